import VietnameseText

/// A line that holds nothing but a date: `Thứ hai,  28/11/2022`, `Cập nhật: 27/03/2021 09:15`,
/// `Thứ Tư, 08/04/2015, 08:11 [GMT+7]`.
struct DateLine {
  /// Nil where the line names a day that does not exist.
  var day: CalendarDay?
  var hasClock = false
  var isLabelled = false
  var hasWeekday = false

  /// Nil where the line holds anything else.
  init?(_ tokens: [Token], in range: Range<Int>) {
    guard range.count <= 40 else { return nil }
    var index = range.lowerBound
    var dates = 0
    while index < range.upperBound {
      if dates < 2, let date = Self.date(tokens, at: index, before: range.upperBound) {
        // "Đăng ngày 05/04/2015 - Cập nhật 08/04/2015": published on the first.
        day = dates == 0 ? date.day : day.flatMap { first in date.day.map { min(first, $0) } }
        index = date.end
        dates += 1
      } else if hasClock, dates > 0, Self.isCounter(tokens, index, before: range.upperBound) {
        index += 1
      } else if let end = Self.clock(tokens, at: index, before: range.upperBound) {
        (hasClock, index) = (true, end)
      } else if let label = LayoutLexicon.publicationLabels.longestMatch(in: tokens, at: index) {
        isLabelled = true
        index += label.count
      } else if let weekday = LayoutLexicon.weekdays.longestMatch(in: tokens, at: index) {
        hasWeekday = true
        index += weekday.count
      } else if LayoutLexicon.dateLineWords.contains(tokens[index].word) || Self.isBeside(tokens, index) {
        // "Thứ 3"
        if tokens[index].word == .ordinal { hasWeekday = true }
        index += 1
      } else {
        return nil
      }
    }
    guard dates == 1 || (dates == 2 && (isLabelled || hasClock)) else { return nil }
  }

  /// Punctuation, "GMT+7", "thứ 6".
  private static func isBeside(_ tokens: [Token], _ index: Int) -> Bool {
    switch tokens[index].kind {
    case .mark:
      switch tokens[index].mark {
      case ",", "-", "|", "(", ")", "[", "]", ":", ".", "+", "•", "/", "'", "·", "–": return true
      default: return false
      }
    case .number:
      guard index > 0, tokens[index].digitCount <= 2 else { return false }
      return tokens[index - 1].mark == "+" || tokens[index - 1].word == .ordinal
    case .word, .lineBreak: return false
    }
  }

  /// "16:50 29-04-2023 | : 720": how often the page was read stands last.
  private static func isCounter(_ tokens: [Token], _ index: Int, before end: Int) -> Bool {
    index + 1 == end && tokens[index].kind == .number
      && (tokens[index - 1].mark == ":" || tokens[index - 1].mark == "|")
  }

  private static func date(_ tokens: [Token], at index: Int, before end: Int) -> (day: CalendarDay?, end: Int)? {
    guard index + 4 < end, tokens[index].digitCount <= 2, let day = tokens[index].value,
      tokens[index + 2].digitCount <= 2, let month = tokens[index + 2].value,
      tokens[index + 4].digitCount == 4, let year = tokens[index + 4].value
    else { return nil }
    let isSlashed = tokens[index + 1].isDateSeparator && tokens[index + 1].mark == tokens[index + 3].mark
    let isSpelled =
      tokens[index + 1].word == .thang && tokens[index + 3].word == .nam
    guard isSlashed || isSpelled else { return nil }
    return (CalendarDay(year: year, month: month, day: day), index + 5)
  }

  /// `08:11`, `08:11:30`, `8h15`, `8 giờ 15`.
  private static func clock(_ tokens: [Token], at index: Int, before end: Int) -> Int? {
    guard index + 1 < end, tokens[index].digitCount <= 2, let hour = tokens[index].value, hour < 24 else { return nil }
    var position = index
    while position + 2 < end, tokens[position + 1].mark == ":", tokens[position + 2].digitCount == 2 { position += 2 }
    if position > index { return position + 1 }
    guard tokens[index + 1].word == .h || tokens[index + 1].word == .hour else { return nil }
    return index + 2 < end && (1...2).contains(tokens[index + 2].digitCount) ? index + 3 : index + 2
  }
}

extension Token {
  /// A mark that stands between day, month and year.
  var isDateSeparator: Bool { mark == "/" || mark == "-" || mark == "." }
}
