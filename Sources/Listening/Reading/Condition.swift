/// Finds conditions in a text: « si vous continuez », "unless you pay". What is only said out of politeness is none: « si
/// vous voulez », "if that suits you", nor is a proposal: "what if".
enum Condition {
  private static let ifs: Set<String> = ["si", "if", "unless", "s'"]

  /// Words that may follow for courtesy.
  private static let courteous: Set<String> = [
    "suits", "like", "want", "prefer", "help", "helps", "easier", "possible", "please", "wish", "works",
    "alright",
    "ok", "okay", "fine", "rather", "mind", "allows", "need", "voulez", "veux", "preferez", "prefere",
    "plait", "va",
    "arrange", "convient", "permettez", "permet", "aide", "besoin", "souhaitez", "dit", "tente",
  ]

  /// Words before an « if » that make a proposal of it, or no condition.
  private static let proposing: Set<String> = [
    "what", "et", "even", "meme", "as", "comme", "help", "ask", "wonder",
  ]

  /// Words that make what follows depend on something, without an « if ».
  private static let implied: [[String]] = [
    ["sans"], ["without"], ["with", "no"], ["a", "defaut"], ["failing"],
  ]

  /// Whether a condition is made.
  static func isMade(in tokens: [Token]) -> Bool {
    tokens.indices.contains { place in
      guard ifs.contains(tokens[place].key) else { return false }
      let before = place > 0 ? tokens[place - 1].key : ""
      let after = tokens[(place + 1)...].prefix(5).prefix { !$0.breaksClause }
      let isCourtesy = after.contains { courteous.contains($0.key) }
      return !proposing.contains(before) && !isCourtesy
    }
  }

  /// Whether something is said to follow from what does not come: "with no payment by the 22nd".
  static func isImplied(in tokens: [Token]) -> Bool {
    let keys = tokens.map(\.key)
    return implied.contains { phrase in keys.indices.contains { keys[$0...].starts(with: phrase) } }
  }
}
