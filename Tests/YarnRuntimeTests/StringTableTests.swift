import Testing

@testable import YarnRuntime

@Suite struct StringTableTests {
  private let base = StringTable(
    language: "fr",
    entries: [
      .init(id: "line:a", text: "Bonjour.", file: "a.yarn", node: "Start", lineNumber: 3),
      .init(id: "line:b", text: "Dit « non », {0} fois", file: "a.yarn", node: "Start", lineNumber: 4),
      .init(id: "line:c", text: "Au revoir", file: "b.yarn", node: "End", lineNumber: 1),
    ])

  @Test func locksAreTheStartOfSHA256() {
    #expect(StringTable.lock(of: "") == "e3b0c442")
    #expect(StringTable.lock(of: "abc") == "ba7816bf")
    #expect(StringTable.lock(of: "été") != StringTable.lock(of: "e\u{301}te\u{301}"))
  }

  /// FIPS 180-4's examples, and lengths around the edges of a block.
  @Test func hashesAsTheStandardSays() {
    func hex(_ bytes: [UInt8]) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    #expect(
      hex(SHA256.hash("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let two = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
    #expect(hex(SHA256.hash(two.utf8)) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(hex(SHA256.hash(million)) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    let lengths: [(Int, String)] = [(55, "9f4390f8"), (56, "b35439a4"), (63, "7d3e74a0"), (64, "ffe054fe")]
    for (length, start) in lengths {
      #expect(hex(SHA256.hash([UInt8](repeating: UInt8(ascii: "a"), count: length))).hasPrefix(start))
    }
  }

  @Test func looksUpAndMerges() {
    var table = base
    table.merge(
      StringTable(
        language: "fr",
        entries: [
          .init(id: "line:b", text: "Neuf"), .init(id: "line:a", text: ""), .init(id: "line:d", text: ""),
        ]))
    #expect(table.entries.map(\.id) == ["line:a", "line:b", "line:c", "line:d"])
    #expect(table["line:b"]?.text == "Neuf")
    #expect(table.text(of: "line:a") == "Bonjour.")
    #expect(table.text(of: "line:d") == nil && table["line:d"] != nil)
    #expect(table.text(of: "line:x") == nil)
  }

  @Test func knowsWhatIsMissingAndStale() {
    let english = StringTable(
      language: "en",
      entries: [
        .init(id: "line:z", text: "Gone"),
        .init(id: "line:c", text: "Bye", lock: StringTable.lock(of: "Adieu")),
        .init(id: "line:a", text: "Hello.", lock: StringTable.lock(of: "Bonjour.").uppercased()),
        .init(id: "line:b", text: ""),
      ])
    let status = english.status(against: base)
    #expect(
      status == TranslationStatus(missing: ["line:b"], stale: ["line:c"], unlocked: [], unused: ["line:z"]))
    #expect(!status.isComplete)

    let prepared = english.prepared(for: base)
    #expect(prepared.entries.map(\.id) == ["line:a", "line:b", "line:c"])
    #expect(prepared.entries.map(\.text) == ["Hello.", "", "Bye"])
    #expect(prepared["line:b"]?.lock == StringTable.lock(of: "Dit « non », {0} fois"))
    #expect(prepared["line:c"]?.file == "b.yarn")
    #expect(prepared.status(against: base).stale == ["line:c"])

    let confirmed = prepared.confirming(["line:c", "line:x"], against: base)
    #expect(confirmed.status(against: base) == TranslationStatus(missing: ["line:b"]))
    let unlocked = StringTable(language: "en", entries: [.init(id: "line:a", text: "Hi")])
    #expect(unlocked.status(against: base).unlocked == ["line:a"])
  }

  @Test func writesBothForms() {
    #expect(
      base.csv(.lines) == """
        id,text,file,node,lineNumber
        line:a,Bonjour.,a.yarn,Start,3
        line:b,"Dit « non », {0} fois",a.yarn,Start,4
        line:c,Au revoir,b.yarn,End,1

        """)
    let entry = StringTable.Entry(id: "line:q", text: "a \"b\"\nc", lock: "01234567", comment: " ton sec ")
    #expect(
      StringTable(language: "en", entries: [entry]).csv(.localisation) == """
        language,id,text,file,node,lineNumber,lock,comment
        en,line:q,"a ""b""
        c",,,,01234567," ton sec "

        """)
  }

  @Test(arguments: StringTable.Format.allCases)
  func readsWhatItWrites(_ format: StringTable.Format) throws {
    let table = try StringTable(csv: Array(base.csv(format).utf8), file: "fr.csv", language: "fr")
    #expect(table == base)
  }

  @Test(arguments: [
    ("", 1, "empty"), ("\n\n", 1, "empty"), ("id,texte\n", 1, "no column `text`"),
    ("id,id,text\n", 1, "two columns"),
    ("id,text\nline:a,x\n,y", 3, "no `id`"), ("id,text\nline:a,x\nline:a,y", 3, "second time"),
    ("id,text\nline:a,un, deux", 2, "needs quotes"), ("id,text\nline:a,\"un\n\n", 2, "not closed"),
    ("id,text\nline:a,\"un\" deux\n", 2, "after a closing quote"),
    ("id,text,lineNumber\nline:a,x,-1\n", 2, "number of a line"),
    ("id,text,lineNumber\nline:a,x,1.5\n", 2, "number of a line"),
    ("language,id,text\nde,line:a,x\n", 2, "`de`"),
    ("id,text\n\"line:a\",\"x\ny\"\nline:b,\"y\n", 4, "not closed"),
  ])
  func tellsWhereItFails(_ csv: String, _ line: Int, _ part: String) {
    let error = #expect(throws: CSVError.self) {
      try StringTable(csv: Array(csv.utf8), file: "strings/en.csv", language: "en")
    }
    #expect(error?.line == line)
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
    #expect(error?.description.hasPrefix("strings/en.csv:\(line):") == true)
  }

  @Test func writesAndReadsMetadata() throws {
    let lines = [
      LineMetadata(id: "line:a", file: "a.yarn", node: "Start", lineNumber: 3, tags: ["line:a"]),
      LineMetadata(
        id: "line:b", file: "a.yarn", node: "Start", lineNumber: 4, tags: ["line:b", "act:ask", "lastline"]),
    ]
    #expect(
      LineMetadata.csv(lines, as: .tags)
        == "id,node,lineNumber,tags\nline:b,Start,4,line:b act:ask lastline\n")
    let written = LineMetadata.csv(lines, as: .metadata)
    #expect(written.hasPrefix("id,file,node,lineNumber,metadata\nline:a,a.yarn,Start,3,line:a\n"))
    #expect(try LineMetadata.read(csv: Array(written.utf8), file: "m.csv") == lines)
    let tags = try LineMetadata.read(csv: Array(LineMetadata.csv(lines, as: .tags).utf8), file: "t.csv")
    #expect(tags.map(\.tags) == [["line:b", "act:ask", "lastline"]])
  }
}

