/// A hashtag `#takes:NAME` or `#takes:NAME:KIND` of an option: what the user says of that kind becomes the variable's
/// value before the option's body runs.
public struct TakesTag: Hashable, Sendable {
  /// The kinds of values an option can take.
  public enum Kind: String, Sendable, CaseIterable {
    /// A day; the variable is a text such as `2026-12-18`.
    case date
    /// A sum, or a share of the first amount among the facts; the variable is a number.
    case money
    /// Days; the variable is a number.
    case duration
    /// A count of things; the variable is a number.
    case number
    /// Hours of the day, days of the week, or both, as they were said; the variable is a text.
    case hours
    /// An hour of the day; the variable is a text.
    case time
    /// A name; the variable is a text.
    case name
  }

  /// The variable, without `$`.
  public var variable: String
  /// The kind, where the hashtag names it.
  public var kind: Kind?

  /// What is wrong with a hashtag.
  public enum Mistake: Error, Hashable, Sendable {
    /// No variable is named.
    case noVariable
    /// The kind is none.
    case unknownKind(String)
  }

  /// Reads a hashtag without its `#`; none when it is another one.
  public init?(_ tag: String) throws(Mistake) {
    guard tag == "takes" || tag.hasPrefix("takes:") else { return nil }
    let parts = tag.split(separator: ":", omittingEmptySubsequences: false).dropFirst().map(String.init)
    guard let variable = parts.first, !variable.isEmpty else { throw .noVariable }
    self.variable = variable
    guard parts.count > 1 else { return }
    guard let kind = Kind(rawValue: parts[1]), parts.count == 2 else {
      throw .unknownKind(parts.dropFirst().joined(separator: ":"))
    }
    self.kind = kind
  }
}

extension TakesTag.Kind {
  /// Whether its variable is a number, rather than a text.
  public var isNumber: Bool {
    switch self {
    case .money, .duration, .number: true
    case .date, .hours, .time, .name: false
    }
  }
}

/// A variable that takes what is said.
public struct TakenVariable: Hashable, Sendable {
  /// The name, without `$`.
  public var name: String
  /// What it takes.
  public var kind: TakesTag.Kind

  /// Makes a variable.
  public init(name: String, kind: TakesTag.Kind) {
    self.name = name
    self.kind = kind
  }
}
