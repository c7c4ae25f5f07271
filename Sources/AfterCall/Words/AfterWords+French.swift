import Clients
import Rehearsal
import Scenarios
import Vocabulary

extension AfterWords {
  static let french = AfterWords(
    question: { step in
      switch step {
      case .when: "Quand était-ce, combien de temps, par quel moyen, avec qui\u{202F}? Sur une ligne."
      case .agreed:
        "Qu’est-ce qui est convenu, avec un oui des deux côtés\u{202F}? Une chose par ligne\u{202F}: qui, quoi, pour quand."
      case .announced: "Qu’est-ce que l’un de vous a décidé et annoncé, sans attendre de oui\u{202F}?"
      case .proposed:
        "Qu’est-ce qui a été proposé, sans que ce soit oui\u{202F}? Sur quoi doit-on vous revenir\u{202F}?"
      case .open: "Qu’est-ce qui reste ouvert\u{202F}?"
      case .refused: "Qu’est-ce qui a été refusé, par vous ou par eux\u{202F}?"
      case .close: "Comment cela s’est-il fini, et quand vous reparlez-vous\u{202F}?"
      case .objections:
        "Qu’ont-ils objecté\u{202F}? Des numéros, ou vos mots, séparés par des points-virgules."
      case .fear: "Qu’aviez-vous craint, et est-ce arrivé\u{202F}?"
      case .note: "Pour vous seul\u{202F}: comment allez-vous, de 0 à 10, et un mot à garder\u{202F}?"
      }
    },
    example: { step in
      switch step {
      case .when: "hier 16 h 30 au téléphone, 20 min, avec Claire"
      case .agreed: "elle règle 2 400 € pour vendredi 4"
      case .announced: "je ne réponds plus après 18 h à partir du 1er"
      case .proposed: "ils voudraient payer en deux fois"
      case .open: "qui valide les textes"
      case .refused: "pas de remise"
      case .close: "1, mardi 10 h"
      case .objections: nil
      case .fear: "qu’il crie\u{A0}: non"
      case .note: "7/10, soulagée"
      }
    },
    help: { step in
      switch step {
      case .when:
        "Ce que vous savez, dans n’importe quel ordre\u{A0}: hier, vendredi, le 20 novembre\u{202F}; 16h30\u{202F}; 20 min\u{202F}; au téléphone, en visio, sur place\u{202F}; avec Claire. Les jours que vous direz ensuite («\u{A0}lundi\u{A0}», «\u{A0}dans 8 jours\u{A0}») se comptent du jour de l’appel."
      case .agreed, .announced, .proposed, .open, .refused:
        "Dites-le comme cela vient. Ce qui n’est pas dit (qui, quel jour, combien) reste visiblement absent. «\u{A0}contre…\u{A0}», «\u{A0}en échange de…\u{A0}», «\u{A0}si…\u{A0}» disent ce qui est donné en retour."
      case .close:
        "Un numéro ou vos mots («\u{A0}il a raccroché\u{A0}»), et un jour s’il y en a un\u{A0}: 1, mardi 10 h."
      case .objections:
        "Des numéros de la liste, ou ce qui a été dit, en \(Call.Limit.objection) signes au plus chacune."
      case .fear:
        "oui, un peu ou non. Sans préparation\u{A0}: la crainte, deux points, et oui, un peu ou non."
      case .note: "Un nombre de 0 à 10, vos mots, ou les deux. Ni l’un ni l’autre n’ira dans un courriel."
      }
    },
    keys:
      "Entrée garde ce qui est entre crochets, ou passe. ? explique, - efface, < revient d’une question, Ctrl-D arrête\u{202F}; tout est gardé.",
    itemKeys:
      "Une ligne vide passe à la suite. Pour corriger la dernière\u{A0}: qui moi, jour 4/12, jour dès 4/12, montant 1500, échange\u{A0}: le solde, texte\u{A0}: …, ou - pour l’ôter\u{202F}; une autre par sa lettre\u{A0}: b qui eux. «\u{A0}annoncé\u{A0}», «\u{A0}proposé\u{A0}» la range ailleurs. < revient, Ctrl-D arrête\u{202F}; tout est gardé.",
    feared: { fear, level in
      "Vous craigniez\u{A0}: «\u{A0}\(TextSafety.line(fear))\u{A0}»" + (level.map { " (\($0)/10)" } ?? "")
        + ". Est-ce arrivé\u{202F}? oui, un peu, non."
    },
    preparedDay: { "le jour prévu\u{A0}: \($0)" }, preparedChannel: { "le moyen prévu\u{A0}: \($0)" },
    with: { "avec \($0)" }, asked: { "demandé\u{A0}: \($0)" }, rehearsed: { "répété\u{A0}: \($0)" },
    askedDay: { "le jour demandé\u{A0}: \($0)" }, askedSum: { "la somme demandée\u{A0}: \($0)" },
    expected: { "\($0) (attendue)" },
    me: "vous", client: "le client", missingOwner: "[qui\u{202F}?]", missingDay: "[quel jour\u{202F}?]",
    vagueDay: { "[quel jour\u{202F}? «\u{A0}\($0)\u{A0}»]" },
    vagueSum: { words in
      words.contains(where: "€$£".contains)
        ? "[quelle somme\u{202F}? «\u{A0}\(words)\u{A0}»]"
        : "[quelle somme, en quelle monnaie\u{202F}? «\u{A0}\(words)\u{A0}»]"
    },
    day: { timing, day in
      switch timing {
      case .by: "pour le \(day)"
      case .from: "à partir du \(day)"
      case .on: "le \(day)"
      }
    },
    exchange: { "à condition\u{A0}: \($0)" }, label: { "\($0)\u{A0}: " },
    hour: { time in
      let parts = time.split(separator: ":").map(String.init)
      let hour = parts.first.flatMap { Int($0) } ?? 0
      return "\(hour)\u{A0}h" + (parts.last == "00" ? "" : "\u{A0}\(parts.last ?? "")")
    },
    length: {
      $0 % 60 == 0 ? "\($0 / 60)\u{A0}h" : $0 > 60 ? "\($0 / 60)\u{A0}h\u{A0}\($0 % 60)" : "\($0)\u{A0}min"
    },
    channelNames: { channel in
      switch channel {
      case .phone: "au téléphone"
      case .video: "en visio"
      case .inPerson: "de vive voix"
      case .mail: "par écrit"
      }
    },
    endingNames: { ending in
      switch ending {
      case .closed: "on a pris congé"
      case .clientLeft: "ils ont raccroché ou sont partis"
      case .userLeft: "vous y avez mis fin"
      case .cutOff: "coupé, à reprendre"
      }
    },
    next: { day, hour in "prochain échange\u{A0}: \(day)" + (hour.map { ", \($0)" } ?? "") },
    nextHour: { "prochain échange\u{A0}: \($0), jour non dit" },
    happenedNames: { happened in
      switch happened {
      case .yes: "c’est arrivé"
      case .partly: "c’est arrivé en partie"
      case .no: "ce n’est pas arrivé"
      }
    },
    noNumber: { $0 == 1 ? "Il n’y a que le numéro 1." : "Les numéros vont de 1 à \($0)." },
    unreadWhen:
      "Je n’y trouve ni jour, ni heure, ni durée, ni moyen, ni nom. Par exemple\u{A0}: hier 16h30 au téléphone, 20 min, avec Claire.",
    notYet: { "Le \($0) est à venir\u{A0}: ici, c’est un appel qui a eu lieu." },
    noCallDay:
      "Sans le jour de l’appel, «\u{A0}vendredi\u{A0}» ou «\u{A0}dans 8 jours\u{A0}» resteront sans date.",
    unreadItem: "Je n’y trouve pas de mots. Dites-le comme cela vient, ou Entrée pour passer.",
    noItem: "Il n’y a rien à corriger ici\u{A0}: notez d’abord ce qui a été dit.",
    noLetter: {
      $0 == 1
        ? "Il n’y a que a) ici."
        : "Les lettres vont de a à \(String(UnicodeScalar(UInt8(96 + min($0, 26)))))."
    },
    nothingToErase: "Il n’y a rien à effacer ici.",
    unreadClose:
      "Un numéro, ou vos mots\u{A0}: «\u{A0}il a raccroché\u{A0}», «\u{A0}on se rappelle mardi 10 h\u{A0}».",
    unreadFear: "oui, un peu ou non.",
    tooMany: { "\($0) au plus." },
    tooLong: { "\($0) signes\u{202F}; \($1) au plus." },
    unreadCorrections: { field in
      switch field {
      case .owner: "«\u{A0}qui\u{A0}» veut moi, eux, le nom du client, ou -."
      case .day: "«\u{A0}jour\u{A0}» veut un jour\u{A0}: jour 4/12, jour vendredi, jour dès 4/12, ou -."
      case .amount: "«\u{A0}montant\u{A0}» veut une somme avec sa monnaie\u{A0}: montant 1500 €, ou -."
      case .exchange, .text: "Il y manque des mots."
      }
    },
    endings: [
      (
        [
          "raccroche au nez", "il a raccroche", "elle a raccroche", "ils ont raccroche", "claque la porte",
          "est parti", "sont partis", "a coupe court",
        ], .clientLeft
      ),
      (["j'ai raccroche", "j'ai mis fin", "je suis parti", "j'ai coupe", "j'ai arrete"], .userLeft),
      (["coupe", "coupure", "interrompu", "plus de reseau", "plus de batterie"], .cutOff),
      (["raccroche", "parti en claquant"], .clientLeft),
      (
        ["conge", "au revoir", "poliment", "cordial", "normalement", "bien fini", "bonne journee", "bien"],
        .closed
      ),
    ],
    happenings: [
      "oui": .yes, "o": .yes, "hélas oui": .yes, "helas oui": .yes, "un peu": .partly, "en partie": .partly,
      "plus ou moins": .partly,
      "à moitié": .partly, "a moitie": .partly, "non": .no, "n": .no, "pas du tout": .no, "rien": .no,
      "yes": .yes, "no": .no,
    ],
    counted: [
      "h", "heure", "min", "k", "fois", "euro", "an", "mn", "eme", "e", "sur", "de", "ou", "et", "a", "pour",
      "appel", "mail", "facture", "point", "client", "gens", "fevrier", "mai", "juin", "juillet", "aout",
      "janvier", "mars", "avril", "septembre", "octobre", "novembre", "decembre", "devis",
    ],
    notCounted: [
      "pas", "mauvais", "bas", "tres", "plus", "moins", "las", "gros", "mieux", "heureux", "nerveux",
      "anxieux",
    ],
    nothing: [
      "rien", "rien du tout", "rien de special", "aucun", "aucune", "non", "neant", "nothing",
      "nothing at all", "none", "no", "nope", "n/a", "nil",
    ],
    report: .french)
}
