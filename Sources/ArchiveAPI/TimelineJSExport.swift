import Archive
import NewsReading
import VietnameseText

extension ArchiveJSON {
  /// The JSON that TimelineJS 3 of Knight Lab reads. Dates keep their precision: a month gets no day, a year no month.
  func timelineJS(_ hits: some Sequence<SearchHit>, baseURL: String?) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("events", hits) { json, hit in timelineJSEvent(archive.timeline[Int(hit.index)], baseURL, &json) }
    }
    return json.finished()
  }

  private func timelineJSEvent(_ item: TimelineItem, _ baseURL: String?, _ json: inout JSONWriter) {
    let article = archive.articles[Int(item.citation.article)]
    var text = "<p>" + escapedMarkup(archive.text(item.citation.evidence.sentence, in: item.citation.article)) + "</p>"
    // The timeline stands on another site: without our own address a link would lead nowhere.
    if let baseURL {
      let title = escapedMarkup(article.title ?? article.id)
      text += "<p><a href=\"\(escapedMarkup(baseURL + Self.path(of: article)))\">\(title)</a></p>"
    }
    json.object { json in
      json.member("unique_id", archive.id(of: item))
      json.member("start_date") { day(item.date.start, item.date, &$0) }
      if let end = item.date.end, item.date.spansSeveral { json.member("end_date") { day(end, item.date, &$0) } }
      json.member("display_date", item.date.text)
      json.member("text") { json in
        json.object { json in
          json.member("headline", escapedMarkup(item.text))
          json.member("text", text)
        }
      }
      json.member("group", item.kind.rawValue)
    }
  }

  private func day(_ day: CalendarDay, _ period: DatePeriod, _ json: inout JSONWriter) {
    json.object { json in
      json.member("year", day.year)
      switch period.precision {
      case .year, .term: break
      case .range where period.spansWholeMonths, .month, .quarter, .half: json.member("month", day.month)
      case .day, .range:
        json.member("month", day.month)
        json.member("day", day.day)
      }
    }
  }
}

extension DatePeriod {
  /// More than one day, month or year, in the unit of its precision.
  fileprivate var spansSeveral: Bool {
    switch precision {
    case .day, .month, .year: false
    case .quarter, .half, .term, .range: true
    }
  }
}

/// For HTML and XML; what XML 1.0 §2.2 does not allow at all is left out.
func escapedMarkup(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\t", "\n", "\r": escaped.unicodeScalars.append(scalar)
    case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": break
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
