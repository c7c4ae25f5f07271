import Foundation
import Scenarios
import Testing
import YarnSyntax

/// The scenario of a team under `Names/team` has nothing wrong with it; each case misspells one name in one of its files.
@Suite struct NameTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "Names/team")

  /// One slip, and what is found: place, severity, sentence and cure.
  struct Slip: Sendable, CustomTestStringConvertible {
    var file: String
    var right: String
    var wrong: String
    var found: String

    init(_ file: String, _ right: String, _ wrong: String, _ found: String) {
      (self.file, self.right, self.wrong, self.found) = (file, right, wrong, found)
    }

    var testDescription: String { "\(file): \(wrong)" }
  }

  private static let project = "team.yarnproject"
  private static let script = "visit.yarn"
  private static let play = "plays/dated.testplan"

  static let slips = [
    // Moves
    Slip(
      script, "said(\"blame\")", "said(\"blaem\")",
      "10:16: warning: there is no move `blaem` (did you mean `blame`?)"),
    Slip(
      project, "\"blame\": { \"hostile\"", "\"blaem\": { \"hostile\"",
      "38:20: warning: there is no move `blaem` [did you mean `blame`?]"),
    Slip(
      project, "[\"gratitude\"]", "[\"gratitud\"]",
      "28:20: error: there is no move `gratitud` [did you mean `gratitude`?]"),
    Slip(
      project, "[\"blame\"]", "[\"balme\"]", "29:23: error: there is no move `balme` [did you mean `blame`?]"),
    // Acts
    Slip(
      script, "#act:ask-site", "#act:ask-sight",
      "4:71: warning: there is no act `ask-sight` (did you mean `ask-site` (ask for the mason’s day)?)"),
    Slip(
      script, "#act:walk-off", "#act:vanish",
      "18:36: warning: there is no act `vanish` (declare it under `acts` in the project file, with a label in each language)"
    ),
    Slip(
      script, "#unless:ask-site", "#unless:ask-sit",
      "18:53: warning: there is no act or line `ask-sit` (did you mean `ask-site`?)"),
    Slip(
      project, "\"asks\": \"date\"", "\"asks\": \"dat\"",
      "34:110: error: there is no question `dat` [did you mean `date`?]"),
    Slip(
      project, "\"does\": [\"leave\"]", "\"does\": [\"leaves\"]",
      "35:99: error: there is no effect `leaves` [did you mean `leave`?]"),
    // Criteria
    Slip(
      script, "#minus:rapport", "#minus:raport",
      "9:74: warning: the rubric has no criterion `raport` (did you mean `rapport`?)"),
    Slip(
      project, "\"calm\": 40", "\"clam\": 40",
      "37:32: warning: there is no criterion `clam` [did you mean `calm`?]"),
    Slip(
      project, "\"calm\": 40", "\"weather\": 40",
      "37:32: warning: nothing says what the criterion `weather` is (describe it under `criteria`, with a label and a hint in each language)"
    ),
    Slip(
      project, "[\"firmness\"]", "[\"firmnes\"]",
      "30:16: error: there is no trait `firmnes` [did you mean `firmness`?]"),
    // Roles, personas, skills, channels
    Slip(
      project, "\"role\": \"wish\"", "\"role\": \"whish\"",
      "19:49: error: there is no role `whish` [did you mean `wish`?]"),
    Slip(
      script, "== \"hostile\"", "== \"hostil\"",
      "10:41: warning: there is no persona `hostil` (did you mean `hostile`?)"),
    Slip(
      project, "{ \"hostile\": { \"tension\"", "{ \"hostil\": { \"tension\"",
      "38:31: error: there is no persona `hostil` [did you mean `hostile`?]"),
    Slip(
      project, "\"listening\": \"cooperative\"", "\"listening\": \"coperative\"",
      "39:30: error: there is no persona `coperative` [did you mean `cooperative`?]"),
    Slip(
      project, "\"drills\": { \"listening\"", "\"drills\": { \"listning\"",
      "39:17: error: there is no skill `listning` [did you mean `listening`?]"),
    Slip(
      project, "[\"in-person\",", "[\"in-persn\",",
      "9:17: error: there is no channel `in-persn` [did you mean `in-person`?]"),
    // Items
    Slip(
      script, "#accepts:visit", "#accepts:visits",
      "5:70: warning: there is no item `visits` (did you mean `visit`?)"),
    Slip(
      project, "[\"minutes\"]", "[\"minuts\"]",
      "41:22: warning: there is no item `minuts` (did you mean `minutes`?)"),
    // Headers
    Slip(
      script, "ending: dated", "ending: datd",
      "21:1: warning: the project file has no ending `datd` (did you mean `dated`?)"),
    // Tables
    Slip(
      "cues/fr.csv", "sv-ask", "sv-asks",
      "2:1: warning: no script has the line `line:sv-asks` (did you mean `line:sv-ask`?)"),
    Slip(
      "cues/fr.csv", "sv-ask", "sv-bye",
      "2:1: warning: `line:sv-bye` is no option, so its cues are never used"),
    Slip(
      "strings/en.csv", "[b]Not before[/b]", "[i]Not before[/i]",
      "4:24: warning: the translation of `line:sv-day` marks [i] where the base line marks [b] (a translation has the marks of its base line)"
    ),
    Slip(
      "strings/en.csv", "[b]Not before[/b]", "[b]Not before",
      "4:24: warning: the translation of `line:sv-day` has malformed markup: never closed: [b] (the base line is “Client: [b]Pas avant[/b] le {0}.”)"
    ),
    Slip(
      "strings/en.csv", "hostile=\"\"Goodbye.\"\" ", "",
      "10:25: warning: the translation of `line:sv-bye` does not say what to choose for `hostile` (the base line does, in its [select])"
    ),
    // Plays
    Slip(
      play, "# persona: hostile", "# persona: hostil",
      "1:12: warning: there is no persona `hostil` (did you mean `hostile`?)"),
    Slip(
      play, "# ending: dated", "# ending: date",
      "5:11: warning: there is no ending `date` (did you mean `dated`?)"),
    Slip(
      play, "# takes:", "# standing: line:sv-of\n# takes:",
      "10:13: warning: there is no line `line:sv-of` (did you mean `line:sv-off`?)"),
    Slip(
      play, "# takes: wish =", "# takes: wisch =",
      "10:10: warning: there is no variable `wisch` (did you mean `wish`?)"),
    // Jumps
    Slip(
      script, "<<jump End>>\n-> Vous", "<<jump Ende>>\n-> Vous", "8:12: error: "),
  ]

  @Test func theScenarioOfTheTeamHasNothingWrong() throws {
    #expect(try NameTests.findings { $0 } == [])
  }

  @Test(arguments: slips) func everySlipIsFoundWithItsCure(_ slip: Slip) throws {
    let found = try NameTests.findings { files in
      let text = String(decoding: files[slip.file] ?? [], as: UTF8.self)
      #expect(text.contains(slip.right))
      var files = files
      files[slip.file] = Array(text.replacing(slip.right, with: slip.wrong, maxReplacements: 1).utf8)
      return files
    }
    #expect(found.contains { $0.hasPrefix("\(slip.file):\(slip.found)") }, "\(found)")
  }

  /// What is found in the files of the team after a change.
  private static func findings(_ change: ([String: [UInt8]]) throws -> [String: [UInt8]]) throws -> [String] {
    var contents: [String: [UInt8]] = [:]
    let names = try #require(FileManager.default.enumerator(atPath: folder.path))
    while let name = names.nextObject() as? String {
      let file = folder.appending(path: name)
      if !file.hasDirectoryPath, let data = try? Data(contentsOf: file) { contents[name] = Array(data) }
    }
    #expect(contents.count == 5)
    let loaded = Loader.load(ScenarioFiles(name: "team", contents: try change(contents)), language: .french)
    return (loaded.diagnostics + ScenarioCheck(loaded).diagnostics()).filter { $0.severity >= .warning }.map {
      finding in
      let place = finding.location.map { "\($0.file):\($0.start.line + 1):\($0.start.column + 1): " } ?? ""
      return place + "\(finding.severity.rawValue): \(finding.message)"
        + (finding.note.map { " (\($0))" } ?? "") + (finding.fixIt.map { " [\($0.message)]" } ?? "")
    }
  }

  @Test(arguments: BundledLibrary.ids) func theScenariosOfTheProgramNameNothingThatIsNot(_ id: String) throws
  {
    let loaded = try Loader.load(id)
    #expect(ScenarioCheck(loaded).diagnostics() == [])
  }

  @Test func scriptsFromElsewhereMeanTheirOwnThings() throws {
    let script = "title: Start\n---\n-> Go #act:whatever #unless:nobody #line:a\n===\n"
    let loaded = Loader.load(ScenarioFiles(name: "x", contents: ["a.yarn": Array(script.utf8)]))
    #expect(ScenarioCheck(loaded).diagnostics() == [])
  }
}
