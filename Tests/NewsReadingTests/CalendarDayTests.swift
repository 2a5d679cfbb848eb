import Testing

@testable import NewsReading

struct CalendarDayTests {
  @Test func daysThatDoNotExistCannotBeMade() {
    #expect(CalendarDay(year: 2021, month: 2, day: 31) == nil)
    #expect(CalendarDay(year: 2021, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2021, month: 13, day: 1) == nil)
    #expect(CalendarDay(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDay(year: 2000, month: 2, day: 29) != nil)
  }

  @Test func neighboursCrossMonthsAndYears() throws {
    #expect(try day(2020, 2, 28).next == day(2020, 2, 29))
    #expect(try day(2021, 12, 31).next == day(2022, 1, 1))
    #expect(try day(2021, 1, 1).previous == day(2020, 12, 31))
    #expect(try day(2021, 3, 1).previous == day(2021, 2, 28))
    #expect(try day(9999, 12, 31).next == nil)
  }

  @Test func ordinalsCountTheDaysBetween() throws {
    #expect(try day(2021, 3, 1).ordinal - day(2020, 2, 28).ordinal == 367)
    #expect(try day(2022, 5, 16).ordinal - day(2021, 10, 25).ordinal == 203)
  }
}
