import Testing
import Vocabulary

@testable import Terminal

/// Nothing is wider than the screen, nothing is lost, and nothing acts on the terminal.
@Suite struct LayoutTests {
  static let texts = [
    "", "x", "Bonjour, ici l’Atelier Ferrand\u{A0}: vous êtes bien au 12\u{202F}345.",
    String(repeating: "mot ", count: 60), String(repeating: "x", count: 300),
    "日本語の長い文章です。" + String(repeating: "漢", count: 50),
    "e\u{301}te\u{301} " + String(repeating: "a\u{308}", count: 90), "a  b   c",
  ]

  @Test(arguments: texts, [20, 40, 80])
  func fits(_ text: String, _ width: Int) {
    for (first, indent) in [(0, 0), (6, 4), (10, 10)] {
      let lines = Layout.wrap(text, width: width, first: first, indent: indent)
      for (number, line) in lines.enumerated() {
        #expect(DisplayWidth.of(line) + (number == 0 ? first : 0) <= width)
      }
      let kept = lines.joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " })
    }
  }

  @Test func noBreakSpacesHold() {
    let lines = Layout.wrap("il vaut exactement 12\u{202F}345\u{A0}€ tout de suite", width: 24)
    #expect(lines.contains { $0.contains("12\u{202F}345\u{A0}€") })
  }

  @Test func hostileTextIsHarmless() throws {
    let recorder = Screen.Recorder()
    let screen = Screen(recorder: recorder, options: ScreenOptions())
    try screen.paragraph("a\u{1B}[31mb\u{7}\u{202E}c\u{0}d\r\ne\u{9B}0m", label: "x\u{1B}]0;t\u{7}")
    #expect(
      recorder.text.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
      })
    #expect(!recorder.text.contains("\u{202E}"))
  }

  @Test func plainSpacesWithoutUTF8() throws {
    let recorder = Screen.Recorder()
    var options = ScreenOptions()
    options.isUTF8 = false
    try Screen(recorder: recorder, options: options).paragraph("12\u{202F}345\u{A0}€")
    #expect(recorder.text == "12 345 €\n")
  }

  @Test func withoutUTF8NoLineBreaksAtANoBreakSpace() throws {
    for width in 20...60 {
      let recorder = Screen.Recorder()
      var options = ScreenOptions()
      (options.isUTF8, options.width) = (false, width)
      try Screen(recorder: recorder, options: options)
        .paragraph(
          "Une ligne vide montre les réponses\u{A0}; que voulez-vous\u{A0}? 2\u{202F}400\u{A0}€\u{A0}!")
      let lines = recorder.text.split(separator: "\n")
      #expect(lines.allSatisfy { !";?!€".contains($0.drop { $0 == " " }.first ?? "x") }, "\(lines)")
    }
  }

  @Test func aWordIsNotCutForWantOfRoomAfterALabel() {
    let lines = Layout.wrap("changer de langue", width: 23, first: 18, indent: 4)
    #expect(lines == ["", "    changer de langue"])
    // What fits no line is cut where it starts.
    #expect(Layout.wrap(String(repeating: "x", count: 30), width: 20, first: 10, indent: 2)[0].count == 10)
  }

  @Test func coloursAreBracketedForReadline() {
    var options = ScreenOptions()
    options.hasColour = true
    let screen = Screen(recorder: Screen.Recorder(), options: options)
    #expect(screen.prompt("you> ", bracketed: true) == "\u{1}\u{1B}[1;32m\u{2}you> \u{1}\u{1B}[0m\u{2}")
  }
}
