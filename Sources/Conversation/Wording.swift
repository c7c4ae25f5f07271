import Rehearsal
import Scenarios
import Vocabulary

/// What the loop itself says, written in each language.
struct Wording {
  let language: Language

  func pick(_ french: String, _ english: String) -> String { language == .french ? french : english }

  var prompt: String { pick("vous> ", "you> ") }
  var you: String { pick("Vous\u{00A0}: ", "You: ") }
  var coach: String { pick("Coach\u{00A0}: ", "Coach: ") }

  func speaker(_ name: String) -> String { pick("\(name)\u{00A0}: ", "\(name): ") }

  var howToAnswer: String {
    pick(
      "Répondez avec vos mots. Une ligne vide montre les réponses possibles\u{00A0}; /aide, le reste.",
      "Answer in your own words. An empty line shows the possible replies; /help, the rest.")
  }

  var choose: String { pick("Vous pouvez dire, avec vos mots\u{00A0}:", "You could say, in your own words:") }
  var notNow: String { pick("pas maintenant", "not now") }

  func noSuchNumber(_ number: Int, _ last: Int) -> String {
    pick(
      "Il n’y a pas de réponse \(number)\u{00A0}; elles vont de 1 à \(last).",
      "There is no reply \(number); they go from 1 to \(last).")
  }

  var optionUnavailable: String {
    pick("Cette réponse n’est pas possible maintenant.", "That reply is not possible now.")
  }

  func takenFor(_ option: String) -> String {
    pick("(compris\u{00A0}: «\u{00A0}\(option)\u{00A0}»)", "(taken for: “\(option)”)")
  }

  var notUnderstood: String {
    pick(
      "Je ne sais pas reconnaître cette réponse ici, et je ne veux pas deviner. Voici celles que la scène comprend\u{00A0}:",
      "I cannot place that reply here, and I would rather not guess. These are the ones the scene understands:"
    )
  }

  var askBack: String { pick("Vous voulez dire plutôt…", "Do you mean…") }

  var askBackEnd: String {
    pick("Un numéro, ou dites-le autrement.", "A number, or put it another way.")
  }

  func unknownCommand(_ word: String, _ suggestion: String?) -> String {
    let offer = suggestion.map { pick(" Vouliez-vous dire \($0)\u{00A0}?", " Did you mean \($0)?") } ?? ""
    return pick("\(word) n’existe pas.", "There is no \(word).") + offer
      + pick(" /aide les montre.", " /help lists them.")
  }

  func tooLong(_ limit: Int) -> String {
    pick(
      "Cette ligne dépasse \(limit / 1024)\u{00A0}Kio\u{00A0}; elle n’a pas été prise.",
      "That line is longer than \(limit / 1024) KiB; it was not taken.")
  }

  func readInPart(_ letters: Int) -> String {
    pick(
      "Seules les \(letters) premières lettres ont été lues\u{00A0}; le reste n’a compté pour rien.",
      "Only the first \(letters) letters were read; the rest counted for nothing.")
  }

  var nothingToUndo: String { pick("Il n’y a rien à reprendre.", "There is nothing to take back.") }
  var nothingToRedo: String { pick("Il n’y a rien à remettre.", "There is nothing to put back.") }

  var undoTakesNumber: String {
    pick(
      "Reprendre combien de réponses\u{00A0}? /annuler 2, par exemple.",
      "Take back how many replies? /undo 2, for instance.")
  }

  func undone(_ count: Int) -> String {
    switch (language, count) {
    case (.french, 1): "Repris. On en était là\u{00A0}:"
    case (.french, _): "Repris \(count) fois. On en était là\u{00A0}:"
    case (.english, 1): "Taken back. We were here:"
    case (.english, _): "Taken back \(count) times. We were here:"
    }
  }

  var redone: String { pick("Remis.", "Put back.") }
  var takingLeave: String { pick("(Vous prenez congé.)", "(You take your leave.)") }
  var emptyLedger: String { pick("Le registre est vide.", "The ledger is empty.") }
  var noteKept: String { pick("Noté, pour vous seul.", "Noted, for you only.") }
  var noteNeedsText: String { pick("Que faut-il noter\u{00A0}? /noter TEXTE", "Note what? /note TEXT") }

  var whichLanguage: String {
    pick("Quelle langue\u{00A0}? /langue fr ou en", "Which language? /lang fr or en")
  }

  func languageMissing(_ language: Language) -> String {
    pick(
      "Ce scénario n’existe pas en \(language == .french ? "français" : "anglais").",
      "This scenario does not exist in \(language == .french ? "French" : "English").")
  }

  var nothingToExplain: String {
    pick(
      "Votre dernière réponse n’a pas eu besoin d’être comprise\u{00A0}: c’était un numéro ou une commande.",
      "Your last reply needed no understanding: it was a number or a command.")
  }

  var ownOptionWords: String {
    pick("Ce sont les mots de la réponse elle-même.", "Those are the reply’s own words.")
  }

  var silenceKept: String {
    pick(
      "Rien n’a été dit, exprès\u{00A0}: c’est se taire.",
      "Nothing was said, on purpose: that is keeping silent.")
  }

  func status(_ ledgerStatus: LedgerItem.Status) -> String {
    switch ledgerStatus {
    case .agreed: pick("convenu", "agreed")
    case .announced: pick("annoncé", "announced")
    case .proposed: pick("proposé", "proposed")
    case .open: pick("ouvert", "open")
    case .refused: pick("refusé", "declined")
    }
  }

  /// A ledger item as the margin shows it.
  func ledger(_ item: LedgerItem, isOneSided: Bool = false) -> String {
    let format = LocaleFormat(language)
    var parts = item.amount.map { [format.spokenMoney($0)] } ?? []
    switch item.owner {
    case .me: parts.append(pick("vous", "you"))
    case .client: parts.append(pick("le client", "the client"))
    case nil: break
    }
    if let due = item.due {
      parts.append(pick("pour le \(format.spokenDate(due))", "by \(format.spokenDate(due))"))
    }
    switch item.concession {
    case .gives where isOneSided:
      parts.append(pick("vous cédez, rien en échange", "you give, nothing in exchange"))
    case .gives: parts.append(pick("vous cédez", "you give"))
    case .gets: parts.append(pick("vous obtenez", "you get"))
    case nil: break
    }
    return item.text + (parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")")
  }

  func noted(_ status: LedgerItem.Status) -> String { "[\(self.status(status))] " }

  func turn(_ number: Int, beat: String?, persona: String) -> String {
    let step = beat.map { pick(", étape \($0)", ", beat \($0)") } ?? ""
    let with = persona.isEmpty ? "" : pick(", avec \(persona)", ", with \(persona)")
    // French counts none and one alike.
    return pick(
      "\(number) \(number < 2 ? "réponse" : "réponses")\(step)\(with).",
      "\(number) \(number == 1 ? "reply" : "replies")\(step)\(with).")
  }

  func ending(_ title: String, _ outcome: EndingInfo.Outcome?) -> String {
    let judgement =
      switch outcome {
      case .good: pick("l’objectif est atteint", "the goal is reached")
      case .partial: pick("une partie de l’objectif est atteinte", "part of the goal is reached")
      case .poor: pick("l’objectif n’est pas atteint", "the goal is not reached")
      case nil: ""
      }
    return pick("Fin\u{00A0}: ", "Ending: ") + title + (judgement.isEmpty ? "." : " – \(judgement).")
  }

  func scriptWrong(_ message: String) -> String {
    pick("Le scénario s’est arrêté sur une erreur\u{00A0}: ", "The scenario stopped on an error: ") + message
  }
}
