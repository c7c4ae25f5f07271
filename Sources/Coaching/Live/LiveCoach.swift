public import Listening
public import Rehearsal
public import Vocabulary

/// What the coach says while a rehearsal goes on, and right after it: one remark at a time, and not at every turn.
///
/// It is a value: the same turns and the same rules give the same remarks, after an undo as well.
public struct LiveCoach {
  /// Something noticed in the reply of a turn.
  public struct Remark: Sendable, Equatable {
    /// The turn, from 1.
    public let turn: Int
    /// What was noticed.
    public let finding: Finding
    /// How it may be said.
    public let kind: Kind
  }

  /// How a remark may be said.
  public enum Kind: Int, Sendable, Comparable {
    /// Something that usually costs the speaker, by a rule that may be trusted.
    case risk
    /// A guess: only ever asked.
    case question
    /// Something that can be seen to help.
    case strength

    /// Compares by urgency.
    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// Rules that say nothing, each named by its whole id or by what comes before its dot.
  public var off: Set<String>

  private let listeners: Listeners
  private let acts: ActBook
  /// What was said, by turn; turns that are taken back take theirs along.
  private var said: [Remark] = []
  private var recalled: [(turn: Int, question: PendingQuestion)] = []
  private var radar: [(turn: Turn, after: PendingQuestions)] = []

  /// Starts a rehearsal's coaching with the listener of each language and what is known of the scenario's acts.
  public init(off: Set<String> = [], listeners: Listeners, acts: ActBook = .standard) {
    self.off = off
    self.listeners = listeners
    self.acts = acts
  }

  // MARK: Rules

  /// Switches a rule off, by its whole id or by what comes before its dot; false when the language has none of that name.
  public mutating func switchOff(_ rule: String, _ language: Language) -> Bool {
    guard knows(rule, language) else { return false }
    off.insert(rule)
    return true
  }

  /// Whether a language has a rule of that whole id, or one that begins so before its dot.
  public func knows(_ rule: String, _ language: Language) -> Bool {
    DraftCheck.unknownRule(in: [rule], listener: listeners[language]) == nil
  }

  /// Returns the name of a rule that was probably meant, or nil.
  public func nearestRule(to name: String, _ language: Language) -> String? {
    DraftCheck.nearestRule(to: name, listener: listeners[language])
  }

  // MARK: One turn

  /// The moves in a reply to the last of some turns, whose language it is in, as scripts ask for them: those found by
  /// rules that are on and precise enough to act on the client.
  public mutating func moves(in reply: String, after turns: [Turn]) -> Set<Move> {
    guard let language = turns.last?.language else { return [] }
    let context = MoveContext(turns[...], pendingQuestion: questions(in: turns[...]).clientQuestion)
    let findings = listeners[language].findings(in: reply, context: context)
    return Set(
      findings.filter { ActingRules.mayAct($0.ruleID, language) && !DraftCheck.isOff($0.ruleID, off) }.map(
        \.label))
  }

  /// Everything noticed in the reply of the last turn, when it was typed, in the light of what was said before.
  public mutating func remarks(on turns: [Turn]) -> [Remark] {
    guard let turn = turns.last, let reply = turn.reply, let typed = reply.typed, !reply.wasAsked else {
      return []
    }
    let before = turns.dropLast()
    let context = MoveContext(before, pendingQuestion: questions(in: before).clientQuestion)
    return listeners[turn.language].findings(in: typed, context: context).compactMap { finding in
      guard !DraftCheck.isOff(finding.ruleID, off), let kind = Kind(finding) else { return nil }
      return Remark(turn: turn.number, finding: finding, kind: kind)
    }
  }

  /// The one remark worth saying after the last turn, or none: the coach leaves room between its remarks.
  public mutating func remark(on turns: [Turn]) -> Remark? {
    guard let turn = turns.last?.number else { return nil }
    said.removeAll { $0.turn >= turn }
    let waiting = remarks(on: turns).filter { remark in
      said.count { $0.finding.ruleID == remark.finding.ruleID } < Threshold.coachTimes.value
        && (said.last.map { turn - $0.turn >= LiveCoach.room(after: $0, for: remark) } ?? true)
    }
    guard let remark = LiveCoach.ranked(waiting).first else { return nil }
    said.append(remark)
    return remark
  }

  /// How many turns lie at least between two remarks: one of substance may follow a small one at once.
  private static func room(after earlier: Remark, for remark: Remark) -> Int {
    let place =
      switch remark.kind {
      case .risk: isSmall(earlier) && !isSmall(remark) ? 0 : 1
      case .question: 2
      case .strength: 3
      }
    let rooms = Threshold.coachRoom.whole
    return rooms.indices.contains(place) ? rooms[place] : 0
  }

