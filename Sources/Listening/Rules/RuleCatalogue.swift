/// Finds what is said about a rule by the beginning of its id.
package struct RuleCatalogue {
  private var notes: [String: RuleNotes] = [:]

  init() {
    let lines = RuleNotesData.text.split(separator: "\n")
    for start in stride(from: 0, to: lines.count - 2, by: 3) {
      let heads = lines[start].split(separator: "|", maxSplits: 3).map(RuleCatalogue.trimmed)
      guard heads.count == 4 else { continue }
      notes[heads[0]] = RuleNotes(
        id: heads[0], detector: heads[1], reliability: Reliability(rawValue: heads[2]) ?? .c,
        source: RuleSource(heads[3], french: RuleSourcesData.french[heads[0]]),
        frenchAdvice: RuleCatalogue.trimmed(lines[start + 1].dropFirst(3)),
        englishAdvice: RuleCatalogue.trimmed(lines[start + 2].dropFirst(3)))
    }
  }

  /// Returns the notes of the rule, or nil for an id nobody wrote about.
  package func notes(for ruleID: String) -> RuleNotes? {
    let family = ruleID.prefix { $0 != "." }
    return notes[ruleID] ?? notes[String(family)]
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
