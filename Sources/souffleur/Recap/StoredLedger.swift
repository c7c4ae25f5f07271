import Archive
import Rehearsal
import Scenarios
import Vocabulary

/// The ledger of a stored session in the language of a record.
struct StoredLedger {
  let session: StoredSession
  let scenario: Scenario
  /// The language of messages.
  let language: Language

  /// The ledger as it was stored; in another language it is played again, which needs the same scenario.
  func ledger(in target: Language) throws -> Ledger {
    let stored = session.record
    guard target != session.lastLanguage else { return stored.ledger }
    guard scenario.fingerprint == stored.fingerprint, scenario.languages.contains(target) else {
      throw Failure(
        .badData,
        language.pick(
          "le scénario a changé ou n’existe pas dans cette langue\u{A0}: le récapitulatif ne peut être écrit que dans la langue de la séance",
          "the scenario has changed or does not exist in this language: the recap can only be written in the session’s own language"
        ))
    }
    guard session.isWhole,
      var rehearsal = try? Rehearsal.replay(
        scenario: scenario, setup: stored.setup, actions: session.actions)
    else {
      throw Failure(
        .badData,
        language.pick(
          "la séance ne se rejoue plus jusqu’au bout\u{A0}: le récapitulatif ne peut être écrit que dans sa langue",
          "the session cannot be played again to its end: the recap can only be written in its own language"))
    }
    rehearsal.switchLanguage(target)
    return rehearsal.ledger
  }
}
