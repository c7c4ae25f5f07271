package import Vocabulary

/// What is told about rules in one language: `rule ID`, then `source` and `advice`.
package struct AdviceFile {
  /// What is told about one rule.
  package struct Words: Sendable {
    /// What the works behind it say.
    package var source = ""
    /// What it advises.
    package var advice = ""
  }

  private var words: [String: Words] = [:]
  /// What could not be read; a test keeps it empty for the files of the program.
  package private(set) var problems: [LanguageProblem] = []

  package init(_ files: [LanguageText]) {
    for file in files {
      let (lines, problems) = LanguageLine.all(of: file)
      self.problems += problems
      var rule: String?
      for line in lines { read(line, of: &rule) }
    }
  }

  private static let fields = ["rule", "source", "advice"]

  private mutating func read(_ line: LanguageLine, of rule: inout String?) {
    let (field, rest) = line.cut(line.all)
    let name = line.text(field)
    guard AdviceFile.fields.contains(name) else {
      let nearest = NearestName.of(name, in: AdviceFile.fields)
      problems.append(line.problem(.noField(name, nearest: nearest), field))
      return
    }
    if name == "rule" {
      rule = line.text(rest)
    } else if let rule {
      let path: WritableKeyPath<Words, String> = name == "source" ? \.source : \.advice
      words[rule, default: Words()][keyPath: path] = line.text(rest)
    } else {
      problems.append(line.problem(.noRule(name), field))
    }
  }

  /// What is told about a rule; none when nothing is.
  package func of(_ rule: String) -> Words? { words[rule] }
}
