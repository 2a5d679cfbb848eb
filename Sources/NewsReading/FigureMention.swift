/// A number with what it counts, as it is printed.
struct FigureMention {
  var value: Double
  var of: Double?
  var unit: String
  /// As printed, in lower case.
  var qualifier: String?
  /// The number with its scale and sign: "65,3 triệu đồng", "17/19".
  var tokens: Range<Int>
  /// Behind the noun that is counted.
  var end: Int
  var sentence: Range<Int>
  var block: Int?
}
