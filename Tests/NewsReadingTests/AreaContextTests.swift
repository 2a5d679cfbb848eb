import NewsReading
import Testing

struct AreaContextTests {
  @Test func aVillageLiesInNoCommuneOfAnotherParagraph() throws {
    let article = try read(
      """
      Hai xã thi đua

      Chi bộ thôn 1, xã Lam Sơn có 30 đảng viên.

      Tại xã Đức An, Chi bộ thôn 1 dẫn đầu. Ông Lê Văn Khoa, Bí thư Chi bộ thôn 1 ở xã Đức An, rất vui.

      """)
    #expect(article.names(.organization) == ["Chi bộ thôn 1, xã Lam Sơn", "Chi bộ thôn 1"])
    #expect(article.offices(of: "Lê Văn Khoa") == ["Bí thư @ Chi bộ thôn 1"])
  }

  @Test func aVillageLiesInTheCommuneLastNamed() throws {
    let article = try read(
      "Xã Đức An đến học. Chi bộ thôn 1, xã Lam Sơn có 30 đảng viên. Chi bộ thôn 1 dẫn đầu.")
    #expect(article.names(.organization) == ["Chi bộ thôn 1, xã Lam Sơn"])
  }

  @Test func aVillageOfTwoOfficesIsNamedWithItsCommuneOnce() throws {
    let article = try read(
      "Xã Đức An họp. Ông Lê Văn Khoa, Trưởng thôn thôn 1, Bí thư Chi bộ thôn 1, xã Lam Sơn, đến dự.")
    #expect(article.names(.place) == ["Xã Đức An", "Thôn 1, xã Lam Sơn", "Xã Lam Sơn"])
  }
}
