import Archive
import Foundation
import Recap
import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// The exit statuses, those of sysexits.h where it has one.
enum ExitStatus: Int32 {
  case done = 0
  case found = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case software = 70
  case inputOutput = 74
  case interrupted = 130
}

/// Why a command stops: one sentence in the language of the session, and the status.
struct Failure: Error {
  var status: ExitStatus
  var message: String

  func report() {
    guard !message.isEmpty else { return }
    tellAsIs("souffleur: \(TextSafety.line(message))")
  }

  init(_ status: ExitStatus, _ message: String = "") {
    self.status = status
    self.message = message
  }

  /// A result cannot be written; a pipe that nobody reads any more is no failure.
  init(_ error: OutputError, _ language: Language) {
    switch error {
    case .closed: self.init(.done)
    case .failed(let number): self.init(.inputOutput, SystemWords.text(number, language))
    }
  }

  /// A file cannot be written.
  init(writing name: String, _ error: OutputError, _ language: Language) {
    self.init(.inputOutput, name + language.pick("\u{00A0}: ", ": ") + SystemWords.text(error, language))
  }

  init(_ error: LoadError, _ language: Language) { self.init(.noInput, error.message(in: language)) }

  init(_ error: RehearsalError, _ language: Language) {
    let status: ExitStatus =
      switch error {
      case .missingFacts, .unknownName, .wrongKind, .unavailable: .usage
      case .script: .badData
      case .notBegun, .finished, .nothingSaid: .software
      }
    self.init(status, error.message(in: language))
  }

  init(_ error: ArchiveError, _ language: Language) {
    let isFrench = language == .french
    switch error {
    case .newer(let path):
      self.init(
        .badData,
        isFrench
          ? "\(path) a été écrit par une version plus récente de souffleur ; rien n’y a été touché"
          : "\(path) was written by a newer souffleur; it has not been touched")
    case .cannotOpen(let path, let reason):
      let reason = SystemWords.text(said: reason, language)
      self.init(
        .inputOutput,
        isFrench ? "impossible d’ouvrir \(path) : \(reason)" : "\(path) cannot be opened: \(reason)")
    case .cannotWrite(let reason):
      let reason = SystemWords.text(said: reason, language)
      self.init(
        .inputOutput,
        isFrench
          ? "rien n’a pu être enregistré (\(reason)) ; ce qui précède est gardé"
          : "nothing could be stored (\(reason)); everything before it is kept")
    case .inUse(let session, let process):
      let who = process.map { isFrench ? " (processus \($0))" : " (process \($0))" } ?? ""
      self.init(
        .inputOutput,
        isFrench
          ? "la séance \(session) se joue déjà dans un autre terminal\(who) ; reprenez-la quand il aura fini, ou une autre : souffleur rehearse --resume NUMÉRO"
          : "session \(session) is being played in another terminal already\(who); resume it when that one is done, or another one: souffleur rehearse --resume NUMBER"
      )
    case .overtaken(let session):
      self.init(
        .inputOutput,
        isFrench
          ? "la séance \(session) a continué dans un autre programme ; votre dernière réponse n’est pas gardée. Pour reprendre où elle en est : souffleur rehearse --resume \(session)"
          : "session \(session) went on in another program meanwhile; your last reply was not kept. To go on from where it stands: souffleur rehearse --resume \(session)"
      )
    case .unreadable(let name): self = UnreadableWords(language).failure(name)
    case .damaged(let reason):
      self.init(
        .badData, isFrench ? "l’archive est abîmée : \(reason)" : "the archive is damaged: \(reason)")
    }
  }
}
