import NewsReading
import VietnameseText

/// What the reader finds in a text. Nobody throws bytes that are no article here.
func read(_ text: String) throws -> ReadArticle {
  try ArticleReader().read(fileName: "a.txt", bytes: Array(text.utf8))
}

/// The readings of a test, as short lines that a person can write down beforehand.
extension ReadArticle {
  func entity(_ name: String) -> FoundEntity? { entities.first { $0.name == name } }

  /// The names of one type, in the order of the text.
  func names(_ type: EntityType) -> [String] {
    entities.filter { $0.type == type }.map(\.name)
  }

  /// `Bí thư @ Huyện ủy Can Lộc`, in the order of the text.
  func offices(of name: String) -> [String] {
    (entity(name)?.positions ?? []).map { position in
      position.title + (position.organization.map { " @ " + entities[$0].name } ?? "")
    }
  }

  /// `Nguyễn Văn A: Bí thư @ …; Ủy viên @ …` for each person.
  var people: [String] {
    names(.person).map { name in
      let offices = offices(of: name)
      return offices.isEmpty ? name : name + ": " + offices.joined(separator: "; ")
    }
  }

  /// `Nghị quyết số 40-NQ/TU, 40-NQ/TU, Tỉnh ủy X, 2021-08-05` with `-` for what the text does not say.
  var documents: [String] {
    entities.compactMap { entity in
      guard let document = entity.document else { return nil }
      let issuer = document.issuer.map { entities[$0].name }
      return [entity.name, document.number ?? "-", issuer ?? "-", document.issued?.edtf ?? "-"]
        .joined(separator: ", ")
    }
  }

  var speakers: [String] { entities.filter(\.isSpeaker).map(\.name) }

  var reported: FoundEntity? { entities.first(where: \.isReported) }
}
