/// The rules of one language, ready to be applied.
struct RuleBook {
  let rules: [Rule]
  /// What stood in the way of reading the rule files; a test keeps it empty.
  let error: RuleFileError?

  init(tokenizer: Tokenizer) {
    do {
      rules = try RuleFile(RuleBook.texts(tokenizer.language), tokenizer: tokenizer).rules
      error = nil
    } catch {
      rules = []
      self.error = error
    }
  }

  private static func texts(_ language: CoachLanguage) -> [String] {
    switch language {
    case .french:
      [FrenchMoves.lists, FrenchMoves.warm, FrenchMoves.requests, FrenchMoves.risks, DetectorRules.french]
    case .english:
      [
        EnglishMoves.lists, EnglishMoves.warm, EnglishMoves.requests, EnglishMoves.risks,
        DetectorRules.english,
      ]
    }
  }
}
