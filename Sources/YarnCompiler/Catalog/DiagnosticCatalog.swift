public import YarnSyntax

/// What can be said about a code beyond one message: why it is reported, what to do, and scripts that show it.
public struct DiagnosticExplanation: Hashable, Sendable {
  /// When the compiler says so.
  public enum Reported: Hashable, Sendable {
    /// In every compilation.
    case always
    /// Only when statements that never run are asked for.
    case withUnreachableCode
    /// Only when every function has to be known.
    case withKnownFunctions
    /// In another part of the program: when a file is read, a project is loaded or a scenario is checked.
    case elsewhere
    /// Never: the code is kept so that it means the same everywhere.
    case never
  }

  /// The code.
  public var code: DiagnosticCode
  /// What is wrong, in a few words.
  public var title: String
  /// Why it is worth saying.
  public var why: String
  /// What to do.
  public var fix: String
  /// When it is reported.
  public var reported: Reported
  /// Scripts that have the mistake.
  public var failing: [String]
  /// The same without it: they compile without a finding.
  public var good: [String]

  init(
    _ code: DiagnosticCode, _ title: String, why: String, fix: String, reported: Reported = .always,
    failing: [String] = [], good: [String] = []
  ) {
    self.code = code
    self.title = title
    self.why = why
    self.fix = fix
    self.reported = reported
    self.failing = failing
    self.good = good
  }
}

/// The explanations of all codes.
public enum DiagnosticCatalog {
  /// In the order of the codes; every code has one.
  public static let explanations: [DiagnosticExplanation] =
    syntax + nodes + variables + types + functions + lines + smartAndEnums + bounds

  /// What there is to say about a code.
  public static func explain(_ code: DiagnosticCode) -> DiagnosticExplanation? {
    explanations.first { $0.code == code }
  }

  /// What there is to say about a code as it is typed, such as `ys0012` or `12`.
  public static func explain(code: String) -> DiagnosticExplanation? {
    let name = code.uppercased()
    if let known = DiagnosticCode(rawValue: name) { return explain(known) }
    guard let number = Int(name.drop { !$0.isNumber }), number >= 0, name.count <= 8 else { return nil }
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return DiagnosticCode(rawValue: (name.hasPrefix("SF") ? "SF" : "YS") + padded).flatMap { explain($0) }
  }
}
