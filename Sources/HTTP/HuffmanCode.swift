/// A canonical Huffman code (RFC 1951 §3.2.2) made for given frequencies.
struct HuffmanCode {
  /// Bits of each symbol's code; 0 for a symbol that does not occur.
  let lengths: [UInt8]
  /// The codes, with their bits in the order in which DEFLATE writes them: first bit lowest.
  let codes: [UInt16]

  /// The best code in which no symbol takes more than `limit` bits, or nearly.
  init(frequencies: [Int], limit: Int) {
    var weights = frequencies
    // A decoder wants at least two codes (RFC 1951 §3.2.7 allows one; some decoders do not).
    for symbol in weights.indices where weights.count(where: { $0 > 0 }) < 2 {
      weights[symbol] = max(1, weights[symbol])
    }
    var lengths = Self.lengths(of: weights)
    // Flattening the frequencies shortens the longest codes. Rare: it takes counts that grow like Fibonacci numbers.
    while lengths.contains(where: { $0 > limit }) {
      weights = weights.map { $0 > 0 ? $0 / 2 + 1 : 0 }
      lengths = Self.lengths(of: weights)
    }
    self.init(lengths: lengths)
  }

  /// The canonical code of given lengths.
  init(lengths: [UInt8]) {
    self.lengths = lengths
    var next = [Int](repeating: 0, count: 17)
    for length in lengths where length > 0 { next[Int(length) + 1] += 1 }
    for length in 1..<17 { next[length] = (next[length] + next[length - 1]) << 1 }
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[Int(length)] += 1 }
      return Self.reversed(next[Int(length)], bits: Int(length))
    }
  }

  /// Depths of the leaves of the Huffman tree. With the leaves sorted, the nodes come about in order too, so the two lightest
  /// are always at the front of one of two queues.
  private static func lengths(of weights: [Int]) -> [UInt8] {
    let leaves = weights.indices.filter { weights[$0] > 0 }.sorted { (weights[$0], $0) < (weights[$1], $1) }
    var lengths = [UInt8](repeating: 0, count: weights.count)
    guard leaves.count > 1 else { return lengths }
    // Nodes 0..<leaves.count are the leaves, the others the inner nodes in the order of their making.
    var weight = leaves.map { weights[$0] }
    var parent = [Int](repeating: 0, count: 2 * leaves.count - 1)
    var leaf = 0
    var inner = leaves.count
    for node in leaves.count..<(2 * leaves.count - 1) {
      var sum = 0
      for _ in 0..<2 {
        let takesLeaf = leaf < leaves.count && (inner >= node || weight[leaf] <= weight[inner])
        let child = takesLeaf ? leaf : inner
        if takesLeaf { leaf += 1 } else { inner += 1 }
        parent[child] = node
        sum += weight[child]
      }
      weight.append(sum)
    }
    var depth = [Int](repeating: 0, count: parent.count)
    for node in parent.indices.dropLast().reversed() { depth[node] = depth[parent[node]] + 1 }
    for (index, symbol) in leaves.enumerated() { lengths[symbol] = UInt8(clamping: depth[index]) }
    return lengths
  }

  private static func reversed(_ code: Int, bits: Int) -> UInt16 {
    var result = 0
    for bit in 0..<bits where code >> bit & 1 == 1 { result |= 1 << (bits - 1 - bit) }
    return UInt16(truncatingIfNeeded: result)
  }
}
