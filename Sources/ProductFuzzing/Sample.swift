import Scenarios
import Vocabulary

/// What the targets are set up with.
enum Sample {
  /// The day of every rehearsal: a Thursday.
  static let today = CalendarDate(dayNumber: 20_783)

  /// The lines of an input.
  static func lines(_ input: [UInt8]) -> [String] {
    input.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The language that an input is taken to be in: every other length is French.
  static func language(_ input: [UInt8]) -> Language { input.count.isMultiple(of: 2) ? .french : .english }

  /// A scenario with a fact of every kind.
  static func scenario() -> Scenario? {
    let script =
      "title: Start\n---\nClient: {$text} {money($money)} {date($date)} {$number}.\n-> Oui\n-> Non\n===\n"
    let kinds: [(String, String)] = [
      ("text", "\"x\""), ("money", "{\"amount\": \"2400.00\", \"currency\": \"EUR\"}"),
      ("date", "{\"days\": -8}"),
      ("duration", "30"), ("number", "3"), ("list", "[\"a\", \"b\"]"),
    ]
    let facts = kinds.map {
      "{\"name\": \"\($0)\", \"type\": \"\($0)\", \"question\": \"?\", \"example\": \($1)}"
    }
    let choice =
      "{\"name\": \"choice\", \"type\": \"choice\", \"question\": \"?\", \"example\": \"a\", \"choices\": {\"a\": \"Un\", \"b\": \"Deux\"}}"
    let contact = "{\"name\": \"client\", \"type\": \"text\", \"question\": \"?\", \"example\": \"Ferrand\"}"
    let project = """
      {"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr", "scenario": {"id": "x", \
      "version": "1", "title": {"fr": "X"}, "facts": [\((facts + [choice, contact]).joined(separator: ", "))]}}
      """
    let files = ScenarioFiles(
      name: "x", contents: ["x.yarn": Array(script.utf8), "x.yarnproject": Array(project.utf8)])
    return Loader.load(files, language: .french).scenario
  }

  /// A bundled scenario.
  static func bundled(_ number: Int) -> Scenario? {
    let ids = BundledLibrary.ids
    return BundledLibrary.files(of: ids[number % ids.count]).flatMap { Loader.load($0).scenario }
  }
}
