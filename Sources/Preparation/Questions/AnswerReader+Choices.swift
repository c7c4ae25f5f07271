import Rehearsal
import Scenarios
import Vocabulary

/// Answers that choose from a numbered list, or add to it in one's own words.
extension AnswerReader {
  /// A number of the list, or words.
  private enum Entry {
    case number(Int)
    case words(String)
  }

  /// The facts that can be chosen: those that have a value, without the names of the people and what is a mere setting.
  func keyFactChoices(_ preparation: Preparation) -> [Fact] {
    scenario.facts.filter { fact in
      fact.kind != .choice && !KeyFacts.names.contains(fact.name) && preparation.facts[fact.name] != nil
    }
  }

  func takeKeyFacts(_ text: String, _ preparation: inout Preparation) -> Understanding {
    let choices = keyFactChoices(preparation)
    let entries: [Entry]
    switch read(text, of: choices.count, most: Question.Limit.keyFacts, longest: Question.Limit.keyFact) {
    case .failure(let mistake): return .mistaken(mistake.text)
    case .success(let read): entries = read
    }
    preparation.keyFacts = entries.map { entry in
      switch entry {
      case .number(let number): .fact(choices[number - 1].name)
      case .words(let words): .words(words)
      }
    }
    let lines = KeyFacts(scenario: scenario, preparation: preparation, language: language).lines
    return .taken(lines.joined(separator: " · "))
  }

  func takeObjections(_ text: String, _ preparation: inout Preparation) -> Understanding {
    let known = scenario.objections
    let entries: [Entry]
    switch read(text, of: known.count, most: Question.Limit.objections, longest: Question.Limit.objection) {
    case .failure(let mistake): return .mistaken(mistake.text)
    case .success(let read): entries = read
    }
    let answers = preparation.objections
    var chosen: [Preparation.Answer] = []
    for entry in entries {
      let fresh: Preparation.Answer =
        switch entry {
        case .number(let number): .init(id: known[number - 1].id)
        case .words(let words): objection(named: words)
        }
      guard !chosen.contains(where: { $0.id == fresh.id && $0.words == fresh.words }) else { continue }
      // An answer that was found before is kept for the same objection.
      chosen.append(answers.first { $0.id == fresh.id && $0.words == fresh.words } ?? fresh)
    }
    preparation.objections = chosen
    return .taken(chosen.map { title(of: $0) }.joined(separator: " · "))
  }

  /// Takes the objection that is feared most: it comes first, and those that were expected before stay behind it.
  func takeFeared(_ text: String, _ preparation: inout Preparation) -> Understanding {
    let before = preparation.objections
    let understood = takeObjections(text, &preparation)
    guard case .taken = understood else { return understood }
    let feared = preparation.objections
    let others = before.filter { other in !feared.contains { $0.id == other.id && $0.words == other.words } }
    preparation.objections = Array((feared + others).prefix(Question.Limit.objections))
    return .taken(feared.map { title(of: $0) }.joined(separator: " · "))
  }

  /// The scenario's objection of that identifier or title, else one in the user's own words.
  func objection(named words: String) -> Preparation.Answer {
    let wanted = words.lowercased()
    let known = scenario.objections.first { objection in
      objection.id == wanted || objection.title.byLanguage.values.contains { $0.lowercased() == wanted }
    }
    return known.map { .init(id: $0.id) } ?? .init(words: words)
  }

  /// What the client says in an objection, in the reader's language.
  func title(of answer: Preparation.Answer) -> String {
    guard let id = answer.id else { return answer.words }
    return scenario.objections.first { $0.id == id }?.title[language] ?? answer.words
  }

  private struct Mistake: Error {
    var text: String
  }

  /// Numbers from 1 to `count` and words between semicolons.
  private func read(
    _ text: String, of count: Int, most: Int, longest: Int
  ) -> Result<[Entry], Mistake> {
    var entries: [Entry] = []
    for item in AnswerReader.items(text) {
      guard item.allSatisfy({ $0.isASCII && $0.isNumber || $0 == " " || $0 == "," }) else {
        guard item.count <= longest else {
          return .failure(
            Mistake(
              text: pick("\(longest) signes au plus pour chacun.", "\(longest) characters at most for each."))
          )
        }
        entries.append(.words(item))
        continue
      }
      for digits in item.split(whereSeparator: { $0 == " " || $0 == "," }) {
        guard let number = Int(digits), (1...max(count, 1)).contains(number), count > 0 else {
          return .failure(
            Mistake(text: pick("Il n’y a pas de numéro \(digits).", "There is no number \(digits).")))
        }
        entries.append(.number(number))
      }
    }
    guard !entries.isEmpty, entries.count <= most else {
      return .failure(
        Mistake(text: pick("De 1 à \(most), séparés par « ; ».", "1 to \(most), with “;” between them.")))
    }
    return .success(entries)
  }
}
