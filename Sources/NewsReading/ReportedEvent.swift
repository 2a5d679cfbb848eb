import VietnameseText

/// The event that an article reports: what its first paragraph dates to a day.
struct ReportedEvent {
  /// Nil where only an event with a name of its own can be meant.
  var name: String?
  var date: DatePeriod
  /// The words that name it, as printed; the whole sentence where none do.
  var evidence: Evidence
  /// The page that the event has already.
  var known: Int?

  /// `dates` are those of the article, `passages` begin with the headline, if there is one.
  init?(
    title: String?, passages: [Passage], dates: [DateReading.ResolvedDate], text: TokenizedText,
    collector: EntityCollector
  ) {
    let firstParagraphs = Set(passages.filter { !$0.isCaption }.compactMap(\.paragraph).prefix(2))
    guard
      let reported = dates.first(where: { date in
        date.kind == .event && date.period.precision == .day && date.mention.block.map(firstParagraphs.contains) == true
      }),
      let passage = passages.first(where: { $0.paragraph == reported.mention.block && $0.isParagraph })
    else { return nil }
    let byte = text.tokens[reported.mention.tokens.lowerBound].span.utf8Start
    guard let token = passage.tokens.firstIndex(where: { $0.span.utf8Start >= byte }) else { return nil }
    let sentence = passage.sentence(at: token)
    let phrase = Self.phrase(in: sentence, of: passage)
    let body = collector.firstBody(
      in: passage.span(Self.withoutSource(sentence, of: passage)),
      before: phrase.map { passage.tokens[$0.range.lowerBound].span.utf8Start })
    date = reported.period
    let day = "\(date.start.day)/\(date.start.month)/\(date.start.year)"
    guard let phrase else {
      // "Hôm qua (14/12), Công an tỉnh cho biết …": the day of the announcement is not that of the event.
      let isAnnouncement = sentence.contains {
        PersonLexicon.speechVerbs.longestMatch(in: passage.tokens, at: $0) != nil
      }
      guard !isAnnouncement, reported.mention.isInitial || reported.mention.hasPartOfDay else { return nil }
      name = title.map { "\($0) ngày \(day)" }
      evidence = passage.evidence(sentence)
      known = collector.event(in: passage.span(sentence)) { Self.takesPlace($0, in: passage) }
      return
    }
    name = "\(phrase.kind)\(body.map { " của " + $0 } ?? "")\(phrase.rest) ngày \(day)"
    evidence = passage.evidence(phrase.range)
    // "khai mạc kỳ họp thứ 6", "Hội thi nấu ăn lần thứ hai": what is opened, or begins with the same words.
    let (isOpening, start) = (phrase.kind == "Lễ khai mạc", evidence.span.utf8Start)
    known = collector.event(in: evidence.span) { isOpening || $0.utf8Start <= start }
    // "Đại hội … được khai mạc"
    if known == nil, isOpening {
      known = collector.event(
        in: passage.span(max(sentence.lowerBound, phrase.range.lowerBound - 3)..<phrase.range.lowerBound)
      ) { _ in
        true
      }
    }
  }

  /// "… tổ chức Đại hội Đảng bộ xã lần thứ I", "Đại hội … diễn ra", not "chuẩn bị cho Đại hội".
  private static func takesPlace(_ span: TextSpan, in passage: Passage) -> Bool {
    let start = passage.tokens.partitioningIndex { $0.span.utf8Start >= span.utf8Start }
    let end = passage.tokens.partitioningIndex { $0.span.utf8Start >= span.utf8End }
    var verb = start - 1
    while verb > start - 4, manners.contains(passage.word(verb)) { verb -= 1 }
    return holding.contains(passage.word(verb))
      || (end..<end + 3).contains { beingHeld.contains(passage.word($0)) }
  }

  private static let holding = WordSet(words: "chức mạc hành")
  /// "tổ chức trọng thể Đại hội"
  private static let manners = WordSet(words: "trọng thể long thành công")
  private static let beingHeld = WordSet(words: "diễn khai bế họp thành")

  /// "Theo UBND huyện, lễ hội …": who says so holds nothing.
  private static func withoutSource(_ sentence: Range<Int>, of passage: Passage) -> Range<Int> {
    guard passage.word(sentence.lowerBound) == .theo,
      let comma = sentence.first(where: { passage.mark($0) == "," })
    else { return sentence }
    return comma..<sentence.upperBound
  }

