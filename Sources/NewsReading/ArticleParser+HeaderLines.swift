import VietnameseText

/// `Key: value` lines at the top of a file: whoever keeps the files writes them, so they win over what is read.
extension ArticleParser {
  private enum Key: String, CaseIterable {
    case title, published, captured, source, url, byline
  }

  private static let keys: [Word: Key] = Dictionary(
    uniqueKeysWithValues: Key.allCases.map { (Word($0.rawValue), $0) })

  /// Reads them and returns how many lines they take, the blank line behind them included. There are none unless the
  /// first line has a known key.
  mutating func readHeaderLines(_ lines: [SourceLine]) -> Int {
    guard let first = lines.first, header(first) != nil else { return 0 }
    var count = 0
    for line in lines {
      guard !line.tokens.isEmpty else { return count + 1 }
      if let (key, value) = header(line) {
        read(key, value, line: line.number)
      } else {
        report(line: line.number, "no header line; write \"Key: value\" or a blank line before the article")
      }
      count += 1
    }
    return count
  }

  private func header(_ line: SourceLine) -> (Key, Range<Int>)? {
    guard line.tokens.count >= 2, text.tokens[line.tokens.lowerBound + 1].mark == ":",
      let key = Self.keys[text.tokens[line.tokens.lowerBound].word]
    else { return nil }
    return (key, line.tokens.dropFirst(2))
  }

  private mutating func read(_ key: Key, _ value: Range<Int>, line: Int) {
    guard !value.isEmpty else { return report(line: line, "\(key.rawValue) has no value") }
    switch key {
    case .title: layout.title = value
    case .source: layout.source = text.string(value)
    case .url: layout.url = webAddress(value, line: line)
    case .byline: layout.bylines = Byline.names(text, in: value)
    case .published: layout.printed = day(value, line: line) ?? layout.printed
    case .captured: layout.captured = day(value, line: line) ?? layout.captured
    }
  }

  /// Other schemes ("javascript:") would be a trap for whoever makes a link of it.
  private mutating func webAddress(_ value: Range<Int>, line: Int) -> String? {
    let address = text.string(value)
    if address.hasPrefix("https://") || address.hasPrefix("http://") { return address }
    report(line: line, "no address of a page; write it as https://…")
    return nil
  }

  /// `2022-05-16` or as the press writes it.
  private mutating func day(_ value: Range<Int>, line: Int) -> CalendarDay? {
    let numbers = text.tokens[value].filter { $0.kind == .number }
    if numbers.count >= 3, numbers[0].digitCount == 4, let year = numbers[0].value, let month = numbers[1].value,
      let day = numbers[2].value.flatMap({ CalendarDay(year: year, month: month, day: $0) })
    {
      return day
    }
    if let day = DateLine(text.tokens, in: value)?.day { return day }
    report(line: line, "no date; write it as 2022-05-16")
    return nil
  }
}
