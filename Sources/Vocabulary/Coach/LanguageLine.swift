/// A line of a file about a language: comments left out, indented lines joined to the one they continue.
package struct LanguageLine {
  /// A piece of the line as it stands in the file.
  private struct Piece {
    /// Where it begins in the text of the line.
    var start: Int
    /// The line of the file, from 1.
    var line: Int
    /// Where it begins in that line.
    var offset: Int
  }

  /// The bytes of the line, continuations joined by one space.
  package private(set) var bytes: [UInt8]
  private var pieces: [Piece]
  private let file: String

  /// The lines of a file, and what continues nothing.
  package static func all(of file: LanguageText) -> (lines: [LanguageLine], problems: [LanguageProblem]) {
    var lines: [LanguageLine] = []
    var problems: [LanguageProblem] = []
    var number = 0
    for raw in file.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let indent = raw.prefix { $0 == UInt8(ascii: " ") }.count
      var bytes = Array(raw.dropFirst(indent))
      while bytes.last == UInt8(ascii: " ") || bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      guard let first = bytes.first, first != UInt8(ascii: "#") || indent > 0 else { continue }
      if indent == 0 {
        lines.append(
          LanguageLine(bytes: bytes, pieces: [Piece(start: 0, line: number, offset: 0)], file: file.name))
      } else if lines.isEmpty {
        problems.append(
          LanguageProblem(
            file: file.name, line: number, offset: indent, length: bytes.count, kind: .nothingContinued))
      } else {
        lines[lines.count - 1].append(bytes, Piece(start: 0, line: number, offset: indent))
      }
    }
    return (lines, problems)
  }

  private init(bytes: [UInt8], pieces: [Piece], file: String) {
    self.bytes = bytes
    self.pieces = pieces
    self.file = file
  }

  private mutating func append(_ more: [UInt8], _ piece: Piece) {
    bytes.append(UInt8(ascii: " "))
    var piece = piece
    piece.start = bytes.count
    pieces.append(piece)
    bytes += more
  }

  /// The text of some bytes of the line.
  package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The range without the spaces around it.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }

  /// The first word of a range, and what comes after it.
  package func cut(_ range: Range<Int>) -> (word: Range<Int>, rest: Range<Int>) {
    let range = trimmed(range)
    let end = bytes[range].firstIndex(of: UInt8(ascii: " ")) ?? range.upperBound
    return (range.lowerBound..<end, trimmed(end..<range.upperBound))
  }

  /// The whole line.
  package var all: Range<Int> { 0..<bytes.count }

  /// A problem with some bytes of the line, with its place in the file.
  package func problem(_ kind: LanguageProblem.Kind, _ range: Range<Int>) -> LanguageProblem {
    let piece = pieces.last { $0.start <= range.lowerBound } ?? pieces[0]
    return LanguageProblem(
      file: file, line: piece.line, offset: range.lowerBound - piece.start + piece.offset,
      length: range.count, kind: kind)
  }
}
