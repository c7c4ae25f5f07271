import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// The words of a review: observations, with the user's own words in quotation marks.
struct ReviewWording {
  let language: Language

  init(_ language: Language) { self.language = language }

  func pick(_ french: String, _ english: String) -> String {
    language == .french ? ReviewWording.spaced(french) : english
  }

  /// French text with no-break spaces before the marks that take one and inside quotation marks.
  static func spaced(_ text: String) -> String {
    var out = text
    for mark in [":", ";", "?", "!", "»", "%"] { out = out.replacing(" " + mark, with: "\u{A0}" + mark) }
    return out.replacing("« ", with: "«\u{A0}")
  }

  func quoted(_ text: String) -> String { language == .french ? "«\u{A0}\(text)\u{A0}»" : "“\(text)”" }

  /// A quotation that may be long, cut between two words.
  func shortQuote(_ text: String) -> String {
    let limit = 160
    guard text.count > limit else { return quoted(text) }
    let cut = text.prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return quoted(cut[..<end] + "…")
  }

  func counted(_ count: Int, _ one: (String, String), _ many: (String, String)) -> String {
    // French counts none and one alike.
    let isOne = language == .french ? count < 2 : count == 1
    return "\(count) " + (isOne ? pick(one.0, one.1) : pick(many.0, many.1))
  }

  func reply(_ turn: Int) -> String {
    turn == 0 ? pick("ouverture", "opening") : pick("réponse \(turn)", "reply \(turn)")
  }

  // MARK: Conduct and outcome

  func conduct(_ conduct: Conduct) -> String {
    guard let mark = conduct.mark else {
      return pick(
        "Conduite : pas de note, aucun critère n’a été mis à l’épreuve.",
        "Conduct: no mark, no criterion was put to the test.")
    }
    // A mark made of little must look like it.
    let (tested, all) = (conduct.criteria.count { $0.mark != nil }, conduct.criteria.count)
    let part =
      tested < all
      ? pick(
        " ; \(counted(tested, ("critère", ""), ("critères", ""))) sur \(all) mis à l’épreuve",
        "; \(tested) of \(all) criteria put to the test") : ""
    return pick(
      "Conduite : \(mark) sur 100 (ce qui dépend de vous\(part))",
      "Conduct: \(mark) out of 100 (what depends on you\(part))")
  }

  var noRubric: String {
    pick(
      "Le scénario ne se lit plus : les critères viennent des réponses gardées, tous du même poids.",
      "The scenario can no longer be read: the criteria come from the stored replies, all of the same weight."
    )
  }

  func noMark(_ criterion: CriterionMark) -> String {
    criterion.points.isEmpty
      ? pick("jamais mis à l’épreuve", "never put to the test")
      : pick("trop peu entendu pour une note", "too little heard for a mark")
  }

  func outcome(_ outcome: ReviewOutcome) -> String {
    let title = outcome.title ?? outcome.ending?.id
    let judgement =
      switch outcome.outcome {
      case .good: pick("l’objectif est atteint", "the goal is reached")
      case .partial: pick("une partie de l’objectif est atteinte", "part of the goal is reached")
      case .poor: pick("l’objectif n’est pas atteint", "the goal is not reached")
      case nil: ""
      }
    let end =
      switch outcome.close {
      case .finished: title ?? pick("conversation finie", "conversation finished")
      case .left: pick("vous avez pris congé", "you took your leave")
      case nil: pick("la conversation est encore ouverte", "the conversation is still open")
      }
    return pick("Résultat, à part : ", "Outcome, apart: ") + end
      + (judgement.isEmpty ? "." : " – \(judgement).")
  }

  /// What was wanted beside what was agreed.
  func wanted(_ wanted: Wanted) -> String {
    let format = LocaleFormat(language)
    func sum(_ amount: Money?, _ day: CalendarDate?) -> String {
      let day = day.map { pick("pour le ", "by ") + format.spokenDate($0) }
      return [amount.map(format.money), day].compactMap { $0 }.joined(separator: " ")
    }
    let agreed = sum(wanted.agreedAmount, wanted.agreedDay)
    var late = ""
    if let days = wanted.daysLate, days > 0 {
      late = pick(
        ", \(days) \(days == 1 ? "jour" : "jours") après", ", \(days) \(days == 1 ? "day" : "days") later")
    }
    return pick("Voulu : ", "Wanted: ") + sum(wanted.amount, wanted.day) + pick(" ; convenu : ", "; agreed: ")
      + (agreed.isEmpty ? pick("rien", "nothing") : agreed + late) + "."
  }

