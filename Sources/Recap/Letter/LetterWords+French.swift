import Clients
import Rehearsal
import Scenarios
import Vocabulary

extension LetterWords {
  static func french(_ style: LetterStyle) -> LetterWords {
    let (isWarm, saysTu) = (style.tone == .warm, style.address == .tu)
    return LetterWords(
      rehearsalMark: "[Répétition]",
      rehearsalNotice:
        "Ceci est une répétition\u{A0}: cet échange n’a pas eu lieu et n’engage personne.",
      agreedSubject: { day, what, more in
        "Convenu" + (day.map { " le \($0)" } ?? "") + "\u{A0}: \(what)"
          + (more == 0
            ? "" : " (et \(number(more)) autre\(more == 1 ? "" : "s") point\(more == 1 ? "" : "s"))")
      },
      standingSubject: { channel, day in
        "Où nous en sommes après \(conversation(channel))" + (day.map { " du \($0)" } ?? "")
      },
      neutralSubject: { channel, day in
        conversation(channel).capitalizedFirst + (day.map { " du \($0)" } ?? "")
      },
      subjectLabel: "Objet\u{A0}:",
      greeting: { $0.isEmpty ? "Bonjour," : "Bonjour \($0)," },
      nothing: "Rien n’a été convenu ni proposé pendant cet échange.",
      outcome: outcome,
      moment: moment,
      present: { other, sender in "Participants\u{A0}: \(other) et \(sender.isEmpty ? "moi" : sender)." },
      heading: heading,
      owner: { $0 == .me ? "moi" : saysTu ? "toi" : "vous" },
      ownerMissing: "à attribuer",
      day: { timing, day in
        switch timing {
        case .by: "pour le \(day)"
        case .from: "à partir du \(day)"
        case .on: "le \(day)"
        }
      },
      dayMissing: "date à fixer",
      exchange: { FrenchCondition.isJoined($0) ? "à condition \($0)" : "à condition\u{A0}: \($0)" },
      payment: { iban, bic in
        "Pour le règlement\u{A0}: IBAN \(iban)" + (bic.isEmpty ? "." : ", BIC \(bic).")
      },
      next: { day, time in "Nous nous reparlons le \(day)\(time.map(clock) ?? "")." },
      confirm: { until in confirm(until, isWarm: isWarm, saysTu: saysTu) },
      silence: { silence in
        switch (silence, saysTu) {
        case (.confirms, false):
          "Sans réponse de votre part à cette date, je considérerai que ce résumé vous convient."
        case (.confirms, true):
          "Sans réponse de ta part à cette date, je considérerai que ce résumé te convient."
        case (.open, false):
          "Tant que je n’ai pas votre réponse, je ne tiens pas ce résumé pour confirmé."
        case (.open, true):
          "Tant que je n’ai pas ta réponse, je ne tiens pas ce résumé pour confirmé."
        }
      },
      thanks: { channel in
        if channel == .mail { return "Merci pour \(saysTu ? "tes" : "vos") messages." }
        return isWarm ? "Merci d’avoir pris le temps d’en parler." : "Merci pour cet échange."
      },
      closing: saysTu
        ? (isWarm ? "À bientôt," : "Cordialement,") : isWarm ? "Bien à vous," : "Bien cordialement,",
      senderMissing: "[votre nom]")
  }

  private static func number(_ count: Int) -> String {
    let words = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"]
    return words.indices.contains(count) ? words[count] : String(count)
  }

  private static func conversation(_ channel: Scenario.Channel?) -> String {
    switch channel {
    case .phone: "notre appel"
    case .video: "notre visio"
    case .inPerson: "notre rendez-vous"
    case .mail, nil: "notre échange"
    }
  }

  // MARK: The outcome

