import Rehearsal
import Testing
import Vocabulary

@testable import Conversation

/// What a typed line is taken for, and what Tab offers.
@Suite struct InputTests {
  @Test(arguments: [
    ("", Input.empty), ("   ", .empty), ("?", .menu), ("3", .number(3)), (" 12 ", .number(12)),
    ("-1", .words("-1")),
    ("/help", .command(.help, argument: "")), ("/aide", .command(.help, argument: "")),
    ("/UNDO 2", .command(.undo, argument: "2")), ("/note  a  b", .command(.note, argument: "a b")),
    ("/lan", .unknownCommand("/lan", suggestion: "/lang")),
    ("/undoo", .unknownCommand("/undoo", suggestion: "/undo")),
    ("/xyzzy", .unknownCommand("/xyzzy", suggestion: nil)), ("a\nb", .words("a b")),
    ("99999999999", .words("99999999999")),
  ])
  func input(_ line: String, _ wanted: Input) {
    #expect(Input(line, language: .english) == wanted)
  }

  static let options = (1...12).map {
    OfferedOption(number: $0, id: "o\($0)", text: "Text \($0)", tags: [], isAvailable: $0 != 2)
  }

  /// Every prefix of every command offers that command, and nothing that does not start as typed.
  @Test(arguments: Language.allCases, SlashCommand.allCases)
  func everyPrefix(_ language: Language, _ command: SlashCommand) {
    let name = "/" + command.name(in: language)
    for length in 1...name.count {
      let typed = String(name.prefix(length))
      let offered = Completion.candidates(before: typed, options: Self.options, language: language)
      #expect(offered.contains(name))
      #expect(offered.allSatisfy { $0.hasPrefix(typed) })
    }
  }

  @Test(arguments: [
    ("1", ["1", "10", "11", "12"]), ("2", []), ("/lang ", ["fr", "en"]), ("/lang f", ["fr"]), ("/undo ", []),
    ("some words", []), ("word /he", []), ("/langue e", ["en"]),
  ])
  func candidates(_ typed: String, _ wanted: [String]) {
    #expect(Completion.candidates(before: typed, options: Self.options, language: .english) == wanted)
  }
}
