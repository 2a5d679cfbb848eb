import VietnameseText

/// The rank of an administrative unit, highest first.
enum AreaLevel: UInt8, Sendable, Comparable {
  case province, city, district, commune, village

  static func < (a: AreaLevel, b: AreaLevel) -> Bool { a.rawValue < b.rawValue }
}

/// The words that open the name of a place, and the few places that need none.
enum PlaceLexicon {
  enum Kind: Sendable {
    case area(AreaLevel, String)
    /// Streets: may be numbered, may join two ends by a dash.
    case road(String)
    /// Rivers, mountains, markets, border gates.
    case site(String)

    var isArea: Bool { if case .area = self { true } else { false } }

    /// As the canonical name prints it, in lower case.
    var noun: String {
      switch self {
      case .area(_, let noun), .road(let noun), .site(let noun): noun
      }
    }
  }

  static let nouns = PhraseTable<Kind>(
    [
      ("tỉnh", .area(.province, "tỉnh")),
      ("thành phố, tp", .area(.city, "thành phố")),
      ("huyện", .area(.district, "huyện")), ("quận", .area(.district, "quận")),
      ("thị xã, tx", .area(.district, "thị xã")), ("đặc khu", .area(.commune, "đặc khu")),
      ("phường", .area(.commune, "phường")), ("xã", .area(.commune, "xã")),
      ("thị trấn, tt", .area(.commune, "thị trấn")),
    ]
      + each(
        "thôn, bản, ấp, xóm, khóm, buôn, bon, làng, khối, khối phố, tổ dân phố, khu phố, tổ, khu, khu dân cư, tiểu khu, phum, sóc"
      ) { .area(.village, $0) }
      + [("tdp", .area(.village, "tổ dân phố"))]
      + each(
        "đường, phố, tuyến phố, tuyến phố đi bộ, phố đi bộ, tuyến đường, đại lộ, ngõ, ngách, hẻm, đường tỉnh, đường huyện, hương lộ, cao tốc"
      ) {
        .road($0)
      }
      + [("quốc lộ, ql", .road("quốc lộ")), ("tỉnh lộ, tl", .road("tỉnh lộ"))]
      + each(
        """
        sông, suối, hồ, đập, núi, đèo, động, hang, thác, đảo, quần đảo, bán đảo, vịnh, biển, rạch, kênh, cù lao, hòn, mũi, cao nguyên, rừng, cầu, cầu vượt,
        chợ, cửa khẩu, cửa khẩu quốc tế, cửa khẩu chính, cửa khẩu phụ, khu công nghiệp, cụm công nghiệp, khu kinh tế, khu kinh tế cửa khẩu,
        khu đô thị, khu đô thị mới, khu tái định cư, tiểu khu tái định cư, khu du lịch, khu di tích, khu di tích lịch sử, khu di tích quốc gia, khu di tích quốc gia đặc biệt, khu chế xuất, khu công nghệ cao, sân bay, cảng, cảng biển, cảng hàng không, cảng hàng không quốc tế, ga, bến xe,
        đền, đền thờ, chùa, đình, nhà thờ, văn miếu, thánh đường, thánh thất, nhà lưu niệm, khu lưu niệm, nhà tưởng niệm, khu sinh thái, thành cổ, ải, công viên, quảng trường, nghĩa trang, nghĩa trang liệt sĩ, vườn quốc gia, khu bảo tồn, bãi biển,
        bãi xe, bến, bến phà, bến đò, bến cảng, đồi, dãy, dãy núi, đỉnh, lô cốt, cứ điểm, đồn, chợ đầu mối, kênh xáng, gò, đầm, mỏ than, mỏ đá,
        tượng đài, đài tưởng niệm, cột cờ, miếu, lăng, thiền viện, tịnh xá, nhà tù, sân vận động, nhà thi đấu, tòa nhà, chung cư, khu chung cư, khách sạn, siêu thị, hầm, hồ chứa, hồ chứa nước, hồ thủy điện, làng nghề, làng văn hóa, làng du lịch, làng du lịch cộng đồng, lối mở, trạm thu phí, ngã tư, ngã ba, di tích
        """
      ) { .site($0) }
      + [
        ("kcn", .site("khu công nghiệp")), ("ccn", .site("cụm công nghiệp")), ("kkt", .site("khu kinh tế")),
        ("kđt", .site("khu đô thị")), ("tttm", .site("trung tâm thương mại")),
      ])

