import NewsReading
import Synchronization
import VietnameseText

/// How often two entities stand together.
package struct CoAppearance: Hashable, Sendable {
  package var entity: Int32
  package var articles: Int32
  package var sentences: Int32

  package init(entity: Int32, articles: Int32, sentences: Int32) {
    self.entity = entity
    self.articles = articles
    self.sentences = sentences
  }

  /// Those of the same sentences first.
  fileprivate static func precedes(_ a: CoAppearance, _ b: CoAppearance) -> Bool {
    (b.sentences, b.articles, a.entity) < (a.sentences, a.articles, b.entity)
  }
}

/// Who appears with one entity: how many, and the foremost of them.
package struct CoAppearances: Hashable, Sendable {
  package var count: Int
  package var best: [CoAppearance]

  /// Default 20 of all.
  static let limit = 20
}

/// Counts who appears with whom. Takes time linear in the mentions of an entity's articles; for those of many articles
/// it is worked out before anyone asks.
struct CoAppearanceIndex: Sendable {
  /// Default 256 articles: below it counting takes well under a millisecond.
  private static let busyLimit = 256

  /// Default 4,096 articles: of an entity in more of them it is kept who all its companions are.
  private static let veryBusyLimit = 4096

  private var ofBusy: [Int32: CoAppearances] = [:]
  private var companions: [Int32: Bitset] = [:]

  init(_ tables: ArchiveTables) {
    let busy = tables.entities.indices.filter { tables.articlesOfEntity[$0].count > Self.busyLimit }.map { Int32($0) }
    let found = Mutex([Int32: CoAppearances]())
    // A stride a thread, so that each needs its counters once.
    Workers.perform(Workers.count) { thread in
      var counter = Counter(entityCount: tables.entities.count)
      for index in stride(from: thread, to: busy.count, by: Workers.count) {
        let result = counter.count(with: busy[index], tables)
        found.withLock { $0[busy[index]] = result }
      }
    }
    ofBusy = found.withLock { $0 }
    for entity in busy where tables.articlesOfEntity[Int(entity)].count > Self.veryBusyLimit {
      companions[entity] = Self.companions(of: [entity], tables)
    }
  }

  /// Those that share an article with all of some entities.
  func companions(of wanted: [Int32], _ tables: ArchiveTables) -> Bitset {
    if wanted.count == 1, let known = companions[wanted[0]] { return known }
    return Self.companions(of: wanted, tables)
  }

  private static func companions(of wanted: [Int32], _ tables: ArchiveTables) -> Bitset {
    let lists = wanted.map { tables.articlesOfEntity[Int($0)] }.sorted { $0.count < $1.count }
    let shared = lists.reduce(.all(tables.articles.count)) { (selection: Selection, list) in
      selection.intersection(list)
    }
    var companions = Bitset(count: tables.entities.count)
    for article in shared[0..<shared.count] {
      for entity in tables.entitiesOfArticle[Int(article)] { companions.insert(entity) }
    }
    for entity in wanted { companions.remove(entity) }
    return companions
  }

  func coAppearances(of entity: Int32, _ tables: ArchiveTables) -> CoAppearances {
    if let known = ofBusy[entity] { return known }
    var counter = Counter(entityCount: tables.entities.count)
    return counter.count(with: entity, tables)
  }

  /// One counter for each entity, of which few are ever used for one.
  private struct Counter {
    private var articles: [Int32]
    private var sentences: [Int32]
    private var touched: [Int32] = []

    init(entityCount: Int) {
      articles = [Int32](repeating: 0, count: entityCount)
      sentences = articles
    }

    mutating func count(with entity: Int32, _ tables: ArchiveTables) -> CoAppearances {
      for index in tables.articlesOfEntity[Int(entity)] {
        for other in tables.entitiesOfArticle[Int(index)] where other != entity {
          if articles[Int(other)] == 0 { touched.append(other) }
          articles[Int(other)] += 1
        }
        countSentences(with: entity, tables.mentions[tables.articles[Int(index)].mentions.ints])
      }
      let found = touched.map {
        CoAppearance(entity: $0, articles: articles[Int($0)], sentences: sentences[Int($0)])
      }
      for other in touched {
        articles[Int(other)] = 0
        sentences[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      let best = found.first(min(CoAppearances.limit, found.count), by: CoAppearance.precedes)
      return CoAppearances(count: found.count, best: best)
    }

    /// Mentions come in text order, so those of a sentence stand together.
    private mutating func countSentences(with entity: Int32, _ mentions: ArraySlice<MentionRecord>) {
      var start = mentions.startIndex
      while start < mentions.endIndex {
        let sentence = mentions[start].evidence.sentence
        var end = start + 1
        while end < mentions.endIndex, mentions[end].evidence.sentence == sentence { end += 1 }
        defer { start = end }
        guard mentions[start..<end].contains(where: { $0.entity == entity }) else { continue }
        for index in start..<end where mentions[index].entity != entity {
          let other = mentions[index].entity
          if !mentions[start..<index].contains(where: { $0.entity == other }) { sentences[Int(other)] += 1 }
        }
      }
    }
  }
}

extension Archive {
  /// Who and what appears in the same articles, those of the same sentences first.
  package func coAppearances(of entity: Int32) -> CoAppearances { together.coAppearances(of: entity, store.tables) }
}
