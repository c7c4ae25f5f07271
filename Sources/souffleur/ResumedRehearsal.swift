import Archive
import Rehearsal
import Scenarios
import Vocabulary

/// A stored session played again, as far as what was done in it still goes with its scenario.
struct ResumedRehearsal {
  private let session: SessionRecord
  private let language: Language
  private let rehearsal: Rehearsal
  /// How many things the user did that are left out, from the first that does not apply or cannot be read on.
  private let leftOut: Int

  /// Plays a session again; fails when it cannot even be begun.
  init(_ session: SessionRecord, _ log: SessionLog, _ scenario: Scenario, _ language: Language) throws {
    do throws(RehearsalError) {
      let again = try Rehearsal.replayed(
        scenario: scenario, setup: session.setup, asFarAs: log.actions)
      (rehearsal, leftOut) = (again.rehearsal, log.actionCount - again.count)
    } catch {
      throw Failure(
        .badData,
        language.pick(
          "la séance \(session.id) ne peut pas être reprise : ses faits ou son client ne vont pas avec son scénario. Elle se relit : souffleur history \(session.id)",
          "session \(session.id) cannot be resumed: its facts or its client do not go with its scenario. It can be read: souffleur history \(session.id)"
        ))
    }
    (self.session, self.language) = (session, language)
  }

  /// Gives the rehearsal to go on with. Where something is left out, that says so, and goes on in a session of its own:
  /// the one that was stored stays as it is.
  func goOn(_ keeper: SessionKeeper) throws -> Rehearsal {
    guard leftOut > 0 else { return rehearsal }
    guard !rehearsal.isFinished else {
      tell(said)
      return rehearsal
    }
    let fork = rehearsal.fork(at: rehearsal.turnCount)
    _ = try kept(language) { () throws(ArchiveError) in try keeper.fork(fork) }
    let number = keeper.session.id
    tell(
      said
        + language.pick(
          " Elle reste telle quelle ; vous continuez dans la séance \(number).",
          " It stays as it is; you go on in session \(number)."))
    return fork
  }

  private var said: String {
    let (number, turn) = (session.id, rehearsal.turnCount)
    return language.pick(
      "La séance \(number) se rejoue "
        + (turn == 0 ? "jusqu’à son début seulement" : "jusqu’au tour \(turn)")
        + " ; la suite ne va plus avec et est laissée de côté "
        + (leftOut == 1 ? "(1 réponse ou commande)." : "(\(leftOut) réponses ou commandes)."),
      "Session \(number) can be played again "
        + (turn == 0 ? "up to its opening only" : "up to turn \(turn)")
        + "; what comes after no longer goes with it and is left out "
        + (leftOut == 1 ? "(1 reply or command)." : "(\(leftOut) replies or commands)."))
  }
}
