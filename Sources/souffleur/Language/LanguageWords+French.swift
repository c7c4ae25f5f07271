import Listening
import Vocabulary

extension LanguageWords {
  static let french = LanguageWords(
    noFolder: { "il n’y a pas de dossier \($0)" },
    nothingIn: {
      "\($0) ne contient ni fr/ ni en/ avec un fichier d’un nom connu\u{202F}; souffleur language show fr en donne la liste"
    },
    unknownFile: { "aucun fichier de langue ne s’appelle `\($0)`" },
    didYouMean: { "vouliez-vous dire `\($0)`\u{202F}?" },
    wrongFolder: "le dossier ne peut pas servir tel quel\u{202F}; souffleur language check en dit plus",
    sentence: { kind in
      switch kind {
      case .unclosed(let close): "cette parenthèse n’est jamais fermée\u{A0}: il manque `\(close)`"
      case .tooDeep: "trop de parenthèses sont imbriquées"
      case .unexpected(let sign): "`\(sign)` ne ferme rien"
      case .noList(let name, _): "il n’y a pas de liste `\(name)`"
      case .noKind(let name, _): "il n’y a pas de sorte de mot `#\(name)`"
      case .nothingDenied: "`!` n’est suivi de rien"
      case .noListForm: "une liste s’écrit `list NOM = entrée | entrée`"
      case .noRuleForm: "une règle commence par `rule ID ACTE`"
      case .noMove(let name, _): "il n’y a pas d’acte `\(name)`"
      case .noRule(let field): "`\(field)` vient avant toute `rule`"
      case .noField(let name, _): "il n’y a pas de champ `\(name)`"
      case .noGuardForm:
        "`unless` et `with` sont suivis de `clause`, `sentence` ou `message`, puis d’un motif"
      case .noCount(let text): "`count` est un nombre de 1 à 9, pas `\(text)`"
      case .noKey: "cette ligne n’a pas de nom devant un deux-points"
      case .unknownKey(let name, _): "`\(name)` n’est pas un nom de ce fichier"
      case .nothingContinued:
        "cette ligne ne continue rien\u{A0}: la première d’un fichier n’est pas en retrait"
      case .noPattern(let rule): "la règle `\(rule)` n’a rien à trouver"
      case .silent(let rule, _): "la règle `\(rule)` se tait sur son propre `yes`"
      case .fires(let rule, _): "la règle `\(rule)` se déclenche sur son propre `no`"
      case .noAdvice(let rule): "rien n’est dit de la règle `\(rule)`"
      case .noEntryForm(let keyword): "une entrée commence par `\(keyword) NOM`"
      case .noEntry(let field, let keyword): "`\(field)` vient avant tout `\(keyword)`"
      case .twice(let name): "`\(name)` est là une seconde fois"
      case .noName(let kind, let name, _): "il n’y a pas \(LanguageWords.french(kind)) `\(name)`"
      case .missing(let field, let name): "`\(name)` n’a pas de `\(field)`"
      case .noHeadForm: "une ligne sur des règles s’écrit `début | détecteur | A, B ou C | ouvrages`"
      case .noNumber(let text): "un nombre s’écrit en chiffres, pas `\(text)`"
      }
    },
    cure: { kind in
      switch kind {
      case .noList(_, let nearest?), .noKind(_, let nearest?), .noMove(_, let nearest?),
        .noField(_, let nearest?), .unknownKey(_, let nearest?), .noName(_, _, let nearest?):
        "vouliez-vous dire `\(nearest)`\u{202F}?"
      case .noPattern: "ajoutez une ligne `match MOTIF`"
      case .silent: "élargissez un `match`, ou voyez quel `unless` la fait taire"
      case .fires: "resserrez le `match`, ou ajoutez un `unless`"
      case .noAdvice:
        "faites commencer son nom par celui d’une règle de advice.txt, comme `gratitude.` ou `blame.`"
      case .unexpected: "enlevez-le, ou ouvrez la parenthèse"
      default: nil
      }
    },
    summary: { language, count, problems in
      let found = problems == 0 ? "rien à redire" : problems == 1 ? "une faute" : "\(problems) fautes"
      return
        "\(language.rawValue)\u{A0}: \(count.rules) règles, essayées sur \(count.sentences) phrases à elles\u{A0}: \(found)"
    },
    coaching: { files, problems in
      let found = problems == 0 ? "rien à redire" : problems == 1 ? "une faute" : "\(problems) fautes"
      return "coaching\u{A0}: \(files) fichiers\u{A0}: \(found)"
    },
    next: "Ensuite\u{A0}: souffleur say --language-folder DOSSIER \"…\" les essaie sur une phrase.")

  private static func french(_ kind: LanguageProblem.Named) -> String {
    switch kind {
    case .criterion: "de critère"
    case .sign: "de signe"
    case .trait: "de trait"
    case .question: "de sorte de question"
    case .language: "de langue"
    case .channel: "de canal"
    }
  }
}
