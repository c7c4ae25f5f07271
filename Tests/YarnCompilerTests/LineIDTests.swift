import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

@Suite struct LineIDTests {
  private func lines(_ body: String, name: String = "a.yarn") -> LineTable {
    compile([SourceText(name: name, text: "title: A\n---\n\(body)\n===\n")]).lines
  }

  @Test func readsExplicitIDs() {
    let table = lines("Mae: One. #line:one #tired\nMae: Two.")
    #expect(table.id(at: 0) == "line:one")
    #expect(table.metadata(at: 0) == ["line:one", "tired"])
    #expect(!table.isImplicit(at: 0))
    #expect(table.isImplicit(at: 1))
    #expect(table.index(ofID: "line:one") == 0)
    #expect(table.index(ofID: "line:two") == nil)
    #expect(table.lineNumber(at: 1) == 4)
    #expect(table.node(at: 1) == "A")
    #expect(table.file(at: 1) == "a.yarn")
  }

  /// `é` as one character and as two is one id: the tables beside a script could not tell them apart.
  @Test(arguments: [
    ("line:caf\u{E9}", "line:cafe\u{301}"), ("line:cafe\u{301}", "line:caf\u{E9}"),
    ("line:K", "line:\u{212A}"),
    ("line:\u{1E9B}\u{323}", "line:\u{17F}\u{323}\u{307}"), ("line:가", "line:\u{1100}\u{1161}"),
  ])
  func idsThatReadTheSameAreRepeated(_ first: String, _ second: String) throws {
    let script = "title: A\n---\nOne. #\(first)\nTwo. #\(second)\nThree. #line:cafe\n===\n"
    let found = Report(script)
    #expect(found.list.map(\.code) == [.duplicateLineID, .duplicateLineID])
    #expect(found.list.map(\.line) == [2, 3])
    #expect(
      found.list.last?.note?.hasSuffix("it reads the same there, with its accents in other characters")
        == true)
    let table = lines("One. #\(first)\nThree. #line:cafe")
    #expect(table.index(ofID: second) == 0)
    #expect(table.index(ofID: first) == 0)
    #expect(table.index(ofID: "line:cafe") == 1)
    #expect(
      Report("title: A\n---\nOne. #\(first)\n-> One. #shadow:\(second.dropFirst(5))\n===\n").list.isEmpty)
  }

  @Test func blanksMayStandBehindTheSignOfATag() {
    let table = lines("Mae: One. # line:one #\t tired\nMae: Two. #line:two")
    #expect(table.id(at: 0) == "line:one")
    #expect(table.metadata(at: 0) == ["line:one", "tired"])
    let found = Report("title: A\n---\nOne. # line:one\nTwo. #  line:one\nx # line:a # shadow:b\n===\n")
    #expect(
      found.list.map { "\($0.code.rawValue) \($0.range)" } == [
        "YS0018 [2, 5, 2, 15]", "YS0018 [3, 5, 3, 16]", "YS0017 [4, 2, 4, 10]", "YS0017 [4, 11, 4, 21]",
      ], "\(found)")
  }

  /// The check value of CRC-32 is that of the nine digits; its bytes are written lowest first.
  @Test func makesUpIDsFromFileNodeAndPosition() {
    let source = SourceText(name: "12345678", text: "title: A\n---\n-> x\n===\n")
    let seed = "12345678A0"
    #expect(compile([source]).lines.id(at: 0) == "line:" + crc(seed))
    #expect(crc("123456789") == "2639f4cb")
  }

  /// Written from the definition of CRC-32, bit by bit.
  private func crc(_ text: String) -> String {
    var state: UInt32 = 0xFFFF_FFFF
    for byte in text.utf8 {
      state ^= UInt32(byte)
      for _ in 0..<8 { state = state & 1 == 1 ? (state >> 1) ^ 0xEDB8_8320 : state >> 1 }
    }
    let value = ~state
    return (0..<4).map { index in
      let byte = (value >> (UInt32(index) * 8)) & 0xFF
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  @Test func countsEntriesAcrossNodesAndFiles() {
    let table = compile([
      SourceText(name: "a", text: "title: A\n---\none\n===\ntitle: B\n---\ntwo\n===\n"),
      SourceText(name: "b", text: "title: C\n---\nthree\n===\n"),
    ]).lines
    #expect(table.id(at: 1) == "line:" + crc("aB1"))
    #expect(table.id(at: 2) == "line:" + crc("bC2"))
  }

  @Test func avoidsIDsThatAreTaken() {
    let taken = crc("aA1")
    let table = lines("one #line:\(taken)\ntwo", name: "a")
    #expect(table.id(at: 1) == "line:" + crc("aA11"))
  }

  @Test func storesTextsWithPlaceholdersAndEscapes() {
    let table = lines(##"{1} and {2} \#not a tag\# \[x\] \\ a\:b"##)
    #expect(table.text(at: 0) == #"{0} and {1} #not a tag# \[x\] \ a\:b"#)
  }

  @Test func marksLinesBeforeOptions() {
    let table = lines(
      """
      one
      two
      -> a
          three
          -> b
      <<if true>>
          four
          -> c
      <<endif>>
      <<once>>
          five
          -> d
      <<endonce>>
      six
      <<wait 1>>
      -> e
      """)
    let marked = (0..<table.count).filter { table.metadata(at: $0).contains("lastline") }
    #expect(marked.map { table.text(at: $0) } == ["two", "three", "four"])
  }

  @Test func copiesShadowLines() {
    let table = lines("one #shadow:x #loud\none #line:x #soft")
    #expect(table.id(at: 0) == "line:sh_" + crc("a.yarnA0"))
    #expect(table.shadowSource(at: 0) == 1)
    #expect(table.text(at: 0) == "one")
    #expect(table.metadata(at: 0) == ["shadow:x", "loud"])
    #expect(!table.hasImplicitIDs)
  }
}
