public import Scenarios
public import Vocabulary
public import YarnRuntime

/// A rehearsal: events come out, replies go in, nothing else is touched.
///
/// It is a value. A copy is a second rehearsal that goes its own way, and the same scenario, set-up and actions
/// give the same rehearsal, word for word.
///
///     var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
///     show(try rehearsal.begin())
///     while !rehearsal.isFinished {
///       show(try rehearsal.reply(ask(rehearsal.options)))
///     }
public struct Rehearsal: Sendable {
  /// What is rehearsed.
  public let scenario: Scenario
  /// What it started from.
  public let setup: Setup
  /// The persona played: the set-up's, else the first one; none for a plain script.
  public let persona: Persona?
  /// The language texts are shown in now.
  public private(set) var language: Language
  /// All turns, with what was offered, answered and shown.
  public private(set) var transcript = Transcript()
  /// Everything the user did, in order: with the set-up it makes the same rehearsal again.
  public private(set) var actions: [Action] = []

  /// The moments after each turn; as many as the transcript has turns.
  private var moments: [Performance] = []
  /// What stood before a turn that corrected an earlier one.
  private struct Uncorrected: Sendable {
    var moments: [Performance]
    var turns: [Turn]
    var earlier: [Int: Uncorrected]
  }
  /// What stood before each turn that corrected an earlier one, by the number of the turn.
  private var uncorrected: [Int: Uncorrected] = [:]
  /// Replies taken back, the last one last.
  private var undone: [Reply] = []
  private var renderer: LineRenderer
  private let first: Performance

  /// Prepares a rehearsal; throws when the set-up does not fit the scenario.
  public init(scenario: Scenario, setup: Setup) throws(RehearsalError) {
    try SetupCheck(scenario: scenario, setup: setup).run()
    let setup = setup.measured(by: scenario)
    self.scenario = scenario
    self.setup = setup
    language = setup.language
    persona =
      setup.persona.flatMap { id in scenario.personas.first { $0.id == id } } ?? scenario.personas.first
    renderer = LineRenderer(
      scenario: scenario, language: setup.language, today: setup.today, seed: setup.seed)
    first = try Performance(scenario: scenario, setup: setup, persona: persona, format: renderer.format)
  }

  private var current: Performance { moments.last ?? first }

  /// What was agreed, proposed, left open or refused.
  public var ledger: Ledger { current.ledger }

  /// What the user can answer now; empty before `begin` and when it is over.
  public var options: [OfferedOption] { transcript.close == nil ? current.options : [] }

  /// The moves that can be made at any choice beside the options: matched by their words, not listed.
  public var standing: [OfferedOption] { transcript.close == nil ? current.standing(renderer) : [] }

  /// The client's state, where the scenario has one.
  public var state: ClientState? { current.state }

  /// The beat of the conversation, from the `beat` header of the last node that had one.
  public var currentBeat: String? { current.beat }

  /// The objection of the scenario that the client has raised and that waits for an answer, by its identifier.
  public var objection: String? { isFinished ? nil : current.objection }

  /// The ending that was reached.
  public var ending: Ending? { current.ending }

  /// Whether no reply can be given any more.
  public var isFinished: Bool { transcript.close != nil }

  /// How many replies count so far.
  public var turnCount: Int { max(0, transcript.turns.count - 1) }

  /// The value of a variable of the script, by its name without `$`.
  public func variable(_ name: String) -> Value? { current.variable(name) }

  // MARK: Turns

  /// Opens the conversation and gives its first events; throws when the script goes wrong.
  public mutating func begin() throws(RehearsalError) -> [Event] {
    guard moments.isEmpty else { throw .notBegun }
    var next = first
    let events = try next.open(at: setup.startNode ?? scenario.startNode, renderer)
    append(
      Turn(
        number: 0, beat: nil, offered: [], reply: nil, events: events, stateBefore: first.state,
        stateAfter: next.state, language: language), next)
    return events
  }

  /// Gives a reply and returns what it leads to, the accepted reply first.
  ///
  /// Throws when the option is not offered or the script goes wrong; the rehearsal is then as it was before.
  public mutating func reply(_ reply: Reply) throws(RehearsalError) -> [Event] {
    let events = try take(reply)
    undone = []
    actions.append(.reply(transcript.replies.last.map { Reply($0) } ?? reply))
    return events
  }