  private static func outcome(_ counts: Counts, _ ending: Call.Ending?, _ channel: Scenario.Channel?)
    -> String
  {
    var rest: [String] = []
    if counts.proposed > 0 {
      rest.append(
        counts.proposed == 1
          ? "une proposition reste à confirmer"
          : "\(number(counts.proposed)) propositions restent à confirmer")
    }
    if counts.open > 0 {
      rest.append(
        counts.open == 1 ? "un point reste ouvert" : "\(number(counts.open)) points restent ouverts")
    }
    let points = counts.agreed == 1 ? "un point" : "\(number(counts.agreed)) points"
    let lead: String
    switch ending {
    case .clientLeft?, .cutOff?, .userLeft?:
      lead =
        ending == .userLeft
        ? "J’ai mis fin à \(conversation(channel))"
        : "\(conversation(channel).capitalizedFirst) s’est interrompu" + (channel == .video ? "e" : "")
      if counts.agreed > 0 { rest.insert("nous étions d’accord sur \(points)", at: 0) }
    case .closed?, nil:
      if counts.agreed > 0 {
        lead = "Nous nous sommes mis d’accord sur \(points)"
      } else if counts.announced > 0 {
        lead = "Je confirme ci-dessous ce qui a été annoncé"
      } else {
        lead = "Rien n’est convenu à ce stade"
        if rest.isEmpty, counts.refused > 0 {
          rest.append(
            counts.refused == 1
              ? "une demande a été écartée" : "\(number(counts.refused)) demandes ont été écartées")
        }
      }
    }
    return lead + (rest.isEmpty ? "." : "\u{202F}; " + LocaleFormat(.french).list(rest) + ".")
  }

  // MARK: When, and how

  private static func moment(_ channel: Scenario.Channel?, _ moment: Moment) -> String {
    var text =
      switch channel {
      case .phone: "Nous nous sommes parlé au téléphone"
      case .video: "Nous nous sommes parlé en visio"
      case .inPerson: "Nous nous sommes vus"
      case .mail: "Nous nous sommes écrit"
      case nil: "Nous nous sommes parlé"
      }
    if let day = moment.day { text += " le \(day)" }
    if let time = moment.time { text += clock(time) }
    if let minutes = moment.minutes, minutes > 0 { text += ", pendant " + length(minutes) }
    return text + "."
  }

  private static func clock(_ time: (hour: Int, minute: Int)) -> String {
    " à \(time.hour)\u{A0}h"
      + (time.minute == 0 ? "" : "\u{A0}\(time.minute < 10 ? "0" : "")\(time.minute)")
  }

  private static func length(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return minutes == 1 ? "une minute" : "\(minutes)\u{A0}minutes" }
    if rest == 0 { return hours == 1 ? "une heure" : "\(hours)\u{A0}heures" }
    return "\(hours)\u{A0}h\u{A0}\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func heading(_ status: LedgerItem.Status) -> String {
    switch status {
    case .agreed: "Convenu"
    case .announced: "Annoncé"
    case .proposed: "Proposé, à confirmer"
    case .open: "Reste ouvert"
    case .refused: "Écarté"
    }
  }

  private static func confirm(_ until: String, isWarm: Bool, saysTu: Bool) -> String {
    switch (isWarm, saysTu) {
    case (false, false):
      "Merci de me répondre «\u{A0}oui\u{A0}» si ce résumé est exact. S’il y manque un point ou si j’ai mal compris, dites-le-moi d’ici au \(until)\u{A0}: je corrigerai."
    case (false, true):
      "Merci de me répondre «\u{A0}oui\u{A0}» si ce résumé est exact. S’il y manque un point ou si j’ai mal compris, dis-le-moi d’ici au \(until)\u{A0}: je corrigerai."
    case (true, false):
      "Si tout est juste, un simple «\u{A0}oui\u{A0}» me suffit. Et si j’ai mal compris ou oublié quelque chose, dites-le-moi d’ici au \(until), je corrige."
    case (true, true):
      "Si tout est juste, un simple «\u{A0}oui\u{A0}» me suffit. Et si j’ai mal compris ou oublié quelque chose, dis-le-moi d’ici au \(until), je corrige."
    }
  }
}

extension String {
  /// The text with its first letter a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
