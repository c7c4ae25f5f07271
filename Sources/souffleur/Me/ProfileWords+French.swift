import Recap

extension ProfileWords {
  static let french = ProfileWords(
    label: { field in
      switch field {
      case .name: "nom"
      case .company: "entreprise"
      case .mail: "adresse mail"
      case .postal: "adresse postale"
      case .phone: "téléphone"
      case .signature: "signature"
      case .iban: "IBAN"
      case .bic: "BIC"
      case .registration: "mention légale"
      case .tone: "ton"
      case .address: "tu ou vous"
      }
    },
    question: { field in
      switch field {
      case .name: "Votre nom, tel que vous signez\u{202F}?"
      case .company: "Votre entreprise\u{202F}?"
      case .mail: "Votre adresse mail\u{202F}?"
      case .postal: "Votre adresse postale\u{202F}? (lignes séparées par |)"
      case .phone: "Votre téléphone\u{202F}?"
      case .signature: "Votre signature, si elle dit autre chose\u{202F}? (lignes séparées par |)"
      case .iban: "Votre IBAN\u{202F}?"
      case .bic: "Votre BIC\u{202F}?"
      case .registration: "Votre SIREN ou numéro de TVA, tel qu’il doit être écrit\u{202F}?"
      case .tone:
        "Le ton de vos courriels\u{202F}: formal (entre entreprises) ou warm (entre gens qui se connaissent)\u{202F}?"
      case .address: "Vos clients, tu ou vous\u{202F}?"
      }
    },
    help: { field in
      switch field {
      case .name: "Il signe les récapitulatifs\u{202F}; sans lui, [votre nom] reste à remplir."
      case .company, .phone, .registration:
        "Une ligne sous votre nom, quand vous n’avez pas de signature à vous."
      case .mail: "L’expéditeur des brouillons. Rien n’est envoyé."
      case .postal: "Pour les lettres\u{202F}: une mise en demeure porte une adresse."
      case .signature: "Ces lignes prennent la place du nom et de l’entreprise sous vos courriels."
      case .iban:
        "Il n’apparaît dans un courriel que si le client a quelque chose à payer. La clé est vérifiée."
      case .bic: "Il accompagne l’IBAN."
      case .tone: "L’option --tone en choisit un autre pour un courriel."
      case .address: "L’option --address en décide autrement pour un courriel."
      }
    },
    problem: { problem in
      switch problem {
      case .empty: "il n’y a rien d’écrit"
      case .tooLong(let letters, let lines):
        "c’est trop long\u{A0}: \(letters) signes par ligne et \(lines) lignes au plus"
      case .mail: "ce n’est pas une adresse mail\u{202F}; il en faut une comme nom@exemple.fr"
      case .ibanForm: "ce n’est pas un IBAN\u{202F}; il en faut un comme FR76 3000 6000 0112 3456 7890 189"
      case .ibanChecksum:
        "la clé de cet IBAN ne tombe pas juste\u{202F}; relisez les chiffres, deux sont peut-être inversés"
      case .bic: "ce n’est pas un BIC\u{202F}; il en faut un comme AGRIFRPP ou AGRIFRPP882"
      case .choice(let words): "c’est l’un de\u{A0}: \(words.joined(separator: ", "))"
      }
    },
    keys:
      "Entrée garde ce qui est entre crochets, ou passe. ? explique, - efface, < revient d’une question, Ctrl-D arrête\u{202F}; tout est gardé.",
    keysForOne: "Entrée passe, ? explique. Ce sera gardé (souffleur me).",
    nothing: "Rien n’est connu de vous encore. Par exemple\u{A0}: souffleur me --set \"name=Zoé Roy\"",
    kept: "C’est gardé.",
    unknownField: { name, suggestion in
      "rien ne s’appelle «\u{A0}\(name)\u{A0}» ici"
        + (suggestion.map { "\u{202F}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" }
          ?? "\u{A0}; souffleur me --help les nomme")
    },
    noSign: { "--set veut NOM=VALEUR, pas «\u{A0}\($0)\u{A0}»" },
    next: "Ensuite\u{A0}: souffleur recap, qui signe de votre nom.",
    tooLong: "Cette ligne est trop longue.",
    forTheRecap: "Ce récapitulatif n’a pas encore de signature.")
}