@Suite struct StringTableCSVTests {
  private func fields(_ csv: String, limits: CSVLimits = CSVLimits()) throws -> [[String]] {
    let table = try CSVTable(bytes: Array(csv.utf8), file: "x.csv", limits: limits)
    return [table.columns] + table.rows.map { row in table.columns.map { row[$0] } }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\r\n1,2\r\n\r\n3,4", [["a", "b"], ["1", "2"], ["3", "4"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"x, y\",\"il dit \"\"non\"\"\"\n", [["a", "b"], ["x, y", "il dit \"non\""]]),
    ("a,b\n\"une\r\nligne\",2", [["a", "b"], ["une\r\nligne", "2"]]),
    ("a,b\n1\n,\n", [["a", "b"], ["1", ""], ["", ""]]),
    (" a , b \n il dit \"oui\" ,\"\"", [["a", "b"], [" il dit \"oui\" ", ""]]),
    ("a;b\n1,5;\"x;y\"\n", [["a", "b"], ["1,5", "x;y"]]),
    ("a\tb\n1;2\t3\n", [["a", "b"], ["1;2", "3"]]),
    ("a\nété 🧶", [["a"], ["été 🧶"]]),
  ])
  func readsFields(_ csv: String, _ expected: [[String]]) throws {
    #expect(try fields(csv) == expected)
  }

  @Test func countsLinesAndColumns() throws {
    let table = try CSVTable(bytes: Array("a\n\n\"x\ny\"\nz\n".utf8), file: "x.csv")
    #expect(table.rows.map(\.line) == [3, 5])
    #expect(table.rows[0]["nothing"].isEmpty)
    let error = #expect(throws: CSVError.self) { try fields("a,b\né,\"x") }
    #expect(error?.description == "x.csv:2:3: " + (error?.message ?? ""))
  }

  @Test func refusesWhatIsNotUTF8() {
    let error = #expect(throws: CSVError.self) {
      try CSVTable(bytes: Array("id\n".utf8) + [0xE9, 0x0A], file: "latin1.csv")
    }
    #expect(error?.line == 2 && error?.message.contains("UTF-8") == true)
  }

  @Test func keepsItsLimits() {
    var limits = CSVLimits()
    (limits.bytes, limits.rows, limits.fields, limits.fieldBytes) = (60, 3, 4, 10)
    for hostile in [
      String(repeating: "a", count: 61), "a\n1\n2\n3\n4\n", "a,b,c,d,e\n", "a\n12345678901\n",
      "a\n\"12345678901\"\n",
      "a\n\"123456789012345678901234567890",
    ] {
      #expect(throws: CSVError.self) { try fields(hostile, limits: limits) }
    }
    #expect(throws: Never.self) { try fields("a,b,c,d\n1\n2\n1234567890\n", limits: limits) }
  }

  /// What is written is read back, whatever is in it; and no bytes make the reader trap.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func survivesAnything(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "é", "\"", ",", ";", "\n", "\r", "\r\n", " ", "\t", "🧶", "\"\"", "\u{FEFF}", ""]
    func random() -> String {
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? ""
      }.joined()
    }
    for _ in 0..<200 {
      let rows = (0..<3).map { _ in ["k" + random(), random(), random()] }
      let written = CSVTable.write(columns: ["x", "y", "z"], rows: rows)
      #expect(try fields(written) == [["x", "y", "z"]] + rows)
      let text = "a,b\n" + random() + random() + random()
      _ = try? fields(text)
      var bytes = Array(text.utf8)
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      _ = try? CSVTable(bytes: bytes, file: "x.csv")
    }
  }
}
