public import Vocabulary

/// The rules that may act on the client: those that were right in at least 95 of 100 cases on sentences that they were
/// not written with. The others only remark.
///
/// The counts are in Tests/ListeningTests/Precision, with the sentences; a test counts again. Rules that were mended with
/// older sentences in view are counted on newer ones alone, by a hand that had seen no rule.
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
    "absolute.frequency", "amount.said", "apology.sorry", "blame.accusation", "blame.cause",
    "boundary.habit", "insult.addressee", "justification.not-my-fault", "overapology.legitimate",
    "overapology.piling", "softener.figure", "threat.open", "threat.or-else", "too-short.words",
  ]

  private static let english: Set<String> = [
    "amount.said", "apology.sorry", "blame.accusation", "blame.cause", "blame.failure",
    "boundary.terms", "but-after.apology", "date.said", "insult.addressee", "insult.indirect",
    "insult.work", "jargon.trade", "justification.not-my-fault", "softener.figure", "threat.open",
    "too-short.words",
  ]
}
