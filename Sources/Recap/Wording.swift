import Rehearsal
import Scenarios
import Vocabulary

/// The words of the record in one language: written twice, not translated.
struct Wording {
  let language: Language
  private let format: LocaleFormat

  init(_ language: Language) {
    self.language = language
    format = LocaleFormat(language)
  }

  private func pick(_ french: String, _ english: String) -> String { language == .french ? french : english }

  func subject(day: CalendarDate, channel: Scenario.Channel, settled: Bool) -> String {
    let date = format.dateWithoutWeekday(day)
    return switch (language, settled) {
    case (.french, true): "Suite à notre échange du \(date) : ce que nous avons convenu"
    case (.french, false): "Suite à notre échange du \(date) : où nous en sommes"
    case (.english, true): "Our conversation on \(date): what we agreed"
    case (.english, false): "Our conversation on \(date): where things stand"
    }
  }

  func greeting(_ contact: String) -> String {
    if contact.isEmpty { return pick("Bonjour,", "Hello,") }
    return pick("Bonjour \(contact),", "Dear \(contact),")
  }

  func opening(day: CalendarDate, channel: Scenario.Channel) -> String {
    let date = format.date(day)
    return switch (language, channel) {
    case (.french, .phone): "Merci pour notre échange au téléphone, le \(date). Voici ce que j’en retiens."
    case (.french, .video): "Merci pour notre échange en visio, le \(date). Voici ce que j’en retiens."
    case (.french, .inPerson): "Merci pour notre rendez-vous du \(date). Voici ce que j’en retiens."
    case (.french, .mail): "Voici où nous en sommes au \(date), après nos messages."
    case (.english, .phone): "Thank you for speaking with me on the phone on \(date). Here is my note of it."
    case (.english, .video): "Thank you for the video call on \(date). Here is my note of it."
    case (.english, .inPerson): "Thank you for meeting me on \(date). Here is my note of it."
    case (.english, .mail): "Following our messages, here is where things stand on \(date)."
    }
  }

  func heading(_ status: LedgerItem.Status) -> String {
    switch status {
    case .agreed: pick("Convenu", "Agreed")
    case .announced: pick("Annoncé", "Announced")
    case .proposed: pick("Proposé, à confirmer", "Proposed, to be confirmed")
    case .open: pick("Reste ouvert", "Still open")
    case .refused: pick("Refusé", "Declined")
    }
  }

  var datesHeading: String { pick("Qui fait quoi, pour quand", "Who does what, by when") }

  var nothing: String {
    pick("Rien n’a été convenu ni proposé pendant cet échange.", "Nothing was agreed or proposed this time.")
  }

  func owner(_ owner: LedgerItem.Owner) -> String {
    switch owner {
    case .me: pick("moi", "me")
    case .client: pick("vous", "you")
    }
  }

  /// What is known of an item beside its text, and what is missing of it; empty when nothing is to be said.
  func particulars(_ item: LedgerItem) -> String {
    var parts: [String] = []
    let isPromise = item.status.binds
    if let owner = item.owner {
      parts.append(self.owner(owner))
    } else if item.due != nil, isPromise {
      parts.append(pick("à attribuer", "nobody named yet"))
    }
    if let amount = item.amount { parts.append(format.money(amount)) }
    if let due = item.due {
      parts.append(pick("pour le \(format.date(due))", "by \(format.date(due))"))
    } else if item.owner != nil, isPromise {
      parts.append(pick("date à fixer", "no date yet"))
    }
    return parts.joined(separator: ", ")
  }

  /// One line of the list of dates.
  func promise(_ item: LedgerItem, due: CalendarDate) -> String {
    let who = item.owner.map(owner) ?? pick("à attribuer", "nobody named yet")
    let unsure = item.status == .proposed ? pick(" (à confirmer)", " (to be confirmed)") : ""
    let day = format.date(due)
    return pick("\(day) – \(who)\u{A0}: \(item.text)", "\(day) – \(who): \(item.text)") + unsure
  }

  func correction(by day: CalendarDate) -> String {
    let date = format.date(day)
    return pick(
      "Si j’ai mal compris un point, ou si j’en oublie un, dites-le-moi avant le \(date) et je corrige.",
      "If I have misunderstood anything, or left something out, please tell me before \(date) and I will correct it."
    )
  }

  var closing: String { pick("Bien cordialement,", "Kind regards,") }

  /// What stands where the sender's name is missing.
  var senderMissing: String { pick("[votre nom]", "[your name]") }
}
