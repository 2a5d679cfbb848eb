import VietnameseText

/// Names of people that the article itself makes certain, by a title word before or an office behind them. They decide
/// where capitals alone do not: "Chủ tịch UBND tỉnh Sơn La Hoàng Quốc Khánh".
struct KnownNames: Sendable {
  private var people = PhraseTable<Bool>("")
  private(set) var isEmpty = true

  mutating func addPerson(_ name: String) {
    people.add(name, true)
    isEmpty = false
  }

  /// Bodies under the short forms that the article gives in brackets behind their full names.
  private var shortForms: [Word: BodyName] = [:]

  mutating func addShortForm(_ word: Word, of body: BodyName) {
    if shortForms[word] == nil { shortForms[word] = body }
  }

  func body(shortForm word: Word) -> BodyName? { shortForms.isEmpty ? nil : shortForms[word] }

  private var givenNames: WordSet = []

  mutating func addGivenName(_ word: Word) { givenNames.insert(word) }

  func isGivenName(_ word: Word) -> Bool { givenNames.contains(word) }

  /// The number of words of a known name that begins at `index`.
  func isPerson(_ tokens: [Token], at index: Int) -> Int? {
    guard !isEmpty, tokens[index].isCapitalized else { return nil }
    return people.longestMatch(in: tokens, at: index)?.count
  }
}
