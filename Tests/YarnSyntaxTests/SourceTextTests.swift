import Testing
import YarnSyntax

struct SourceTextTests {
  @Test func linesEndInThreeWays() {
    let source = SourceText(name: "a", text: "one\ntwo\r\nthree\rfour")
    #expect(
      (0..<5).map { String(decoding: source.utf8[source.lineRange($0)], as: UTF8.self) } == [
        "one", "two", "three", "four", "",
      ])
    #expect(source.position(at: 4) == .init(line: 1, column: 0))
    #expect(source.position(at: 9) == .init(line: 2, column: 0))
    #expect(source.position(at: 15) == .init(line: 3, column: 0))
    #expect(source.position(at: 999) == .init(line: 3, column: 4))
  }

  @Test func columnsCountUTF16() {
    let source = SourceText(name: "a", text: "é😀語x")
    #expect(source.position(at: source.utf8.count - 1) == .init(line: 0, column: 4))
    #expect(source.position(at: 2) == .init(line: 0, column: 1))
    #expect(source.position(at: source.utf8.count).column == 5)
  }

  @Test func aByteOrderMarkIsDropped() throws {
    #expect(try SourceText(name: "a", bytes: [0xEF, 0xBB, 0xBF, 0x61]).utf8 == [0x61])
    #expect(SourceText(name: "a", text: "\u{FEFF}a").utf8 == [0x61])
  }

  @Test(arguments: [
    ([0x61, 0x0A, 0x62, 0xFF] as [UInt8], 1, 1),
    ([0xC0, 0x80], 0, 0), ([0xED, 0xA0, 0x80], 0, 0), ([0xF4, 0x90, 0x80, 0x80], 0, 0),
    ([0x61, 0xE2, 0x82], 0, 1), ([0xC3, 0xA9, 0x80], 0, 1), ([0xF0, 0x80, 0x80, 0x80], 0, 0),
  ])
  func invalidBytesAreNamed(_ bytes: [UInt8], _ line: Int, _ column: Int) throws {
    let error = try #require(throws: Diagnostic.self) { try SourceText(name: "a", bytes: bytes) }
    #expect(error.code == .invalidUTF8)
    #expect(error.location?.start == .init(line: line, column: column))
  }

  @Test(arguments: ["", "plain", "é", "語", "😀", "\u{10FFFF}", "a\u{0}b"])
  func validBytesAreTaken(_ text: String) throws {
    #expect(try SourceText(name: "a", bytes: Array(text.utf8)).utf8 == Array(text.utf8))
  }
}