  private struct Phrase {
    var range: Range<Int>
    /// "Hội nghị chuyên đề", "Buổi làm việc".
    var kind: String
    /// " với Ban Thường vụ Thành ủy Lạng Sơn"
    var rest: String
  }

  /// The noun of the event, or the verb of a meeting or visit, with the words that go with it.
  private static func phrase(in sentence: Range<Int>, of passage: Passage) -> Phrase? {
    for index in sentence {
      if let (kind, count) = EventLexicon.kinds.longestMatch(in: passage.tokens, at: index) {
        let isPlural = index > 0 && NameGrammar.plurals.contains(passage.tokens[index - 1].word)
        let isNamed = count > 1 || !NameGrammar.notSubject.contains(passage.word(index + count))
        guard !isPlural, isNamed, !elsewhere.contains(passage.word(index - 1)) else { continue }
        let end = shortEnd(from: index + count, limit: 2, sentence, passage)
        let words = passage.string(index + count..<end)
        return Phrase(range: index..<end, kind: kind + (words.isEmpty ? "" : " " + words), rest: "")
      }
      if let (kind, count) = EventLexicon.meetings.longestMatch(in: passage.tokens, at: index) {
        // "sau 2 ngày làm việc", "Ủy ban Kiểm tra"
        guard passage.word(index - 1) != .ngay, index == sentence.lowerBound || !passage.isCapitalized(index),
          !isOfAgent(index, in: sentence, passage)
        else { continue }
        let end = shortEnd(from: index + count, limit: 16, sentence, passage)
        let words = passage.string(index + count..<end)
        return Phrase(range: index..<end, kind: kind, rest: words.isEmpty ? "" : " " + words)
      }
    }
    return nil
  }

  /// "phong trào do huyện phát động", "quà được xã trao tặng": who did tells of something else; not "cầu được khánh thành"
  /// nor "đoàn do ông Lê Văn Khoa dẫn đầu đến thăm".
  private static func isOfAgent(_ verb: Int, in sentence: Range<Int>, _ passage: Passage) -> Bool {
    let clause = (max(sentence.lowerBound, verb - 12)..<verb).reversed().prefix {
      passage.mark($0) == nil && !beforeVerbs.contains(passage.word($0))
    }
    return clause.contains { passage.word($0) == .do || passage.word($0) == .duoc && $0 < verb - 1 }
  }

  private static let beforeVerbs = WordSet(words: "đã đến tới dẫn làm")

  /// Before an event that is another one: "sau kỳ họp thứ 12", "trình Đại hội".
  private static let elsewhere = WordSet(words: "sau trước trình tới mừng")

  private static func shortEnd(from start: Int, limit: Int, _ sentence: Range<Int>, _ passage: Passage) -> Int {
    var end = start
    while end < sentence.upperBound, end - start < limit, passage.tokens[end].kind == .word,
      !stops.contains(passage.tokens[end].word)
    {
      end += 1
    }
    return end
  }

  private static let stops: WordSet = [
    "về", "triển", "nhằm", "để", "do", "đã", "theo", "và", "tại", "đánh", "tổng", "sơ", "có", "của", "với", "giữa",
    "cho", "lần", "thứ", "nghe", "sẽ", "được",
  ]
}

extension Passage {
  var isCaption: Bool { if case .paragraph(.caption) = role { true } else { false } }
  var isParagraph: Bool { if case .paragraph = role { true } else { false } }
}

extension EntityCollector {
  /// The first event of which a mention overlaps the span and is as wanted.
  func event(in span: TextSpan, where isWanted: (TextSpan) -> Bool) -> Int? {
    entities.firstIndex { entity in
      entity.type == .event
        && entity.mentions.contains { $0.span.utf8.overlaps(span.utf8) && isWanted($0.span) }
    }
  }

  /// The full name of the first body named in a span of the text, before a byte.
  func firstBody(in span: TextSpan, before byte: Int32?) -> String? {
    var first: (start: Int32, name: String)?
    for entity in entities where entity.type == .organization {
      for mention in entity.mentions where span.contains(mention.span) && mention.span.utf8Start < byte ?? .max {
        if first.map({ mention.span.utf8Start < $0.start }) ?? true { first = (mention.span.utf8Start, entity.name) }
      }
    }
    return first?.name
  }
}
