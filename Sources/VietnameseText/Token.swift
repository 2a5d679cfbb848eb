/// A syllable, a run of digits, a mark or a line break.
// `@usableFromInline` on the type, too, lets other targets put in line what they ask at each token of a text.
@usableFromInline
package struct Token: Sendable {
  @usableFromInline
  package enum Kind: UInt8, Sendable {
    case word, number, mark, lineBreak

    // The compiler's own is a call through the table of the conformance.
    @inlinable
    package static func == (a: Kind, b: Kind) -> Bool {
      switch (a, b) {
      case (.word, .word), (.number, .number), (.mark, .mark), (.lineBreak, .lineBreak): true
      default: false
      }
    }

    @inlinable
    package static func != (a: Kind, b: Kind) -> Bool { !(a == b) }
  }

  /// How the letters of a word are written. A single capital letter counts as `capitalized`.
  @usableFromInline
  package enum Capitals: UInt8, Sendable { case none, first, all, mixed }

  package var kind: Kind
  @usableFromInline package var capitals: Capitals = .none
  /// Whether white space (or a line break, or the start of the text) stands before.
  package var hasSpaceBefore: Bool
  package var span: TextSpan
  /// For comparison with lexicons; `none` for marks and line breaks.
  package var word: Word = .none
  /// The mark itself; nil for words, numbers and line breaks. Every dash comes as "-", every double quote as `"`
  /// (opening) or `”` (closing), whatever was printed.
  package var mark: Unicode.Scalar?
  /// The value of a run of digits, nil from 10^15 on.
  package var value: Int?

  package var digitCount: Int { kind == .number ? Int(span.utf8End - span.utf8Start) : 0 }
  /// A word whose first letter is upper case.
  @inlinable
  package var isCapitalized: Bool { if case .none = capitals { false } else { true } }
}
