import Archive
import Foundation
import Rehearsal
import Scenarios
import Vocabulary

/// The words for stored sessions, in one language.
struct SessionWords {
  let language: Language
  /// What the client is called.
  let client: String
  /// Titles of endings by identifier, where the scenario is still there.
  private let endings: [String: EndingInfo]
  private let personaName: String?

  /// Words without a scenario.
  init(_ language: Language) {
    self.language = language
    client = language.pick("Client", "Client")
    endings = [:]
    personaName = nil
  }

  /// Words for a session, with the names of its scenario when that can be loaded.
  init(_ language: Language, _ session: SessionRecord) {
    self.init(language, session, try? Loader.load(session.reference, language: language).scenario)
  }

  init(_ language: Language, _ session: SessionRecord, _ scenario: Scenario?) {
    self.language = language
    let persona = scenario?.personas.first { $0.id == session.setup.persona }
    personaName = persona?.name[language]
    client = personaName ?? "Client"
    endings = scenario?.endings ?? [:]
  }

  func pick(_ french: String, _ english: String) -> String { language.pick(french, english) }

  /// `Nom : `, as a label.
  func label(_ name: String) -> String { pick("\(name)\u{00A0}: ", "\(name): ") }

  func quoted(_ text: String) -> String { pick("«\u{00A0}\(text)\u{00A0}»", "“\(text)”") }

  var you: String { pick("Vous", "You") }

  func speaker(_ speaker: Speaker) -> String? {
    switch speaker {
    case .client: client
    case .coach: "Coach"
    case .user: you
    case .other(let name): name
    case .narration: nil
    }
  }

  func status(_ status: LedgerItem.Status) -> String {
    switch status {
    case .agreed: pick("convenu", "agreed")
    case .announced: pick("annoncé", "announced")
    case .proposed: pick("proposé", "proposed")
    case .open: pick("ouvert", "open")
    case .refused: pick("refusé", "declined")
    }
  }

  /// An item with whose it is and for when.
  func item(_ item: LedgerItem) -> String {
    var parts: [String] = []
    switch item.owner {
    case .me: parts.append(pick("vous", "you"))
    case .client: parts.append(pick("le client", "the client"))
    case nil: break
    }
    if let due = item.due {
      let day = LocaleFormat(language).spokenDate(due)
      parts.append(pick("pour le \(day)", "by \(day)"))
    }
    return item.text + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
  }

  /// `tension 3 → 5 · confiance 4 → 3`, only what changed; nothing when nothing did.
  func change(_ before: ClientState?, _ after: ClientState?, accessible: Bool = false) -> String? {
    guard let before, let after else { return nil }
    let values = [
      (before.tension, after.tension), (before.trust, after.trust), (before.patience, after.patience),
    ]
    let parts = zip(MoodWords.names(language), values).compactMap { name, value -> String? in
      let (old, new) = (MoodWords.number(value.0, language), MoodWords.number(value.1, language))
      guard old != new else { return nil }
      // An arrow is a glyph that a screen reader may leave out.
      return accessible
        ? pick("\(name) de \(old) à \(new)", "\(name) from \(old) to \(new)") : "\(name) \(old) → \(new)"
    }
    return parts.isEmpty ? nil : parts.joined(separator: accessible ? ", " : " · ")
  }

  func ending(_ ending: Ending) -> String { self.ending(ending, worth: ending.outcome) }

  private func ending(_ ending: Ending, worth outcome: EndingInfo.Outcome?) -> String {
    let title = endings[ending.id]?.title[language] ?? ending.id
    let judgement =
      switch outcome {
      case .good: pick("l’objectif est atteint", "the goal is reached")
      case .partial: pick("une partie de l’objectif est atteinte", "part of the goal is reached")
      case .poor: pick("l’objectif n’est pas atteint", "the goal is not reached")
      case nil: ""
      }
    return judgement.isEmpty ? title : "\(title) – \(judgement)"
  }

  /// How a session was closed, measured by the day and the sum that were prepared for it.
  func close(_ session: SessionRecord) -> String {
    switch session.close {
    case .finished(let ending?):
      self.ending(ending, worth: Wanted.outcome(of: ending, session.setup, ledger: session.ledger))
    case .finished(nil): pick("finie", "finished")
    case .left: pick("vous avez pris congé", "you took your leave")
    case nil: pick("en cours", "still open")
    }
  }

  /// `Facture en retard · Karim Ferrand (evasive) · 20 novembre 2026`
  func heading(_ session: SessionRecord) -> String {
    let who = session.setup.persona.map { id in personaName.map { " · \($0) (\(id))" } ?? " · \(id)" } ?? ""
    let day = LocaleFormat(language).spokenDate(session.setup.today)
    return pick("Séance", "Session") + " \(session.id) · \(session.title[language])\(who) · \(day)"
  }
}
