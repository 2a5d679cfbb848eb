/// The text with its first letter in upper case. Costs nothing where it is already.
package func capitalized(_ text: String) -> String {
  guard let first = text.unicodeScalars.first, Letter(first)?.isUppercase != true else { return text }
  return text.prefix(1).uppercased() + text.dropFirst()
}