  // MARK: All turns

  /// What is worth looking at after a rehearsal: the foremost remarks, no rule twice, at most `limit`.
  public mutating func foremost(_ limit: Int, in turns: [Turn]) -> [Remark] {
    let all = turns.indices.flatMap { remarks(on: Array(turns[...$0])) }
    var rules: Set<String> = []
    var chosen: [Remark] = []
    for remark in LiveCoach.ranked(all) where rules.insert(remark.finding.ruleID).inserted {
      // One remark about the same words is enough.
      let isSaid = chosen.contains {
        $0.turn == remark.turn && $0.finding.range.overlaps(remark.finding.range)
      }
      if !isSaid { chosen.append(remark) }
    }
    return Array(chosen.prefix(max(0, limit)))
  }

  /// Risks first, small ones last of them, the surest rules before the others, the longest quotation first.
  private static func ranked(_ remarks: [Remark]) -> [Remark] {
    func key(_ remark: Remark) -> (Int, Int, Int, String, String) {
      let finding = remark.finding
      return (rank(remark), remark.turn, -finding.range.count, finding.detector, finding.ruleID)
    }
    return remarks.sorted { key($0) < key($1) }
  }

  private static func rank(_ remark: Remark) -> Int {
    let trust =
      switch remark.finding.reliability {
      case .a: 0
      case .b: 1
      case .c: 2
      }
    return remark.kind.rawValue * 100 + (isSmall(remark) ? 10 : 0) + trust
  }

  /// Whether a remark is about manner, or a kind word: it would drown the others.
  private static func isSmall(_ remark: Remark) -> Bool {
    remark.kind == .strength || remark.finding.label.is(.manner)
  }

  // MARK: The dodge radar

  /// The question that has waited longest for its answer, when it is time to say so: once in three turns at most, and
  /// not in a turn in which the coach says something else.
  public mutating func pendingQuestion(in turns: [Turn]) -> PendingQuestion? {
    guard let turn = turns.last?.number else { return nil }
    recalled.removeAll { $0.turn >= turn }
    guard said.last?.turn != turn,
      recalled.last.map({ turn - $0.turn >= Threshold.coachRecall.value }) ?? true
    else { return nil }
    let questions = questions(in: turns[...])
    let waiting = (questions.dodgedByClient + questions.dodgedByUser).first { question in
      // A guess about words that ask nothing is no question to recall; one that was recalled is, once asked again.
      (question.reliability < .c || question.text.contains("?"))
        && !recalled.contains {
          $0.question.isSame(as: question) && $0.question.timesAsked >= question.timesAsked
        }
    }
    if let waiting { recalled.append((turn, waiting)) }
    return waiting
  }

  /// The questions that wait after some turns; what is known of earlier turns is kept as long as they are the same.
  private mutating func questions(in turns: ArraySlice<Turn>) -> PendingQuestions {
    let same = zip(radar, turns).prefix { $0.turn == $1 }.count
    radar.removeSubrange(same...)
    for turn in turns.dropFirst(same) {
      var questions = radar.last?.after ?? PendingQuestions()
      questions.update(with: turn, listener: listeners[turn.language], acts: acts)
      radar.append((turn, questions))
    }
    return radar.last?.after ?? PendingQuestions()
  }
}

extension PendingQuestion {
  /// Whether both are one question, asked again or not.
  fileprivate func isSame(as other: PendingQuestion) -> Bool {
    (asker, kind, firstTurn) == (other.asker, other.kind, other.firstTurn)
  }
}

extension MoveContext {
  /// What was said in some turns, for the reply that comes next.
  init(_ turns: ArraySlice<Turn>, pendingQuestion: String?) {
    self.init(
      clientLine: turns.last.flatMap(MoveContext.clientLine), pendingQuestion: pendingQuestion,
      earlierReplies: turns.compactMap(\.reply?.text))
  }

  private static func clientLine(_ turn: Turn) -> String? {
    for event in turn.events.reversed() {
      if case .line(let line) = event, line.speaker == .client { return line.text }
    }
    return nil
  }
}

extension LiveCoach.Kind {
  /// How a finding may be said; none when it is neither sure to cost nor seen to help.
  init?(_ finding: Finding) {
    if finding.reliability == .c {
      self = .question
    } else if finding.label.isRisk || finding.label.is(.live) {
      self = .risk
    } else if finding.label.is(.strength) {
      self = .strength
    } else {
      return nil
    }
  }
}
