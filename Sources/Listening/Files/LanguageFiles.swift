public import Vocabulary

/// The files that say how a language is read: its rules, expressions and words, and what is said about them.
///
/// They are part of the program. Files of the same names that somebody adds are read after them: a rule with a known id
/// takes its place, everything else is added.
public struct LanguageFiles: Sendable {
  /// The files of rules, in the order in which they are read: a list must stand before what names it.
  static let rules = ["lists", "warm", "requests", "terms", "risks", "detectors"].map { "rules/\($0).rules" }
  static let concepts = "concepts.txt"
  static let objections = "objections.txt"
  static let smallTalk = "small-talk.txt"
  static let emptyWords = "empty-words.txt"
  static let spelling = "spelling.txt"
  static let words = "words.txt"
  static let questions = "questions.txt"
  static let advice = "advice.txt"
  static let works = "works.txt"
  /// The rules of the drills.
  package static let drillRules = "drills/answers.rules"
  /// What is said about them.
  package static let drillAdvice = "drills/advice.txt"
  /// What clients throw, and how it can be answered.
  package static let drillLines = "drills/lines.txt"

  /// The names of all files that are read.
  public static let names =
    rules + [
      concepts, objections, smallTalk, emptyWords, spelling, words, questions, advice, works, drillRules,
      drillAdvice, drillLines,
    ]

  /// The language.
  public let language: Language
  /// Files beside those of the program.
  public let own: [LanguageText]

  /// The files of a language, with some beside them.
  public init(_ language: Language, own: [LanguageText] = []) {
    self.language = language
    self.own = own
  }

  /// What is read under a name, the program's own first.
  package func texts(_ name: String) -> [LanguageText] {
    [LanguageText(name: name, text: EmbeddedText.of("languages/\(language.rawValue)/\(name)"))]
      + own.filter { $0.name == name }
  }

  /// The program's own text of a name; none when it has no such file.
  public func text(of name: String) -> String? {
    LanguageFiles.names.contains(name) ? texts(name).first?.text : nil
  }
}
