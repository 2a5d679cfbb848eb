import Archive
import HTTP
import NewsReading

/// The query of a request, read strictly: every unknown name, repeated name and bad value is noted, so that one answer
/// tells them all.
struct QueryParameters {
  private let items: [RequestTarget.QueryItem]
  private var errors: [Problem.Parameter] = []
  private var unknownEntities = 0

  /// May stand more than once.
  private static let repeatable: Set<String> = ["entity"]
  /// Default 16 errors are told.
  private static let errorLimit = 16
  /// Default 64: more are refused.
  static let entityLimit = 64
  /// Default 128 characters: a longer search is refused, so that none takes long.
  static let searchLimit = 128

  init(_ items: [RequestTarget.QueryItem], allowed parameters: [Parameter]) {
    self.items = items
    let allowed = parameters.map(\.name)
    var seen: Set<String> = []
    for item in items {
      if !allowed.contains(item.name) {
        note(item.name, item.value, "is no parameter of this path", allowed: allowed)
      } else if !seen.insert(item.name).inserted, !Self.repeatable.contains(item.name) {
        note(item.name, item.value, "may stand only once")
      }
    }
    for parameter in parameters where parameter.isRequired && value(parameter.name) == nil {
      note(parameter.name, "", "is needed")
    }
  }

  /// What is wrong with the query, if anything. An entity that does not exist is not found; all else is a bad request.
  var refusal: HTTPResponse? {
    guard !errors.isEmpty else { return nil }
    let names = errors.map(\.name).joined(separator: ", ")
    let isOnlyUnknown = unknownEntities == errors.count
    return Problem(
      status: isOnlyUnknown ? .notFound : .badRequest, detail: "Check the query: \(names).", errors: errors
    ).response
  }

  /// What comes after the first few is left out: an answer must not be much longer than its question.
  private mutating func note(_ name: String, _ value: String, _ reason: String, allowed: [String] = []) {
    guard errors.count < Self.errorLimit else { return }
    errors.append(Problem.Parameter(name: name, value: value, reason: reason, allowed: allowed))
  }

  private func value(_ name: String) -> String? { items.first { $0.name == name }?.value }

  mutating func page(of format: ListFormat = .json) -> Page {
    let standard = format == .json ? Page.defaultSize : Page.exportSize
    return Page(
      number: integer("page", in: 1...Page.largestNumber) ?? 1,
      size: integer("per_page", in: 1...Page.largestSize) ?? standard, standardSize: standard)
  }

  mutating func format(_ allowed: [ListFormat]) -> ListFormat {
    choice("format", of: ListFormat.self, among: allowed) ?? .json
  }

