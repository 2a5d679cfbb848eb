import Archive
import Testing

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-4 (NIST, "Examples with Intermediate Values").
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func publishedExamplesHold(message: String, digest: String) {
    #expect(hexadecimal(SHA256.digest(of: Array(message.utf8))) == digest)
  }

  @Test func piecesOfAnyLengthGiveTheDigestOfTheWhole() {
    let message = (0..<300).map { UInt8($0 % 251) }
    for size in [1, 3, 63, 64, 65, 128] {
      var hash = SHA256()
      for start in stride(from: 0, to: message.count, by: size) {
        hash.update(Array(message[start..<min(start + size, message.count)]))
      }
      #expect(hash.finish() == SHA256.digest(of: message))
    }
  }
}
