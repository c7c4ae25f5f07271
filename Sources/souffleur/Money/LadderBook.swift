import Archive
import Clients
import Foundation
import Ladder
import Preparation
import Vocabulary

/// The invoices that are waited for: those that are kept, and those that a preparation knows.
struct LadderBook {
  /// An invoice with what goes with it.
  struct Entry {
    /// The invoice.
    var invoice: Invoice
    /// Whether it is kept by itself; else it is known from a preparation only.
    var isKept: Bool
    /// Whether it was begun just now.
    var isNew = false
    /// The user's name, as the preparation has it; empty when there is none.
    var me = ""
  }

  let archive: Archive
  let language: Language
  let today: CalendarDate

  init(_ language: Language) throws {
    archive = try openArchive(language)
    self.language = language
    today = .today
  }

  /// All of them, the one due first before the others.
  func all() throws -> [Entry] {
    let prepared = try PreparationStore(archive: archive, language: language).all().map(PreparedMoney.init)
    let kept = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.invoice, as: Invoice.self)
    }.map { document in
      let me = prepared.first { PreparationStore.same($0.preparation.client, document.value.client) }?.me
      return Entry(invoice: document.value, isKept: true, me: me ?? "")
    }
    let keys = Set(kept.compactMap { Invoice.key($0.invoice.number) })
    let known = prepared.compactMap { money in
      money.invoice.map { Entry(invoice: $0, isKept: false, me: money.me) }
    }.filter { !keys.contains(Invoice.key($0.invoice.number) ?? "") }
    return (kept + known).sorted { ($0.invoice.due, $0.invoice.number) < ($1.invoice.due, $1.invoice.number) }
  }

  /// The invoice of a number, or none.
  ///
  /// - Throws: `Failure` when several clients have one of that number in what was prepared, and none is named.
  func entry(_ number: String, client: String?) throws -> Entry? {
    let found = try all().filter { entry in
      Invoice.key(entry.invoice.number) == Invoice.key(number)
        && client.map { PreparationStore.same($0, entry.invoice.client) } ?? true
    }
    guard found.count > 1 else { return found.first }
    let clients = found.map { TextSafety.line($0.invoice.client) }
    throw Failure(.usage, LadderWords.of(language).command.whichClient(number, clients))
  }

  /// The number nearest to one that nothing has.
  func nearest(to number: String) throws -> String? {
    NearestName.of(number, in: try all().map(\.invoice.number))
  }

  /// Where one stands with some invoices.
  func reports(_ entries: [Entry]) throws -> [LadderReport] {
    let promises = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.promise, as: Promise.self)
    }.map { $0.value.named(under: $0.key) }
    let calls = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.call, as: Call.self)
    }.map(\.value)
    let open = try all().filter { $0.invoice.paidOn == nil }.map(\.invoice)
    return entries.map { entry in
      let invoice = entry.invoice
      let others = open.filter { PreparationStore.same($0.client, invoice.client) }
      return LadderReport(
        invoice,
        promises: PaymentPromises(
          PaymentStanding(
            promises: promises, client: invoice.client, invoice: invoice.number,
            countsUnnamed: others.count <= 1, on: today)),
        calls: LadderBook.days(of: calls, about: invoice), today: today)
    }
  }

  /// The days of the calls about an invoice: they name it, or chase a payment of its client and name none.
  private static func days(of calls: [Call], about invoice: Invoice) -> [CalendarDate] {
    calls.filter { call in
      guard PreparationStore.same(call.client, invoice.client) else { return false }
      if case .text(let number)? = call.facts["invoice"] {
        return Invoice.key(number) == Invoice.key(invoice.number)
      }
      return call.scenario == "payment-chase"
    }.compactMap(\.day)
  }

  /// Changes an invoice, or keeps one that was only prepared; on the disk when this returns. What `change` throws leaves
  /// it as it was.
  func change(_ start: Invoice, _ change: (inout Invoice) throws(Failure) -> Void) throws -> Invoice {
    let key = Invoice.key(start.number) ?? ""
    let result = try kept(language) { () throws(ArchiveError) in
      try archive.update(.invoice, key, as: Invoice.self) { stored -> Result<Invoice, Failure> in
        var invoice = stored ?? start
        do throws(Failure) {
          try change(&invoice)
        } catch {
          return .failure(error)
        }
        invoice.updated = Date()
        stored = invoice
        return .success(invoice)
      }
    }
    return try result.get()
  }

  /// Follows an invoice no longer; false when it was not kept.
  func forget(_ number: String) throws -> Bool {
    try kept(language) { () throws(ArchiveError) in
      try archive.remove(.invoice, Invoice.key(number) ?? "")
    }
  }
}
