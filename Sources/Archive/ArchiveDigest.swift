/// What a snapshot is called: equal folders have equal digests on every machine, whatever the order of reading.
package struct ArchiveDigest: Hashable, Sendable, CustomStringConvertible {
  /// 32 hexadecimal digits.
  package let description: String

  /// From the program's version and each file's name and SHA-256, in order of the names.
  package init(files: [(name: String, sha256: [UInt8])], version: String = programVersion) {
    var hash = SHA256()
    hash.update(Array(version.utf8) + [0])
    for file in files.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      hash.update(Array(file.name.utf8) + [0] + file.sha256)
    }
    description = hexadecimal(hash.finish().prefix(16))
  }
}
