public import Listening
import Rehearsal
public import Vocabulary

/// What the coach notices in a message that has not been sent yet.
///
/// The same text, language and rules give the same check.
public struct DraftCheck: Sendable {
  /// Everything that was noticed, in the order of the words that show it.
  public let findings: [Finding]
  /// The language the message was read in.
  public let language: Language

  /// Checks `text` with the rules that are not in `off`, each named by its whole id or by what comes before its dot.
  public init(_ text: String, listener: Listener, language: Language, off: Set<String> = []) {
    self.language = language
    findings = listener.findings(in: text).filter { !DraftCheck.isOff($0.ruleID, off) }
  }

  /// Returns the first of `names` that is neither a rule of `listener` nor the beginning of one, or nil.
  public static func unknownRule(in names: [String], listener: Listener) -> String? {
    let known = ruleNames(of: listener)
    return names.first { !known.contains($0) }
  }

  /// Returns whether a rule is among those switched off, by its whole id or by what comes before its dot.
  static func isOff(_ id: String, _ off: Set<String>) -> Bool {
    off.contains(id) || off.contains(family(of: id))
  }

  /// Returns the name of a rule, or of what comes before its dot, that is nearest to `name`, or nil.
  public static func nearestRule(to name: String, listener: Listener) -> String? {
    NearestName.of(name, in: ruleNames(of: listener))
  }

  /// The names by which the rules of a language can be switched off: whole ids, and what comes before the dot.
  public static func ruleNames(of listener: Listener) -> Set<String> {
    let ids = listener.ruleIDs
    return Set(ids).union(ids.map(family))
  }

  private static func family(of id: String) -> String { String(id.prefix { $0 != "." }) }

  /// Whether a rule that may be trusted found a risk: one of reliability C only asks.
  public var hasRisk: Bool { findings.contains(where: DraftCheck.isRisk) }

  /// Returns whether the finding is a risk rather than a question or something that helps.
  public static func isRisk(_ finding: Finding) -> Bool { finding.label.isRisk && finding.reliability < .c }

  /// What is worth changing first: risks, the surest rules before the others, then questions; at most `limit`.
  public func foremost(_ limit: Int) -> [Finding] {
    let risks = findings.enumerated().filter { $0.element.label.isRisk }
    let ranked = risks.sorted { left, right in
      (left.element.reliability, left.offset) < (right.element.reliability, right.offset)
    }
    return ranked.prefix(max(0, limit)).map(\.element)
  }

  /// The check as JSON; the spans are UTF-8 offsets into the message, ends excluded.
  public var json: JSONValue {
    .object([
      ("language", .string(language.rawValue)), ("risk", .bool(hasRisk)),
      ("findings", .array(findings.map(DraftCheck.json))),
    ])
  }

  private static func json(_ finding: Finding) -> JSONValue { .object(fields(of: finding)) }

  /// Returns the fields of a finding in JSON, in order.
  public static func fields(of finding: Finding) -> [(String, JSONValue)] {
    [
      ("rule", .string(finding.ruleID)), ("detector", .string(finding.detector)),
      ("move", .string(finding.label.rawValue)), ("risk", .bool(isRisk(finding))),
      ("start", .integer(finding.range.lowerBound)), ("end", .integer(finding.range.upperBound)),
      ("quote", .string(finding.quote)), ("reliability", .string(finding.reliability.rawValue)),
      ("advice", .string(finding.advice)), ("source", .string(finding.source)),
    ]
  }
}
