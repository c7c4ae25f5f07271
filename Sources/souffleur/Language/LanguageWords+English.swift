import Listening
import Vocabulary

extension LanguageWords {
  static let english = LanguageWords(
    noFolder: { "there is no folder \($0)" },
    nothingIn: {
      "\($0) holds neither fr/ nor en/ with a file of a known name; souffleur language show fr lists them"
    },
    unknownFile: { "no file of a language is called `\($0)`" },
    didYouMean: { "did you mean `\($0)`?" },
    wrongFolder: "the folder cannot be used as it is; souffleur language check tells more",
    sentence: { kind in
      switch kind {
      case .unclosed(let close): "this bracket is never closed: `\(close)` is missing"
      case .tooDeep: "brackets are nested too deeply"
      case .unexpected(let sign): "`\(sign)` closes nothing"
      case .noList(let name, _): "there is no list `\(name)`"
      case .noKind(let name, _): "there is no kind of word `#\(name)`"
      case .nothingDenied: "`!` stands before nothing"
      case .noListForm: "a list is written `list NAME = entry | entry`"
      case .noRuleForm: "a rule begins with `rule ID MOVE`"
      case .noMove(let name, _): "there is no move `\(name)`"
      case .noRule(let field): "`\(field)` stands before any `rule`"
      case .noField(let name, _): "there is no field `\(name)`"
      case .noGuardForm:
        "`unless` and `with` are followed by `clause`, `sentence` or `message`, then a pattern"
      case .noCount(let text): "`count` is a number from 1 to 9, not `\(text)`"
      case .noKey: "this line has no name before a colon"
      case .unknownKey(let name, _): "`\(name)` is no name of this file"
      case .nothingContinued: "this line goes on with nothing: the first line of a file is not indented"
      case .noPattern(let rule): "the rule `\(rule)` has nothing to find"
      case .silent(let rule, _): "the rule `\(rule)` is silent on its own `yes`"
      case .fires(let rule, _): "the rule `\(rule)` fires on its own `no`"
      case .noAdvice(let rule): "nothing is said about the rule `\(rule)`"
      case .noEntryForm(let keyword): "an entry begins with `\(keyword) NAME`"
      case .noEntry(let field, let keyword): "`\(field)` stands before any `\(keyword)`"
      case .twice(let name): "`\(name)` is here a second time"
      case .noName(let kind, let name, _): "there is no \(LanguageWords.english(kind)) `\(name)`"
      case .missing(let field, let name): "`\(name)` has no `\(field)`"
      case .noHeadForm: "a line about rules is written `beginning | detector | A, B or C | works`"
      case .noNumber(let text): "a number is written with digits, not `\(text)`"
      }
    },
    cure: { kind in
      switch kind {
      case .noList(_, let nearest?), .noKind(_, let nearest?), .noMove(_, let nearest?),
        .noField(_, let nearest?), .unknownKey(_, let nearest?), .noName(_, _, let nearest?):
        "did you mean `\(nearest)`?"
      case .noPattern: "add a line `match PATTERN`"
      case .silent: "widen a `match`, or see which `unless` silences it"
      case .fires: "narrow the `match`, or add an `unless`"
      case .noAdvice: "begin its id with that of a rule in advice.txt, such as `gratitude.` or `blame.`"
      case .unexpected: "take it out, or open the bracket"
      default: nil
      }
    },
    summary: { language, count, problems in
      let found = problems == 0 ? "nothing wrong" : problems == 1 ? "one mistake" : "\(problems) mistakes"
      return
        "\(language.rawValue): \(count.rules) rules, tried on \(count.sentences) sentences of their own: \(found)"
    },
    coaching: { files, problems in
      let found = problems == 0 ? "nothing wrong" : problems == 1 ? "one mistake" : "\(problems) mistakes"
      return "coaching: \(files) files: \(found)"
    },
    next: "Next: souffleur say --language-folder FOLDER \"…\" tries them on a sentence.")

  private static func english(_ kind: LanguageProblem.Named) -> String {
    switch kind {
    case .criterion: "criterion"
    case .sign: "sign"
    case .trait: "trait"
    case .question: "kind of question"
    case .language: "language"
    case .channel: "channel"
    }
  }
}
