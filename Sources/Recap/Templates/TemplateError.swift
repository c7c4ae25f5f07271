public import Vocabulary

/// Why a recap template cannot be used, with the place.
public struct TemplateError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// A tag is opened and not closed.
    case unclosedTag
    /// A section is opened and not closed.
    case unclosedSection(String)
    /// A section is closed that is not the one that is open.
    case wrongClose(String, open: String?)
    /// It names something that is no fact and no name of the record.
    case unknownName(String, suggestion: String?)
    /// It uses a tag that a template must not use: partials, inheritance, set-delimiters, lambdas.
    case notAllowed(String)
    /// A section stands within itself.
    case recursion(String)
    /// Sections are nested deeper than this.
    case tooDeep(Int)
    /// A character that acts on a terminal or a reader stands in it, by its number.
    case controlCharacter(UInt32)
    /// It is larger than a template may be, in bytes.
    case tooLarge(Int)
    /// It is no UTF-8.
    case notText
    /// It cannot be read.
    case unreadable(String)
    /// Its file is named after no part of the record.
    case unknownPart(String, suggestion: String?)
    /// It is not Mustache, in the words of the library that reads it.
    case syntax(String)
  }

  /// The file, as its author knows it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// What is wrong.
  public var problem: Problem

  /// Names what is wrong and where.
  public init(file: String, line: Int, column: Int, problem: Problem) {
    (self.file, self.line, self.column, self.problem) = (file, line, column, problem)
  }

  /// What is wrong and what cures it, without the place.
  public func message(in language: Language) -> String { TemplateWords.of(language).problem(problem) }

  /// The place and what is wrong, one sentence for a reader of the language.
  public func sentence(in language: Language) -> String {
    TextSafety.line("\(file):\(line):\(column)" + TemplateWords.of(language).colon + message(in: language))
  }
}

/// What is said of templates.
struct TemplateWords: Sendable {
  var colon: String
  var problem: @Sendable (TemplateError.Problem) -> String

  static func of(_ language: Language) -> TemplateWords {
    switch language {
    case .french: french
    case .english: english
    }
  }

  static func scalar(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
