/// A date exactly as precise as the text that gave it.
package struct DatePeriod: Hashable, Sendable {
  package enum Precision: String, Sendable, CaseIterable {
    case day, month, quarter, half, year, term, range
  }

  /// How the date came about: written so, its year or day worked out, or a guess that the text does not contradict.
  package enum Certainty: String, Sendable, CaseIterable {
    case stated, inferred, uncertain
  }

  /// First full day.
  package var start: CalendarDay
  /// Last full day; equal to `start` for a single day; nil while the period is open ("từ năm 2020 đến nay").
  package var end: CalendarDay?
  package var precision: Precision
  package var certainty: Certainty

  package init(start: CalendarDay, end: CalendarDay?, precision: Precision, certainty: Certainty = .stated) {
    self.start = start
    self.end = end
    self.precision = precision
    self.certainty = certainty
  }
}
