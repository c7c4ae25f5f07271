import Rehearsal
public import Scenarios
public import Vocabulary

extension Preparation {
  /// The preparation with its advice, for other programs; `facts` is what `--facts` reads.
  public func json(scenario: Scenario, language: Language, today: CalendarDate) -> JSONValue {
    let channel = ChannelAdvice(for: scenario)
    let readiness = ReadinessAdvice(readiness: self.readiness, personas: scenario.personas)
    let reader = AnswerReader(scenario: scenario, language: language, today: today)
    let missing = scenario.facts.filter { $0.isRequired && facts[$0.name] == nil }.map(\.name)
    return .object([
      ("scenario", .string(self.scenario)), ("client", .string(client)),
      ("language", .string(self.language.rawValue)),
      ("facts", .object(facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })),
      ("missing_facts", .array(missing.map(JSONValue.string))),
      ("key_facts", .array(keyFacts.map(Preparation.json))),
      ("request", .optional(request)), ("fallback", .optional(fallback)),
      ("their_fallback", .optional(theirFallback)), ("red_lines", .array(redLines.map(JSONValue.string))),
      ("concession", .optional(concession)),
      (
        "objections",
        .array(
          objections.map { answer in
            .object([
              ("id", .optional(answer.id)), ("title", .string(reader.title(of: answer))),
              ("answer", .optional(answer.answer.isEmpty ? nil : answer.answer)),
            ])
          })
      ),
      ("opening", .optional(opening)), ("closing", .optional(closing)),
      ("channel", .optional(self.channel?.rawValue)), ("channel_reason", .optional(channelReason)),
      ("call_date", .optional(callDate?.iso)), ("readiness", self.readiness.map(JSONValue.integer) ?? .null),
      ("fear", .optional(fear)), ("fear_level", fearLevel.map(JSONValue.integer) ?? .null),
      ("perspective", .optional(perspective)), ("mantra", .optional(mantra)),
      (
        "advice",
        .object([
          ("channel_rule", .string(channel.rule)),
          ("channels", .array(channel.order.map { .string($0.rawValue) })),
          ("channel", .string(channel.text(language))), ("persona", .optional(readiness.persona?.id)),
          ("readiness", .string(readiness.text(language))),
        ])
      ),
    ])
  }

  private static func json(_ fact: KeyFact) -> JSONValue {
    switch fact {
    case .fact(let name): .object([("fact", .string(name))])
    case .words(let words): .object([("words", .string(words))])
    }
  }
}

extension FactValue {
  /// The value as a facts file has it.
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text), .choice(let text): .string(text)
    case .money(let money): .money(money)
    case .date(let date): .string(date.iso)
    case .duration(let days): .integer(days)
    case .number(let number): .number(number)
    case .list(let items): .array(items.map(JSONValue.string))
    }
  }
}
