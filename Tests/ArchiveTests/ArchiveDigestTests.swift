import Archive
import Testing

@Suite struct ArchiveDigestTests {
  let files: [(name: String, sha256: [UInt8])] = [("a.txt", [1]), ("b.txt", [2])]

  @Test func theOrderOfReadingDoesNotMatter() {
    #expect(ArchiveDigest(files: files) == ArchiveDigest(files: files.reversed()))
  }

  @Test func nameContentAndVersionAllCount() {
    let digest = ArchiveDigest(files: files, version: "1")
    #expect(digest != ArchiveDigest(files: files, version: "2"))
    #expect(digest != ArchiveDigest(files: [("a.txt", [1]), ("b.txt", [3])], version: "1"))
    #expect(digest != ArchiveDigest(files: [("a.txt", [1]), ("c.txt", [2])], version: "1"))
  }
}
