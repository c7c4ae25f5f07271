public import Vocabulary

/// What an answer to one line came to.
public struct DrillVerdict: Sendable {
  /// Words of the answer that show something, with the rule that says so.
  public struct Evidence: Sendable, Hashable {
    /// What they show, as the table of the skill names it.
    let sign: DrillSign
    /// The rule.
    public let rule: String
    /// The words.
    public let quote: String
    /// UTF-8 offsets of the words in the answer, end excluded.
    public let range: Range<Int>

    /// The name of what they show.
    public var name: String { sign.rawValue }
  }

  /// What was needed and is there.
  public let met: [Evidence]
  /// What is in the way.
  public let faults: [Evidence]
  /// What is there beyond what was needed.
  public let extras: [Evidence]
  /// What was needed and is not there.
  let missing: [DrillSign]
  /// The language of the answer.
  public let language: Language

  /// Whether everything needed is there, and nothing in the way.
  public var held: Bool { missing.isEmpty && faults.isEmpty }

  /// The names of what was needed and is not there.
  public var missingNames: [String] { missing.map(\.rawValue) }

  /// The rules of what is missing and of what is in the way, each once, for `/why`.
  public var rules: [String] {
    (missing.map(\.rule) + faults.map(\.rule)).reduce(into: []) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
  }

  /// The verdict in one line, with the user's words.
  public var sentence: String {
    let isFrench = language == .french
    guard !held else {
      let shown = met + extras
      return FrenchSpacing.held((isFrench ? "Tenu : " : "Held: ") + listed(shown) + ".")
    }
    var parts = missing.map { $0.words(language).missing }
    for sign in DrillSign.allCases {
      let found = faults.filter { $0.sign == sign }
      guard let first = found.first else { continue }
      let quotes = found.map { quoted($0.quote) }.joined(separator: ", ")
      let name =
        found.count == 1 ? "1 \(sign.words(language).there)" : "\(found.count) \(sign.plural(language))"
      let rules = found.map(\.rule).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      let label = first.sign.isCounted ? name : sign.words(language).there
      parts.append(label + (isFrench ? " : " : ": ") + quotes + " (\(rules.joined(separator: ", ")))")
    }
    let text = parts.joined(separator: isFrench ? " ; " : "; ")
    return FrenchSpacing.held(text.prefix(1).uppercased() + text.dropFirst() + ".")
  }

  private func listed(_ evidence: [Evidence]) -> String {
    evidence.map { $0.sign.words(language).there + " " + quoted($0.quote) }.joined(separator: ", ")
  }

  private func quoted(_ text: String) -> String {
    language == .french ? "« \(text) »" : "“\(text)”"
  }
}
