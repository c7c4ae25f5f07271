import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// What people type, and what they might.
enum Typed {
  static let sentences = [
    "Bonjour, je vous appelle pour la facture 12, 2 400 €, échue le 26 novembre.",
    "Vous ne payez jamais à l’heure !",
    "d’accord pour jeudi 18, mais pas avant 16 h", "non, je voulais dire le 22, pas le 28",
    "la moitié maintenant, le reste dans deux semaines",
    "I’m calling about invoice 12: £1,200, due on November 26th.", "You never pay on time!",
    "half now, the rest in a fortnight",
    "no, not Monday, I mean Tuesday at half past four", "the second one, but on the 18th",
    "je sui désoler, cest ma fote",
    "Ok I'll acept 1500 if its payed by freiday", "between 9 and 5, Monday to Thursday",
    "il y a 45 jours de retard", "???",
    "https://example.org/a?token=0123456789abcdef0123456789abcdef", "0,5 % par mois", "1",
    "ni l’un ni l’autre",
  ]

  static let pieces = [
    "je ", "vous ", "pas ", "ne ", "demain", "jeudi", "le 18", "18/12", "2 400 €", "£1,200", "à 16 h",
    "16:00", "half past ",
    "quarter to ", "deux semaines", "in 3 days", "by Friday", "next month", "fin de mois", "31 février",
    "la moitié", "50 %",
    "third", "M. Ferrand", "at 25:99", "entre ", "and ", "but not ", "plutôt", "I mean ", "non, ", "sorry",
    "stupid", "?", "!",
    "…", ".", ",", ";", ":", "\"", "«", "»", "’", "'", "-", "(", ")", " ", "\u{A0}", "\n", "ß", "ﬁ", "ﬃ", "é",
    "e\u{301}",
    "İ", "ŉ", "ǰ", "ΐ", "١٢", "½", "漢字", "👩‍👩‍👧", "\u{200D}", "\u{FEFF}", "www.", "http://x.y/", "a@b.c",
    "%C3%A9", "0", "1",
    "99999999999999999999", "zzzzzzzz", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  ]

  /// What is wrong with words that are said to stand in a text.
  static func misplaced(_ range: Range<Int>, _ words: String, in text: String) -> String? {
    let utf8 = text.utf8
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else {
      return "`\(words)` is outside the text"
    }
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let there = String(text[start..<utf8.index(utf8.startIndex, offsetBy: range.upperBound)])
    return there == words ? nil : "`\(words)` is not what stands there: `\(there)`"
  }

  /// What is wrong with a value that was said.
  static func problem(_ value: SaidValue) -> String? {
    switch value.kind {
    case .day: value.day == nil ? "`\(value.text)` is no day" : nil
    case .money, .share, .duration, .count:
      value.number.map { $0.isFinite && $0 >= 0 } == true ? nil : "`\(value.text)` is no number of its kind"
    case .time, .hours, .weekdays, .name: value.text.isEmpty ? "a value is empty" : nil
    }
  }

  /// The first choice of a bundled scenario, as the conversation gives it to the listener.
  struct Choice {
    let candidates: [MatchCandidate]
    let clientLine: String?
    let setting: ValueSetting
  }

  static func choice(_ language: Language) -> Choice? {
    guard let scenario = Sample.bundled(2) else { return nil }
    let facts = Dictionary(
      scenario.facts.map { ($0.name, $0.example.value(in: language, today: Sample.today)) }
    ) { first, _ in first }
    let setup = Setup(persona: nil, language: language, facts: facts, seed: 1, today: Sample.today)
    guard var rehearsal = try? Rehearsal(scenario: scenario, setup: setup),
      let events = try? rehearsal.begin()
    else {
      return nil
    }
    let candidates = (rehearsal.options + rehearsal.standing).map { option in
      MatchCandidate(
        id: option.id, texts: [option.text] + (scenario.cues[language]?[option.id] ?? []), act: option.act,
        takes: scenario.taken(by: option.tags), isGrave: option.tags.contains("grave"),
        isStanding: option.isStanding)
    }
    let line = events.compactMap { if case .line(let line) = $0 { line.text } else { nil } }.last
    let sums = facts.values.compactMap { if case .money(let money) = $0 { money } else { nil } }
    return Choice(
      candidates: candidates, clientLine: line, setting: ValueSetting(today: Sample.today, amounts: sums))
  }
}
