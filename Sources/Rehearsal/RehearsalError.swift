public import Vocabulary

/// Why a rehearsal cannot start or go on.
public enum RehearsalError: Error, Hashable, Sendable {
  /// What a name was meant to be.
  public enum NameKind: String, Sendable, CaseIterable {
    /// A fact of the scenario.
    case fact
    /// A variable of the script.
    case variable
    /// A persona of the scenario.
    case persona
    /// A node of the script.
    case node
    /// An option that is offered now.
    case option
  }

  /// Where in a script, both counted from 1.
  public struct Place: Hashable, Sendable {
    /// The file's name.
    public var file: String
    /// The line, from 1.
    public var line: Int

    /// Makes a place.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// Required facts that have no value, by name.
  case missingFacts([String])
  /// A name that nothing has, with the nearest one that exists.
  case unknownName(NameKind, String, suggestion: String?)
  /// A value of the wrong kind; `expected` is one of the kinds of facts, or `Number`, `Bool`, `String`.
  case wrongKind(name: String, expected: String, given: String)
  /// An option whose condition does not hold.
  case unavailable(option: String)
  /// The rehearsal has not begun, or has begun twice.
  case notBegun
  /// The rehearsal is over.
  case finished
  /// A reply without an option has no words, or there is nobody to answer it.
  case nothingSaid
  /// The script went wrong; the transcript so far is kept.
  case script(String, at: Place?)

  /// One sentence for a reader of the language.
  public func message(in language: Language) -> String {
    language == .french ? french : english
  }

  private var english: String {
    switch self {
    case .missingFacts(let names): "these facts are needed first: \(names.joined(separator: ", "))"
    case .unknownName(let kind, let name, let suggestion):
      "there is no \(kind.rawValue) called `\(name)`" + (suggestion.map { "; did you mean `\($0)`?" } ?? "")
    case .wrongKind(let name, let expected, let given):
      "`\(name)` must be of the kind `\(expected)`; \(given) is not"
    case .unavailable(let option): "the option `\(option)` is not available now"
    case .notBegun: "the rehearsal has not begun, or has begun already"
    case .finished: "the rehearsal is over"
    case .nothingSaid: "the reply is no option and has no words"
    case .script(let message, let place): RehearsalError.located(message, place)
    }
  }

  private var french: String {
    switch self {
    case .missingFacts(let names): "il manque des faits : \(names.joined(separator: ", "))"
    case .unknownName(let kind, let name, let suggestion):
      "\(RehearsalError.noSuch[kind] ?? "inconnu :") « \(name) »"
        + (suggestion.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
    case .wrongKind(let name, let expected, let given):
      "« \(name) » doit être du genre « \(expected) » ; \(given) ne l'est pas"
    case .unavailable(let option): "l'option « \(option) » n'est pas possible maintenant"
    case .notBegun: "la répétition n'a pas commencé, ou a déjà commencé"
    case .finished: "la répétition est finie"
    case .nothingSaid: "la réponse n’est aucun des choix et n’a pas de mots"
    case .script(let message, let place): RehearsalError.located(message, place)
    }
  }

  private static let noSuch: [NameKind: String] = [
    .fact: "aucun fait ne s'appelle", .variable: "aucune variable ne s'appelle",
    .persona: "aucun personnage ne s'appelle", .node: "aucun nœud ne s'appelle",
    .option: "aucune réponse possible ne s'appelle",
  ]

  private static func located(_ message: String, _ place: Place?) -> String {
    place.map { "\($0.file):\($0.line): \(message)" } ?? message
  }
}
