import Coaching
import Listening
import Terminal

/// How a drill is shown: as a page or as events.
protocol DrillView {
  var prompt: String { get }
  func begin(_ round: DrillRound, seed: UInt64, minutes: Int, reason: String?) throws
  func line(_ line: DrillLine, number: Int, of count: Int) throws
  func verdict(_ verdict: DrillVerdict, answer: String, to line: DrillLine, number: Int) throws
  func skipped(_ line: DrillLine, number: Int) throws
  func help(_ skill: DrillSkill) throws
  func why(_ rules: [DrillLoop.Explained]) throws
  func mistake(_ mistake: DrillLoop.Mistake) throws
  func summary(_ round: DrillRound, isOutOfTime: Bool) throws
}

/// Throws the lines one by one and judges each answer.
struct DrillLoop {
  /// A rule with what it says.
  struct Explained {
    var rule: String
    var reliability: String
    var advice: String
    var source: String
  }

  /// A line that is no answer.
  enum Mistake { case unknownCommand(String), tooLong, nothingToExplain }

  private enum Step { case next, stay, stop }

  var round: DrillRound
  let judge: DrillJudge
  let view: any DrillView
  let end: ContinuousClock.Instant
  private var last: DrillVerdict?

  init(round: DrillRound, judge: DrillJudge, view: any DrillView, end: ContinuousClock.Instant) {
    self.round = round
    self.judge = judge
    self.view = view
    self.end = end
  }

  /// Runs until the last line, the end of the time or of the input.
  mutating func run(_ editor: any LineEditor) throws {
    var editor = editor
    var isOutOfTime = false
    throwing: while round.lines.indices.contains(round.position) {
      isOutOfTime = ContinuousClock.now >= end
      if isOutOfTime { break }
      let (line, number) = (round.lines[round.position], round.position + 1)
      try view.line(line, number: number, of: round.lines.count)
      asking: while true {
        switch try take(editor.readLine(prompt: view.prompt), line, number) {
        case .next: break asking
        case .stay: continue
        case .stop: break throwing
        }
      }
    }
    try view.summary(round, isOutOfTime: isOutOfTime)
  }

  private mutating func take(_ event: LineEvent, _ line: DrillLine, _ number: Int) throws -> Step {
    switch event {
    case .endOfInput, .terminate: return .stop
    case .interrupt: throw Failure(.interrupted)
    case .unusable:
      try view.mistake(.tooLong)
      return .stay
    case .line(let text) where !ReadingLimit.holds(text):
      try view.mistake(.tooLong)
      return .stay
    case .line(let text): return try take(text, line, number)
    }
  }

  private mutating func take(_ text: String, _ line: DrillLine, _ number: Int) throws -> Step {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, first != "/skip" else {
      round.skippedLine()
      try view.skipped(line, number: number)
      return .next
    }
    if words.count == 1, first == "?" {
      try view.help(round.skill)
      return .stay
    }
    if words.count == 1, first == "<" {
      round.goBack()
      return .next
    }
    guard !first.hasPrefix("/") else { return try command(String(first)) }
    let verdict = judge.judge(text, to: line, round.skill)
    round.answered(verdict)
    last = verdict
    try view.verdict(verdict, answer: text, to: line, number: number)
    return .next
  }

  private func command(_ name: String) throws -> Step {
    switch name {
    case "/quit": return .stop
    case "/why":
      let rules = (last.map { $0.held ? $0.met.map(\.rule) : $0.rules } ?? []).compactMap(explained)
      if rules.isEmpty { try view.mistake(.nothingToExplain) } else { try view.why(rules) }
    default: try view.mistake(.unknownCommand(name))
    }
    return .stay
  }

  private func explained(_ rule: String) -> Explained? {
    judge.explain(rule).map { found in
      Explained(
        rule: rule, reliability: found.reliability.rawValue, advice: found.advice, source: found.source)
    }
  }
}