  private mutating func take(_ reply: Reply) throws(RehearsalError) -> [Event] {
    guard !moments.isEmpty else { throw .notBegun }
    guard !isFinished else { throw .finished }
    guard let correction = reply.corrects else { return try play(reply, since: ledger) }
    let before = Uncorrected(moments: moments, turns: transcript.turns, earlier: uncorrected)
    var copy = self
    copy.correct(correction)
    let events = try copy.play(reply, since: ledger)
    copy.uncorrected[copy.turnCount] = before
    self = copy
    return events
  }

  /// Plays a reply without putting anything right that was said before; tells what has changed since an earlier ledger.
  private mutating func play(_ reply: Reply, since earlier: Ledger) throws(RehearsalError) -> [Event] {
    guard let last = moments.last else { throw .notBegun }
    var accepted = AcceptedReply(reply, turn: transcript.turns.count)
    var next = last
    let led: [Event]
    if let id = reply.option {
      let isListed = last.options.contains { $0.id == id }
      let option = try option(id, among: isListed ? last.options : last.options + last.standing(renderer))
      accepted.option = option
      led = try next.take(option, accepted, renderer)
    } else {
      guard accepted.typed != nil, persona != nil else { throw .nothingSaid }
      led = try next.answer(accepted, renderer)
    }
    let changed = ledger.items.filter { !earlier.items.contains($0) }
    let events = [.reply(accepted)] + changed.map(Event.ledger) + led
    append(
      Turn(
        number: accepted.turn, beat: last.beat, offered: last.options, reply: accepted, events: events,
        stateBefore: last.state, stateAfter: next.state, language: language), next)
    return events
  }

  /// Says an earlier reply again with other values, and what was replied since as far as it is still offered.
  private mutating func correct(_ correction: Correction) {
    guard (1..<transcript.turns.count).contains(correction.turn) else { return }
    var copy = self
    copy.moments.removeSubrange(correction.turn...)
    copy.transcript.turns.removeSubrange(correction.turn...)
    copy.uncorrected = copy.uncorrected.filter { $0.key < correction.turn }
    for var reply in transcript.turns[correction.turn...].compactMap(\.reply).map({ Reply($0) }) {
      let isCorrected = copy.transcript.turns.count == correction.turn
      if isCorrected {
        reply.taken.merge(correction.taken) { _, new in new }
        reply.sentence = correction.sentence ?? reply.sentence
      } else if reply.corrects?.turn == correction.turn {
        // What was put right before is put right otherwise now.
        for name in correction.taken.keys { reply.corrects?.taken[name] = nil }
        reply.corrects?.sentence = nil
      }
      var next = copy
      guard (try? next.play(reply, since: next.ledger)) != nil, next.transcript.close == nil else {
        // The first of them must do; a later one that is not offered any more was not said then.
        if isCorrected { return }
        break
      }
      copy = next
    }
    self = copy
  }

  /// The replies that make some turns again, each correction after what it put right.
  private static func replies(making turns: [Turn], _ uncorrected: [Int: Uncorrected]) -> [Reply] {
    let last = uncorrected.keys.filter { $0 < turns.count }.max()
    let before = last.flatMap { uncorrected[$0] }.map { replies(making: $0.turns, $0.earlier) }
    return (before ?? []) + turns[(last ?? 0)...].compactMap(\.reply).map { Reply($0) }
  }

  /// What was typed, made safe to show; white space alone is no words of one's own.
  fileprivate static func words(_ typed: String?) -> String? {
    guard let typed, !typed.allSatisfy(\.isWhitespace) else { return nil }
    return TextSafety.line(typed)
  }

  private func option(_ id: String, among options: [OfferedOption]) throws(RehearsalError) -> OfferedOption {
    guard
      let option = options.first(where: { $0.id == id && $0.isAvailable })
        ?? options.first(where: { $0.id == id })
    else {
      throw .unknownName(.option, TextSafety.line(id), suggestion: NearestName.of(id, in: options.map(\.id)))
    }
    guard option.isAvailable else { throw .unavailable(option: option.id) }
    return option
  }

  private mutating func append(_ turn: Turn, _ moment: Performance) {
    transcript.turns.append(turn)
    moments.append(moment)
    transcript.close = moment.isOver ? .finished(moment.ending) : nil
  }

