/// Reads one article: bytes in, findings out. Pure, and linear in the length of the text.
package struct ArticleReader: Sendable {
  package init() {}

  /// Throws where the bytes are no article at all: not UTF-8, empty, only white space.
  package func read(fileName: String, bytes: [UInt8]) throws(ParseProblem) -> ReadArticle {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ParseProblem(file: fileName, reason: "not valid UTF-8")
    }
    return ReadArticle(fileName: fileName, text: text)
  }
}
