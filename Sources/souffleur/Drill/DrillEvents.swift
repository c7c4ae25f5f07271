import Coaching
import Rehearsal
import Vocabulary

/// A drill as JSON, an event a line.
struct DrillEvents: DrillView {
  let language: Language
  let prompt = ""

  func begin(_ round: DrillRound, seed: UInt64, minutes: Int, reason: String?) throws {
    try send(
      "drill", ("skill", .string(round.skill.rawValue)), ("count", .integer(round.lines.count)),
      ("seed", .string(String(seed))), ("minutes", .integer(minutes)),
      ("reason", reason.map(JSONValue.string) ?? .null))
  }

  func line(_ line: DrillLine, number: Int, of count: Int) throws {
    try send(
      "drill-line", ("number", .integer(number)), ("of", .integer(count)), ("client", .string(line.client)))
  }

  func verdict(_ verdict: DrillVerdict, answer: String, to line: DrillLine, number: Int) throws {
    try send(
      "drill-answer", ("number", .integer(number)), ("text", .string(answer)), ("held", .bool(verdict.held)),
      ("met", list(verdict.met)), ("missing", .array(verdict.missingNames.map(JSONValue.string))),
      ("faults", list(verdict.faults)), ("extras", list(verdict.extras)),
      ("sentence", .string(verdict.sentence)), ("example", .string(line.example)))
  }

  func skipped(_ line: DrillLine, number: Int) throws {
    try send("drill-skip", ("number", .integer(number)), ("example", .string(line.example)))
  }

  func help(_ skill: DrillSkill) throws {
    try send(
      "drill-help", ("needs", .array(skill.needs(language).map(JSONValue.string))),
      ("faults", .array(skill.faults(language).map(JSONValue.string))))
  }

  func why(_ rules: [DrillLoop.Explained]) throws {
    try send(
      "drill-why",
      (
        "rules",
        .array(
          rules.map { rule in
            .object([
              ("rule", .string(rule.rule)), ("reliability", .string(rule.reliability)),
              ("advice", .string(rule.advice)), ("source", .string(rule.source)),
            ])
          })
      ))
  }

  func mistake(_ mistake: DrillLoop.Mistake) throws {
    switch mistake {
    case .tooLong: try send("drill-mistake", ("reason", .string("too-long")))
    case .nothingToExplain: try send("drill-mistake", ("reason", .string("nothing-to-explain")))
    case .unknownCommand(let name):
      try send("drill-mistake", ("reason", .string("unknown-command")), ("command", .string(name)))
    }
  }

  func summary(_ round: DrillRound, isOutOfTime: Bool) throws {
    let most = round.foremost.map { most in
      JSONValue.object([
        ("name", .string(most.name)), ("words", .string(most.words)), ("times", .integer(most.times)),
      ])
    }
    let next = round.skill.rehearsal
    try send(
      "drill-summary", ("answers", .integer(round.verdicts.count)), ("held", .integer(round.held)),
      ("skipped", .integer(round.skipped)), ("out_of_time", .bool(isOutOfTime)), ("foremost", most ?? .null),
      (
        "next",
        next.map { .object([("scenario", .string($0.scenario)), ("persona", .string($0.persona))]) } ?? .null
      ))
  }

  private func list(_ evidence: [DrillVerdict.Evidence]) -> JSONValue {
    .array(
      evidence.map { piece in
        .object([
          ("sign", .string(piece.name)), ("rule", .string(piece.rule)), ("quote", .string(piece.quote)),
          ("start", .integer(piece.range.lowerBound)), ("end", .integer(piece.range.upperBound)),
        ])
      })
  }

  private func send(_ event: String, _ fields: (String, JSONValue)...) throws {
    try emitJSON(JSONValue.object([("event", .string(event))] + fields).text + "\n")
  }
}
