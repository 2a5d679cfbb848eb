/// Which words find the rows of each list.
extension ArchiveTables {
  func articleWords() -> SearchIndex {
    words(of: articles.count) { index in
      let article = articles[index]
      return .init(
        title: article.title == .none ? [] : [article.title],
        names: names(entitiesOfArticle[index]),
        body: paragraphs[article.paragraphs.ints].map { article.text.part($0.span.start..<$0.span.end) })
    }
  }

  func entityWords() -> SearchIndex {
    words(of: entities.count) { .init(title: [entities[$0].name], names: Array(aliases[$0])) }
  }

  func timelineWords() -> SearchIndex {
    words(of: timeline.count) { .init(title: [timeline[$0].text], names: names(entitiesOfItem[$0])) }
  }

  func figureWords() -> SearchIndex {
    words(of: figures.count) { index in
      .init(title: [figures[index].about, figures[index].unit], names: names(entitiesOfFigure[index]))
    }
  }

  func tenureWords() -> SearchIndex {
    words(of: tenures.count) { index in
      let tenure = tenures[index]
      return .init(title: [tenure.title], names: names([tenure.person, tenure.organization].filter { $0 >= 0 }))
    }
  }

  private func names(_ numbers: some Collection<Int32>) -> [StoredText] { numbers.map { entities[Int($0)].name } }

  private func words(of count: Int, _ texts: @Sendable (Int) -> SearchIndexBuilder.Texts) -> SearchIndex {
    SearchIndexBuilder.index(of: count, in: self.texts, texts: texts)
  }
}