  /// Ends the conversation politely before its own end.
  public mutating func leave() -> [Event] {
    guard !isFinished else { return [] }
    transcript.close = .left
    actions.append(.leave)
    return [.end]
  }

  /// The events of the current turn, in the current language.
  public func currentTurn() -> [Event] { transcript.turns.last?.events ?? [] }

  // MARK: Stakes

  /// Whether an option that is offered writes something down in the user's name, gives something away, says yes to
  /// something, or ends the conversation: found by playing it on a copy; `#grave` adds others.
  public func isGrave(_ option: OfferedOption) -> Bool {
    if option.tags.contains("grave") || option.tags.contains(where: { $0.hasPrefix(LedgerTags.accepts) }) {
      return true
    }
    guard var copy = moments.last,
      let events = try? copy.take(
        option, AcceptedReply(turn: transcript.turns.count, option: option, typed: nil, moves: []), renderer)
    else { return false }
    return events.contains { event in
      switch event {
      case .ledger(let item):
        item.bindsUser
      case .ending, .end: true
      case .line, .options, .reply, .state, .command: false
      }
    }
  }

  /// Values of the user's own for an option, drawn by chance.
  func drawValues(for option: OfferedOption, using chance: inout RandomSource) -> [String: String] {
    ValueDraw.taken(by: option, current, renderer, using: &chance)
  }

  // MARK: Undo, redo, fork

  /// Takes the last reply back because it was understood wrongly; false when there is none. It is remembered apart.
  public mutating func misread() -> Bool {
    guard turnCount > 0, transcript.close != .left, let reply = transcript.turns.last?.reply, undo() else {
      return false
    }
    actions[actions.count - 1] = .misread
    undone = []
    transcript.misread.append(reply)
    return true
  }

  /// Whether a reply, or the leaving, can be taken back.
  public var canUndo: Bool { turnCount > 0 || transcript.close == .left }

  /// Whether something taken back can be done again.
  public var canRedo: Bool { !undone.isEmpty && !isFinished }

  /// Takes the last reply (or the leaving) back; false when there is none.
  public mutating func undo() -> Bool {
    guard canUndo else { return false }
    actions.append(.undo)
    if transcript.close == .left {
      transcript.close = moments.last?.isOver == true ? .finished(current.ending) : nil
      return true
    }
    transcript.close = nil
    moments.removeLast()
    let turn = transcript.turns.removeLast()
    transcript.takenBack.append(turn)
    if let before = uncorrected.removeValue(forKey: turn.number) {
      moments = before.moments
      transcript.turns = before.turns
      uncorrected = before.earlier
    }
    if let reply = turn.reply { undone.append(Reply(reply)) }
    showLastTurnInThisLanguage()
    return true
  }

  /// A turn that is come back to may have been shown in another language than the one spoken by now.
  private mutating func showLastTurnInThisLanguage() {
    let hasSwitched = actions.contains { if case .language = $0 { true } else { false } }
    guard hasSwitched, !transcript.turns.isEmpty, let again = performed(in: language),
      let turn = again.turns.last
    else { return }
    moments = again.moments
    transcript.turns[transcript.turns.count - 1] = turn
  }

  /// Does again what was taken back last; false when there is nothing.
  public mutating func redo() -> Bool {
    guard canRedo, let reply = undone.last, (try? take(reply)) != nil else { return false }
    undone.removeLast()
    if !transcript.takenBack.isEmpty { transcript.takenBack.removeLast() }
    actions.append(.redo)
    return true
  }

  /// A rehearsal of its own that has only the first turns of this one; 0 keeps the opening alone.
  ///
  /// It is a rehearsal played from its own set-up, which has the language of now, by the replies that led there: all of
  /// its turns are in that language, and it has no memory of what was taken back here. Only where a script goes another
  /// way in another language is it the whole of this one, taken back to that turn.
  public func fork(at turn: Int) -> Rehearsal {
    guard !moments.isEmpty else { return self }
    let kept = min(max(turn, 0) + 1, moments.count)
    let replies = Rehearsal.replies(
      making: Array(transcript.turns.prefix(kept)), uncorrected.filter { $0.key < kept })
    let said = transcript.turns.prefix(kept).map(\.reply?.option?.id)
    func isTheSame(_ other: Rehearsal) -> Bool { other.transcript.turns.map(\.reply?.option?.id) == said }
    let fork = try? Rehearsal.replay(
      scenario: scenario, setup: setup.said(in: language, scenario), replies: replies)
    if let fork, isTheSame(fork) { return fork }
    let actions = replies.map(Action.reply) + (language == setup.language ? [] : [.language(language)])
    let switched = try? Rehearsal.replay(scenario: scenario, setup: setup, actions: actions)
    if let switched, isTheSame(switched) { return switched }
    var copy = self
    while copy.turnCount >= kept, copy.undo() {}
    return copy
  }

