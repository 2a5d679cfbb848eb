import NewsReading
import VietnameseText

/// Which elements of a list overlap a span of days, found without looking at the others: the periods stand in the order of
/// their first days, and for each block of them the last day of any is known.
struct DateIndex: Sendable {
  private static let blockSize = 64

  /// Elements by start; one of several periods stands more than once.
  private let members: [Int32]
  private let starts: [Int32]
  private let ends: [Int32]
  private let lastEnds: [Int32]
  private let count: Int

  /// `count` elements are in the list.
  init(_ periods: some Sequence<(element: Int32, period: DatePeriod)>, count: Int) {
    let sorted = periods.map { (start: Self.number($0.period.start), end: Self.end($0.period), member: $0.element) }
      .sorted { ($0.start, $0.member) < ($1.start, $1.member) }
    members = sorted.map(\.member)
    starts = sorted.map(\.start)
    ends = sorted.map(\.end)
    lastEnds = stride(from: 0, to: sorted.count, by: Self.blockSize).map { start in
      sorted[start..<min(start + Self.blockSize, sorted.count)].lazy.map(\.end).max() ?? 0
    }
    self.count = count
  }

  var byteCount: Int { members.count * 12 + lastEnds.count * 4 }

  /// Nothing lies in a time that ends before it begins.
  func elements(overlapping days: DayRange) -> Bitset {
    var found = Bitset(count: count)
    let from = days.start.map(Self.number) ?? .min
    let to = days.end.map(Self.number) ?? .max
    guard from <= to else { return found }
    let first = starts.partitioningIndex { $0 >= from }
    let last = starts.partitioningIndex { $0 > to }
    // What began earlier and is not over yet.
    for block in 0..<(first + Self.blockSize - 1) / Self.blockSize where lastEnds[block] >= from {
      for place in block * Self.blockSize..<min((block + 1) * Self.blockSize, first) where ends[place] >= from {
        found.insert(members[place])
      }
    }
    for place in first..<last { found.insert(members[place]) }
    return found
  }

  private static func end(_ period: DatePeriod) -> Int32 { period.end.map(number) ?? .max }

  /// Ascending with the days.
  private static func number(_ day: CalendarDay) -> Int32 {
    Int32(day.year) << 9 | Int32(day.month) << 5 | Int32(day.day)
  }
}
