import Foundation
import Rehearsal
package import Vocabulary

/// A promise as it is being noted: from options, from answers to questions, or both.
package struct PromiseDraft {
  /// What can be said of a promise, in the order in which it is asked for.
  package enum Field: CaseIterable, Sendable {
    case text, owner, due, amount, client, exchange, invoice

    /// Whether there is no promise without it.
    var isNeeded: Bool { self == .text || self == .owner }
    /// Whether it is asked for; the rest is for those who name it.
    var isAskedFor: Bool { self != .exchange && self != .invoice }
  }

  /// What came of an answer.
  package enum Reply: Equatable {
    /// It was understood; with what it was understood as.
    case taken(String?)
    /// The question before is asked again.
    case back
    /// What the question is about.
    case explained(String)
    /// Why it cannot be taken.
    case mistaken(String)
  }

  private let language: Language
  private let today: CalendarDate
  private var text: String?
  private var owner: Promise.Owner?
  private var due: CalendarDate?
  private var amount: Money?
  /// The client; empty when nobody was named.
  package private(set) var client = ""
  /// The invoice; none when none was named.
  package private(set) var invoice: String?
  private var exchange: String?
  private var questions: [Field] = []
  private var place = 0

  /// Makes an empty draft.
  package init(_ language: Language, today: CalendarDate) {
    self.language = language
    self.today = today
  }

  private var words: PromiseWords.Asking { PromiseWords.of(language).asking }

  // MARK: What is said

  /// Takes what an option says; gives the reason when it cannot be taken.
  package mutating func set(_ field: Field, to typed: String) -> String? {
    read(field, typed).map { "\(words.option(field))\(PromiseWords.of(language).line.separator)\($0)" }
  }

  /// What is promised; none while it is not known what, or by whom.
  package var terms: Promise.Terms? {
    guard let text, let owner else { return nil }
    return Promise.Terms(owner: owner, text: text, due: due, amount: amount, exchange: exchange)
  }

  /// What is missing, in one sentence; none when nothing is.
  package var missing: String? { text == nil ? words.noText : owner == nil ? words.noOwner : nil }

  /// Reads what was typed; gives the reason when it is not what the field takes.
  private mutating func read(_ field: Field, _ typed: String) -> String? {
    let typed = TextSafety.line(typed.trimmingCharacters(in: .whitespacesAndNewlines))
    switch field {
    case .text: return take(typed, limit: Promise.longestText) { $0.text = $1 }
    case .exchange where typed.isEmpty, .invoice where typed.isEmpty: break
    case .exchange: return take(typed, limit: Promise.longestText) { $0.exchange = $1 }
    case .invoice: return take(typed, limit: 100) { $0.invoice = $1 }
    case .client:
      guard typed.count <= 100, typed.contains(where: { $0.isLetter || $0.isNumber }) else {
        return words.noName
      }
      client = typed
    case .owner:
      guard let named = PromiseDraft.owners[WrittenText.line(typed)] else { return words.noOwner }
      owner = named
    case .due:
      guard let day = WrittenDate(typed, today: today).date else { return words.noDay }
      due = day
    case .amount:
      guard let sum = PromiseDraft.sum(typed) else { return words.noSum }
      amount = sum
    }
    return nil
  }

  /// A sum of money as people write it, above nothing and below what anybody owes; none for anything else.
  package static func sum(_ typed: String, currency: String = "EUR") -> Money? {
    guard let sum = WrittenNumber.money(typed, usual: currency), sum.amount > 0, sum.isPossible
    else { return nil }
    return sum
  }

  private mutating func take(
    _ typed: String, limit: Int, _ set: (inout PromiseDraft, String) -> Void
  ) -> String? {
    guard !typed.isEmpty else { return words.noText }
    guard typed.count <= limit, typed.utf8.count <= limit * 4 else { return words.tooLong(limit) }
    set(&self, typed)
    return nil
  }

  private static let owners: [String: Promise.Owner] = [
    "1": .me, "me": .me, "i": .me, "mine": .me, "you": .me, "moi": .me, "je": .me, "vous": .me,
    "2": .client, "client": .client, "the client": .client, "they": .client, "them": .client,
    "le client": .client, "la cliente": .client, "lui": .client, "elle": .client, "eux": .client,
  ]

  // MARK: What is asked

  /// Asks for what is not known yet: all of it when nothing says what is promised, else only whose it is.
  package mutating func beginAsking() {
    questions =
      text == nil
      ? Field.allCases.filter { $0.isAskedFor && isUnknown($0) }
      : owner == nil ? [.owner] : []
    place = 0
  }

  private func isUnknown(_ field: Field) -> Bool {
    switch field {
    case .text: text == nil
    case .owner: owner == nil
    case .due: due == nil
    case .amount: amount == nil
    case .client: client.isEmpty
    case .exchange: exchange == nil
    case .invoice: invoice == nil
    }
  }

  /// What is said before the questions.
  package var opening: String { words.opening }

  /// The next question; none when all are answered.
  package var question: String? {
    questions.indices.contains(place)
      ? "\(place + 1)/\(questions.count) \(words.question(questions[place]))" : nil
  }

  /// Takes an answer to the present question.
  package mutating func reply(_ line: String) -> Reply {
    guard questions.indices.contains(place) else { return .back }
    let field = questions[place]
    switch line.trimmingCharacters(in: .whitespacesAndNewlines) {
    case "?": return .explained(words.help(field))
    case "<":
      place = max(0, place - 1)
      return .back
    case "":
      guard !field.isNeeded || !isUnknown(field) else { return .mistaken(words.needed) }
      place += 1
      return .taken(nil)
    default:
      if let mistake = read(field, line) { return .mistaken(mistake) }
      place += 1
      return .taken(echo(field))
    }
  }

  /// What an answer was understood as, where that is not what was typed.
  private func echo(_ field: Field) -> String? {
    let format = LocaleFormat(language)
    let line = PromiseWords.of(language).line
    switch field {
    case .owner: return owner == .me ? line.you : line.theClient
    case .due: return due.map(format.date)
    case .amount: return amount.map(format.money)
    case .text, .client, .exchange, .invoice: return nil
    }
  }
}
