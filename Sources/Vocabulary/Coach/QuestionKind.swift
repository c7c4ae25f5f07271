/// What would answer a question.
public enum QuestionKind: String, Sendable, CaseIterable {
  /// A day.
  case date
  /// A sum.
  case amount
  /// A yes or a no.
  case decision
  /// A name, a place, a choice.
  case fact
  /// What the other thinks, feels or knows.
  case open
}

extension QuestionKind {
  /// Whether two questions of the kind are taken for the same one, whatever their words.
  package var isOneTopic: Bool { self == .date || self == .amount }
}
