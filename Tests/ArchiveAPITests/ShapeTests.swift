import Testing

@testable import ArchiveAPI

/// Every shape of the API, worked out by hand from the two articles of `SmallArchive`.
@Suite struct ShapeTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  // The parts that come again and again.
  let city =
    #"{"id":"thanh-uy-hoa-lu","type":"organization","name":"Thành ủy Hoa Lư","url":"/entities/thanh-uy-hoa-lu"}"#
  let bridge = #"{"id":"cau-song-van","type":"place","name":"Cầu Sông Vân","url":"/entities/cau-song-van"}"#
  let person = #"{"id":"tran-van-binh","type":"person","name":"Trần Văn Bình","url":"/entities/tran-van-binh"}"#
  let document = #"{"id":"12-nq-tu","type":"document","name":"Nghị quyết số 12-NQ/TU","url":"/entities/12-nq-tu"}"#
  let bridgeArticle = #"{"id":"cau-song-van","title":"Khánh thành cầu Sông Vân","url":"/articles/cau-song-van"}"#
  let meetingArticle = #"{"id":"hoi-nghi","title":null,"url":"/articles/hoi-nghi"}"#
  let opening = """
    {"edtf":"2022-05-16","text":"ngày 16/5/2022","precision":"day","start":"2022-05-16","end":"2022-05-16",
    "certainty":"inferred"}
    """
  let issue = """
    {"edtf":"2021-08-05","text":"ngày 5/8/2021","precision":"day","start":"2021-08-05","end":"2021-08-05",
    "certainty":"stated"}
    """

  var bridgeRow: String {
    """
    "id":"cau-song-van","title":"Khánh thành cầu Sông Vân","url":"/articles/cau-song-van",
    "summary":"Sáng 16/5, Thành ủy Hoa Lư dự lễ. Đồng chí Trần Văn Bình, Bí thư Thành ủy phát biểu.",
    "source":null,"source_url":null,"bylines":["Lê Mai"],"published":\(opening),"published_basis":"printed",
    "captured":{"edtf":"2022-11-28","text":"ngày 28/11/2022","precision":"day","start":"2022-11-28","end":"2022-11-28",
    "certainty":"stated"},
    "date_basis":"published","words":35,"entities":[\(city),\(bridge),\(person)],"match":null
    """
  }

  // The file: headline 0..<24, lead 26..<110, caption 112..<133, statement 135..<159.
  var openingItem: String {
    """
    {"id":"cau-song-van-1","date":\(opening),"kind":"event","text":"Khánh thành cầu Sông Vân",
    "entities":[\(bridge),\(city)],"article":\(bridgeArticle),
    "evidence":[{"article":\(bridgeArticle),"quote":"Sáng 16/5, Thành ủy Hoa Lư dự lễ.","paragraph":0,"start":26,
    "end":59,"surface":"Sáng 16/5","surface_start":26,"surface_end":35}],"match":null}
    """
  }

  var households: String {
    """
    {"text":"350","value":350,"of":null,"unit":"hộ dân","qualifier":"gần","about":"được cầu giúp","date":null,
    "entities":[\(bridge)],"article":\(bridgeArticle),
    "evidence":[{"article":\(bridgeArticle),"quote":"Cầu giúp gần 350 hộ dân.","paragraph":2,"start":135,"end":159,
    "surface":"350","surface_start":148,"surface_end":151}],"match":null}
    """
  }

  @Test func aWholeArticle() {
    expectEqual(
      site.body("/api/articles/cau-song-van"),
      compact(
        """
        {\(bridgeRow),
        "paragraphs":[
        {"kind":"lead","text":"Sáng 16/5, Thành ủy Hoa Lư dự lễ. Đồng chí Trần Văn Bình, Bí thư Thành ủy phát biểu.",
        "speaker":null,"speaker_line":null,"start":26,"end":110},
        {"kind":"caption","text":"Cắt băng cầu Sông Vân","speaker":null,"speaker_line":null,"start":112,"end":133},
        {"kind":"quote","text":"Cầu giúp gần 350 hộ dân.","speaker":\(person),"speaker_line":null,"start":135,"end":159}],
        "file":"cau-song-van.txt",
        "mentions":[
        {"entity":\(bridge),"text":"cầu Sông Vân","paragraph":null,"start":12,"end":24},
        {"entity":\(city),"text":"Thành ủy Hoa Lư","paragraph":0,"start":37,"end":52},
        {"entity":\(person),"text":"Trần Văn Bình","paragraph":0,"start":69,"end":82},
        {"entity":\(city),"text":"Thành ủy phát","paragraph":0,"start":91,"end":104},
        {"entity":\(bridge),"text":"cầu Sông Vân","paragraph":1,"start":121,"end":133}],
        "timeline":[\(openingItem)],"figures":[\(households)]}
        """))
  }

  @Test func anArticleList() {
    expectEqual(
      site.body("/api/articles?from=2022"),
      compact(
        """
        {"results":[{\(bridgeRow)}],"total":1,"page":1,"per_page":20,
        "links":{"self":"/api/articles?from=2022","first":"/api/articles?from=2022","prev":null,"next":null,
        "last":"/api/articles?from=2022"}}
        """))
  }

  @Test func anEntityList() {
    expectEqual(
      site.body("/api/entities?type=document"),
      compact(
        """
        {"results":[{"id":"12-nq-tu","type":"document","name":"Nghị quyết số 12-NQ/TU","url":"/entities/12-nq-tu",
        "aliases":[],"mentions":1,"articles":1,"first_seen":null,"last_seen":null,"match":null}],
        "total":1,"page":1,"per_page":20,
        "links":{"self":"/api/entities?type=document","first":"/api/entities?type=document","prev":null,"next":null,
        "last":"/api/entities?type=document"}}
        """))
  }

  @Test func aPerson() {
    let speech = """
      {"article":\(bridgeArticle),"quote":"Đồng chí Trần Văn Bình, Bí thư Thành ủy phát biểu.","paragraph":0,
      "start":60,"end":110
      """
    expectEqual(
      site.body("/api/entities/tran-van-binh"),
      compact(
        """
        {"id":"tran-van-binh","type":"person","name":"Trần Văn Bình","url":"/entities/tran-van-binh","aliases":[],
        "mentions":1,"articles":1,"first_seen":\(opening),"last_seen":\(opening),"match":null,
        "positions":[{"position":"Bí thư","organization":\(city),"from":null,"to":null,"seen":[\(opening)],"seen_total":1,"times":1,
        "evidence":[\(speech),"surface":"Bí thư Thành ủy","surface_start":84,"surface_end":99}]}],
        "holders":[],"document":null,"within":null,"date":null,"timeline":[],"figures":[],
        "related":[{"entity":\(city),"articles":1,"sentences":1},{"entity":\(bridge),"articles":1,"sentences":0}],
        "articles_list":[{\(bridgeRow)}],
        "evidence":[\(speech),"surface":"Trần Văn Bình","surface_start":69,"surface_end":82}],
        "identity":"by-name",
        "totals":{"timeline":0,"figures":0,"related":2,"articles_list":1,"positions":1},
        "links":{"timeline":"/api/timeline?entity=tran-van-binh","figures":"/api/figures?entity=tran-van-binh",
        "related":"/api/entities?entity=tran-van-binh","articles_list":"/api/articles?entity=tran-van-binh",
        "positions":"/api/positions?entity=tran-van-binh"}}
        """))
  }

  @Test func anOrganizationShowsWhoHoldsItsOffices() {
    let holders = """
      "holders":[{"person":\(person),"position":"Bí thư","from":null,"to":null,"seen":[\(opening)],"seen_total":1,"times":1,
      "evidence":[{"article":\(bridgeArticle),"quote":"Đồng chí Trần Văn Bình, Bí thư Thành ủy phát biểu.",
      "paragraph":0,"start":60,"end":110,"surface":"Bí thư Thành ủy","surface_start":84,"surface_end":99}]}]
      """
    #expect(site.body("/api/entities/thanh-uy-hoa-lu").contains(compact(holders).dropLast()))
  }

  @Test func aDocumentSaysWhatItIs() {
    let expected = """
      "document":{"number":"12-NQ/TU","kind":"Nghị quyết","issuer":\(city),"issued":\(issue),"about":"quý IV/2021"}
      """
    #expect(site.body("/api/entities/12-nq-tu").contains(compact(expected).dropLast()))
  }

  @Test func theTimelineIsOldestFirst() {
    let sentence = "Nghị quyết số 12-NQ/TU ngày 5/8/2021 của Thành uỷ Hoa Lư nói về quý IV/2021."
    expectEqual(
      site.body("/api/timeline"),
      compact(
        """
        {"results":[
        {"id":"hoi-nghi-1","date":\(issue),"kind":"issued","text":"Ban hành Nghị quyết số 12-NQ/TU",
        "entities":[\(document),\(city)],"article":\(meetingArticle),
        "evidence":[{"article":\(meetingArticle),"quote":"\(sentence)","paragraph":0,"start":0,"end":76,
        "surface":"ngày 5/8/2021","surface_start":23,"surface_end":36}],"match":null},
        {"id":"hoi-nghi-2","date":{"edtf":"2021-36","text":"quý IV/2021","precision":"quarter","start":"2021-10-01",
        "end":"2021-12-31","certainty":"stated"},"kind":"period","text":"Quý mà nghị quyết nói đến",
        "entities":[\(document)],"article":\(meetingArticle),
        "evidence":[{"article":\(meetingArticle),"quote":"\(sentence)","paragraph":0,"start":0,"end":76,
        "surface":"quý IV/2021","surface_start":64,"surface_end":75}],"match":null},
        \(openingItem)],
        "total":3,"page":1,"per_page":20,
        "links":{"self":"/api/timeline","first":"/api/timeline","prev":null,"next":null,"last":"/api/timeline"}}
        """))
  }

  @Test func figures() {
    expectEqual(
      site.body("/api/figures"),
      compact(
        """
        {"results":[\(households)],"total":1,"page":1,"per_page":20,
        "links":{"self":"/api/figures","first":"/api/figures","prev":null,"next":null,"last":"/api/figures"}}
        """))
  }

  @Test func searchResultsAreRowsWithTheirKindScoreAndSnippet() {
    let body = site.body("/api/search?q=song van")
    #expect(body.hasPrefix(#"{"results":[{"kind":"entity","score":"#))
    let expected = """
      "match":"folded","snippet":"Khánh thành cầu Sông Vân","hits":[{"start":16,"end":20},{"start":21,"end":24}],
      "id":"cau-song-van","type":"place","name":"Cầu Sông Vân"
      """
    #expect(body.contains(compact(expected).dropLast()))
    #expect(body.contains(#""kind":"timeline","score":"#))
    #expect(body.contains(#""timeline_kind":"event""#))
  }

  @Test func theOverviewCountsAndLinks() {
    let body = site.body("/api")
    #expect(body.hasPrefix(#"{"name":"Biên Niên","version":"\#(0).1.0","digest":""#))
    let counts = """
      "counts":{"articles":2,"entities":4,"person":1,"organization":1,"place":1,"document":1,"event":0,"positions":1,"timeline":3,
      "figures":1}
      """
    #expect(body.contains(compact(counts).dropLast()))
  }
}
