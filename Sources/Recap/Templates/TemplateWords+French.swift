extension TemplateWords {
  static let french = TemplateWords(colon: "\u{A0}: ") { problem in
    func meant(_ suggestion: String?) -> String {
      suggestion.map { "\u{202F}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" } ?? ""
    }
    return switch problem {
    case .unclosedTag: "une balise ouverte par {{ n’est pas fermée par }}"
    case .unclosedSection(let name):
      "la section «\u{A0}\(name)\u{A0}» n’est pas fermée\u{202F}; ajoutez {{/\(name)}}"
    case .wrongClose(let name, let open?):
      "{{/\(name)}} ferme une autre section que «\u{A0}\(open)\u{A0}», qui est ouverte"
    case .wrongClose(let name, nil): "{{/\(name)}} ne ferme rien"
    case .unknownName(let name, let suggestion):
      "«\u{A0}\(name)\u{A0}» n’est ni un fait ni un nom du récapitulatif" + meant(suggestion)
    case .notAllowed(let tag):
      "la balise \(tag) n’est pas permise\u{A0}: ni inclusion, ni héritage, ni autres délimiteurs"
    case .recursion(let name): "la section «\u{A0}\(name)\u{A0}» est ouverte à l’intérieur d’elle-même"
    case .tooDeep(let most): "les sections sont emboîtées sur plus de \(most) niveaux"
    case .controlCharacter(let code):
      "le caractère de commande \(scalar(code)) n’a pas sa place dans un modèle\u{202F}; supprimez-le"
    case .tooLarge(let most): "un modèle a au plus \(most) octets"
    case .notText: "le fichier n’est pas en UTF-8"
    case .unreadable(let reason): "le fichier ne se lit pas (\(reason))"
    case .unknownPart(let name, let suggestion):
      "«\u{A0}\(name)\u{A0}» n’est aucune partie du récapitulatif" + meant(suggestion)
    case .syntax(let reason): "ce n’est pas du Mustache (\(reason))"
    }
  }
}
