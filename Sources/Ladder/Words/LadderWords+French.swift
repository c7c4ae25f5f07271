import Clients
import Foundation
import Vocabulary

extension LadderWords {
  static let french = LadderWords(
    language: .french,
    rung: {
      switch $0 {
      case .upcoming: "rappel avant l’échéance"
      case .due: "rappel le jour de l’échéance"
      case .friendly: "rappel aimable"
      case .firm: "relance ferme"
      case .call: "appel, et son récapitulatif"
      case .notice: "mise en demeure"
      case .beyond: "la suite"
      }
    },
    way: {
      switch $0 {
      case .mail: "par e-mail"
      case .letter: "par lettre"
      case .phone: "par téléphone"
      }
    },
    head: { number, client, amount, due in
      "Facture \(number)" + (client.isEmpty ? "" : ", \(client)") + ", \(amount), échéance \(due)"
    },
    lateness: { days in
      switch days {
      case ..<(-1): "dans \(-days) jours"
      case -1: "demain"
      case 0: "aujourd’hui"
      case 1: "1 jour de retard"
      default: "\(days) jours de retard"
      }
    },
    received: { "Reçu\u{A0}: \($0)\u{202F}; reste \($1)" },
    doneHeading: "Fait\u{A0}:", nothingDone: "Rien n’a encore été envoyé.",
    step: { rung, day, way in "\(rung), \(day)" + (way.map { ", \($0)" } ?? "") },
    called: { "appel noté, \($0)" },
    earlier: {
      $0 == 1
        ? "1 relance d’avant, dont le jour n’est pas noté"
        : "\($0) relances d’avant, dont les jours ne sont pas notés"
    },
    promised: { "Promis pour le \($0)." },
    broken: { days in
      let said = days.map { $0.map { "pour le \($0)" } ?? "une sans date" }
      return (said.count == 1 ? "Promesse non tenue" : "Promesses non tenues")
        + "\u{A0}: \(said.joined(separator: ", "))."
    },
    undated: {
      $0 == 1
        ? "Une promesse n’a pas de jour\u{A0}: elle ne suspend rien."
        : "\($0) promesses n’ont pas de jour\u{A0}: elles ne suspendent rien."
    },
    paid: { "Payée le \($0). Plus rien à écrire." },
    suspended: { "En suspens jusqu’au \($0)\u{A0}: une date est promise, on n’écrit pas avant." },
    waiting: { rung, day in "Prochaine marche\u{A0}: \(rung), à partir du \(day)." },
    now: { "Prochaine marche\u{A0}: \($0), dès maintenant." },
    why: { "Pourquoi\u{A0}: \($0)" },
    reason: frenchReason,
    commitment:
      "Ou un engagement daté\u{A0}: qui paie, combien, quel jour, par écrit. Une date de plus sans engagement ne vaut plus rien.",
    callHow:
      "Un appel obtient un jour là où l’écrit reste sans réponse. Préparez-le, puis notez-le avec «\u{A0}souffleur after\u{A0}», ou --sent call.",
    beyondHeading: "Ce qui existe ensuite (des faits, aucune recommandation)\u{A0}:",
    limitationHeading: "Prescription\u{A0}:",
    limitation: { day, years in "vers le \(day) au plus tôt (\(years) ans), sauf interruption" },
    regimeUnknown:
      "Le régime n’est pas dit\u{A0}: --regime fr-b2b, fr-consumer, fr-public, eu, uk ou contract:TAUX.",
    notAdvice: "Une information, pas un conseil juridique.",
    listLine: { head, last, next in
      "\(head)" + (last.map { "\n  fait\u{A0}: \($0)" } ?? "") + "\n  \(next)"
    },
    draftHeading: { "Brouillon\u{A0}: \($0)" },
    subjectLine: { "Objet\u{A0}: \($0)" },
    missing: { "À compléter dans le brouillon\u{A0}: " + $0.joined(separator: " ") },
    checklistHeading: "Avant l’envoi, vérifiez que la mise en demeure contient\u{A0}:",
    checklist: [
      "les deux parties, avec leurs adresses", "le numéro et la date de la facture", "la somme due",
      "l’échéance", "les faits, sans émotion", "le délai (8 ou 15 jours)", "ce qui suit",
      "la date et votre signature", "les mots «\u{A0}mise en demeure\u{A0}»",
      "et gardez une copie avec l’avis de réception\u{202F}; le programme n’envoie rien",
    ],
    draft: DraftWords(
      yourName: "[votre nom]", yourAddress: "[votre adresse]", clientName: "[nom du client]",
      clientAddress: "[adresse du client]", invoiceDate: "[date de la facture]",
      daysLate: { $0 == 1 ? "un jour" : "\($0) jours" },
      reminders: { days in
        switch days.count {
        case 0: ""
        case 1: "mon message du \(days[0])"
        default:
          "mes messages du " + days.dropLast().joined(separator: ", du ") + " et du \(days[days.count - 1])"
        }
      },
      deadline: { $0 == 8 ? "huit" : $0 == 15 ? "quinze" : String($0) }),
    command: frenchCommand)

