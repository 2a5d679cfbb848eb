import NewsReading

extension Archive {
  /// How many folded words its articles have.
  package var wordCount: Int { articleWords.vocabulary.folded.count }

  /// How many bytes each part takes, for benchmarks; without what the allocator adds.
  package var partSizes: [(part: String, bytes: Int)] {
    let tables = store.tables
    func bytes<Element>(_ array: [Element]) -> Int { array.count * MemoryLayout<Element>.stride }
    return [
      ("texts", tables.texts.chunks.reduce(0) { $0 + $1.count }),
      ("articles", bytes(tables.articles) + bytes(tables.bylines) + tables.articleSlugs.byteCount),
      ("paragraphs", bytes(tables.paragraphs) + bytes(tables.speakerLines)),
      ("sentences", bytes(tables.sentences)),
      ("mentions", bytes(tables.mentions) + tables.entitiesOfArticle.byteCount + tables.articlesOfEntity.byteCount),
      (
        "entities",
        bytes(tables.entities) + bytes(tables.documents) + tables.aliases.byteCount + tables.entitySlugs.byteCount
      ),
      (
        "timeline",
        bytes(tables.timeline) + tables.timelineOfArticle.byteCount + tables.timelineOfEntity.byteCount
          + tables.entitiesOfItem.byteCount
      ),
      ("figures", bytes(tables.figures) + tables.figuresOfEntity.byteCount + tables.entitiesOfFigure.byteCount),
      (
        "tenures",
        bytes(tables.tenures) + tables.tenuresOfEntity.byteCount + tables.evidenceOfTenure.byteCount
          + tables.datesOfTenure.byteCount
      ),
      ("words of articles", articleWords.byteCount),
      (
        "words of the rest",
        entityWords.byteCount + timelineWords.byteCount + figureWords.byteCount + tenureWords.byteCount
      ),
      ("orders and days", lists.byteCount),
    ]
  }
}
