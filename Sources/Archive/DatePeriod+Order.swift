import NewsReading

extension DatePeriod {
  /// By start, then the shorter first (an open period is the longest), then by how it came about.
  static func precedes(_ a: DatePeriod, _ b: DatePeriod) -> Bool {
    if a.start != b.start { return a.start < b.start }
    if a.end != b.end {
      guard let end = a.end else { return false }
      guard let other = b.end else { return true }
      return end < other
    }
    if a.precision != b.precision { return a.precision.rawValue < b.precision.rawValue }
    return a.certainty.rawValue < b.certainty.rawValue
  }
}

/// Days from `start` to `end`, both included; nil is open.
package struct DayRange: Hashable, Sendable {
  package var start: CalendarDay?
  package var end: CalendarDay?

  package init(start: CalendarDay? = nil, end: CalendarDay? = nil) {
    self.start = start
    self.end = end
  }

  package var isUnlimited: Bool { start == nil && end == nil }

  /// Nothing lies in a time that ends before it begins.
  package func overlaps(_ period: DatePeriod) -> Bool {
    if let start, let end, end < start { return false }
    if let end, period.start > end { return false }
    if let start, let last = period.end, last < start { return false }
    return true
  }
}
