import Fuzzing
import Terminal
import Vocabulary

extension FuzzMode {
  /// What is shown: nothing unsafe comes out, nothing is lost, no line is too wide.
  static let text = FuzzMode(
    "text",
    seeds: ["Bonjour, ici l’Atelier Ferrand\u{A0}: 12\u{202F}345 €.", "   Usage: x\n  y", "日本語の長い文章です。"],
    dictionary: [
      "\u{1B}[31m", "\u{1B}]0;t\u{7}", "\u{9B}0m", "\u{202E}", "\u{2066}", "\u{200E}", "\u{61C}", "\u{2028}",
      "\u{85}", "\r",
      "\r\n", "\n", "\t", "\u{0}", "\u{7F}", "\u{A0}", "\u{202F}", "’", " ", "  ", "漢", "e\u{301}", "👩‍👩‍👧",
      "\u{301}",
      "\u{FEFF}", "\u{200D}", "\u{FE0F}", "\u{1160}", "a", "un long-mot/qui/ne/se/coupe/pas",
    ], prepare: { TextCheck().check })
}

private struct TextCheck {
  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let text = String(decoding: input, as: UTF8.self)
    let line = TextSafety.line(text)
    let width = 20 + input.count % 61
    let indent = input.count % 7
    let lines = Layout.wrap(line, width: width, first: indent * 2, indent: indent)
    signature.add(magnitudeOf: DisplayWidth.of(line))
    for line in lines.prefix(8) { signature.add(magnitudeOf: DisplayWidth.of(line)) }
    let problem =
      Unsafe.first(in: line).map { "a line of text holds \($0)" }
      ?? (TextSafety.line(line) == line ? nil : "what is safe is not left as it is")
      ?? problem(of: lines, line, width: width, first: indent * 2) ?? shown(text, width: width)
    return FuzzResult(problem, signature)
  }

  private func problem(of lines: [String], _ text: String, width: Int, first: Int) -> String? {
    for (number, line) in lines.enumerated() where DisplayWidth.of(line) + (number == 0 ? first : 0) > width {
      // One character may be wider than the screen, however it is cut.
      guard line.count > 12 || DisplayWidth.of(line) <= width else { continue }
      return "a line of \(DisplayWidth.of(line)) on a screen of \(width)"
    }
    let kept = lines.joined().unicodeScalars.filter { $0 != " " }
    return kept.elementsEqual(text.unicodeScalars.filter { $0 != " " }) ? nil : "wrapping has lost something"
  }

  private func shown(_ text: String, width: Int) -> String? {
    let recorder = Screen.Recorder()
    var options = ScreenOptions()
    options.width = width
    options.isUTF8 = width.isMultiple(of: 2)
    let screen = Screen(recorder: recorder, options: options)
    do throws(OutputError) {
      try screen.paragraph(text, label: String(text.prefix(12)), indent: width % 5)
      try screen.message(text)
      try screen.fragment(text)
    } catch {
      return "a recorder refuses what it is given"
    }
    return Unsafe.first(in: recorder.text + screen.prompt(text, bracketed: false), allowing: "\n")
      .map { "the screen shows \($0)" }
  }
}