  func ledger(_ outcome: ReviewOutcome) -> String {
    let words: [(LedgerItem.Status, (String, String), (String, String))] = [
      (.agreed, ("convenu", "agreed"), ("convenus", "agreed")),
      (.announced, ("annoncé", "announced"), ("annoncés", "announced")),
      (.proposed, ("proposé", "proposed"), ("proposés", "proposed")),
      (.open, ("ouvert", "open"), ("ouverts", "open")),
      (.refused, ("refusé", "declined"), ("refusés", "declined")),
    ]
    let parts = words.compactMap { status, one, many in
      outcome.counts[status].map { counted($0, one, many) }
    }
    guard !parts.isEmpty else { return pick("Le registre est vide.", "The ledger is empty.") }
    return pick("Registre : ", "Ledger: ") + parts.joined(separator: ", ") + "."
  }

  func replies(_ outcome: ReviewOutcome) -> String {
    let all = counted(outcome.replies, ("réponse", "reply"), ("réponses", "replies"))
    guard outcome.takenBack > 0 else { return all + "." }
    let back =
      outcome.takenBack == 1
      ? pick("; 1 reprise, qui ne compte pas.", "; 1 taken back, which does not count.")
      : pick(
        "; \(outcome.takenBack) reprises, qui ne comptent pas.",
        "; \(outcome.takenBack) taken back, which do not count.")
    return all + (language == .french ? "\u{A0}" : "") + back
  }

  // MARK: Remarks

  func remarks(shown: Int, of all: Int) -> String {
    pick("Remarques", "Remarks") + more(all - shown)
  }

  func more(_ left: Int) -> String {
    left > 0 ? pick(" (encore \(left) avec --all)", " (\(left) more with --all)") : ""
  }

  func kind(_ kind: ReviewRemark.Kind) -> String {
    switch kind {
    case .change: pick("À dire autrement", "To say another way")
    case .keep: pick("À garder", "To keep")
    case .question: pick("Une question", "A question")
    }
  }

  func rule(_ id: String, _ reliability: Reliability?) -> String {
    reliability.map { "\(id) (\($0.rawValue))" }
      ?? pick("\(id) (barème du scénario)", "\(id) (the scenario’s rubric)")
  }

  func otherWay(_ way: OtherWay) -> String {
    switch way {
    case .advice(let text): language == .french ? ReviewWording.spaced(text) : text
    case .option(let text): pick("Autrement : ", "Another way: ") + quoted(text)
    }
  }

  func met(_ label: String) -> String {
    pick(
      "Ce qui s’entend : le critère « \(label) » est tenu.", "What can be heard: “\(label)” is met.")
  }

  /// What changed in the client, in words and numbers; nil where the scenario has no state.
  func effect(_ before: ClientState?, _ after: ClientState?) -> String? {
    guard let before, let after else { return nil }
    let pairs = [
      (before.tension, after.tension), (before.trust, after.trust), (before.patience, after.patience),
    ]
    let parts = zip(MoodWords.names(language), pairs).enumerated().compactMap { index, entry -> String? in
      let (name, (old, new)) = entry
      guard abs(new - old) >= 0.05 else { return nil }
      let words = (MoodWords.level(old, of: index, language), MoodWords.level(new, of: index, language))
      let change = words.0 == words.1 ? words.0 : "\(words.0) → \(words.1)"
      return "\(name) \(MoodWords.number(old, language)) → \(MoodWords.number(new, language)) (\(change))"
    }
    guard !parts.isEmpty else {
      return pick("Chez le client, rien n’a bougé.", "In the client, nothing moved.")
    }
    return pick("Chez le client : ", "In the client: ") + parts.joined(separator: ", ") + "."
  }
}
