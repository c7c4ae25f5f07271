import CLibrary
public import Vocabulary

/// A file about a language, as text.
public struct LanguageText: Hashable, Sendable {
  /// Its name below the folder of the language, such as `rules/warm.rules`.
  public var name: String
  /// Its text.
  public var text: String

  /// Names a text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

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
    [LanguageText(name: name, text: LanguageFiles.bundled("languages/\(language.rawValue)/\(name)"))]
      + own.filter { $0.name == name }
  }

  /// The program's own text of a name; none when it has no such file.
  public func text(of name: String) -> String? {
    LanguageFiles.names.contains(name) ? texts(name).first?.text : nil
  }

  /// The text of a file that is part of the program; empty when there is none, which a test would tell.
  static func bundled(_ path: String) -> String {
    let file = souffleur_data(path)
    return String(
      decoding: UnsafeBufferPointer(start: file.bytes, count: file.bytes == nil ? 0 : file.count),
      as: UTF8.self)
  }
}
