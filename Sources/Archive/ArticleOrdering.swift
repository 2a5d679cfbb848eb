import NewsReading

/// The articles of all parts, newest first, and what they are called.
struct ArticleOrdering {
  let places: [PartPlace]
  let slugs: SlugRegistry

  init(_ parts: [ReadPart]) {
    let found = parts.indices.flatMap { part in
      parts[part].articles.indices.map { PartPlace(part: part, article: $0) }
    }
    @Sendable func record(_ place: PartPlace) -> ArticleRecord { parts[place.part].articles[place.article].record }
    let slugs = SlugRegistry(count: found.count) { index in
      let name = record(found[index]).fileName
      let text = String(
        decoding: parts[found[index].part].texts.bytes[Int(name.offset)..<Int(name.offset + name.length)], as: UTF8.self
      )
      return SlugRegistry.Name(text: fileStem(text), identity: text, fallback: "article")
    }
    let dates = found.map { record($0).date }
    let order = found.indices.sorted { a, b in
      switch (dates[a], dates[b]) {
      case (let first?, let second?):
        if DatePeriod.precedes(second, first) { return true }
        if DatePeriod.precedes(first, second) { return false }
      case (.some, nil): return true
      case (nil, .some): return false
      case (nil, nil): break
      }
      return slugs.precedes(Int32(a), Int32(b))
    }
    places = order.map { found[$0] }
    self.slugs = slugs.reordered(order)
  }
}

/// A file's name without its ending.
func fileStem(_ name: String) -> String {
  name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
}
