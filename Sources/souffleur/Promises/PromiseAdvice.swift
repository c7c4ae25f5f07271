import Clients
import Vocabulary

/// What to do next about promises, on standard error.
struct PromiseAdvice {
  private let words: PromiseWords
  private let today: CalendarDate

  init(_ book: PromiseBook) {
    words = book.words
    today = book.today
  }

  /// After the list: what is late first.
  func tell(afterListing shown: [NamedPromise], nothing: String) {
    guard !shown.isEmpty else {
      souffleur.tell(nothing)
      return souffleur.tell(words.next.intro + words.next.take)
    }
    let late = shown.first { $0.promise.isLate(on: today) }
    if let late {
      souffleur.tell(words.next.intro + settling(late))
      if late.promise.isPayment { souffleur.tell(words.next.intro + reminder(late)) }
    } else if let open = shown.first(where: { $0.promise.state == .open }) {
      souffleur.tell(words.next.intro + words.next.keep(open.name))
    }
  }

  /// After something was noted of one promise; `undo` takes it back.
  func tell(after named: NamedPromise, undo: String? = nil) {
    if let undo { souffleur.tell(words.next.slip("souffleur promises \(undo) \(named.name) --undo")) }
    switch named.promise.standing(on: today) {
    case .kept, .superseded: souffleur.tell(words.next.intro + words.next.list)
    case .late, .broken:
      souffleur.tell(words.next.intro + (named.promise.isPayment ? reminder(named) : settling(named)))
    case .due, .holding, .undated: souffleur.tell(words.next.intro + words.next.keep(named.name))
    }
  }

  private func reminder(_ named: NamedPromise) -> String {
    words.next.remind(PromiseAdvice.reminder(named.promise))
  }

  private func settling(_ named: NamedPromise) -> String {
    named.promise.state == .open ? words.next.settle(named.name) : words.next.list
  }

  /// The command that says where reminders stand.
  static func reminder(_ promise: Promise) -> String {
    "souffleur ladder" + (promise.invoice.map { " " + shellWord(TextSafety.line($0)) } ?? "")
  }
}