  private static let frenchReason: @Sendable (LadderStanding.Reason) -> String = { reason in
    let format = LocaleFormat(.french)
    return switch reason {
    case .plan: ""
    case .ownSpacing(let days):
      "vous avez fixé \(days) jours après l’étape d’avant."
    case .broken(nil): "une promesse n’a pas été tenue\u{A0}: on monte d’une marche, sans attendre."
    case .broken(let day?):
      "la promesse pour le \(format.dateWithoutWeekday(day)) n’a pas été tenue\u{A0}: on monte d’une marche, sans attendre."
    case .brokenAgain(let count):
      "\(count) promesses n’ont pas été tenues\u{A0}: une de plus ne suffit pas."
    case .deadline(let days):
      "la mise en demeure donnait \(days) jours à compter de sa réception\u{202F}; comptez-les depuis l’avis de réception."
    }
  }

  private static let frenchCommand = LadderCommandWords(
    begin:
      "Aucune facture connue. Pour commencer\u{A0}: souffleur prep, ou\u{A0}: souffleur ladder F-2031 --amount 2400 --due 31/10/2026 --client Ferrand",
    unknown: { number, nearest in
      "pas de facture «\u{A0}\(number)\u{A0}»"
        + (nearest.map { "\u{202F}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" } ?? "\u{202F};")
        + " pour la noter\u{A0}: --amount, --due et --client"
    },
    unknownClient: { "pas de facture pour «\u{A0}\($0)\u{A0}»\u{202F}; souffleur ladder les montre toutes" },
    newNeeds: { "une nouvelle facture a besoin de \($0.joined(separator: " et de "))" },
    noNumber: {
      "«\u{A0}\($0)\u{A0}» n’est pas un numéro de facture\u{A0}: des lettres ou des chiffres, \(InvoiceNumber.longest) signes au plus"
    },
    whichClient: {
      "plusieurs clients ont une facture \($0)\u{A0}: --client \($1.joined(separator: ", "))"
    },
    beginning: { "Nouvelle facture, \($0)." },
    askAmount: "Quelle est la somme, taxes comprises\u{202F}?",
    askDue: "À quelle date doit-elle être réglée\u{202F}?",
    askClient: "Quel client doit la régler\u{202F}?",
    needed: "Sans cette réponse, rien à suivre\u{202F}; Ctrl-D arrête.",
    help: "< revient d’une question, Ctrl-D arrête sans rien noter.",
    lastKnown: { "Dernier état connu\u{A0}: \($0)" },
    askPaid: "Payée depuis, en tout ou en partie (oui ou non)\u{202F}? [non] ",
    askPaidHelp:
      "«\u{A0}oui\u{A0}» demande quel jour et combien, et le note\u{202F}; Entrée ou «\u{A0}non\u{A0}» montre le brouillon\u{202F}; Ctrl-D arrête.",
    askPaidDay: { "Quel jour\u{202F}? [\($0)] " },
    askPaidSum: { "Combien\u{202F}? [tout, \($0)] " },
    belowReceived: { "\($0) sont déjà reçus\u{A0}: la somme ne peut pas être moindre" },
    spacingAfterNotice:
      "la mise en demeure est partie\u{A0}: son délai court, et --after n’y change rien",
    notTooMuch: { "il ne reste que \($0) à payer" },
    future: { "\($0)\u{A0}: ce jour n’est pas encore passé" },
    isPaid: { "la facture \($0) est payée\u{A0}: rien à écrire\u{202F}; --undo défait la dernière note" },
    currency: { "cette facture est en \($0)" },
    nothingToUndo: "rien n’est noté, rien à défaire",
    notWritten: { "«\u{A0}\($0)\u{A0}» ne s’écrit pas\u{A0}: pas de brouillon" },
    notDue: { "«\u{A0}\($0)\u{A0}»\u{A0}: l’échéance n’est pas passée, rien n’est en retard" },
    tooLate: { "«\u{A0}\($0)\u{A0}»\u{A0}: l’échéance est passée, ce mot ne convient plus" },
    noLetterMail: "une mise en demeure part par lettre recommandée\u{A0}: le brouillon est un texte",
    friendlyClaim:
      "les pénalités ne se disent pas dans un rappel aimable\u{A0}: --claim-interest vaut à partir de la relance ferme",
    formalTone: "Une mise en demeure est formelle et vouvoie\u{A0}: --tone et --address n’y changent rien.",
    onAlone: "--on et --by vont avec --sent, --received ou --paid",
    optionNeedsInvoice: "dites de quelle facture il s’agit\u{A0}: souffleur ladder NUMÉRO …",
    spacingRange: "--after va de 0 à \(Invoice.spacingRange.upperBound) jours",
    unusableMail: { "«\u{A0}\($0)\u{A0}» n’est pas une adresse" },
    kept: { "Noté pour la facture \($0)." },
    undone: { "Défait\u{A0}: la dernière note de la facture \($0)." },
    forgotten: { "La facture \($0) n’est plus suivie." },
    written: { "Brouillon\u{A0}: \($0)" },
    next: "Ensuite\u{A0}:",
    nextSent: { "souffleur ladder \($0) --sent \($1)   (quand c’est parti)" },
    nextPaid: "souffleur ladder montre les autres factures.",
    nextDraft: { "souffleur ladder \($0)   (le brouillon)" },
    nextWait: { "souffleur ladder \($0) --rung \($1)   (un brouillon avant l’heure)" },
    nextAll: "souffleur ladder   (toutes les factures)",
    nextAfterCall: { "\($0)   (après l’appel)" },
    nextList: "Ensuite\u{A0}: souffleur ladder NUMÉRO montre le brouillon.")
}
