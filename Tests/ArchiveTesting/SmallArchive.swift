import NewsReading

/// Two invented articles, small enough to work out every answer by hand.
package enum SmallArchive {
  package static var articles: [ReadArticle] { [bridge, meeting] }

  /// Has a headline, a publication date, a position, a statement, a figure.
  package static var bridge: ReadArticle {
    var sketch = ArticleSketch(
      "cau-song-van.txt", title: "Khánh thành cầu Sông Vân",
      paragraphs: [
        (.lead, "Sáng 16/5, Thành ủy Hoa Lư dự lễ. Đồng chí Trần Văn Bình, Bí thư Thành ủy phát biểu."),
        (.caption, "Cắt băng cầu Sông Vân"),
        (.quote, "Cầu giúp gần 350 hộ dân."),
      ],
      published: period((2022, 5, 16), .day, .inferred), captured: day((2022, 11, 28)))
    let city = sketch.entity(.organization, "Thành ủy Hoa Lư", surfaces: ["Thành ủy Hoa Lư", "Thành ủy phát"])
    sketch.change(city) { $0.aliases = ["Thành ủy Hoa Lư", "Thành ủy"] }
    let person = sketch.entity(.person, "Trần Văn Bình")
    let bridge = sketch.entity(.place, "Cầu Sông Vân", surfaces: ["cầu Sông Vân"])
    sketch.position(of: person, "Bí thư", at: city, words: "Bí thư Thành ủy")
    sketch.date(
      period((2022, 5, 16), .day, .inferred), .event, "Khánh thành cầu Sông Vân", words: "Sáng 16/5",
      entities: [bridge, city])
    sketch.figure(350, "hộ dân", about: "được cầu giúp", words: "350", qualifier: "gần", entities: [bridge])
    sketch.edit { article in
      article.paragraphs[2].speaker = person
      article.bylines = ["Lê Mai"]
    }
    return sketch.article
  }

  /// Begins in mid-report: no headline, no publication date; an older spelling, a document.
  package static var meeting: ReadArticle {
    var sketch = ArticleSketch(
      "hoi-nghi.txt",
      paragraphs: [(.body, "Nghị quyết số 12-NQ/TU ngày 5/8/2021 của Thành uỷ Hoa Lư nói về quý IV/2021.")],
      captured: day((2021, 12, 5)))
    let city = sketch.entity(.organization, "Thành uỷ Hoa Lư")
    let document = sketch.entity(.document, "Nghị quyết số 12-NQ/TU")
    sketch.change(document) { entity in
      entity.document = FoundDocument(kind: "Nghị quyết", number: "12-NQ/TU")
      entity.document?.issuer = city
      entity.document?.issued = period((2021, 8, 5))
      entity.document?.about = "quý IV/2021"
    }
    sketch.date(
      period((2021, 8, 5)), .issued, "Ban hành Nghị quyết số 12-NQ/TU", words: "ngày 5/8/2021",
      entities: [document, city])
    sketch.date(
      period((2021, 10, 1), to: (2021, 12, 31), .quarter), .period, "Quý mà nghị quyết nói đến", words: "quý IV/2021",
      entities: [document])
    return sketch.article
  }
}
