import Testing

@testable import Archive

@Suite struct PostingsTests {
  /// Every third document, with positions that need one to three bytes.
  func postings(_ documents: some Sequence<Int32>) -> Postings {
    var postings = Postings()
    for document in documents {
      postings.add(document, weight: UInt8(document % 250), positions: [UInt32(document), UInt32(document) + 40_000])
    }
    return postings
  }

  func read(_ postings: Postings) -> [Int32] {
    postings.withReader { reader in
      var documents: [Int32] = []
      while reader.next() {
        var positions: [UInt32] = []
        reader.appendPositions(to: &positions)
        #expect(positions == [UInt32(reader.document), UInt32(reader.document) + 40_000])
        #expect(reader.weight == UInt8(reader.document % 250))
        documents.append(reader.document)
      }
      return documents
    }
  }

  let all = Array(stride(from: Int32(0), to: 3000, by: 3))

  @Test func whatWasWrittenIsReadBack() {
    #expect(read(postings(all)) == all)
    #expect(read(Postings()) == [])
  }

  @Test(arguments: [0, 1, 2, 3, 381, 384, 387, 1500, 2996, 2997] as [Int32])
  func advancingFindsTheDocumentOrTheNext(wanted: Int32) {
    let found = postings(all).withReader { reader in (reader.advance(to: wanted), reader.document) }
    #expect(found == (wanted % 3 == 0, (wanted + 2) / 3 * 3))
  }

  @Test func advancingGoesOnFromWhereItIs() {
    let found = postings(all).withReader { reader in
      all.filter { $0 % 7 == 0 }.allSatisfy { reader.advance(to: $0) } && !reader.advance(to: 2998)
    }
    #expect(found)
  }

  @Test(arguments: [0, 1, 128, 500, 999, 1000])
  func partsThatAreJoinedReadAsOne(cut: Int) {
    var joined = postings(all[..<cut])
    // The second part counts its documents from a start of its own, as a part of an index does.
    let shift: Int32 = cut < all.count ? all[cut] - 2 : 0
    var second = Postings()
    for document in all[cut...] {
      second.add(
        document - shift, weight: UInt8(document % 250), positions: [UInt32(document), UInt32(document) + 40_000])
    }
    joined.append(second, shiftedBy: shift)
    #expect(read(joined) == all)
    #expect(joined.documentCount == Int32(all.count))
    let found = joined.withReader { reader in all.allSatisfy { reader.advance(to: $0) } }
    #expect(found)
  }
}
