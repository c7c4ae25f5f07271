import Listening

extension RecordCheckWords {
  static let french = RecordCheckWords { remark in
    func quoted(_ text: String) -> String { "«\u{A0}\(text)\u{A0}»" }
    return switch remark {
    case .noDay(let item): "\(quoted(item))\u{A0}: aucun jour n’est dit."
    case .noOwner(let item): "\(quoted(item))\u{A0}: personne n’en est chargé."
    case .relativeDay(let words, let item):
      "\(quoted(item))\u{A0}: \(quoted(words)) ne voudra plus rien dire plus tard\u{202F}; écrivez la date."
    case .noCurrency(let words, let item): "\(quoted(item))\u{A0}: \(quoted(words)) n’a pas de monnaie."
    case .otherPerson(let words, let item):
      "\(quoted(item))\u{A0}: qui lit ne saura pas qui est \(quoted(words))\u{202F}; --edit permet de le dire."
    case .untold(let fault, let item):
      switch fault {
      case .day: "\(quoted(item))\u{A0}: personne n’a dit ce jour."
      case .amount: "\(quoted(item))\u{A0}: personne n’a dit cette somme."
      case .agreement: "\(quoted(item))\u{A0}: personne n’a dit oui."
      case .owner: "\(quoted(item))\u{A0}: un délai, et personne qui s’en charge."
      case .words:
        "\(quoted(item))\u{A0}: ces mots disent un jour, une somme ou une durée que personne n’a dits."
      }
    case .coach(let finding):
      "\(quoted(finding.quote))\u{A0}: \(finding.advice) (règle \(finding.ruleID)\u{202F}; source\u{A0}: \(finding.source))"
    }
  }
}
