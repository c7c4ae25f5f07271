import Foundation
import Vocabulary

/// What is kept of one client: dated signals, milestones of work, the terms of leaving, and the balance that was drawn.
public struct ClientFile: Codable, Hashable, Sendable {
  /// The name as the user writes it.
  public var name: String
  /// The signals, in the order in which they were noted.
  public var signals: [Signal] = []
  /// The thresholds of the rules, where the user has changed them.
  public var thresholds = SignalThresholds()
  /// How often the user dreads this client's messages.
  public var dread: Dread?
  /// The milestones of the work that goes on.
  public var milestones: [Milestone] = []
  /// What the contract says of leaving.
  public var terms = ExitTerms()
  /// The last balance of staying and leaving.
  public var balance: Balance?

  /// Makes an empty file.
  public init(name: String) { self.name = TextSafety.line(name) }

  /// The key of a client: the words of the name without case and accents, whatever stands between them, so that
  /// « Éts Ferrand » and "ets-ferrand" are one.
  public static func key(_ name: String) -> String { WrittenText.words(name).joined(separator: " ") }

  /// Whether two names are the same client’s.
  public static func isSame(_ name: String, _ other: String) -> Bool { key(name) == key(other) }

  /// The key under which an older version kept a client: there the signs between words told clients apart.
  static func formerKey(_ name: String) -> String {
    let folded = name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.properties.canonicalCombiningClass == .notReordered
    }
    return String(String.UnicodeScalarView(folded)).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }

  /// The key under which the file of a client is kept: of one that an older version began, that of its time.
  public static func keptKey(_ name: String, among files: [String: ClientFile]) -> String {
    let former = formerKey(name)
    if files[former].map({ isSame($0.name, name) }) ?? false { return former }
    return files.filter { isSame($0.value.name, name) }.keys.min() ?? key(name)
  }

  private enum CodingKeys: String, CodingKey {
    case name = "name"
    case signals = "signals"
    case thresholds = "thresholds"
    case dread = "dread"
    case milestones = "milestones"
    case terms = "terms"
    case balance = "balance"
  }
}

/// How often somebody is afraid of what a client may have written.
public enum Dread: String, Codable, Sendable, CaseIterable {
  /// Not.
  case never = "never"
  /// Now and then.
  case sometimes = "sometimes"
  /// Most days: reason enough by itself to talk about leaving.
  case mostDays = "most-days"
}
