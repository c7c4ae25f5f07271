import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

/// Each `.play` under a case is a conversation: settings and replies; beside it stands every event it must give.
/// `SOUFFLEUR_RECORD=1` writes the events anew.
struct ConversationTests {
  /// Lines such as `language en`, `persona hostile`, then one reply a line: an id, perhaps `| typed | moves`.
  struct Play {
    var setup: Setup
    var actions: [Action] = []

    init(_ text: String, _ scenario: Scenario) throws {
      var language = Language.french
      var persona: String?
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        switch words[0] {
        case "language": language = try #require(Language(tag: words[1]))
        case "persona": persona = words[1]
        case "undo": actions.append(.undo)
        case "redo": actions.append(.redo)
        case "leave": actions.append(.leave)
        case "switch": actions.append(.language(try #require(Language(tag: words[1]))))
        default:
          let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
          let moves = fields.count > 2 ? fields[2].split(separator: " ").map(String.init) : []
          actions.append(
            .reply(Reply(option: fields[0], typed: fields.count > 1 ? fields[1] : nil, moves: moves)))
        }
      }
      setup = Cases.example(of: scenario, language, persona: persona)
    }
  }

  static let plays: [String] =
    ((try? FileManager.default.subpathsOfDirectory(atPath: Cases.folder.path)) ?? [])
    .filter { $0.hasSuffix(".play") }.sorted()

  @Test func thereArePlays() { #expect(ConversationTests.plays.count >= 6) }

  @Test(arguments: plays)
  func goesAsExpected(_ path: String) throws {
    let folder = try #require(path.split(separator: "/").first.map(String.init))
    let scenario = try Cases.scenario(folder)
    let file = Cases.folder.appendingPathComponent(path)
    let play = try Play(String(contentsOf: file, encoding: .utf8), scenario)
    let text = try perform(play, scenario)
    let expected = file.appendingPathExtension("jsonl")
    if ProcessInfo.processInfo.environment["SOUFFLEUR_RECORD"] != nil {
      try text.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == text)
    #expect(try perform(play, scenario) == text)
  }

  private func perform(_ play: Play, _ scenario: Scenario) throws -> String {
    var rehearsal = try Rehearsal(scenario: scenario, setup: play.setup)
    var lines = [EventJSON.start(scenario: scenario.id, session: nil, seed: play.setup.seed)]
    lines += try rehearsal.begin().map(EventJSON.line)
    for action in play.actions {
      switch action {
      case .reply(let reply): lines += try rehearsal.reply(reply).map(EventJSON.line)
      case .leave: lines += rehearsal.leave().map(EventJSON.line)
      default:
        try rehearsal.apply(action)
        lines += ["{}"] + rehearsal.currentTurn().map(EventJSON.line)
      }
    }
    for line in lines {
      #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) is [String: Any], "\(line)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
