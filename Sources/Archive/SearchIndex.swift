import VietnameseText

/// Which documents hold which syllables, and where. Documents are numbered in their default order, so that lists of
/// them are sorted by it.
struct SearchIndex: Sendable {
  /// Where one exact syllable stands.
  struct Postings: Sendable {
    /// Ascending.
    var documents: [Int32] = []
    /// For each document the end of its positions.
    var ends: [Int32] = []
    /// Ascending within a document; the field stands in the highest bits.
    var positions: [UInt32] = []

    mutating func add(_ document: Int32, _ position: UInt32) {
      if documents.last != document {
        documents.append(document)
        ends.append(Int32(positions.count))
      }
      positions.append(position)
      ends[ends.count - 1] = Int32(positions.count)
    }

    func positions(at entry: Int) -> ArraySlice<UInt32> {
      positions[(entry == 0 ? 0 : Int(ends[entry - 1]))..<Int(ends[entry])]
    }
  }

  /// What a text is to its document, and so how often a word in it counts.
  enum Field: UInt32, CaseIterable {
    case title, names, body

    var weight: Float {
      switch self {
      case .title: 4
      case .names: 2
      case .body: 1
      }
    }

    var firstPosition: UInt32 { rawValue << 30 }

    init(ofPosition position: UInt32) { self = Field(rawValue: position >> 30) ?? .body }
  }

  private(set) var documentCount: Int32 = 0
  private(set) var words: [SearchWord] = []
  private(set) var postings: [Postings] = []
  /// In words, for each document.
  private(set) var lengths: [Int32] = []
  /// Ids of words, in order of their folded form.
  private(set) var byFolded: [Int32] = []
  private var idOf: [Word: Int32] = [:]
  private(set) var totalLength = 0

  init() {}

  /// Adds the next document.
  mutating func add(title: [String] = [], names: [String] = [], body: [String] = []) {
    var length: Int32 = 0
    for (field, texts) in [(Field.title, title), (.names, names), (.body, body)] {
      var position = field.firstPosition
      for text in texts {
        let tokens = TokenizedText(text)
        for token in tokens.tokens where token.kind == .word || token.kind == .number {
          postings[Int(id(of: token, in: tokens))].add(documentCount, position)
          position += 1
          length += 1
        }
        // A gap, so that no phrase runs from one text into the next.
        position += 1
      }
    }
    lengths.append(length)
    totalLength += Int(length)
    documentCount += 1
  }

  /// To be called once, after the last document.
  mutating func seal() {
    byFolded = words.indices.map { Int32($0) }.sorted { a, b in
      let (first, second) = (words[Int(a)], words[Int(b)])
      if first.folded != second.folded { return first.folded.utf8.lexicographicallyPrecedes(second.folded.utf8) }
      return first.toneless.utf8.lexicographicallyPrecedes(second.toneless.utf8)
    }
  }

  private mutating func id(of token: Token, in tokens: TokenizedText) -> Int32 {
    if let known = idOf[token.word] { return known }
    let id = Int32(words.count)
    idOf[token.word] = id
    words.append(SearchWord(tokens.string(token.span)))
    postings.append(Postings())
    return id
  }

  /// The words of the index that a typed one stands for.
  func variants(of word: SearchWord) -> [(id: Int32, level: MatchLevel)] {
    folded(from: word.folded).prefix { words[Int($0)].folded == word.folded }
      .compactMap { id in word.level(of: words[Int(id)]).map { (id, $0) } }
  }

  /// The words of the index that begin as a typed one does.
  func completions(of word: SearchWord) -> [(id: Int32, level: MatchLevel)] {
    folded(from: word.folded).prefix { words[Int($0)].folded.hasPrefix(word.folded) }.map { id in
      let other = words[Int(id)]
      return (id, other.toneless.hasPrefix(word.toneless) ? .tone : .folded)
    }
  }

  private func folded(from start: String) -> ArraySlice<Int32> {
    byFolded[byFolded.partitioningIndex { !words[Int($0)].folded.utf8.lexicographicallyPrecedes(start.utf8) }...]
  }
}
