import Rehearsal
public import Scenarios
public import Vocabulary

/// What is prepared and what is not, as a checklist for reading.
public struct Overview: Sendable {
  /// A line of the checklist.
  public struct Line: Hashable, Sendable {
    /// What it is.
    public var label: String
    /// What was prepared; none while it is missing.
    public var value: String?
  }

  /// The facts, required ones before all.
  public let facts: [Line]
  /// The answers to the other questions.
  public let answers: [Line]
  /// What one has and they have when there is no agreement, in one line; none until both are known.
  public let balance: String?
  /// Which channel is advised, and why.
  public let channel: String
  /// How to begin rehearsing.
  public let readiness: ReadinessAdvice

  /// Reads a preparation.
  public init(_ preparation: Preparation, scenario: Scenario, language: Language, today: CalendarDate) {
    let reader = AnswerReader(scenario: scenario, language: language, today: today)
    facts = scenario.facts.compactMap { fact in
      let value = preparation.facts[fact.name]
      guard value != nil || fact.isRequired else { return nil }
      return Line(
        label: fact.label?[language] ?? fact.question[language],
        value: value.map { TextSafety.line(reader.echo($0, of: fact)) })
    }
    answers = Overview.answers(preparation, reader)
    if let mine = preparation.fallback, let theirs = preparation.theirFallback {
      balance = Spacing(language).set(
        TextSafety.line(
          language == .french
            ? "Sans accord : vous, \(mine) ; eux, \(theirs)"
            : "With no agreement: you, \(mine); they, \(theirs)"))
    } else {
      balance = nil
    }
    channel = ChannelAdvice(for: scenario).text(language)
    readiness = ReadinessAdvice(readiness: preparation.readiness, personas: scenario.personas)
  }

  /// The checklist as text, one thing a line; `[ ]` stands before what is missing.
  public func text(_ language: Language) -> String {
    let spacing = Spacing(language)
    let missing = language == .french ? "à préparer" : "to prepare"
    var lines = (facts + answers).map { line in
      let label = line.label.hasSuffix("?") || line.label.hasSuffix(")") ? line.label + " " : nil
      let value = spacing.set(line.value ?? missing)
      let box = line.value == nil ? "[ ] " : "[x] "
      return box + (label.map { spacing.set($0) + value } ?? spacing.labelled(spacing.set(line.label), value))
    }
    if let balance { lines.append(balance) }
    lines += [channel, readiness.text(language)]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func answers(_ preparation: Preparation, _ reader: AnswerReader) -> [Line] {
    var lines: [Line] = []
    let interview = Interview(
      preparation, scenario: reader.scenario, language: reader.language, today: reader.today)
    for step in interview.steps {
      switch step {
      case .fact: continue
      case .question(let question):
        lines.append(
          Line(
            label: QuestionText.label(question)[reader.language],
            value: interview.kept(question).map { TextSafety.line($0) }))
      case .answer(let index):
        let answer = preparation.objections[index]
        let title = Spacing(reader.language).quoted(TextSafety.line(reader.title(of: answer)))
        lines.append(Line(label: title, value: answer.answer.isEmpty ? nil : TextSafety.line(answer.answer)))
      }
    }
    return lines
  }
}
