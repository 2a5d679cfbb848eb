import VietnameseText

/// "phường Vĩnh Trại", "khối 2", or the bare noun "thành phố", as found in a passage.
struct AreaName: Sendable {
  var range: Range<Int>
  var level: AreaLevel
  /// "phường": how the canonical name prints the noun.
  var noun: String
  /// "Vĩnh Trại"; nil for the bare noun, which means the area that the text is about.
  var name: String?
  /// The area that follows and in which this one lies: "khối 2, phường Hoàng Văn Thụ".
  var outer: [AreaName] = []
}

/// "suối Lao Ly", "tuyến phố đi bộ Kỳ Lừa", or a province or country without a noun.
struct PlaceName: Sendable {
  /// In lower case; nil for what needs none.
  var noun: String?
  var name: String

  /// The noun by which sites are one: "tuyến phố Kỳ Lừa" and "phố đi bộ Kỳ Lừa" are one street.
  var family: String? {
    switch noun {
    case "tuyến phố", "phố đi bộ", "tuyến phố đi bộ": "phố"
    case "tuyến đường": "đường"
    case "đền thờ": "đền"
    case "cửa khẩu quốc tế", "cửa khẩu chính": "cửa khẩu"
    default: noun
    }
  }

  var text: String { noun.map { $0 + " " + name } ?? name }
}

/// The name of a body, taken apart.
struct BodyName: Sendable {
  var range: Range<Int>
  var kind: OrganizationLexicon.Kind
  /// Its own words in canonical spelling: "Ban Thường vụ", "Sở Kế hoạch và Đầu tư".
  var own: String
  /// The bare name of a place behind it: "Lạng Sơn" in "Thành ủy Lạng Sơn".
  var placeName: String?
  var area: AreaName?
  /// The body to which it belongs: "Tỉnh ủy" in "Ban Thường vụ Tỉnh ủy". At most one.
  var inner: [BodyName] = []
  /// Only the noun, behind a title: "giám đốc bệnh viện" is of the hospital last named.
  var isBare = false
  /// What stands between its own words and the inner body: " ", " của " or ", ".
  var joint = " "

  /// "Chi bộ" of "Chi bộ 4": what it is called once it has been named.
  var unnumbered: String {
    guard own.endsWithDigit, let space = own.lastIndex(of: " ") else { return own }
    return String(own[..<space])
  }
}

/// One office as found: "Bí thư" at "Thành ủy".
struct TitleName: Sendable {
  var range: Range<Int>
  var title: String
  var body: BodyName?
  /// The block or village of "Khối trưởng khối 2".
  var area: AreaName?
}

/// A document as found.
struct DocumentName: Sendable {
  var range: Range<Int>
  var kind: String
  var number: String?
  /// The identifying words behind the kind where there is no number: "Trung ương 4 khóa XII".
  var words: String?
  var congress: [EventName] = []
  var issuer: BodyName?
  /// The tokens of the date of issue.
  var dateStart: Int?
  /// The year in the name of a law: "Luật Đất đai năm 2013".
  var year: Int?
  var about: String?
}

/// An event as found.
struct EventName: Sendable {
  var range: Range<Int>
  /// "Đại hội đại biểu", "Hội nghị đánh giá kết quả …".
  var kind: String
  var body: BodyName?
  /// Words between kind and ordinal that name no body: "Thi đua yêu nước toàn quốc".
  var subject: String?
  var area: AreaName?
  /// "XXIII"
  var ordinal: String?
  /// "2020 – 2025"
  var term: String?
  var isCongress = true
  /// "Kỳ họp thứ 12": `subject` has the number, `term` the "khóa XVII".
  var isSession = false
  /// Of a session, however it is printed: 10 for "thứ mười" and "thứ X".
  var number: Int?
  /// "bầu cử đại biểu Quốc hội khóa XV": `subject` has all words, `ordinal` the "XV".
  var isElection = false
  /// "của Đảng" behind the ordinal of a national congress.
  var isOfParty = false
}

/// Something with a name, as it stands in a passage.
struct Mention: Sendable {
  indirect enum Content: Sendable {
    case person(name: String, titles: [TitleName])
    /// An office or a given name that stands for a person named elsewhere: "đồng chí Bí thư Tỉnh ủy", "ông Trưởng".
    case personByTitle([TitleName])
    case personByGivenName(String, titles: [TitleName])
    /// "Đồng chí yêu cầu": the person last named.
    case personAgain
    /// "giữ chức Phó Trưởng Ban": an office of the person last named.
    case appointment([TitleName])
    /// "2013 – 2018: Phó Bí thư Huyện ủy": a line of the life of the person last named.
    case career([TitleName])
    case body(BodyName)
    case area(AreaName)
    /// A street, river, market, country.
    case place(PlaceName)
    case document(DocumentName)
    case event(EventName)
    /// The name of a photographer, which is no entity.
    case credit

    /// The offices of a person.
    var titles: [TitleName] {
      switch self {
      case .person(_, let titles), .personByTitle(let titles), .personByGivenName(_, let titles),
        .appointment(let titles),
        .career(let titles):
        titles
      case .personAgain, .body, .area, .place, .document, .event, .credit: []
      }
    }
  }

  var content: Content
  /// Index of the passage, and the tokens of the name in it.
  var passage: Int
  var range: Range<Int>

  /// Whether it is or contains the name of a ward or a township.
  var namesWard: Bool {
    let area: AreaName? =
      switch content {
      case .area(let area): area.outer.first ?? area
      case .body(let body): body.area
      default: nil
      }
    return area.map { $0.noun == "phường" || $0.noun == "thị trấn" } ?? false
  }
}

extension String {
  var endsWithDigit: Bool { utf8.last.map { (0x30...0x39).contains($0) } ?? false }
}
