import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// Finds what in a conversation touches a contradiction between the sources.
struct ContradictionReader {
  let source: ReviewSource
  let hearing: Hearing
  let concessions: Concessions
  let balance: ListeningBalance
  private let signals: [Signal]

  init(source: ReviewSource, hearing: Hearing, concessions: Concessions, balance: ListeningBalance) {
    (self.source, self.hearing, self.concessions, self.balance) = (source, hearing, concessions, balance)
    signals = ContradictionReader.signals(source, hearing)
  }

  private typealias Finder = @Sendable (ContradictionReader) -> ContradictionNote?

  private static let finders: [String: Finder] = [
    "stance.apology-kinds": { $0.admission() },
    "stance.reasons-brief": { $0.reasons() },
    "stance.concession-settled": { $0.earlyGesture() },
    "stance.concession-threat": { $0.gestureAfterThreat() },
    "stance.concession-once": { reader in
      reader.concessions.gifts.dropFirst().first.map(reader.note("stance.concession-once"))
    },
    "stance.written-trace": { $0.missingTrace() },
    "stance.end-live": { $0.endInWriting() },
    "stance.diagnosis-first": { $0.noDiagnosis() },
    "stance.pause-dated": { $0.pause() },
    "flags.two-different": { $0.twoSignals() },
    "flags.same-thrice": { $0.sameSignal() },
    "flags.abuse": { reader in
      reader.signals.first { $0.finding.label == .insult }.map { reader.note("flags.abuse", $0) }
    },
  ]

  /// What was found, in the order of the table, rules that are off left out.
  func notes() -> [ContradictionNote] {
    Contradiction.all.filter { source.isOn($0.id) }.compactMap { ContradictionReader.finders[$0.id]?(self) }
  }

  /// Whether the rubric has a criterion that the program takes for something.
  private func has(_ trait: CriterionNotes.Trait) -> Bool {
    source.scenario?.rubric.contains { source.criteria.is($0.name, trait) } ?? false
  }

  private func note(_ id: String, _ heard: HeardTurn, _ quote: String) -> ContradictionNote {
    ContradictionNote(ruleID: id, turn: heard.turn.number, quote: quote, isClient: false)
  }

  // MARK: What the user said

  private func admission() -> ContradictionNote? {
    guard source.scenario != nil, !has(.fault) else { return nil }
    return first(.responsibility).map { note("stance.apology-kinds", $0, $1.quote) }
  }

  private func reasons() -> ContradictionNote? {
    guard has(.end) else { return nil }
    if let (heard, finding) = first(.justification) {
      return note("stance.reasons-brief", heard, finding.quote)
    }
    return hearing.turns.first { source.acts.does($0.reply.option?.act, .justify) }.map {
      note("stance.reasons-brief", $0, $0.reply.text)
    }
  }

  private func first(_ label: Move) -> (HeardTurn, Finding)? {
    for heard in hearing.turns {
      if let finding = heard.findings.first(where: { $0.label == label && $0.reliability < .c }) {
        return (heard, finding)
      }
    }
    return nil
  }

  private func pause() -> ContradictionNote? {
    guard has(.end) else { return nil }
    let heard = hearing.turns.first { heard in
      let engine = hearing.listener(heard.turn.language).engine
      let tokens = engine.tokenizer.tokens(heard.reply.text)
      let (breaks, denied) = (engine.smallWords.breaks, engine.smallWords.negations)
      return tokens.contains { breaks.contains($0.key) }
        && !tokens.contains { $0.kind == .date || denied.contains($0.key) }
    }
    return heard.map { note("stance.pause-dated", $0, $0.reply.text) }
  }

  private func noDiagnosis() -> ContradictionNote? {
    let last = hearing.turns.last
    let leaves = source.acts.does(last?.reply.option?.act, .leave)
    guard leaves || source.transcript.close == .left, balance.openQuestions == 0, let last else { return nil }
    return note("stance.diagnosis-first", last, last.reply.text)
  }

  // MARK: What was given

  private func note(_ id: String) -> (Concessions.Item) -> ContradictionNote {
    { ContradictionNote(ruleID: id, turn: $0.turn, quote: $0.quote, isClient: false) }
  }

  private func earlyGesture() -> ContradictionNote? {
    let agreed = hearing.turns.first { heard in
      heard.turn.ledgerItems.contains {
        $0.status == .agreed && $0.concession != .gives && $0.owner != .me
      }
    }
    let gift = concessions.gifts.first { $0.turn > 0 && $0.turn < agreed?.turn.number ?? Int.max }
    return gift.map(note("stance.concession-settled"))
  }

  private func gestureAfterThreat() -> ContradictionNote? {
    let gift = concessions.gifts.first { gift in
      guard let heard = hearing.turns.first(where: { $0.turn.number == gift.turn }),
        let line = heard.heardBefore
      else { return false }
      return hearing.listener(heard.turn.language).moves(in: line).contains(.threat)
    }
    return gift.map(note("stance.concession-threat"))
  }

  // MARK: How it was said

  private func missingTrace() -> ContradictionNote? {
    guard let scenario = source.scenario, scenario.channel != .mail, source.transcript.close != nil,
      source.ledger.items(.agreed).contains(where: { $0.concession != .gives })
    else { return nil }
    let isAnnounced = hearing.turns.contains { source.acts.does($0.reply.option?.act, .record) }
    let isNoted = source.ledger.items.contains { scenario.recordItems.contains($0.id) }
    guard !isAnnounced, !isNoted else { return nil }
    return ContradictionNote(ruleID: "stance.written-trace", turn: nil, quote: nil, isClient: false)
  }

  private func endInWriting() -> ContradictionNote? {
    guard source.scenario?.channel == .mail, has(.end), !hearing.turns.isEmpty else { return nil }
    return ContradictionNote(ruleID: "stance.end-live", turn: nil, quote: nil, isClient: false)
  }

  // MARK: What the client said

  private typealias Signal = (turn: Int, finding: Finding)

  /// What the client said that a rule of reliability A or B would note in anybody, once a line and kind.
  private static func signals(_ source: ReviewSource, _ hearing: Hearing) -> [Signal] {
    source.transcript.turns.flatMap { turn in
      turn.clientLines.flatMap { line -> [Signal] in
        var seen: Set<Move> = []
        return hearing.listener(turn.language).findings(in: line)
          .filter { $0.label.is(.signal) && $0.reliability < .c }
          .filter { source.isOn($0.ruleID) && seen.insert($0.label).inserted }
          .map { (turn.number, $0) }
      }
    }
  }

  private func note(_ id: String, _ signal: Signal) -> ContradictionNote {
    ContradictionNote(ruleID: id, turn: signal.turn, quote: signal.finding.quote, isClient: true)
  }

  private func twoSignals() -> ContradictionNote? {
    return signals.first { $0.finding.label != signals.first?.finding.label }.map {
      note("flags.two-different", $0)
    }
  }

  private func sameSignal() -> ContradictionNote? {
    var counts: [Move: Int] = [:]
    for signal in signals {
      counts[signal.finding.label, default: 0] += 1
      if counts[signal.finding.label] == 3 { return note("flags.same-thrice", signal) }
    }
    return nil
  }
}
