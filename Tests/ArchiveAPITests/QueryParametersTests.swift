import NewsReading
import Testing

@testable import ArchiveAPI

@Suite struct QueryParametersTests {
  @Test(
    arguments: [
      ("2023", "2023-01-01", "2023-12-31"), ("2023-02", "2023-02-01", "2023-02-28"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2023-05-17", "2023-05-17", "2023-05-17"),
      ("2023-Q2", "2023-04-01", "2023-06-30"),
    ])
  func aParameterNamesAPeriod(parameter: String, start: String, end: String) throws {
    let period = try #require(DatePeriod(parameter: parameter))
    #expect(period.start.description == start)
    #expect(period.end?.description == end)
  }

  @Test(
    arguments: [
      "", "23", "02023", "2023-", "2023-13", "2023-00", "2023-5", "2023-02-30", "2023-Q5", "2023-q2", "2023-Q", "0000",
      "+023", "2023-05-17-1", "17/5/2023", "2023-05-1７",
    ])
  func whatIsNoDateIsRefused(parameter: String) {
    #expect(DatePeriod(parameter: parameter) == nil)
  }
}
