/// Something a reply does, as far as its words show it.
public enum Move: String, Sendable, CaseIterable, Hashable {
  // The labels of the development sets; scripts ask for them with said("blame").
  case gratitude
  case apology
  case overApology = "over_apology"
  case hedge
  case blame
  case absolute
  case justification
  case threat
  case insult
  case empathy
  case openQuestion = "open_question"
  case concreteRequest = "concrete_request"
  case boundary
  case deflection
  case filler

  // Detectors that are more than one of those.
  case judgement
  case mindReading = "mind_reading"
  case grievances
  case irony
  case shouting
  case consequence
  case softener
  case amount
  case date
  case severalRequests = "several_requests"
  case corneringQuestion = "cornering_question"
  case reformulation
  case personalTaking = "personal_taking"
  case butAfter = "but_after"
  case conditionalApology = "conditional_apology"
  case responsibility
  case repair
  case reflexYes = "reflex_yes"
  case unpricedConcession = "unpriced_concession"
  case trade
  case documentCited = "document_cited"
  case questionDodged = "question_dodged"
  case repetition
  case fogging
  case jargon
  case monologue
  case tooShort = "too_short"

  /// Whether the move usually costs the speaker something.
  public var isRisk: Bool { Move.risks.contains(self) }

  private static let risks: Set<Move> = [
    .overApology, .hedge, .blame, .absolute, .justification, .threat, .insult, .deflection, .filler,
    .judgement,
    .mindReading, .grievances, .irony, .shouting, .softener, .severalRequests, .corneringQuestion,
    .personalTaking, .butAfter, .conditionalApology, .reflexYes, .unpricedConcession, .questionDodged,
    .jargon,
    .monologue, .tooShort,
  ]

  /// The fifteen labels of the development sets.
  public static let labels: [Move] = [
    .gratitude, .apology, .overApology, .hedge, .blame, .absolute, .justification, .threat, .insult, .empathy,
    .openQuestion, .concreteRequest, .boundary, .deflection, .filler,
  ]
}
