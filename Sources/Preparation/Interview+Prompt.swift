import Rehearsal
import Scenarios
import Vocabulary

extension Interview {
  /// What is shown before an answer is typed.
  public struct Prompt: Hashable, Sendable {
    /// The question.
    public var question: String
    /// What it can be answered with, one line each, numbered where numbers answer.
    public var choices: [String]
    /// What is there already; none when there is nothing.
    public var kept: String?
    /// An example, where nothing is there already.
    public var example: String?
    /// What helps with the answer; none for most.
    public var advice: String?
  }

  /// What is shown at this point; none at the end.
  public var prompt: Prompt? {
    guard let step else { return nil }
    var prompt = bare(step)
    prompt.question = Spacing(language).set(prompt.question)
    prompt.choices = prompt.choices.map(Spacing(language).set)
    return prompt
  }

  private func bare(_ step: Step) -> Prompt {
    switch step {
    case .fact(let fact): return prompt(fact)
    case .question(let question):
      var prompt = Prompt(question: text(question)[language], choices: [])
      prompt.kept = kept(question)
      prompt.choices = choices(question)
      if question == .channel { prompt.advice = ChannelAdvice(for: scenario).text(language) }
      return prompt
    case .answer(let index):
      let answer = preparation.objections[index]
      let title = Spacing(language).quoted(reader.title(of: answer))
      return Prompt(
        question: title + (language == .french ? " Vous répondez ?" : " What do you answer?"), choices: [],
        kept: answer.answer.isEmpty ? nil : answer.answer)
    }
  }

  private func text(_ question: Question) -> LocalizedText {
    question == .objections && scope == .quick ? QuestionText.feared : QuestionText.text(question)
  }

  private func prompt(_ fact: Fact) -> Prompt {
    var prompt = Prompt(question: fact.question[language], choices: [])
    if fact.kind == .choice {
      prompt.choices = fact.choices.keys.sorted().map { "\($0) – \(fact.choices[$0]?[language] ?? $0)" }
    }
    if let value = preparation.facts[fact.name] {
      prompt.kept = reader.echo(value, of: fact)
    } else {
      let example = reader.format.value(fact.example.value(in: language, today: today))
      if !example.isEmpty { prompt.example = example }
    }
    return prompt
  }

  private func choices(_ question: Question) -> [String] {
    switch question {
    case .keyFacts:
      let lines = reader.keyFactChoices(preparation).compactMap { fact in
        preparation.facts[fact.name].map { FactLine(fact: fact, language: language).text($0) }
      }
      return Interview.numbered(lines)
    case .objections: return Interview.numbered(scenario.objections.map { $0.title[language] })
    case .channel: return Scenario.Channel.allCases.map { ChannelWords.name($0, language) }
    default: return []
    }
  }

  private static func numbered(_ lines: [String]) -> [String] {
    lines.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  func kept(_ question: Question) -> String? {
    switch question.kind {
    case .text(let path, _): return preparation[keyPath: path]
    case .level(let path): return preparation[keyPath: path].map { "\($0)/10" }
    case .list(let path, _, _):
      let items = preparation[keyPath: path]
      return items.isEmpty ? nil : items.joined(separator: " · ")
    case .keyFacts:
      guard !preparation.keyFacts.isEmpty else { return nil }
      return KeyFacts(scenario: scenario, preparation: preparation, language: language).lines
        .joined(separator: " · ")
    case .objections:
      let titles = preparation.objections.map { reader.title(of: $0) }
      return titles.isEmpty ? nil : titles.joined(separator: " · ")
    case .channel: return preparation.channel.map { ChannelWords.name($0, language) }
    case .callDate:
      return preparation.callDate.map { "\(reader.format.date($0)) (\(reader.distance(of: $0)))" }
    }
  }
}
