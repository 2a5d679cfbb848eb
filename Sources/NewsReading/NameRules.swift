import VietnameseText

/// The rules that a name may be read by, as far as the word that opens it tells: none for two words of five, one or two
/// for most others. Asking every rule in vain takes longer than all else.
struct NameRules: OptionSet {
  let rawValue: UInt8

  static let document = NameRules(rawValue: 1)
  static let event = NameRules(rawValue: 2)
  static let person = NameRules(rawValue: 4)
  static let office = NameRules(rawValue: 8)
  static let body = NameRules(rawValue: 16)
  static let place = NameRules(rawValue: 32)

  /// What may begin with any word in capitals.
  static let capitals: NameRules = [.person, .body, .place]

  /// The words with which the rules begin in lower case. A rule is not asked where none of its words stands here.
  static let byWord: WordClasses = {
    var words = WordClasses()
    func add(_ rules: NameRules, _ filters: WordFilter...) {
      for filter in filters { words.insert(filter, as: rules.rawValue) }
    }
    add(.document, DocumentLexicon.kinds.firstWords)
    add(
      .event, EventLexicon.congress.firstWords, EventLexicon.sessions.firstWords, EventLexicon.kinds.firstWords,
      WordFilter(.bau))
    add(.person, PersonLexicon.honorifics.firstWords)
    add([.person, .office], TitleLexicon.titles.firstWords, TitleLexicon.modifiers.filter)
    add(.office, TitleLexicon.appointments.firstWords)
    add(
      .body, OrganizationLexicon.heads.firstWords, OrganizationLexicon.quotedHeads.firstWords, WordFilter(.youth, .doi))
    add(.place, PlaceLexicon.nouns.firstWords, WordFilter(.chau, .mien, .land))
    return words
  }()
}

extension NameGrammar {
  func rules(at index: Int) -> NameRules {
    let token = tokens[index]
    switch token.kind {
    case .number: return .document
    case .mark, .lineBreak: return []
    case .word:
      let rules = NameRules(rawValue: NameRules.byWord[token.word])
      return token.isCapitalized ? rules.union(.capitals) : rules
    }
  }
}
