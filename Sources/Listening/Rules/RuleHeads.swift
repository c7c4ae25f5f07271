package import Vocabulary

/// What is known of rules whatever the language: the lines of `coaching/rules.txt`.
package struct RuleHeads: Sendable {
  struct Head: Sendable {
    var id: String
    var detector: String
    var reliability: Reliability
    var works: [String]
  }

  package static let name = "coaching/rules.txt"
  /// Those that are part of the program.
  package static let standard = RuleHeads(LanguageText(name: name, text: EmbeddedText.of(name)))

  let all: [Head]
  /// What could not be read; a test keeps it empty for the file of the program.
  package let problems: [LanguageProblem]

  package init(_ text: LanguageText) {
    let lines = LanguageLine.all(of: text)
    var problems = lines.problems
    var heads: [Head] = []
    for line in lines.lines {
      let fields = Works.fields(line)
      guard fields.count == 4, !fields[0].isEmpty, let reliability = Reliability(rawValue: fields[2]) else {
        problems.append(line.problem(.noHeadForm, line.all))
        continue
      }
      heads.append(
        Head(id: fields[0], detector: fields[1], reliability: reliability, works: Works.names(in: fields[3])))
    }
    (all, self.problems) = (heads, problems)
  }
}
