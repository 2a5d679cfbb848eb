import Foundation
import Testing
import VietnameseText

@testable import NewsReading

struct NameRulesTests {
  /// Where the table says no, every rule finds nothing: the table may only save time. Words are tried as printed, in lower
  /// case and with a capital.
  @Test(arguments: RenamingTests.digestNames)
  func noRuleFindsANameWhereTheTableSaysNo(digest: String) throws {
    let page = try HostileTextTests.digest(digest)
    for text in [page, page.lowercased(), page.capitalized] {
      let tokenized = TokenizedText(normalizedNFC(text))
      let passage = Passage(text: tokenized, range: tokenized.tokens.indices, role: .title, paragraph: nil)
      let grammar = NameGrammar(passage, known: KnownNames())
      for index in passage.tokens.indices {
        let missed = grammar.rulesThatFind(at: index).subtracting(grammar.rules(at: index))
        #expect(missed.isEmpty, "\(passage.tokens[index].span) “\(passage.string(index..<index + 1))”: \(missed)")
      }
    }
  }

  @Test(arguments: [
    "nghị quyết", "đại hội", "kỳ họp", "ông", "quyền", "huyện ủy", "u23", "đội tuyển", "xã", "châu Âu", "135/QĐ",
  ])
  func whatOpensANameInLowerCaseIsInTheTable(text: String) throws {
    let tokenized = TokenizedText(text)
    let passage = Passage(text: tokenized, range: tokenized.tokens.indices, role: .title, paragraph: nil)
    #expect(!NameGrammar(passage, known: KnownNames()).rules(at: 0).isEmpty)
  }

  @Test func twoWordsOfFiveOpenNoName() throws {
    let tokenized = TokenizedText(try HostileTextTests.digest(RenamingTests.digestNames[0]))
    let passage = Passage(text: tokenized, range: tokenized.tokens.indices, role: .title, paragraph: nil)
    let grammar = NameGrammar(passage, known: KnownNames())
    let asked = passage.tokens.indices.count { !grammar.rules(at: $0).isEmpty }
    #expect(asked * 5 < passage.tokens.count * 3)
  }
}

extension NameGrammar {
  fileprivate func rulesThatFind(at index: Int) -> NameRules {
    guard tokens[index].kind == .word || tokens[index].kind == .number else { return [] }
    var rules: NameRules = []
    if !documents(at: index).isEmpty { rules.insert(.document) }
    if event(at: index) != nil { rules.insert(.event) }
    if person(at: index) != nil { rules.insert(.person) }
    if office(at: index) != nil { rules.insert(.office) }
    if body(at: index) != nil { rules.insert(.body) }
    if area(at: index, bare: true) != nil || place(at: index) != nil { rules.insert(.place) }
    return rules
  }
}
