import Fuzzing
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FuzzMode {
  /// Replies from a pipe: each line is read as it is, or told to be too long, and the end ends it.
  static let lines = FuzzMode(
    "lines", seeds: ["1\n2\n", "Bonjour\r\nOui", "\n\n"],
    dictionary: ["\n", "\r\n", "\r", "\u{0}", "\u{FEFF}", "é", "\u{2028}", "1", "/quit", "texte"],
    prepare: { LinesCheck.check })
}

private enum LinesCheck {
  static func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    // What a pipe holds without a reader, so that nobody need read meanwhile.
    let input = Array(input.prefix(16 << 10))
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return FuzzResult("no pipe", signature) }
    defer { close(ends[0]) }
    _ = write(ends[1], input, input.count)
    close(ends[1])
    var editor = PipedEditor(descriptor: ends[0])
    var expected = input.split(separator: 0x0A, omittingEmptySubsequences: false)
    if expected.last?.isEmpty == true { expected.removeLast() }
    signature.add(magnitudeOf: expected.count)
    for (number, bytes) in expected.enumerated() {
      let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes
      if number < 3 { signature.add(magnitudeOf: bytes.count) }
      guard case .line(let text) = editor.readLine(prompt: "") else {
        return FuzzResult("line \(number) of \(expected.count) is not read", signature)
      }
      guard text == String(decoding: bytes, as: UTF8.self) else {
        return FuzzResult("line \(number) is read as another", signature)
      }
    }
    return FuzzResult(editor.readLine(prompt: "") == .endOfInput ? nil : "there is no end", signature)
  }
}
