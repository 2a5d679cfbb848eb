import VietnameseText

/// Builds an index: cuts texts into words on all cores, then numbers, counts and places the words.
struct SearchIndexBuilder: Sendable {
  /// The texts of one document.
  struct Texts {
    var title: [StoredText] = []
    var names: [StoredText] = []
    var body: [StoredText] = []
  }

  /// Some documents, cut into words. Until all parts are numbered alike, numbers are those of its own table.
  private struct Part: Sendable {
    var table = WordTable()
    var rows = TokenRows()
    /// For each document the places in its row at which names and body begin.
    var nameStarts: [UInt32] = []
    var bodyStarts: [UInt32] = []
    /// For each word of the table its number in all parts.
    var numbers: [Int32] = []

    mutating func add(_ texts: Texts, _ pool: TextPool, using tokens: inout [Int32?]) {
      tokens.removeAll(keepingCapacity: true)
      add(texts.title, pool, to: &tokens)
      nameStarts.append(UInt32(tokens.count))
      add(texts.names, pool, to: &tokens)
      bodyStarts.append(UInt32(tokens.count))
      add(texts.body, pool, to: &tokens)
      rows.append(tokens)
    }

    private mutating func add(_ texts: [StoredText], _ pool: TextPool, to tokens: inout [Int32?]) {
      for text in texts {
        pool.withBytes(of: text) { bytes in table.scan(bytes) { tokens.append($0) } }
        tokens.append(nil)
      }
    }

    /// The words of a document by their numbers in all parts; -1 is a gap between two texts.
    func words(of document: Int, into words: inout [Int32]) {
      rows.withReader { reader in reader.numbers(of: Int32(document), into: &words) }
      for place in words.indices where words[place] >= 0 { words[place] = numbers[Int(words[place])] }
    }
  }

  /// Default 1,024 documents are cut by one thread at a time; a fixed number, so that the result is alike everywhere.
  private static let partSize = 1024
  /// Default an eighth of the documents: a word in more of them gets a column.
  private static let columnShare = 8
  /// Bits are shorter than a list of four-byte numbers from here on.
  private static let bitsShare = 32

  private let documentCount: Int
  private var parts: [Part]
  private var words: [SearchWord] = []
  /// For each exact word the number of its folded form.
  private var foldedOf: [Int32] = []
  private var folded: [String] = []
  private var spellings = Lists<Int32>()
  /// In how many documents each exact and each folded word stands.
  private var wordFrequencies: [Int32] = []
  private var frequencies: [Int32] = []
  private var wordCount = 0

  /// `texts` is called from several threads.
  static func index(
    of documentCount: Int, in pool: TextPool, texts: @Sendable (Int) -> Texts
  ) -> SearchIndex {
    let parts = Workers.map((documentCount + partSize - 1) / partSize) { number in
      var part = Part()
      var tokens: [Int32?] = []
      for document in number * partSize..<min((number + 1) * partSize, documentCount) {
        part.add(texts(document), pool, using: &tokens)
      }
      return part
    }
    var builder = SearchIndexBuilder(documentCount: documentCount, parts: parts)
    builder.numberWords()
    builder.countDocuments()
    builder.sortByFrequency()
    return builder.index()
  }

  private init(documentCount: Int, parts: consuming [Part]) {
    self.documentCount = documentCount
    self.parts = parts
  }

  /// Gives each word of each part one number for all.
  private mutating func numberWords() {
    var idOfWord: [Word: Int32] = [:]
    var foldedIDs = StringTable()
    for index in parts.indices {
      parts[index].numbers = parts[index].table.words.map { word in
        if let known = idOfWord[word.exact] { return known }
        let id = Int32(words.count)
        idOfWord[word.exact] = id
        words.append(word)
        foldedOf.append(foldedIDs.number(of: word.folded))
        return id
      }
      parts[index].table = WordTable()
    }
    folded = foldedIDs.strings
  }

  private mutating func countDocuments() {
    wordFrequencies = [Int32](repeating: 0, count: words.count)
    frequencies = [Int32](repeating: 0, count: folded.count)
    var lastOfWord = [Int32](repeating: -1, count: words.count)
    var lastOfFolded = [Int32](repeating: -1, count: folded.count)
    var document: Int32 = 0
    var tokens: [Int32] = []
    for part in parts {
      for number in 0..<part.rows.count {
        part.words(of: number, into: &tokens)
        for token in tokens where token >= 0 {
          let word = Int(token)
          wordCount += 1
          guard lastOfWord[word] != document else { continue }
          lastOfWord[word] = document
          wordFrequencies[word] += 1
          let folded = Int(foldedOf[word])
          guard lastOfFolded[folded] != document else { continue }
          lastOfFolded[folded] = document
          frequencies[folded] += 1
        }
        document += 1
      }
    }
  }

  /// The most frequent folded word gets number 0.
  private mutating func sortByFrequency() {
    let order = folded.indices.sorted { a, b in
      if frequencies[a] != frequencies[b] { return frequencies[a] > frequencies[b] }
      return folded[a].utf8.lexicographicallyPrecedes(folded[b].utf8)
    }
    var numbers = [Int32](repeating: 0, count: order.count)
    for (number, index) in order.enumerated() { numbers[index] = Int32(number) }
    folded = order.map { folded[$0] }
    frequencies = order.map { frequencies[$0] }
    foldedOf = foldedOf.map { numbers[Int($0)] }
    spellings = Lists(grouping: foldedOf.enumerated().map { ($1, Int32($0)) }, count: folded.count)
  }

