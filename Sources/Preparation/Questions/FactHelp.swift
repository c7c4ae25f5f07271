import Rehearsal
public import Scenarios
public import Vocabulary

/// What is said about an answer that is no value of its fact.
public struct FactHelp: Sendable {
  /// The fact.
  public var fact: Fact
  /// The language.
  public var language: Language

  /// The day dates are counted from.
  public var today: CalendarDate

  /// Makes the help of a fact.
  public init(fact: Fact, language: Language, today: CalendarDate) {
    self.fact = fact
    self.language = language
    self.today = today
  }

  /// Why the text cannot be read, and how to write it.
  public func explanation(of text: String) -> String {
    let shown = TextSafety.line(String(text.prefix(60)))
    let pair = language == .french ? "«\u{A0}\(shown)\u{A0}»" : "“\(shown)”"
    guard fact.kind != .choice else {
      let keys = fact.choices.keys.sorted()
      let choices = keys.map { key in "\(key) (\(fact.choices[key]?[language] ?? key))" }
      let list = choices.joined(separator: ", ")
      return language == .french
        ? "\(pair) n’est pas l’un des choix\u{A0}: \(list)." : "\(pair) is none of the choices: \(list)."
    }
    if let day = dayOfAnotherWeekday(text) {
      let format = LocaleFormat(language)
      let weekday = format.date(day).prefix { $0 != " " }
      let rest = format.dateWithoutWeekday(day)
      return language == .french ? "Le \(rest) est un \(weekday)." : "\(rest) is a \(weekday)."
    }
    guard let help = FactHelp.texts[fact.kind] else { return pair }
    return "\(pair) \(help[language])"
  }

  /// What a value can be, with an example of the scenario's.
  public var possible: String {
    let isFrench = language == .french
    if fact.kind == .choice {
      let choices = fact.choices.keys.sorted().map { "\($0) (\(fact.choices[$0]?[language] ?? $0))" }
      return (isFrench ? "L’un de ces mots : " : "One of these words: ") + choices.joined(separator: ", ")
        + "."
    }
    let example = LocaleFormat(language).value(fact.example.value(in: language, today: today))
    let here =
      example.isEmpty ? "" : isFrench ? " Ici, par exemple : \(example)." : " Here, for example: \(example)."
    return (FactHelp.possible[fact.kind]?[language] ?? "") + here
  }

  private static let possible: [Fact.Kind: LocalizedText] = [
    .money: LocalizedText([
      .french: "Un montant, avec sa monnaie si ce n’est pas celle d’ici : 2 400, 1 200,50 €, £900.",
      .english: "An amount, with its currency where that is not the usual one: 2400, £1,200.50, 900 EUR.",
    ]),
    .date: LocalizedText([
      .french: "Un jour : 26/11/2026, jeudi 26 novembre, demain, +8.",
      .english: "A day: 26/11/2026, Thursday 26 November, tomorrow, +8.",
    ]),
    .duration: LocalizedText([
      .french: "Un nombre de jours : 30, ou 30 jours.", .english: "A number of days: 30, or 30 days.",
    ]),
    .number: LocalizedText([.french: "Un nombre : 12, ou 12,5.", .english: "A number: 12, or 12.5."]),
    .text: LocalizedText([
      .french: "Vos mots : ils seront dits tels quels.",
      .english: "Your own words: they are said as they are.",
    ]),
    .list: LocalizedText([
      .french: "Plusieurs choses, séparées par « ; » : logo ; site ; affiche.",
      .english: "Several things, with “;” between them: logo; website; poster.",
    ]),
  ]

  /// The day that is meant by `vendredi 26 novembre` when that day is a Thursday.
  private func dayOfAnotherWeekday(_ text: String) -> CalendarDate? {
    let words = text.split(separator: " ", maxSplits: 1)
    guard fact.kind == .date, words.count == 2, words[0].allSatisfy(\.isLetter),
      fact.value(writtenAs: String(words[0]), today: today) != nil,
      case .date(let day) = fact.value(writtenAs: String(words[1]), today: today)
    else { return nil }
    return day
  }

  private static let texts: [Fact.Kind: LocalizedText] = [
    .money: LocalizedText([
      .french:
        "n’est pas un montant que je sache lire. Par exemple\u{A0}: 2\u{A0}400, 1\u{A0}200,50\u{A0}€, £900.",
      .english: "is no amount I can read. For example: 2400, £1,200.50, 900 EUR.",
    ]),
    .date: LocalizedText([
      .french:
        "n’est pas un jour du calendrier. Par exemple\u{A0}: 26/11/2026, jeudi 26 novembre, demain, +8.",
      .english: "is no day of the calendar. For example: 26/11/2026, Thursday 26 November, tomorrow, +8.",
    ]),
    .duration: LocalizedText([
      .french: "n’est pas un nombre de jours. Par exemple\u{A0}: 30, ou 30 jours.",
      .english: "is no number of days. For example: 30, or 30 days.",
    ]),
    .number: LocalizedText([
      .french: "n’est pas un nombre. Par exemple\u{A0}: 12 ou 12,5.",
      .english: "is no number. For example: 12, or 12.5.",
    ]),
    .text: LocalizedText([
      .french: "est vide ou trop long.", .english: "is empty or too long.",
    ]),
    .list: LocalizedText([
      .french: "n’est pas une liste. Par exemple\u{A0}: logo ; site ; affiche.",
      .english: "is no list. For example: logo; website; poster.",
    ]),
  ]
}
