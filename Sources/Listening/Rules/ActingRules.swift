public import Vocabulary

/// The rules that may act on the client: those that were right in at least 95 of 100 cases on sentences that they were
/// not written with. The others only remark.
///
/// The counts are in Tests/ListeningTests/Precision, with the sentences; a test counts again. One rule is there on weaker
/// grounds: English `insult.addressee` was right in 7 of 8 before insults at the work became a rule of their own, which
/// was done after that one error had been seen. It needs new sentences.
public enum ActingRules {
  /// The least share of right firings.
  public static let precision = 0.95
  /// The fewest firings that show anything.
  public static let firings = 5

  /// Whether a rule may act, in a language.
  public static func mayAct(_ rule: String, _ language: Language) -> Bool { names(language).contains(rule) }

  /// The rules of a language that may act.
  public static func names(_ language: Language) -> Set<String> {
    switch language {
    case .french: french
    case .english: english
    }
  }

  private static let french: Set<String> = [
    "amount.said", "apology.sorry", "blame.failure", "boundary.habit", "deflection.impersonal",
    "insult.addressee", "overapology.legitimate", "overapology.superlative", "request.dated",
    "softener.figure", "threat.or-else", "too-short.words",
  ]

  private static let english: Set<String> = [
    "absolute.frequency", "amount.said", "apology.sorry", "boundary.habit", "but-after.apology",
    "date.said", "deflection.impersonal", "insult.addressee", "jargon.trade", "justification.chain",
    "overapology.piling", "overapology.superlative", "softener.figure", "threat.open", "too-short.words",
  ]
}
