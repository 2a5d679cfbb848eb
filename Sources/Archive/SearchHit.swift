import VietnameseText

/// What a query found.
package struct SearchHit: Hashable, Sendable {
  /// Index in its list.
  package var index: Int32
  /// The worst of all words; nil where nothing was searched for.
  package var level: MatchLevel?
  /// The worst of the words that were typed with marks: what is typed without marks asks for none.
  var rankedLevel = MatchLevel.exact
  /// From 0 to 1, comparable between lists.
  package var score: Float = 0

  /// Found without words.
  package init(index: Int32) { self.index = index }
}