  // MARK: Languages

  /// Shows texts in another language from now on; the current turn and the ledger are made again in it.
  ///
  /// Earlier turns stay in the transcript in the words that were shown. A script that goes another way in the
  /// other language (none should) keeps the way it went; only later texts change then.
  public mutating func switchLanguage(_ language: Language) {
    guard language != self.language else { return }
    actions.append(.language(language))
    let again = performed(in: language)
    self.language = language
    renderer = LineRenderer(scenario: scenario, language: language, today: setup.today, seed: setup.seed)
    guard let again else { return }
    moments = again.moments
    guard let turn = again.turns.last, !transcript.turns.isEmpty else { return }
    transcript.turns[transcript.turns.count - 1] = turn
  }

  /// The ledger in another language, for a record in the language of its reader.
  public func ledger(in language: Language) -> Ledger {
    language == self.language ? ledger : performed(in: language)?.moments.last?.ledger ?? ledger
  }

  /// All turns that count, performed again in a language; none when the script goes another way in it.
  private func performed(in language: Language) -> (moments: [Performance], turns: [Turn])? {
    let setup = setup.said(in: language, scenario)
    guard !moments.isEmpty, var copy = try? Rehearsal(scenario: scenario, setup: setup),
      (try? copy.begin()) != nil
    else { return nil }
    for reply in Rehearsal.replies(making: transcript.turns, uncorrected) {
      guard (try? copy.take(reply)) != nil else { return nil }
    }
    return copy.moments.count == moments.count ? (copy.moments, copy.transcript.turns) : nil
  }

  // MARK: Replay

  /// Makes a rehearsal again from what the user did; throws when it does not fit the scenario (any more).
  public static func replay(
    scenario: Scenario, setup: Setup, actions: [Action]
  ) throws(RehearsalError) -> Rehearsal {
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    for action in actions { try rehearsal.apply(action) }
    return rehearsal
  }

  /// Does what the user did; what could not be undone or redone is left out.
  public mutating func apply(_ action: Action) throws(RehearsalError) {
    switch action {
    case .reply(let reply): _ = try self.reply(reply)
    case .undo: _ = undo()
    case .misread: _ = misread()
    case .redo: _ = redo()
    case .language(let language): switchLanguage(language)
    case .leave: _ = leave()
    }
  }

  /// Makes a rehearsal again from its replies.
  public static func replay(
    scenario: Scenario, setup: Setup, replies: [Reply]
  ) throws(RehearsalError) -> Rehearsal {
    try replay(scenario: scenario, setup: setup, actions: replies.map(Action.reply))
  }
}

extension Reply {
  /// The reply that was accepted.
  public init(_ accepted: AcceptedReply) {
    self.init(
      option: accepted.option?.id ?? "", typed: accepted.typed, moves: accepted.moves, heard: accepted.heard,
      values: accepted.values, taken: accepted.taken)
    if accepted.option == nil { option = nil }
    beside = accepted.beside
    corrects = accepted.corrects
    sentence = accepted.sentence
    wasAsked = accepted.wasAsked
  }
}

extension AcceptedReply {
  /// A reply that is about to be taken, made safe to show; its option is not looked up yet.
  fileprivate init(_ reply: Reply, turn: Int) {
    self.init(
      turn: turn, option: nil, typed: Rehearsal.words(reply.typed), moves: reply.moves,
      heard: Rehearsal.words(reply.heard).map(Quotation.bounded), values: reply.values, taken: reply.taken,
      beside: reply.beside, corrects: reply.corrects)
    sentence = Rehearsal.words(reply.sentence)
    wasAsked = reply.wasAsked
  }
}
