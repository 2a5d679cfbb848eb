/// The readable ASCII form of a name in a URL: "Nguyễn Công Trưởng" gives `nguyen-cong-truong`, "40-NQ/TU" `40-nq-tu`.
/// Empty where the text holds no letter or digit that has an ASCII form. Cut at a hyphen after at most 96 letters.
package func slug(_ text: String) -> String {
  var slug: [UInt8] = []
  for scalar in folded(text).unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": slug.append(UInt8(scalar.value))
    default: if let last = slug.last, last != hyphen { slug.append(hyphen) }
    }
  }
  if slug.count > longestSlug {
    let cut = slug[..<longestSlug].lastIndex(of: hyphen) ?? longestSlug
    slug.removeSubrange(cut...)
  }
  if slug.last == hyphen { slug.removeLast() }
  return String(decoding: slug, as: UTF8.self)
}

private let hyphen = UInt8(ascii: "-")
private let longestSlug = 96
