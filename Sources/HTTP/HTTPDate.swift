/// Dates as HTTP writes them (RFC 9110 §5.6.7), in whole seconds since 1970. No calendar library: a day is 86,400 seconds.
enum HTTPDate {
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// IMF-fixdate: `Sun, 06 Nov 1994 08:49:37 GMT`. `seconds` is not negative.
  static func format(_ seconds: Int64) -> String {
    let days = Int(seconds / 86_400)
    let date = civil(days: days)
    return "\(weekdays[(days + 4) % 7]), \(two(date.day)) \(months[date.month - 1]) \(date.year) \(clock(seconds)) GMT"
  }

  /// Time of the day: `08:49:37`.
  static func clock(_ seconds: Int64) -> String {
    let time = Int(seconds % 86_400)
    return "\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))"
  }

  /// The Gregorian date of a day after 1970-01-01. Years begin in March here, so that the leap day comes last; an era is the 400
  /// years after which the calendar repeats.
  static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