  /// The noun in one letter, with a point behind it.
  static let letters: [Word: Kind] = [
    "h": .area(.district, "huyện"), "q": .area(.district, "quận"), "p": .area(.commune, "phường"),
    "x": .area(.commune, "xã"),
  ]

  /// Nouns of zones with a government of their own, before the name.
  static let autonomousZones = PhraseTable<Bool>("khu tự trị, khu tự trị dân tộc")

  /// Words whose second syllable is a noun of place.
  static let otherWords = PhraseTable<Bool>(
    """
    lao động, hoạt động, báo động, vận động, hành động, chủ động, tác động, khởi động, di động, tự động, biến động, huy động, cơ động, phát động,
    yêu cầu, nhu cầu, toàn cầu, điểm cầu, hoàn cầu, thánh đường, lên đường, giỗ tổ, quốc tổ, đất tổ, tiên tổ, văn miếu, bác hồ, gia đình, triều đình, văn bản, cơ bản,
    căn bản, nhật bản, kịch bản, xuất bản, phiên bản, thôn bản, nông thôn, miền núi, vùng núi, đồi núi, vùng biển, ven biển, bờ biển, biển đảo, hải đảo,
    khai thác, hội chợ
    """)

  /// One entry a phrase, the phrase being its own noun.
  private static func each(_ phrases: String, _ kind: (String) -> Kind) -> [(phrases: String, value: Kind)] {
    phrases.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { phrase in
      let noun = phrase.split(separator: " ").joined(separator: " ")
      return (noun, kind(noun))
    }
  }

  /// Centrally run cities: their bare name is a city's.
  static func isCentralCity(_ name: String) -> Bool { centralCities.contains(NameKey(name)) }

  private static let centralCities: Set<NameKey> = [
    "Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ", "Huế",
  ]

  /// The 34 provinces and cities since 1 July 2025 and the 29 that were merged into them
  /// (Resolution 202/2025/QH15), with the usual other spellings.
  static let provinces = PhraseTable<String>(
    allProvinceNames.map { ($0, $0) } + [
      ("bắc cạn", "Bắc Kạn"), ("đắc lắc", "Đắk Lắk"), ("daklak", "Đắk Lắk"), ("đắc nông", "Đắk Nông"),
      ("kontum", "Kon Tum"), ("sài gòn", "Sài Gòn"), ("hcm, tphcm", "Hồ Chí Minh"),
    ])

  static func isProvince(_ name: String) -> Bool { provinceKeys.contains(NameKey(name)) }

  private static let provinceKeys = Set(allProvinceNames.map { NameKey($0) })

  /// The provinces for whose paper a mark may stand: "QNO" for three of them. Nil if it is none.
  static func provinces(ofMark mark: String) -> Set<NameKey>? {
    mark.split(whereSeparator: { !$0.isLetter }).first.flatMap { provincesOfMark[String($0)] }
  }

  private static let provincesOfMark: [String: Set<NameKey>] = {
    var found: [String: Set<NameKey>] = [:]
    for name in allProvinceNames {
      let initials = name.split(separator: " ").compactMap(\.first).filter(\.isLetter)
      guard initials.count > 1 else { continue }
      for opening in ["", "B"] {
        for ending in ["", "O", "ĐT"] { found[opening + String(initials) + ending, default: []].insert(NameKey(name)) }
      }
    }
    return found
  }()

  private static let allProvinceNames = [
    "Hà Nội", "Huế", "Cao Bằng", "Điện Biên", "Lai Châu", "Sơn La", "Lạng Sơn", "Quảng Ninh", "Thanh Hóa", "Nghệ An",
    "Hà Tĩnh",
    "Tuyên Quang", "Hà Giang", "Lào Cai", "Yên Bái", "Thái Nguyên", "Bắc Kạn", "Phú Thọ", "Vĩnh Phúc", "Hòa Bình",
    "Bắc Ninh",
    "Bắc Giang", "Hưng Yên", "Thái Bình", "Hải Phòng", "Hải Dương", "Ninh Bình", "Hà Nam", "Nam Định", "Quảng Trị",
    "Quảng Bình",
    "Đà Nẵng", "Quảng Nam", "Quảng Ngãi", "Kon Tum", "Gia Lai", "Bình Định", "Khánh Hòa", "Ninh Thuận", "Lâm Đồng",
    "Đắk Nông",
    "Bình Thuận", "Đắk Lắk", "Phú Yên", "Hồ Chí Minh", "Bình Dương", "Bà Rịa - Vũng Tàu", "Đồng Nai",
    "Bình Phước",
    "Tây Ninh", "Long An", "Cần Thơ", "Sóc Trăng", "Hậu Giang", "Vĩnh Long", "Bến Tre", "Trà Vinh", "Đồng Tháp",
    "Tiền Giang",
    "Cà Mau", "Bạc Liêu", "An Giang", "Kiên Giang", "Thừa Thiên Huế",
  ]

