extension String {
  /// The same text in memory of its own. What reading allocates lies among what it soon throws away, and one string that
  /// stays keeps its whole neighbourhood from going back to the system; copied at the end, what stays lies together.
  var fresh: String { String(decoding: utf8, as: UTF8.self) }
}
