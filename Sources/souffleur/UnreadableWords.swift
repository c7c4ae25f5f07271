import Archive
import Rehearsal
import Synchronization
import Vocabulary

/// What is said of stored things that cannot be read.
struct UnreadableWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// What was named already in this run: a command may come by it several times.
  private static let told = Mutex<Set<Unreadable>>([])

  /// Names what cannot be read, each of it once, and how to get at it all the same.
  func tell(_ unreadable: [Unreadable]) {
    let fresh = UnreadableWords.told.withLock { told in unreadable.filter { told.insert($0).inserted } }
    guard !fresh.isEmpty else { return }
    for name in fresh { souffleur.tell(sentence(name)) }
    souffleur.tell(
      language.pick(
        "(Le reste se lit. souffleur data export l’écrit tel qu’il est gardé.)",
        "(The rest can be read. souffleur data export writes it as it is stored.)"))
  }

  /// What a command says that was asked for that one thing.
  func failure(_ name: Unreadable) -> Failure {
    Failure(
      .badData,
      sentence(name)
        + language.pick(
          " ; souffleur data export l’écrit telle qu’elle est gardée, souffleur data erase l’efface",
          "; souffleur data export writes it as it is stored, souffleur data erase erases it"))
  }

  private func sentence(_ name: Unreadable) -> String {
    switch name {
    case .session(let number):
      return language.pick(
        "la séance \(number) est abîmée et ne se lit pas", "session \(number) is damaged and cannot be read")
    case .entries(let session, let count):
      return language.pick(
        "la séance \(session) est abîmée : "
          + (count == 1
            ? "ce qui y fut gardé en dernier ne se lit pas"
            : "ce qui y fut gardé en dernier (\(count) fois) ne se lit pas"),
        "session \(session) is damaged: "
          + (count == 1
            ? "the last thing kept in it cannot be read"
            : "the last \(count) things kept in it cannot be read"))
    case .document(let kind, let key):
      let key = TextSafety.line(key)
      return language.pick(
        "la fiche « \(key) » (\(kindName(kind))) est abîmée et ne se lit pas",
        "the document “\(key)” (\(kindName(kind))) is damaged and cannot be read")
    }
  }

  private func kindName(_ kind: String) -> String {
    switch kind {
    case DocumentKind.client.name: language.pick("client", "client")
    case DocumentKind.preparation.name: language.pick("préparation", "preparation")
    case DocumentKind.invoice.name: language.pick("facture", "invoice")
    case DocumentKind.promise.name: language.pick("promesse", "promise")
    case DocumentKind.calendar.name: language.pick("entrée d’agenda", "calendar entry")
    default: TextSafety.line(kind)
    }
  }
}
