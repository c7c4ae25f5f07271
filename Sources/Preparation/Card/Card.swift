import Rehearsal
public import Scenarios
public import Vocabulary

/// One page for the call itself: what to say first, what to ask, what to answer, and what to write down.
///
/// What was not prepared stays visibly missing. Every text is on one line and free of control characters.
public struct Card: Hashable, Sendable {
  /// A line of the card.
  public struct Item: Hashable, Sendable {
    /// What it answers, such as the client's objection; none for most.
    public var lead: String?
    /// The text.
    public var text: String
    /// Whether it says that something is missing.
    public var isMissing = false
  }

  /// A part of the card under its heading.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public var heading: String
    /// Its lines, one at least.
    public var items: [Item]
    /// Whether the lines are a list rather than one text.
    public var isList: Bool
  }

  /// The language.
  public let language: Language
  /// The scenario, and the client.
  public let title: String
  /// The day and the channel, as far as they are decided.
  public let subtitle: String
  /// The sentence to oneself; none when there is none.
  public let mantra: String?
  /// The parts, from the first sentence to the skeleton of the recap.
  public let sections: [Section]

  /// Makes the card of a preparation, in any language the scenario has.
  public init(_ preparation: Preparation, scenario: Scenario, language: Language) {
    let writer = CardWriter(preparation: preparation, scenario: scenario, language: language)
    self.language = language
    title = writer.title
    subtitle = writer.subtitle
    mantra = preparation.mantra.map { Spacing(language).quoted(TextSafety.line($0)) }
    sections = writer.sections
  }
}

/// Cuts a preparation into the parts of the card.
private struct CardWriter {
  let preparation: Preparation
  let scenario: Scenario
  let language: Language

  private var format: LocaleFormat { LocaleFormat(language) }
  private var spacing: Spacing { Spacing(language) }

  private func pick(_ french: String, _ english: String) -> String { language == .french ? french : english }

  private func clean(_ text: String) -> String { spacing.set(TextSafety.line(text)) }

  var title: String {
    let client = clean(preparation.client)
    return scenario.title[language] + (client.isEmpty ? "" : " · \(client)")
  }

  var subtitle: String {
    let day = preparation.callDate.map(format.date) ?? pick("[jour à fixer]", "[day to be set]")
    let channel = preparation.channel.map { ChannelWords.name($0, language) }
    return day + " · " + (channel ?? pick("[moyen à choisir]", "[channel to be chosen]"))
  }

  var sections: [Card.Section] {
    [
      said(pick("Première phrase", "First sentence"), preparation.opening),
      Card.Section(heading: pick("Trois faits", "Three facts"), items: facts, isList: true),
      Card.Section(
        heading: pick("La demande", "The one request"), items: [item(preparation.request)], isList: false),
      Card.Section(
        heading: pick("S’ils disent… je réponds", "If they say… I answer"), items: answers, isList: true),
      Card.Section(
        heading: pick("Ce que je ne cède pas", "What I do not give away"), items: limits, isList: true),
      Card.Section(heading: pick("Sans accord", "With no agreement"), items: fallbacks, isList: true),
      said(pick("Dernière phrase", "Last sentence"), preparation.closing),
      Card.Section(
        heading: pick("À écrire le jour même", "To write the same day"), items: recap, isList: true),
    ]
  }

  private func said(_ heading: String, _ text: String?) -> Card.Section {
    var item = item(text)
    if !item.isMissing { item.text = spacing.quoted(TextSafety.line(text ?? "")) }
    return Card.Section(heading: heading, items: [item], isList: false)
  }

  private var missing: String { pick("[à préparer]", "[to prepare]") }

  private func item(_ text: String?, lead: String? = nil) -> Card.Item {
    let text = clean(text ?? "")
    return text.isEmpty
      ? Card.Item(lead: lead, text: missing, isMissing: true) : Card.Item(lead: lead, text: text)
  }

  private var facts: [Card.Item] {
    let lines = KeyFacts(scenario: scenario, preparation: preparation, language: language).lines
    let items = lines.map { item(CardWriter.shortened($0)) }
    let isChosen = !preparation.keyFacts.isEmpty
    return items.isEmpty || (!isChosen && items.count < Question.Limit.keyFacts) ? items + [item(nil)] : items
  }

  private var answers: [Card.Item] {
    let reader = AnswerReader(scenario: scenario, language: language, today: CalendarDate(dayNumber: 0))
    let items = preparation.objections.prefix(Question.Limit.objections).map { answer in
      item(answer.answer, lead: spacing.quoted(TextSafety.line(reader.title(of: answer))))
    }
    return items.isEmpty ? [item(nil)] : items
  }

  private var limits: [Card.Item] {
    let lines = preparation.redLines.isEmpty ? [item(nil)] : preparation.redLines.prefix(4).map { item($0) }
    return lines + [item(preparation.concession, lead: pick("Au plus", "At most"))]
  }

  private var fallbacks: [Card.Item] {
    [
      item(preparation.fallback, lead: pick("Moi", "Me")),
      item(preparation.theirFallback, lead: pick("Eux", "Them")),
    ]
  }

  /// What the recap will say, with blanks for what only the call can tell.
  private var recap: [Card.Item] {
    let blank = "____________"
    let texts =
      language == .french
      ? [
        "Convenu\u{A0}: \(blank) Qui\u{A0}: \(blank) Pour le\u{A0}: \(blank)",
        "Proposé, à confirmer\u{A0}: \(blank)", "Reste ouvert\u{A0}: \(blank)",
        "Dites-moi avant le \(blank) si j’ai mal compris un point.",
      ]
      : [
        "Agreed: \(blank) Who: \(blank) By: \(blank)", "Proposed, to be confirmed: \(blank)",
        "Still open: \(blank)",
        "Please tell me before \(blank) if I have misunderstood anything.",
      ]
    return texts.map { Card.Item(text: $0) }
  }

  /// A text that fits two lines of the card.
  private static func shortened(_ text: String) -> String {
    text.count <= 140 ? text : String(text.prefix(139)) + "…"
  }
}
