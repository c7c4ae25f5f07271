import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// Each `.play` under a case is a conversation: settings and replies; beside it stands every event it must give.
/// `SOUFFLEUR_RECORD=1` writes the events anew.
struct ConversationTests {
  /// Lines such as `language en`, `persona hostile`, then what is done, one thing a line; what may be left out last:
  ///
  ///     ID | typed | moves | taken | sentence
  ///     beside KIND | typed | moves | heard
  ///     correct TURN | typed | taken | new | old | sentence
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
        case "misread": actions.append(.misread)
        case "leave": actions.append(.leave)
        case "switch": actions.append(.language(try #require(Language(tag: words[1]))))
        default: actions.append(.reply(try Play.reply(String(line))))
        }
      }
      setup = Example.setup(of: scenario, language, persona: persona)
    }

    private static func reply(_ line: String) throws -> Reply {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      func field(_ index: Int) -> String? {
        fields.indices.contains(index) && !fields[index].isEmpty ? fields[index] : nil
      }
      let name = fields[0].split(separator: " ").map(String.init)
      let moves = field(2)?.split(separator: " ").map(String.init) ?? []
      switch name[0] {
      case "beside":
        let kind = try #require(ClientAnswers.Kind(rawValue: name[1]))
        return Reply(beside: kind, typed: try #require(field(1)), moves: moves, heard: field(3))
      case "correct":
        var reply = Reply(beside: .corrected, typed: try #require(field(1)), moves: [], heard: nil)
        reply.corrects = Correction(
          turn: try #require(Int(name[1])), taken: taken(field(2)), new: try #require(field(3)),
          old: try #require(field(4)), sentence: field(5))
        return reply
      default:
        var reply = Reply(option: fields[0], typed: field(1), moves: moves, taken: taken(field(3)))
        reply.sentence = field(4)
        return reply
      }
    }

    private static func taken(_ text: String?) -> [String: String] {
      let pairs = (text ?? "").split(separator: ";").map { pair in
        pair.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      }
      return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    }
  }

  static let plays: [String] =
    ((try? FileManager.default.subpathsOfDirectory(atPath: Cases.folder.path)) ?? [])
    .filter { $0.hasSuffix(".play") }.sorted()

  @Test func thereArePlays() { #expect(ConversationTests.plays.count >= 24) }

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
    try isMadeAgain(play, scenario)
  }

  /// After each thing done: what was stored makes the same rehearsal again, and so does every fork.
  private func isMadeAgain(_ play: Play, _ scenario: Scenario) throws {
    var rehearsal = try Example.begun(scenario, play.setup)
    for action in play.actions {
      try rehearsal.apply(action)
      try Same.isMadeAgain(rehearsal)
    }
    let hasSwitched = play.actions.contains { if case .language = $0 { true } else { false } }
    for turn in 0...rehearsal.turnCount {
      let fork = rehearsal.fork(at: turn)
      let kept = rehearsal.transcript.turns.prefix(turn + 1)
      #expect(hasSwitched || fork.transcript.turns == Array(kept))
      #expect(fork.transcript.turns.map(\.reply?.option?.id) == kept.map(\.reply?.option?.id))
      #expect(fork.transcript.turns.allSatisfy { $0.language == rehearsal.language })
      try Same.isMadeAgain(fork)
    }
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
