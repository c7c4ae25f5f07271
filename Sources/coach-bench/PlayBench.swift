import Coaching
import Conversation
import Foundation
import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// A moment of a conversation, and what somebody typed there.
struct PlayPoint: Decodable {
  var id: String
  var scenario: String
  var language: String
  var persona: String?
  var seed: UInt64
  var today: String
  /// The line ids of the options chosen before.
  var actions: [String]
  var typed: String
  /// The option or standing move that was meant, by the label of another hand.
  var gold: String?
  /// Others that would have been acceptable.
  var also: [String]?
  /// What kind of reply it is.
  var kind: String?

  /// Names the moment.
  var moment: String { "\(scenario) \(language) \(persona ?? "") \(seed) \(actions)" }
}

/// A moment at which several replies were typed.
private struct PlayMoment: Decodable {
  struct Reply: Decodable {
    var id: String
    var typed: String
    var gold: String?
    var also: [String]?
    var kind: String?
  }

  var scenario: String
  var language: String
  var persona: String?
  var seed: UInt64
  var today: String
  var actions: [String]
  var replies: [Reply]
}

extension PlayPoint {
  /// The replies of a line: one of its own, or those of a moment; nil for a line that is neither.
  static func points(in line: Substring) -> [PlayPoint]? {
    let data = Data(line.utf8)
    if let point = try? JSONDecoder().decode(PlayPoint.self, from: data) { return [point] }
    guard let moment = try? JSONDecoder().decode(PlayMoment.self, from: data) else { return nil }
    return moment.replies.map { reply in
      PlayPoint(
        id: reply.id, scenario: moment.scenario, language: moment.language, persona: moment.persona,
        seed: moment.seed, today: moment.today, actions: moment.actions, typed: reply.typed, gold: reply.gold,
        also: reply.also, kind: reply.kind)
    }
  }
}

/// What the program would do with it.
struct PlayOutcome: Encodable {
  var id: String
  /// `sure`, `grave`, `which`, `unsure`, `beside`, `unclear`, or `gone` where the moment cannot be reached any more.
  var reading: String
  /// The options concerned, the likeliest first.
  var options: [String] = []
  /// How the client takes it, beside the options.
  var beside: String?
  /// What variables take.
  var taken: [String: String] = [:]
  /// The words that are quoted.
  var heard: String?
  /// What is corrected, as a turn.
  var corrects: Int?
}

/// What can be said at a moment.
struct PlayOffer: Encodable {
  struct Option: Encodable {
    var id: String
    var text: String
    var isStanding: Bool
    var tags: [String]
  }

  var id: String
  var options: [Option]
  /// The parts of what was typed that are read alone too.
  var parts: [String]
}

/// Reads what was typed at real moments of play; the same moment is made once for all that was typed there.
final class PlayBench {
  private var scenarios: [String: Scenario] = [:]
  private var moments: [String: Rehearsal] = [:]
  private let listeners: Listeners
  private lazy var ear = ScenarioEar(listeners, RehearsalCoach(LiveCoach(listeners: listeners)))

  /// - Parameter phrases: vectors of phrases in place of those that come with the program.
  init(phrases: [UInt8]?) { listeners = Listeners(phrases: phrases) }

  func outcome(of point: PlayPoint) -> PlayOutcome {
    guard let rehearsal = moment(point) else { return PlayOutcome(id: point.id, reading: "gone") }
    let heard = ear.hear(point.typed, in: rehearsal)
    var outcome = PlayOutcome(id: point.id, reading: "", corrects: heard.correction?.turn)
    func take(_ name: String, _ reads: [ReadOption]) {
      outcome.reading = name
      outcome.options = reads.map(\.option)
      (outcome.taken, outcome.heard) = (reads.first?.taken ?? [:], reads.first?.heard)
    }
    switch heard.reading {
    case .sure(let read, _): take("sure", [read])
    case .grave(let read): take("grave", [read])
    case .which(let read, _, _): take("which", [read])
    case .unsure(let reads, _): take("unsure", reads)
    case .beside(let kind, let words, _):
      (outcome.reading, outcome.beside, outcome.heard) = ("beside", kind.rawValue, words)
    case .unclear: outcome.reading = "unclear"
    }
    return outcome
  }

  /// What can be said at a moment: the options on offer, then the moves that can be made at any choice.
  func offer(at point: PlayPoint) -> PlayOffer? {
    moment(point).map { rehearsal in
      let said = rehearsal.options.filter(\.isAvailable) + rehearsal.standing
      return PlayOffer(
        id: point.id,
        options: said.map {
          PlayOffer.Option(id: $0.id, text: $0.text, isStanding: $0.isStanding, tags: $0.tags)
        }, parts: listeners[rehearsal.language].hear(point.typed).parts)
    }
  }

  /// The measures of what was typed against what it may mean, a cue of the same words left out.
  func measures(of point: PlayPoint) -> FeatureRow? {
    guard let rehearsal = moment(point) else { return nil }
    let listener = listeners[rehearsal.language]
    let typed = point.typed.lowercased()
    let candidates = ear.candidates(for: listener.hear(point.typed), in: rehearsal).map { option in
      MatchCandidate(
        id: option.id,
        texts: option.texts.prefix(1) + option.texts.dropFirst().filter { $0.lowercased() != typed },
        act: option.act, takes: option.takes, isGrave: option.isGrave, isStanding: option.isStanding)
    }
    let measures = listener.measures(point.typed, options: candidates, clientLine: rehearsal.clientLine)
    return FeatureRow(
      id: point.id, utterance_index: 0, point: point.moment, gold: point.gold, also: point.also,
      ids: candidates.map(\.id),
      options: measures.options,
      none: measures.none, objection: nil)
  }

  private func moment(_ point: PlayPoint) -> Rehearsal? {
    let key = point.moment
    if let moment = moments[key] { return moment }
    guard let language = Language(tag: point.language), let today = CalendarDate(iso: point.today),
      let scenario = scenario(point.scenario)
    else { return nil }
    var facts: [String: FactValue] = [:]
    for fact in scenario.facts { facts[fact.name] = fact.example.value(in: language, today: today) }
    let setup = Setup(
      persona: point.persona, language: language, facts: facts, seed: point.seed, today: today)
    guard var rehearsal = try? Rehearsal(scenario: scenario, setup: setup), (try? rehearsal.begin()) != nil
    else {
      return nil
    }
    for action in point.actions where (try? rehearsal.reply(Reply(option: action))) == nil { return nil }
    guard !rehearsal.isFinished else { return nil }
    moments[key] = rehearsal
    return rehearsal
  }

  private func scenario(_ id: String) -> Scenario? {
    if let scenario = scenarios[id] { return scenario }
    let scenario = (try? Loader.load(id))?.scenario
    scenarios[id] = scenario
    return scenario
  }
}
