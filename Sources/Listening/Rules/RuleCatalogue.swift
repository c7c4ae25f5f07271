import Vocabulary

/// Finds what is said about a rule by the beginning of its id: what is known whatever the language stands in
/// `coaching/rules.txt`, what is told in a language in its `advice.txt` and `works.txt`.
package struct RuleCatalogue {
  private var notes: [String: RuleNotes] = [:]
  /// What could not be read; a test keeps it empty for the files of the program.
  let problems: [LanguageProblem]

  init(_ files: LanguageFiles) {
    let (heads, works) = (RuleHeads.standard, Works(files))
    let told = AdviceFile(files.texts(LanguageFiles.advice))
    problems = told.problems
    for head in heads.all {
      guard let words = told.of(head.id) else { continue }
      notes[head.id] = RuleNotes(
        id: head.id, detector: head.detector, reliability: head.reliability,
        source: works.source(head.works, saying: words.source), advice: words.advice)
    }
  }

  /// Returns the notes of the rule, or nil for an id nobody wrote about.
  package func notes(for ruleID: String) -> RuleNotes? {
    let family = ruleID.prefix { $0 != "." }
    return notes[ruleID] ?? notes[String(family)]
  }
}
