import Testing
import VietnameseText

@testable import NewsReading

@Suite(.enabled(if: RealPages.areThere, Comment(rawValue: RealPages.missing)))
struct RealPageFigureTests {
  @Test(arguments: RealPages.stems)
  func theFiguresAreThoseOfAReader(stem: String) throws {
    let text = try RealPages.text(stem)
    let gold = try RealPages.gold(stem)
    let layout = ArticleParser.layout(of: text, file: stem)
    let figures = FigureFinder.figures(in: text, layout: layout, dates: DateReading(text, layout: layout))
    let found = figures.map { figure -> String in
      let whole = figure.of.map { String($0) } ?? "-"
      let parts = [
        String(figure.value), whole, figure.unit, figure.qualifier ?? "-", text.string(figure.evidence.span),
      ]
      return parts.joined(separator: " ")
    }
    let expected = (gold["figures"] as? [[String: Any]] ?? []).map { item in
      let numbers = ["value", "of"].map { (item[$0] as? Double).map { String($0) } ?? "-" }
      let words = ["unit", "qualifier", "surface"].map { item[$0] as? String ?? "-" }
      return (numbers + words).joined(separator: " ")
    }
    #expect(found.sorted() == expected.sorted())
  }
}