  private mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = value(name) else { return nil }
    // Digits only: Int() also takes signs.
    if value.utf8.count <= 9, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(value),
      range.contains(number)
    {
      return number
    }
    note(name, value, "is no whole number in range", allowed: ["\(range.lowerBound) to \(range.upperBound)"])
    return nil
  }

  mutating func choice<Value: RawRepresentable & CaseIterable & Equatable>(
    _ name: String, of type: Value.Type, among allowed: [Value] = Array(Value.allCases)
  ) -> Value? where Value.RawValue == String {
    guard let value = value(name) else { return nil }
    if let choice = Value(rawValue: value), allowed.contains(choice) { return choice }
    note(name, value, "is not one of the values", allowed: allowed.map(\.rawValue))
    return nil
  }

  /// `-` in front of a key is descending. Relevance has one direction, and is the default order without words.
  mutating func sort<Key: RawRepresentable & CaseIterable & Hashable & Sendable>(
    by type: Key.Type
  ) -> ListSort<Key>? where Key.RawValue == String {
    guard let value = value("sort") else { return nil }
    let isDescending = value.hasPrefix("-")
    let name = isDescending ? String(value.dropFirst()) : value
    guard let key = Key(rawValue: name), !(name == Self.relevance && isDescending) else {
      note("sort", value, "is no order of this list", allowed: Self.orders(of: type))
      return nil
    }
    return ListSort(key, descending: isDescending)
  }

  static func orders<Key: RawRepresentable & CaseIterable>(of type: Key.Type) -> [String] where Key.RawValue == String {
    Key.allCases.flatMap { $0.rawValue == relevance ? [relevance] : [$0.rawValue, "-" + $0.rawValue] }
  }

  private static let relevance = "relevance"

  /// `q`, `entity`, `from` and `to`.
  mutating func filter(in archive: Archive) -> ListFilter {
    ListFilter(words: search(), entities: entities(in: archive), days: days())
  }

  private mutating func search() -> SearchQuery? {
    guard let value = value("q") else { return nil }
    guard (1...Self.searchLimit).contains(value.unicodeScalars.count) else {
      note("q", value, value.isEmpty ? "is empty" : "is too long", allowed: ["1 to \(Self.searchLimit) characters"])
      return nil
    }
    return SearchQuery(value)
  }

  private mutating func entities(in archive: Archive) -> [Int32] {
    let given = items.filter { $0.name == "entity" }
    if given.count > Self.entityLimit {
      note("entity", "", "stands too often", allowed: ["1 to \(Self.entityLimit) times"])
      return []
    }
    var found: [Int32] = []
    for item in given {
      var resolution = archive.entitySlugs.resolve(item.value)
      if case .moved(let canonical) = resolution { resolution = archive.entitySlugs.resolve(canonical) }
      switch resolution {
      case .found(let index): if !found.contains(index) { found.append(index) }
      case .ambiguous(let choices):
        let first = choices.prefix(Self.errorLimit).map { archive.entitySlugs.slug(of: $0) }
        note("entity", item.value, "names \(choices.count); its own path lists them all", allowed: first)
      case .moved, .unknown:
        guard errors.count < Self.errorLimit else { continue }
        unknownEntities += 1
        note("entity", item.value, "names no entity", allowed: archive.entitySlugs.nearMisses(of: item.value))
      }
    }
    return found
  }

  private mutating func days() -> DayRange { DayRange(start: day("from")?.start, end: day("to")?.end) }

  private mutating func day(_ name: String) -> DatePeriod? {
    guard let value = value(name) else { return nil }
    if let period = DatePeriod(parameter: value) { return period }
    note(name, value, "is no date", allowed: ["2023", "2023-05", "2023-05-17", "2023-Q2"])
    return nil
  }
}

/// What a list is written as.
enum ListFormat: String, CaseIterable { case json, csv, timelinejs }

extension DatePeriod {
  /// `2023`, `2023-05`, `2023-05-17` or `2023-Q2`.
  init?(parameter: String) {
    let parts = parameter.split(separator: "-", omittingEmptySubsequences: false)
    func number(_ index: Int, digits: Int) -> Int? {
      guard parts.indices.contains(index), parts[index].utf8.count == digits,
        parts[index].utf8.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      return Int(parts[index])
    }
    guard let year = number(0, digits: 4) else { return nil }
    let months: ClosedRange<Int>
    switch parts.count {
    case 1: months = 1...12
    case 2 where parts[1].utf8.count == 2 && parts[1].hasPrefix("Q"):
      guard let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter) else { return nil }
      months = quarter * 3 - 2...quarter * 3
    case 2:
      guard let month = number(1, digits: 2), (1...12).contains(month) else { return nil }
      months = month...month
    case 3:
      guard let month = number(1, digits: 2), let day = number(2, digits: 2),
        let only = CalendarDay(year: year, month: month, day: day)
      else { return nil }
      self.init(start: only, end: only, precision: .day)
      return
    default: return nil
    }
    guard let first = CalendarDay(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDay(
        year: year, month: months.upperBound, day: CalendarDay.days(inMonth: months.upperBound, year: year))
    else { return nil }
    self.init(start: first, end: last, precision: .range)
  }
}
