import VietnameseText

/// What the article itself makes certain: short forms of bodies, names of wards, and names of people that have a title
/// word before them or do what only people do. They decide where capitals alone do not: "Chủ tịch UBND tỉnh Sơn La Hoàng
/// Quốc Khánh".
struct KnownNames: Sendable {
  private var people = PhraseTable<Bool>("")
  private(set) var isEmpty = true

  mutating func addPerson(_ name: ArraySlice<Token>) {
    people.add(name.lazy.map(\.word), true)
    isEmpty = false
  }

  /// Bodies under the short forms that the article gives in brackets behind their full names.
  private var shortForms: [Word: BodyName] = [:]

  mutating func addShortForm(_ word: Word, of body: BodyName) {
    if shortForms[word] == nil { shortForms[word] = body }
  }

  func body(shortForm word: Word) -> BodyName? { shortForms.isEmpty ? nil : shortForms[word] }

  /// The association that the article names first: "Hội Nông dân".
  var association: String?

  private var areas: Set<NameKey> = []

  /// Names of wards and the like that the article prints outside the names of bodies.
  mutating func addArea(_ name: String) { areas.insert(NameKey(name)) }

  func isArea(_ name: String) -> Bool { areas.contains(NameKey(name)) }

  private var districts: Set<NameKey> = []

  /// Names of districts that the article prints with their noun: bare they mean the same.
  mutating func addDistrict(_ name: String) { districts.insert(NameKey(name)) }

  var hasDistricts: Bool { !districts.isEmpty }

  func isDistrict(_ name: String) -> Bool { districts.contains(NameKey(name)) }

  private var givenNames: WordSet = []

  mutating func addGivenName(_ word: Word) { givenNames.insert(word) }

  func isGivenName(_ word: Word) -> Bool { givenNames.contains(word) }

  /// Whether a known name of two to four words ends before `end`.
  func isPerson(_ tokens: [Token], endingAt end: Int) -> Bool {
    (2...4).contains { end - $0 >= 0 && isPerson(tokens, at: end - $0) == $0 }
  }

  /// The number of words of a known name that begins at `index`.
  func isPerson(_ tokens: [Token], at index: Int) -> Int? {
    guard !isEmpty, tokens[index].isCapitalized else { return nil }
    return people.longestMatch(in: tokens, at: index)?.count
  }
}
