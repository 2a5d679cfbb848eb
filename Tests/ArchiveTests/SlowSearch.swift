import NewsReading
import VietnameseText

@testable import Archive

/// What a search must find, worked out the plain way: every article is looked through, and all that fit are put in order.
struct SlowSearch {
  private struct Document {
    /// Title, names, body; each text apart. A word is the index of its folded form, and its own.
    var fields: [[[(folded: Int, spelling: Int)]]]
    /// The folded words that it has.
    var words: Set<Int>
    var length: Int
  }

  /// Hits in order.
  struct Hit: Hashable {
    var index: Int32
    var level: MatchLevel
    var rankedLevel: MatchLevel
    var score: Float
  }

  private var documents: [Document] = []
  private var folded: [String] = []
  private var spellings: [SearchWord] = []
  private var frequencies: [Int] = []

  init(_ archive: Archive) {
    var foldedNumbers: [String: Int] = [:]
    var numbers: [SearchWord: Int] = [:]
    for index in archive.articles.indices {
      let article = archive.articles[index]
      let texts = [
        [article.title].compactMap { $0 },
        archive.store.tables.entitiesOfArticle[index].map { archive.entities[Int($0)].name },
        article.paragraphs.map { article.text($0.span) },
      ]
      let fields: [[[(folded: Int, spelling: Int)]]] = texts.map { field in
        field.map { text in
          let tokens = TokenizedText(text)
          return tokens.tokens.filter { $0.kind == .word || $0.kind == .number }.map { token in
            let word = SearchWord(tokens.string(token.span))
            if numbers[word] == nil {
              numbers[word] = spellings.count
              spellings.append(word)
            }
            if foldedNumbers[word.folded] == nil {
              foldedNumbers[word.folded] = folded.count
              folded.append(word.folded)
            }
            return (folded: foldedNumbers[word.folded, default: -1], spelling: numbers[word, default: -1])
          }
        }
      }
      let words = fields.flatMap { $0.flatMap { $0.map(\.folded) } }
      documents.append(Document(fields: fields, words: Set(words), length: words.count))
    }
    frequencies = folded.indices.map { word in documents.count { $0.words.contains(word) } }
  }

  func hits(_ query: SearchQuery) -> [Hit] {
    let whole = hits(query, completing: false)
    guard whole.isEmpty, query.lastMayGrow, let last = query.words.last, last.folded.count > 1 else { return whole }
    return hits(query, completing: true)
  }

  private func hits(_ query: SearchQuery, completing: Bool) -> [Hit] {
    let choices = query.words.enumerated().map { number, word in
      let isBeginning = completing && number == query.words.count - 1
      return Set(folded.indices.filter { isBeginning ? folded[$0].hasPrefix(word.folded) : folded[$0] == word.folded })
    }
    let levels = query.words.map { word in spellings.map { word.level(of: $0) } }
    let rarities = choices.map { words in
      let frequency = min(words.reduce(0) { $0 + frequencies[$1] }, documents.count)
      return Score.rarity(of: frequency, among: documents.count)
    }
    let weights = rarities.map { Int($0 / rarities.reduce(0, +) * 2000) }
    let meanLength = Float(documents.reduce(0) { $0 + $1.length }) / Float(documents.count)
    var hits: [Hit] = []
    for (index, document) in documents.enumerated() {
      guard choices.allSatisfy({ !$0.isDisjoint(with: document.words) }),
        query.groups.allSatisfy({ has(choices[$0], in: document) })
      else { continue }
      let words = zip(choices, weights).reduce(0) { sum, term in
        sum + term.1 * Int(worth(of: term.0, in: document, meanLength))
      }
      let pairs = query.words.indices.dropFirst()
      let close = pairs.count { has(choices[$0 - 1...$0], in: document) }
      let score = Score.score(5 * 2000 + words, closePairs: close, of: pairs.count)
      let found = query.words.indices.map { number in
        completing && number == query.words.count - 1 ? .folded : level(levels[number], in: document)
      }
      let marked = zip(found, query.words).filter(\.1.hasMarks).map(\.0)
      hits.append(
        Hit(
          index: Int32(index), level: found.max() ?? .exact, rankedLevel: marked.max() ?? .exact,
          score: Float(score) / (pairs.isEmpty ? 40_000 : 60_000)))
    }
    return hits.sorted { a, b in
      if a.rankedLevel != b.rankedLevel { return a.rankedLevel < b.rankedLevel }
      return a.score != b.score ? a.score > b.score : a.index < b.index
    }
  }

  private func has(_ run: ArraySlice<Set<Int>>, in document: Document) -> Bool {
    document.fields.contains { field in
      field.contains { text in
        text.indices.dropLast(run.count - 1).contains { start in
          zip(text[start...], run).allSatisfy { $1.contains($0.folded) }
        }
      }
    }
  }

  private func worth(of words: Set<Int>, in document: Document, _ meanLength: Float) -> UInt16 {
    words.map { word in
      let counts = document.fields.map { field in field.reduce(0) { $0 + $1.count { $0.folded == word } } }
      let weight = 4 * counts[0] + 2 * counts[1] + counts[2]
      return weight == 0
        ? 0 : Score.worth(weight: UInt16(weight), length: document.length, meanLength: meanLength)
    }.max() ?? 0
  }

  private func level(_ levels: [MatchLevel?], in document: Document) -> MatchLevel {
    document.fields.flatMap { $0.flatMap { $0.compactMap { levels[$0.spelling] } } }.min() ?? .folded
  }
}
