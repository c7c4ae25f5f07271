import Vocabulary

/// Which criteria a detected move meets or misses, when the rubric of the scenario has them.
enum ConductMoves {
  /// Criteria by the move that meets them.
  static let met: [Move: Set<String>] = [
    .amount: ["facts"], .date: ["facts", "handover"], .documentCited: ["facts"],
    .empathy: ["listening", "impact", "welcome"], .openQuestion: ["listening"],
    .reformulation: ["listening", "impact", "welcome"], .concreteRequest: ["request", "agreement"],
    .boundary: ["firm", "rule"], .trade: ["firm", "balance", "alternative"], .consequence: ["announce"],
    .responsibility: ["ownership"], .repair: ["repair"], .gratitude: ["welcome"],
  ]

  /// Criteria by the move that misses them.
  static let missed: [Move: Set<String>] = [
    .blame: ["calm", "grievances", "one-fact"], .insult: ["calm"], .judgement: ["calm"],
    .mindReading: ["calm"], .shouting: ["calm"], .personalTaking: ["calm"], .threat: ["calm", "announce"],
    .absolute: ["facts", "one-fact", "grievances"], .grievances: ["grievances", "one-fact"],
    .hedge: ["firm", "decision", "rule"], .softener: ["firm", "request"], .overApology: ["firm", "plain"],
    .justification: ["plain", "decision"], .filler: ["plain"], .jargon: ["plain"],
    .monologue: ["listening", "plain"], .severalRequests: ["request"], .reflexYes: ["firm", "rule"],
    .unpricedConcession: ["firm", "balance"], .deflection: ["ownership", "truth"],
    .butAfter: ["ownership", "listening"], .conditionalApology: ["ownership"], .repetition: ["listening"],
  ]
}
