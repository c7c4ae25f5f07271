import Archive
import Coaching
import Conversation
import Foundation
import Listening
import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// What makes a rehearsal easier or harder.
struct CoachOptions {
  var mode = CoachMode.live
  var off: Set<String> = []
  /// Whose words are understood.
  var files: (Language) -> LanguageFiles = { LanguageFiles($0) }
  /// The seconds a reply may take.
  var pressure: Double?
}

/// A rehearsal with the session it is stored in.
struct Stage {
  let session: SessionRecord
  let rehearsal: Rehearsal
  let isResumed: Bool
  private let keeper: SessionKeeper

  private var language: Language { rehearsal.language }

  /// Opens a new rehearsal and its session.
  static func opened(
    _ start: (reference: String, scenario: Scenario, setup: Setup), _ archive: Archive, _ language: Language
  ) throws -> Stage {
    var rehearsal: Rehearsal
    do throws(RehearsalError) {
      rehearsal = try Rehearsal(scenario: start.scenario, setup: start.setup)
      _ = try rehearsal.begin()
    } catch {
      throw Failure(error, language)
    }
    do throws(ArchiveError) {
      let new = NewSession(
        reference: start.reference, scenario: start.scenario, setup: start.setup, started: Date())
      let session = try archive.begin(new, opening: rehearsal.transcript.turns.last)
      let keeper = SessionKeeper(archive, session, try archive.lock(session.id))
      return Stage(session: session, rehearsal: rehearsal, isResumed: false, keeper: keeper)
    } catch {
      throw Failure(error, language)
    }
  }

  /// Makes a stored rehearsal again, as far as it went.
  static func resumed(_ number: String?, _ archive: Archive, _ language: Language) throws -> Stage {
    let session = try find(number, archive, language)
    let scenario = try loadScenario(session.reference, language)
    guard scenario.fingerprint == session.fingerprint else {
      throw Failure(
        .badData,
        language == .french
          ? "le scénario a changé depuis la séance \(session.id) ; elle ne peut pas être reprise, mais son récapitulatif oui : souffleur recap \(session.id)"
          : "the scenario has changed since session \(session.id); it cannot be resumed, but its recap can be had: souffleur recap \(session.id)"
      )
    }
    let keeper: SessionKeeper
    let log: SessionLog
    do throws(ArchiveError) {
      // What is read before the lock another program could still add to.
      let lock = try archive.lock(session.id)
      log = try archive.log(of: session.id)
      keeper = SessionKeeper(archive, session, lock, after: log.count)
    } catch {
      throw Failure(error, language)
    }
    let again = try ResumedRehearsal(session, log, scenario, language)
    let rehearsal = try again.goOn(keeper)
    return Stage(session: keeper.session, rehearsal: rehearsal, isResumed: true, keeper: keeper)
  }

  private static func find(_ number: String?, _ archive: Archive, _ language: Language) throws
    -> SessionRecord
  {
    if let number {
      let session = try kept(language) { () throws(ArchiveError) in
        try Int64(number).flatMap { (id) throws(ArchiveError) in try archive.session(id) }
      }
      if let session { return session }
    } else {
      let last = try listed(language) { () throws(ArchiveError) in try archive.lastSession(open: true) }
      if let session = last.first { return session }
    }
    throw Failure(
      .noInput,
      language == .french
        ? "il n’y a pas de séance à reprendre ; souffleur history les montre"
        : "there is no session to resume; souffleur history shows them")
  }

  // MARK: Playing

  /// Plays to the end or to where the user stops; then says what comes next.
  func play(
    with editor: some LineEditor, screen: ScreenOptions, view: some StageView, coaching: CoachOptions
  ) throws {
    var options = LoopOptions(journal: keeper)
    options.isResumed = isResumed
    options.pressure = coaching.pressure
    options.preparedAnswers = try PreparedCall.of(rehearsal)?.answers ?? [:]
    let listeners = Listeners(coaching.files)
    let coach = RehearsalCoach(
      LiveCoach(off: coaching.off, listeners: listeners, acts: rehearsal.scenario.acts))
    options.ear = ScenarioEar(listeners, coach)
    (options.coach, options.coachMode) = (coach, coaching.mode)
    options.audience = view.audience
    try view.announce(self)
    var loop = Loop(rehearsal, editor: editor, screen: Screen(options: screen), options: options)
    let result = try attempt(&loop)
    try view.conclude(result, loop.rehearsal, keeper.session)
    if result == .interrupted { throw Failure(.interrupted) }
  }

  private func attempt(_ loop: inout Loop<some LineEditor>) throws -> LoopResult {
    do throws(LoopError) {
      return try loop.run()
    } catch {
      switch error {
      case .output(let error): throw Failure(error, language)
      case .journal(let error as ArchiveError): throw Failure(error, language)
      case .journal(let error): throw Failure(.inputOutput, SystemWords.text(error, language))
      case .rehearsal(let error): throw Failure(error, language)
      }
    }
  }
}