  private consuming func index() -> SearchIndex {
    let builder = self
    let (writer, (rows, pairs)) = Workers.both({ builder.written() }) {
      let rows = builder.rows()
      return (rows, PairIndex(rows, frequencies: builder.frequencies))
    }
    return SearchIndex(
      documentCount: documentCount, vocabulary: Vocabulary(words: words, folded: folded, spellings: spellings),
      rows: rows, pairs: pairs, frequencies: frequencies, columnCount: writer.columnCount, columns: writer.columns,
      listEnds: writer.listNext, postings: writer.postings, spellings: writer.spellings)
  }

  private func written() -> PostingsWriter {
    var writer = PostingsWriter(
      documentCount: documentCount, frequencies: frequencies, columnShare: Self.columnShare,
      spellings: spellingLists(), foldedOf: foldedOf)
    let meanLength = Float(max(1, wordCount)) / Float(max(1, documentCount))
    var tokens: [Int32] = []
    for part in parts {
      for number in 0..<part.rows.count {
        part.words(of: number, into: &tokens)
        writer.add(
          tokens, nameStart: Int(part.nameStarts[number]), bodyStart: Int(part.bodyStarts[number]),
          meanLength: meanLength)
      }
    }
    return writer
  }

  private func rows() -> TokenRows {
    var rows = TokenRows()
    rows.reserveCapacity(rows: documentCount, tokens: parts.reduce(0) { $0 + $1.rows.tokenCount })
    var tokens: [Int32] = []
    for part in parts {
      for number in 0..<part.rows.count {
        part.words(of: number, into: &tokens)
        rows.append(tokens.lazy.map { $0 < 0 ? nil : foldedOf[Int($0)] })
      }
    }
    rows.close()
    return rows
  }

  /// With room for every document that is to come; each list is empty yet.
  private func spellingLists() -> SpellingLists {
    var lists = SpellingLists()
    let bitWords = (documentCount + 63) / 64
    var (bits, documents) = (0, 0)
    for word in words.indices {
      let frequency = Int(wordFrequencies[word])
      if spellings[Int(foldedOf[word])].count == 1 {
        lists.places.append(.everywhere)
      } else if frequency * Self.bitsShare >= documentCount {
        lists.places.append(.bits(bits))
        bits += bitWords
      } else {
        lists.places.append(.list(documents..<documents))
        documents += frequency
      }
    }
    lists.bits = [UInt64](repeating: 0, count: bits)
    lists.documents = [Int32](repeating: 0, count: documents)
    return lists
  }
}

/// Puts documents into columns and lists, in ascending order.
private struct PostingsWriter {
  let columnCount: Int
  private(set) var columns: WordColumns
  private(set) var postings: [Posting]
  /// Where the next document of each list goes; in the end, where the list ends.
  private(set) var listNext: [UInt32] = []
  private(set) var spellings: SpellingLists
  private let foldedOf: [Int32]
  private var document: Int32 = 0
  /// Of the document at hand, for each folded word.
  private var weights: [UInt16]
  private var touched: [Int32] = []
  private var lastOfWord: [Int32]

  init(
    documentCount: Int, frequencies: [Int32], columnShare: Int, spellings: SpellingLists, foldedOf: [Int32]
  ) {
    columnCount = frequencies.partitioningIndex { Int($0) * columnShare < documentCount }
    columns = WordColumns(count: columnCount, documentCount: documentCount)
    var total: UInt32 = 0
    for frequency in frequencies.dropFirst(columnCount) {
      listNext.append(total)
      total += UInt32(frequency)
    }
    postings = [Posting](repeating: Posting(0, worth: 0), count: Int(total))
    self.spellings = spellings
    self.foldedOf = foldedOf
    weights = [UInt16](repeating: 0, count: frequencies.count)
    lastOfWord = [Int32](repeating: -1, count: foldedOf.count)
  }

  /// A word in the title counts four times, in a name twice.
  mutating func add(_ tokens: [Int32], nameStart: Int, bodyStart: Int, meanLength: Float) {
    for place in tokens.indices where tokens[place] >= 0 {
      let word = Int(tokens[place])
      let folded = foldedOf[word]
      if weights[Int(folded)] == 0 { touched.append(folded) }
      let weight: UInt16 = place < nameStart ? 4 : place < bodyStart ? 2 : 1
      weights[Int(folded)] = min(weights[Int(folded)] + weight, 255)
      if lastOfWord[word] != document {
        lastOfWord[word] = document
        noteSpelling(word)
      }
    }
    let length = tokens.count { $0 >= 0 }
    for folded in touched {
      let worth = Score.worth(weight: weights[Int(folded)], length: length, meanLength: meanLength)
      weights[Int(folded)] = 0
      if Int(folded) < columnCount {
        columns.insert(document, worth: worth, in: Int(folded))
      } else {
        let list = Int(folded) - columnCount
        postings[Int(listNext[list])] = Posting(document, worth: worth)
        listNext[list] += 1
      }
    }
    touched.removeAll(keepingCapacity: true)
    document += 1
  }

  private mutating func noteSpelling(_ word: Int) {
    switch spellings.places[word] {
    case .everywhere: break
    case .bits(let start): spellings.bits[start + Int(document) >> 6] |= 1 << UInt64(document & 63)
    case .list(let range):
      spellings.documents[range.upperBound] = document
      spellings.places[word] = .list(range.lowerBound..<range.upperBound + 1)
    }
  }
}
