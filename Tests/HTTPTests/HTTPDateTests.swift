import Testing

@testable import HTTP

@Suite struct HTTPDateTests {
  /// RFC 9110 §5.6.7 has the first; the others were worked out with a calendar.
  @Test(arguments: [
    (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
    (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (951_868_799, "Tue, 29 Feb 2000 23:59:59 GMT"),
    (951_868_800, "Wed, 01 Mar 2000 00:00:00 GMT"), (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
  ]) func datesAreWrittenAsIMFFixdate(_ seconds: Int64, _ text: String) {
    #expect(HTTPDate.format(seconds) == text)
  }
}