  /// Provincial capitals and other cities that do not bear their province's name.
  static let provinceOfCity: [String: String] = [
    "Vinh": "Nghệ An", "Đồng Hới": "Quảng Bình", "Đông Hà": "Quảng Trị", "Tam Kỳ": "Quảng Nam", "Hội An": "Quảng Nam",
    "Quy Nhơn": "Bình Định", "Tuy Hòa": "Phú Yên", "Nha Trang": "Khánh Hòa", "Cam Ranh": "Khánh Hòa",
    "Phan Rang - Tháp Chàm": "Ninh Thuận", "Phan Thiết": "Bình Thuận", "Đà Lạt": "Lâm Đồng", "Bảo Lộc": "Lâm Đồng",
    "Buôn Ma Thuột": "Đắk Lắk", "Gia Nghĩa": "Đắk Nông", "Pleiku": "Gia Lai", "Hạ Long": "Quảng Ninh",
    "Cẩm Phả": "Quảng Ninh",
    "Uông Bí": "Quảng Ninh", "Móng Cái": "Quảng Ninh", "Đông Triều": "Quảng Ninh", "Việt Trì": "Phú Thọ",
    "Vĩnh Yên": "Vĩnh Phúc",
    "Phúc Yên": "Vĩnh Phúc", "Phủ Lý": "Hà Nam", "Từ Sơn": "Bắc Ninh", "Sông Công": "Thái Nguyên",
    "Phổ Yên": "Thái Nguyên",
    "Tam Điệp": "Ninh Bình", "Hoa Lư": "Ninh Bình", "Sầm Sơn": "Thanh Hóa", "Chí Linh": "Hải Dương",
    "Điện Biên Phủ": "Điện Biên",
    "Thủ Dầu Một": "Bình Dương", "Dĩ An": "Bình Dương", "Thuận An": "Bình Dương", "Biên Hòa": "Đồng Nai",
    "Long Khánh": "Đồng Nai",
    "Bà Rịa": "Bà Rịa - Vũng Tàu", "Vũng Tàu": "Bà Rịa - Vũng Tàu", "Đồng Xoài": "Bình Phước", "Tân An": "Long An",
    "Mỹ Tho": "Tiền Giang", "Gò Công": "Tiền Giang", "Cao Lãnh": "Đồng Tháp", "Sa Đéc": "Đồng Tháp",
    "Hồng Ngự": "Đồng Tháp",
    "Long Xuyên": "An Giang", "Châu Đốc": "An Giang", "Rạch Giá": "Kiên Giang", "Hà Tiên": "Kiên Giang",
    "Phú Quốc": "Kiên Giang",
    "Vị Thanh": "Hậu Giang", "Ngã Bảy": "Hậu Giang",
  ]

  /// Places that open with a title word.
  static let likeTitles = PhraseTable<Bool>(
    "bà rịa, bà nà, bà đen, bà chúa xứ, cô tô, ông đốc, ông trang, cô giang")

  /// Districts, and communes and wards found in many of them, whose names of three syllables open like a person's.
  static let likePeople = PhraseTable<Bool>(
    """
    trần văn thời, dương minh châu, hoàng su phì, châu thành a, cù lao dung,
    hồ thị kỷ, nguyễn việt khái, lương thế trân, tạ an khương, lý văn lâm, hồ đắc kiện, phan ngọc hiển,
    hoàng văn thụ, hoàng hoa thám, lê hồng phong, lê đại hành, lý thường kiệt, trần hưng đạo, trần quang khải,
    trần quốc toản, trần nguyên hãn, trần đăng ninh, đinh tiên hoàng, phạm ngũ lão, nguyễn thái học, nguyễn văn cừ,
    nguyễn trung trực, nguyễn thị minh khai, nguyễn cư trinh, nguyễn an ninh, nguyễn văn linh, phan bội châu,
    phan chu trinh, phan đình phùng, bùi thị xuân, võ thị sáu, phạm đình hổ, lương khánh thiện, lê thanh nghị
    """)

