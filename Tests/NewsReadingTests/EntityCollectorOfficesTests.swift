import NewsReading
import Testing

struct EntityCollectorOfficesTests {
  @Test func anOfficeBehindAListIsEverybodysOfTheList() throws {
    let article = try read("Các đồng chí: Lê Văn Khoa và Trần Thị Mai được bầu giữ chức Phó Bí thư Huyện ủy Can Lộc.")
    #expect(
      article.people == [
        "Lê Văn Khoa: Phó Bí thư @ Huyện ủy Can Lộc", "Trần Thị Mai: Phó Bí thư @ Huyện ủy Can Lộc",
      ])
  }

  @Test func anAnnouncedOfficeIsEverybodysBehindTheColon() throws {
    let article = try read(
      """
      Các đồng chí giữ chức Bí thư Huyện ủy Can Lộc: Lê Văn Khoa (2000 - 2005); Trần Thị Mai (2005 - 2010), sau là \
      Phó Chủ tịch UBND huyện Can Lộc.
      """)
    #expect(
      article.people == [
        "Lê Văn Khoa: Bí thư @ Huyện ủy Can Lộc",
        "Trần Thị Mai: Phó Chủ tịch @ Ủy ban nhân dân huyện Can Lộc; Bí thư @ Huyện ủy Can Lộc",
      ])
  }

  @Test func theLinesOfALifeAreOfWhoWasNamedBefore() throws {
    let article = try read(
      """
      Hội nghị công bố quyết định.

      Đồng chí Lê Văn Khoa sinh năm 1977. Quá trình công tác:
      - Từ tháng 9/1999 đến tháng 5/2008: Chuyên viên, Phó Trưởng phòng Nội vụ huyện Can Lộc;
      - 2013 - 2018: Phó Bí thư Huyện ủy kiêm Trưởng Ban Dân vận Huyện ủy Can Lộc.
      """)
    #expect(
      article.offices(of: "Lê Văn Khoa") == [
        "Chuyên viên @ Phòng Nội vụ huyện Can Lộc", "Phó Trưởng phòng @ Phòng Nội vụ huyện Can Lộc",
        "Phó Bí thư @ Huyện ủy Can Lộc", "Trưởng Ban @ Ban Dân vận Huyện ủy Can Lộc",
      ])
  }

  @Test func theOfficesOfALifeAreOfWhoOpensTheSentence() throws {
    let article = try read(
      """
      Đồng chí Lê Văn Khoa, sinh năm 1931; quê quán: xã Thạch Hạ; nguyên Bí thư Huyện ủy Can Lộc, nguyên Giám đốc Sở Y tế \
      tỉnh Hà Tĩnh; đã từ trần.
      """)
    #expect(
      article.offices(of: "Lê Văn Khoa") == [
        "nguyên Bí thư @ Huyện ủy Can Lộc", "nguyên Giám đốc @ Sở Y tế tỉnh Hà Tĩnh",
      ])
  }

  @Test func whoHeadsABodyIsSaidBehindIt() throws {
    let article = try read("Hợp tác xã Thạch Hạ do bà Trần Thị Mai làm giám đốc có 32 thành viên.")
    #expect(article.people == ["Trần Thị Mai: giám đốc @ Hợp tác xã Thạch Hạ"])
  }

  @Test func aChairWithoutABodyIsOfTheCouncilOfTheSentence() throws {
    let article = try read("UBND huyện Can Lộc có văn bản do Phó Chủ tịch Lê Văn Khoa ký.")
    #expect(article.people == ["Lê Văn Khoa: Phó Chủ tịch @ Ủy ban nhân dân huyện Can Lộc"])
  }

  @Test func aSecondOfficeIsAtTheBodyOfTheFirst() throws {
    let article = try read(
      """
      Đồng chí Lê Văn Khoa được bầu giữ chức Chủ tịch Hội Phụ nữ huyện Can Lộc; đồng chí Trần Thị Mai giữ chức \
      Phó Chủ tịch.
      """)
    #expect(
      article.people == [
        "Lê Văn Khoa: Chủ tịch @ Hội Liên hiệp Phụ nữ huyện Can Lộc",
        "Trần Thị Mai: Phó Chủ tịch @ Hội Liên hiệp Phụ nữ huyện Can Lộc",
      ])
  }

  @Test func anOfficeMayBeWonOrFilledByItsName() throws {
    let won = try read("Đồng chí Lê Văn Khoa trúng cử chức danh Chủ tịch UBND huyện Can Lộc.")
    #expect(won.people == ["Lê Văn Khoa: Chủ tịch @ Ủy ban nhân dân huyện Can Lộc"])
    let filled = try read("Hội đồng bầu chức vụ Chủ tịch UBND huyện Can Lộc đối với đồng chí Lê Văn Khoa.")
    #expect(filled.people == ["Lê Văn Khoa: Chủ tịch @ Ủy ban nhân dân huyện Can Lộc"])
  }
}
