/// A day of the Gregorian calendar that exists: 31/02/2021 cannot be made.
package struct CalendarDay: Hashable, Comparable, Sendable {
  // Four bytes: an archive holds many.
  private let year16: Int16
  private let month8: Int8
  private let day8: Int8

  package var year: Int { Int(year16) }
  package var month: Int { Int(month8) }
  package var day: Int { Int(day8) }

  /// Nil where there is no such day, or the year is not 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, year: year)
    else { return nil }
    year16 = Int16(year)
    month8 = Int8(month)
    day8 = Int8(day)
  }

  package static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func firstDay(ofMonth month: Int, year: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: 1)
  }

  package static func lastDay(ofMonth month: Int, year: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: days(inMonth: month, year: year))
  }

  package var next: CalendarDay? {
    CalendarDay(year: year, month: month, day: day + 1)
      ?? CalendarDay(year: year, month: month + 1, day: 1)
      ?? CalendarDay(year: year + 1, month: 1, day: 1)
  }

  package var previous: CalendarDay? {
    if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
    return month > 1
      ? Self.lastDay(ofMonth: month - 1, year: year) : CalendarDay(year: year - 1, month: 12, day: 31)
  }

  /// Takes as many steps as days.
  package func adding(days: Int) -> CalendarDay? {
    var day: CalendarDay? = self
    for _ in 0..<abs(days) { day = days < 0 ? day?.previous : day?.next }
    return day
  }

  /// Days since 1 March of the year 0: the difference of two counts is the days between.
  package var ordinal: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5 + day - 1
  }

  package static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `2022-05-16`
  package var description: String {
    // Written often: every date of a list has two.
    String(unsafeUninitializedCapacity: 10) { text in
      var rest = (year, month, day)
      for index in (0..<10).reversed() {
        switch index {
        case 8...: text[index] = Self.takeDigit(&rest.2)
        case 7, 4: text[index] = UInt8(ascii: "-")
        case 5...: text[index] = Self.takeDigit(&rest.1)
        default: text[index] = Self.takeDigit(&rest.0)
        }
      }
      return 10
    }
  }

  private static func takeDigit(_ number: inout Int) -> UInt8 {
    defer { number /= 10 }
    return UInt8(ascii: "0") + UInt8(number % 10)
  }
}

func zeroPadded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
