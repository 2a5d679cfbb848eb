import Glibc

/// What a hit is worth: Okapi BM25 over occurrences weighted by field, added up in whole numbers.
///
/// Words that follow each other as typed add up to half of it, which is what makes two common syllables a name: the multi-syllable
/// words of Vietnamese are found without a dictionary of them. The highest score is the same for all queries, so that hits of
/// different lists compare.
enum Score {
  /// What the terms of a query weigh together: so that the highest score fits sixteen bits.
  static let weights = 2000
  /// Of a hit without the neighbourhood of its words.
  static let highest = weights * (leastWorth + 15)

  /// Okapi BM25's: rarer words weigh more.
  static func rarity(of frequency: Int, among documentCount: Int) -> Float {
    let (all, having) = (Float(documentCount), Float(frequency))
    return log1pf((all - having + 0.5) / (having + 0.5))
  }

  /// What a word that stands in a document is worth there beside its `worth`, in twentieths.
  static let leastWorth = 5

  /// From 0 to 15 what a word is worth in a document: Okapi BM25 without the rarity of the word, as a share of the most that it
  /// can be (k1 1.2, b 0.5: titles and names are short by nature), in twentieths beyond the first five. Every hit has all
  /// words, so those five change no order.
  static func worth(weight: UInt16, length: Int, meanLength: Float) -> UInt16 {
    let (k1, b) = (Float(1.2), Float(0.5))
    let weight = Float(weight)
    let share = weight / (weight + k1 * (1 - b + b * Float(length) / meanLength))
    return UInt16(min(15, max(0, (share * 20).rounded() - Float(leastWorth))))
  }

  /// A score with so many of the pairs of neighbouring words found side by side.
  static func score(_ words: Int, closePairs: Int, of pairs: Int) -> Int {
    pairs == 0 ? words : words + words * closePairs / (2 * pairs)
  }
}
