import Coaching
public import Listening
public import Rehearsal
import Scenarios
public import Vocabulary

/// A typed reply as the loop needs it: read once.
public struct HeardReply: Sendable {
  /// What it means among the options on offer.
  public var reading: Reading
  /// What it says as an answer to "do you mean this or that?".
  public var answer: AskedAnswer
  /// The values it says.
  public var values: [SaidValue]
  /// The moves in it that act on the client.
  public var moves: [String]
  /// The earlier value it puts right, if it does.
  public var correction: Correction?
  /// Why it was read so, in a sentence.
  public var why: String
  /// Whether it denies a value, or takes one back, and says another.
  public var correctsItself: Bool
  /// Whether all of it was read: of a very long one only the beginning is.
  public var isWhole: Bool

  /// Describes a reply.
  public init(
    reading: Reading, answer: AskedAnswer = .other, values: [SaidValue] = [], moves: [String] = [],
    correction: Correction? = nil, why: String = "", correctsItself: Bool = false,
    isWhole: Bool = true
  ) {
    self.reading = reading
    self.answer = answer
    self.values = values
    self.moves = moves
    self.correction = correction
    self.why = why
    self.correctsItself = correctsItself
    self.isWhole = isWhole
  }
}

/// What reads typed replies for the loop.
public protocol Ear: AnyObject {
  /// Told that a reply is waited for, so that reading it is quick.
  func expect(_ rehearsal: Rehearsal)

  /// Reads a typed reply.
  func hear(_ text: String, in rehearsal: Rehearsal) -> HeardReply

  /// Whether a reply says the value of an option, and nothing that excludes it.
  func says(_ heard: HeardReply, _ option: String, in rehearsal: Rehearsal) -> Bool

  /// Reads a typed reply among the options that were not refused.
  func hear(_ text: String, in rehearsal: Rehearsal, refused: Set<String>) -> HeardReply

  /// Reads a typed reply as one option, which is known to be meant: its values against the option's.
  func hear(_ text: String, in rehearsal: Rehearsal, as option: String) -> HeardReply
}

/// Reads typed replies with the reader of the language and the cues of the scenario.
public final class ScenarioEar: Ear {
  private let listeners: Listeners
  private let coach: RehearsalCoach

  /// Makes the ear of a rehearsal.
  public init(_ listeners: Listeners, _ coach: RehearsalCoach) {
    self.listeners = listeners
    self.coach = coach
  }

  /// Reads the options ahead of the reply.
  public func expect(_ rehearsal: Rehearsal) {
    let options = rehearsal.options.filter(\.isAvailable) + rehearsal.standing
    listeners[rehearsal.language].prepare(
      options.map { candidate($0, in: rehearsal) }, clientLine: rehearsal.clientLine)
  }

  /// Reads a typed reply.
  public func hear(_ text: String, in rehearsal: Rehearsal) -> HeardReply {
    hear(text, in: rehearsal, refused: [])
  }

  /// Reads a typed reply among the options that were not refused.
  public func hear(_ text: String, in rehearsal: Rehearsal, refused: Set<String>) -> HeardReply {
    heard(text, in: rehearsal) { listener, heard in
      let candidates = candidates(for: heard, in: rehearsal).filter { !refused.contains($0.id) }
      return listener.read(heard, candidates, clientLine: rehearsal.clientLine, rehearsal.valueSetting)
    }
  }

  /// Reads a typed reply as one option.
  public func hear(_ text: String, in rehearsal: Rehearsal, as option: String) -> HeardReply {
    let candidates = (rehearsal.options + rehearsal.standing).filter { $0.id == option }.map {
      weighed($0, in: rehearsal)
    }
    return heard(text, in: rehearsal) { listener, heard in
      listener.read(
        heard, as: option, of: candidates, clientLine: rehearsal.clientLine, rehearsal.valueSetting)
    }
  }

