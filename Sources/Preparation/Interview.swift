public import Scenarios
public import Vocabulary

/// The questions of a preparation as a value: text goes in, what was understood comes out.
public struct Interview: Sendable {
  /// What is asked at one point.
  public enum Step: Hashable, Sendable {
    /// A fact of the scenario.
    case fact(Fact)
    /// A question of the preparation.
    case question(Question)
    /// The answer to an expected objection, counted from 0.
    case answer(Int)
  }

  /// Which questions are asked.
  public enum Scope: Hashable, Sendable {
    /// All of them.
    case all
    /// Five at most, those a call cannot do without: the request, the day, the sum where there is one, the objection that
    /// is feared most, the first sentence.
    case quick
    /// Some of the scenario's facts, by name.
    case facts(Set<String>)
  }

  /// What came of a line.
  public enum Reply: Hashable, Sendable {
    /// It was empty: what was there stays.
    case kept
    /// It was taken; how it was read, unless that is what was typed.
    case taken(String?)
    /// What was there is gone.
    case erased
    /// The question before is asked again; where there is none before, the same one.
    case back
    /// What can be answered; the same question is asked again.
    case explained(String)
    /// It could not be read; why. The same question is asked again.
    case mistaken(String)
  }

  /// The preparation so far.
  public private(set) var preparation: Preparation
  /// The scenario.
  public let scenario: Scenario
  /// The language of the questions.
  public let language: Language
  /// The day dates are counted from.
  public let today: CalendarDate
  /// Which questions are asked.
  public let scope: Scope
  private var position = 0
  private let asksForClient: Bool

  /// Starts with what is known already; the client's name is only asked for where nobody has given it.
  public init(
    _ preparation: Preparation, scenario: Scenario, language: Language, today: CalendarDate,
    scope: Scope = .all
  ) {
    self.preparation = preparation
    self.scope = scope
    self.scenario = scenario
    self.language = language
    self.today = today
    asksForClient = preparation.client.isEmpty
    if let fact = scenario.clientFact, !preparation.client.isEmpty, preparation.facts[fact] == nil {
      self.preparation.facts[fact] = .text(preparation.client)
    }
  }

  /// Everything that is asked, in order; it grows with the objections, and shrinks where a question is idle.
  public var steps: [Step] {
    switch scope {
    case .all: return allSteps
    case .quick: return quickSteps
    case .facts(let names): return scenario.facts.filter { names.contains($0.name) }.map(Step.fact)
    }
  }

  /// What is asked for, by when, how much, what may be said against it, and how to begin: without these five there is
  /// nothing to rehearse; the rest makes it better.
  private var quickSteps: [Step] {
    [.question(.request)] + [scenario.wantedDay, scenario.wantedAmount].compactMap { $0 }.map(Step.fact)
      + [.question(.objections), .question(.opening)]
  }

  private var allSteps: [Step] {
    var steps = scenario.facts.filter { asksForClient || $0.name != scenario.clientFact }.map(Step.fact)
    for question in Question.allCases where applies(question) {
      steps.append(.question(question))
      if question == .objections { steps += preparation.objections.indices.map(Step.answer) }
    }
    return steps
  }

  /// What is asked now; none at the end.
  public var step: Step? {
    let steps = steps
    return steps.indices.contains(position) ? steps[position] : nil
  }

  /// The place of the question among all, from 1.
  public var place: (number: Int, of: Int) { (position + 1, steps.count) }

  /// Takes a line: empty keeps what is there, `<` goes back, `-` erases, `?` explains, anything else is an answer.
  public mutating func reply(_ line: String) -> Reply {
    guard let step else { return .kept }
    let text = TextSafety.line(line).trimmed
    switch text {
    case "":
      position += 1
      return .kept
    case "<":
      position = max(0, position - 1)
      return .back
    case "?": return .explained(help(step))
    case "-":
      erase(step)
      position += 1
      return .erased
    default:
      switch take(text, step) {
      case .mistaken(let why): return .mistaken(why)
      case .taken(let echo):
        position += 1
        return .taken(echo)
      }
    }
  }

  // MARK: By name

  /// Takes `name=value` outside the order of the questions: a fact, a question, or `objection.ID` for an answer.
  ///
  /// - Returns: what came of it; none when there is nothing of that name.
  public mutating func set(_ name: String, to text: String) -> Reply? {
    let text = TextSafety.line(text).trimmed
    guard let step = step(named: name) else { return nil }
    if text.isEmpty || text == "-" {
      erase(step)
      return .erased
    }
    switch take(text, step) {
    case .mistaken(let why): return .mistaken(why)
    case .taken(let echo): return .taken(echo)
    }
  }

  /// The names `set` knows.
  public var names: [String] {
    let objections = scenario.objections.map { "objection." + $0.id }
    return scenario.facts.map(\.name) + Question.allCases.map(\.rawValue) + objections
  }

  /// Takes values of facts that were read elsewhere; those of other kinds than the scenario's facts are left out.
  public mutating func take(facts: [String: FactValue]) {
    preparation.facts.merge(scenario.fitting(facts, on: today)) { $1 }
  }

  private mutating func step(named name: String) -> Step? {
    if let fact = scenario.facts.first(where: { $0.name == name }) { return .fact(fact) }
    if let question = Question(rawValue: name) { return .question(question) }
    let prefix = "objection."
    guard name.hasPrefix(prefix) else { return nil }
    let wanted = reader.objection(named: TextSafety.line(String(name.dropFirst(prefix.count))).trimmed)
    guard wanted.id != nil || !wanted.words.isEmpty else { return nil }
    if let index = preparation.objections.firstIndex(where: { $0.id == wanted.id && $0.words == wanted.words }
    ) {
      return .answer(index)
    }
    guard preparation.objections.count < Question.Limit.objections,
      wanted.words.count <= Question.Limit.objection
    else { return nil }
    preparation.objections.append(wanted)
    return .answer(preparation.objections.count - 1)
  }

  // MARK: Answers

  var reader: AnswerReader { AnswerReader(scenario: scenario, language: language, today: today) }

  private mutating func take(_ text: String, _ step: Step) -> Understanding {
    switch step {
    case .fact(let fact): reader.take(text, for: fact, &preparation)
    case .question(.objections) where scope == .quick: reader.takeFeared(text, &preparation)
    case .question(let question): reader.take(text, for: question, into: &preparation)
    case .answer(let index): reader.take(text, answering: index, &preparation)
    }
  }

  private mutating func erase(_ step: Step) {
    switch step {
    case .fact(let fact): preparation.facts[fact.name] = nil
    case .question(let question): question.erase(in: &preparation)
    case .answer(let index):
      if preparation.objections.indices.contains(index) { preparation.objections[index].answer = "" }
    }
  }

  private func applies(_ question: Question) -> Bool {
    switch question {
    case .keyFacts: !reader.keyFactChoices(preparation).isEmpty
    case .channelReason: preparation.channel == .mail && ChannelAdvice(for: scenario).wantsVoice
    case .fearLevel: preparation.fear != nil
    default: true
    }
  }
}

extension Question {
  /// Takes the answer out of a preparation.
  func erase(in preparation: inout Preparation) {
    switch kind {
    case .text(let path, _): preparation[keyPath: path] = nil
    case .level(let path): preparation[keyPath: path] = nil
    case .list(let path, _, _): preparation[keyPath: path] = []
    case .keyFacts: preparation.keyFacts = []
    case .objections: preparation.objections = []
    case .channel: preparation.channel = nil
    case .callDate: preparation.callDate = nil
    }
  }
}
