import VietnameseText

extension OrganizationLexicon {
  /// The fields of the departments of provinces and of ministries, in full and in letters, by their first word.
  static let departments: [Word: [(words: [Word], name: String)]] = {
    var table: [Word: [(words: [Word], name: String)]] = [:]
    for line in departmentNames.split(separator: "\n") {
      let forms = line.split(separator: "|")
      guard let name = forms.first.map(String.init) else { continue }
      for form in forms {
        let words = form.split { $0 == " " || $0 == "," || $0 == "-" }.map { Word(String($0)) }
        if let first = words.first { table[first, default: []].append((words, name)) }
      }
    }
    return table
  }()

  static let ministriesOnly = ["Quốc phòng", "Công an", "Ngoại giao"]

  private static let departmentNames = """
    Y tế|YT
    Nội vụ
    Tài chính|TC
    Tư pháp
    Xây dựng|XD
    Công Thương|CT
    Du lịch
    Ngoại vụ
    Giao thông vận tải|GTVT
    Kế hoạch và Đầu tư|Kế hoạch Đầu tư|KH ĐT|KHĐT
    Giáo dục và Đào tạo|Giáo dục Đào tạo|GD ĐT|GDĐT
    Khoa học và Công nghệ|KH CN|KHCN
    Tài nguyên và Môi trường|Tài nguyên Môi trường|TN MT|TNMT
    Thông tin và Truyền thông|Thông tin Truyền thông|TT TT|TTTT
    Nông nghiệp và Phát triển nông thôn|NN PTNT|NNPTNT|Nông nghiệp và PTNT
    Nông nghiệp và Môi trường|NN MT|NNMT
    Văn hóa, Thể thao và Du lịch|VHTT DL|VH TT DL|VHTTDL|VH TTDL
    Văn hóa và Thể thao|VH TT|VHTT
    Lao động - Thương binh và Xã hội|LĐ TB XH|LĐTB XH|LĐTBXH|LĐ TBXH
    Dân tộc và Tôn giáo
    Quy hoạch - Kiến trúc
    Quốc phòng
    Công an
    Ngoại giao
    """
}
