import Rehearsal
import Scenarios
import Vocabulary

extension Interview {
  /// What can be answered at a point, and which keys there are.
  func help(_ step: Step) -> String {
    let spacing = Spacing(language)
    return spacing.set(answers(step)) + "\n" + spacing.set(keys)
  }

  private func pick(_ french: String, _ english: String) -> String { language == .french ? french : english }

  private var keys: String {
    pick(
      "Entrée prend ce qui est entre crochets, ou passe. - efface, < revient d’une question, Ctrl-D arrête ; tout est gardé.",
      "Enter takes what is in brackets, or skips. - erases, < goes back one question, Ctrl-D stops; everything is kept."
    )
  }

  private func answers(_ step: Step) -> String {
    switch step {
    case .fact(let fact): FactHelp(fact: fact, language: language, today: today).possible
    case .question(let question): answers(question)
    case .answer: sentence(atMost: Question.Limit.answer)
    }
  }

  private func answers(_ question: Question) -> String {
    switch question.kind {
    case .text(_, let limit): sentence(atMost: limit)
    case .level: pick("Un nombre entier de 0 à 10.", "A whole number from 0 to 10.")
    case .list(_, let items, let limit):
      pick(
        "De 1 à \(items) points, séparés par « ; », de \(limit) signes au plus chacun.",
        "1 to \(items) points with “;” between them, of \(limit) characters at most each.")
    case .keyFacts: numbers(of: reader.keyFactChoices(preparation).count, most: Question.Limit.keyFacts)
    case .objections:
      numbers(of: scenario.objections.count, most: scope == .quick ? 1 : Question.Limit.objections)
    case .channel:
      pick("L’un de : ", "One of: ")
        + Scenario.Channel.allCases.map { ChannelWords.name($0, language) }.joined(separator: ", ") + "."
    case .callDate:
      pick(
        "Un jour à venir. Par exemple : 26/11/2026, jeudi 26 novembre, demain, +8.",
        "A day to come. For example: 26/11/2026, Thursday 26 November, tomorrow, +8.")
    }
  }

  private func sentence(atMost limit: Int) -> String {
    pick("Vos mots, en \(limit) signes au plus.", "Your own words, in \(limit) characters at most.")
  }

  private func numbers(of count: Int, most: Int) -> String {
    let words = pick("vos mots", "your own words")
    let list =
      count == 0
      ? words : pick("des numéros de 1 à \(count), ou \(words)", "numbers from 1 to \(count), or \(words)")
    guard most > 1 else {
      return count == 0
        ? pick("Vos mots.", "Your own words.")
        : pick("Un numéro de 1 à \(count), ou vos mots.", "A number from 1 to \(count), or your own words.")
    }
    return pick(
      "\(most) au plus, séparés par « ; » : \(list).", "\(most) at most, with “;” between them: \(list).")
  }
}