  private func heard(
    _ text: String, in rehearsal: Rehearsal, _ read: (Listener, Heard) -> Reading
  ) -> HeardReply {
    let listener = listeners[rehearsal.language]
    let heard = listener.hear(text)
    let reading = read(listener, heard)
    return HeardReply(
      reading: reading, answer: listener.answer(heard), values: heard.said(on: rehearsal.setup.today),
      moves: coach.live.moves(in: text, after: rehearsal.transcript.turns).map(\.rawValue).sorted(),
      correction: CorrectionFinder(listener: listener, heard: heard, rehearsal: rehearsal).correction(),
      why: Wording(language: rehearsal.language).reason(for: reading),
      correctsItself: listener.correctsItself(heard), isWhole: heard.isWhole)
  }

  /// Whether the value of an option is said.
  public func says(_ heard: HeardReply, _ option: String, in rehearsal: Rehearsal) -> Bool {
    guard !heard.values.isEmpty,
      let text = (rehearsal.options + rehearsal.standing).first(where: { $0.id == option })?.text
    else {
      return false
    }
    let theirs = listeners[rehearsal.language].hear(text).said(on: rehearsal.setup.today)
    return heard.values.allSatisfy(theirs.contains)
  }

  /// Standing moves that are weighed beside the options on offer: the nearest ones.
  private static let standingMoves = 6

  /// What a reply may mean: the options on offer, and those of the moves that can be made at any choice which it comes
  /// nearest to.
  package func candidates(for heard: Heard, in rehearsal: Rehearsal) -> [MatchCandidate] {
    let listener = listeners[rehearsal.language]
    let offered = rehearsal.options.filter(\.isAvailable)
    let standing = rehearsal.standing
    let listed = listener.shortlist(heard, of: offered.map { candidate($0, in: rehearsal) })
    let near = listener.nearest(
      ScenarioEar.standingMoves, heard, of: standing.map { candidate($0, in: rehearsal) })
    let texts = Dictionary((listed + near).map { ($0.id, $0.texts) }) { first, _ in first }
    // What an option does is found by playing it: only of those that are weighed.
    return (offered + standing).compactMap { option in
      texts[option.id].map { candidate(option, $0, in: rehearsal, isGrave: rehearsal.isGrave(option)) }
    }
  }

  private func weighed(_ option: OfferedOption, in rehearsal: Rehearsal) -> MatchCandidate {
    candidate(option, in: rehearsal, isGrave: rehearsal.isGrave(option))
  }

  private func candidate(
    _ option: OfferedOption, in rehearsal: Rehearsal, isGrave: Bool = false
  ) -> MatchCandidate {
    let cues = rehearsal.scenario.cues[rehearsal.language]?[option.id] ?? []
    return candidate(option, [option.text] + cues, in: rehearsal, isGrave: isGrave)
  }

  private func candidate(
    _ option: OfferedOption, _ texts: [String], in rehearsal: Rehearsal, isGrave: Bool
  ) -> MatchCandidate {
    MatchCandidate(
      id: option.id, texts: texts, act: option.act,
      takes: rehearsal.scenario.taken(by: option.tags), isGrave: isGrave, isStanding: option.isStanding)
  }
}

extension Rehearsal {
  /// What the client said last.
  package var clientLine: String? {
    for event in currentTurn().reversed() {
      if case .line(let line) = event, line.speaker == .client { return line.text }
    }
    return nil
  }

  /// What values are compared with: the day of the call and the amounts of the matter.
  var valueSetting: ValueSetting {
    let facts = scenario.facts.compactMap { fact -> (name: String, money: Money)? in
      if case .money(let money)? = setup.facts[fact.name] { (fact.name, money) } else { nil }
    }
    let named = Dictionary(facts.map { ($0.name, $0.money) }) { first, _ in first }
    return ValueSetting(today: setup.today, amounts: facts.map(\.money), named: named)
  }
}
