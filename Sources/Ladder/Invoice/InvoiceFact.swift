public import Foundation
import Recap
import Vocabulary

/// A fact of an invoice, of two copies of which that is right which was said last.
struct InvoiceFact: Sendable {
  /// Its name in what is stored.
  let name: String
  /// What is said, as a text.
  let text: @Sendable (Invoice) -> String
  /// Takes it from another copy.
  let take: @Sendable (_ into: inout Invoice, _ from: Invoice) -> Void

  private init(
    _ name: String, _ text: @escaping @Sendable (Invoice) -> String,
    _ take: @escaping @Sendable (inout Invoice, Invoice) -> Void
  ) {
    (self.name, self.text, self.take) = (name, text, take)
  }

  /// All of them.
  static let all = [
    InvoiceFact("number", { $0.number }, { $0.number = $1.number }),
    InvoiceFact("client", { $0.client }, { $0.client = $1.client }),
    InvoiceFact("contact", { $0.contact }, { $0.contact = $1.contact }),
    InvoiceFact("project", { $0.project }, { $0.project = $1.project }),
    InvoiceFact("amount", { "\($0.amount.amount) \($0.amount.currency)" }, { $0.amount = $1.amount }),
    InvoiceFact("issued", { $0.issued?.iso ?? "" }, { $0.issued = $1.issued }),
    InvoiceFact("due", { $0.due.iso }, { $0.due = $1.due }),
    InvoiceFact("regime", { $0.regime ?? "" }, { $0.regime = $1.regime }),
    InvoiceFact("language", { $0.language.rawValue }, { $0.language = $1.language }),
    InvoiceFact("tone", { $0.tone.rawValue }, { $0.tone = $1.tone }),
    InvoiceFact("address", { $0.address.rawValue }, { $0.address = $1.address }),
    InvoiceFact("spacing", { spacing($0) }, { $0.spacing = $1.spacing }),
    InvoiceFact(
      "earlierReminders", { "\($0.earlierReminders)" }, { $0.earlierReminders = $1.earlierReminders }),
  ]

  private static func spacing(_ invoice: Invoice) -> String {
    invoice.spacing.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  /// All of them as said at one moment.
  static func all(saidAt date: Date) -> [String: Int] {
    Dictionary(
      all.map { ($0.name, Invoice.moment(date)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether one copy says it later than another; at the same moment the words decide, on every computer alike.
  func isLater(_ one: Invoice, than other: Invoice) -> Bool {
    (one.said[name] ?? 0, text(one)) > (other.said[name] ?? 0, text(other))
  }
}

extension Invoice {
  /// Notes the moment of every fact that was said since a copy was made of it.
  public mutating func note(factsSince copy: Invoice, at date: Date) {
    for fact in InvoiceFact.all where fact.text(self) != fact.text(copy) {
      said[fact.name] = max(Invoice.moment(date), (copy.said[fact.name] ?? 0) + 1)
    }
    updated = max(updated, date)
  }

  /// One invoice made of two copies of it: nothing that was noted on either computer is lost, and of each fact that is
  /// kept which was said last.
  public func joined(with other: Invoice) -> Invoice {
    var joined = self
    for fact in InvoiceFact.all where fact.isLater(other, than: self) {
      fact.take(&joined, other)
      joined.said[fact.name] = other.said[fact.name]
    }
    joined.begun = min(begun, other.begun)
    joined.updated = max(updated, other.updated)
    joined.history = Set(history).union(other.history).sorted { ($0.at, $0.text) < ($1.at, $1.text) }
    return joined
  }
}
