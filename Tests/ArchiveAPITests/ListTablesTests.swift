import HTTP
import Testing

@testable import ArchiveAPI

@Suite struct ListTablesTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  /// Without the byte order mark.
  func lines(_ target: String) -> [String] {
    String(decoding: site.get(target).body.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test func everyPosition() {
    #expect(
      lines("/api/positions?format=csv") == [
        "person,person_id,position,organization,organization_id,first_seen,last_seen,times,article,article_id,quote",
        "Trần Văn Bình,tran-van-binh,Bí thư,Thành ủy Hoa Lư,thanh-uy-hoa-lu,2022-05-16,2022-05-16,1,"
          + "Khánh thành cầu Sông Vân,cau-song-van,\"Đồng chí Trần Văn Bình, Bí thư Thành ủy phát biểu.\"",
      ])
  }

  @Test func aFigure() {
    #expect(
      lines("/api/figures?format=csv") == [
        "value,of,unit,qualifier,about,date_edtf,date_start,date_end,entities,article,article_id,quote",
        "350,,hộ dân,gần,được cầu giúp,,,,Cầu Sông Vân,Khánh thành cầu Sông Vân,cau-song-van,"
          + "Cầu giúp gần 350 hộ dân.",
      ])
  }

  @Test(arguments: ["articles", "entities", "positions", "timeline", "figures"])
  func everyRowHasAsManyCellsAsTheHeader(list: String) throws {
    let lines = lines("/api/\(list)?format=csv").map { Self.cells(of: $0) }
    let header = try #require(lines.first)
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0 == header })
  }

  /// How many cells a line has; our rows hold no line ends.
  static func cells(of line: String) -> Int {
    var isQuoted = false
    return line.reduce(into: 1) { count, character in
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted { count += 1 }
    }
  }

  @Test func aSpreadsheetIsTheWholeListWithAName() {
    let response = site.get("/api/articles?format=csv")
    #expect(response.fields["Content-Type"] == "text/csv; charset=utf-8; header=present")
    #expect(response.fields["Content-Disposition"] == "attachment; filename=\"articles.csv\"")
    #expect(
      response.fields["Link"] == "</api/articles?format=csv>; rel=\"self\", </api/articles?format=csv>; rel=\"first\", "
        + "</api/articles?format=csv>; rel=\"last\"")
    #expect(lines("/api/articles?format=csv&per_page=1").count == 2)
  }
}
