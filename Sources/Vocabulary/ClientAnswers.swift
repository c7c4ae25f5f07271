/// What a client says to own words that are none of the options on offer: by what was said, in both languages.
///
/// A text may hold `{heard}`, words of the user's; `{theirs}` and `{ours}`, the value that was said and the one that the
/// scene has; `{new}` and `{old}`, a value and the one it corrects.
public struct ClientAnswers: Hashable, Sendable {
  /// What was said.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Words that make no sense.
    case unclear = "unclear"
    /// Clear words that the scene has no answer to.
    case statement = "statement"
    /// A question that nothing in the scene asks.
    case question = "question"
    /// A no.
    case refusal = "refusal"
    /// An insult.
    case insult = "insult"
    /// A threat.
    case threat = "threat"
    /// An apology.
    case apology = "apology"
    /// Thanks, or a present.
    case thanks = "thanks"
    /// Somebody has to wait.
    case wait = "wait"
    /// Something was not heard.
    case `repeat` = "repeat"
    /// A yes to nothing in particular.
    case agree = "agree"
    /// The user does not know.
    case dontknow = "dontknow"
    /// A farewell.
    case bye = "bye"
    /// Another value than the scene's.
    case which = "which"
    /// A value that cannot be.
    case impossible = "impossible"
    /// A value that was corrected.
    case corrected = "corrected"
  }

  /// The texts by kind and language.
  public var texts: [Kind: [Language: [String]]]

  /// Makes answers.
  public init(_ texts: [Kind: [Language: [String]]] = [:]) { self.texts = texts }

  /// The answers with those of others where these have none.
  public func completed(by others: ClientAnswers) -> ClientAnswers {
    ClientAnswers(
      texts.merging(others.texts) { mine, theirs in mine.merging(theirs) { mine, _ in mine } })
  }

  /// The text of a kind, the `number`-th of them in turn; none where there is none.
  public func text(_ kind: Kind, _ language: Language, number: Int) -> String? {
    guard let lines = texts[kind]?[language], !lines.isEmpty else { return nil }
    return lines[((number % lines.count) + lines.count) % lines.count]
  }
}
