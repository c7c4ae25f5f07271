import Coaching
import Vocabulary

/// A drill as a person reads it.
struct DrillPage: DrillView {
  let language: Language
  let isAtTerminal: Bool

  var prompt: String { language.pick("vous> ", "you> ") }

  func begin(_ round: DrillRound, seed: UInt64, minutes: Int, reason: String?) throws {
    if let reason { try show(reason) }
    let title = round.skill.title(language)
    let count = round.lines.count
    try show(
      language.pick(
        "\(round.skill.rawValue) · \(title) · \(count) × une phrase · \(minutes) min · --seed \(seed)",
        "\(round.skill.rawValue) · \(title) · \(count) × one sentence · \(minutes) min · --seed \(seed)"))
    guard isAtTerminal else { return }
    try show(
      language.pick(
        "Entrée passe, ? dit ce qu’il faut, < revient d’une phrase, /why explique, /quit ou Ctrl-D finit.",
        "Enter skips, ? says what is needed, < goes back one line, /why explains, /quit or Ctrl-D ends."))
  }

  func line(_ line: DrillLine, number: Int, of count: Int) throws {
    try show("")
    try show("\(number)/\(count)  " + language.pick("client\u{A0}: ", "client: ") + quoted(line.client))
  }

  func verdict(_ verdict: DrillVerdict, answer: String, to line: DrillLine, number: Int) throws {
    try show("  " + verdict.sentence)
    try example(line, isAnother: verdict.held)
  }

  func skipped(_ line: DrillLine, number: Int) throws { try example(line, isAnother: false) }

  private func example(_ line: DrillLine, isAnother: Bool) throws {
    let label =
      isAnother
      ? language.pick("Une autre façon\u{A0}: ", "Another way: ")
      : language.pick("Une façon\u{A0}: ", "One way: ")
    try show("  " + label + quoted(line.example))
  }

  func help(_ skill: DrillSkill) throws {
    let needs = skill.needs(language).joined(separator: ", ")
    let faults = skill.faults(language).joined(separator: ", ")
    try show(
      language.pick(
        "  Une phrase, comme vous la diriez. Il y faut\u{A0}: \(needs). Sans\u{A0}: \(faults).",
        "  One sentence, as you would say it. It needs: \(needs). Without: \(faults)."))
    try show(
      language.pick(
        "  Entrée ou /skip passe, < revient d’une phrase, /why explique le dernier verdict, /quit ou Ctrl-D finit.",
        "  Enter or /skip skips, < goes back one line, /why explains the last verdict, /quit or Ctrl-D ends.")
    )
  }

  func why(_ rules: [DrillLoop.Explained]) throws {
    for rule in rules {
      try show("  \(rule.rule) (\(rule.reliability)) · \(rule.advice) · \(rule.source)")
    }
  }

  func mistake(_ mistake: DrillLoop.Mistake) throws {
    switch mistake {
    case .tooLong: tell(language.pick("Cette ligne est trop longue.", "This line is too long."))
    case .nothingToExplain: tell(language.pick("Rien à expliquer encore.", "Nothing to explain yet."))
    case .unknownCommand(let name):
      tell(
        language.pick(
          "Pas de commande \(TextSafety.line(name))\u{A0}: /skip, /why ou /quit.",
          "No command \(TextSafety.line(name)): /skip, /why or /quit."))
    }
  }

  func summary(_ round: DrillRound, isOutOfTime: Bool) throws {
    try show("")
    if isOutOfTime { try show(language.pick("Le temps est écoulé.", "Time is up.")) }
    let (held, answers, skipped) = (round.held, round.verdicts.count, round.skipped)
    let passed =
      skipped == 0
      ? "" : language.pick(" (\(skipped) passée\(skipped > 1 ? "s" : ""))", " (\(skipped) skipped)")
    try show(
      language.pick(
        "Réponses tenues\u{A0}: \(held) sur \(answers)\(passed).", "Held: \(held) of \(answers)\(passed)."))
    if let most = round.foremost {
      try show(
        language.pick(
          "Revient le plus\u{A0}: \(most.words) (\(most.times)\u{A0}fois).",
          "Came up most: \(most.words) (\(most.times)\u{A0}×)."))
    }
    guard let next = round.skill.rehearsal else { return }
    let command = "souffleur rehearse \(next.scenario) --persona \(next.persona)"
    tell(language.pick("Ensuite\u{A0}: \(command)", "Next: \(command)"))
  }

  private func quoted(_ text: String) -> String {
    language.pick("«\u{A0}\(FrenchSpacing.held(text))\u{A0}»", "“\(text)”")
  }

  private func show(_ text: String) throws {
    let indent = text.prefix { $0 == " " }
    try emitWrapped(indent + TextSafety.line(String(text.dropFirst(indent.count))) + "\n")
  }
}