  /// Provinces and cities whose names have a dash in them, by their words.
  static let namesAcrossDash: Set<[Word]> = Set(
    ["bà rịa vũng tàu", "phan rang tháp chàm", "thừa thiên huế"].map { Word.phrase($0) })

  /// Cities of `provinceOfCity` whose name is hardly anything else.
  static let cities = PhraseTable<String>(
    provinceOfCity.keys.filter { $0.contains(" ") && !["Tân An", "Thuận An", "Bảo Lộc", "Đông Hà"].contains($0) }
      .sorted().map { ($0.lowercased(), $0) } + [("pleiku", "Pleiku")])

  static let countries = PhraseTable<Bool>(
    """
    việt nam, trung quốc, hoa kỳ, mỹ, nga, liên bang nga, nhật bản, nhật, hàn quốc, triều tiên, lào, campuchia, thái lan, singapore, malaysia, indonesia,
    philippines, myanmar, brunei, đông timor, ấn độ, pakistan, bangladesh, sri lanka, nepal, australia, úc, new zealand, anh, vương quốc anh, pháp, đức,
    ý, italia, italy, tây ban nha, bồ đào nha, hà lan, bỉ, thụy sĩ, thụy sỹ, thụy điển, na uy, phần lan, đan mạch, ba lan, séc, hungary, romania, ukraine, ukraina,
    hy lạp, thổ nhĩ kỳ, iran, iraq, israel, syria, ả rập xê út, ả rập saudi, uae, qatar, ai cập, nam phi, nigeria, kenya, brazil, argentina, chile,
    mexico, canada, cuba, venezuela, colombia, peru, đài loan, hồng kông, hong kong, ma cao, mông cổ, croatia, serbia, áo, ireland, scotland, afghanistan,
    châu á, châu âu, châu phi, châu mỹ, châu đại dương, đông nam á, đông á, trung đông, biển đông, trường sa, hoàng sa, tây nguyên, tây bắc, đông bắc,
    nam bộ, bắc bộ, trung bộ, nam trung bộ, bắc trung bộ, tây nam bộ, đông nam bộ, đồng bằng sông cửu long, đồng bằng sông hồng, miền bắc, miền trung,
    miền nam, liên xô, quảng tây, quảng đông, vân nam, bằng tường, nam ninh, sùng tả, bắc kinh, thượng hải, tokyo, seoul, bangkok, moscow, washington, new york,
    bình nhưỡng, tây tạng, tân cương, địa trung hải, thái bình dương, đại tây dương, ấn độ dương, bắc băng dương, libya, jordan, lebanon, yemen,
    xứ wales, wales, bắc âu, tây âu, đông âu, nam cực, bắc cực, bắc mỹ, nam mỹ, bắc triều tiên, bulgaria, slovakia, slovenia, iceland, ethiopia, sudan, algeria, morocco, tunisia,
    uzbekistan, kazakhstan, gruzia, armenia, azerbaijan, oman, kuwait, bahrain, panama, ecuador, bolivia, paraguay, uruguay, jamaica, haiti, fiji, lisbon, rome, madrid,
    london, paris, berlin, viêng chăn, phnôm pênh
    """)

  /// Who and what has a day of the year: "ngày thầy thuốc Việt Nam".
  static let honoured = PhraseTable<Bool>(
    """
    thầy thuốc, nhà giáo, phụ nữ, gia đình, doanh nhân, du lịch, nông dân, công nhân, học sinh sinh viên, sách, người cao tuổi
    báo chí cách mạng, pháp luật, chuyển đổi số, người khuyết tật, trẻ em, điện ảnh, di sản văn hóa, đại đoàn kết toàn dân tộc
    """)

  /// Names of the above that are common words or given names too: they count in mid-sentence only, away from other
  /// capitals and title words.
  static let ambiguousCountries: WordSet = [
    "mỹ", "anh", "đức", "pháp", "ý", "áo", "nga", "bỉ", "úc", "nhật", "lào", "séc",
  ]
}
