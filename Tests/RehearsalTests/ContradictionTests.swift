import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// What may not follow what in one conversation: pairs found by reading the scripts, in `Contradictions/SCENARIO.tsv`.
///
/// Each line has three regular expressions over whole ids, without `line:`, and a reason. Where the first is `-`, the
/// second may not come before something of the third; else it may not come after the first unless something of the third
/// comes between. Ids are those of lines, of notes and of the options that were taken.
@Suite struct ContradictionTests {
  struct Pair: Sendable {
    var first: NSRegularExpression?
    var then: NSRegularExpression
    var unless: NSRegularExpression?
    var why: String
  }

  struct Walk: CustomTestStringConvertible, Sendable {
    var scenario: String
    var language: Language
    var testDescription: String { "\(scenario) \(language.rawValue)" }
  }

  private static let folder = TestFiles.beside("Contradictions")
  static let plays =
    ProcessInfo.processInfo.environment["SOUFFLEUR_CONTRADICTION_PLAYS"].flatMap(Int.init) ?? 200
  static let walks = BundledLibrary.ids.flatMap { id in
    Language.allCases.map { Walk(scenario: id, language: $0) }
  }

  static func pairs(of scenario: String) throws -> [Pair] {
    let text = try String(contentsOf: folder.appending(path: "\(scenario).tsv"), encoding: .utf8)
    return try text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 4, "\(line)")
      return Pair(
        first: fields[0] == "-" ? nil : try whole(fields[0]), then: try whole(fields[1]),
        unless: fields[2].isEmpty ? nil : try whole(fields[2]), why: fields[3])
    }
  }

  private static func whole(_ pattern: String) throws -> NSRegularExpression {
    try NSRegularExpression(pattern: "^(?:\(pattern))$")
  }

  private static func has(_ expression: NSRegularExpression?, _ id: String) -> Bool {
    expression?.firstMatch(in: id, range: NSRange(id.startIndex..., in: id)) != nil
  }

  /// The ids of a conversation, in order.
  private static func ids(of rehearsal: Rehearsal) -> [String] {
    var ids: [String] = []
    for event in rehearsal.transcript.events {
      switch event {
      case .line(let line): ids.append(line.id)
      case .reply(let reply): if let option = reply.option { ids.append(option.id) }
      case .ledger(let item): ids.append(item.id)
      default: break
      }
    }
    return ids.map { $0.hasPrefix("line:") ? String($0.dropFirst(5)) : $0 }
  }

  /// Where a conversation contradicts a pair; none where it does not.
  static func breach(of pair: Pair, in ids: [String]) -> String? {
    for (place, id) in ids.enumerated() where has(pair.then, id) {
      let before = ids[..<place]
      guard let first = pair.first else {
        if !before.contains(where: { has(pair.unless, $0) }) { return "\(id) out of nothing" }
        continue
      }
      guard let start = before.lastIndex(where: { has(first, $0) }) else { continue }
      if !before[(start + 1)...].contains(where: { has(pair.unless, $0) }) { return "\(ids[start]) … \(id)" }
    }
    return nil
  }

  /// Every expression names something that the script has: a pair that can match nothing would prove nothing.
  @Test(arguments: BundledLibrary.ids) func thePairsNameWhatTheScriptsHave(_ id: String) throws {
    let scenario = try Example.bundled(id)
    let known = (0..<scenario.lines.count).map { index in
      let id = scenario.lines.id(at: index)
      return id.hasPrefix("line:") ? String(id.dropFirst(5)) : id
    }
    let pairs = try Self.pairs(of: id)
    #expect(pairs.count >= 12)
    for pair in pairs {
      for expression in [pair.first, pair.then, pair.unless].compactMap({ $0 }) {
        #expect(known.contains { Self.has(expression, $0) }, "\(expression.pattern): \(pair.why)")
      }
    }
  }

  @Test func aBreachIsSeen() throws {
    let plain = Pair(
      first: try Self.whole("later"), then: try Self.whole("opened"), unless: try Self.whole("now"), why: "")
    #expect(Self.breach(of: plain, in: ["later", "x", "opened"]) == "later … opened")
    #expect(Self.breach(of: plain, in: ["later", "now", "opened"]) == nil)
    #expect(Self.breach(of: plain, in: ["now", "later", "opened"]) != nil)
    #expect(Self.breach(of: plain, in: ["opened", "later"]) == nil)
    let needed = Pair(first: nil, then: try Self.whole("told"), unless: try Self.whole("asked"), why: "")
    #expect(Self.breach(of: needed, in: ["told"]) != nil)
    #expect(Self.breach(of: needed, in: ["asked", "x", "told"]) == nil)
  }

  @Test(arguments: walks) func nothingContradictsWhatWasSaid(_ walk: Walk) throws {
    let scenario = try Example.bundled(walk.scenario)
    let pairs = try Self.pairs(of: walk.scenario)
    var told: Set<String> = []
    for run in 0..<Self.plays {
      let number = run * 2 + (walk.language == .french ? 0 : 1)
      let played = RandomRehearsal.played(scenario, walk.language, Example.today, run: number)
      let ids = Self.ids(of: try #require(played))
      for pair in pairs {
        guard let breach = Self.breach(of: pair, in: ids), told.insert(pair.why).inserted else { continue }
        Issue.record("run \(number): \(breach): \(pair.why)")
      }
    }
  }
}
