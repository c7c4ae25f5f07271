public import Listening
import Rehearsal
public import Vocabulary

/// The debrief of a rehearsal: conduct apart from outcome, with the words and the rule behind every remark.
///
/// A pure function of its source: the same transcript gives the same review, byte for byte.
public struct Review: Sendable {
  /// The language it is written in.
  public let language: Language
  /// What is known of the criteria.
  public let criteria: CriterionBook
  /// What depends on the user.
  public let conduct: Conduct
  /// What was obtained.
  public let outcome: ReviewOutcome
  /// Everything worth saying about single replies, the foremost first.
  public let remarks: [ReviewRemark]
  /// What was given and obtained.
  public let concessions: Concessions
  /// Who spoke how much, and what was asked.
  public let balance: ListeningBalance
  /// The questions of both sides, answered and not.
  public let questions: PendingQuestions
  /// Where the sources of the coach contradict each other about something that was said.
  public let contradictions: [ContradictionNote]
  /// What to rehearse next.
  public let next: NextStep

  /// Reviews a rehearsal; with listeners that may have read something before.
  public init(_ source: ReviewSource, listeners: Listeners = Listeners()) {
    let hearing = Hearing(source, listeners: listeners)
    let conduct = ConductJudge(source: source, hearing: hearing).conduct()
    let concessions = Concessions(source.ledger, hearing, acts: source.acts)
    let balance = ListeningBalance(source.transcript, hearing, acts: source.acts)
    let outcome = ReviewOutcome(source)
    language = source.language
    criteria = source.criteria
    remarks = RemarkWriter(source: source, hearing: hearing, conduct: conduct).remarks()
    questions = hearing.questions
    contradictions = ContradictionReader(
      source: source, hearing: hearing, concessions: concessions, balance: balance
    )
    .notes()
    next = NextStepTable(source: source, conduct: conduct, outcome: outcome, questions: hearing.questions)
      .step()
    (self.conduct, self.outcome, self.concessions, self.balance) = (conduct, outcome, concessions, balance)
  }
}
