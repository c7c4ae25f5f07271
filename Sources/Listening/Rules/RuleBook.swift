package import Vocabulary

/// The rules of one language, ready to be applied.
package struct RuleBook {
  /// A place where a pattern of a rule could match.
  package struct Start {
    var token: Int
    var pattern: Int
    var isWeak: Bool
  }

  private struct Entry {
    var rule: Int
    var pattern: Int
    var isWeak: Bool
  }

  package let rules: [Rule]
  /// What could not be read; a test keeps it empty for the files of the program.
  package let problems: [LanguageProblem]
  /// The words that the rules are about.
  let vocabulary: PatternVocabulary
  private let index: PatternIndex
  private let entries: [Entry]

  init(_ files: LanguageFiles, tokenizer: Tokenizer) {
    self.init(LanguageFiles.rules.flatMap(files.texts), tokenizer: tokenizer)
  }

  package init(_ texts: [LanguageText], tokenizer: Tokenizer) {
    let file = RuleFile(texts, tokenizer: tokenizer)
    (rules, problems) = (file.rules, file.problems)
    var index = PatternIndex()
    var entries: [Entry] = []
    var vocabulary = PatternVocabulary()
    for (number, rule) in rules.enumerated() {
      for (pattern, isWeak) in rule.patterns.map({ ($0, false) }) + rule.weakPatterns.map({ ($0, true) }) {
        index.add(pattern, entries.count)
        vocabulary.add(pattern)
        let place =
          isWeak ? entries.count { $0.rule == number && $0.isWeak } : entries.count { $0.rule == number }
        entries.append(Entry(rule: number, pattern: place, isWeak: isWeak))
      }
    }
    self.index = index
    self.vocabulary = vocabulary
    self.entries = entries
  }

  /// Returns, by rule, where its patterns could match in `tokens`, in the order of the tokens.
  package func starts(in tokens: [Token]) -> [[Start]] {
    var starts = [[Start]](repeating: [], count: rules.count)
    for (position, token) in tokens.enumerated() {
      index.candidates(at: token) { number in
        let entry = entries[number]
        starts[entry.rule].append(Start(token: position, pattern: entry.pattern, isWeak: entry.isWeak))
      }
    }
    return starts.map { $0.sorted { ($0.token, $0.pattern) < ($1.token, $1.pattern) } }
  }
}
