import Testing

@testable import Archive

@Suite struct SlugRegistryTests {
  func registry(_ names: [String]) -> SlugRegistry {
    SlugRegistry(count: names.count) { SlugRegistry.Name(text: names[$0], identity: names[$0], fallback: "entity") }
  }

  @Test func aNameOfItsOwnKeepsThePlainSlug() {
    #expect(registry(["Nguyễn Công Trưởng"]).resolve("nguyen-cong-truong") == .found(0))
  }

  @Test func twoNamesWithOneSlugEachGetAHashAndThePlainOneNamesNobody() {
    let registry = registry(["Hòa Bình", "Hoa Binh", "Huế"])
    #expect(registry.slugs.prefix(2).allSatisfy { $0.hasPrefix("hoa-binh-") && $0.count == 13 })
    #expect(registry.slugs[0] != registry.slugs[1])
    #expect(registry.resolve("hoa-binh") == .ambiguous([0, 1]))
    #expect(registry.resolve(registry.slugs[1]) == .found(1))
  }

  @Test func theHashDependsOnTheNameAloneSoThatLinksLast() {
    let few = registry(["Hòa Bình", "Hoa Binh"])
    let many = registry(["Huế", "Hoa Binh", "Hoà Bình ", "Hòa Bình"])
    #expect(few.slugs[0] == many.slugs[3])
  }

  @Test(arguments: ["Nguyễn-Công-Trưởng", "NGUYEN-CONG-TRUONG", "nguyen cong truong", "nguyen--cong-truong"])
  func otherFormsLeadToTheCanonicalOne(segment: String) {
    #expect(registry(["Nguyễn Công Trưởng"]).resolve(segment) == .moved("nguyen-cong-truong"))
  }

  @Test func anotherOrderChangesNoLink() {
    let names = ["Hòa Bình", "Đông Kinh", "Hoà Bình", "An Bình"]
    let first = registry(names)
    let second = first.reordered([3, 0, 2, 1])
    #expect(second.slugs == [3, 0, 2, 1].map { first.slugs[$0] })
    #expect(second.resolve("dong-kinh") == .found(3))
    #expect(second.resolve("hoa-binh") == .ambiguous([1, 2]))
    #expect(second.nearMisses(of: "an-binhh") == ["an-binh"])
  }

  @Test func aNameWithoutAsciiFormGetsTheFallback() {
    #expect(registry(["北京"]).slugs == ["entity"])
  }

  @Test func aTypingErrorLeadsToItsNeighbours() {
    let registry = registry(["Nguyễn Công Trưởng", "Nguyễn Đức Hà", "Huế"])
    #expect(registry.nearMisses(of: "nguyen-cong-trung") == ["nguyen-cong-truong"])
    #expect(registry.nearMisses(of: "zzz") == [])
  }

  @Test(
    arguments: [
      ("", "", 0), ("a", "", 1), ("abc", "abd", 1), ("abc", "acb", 1), ("abc", "abcd", 1), ("kitten", "sitting", 3),
    ])
  func editDistanceCountsTypingErrors(a: String, b: String, distance: Int) {
    #expect(editDistance(Array(a.utf8), Array(b.utf8)) == distance)
  }
}
