import NewsReading

extension Archive {
  /// About how many bytes each part takes, for benchmarks: arrays and strings, without what the allocator adds.
  package var partSizes: [(part: String, bytes: Int)] {
    func strings(_ texts: [String]) -> Int { texts.reduce(0) { $0 + ($1.utf8.count > 15 ? $1.utf8.count + 32 : 0) } }
    func stride<Element>(_ array: [Element]) -> Int { array.count * MemoryLayout<Element>.stride + 32 }
    return [
      ("texts", articles.reduce(0) { $0 + $1.text.utf8.count }),
      (
        "articles",
        stride(articles) + articles.reduce(0) { $0 + stride($1.paragraphs) + stride($1.entities) + stride($1.timeline) }
      ),
      ("mentions", articles.reduce(0) { $0 + stride($1.mentions) }),
      (
        "entities",
        stride(entities)
          + entities.reduce(0) { sum, entity in
            sum + strings([entity.id, entity.name] + entity.aliases) + stride(entity.aliases) + stride(entity.articles)
              + stride(entity.tenures) + stride(entity.timeline) + stride(entity.figures)
          }
      ),
      ("timeline", stride(timeline) + timeline.reduce(0) { $0 + strings([$1.text]) + stride($1.entities) }),
      ("figures", stride(figures) + figures.reduce(0) { $0 + strings([$1.about, $1.unit]) + stride($1.entities) }),
      (
        "tenures",
        stride(tenures) + tenures.reduce(0) { $0 + strings([$1.title]) + stride($1.seen) + stride($1.evidence) }
      ),
      ("index of articles", articleWords.byteCount),
      (
        "other indexes", entityWords.byteCount + timelineWords.byteCount + figureWords.byteCount + tenureWords.byteCount
      ),
    ]
  }
}
