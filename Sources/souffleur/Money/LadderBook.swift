import Archive
import Clients
import Foundation
import Ladder
import Preparation
import Scenarios
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
    let stored = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.invoice, as: Invoice.self)
    }
    let register = InvoiceRegister(Dictionary(stored.map { ($0.key, $0.value) }) { first, _ in first })
    let kept = register.invoices.map { invoice in
      let me = prepared.first { ClientFile.isSame($0.preparation.client, invoice.client) }?.me
      return Entry(invoice: invoice, isKept: true, me: me ?? "")
    }
    let keys = Set(kept.map(\.invoice.key))
    let known = prepared.compactMap { money in
      money.invoice.map { Entry(invoice: $0, isKept: false, me: money.me) }
    }.filter { !keys.contains($0.invoice.key) }
    return (kept + known).sorted { ($0.invoice.due, $0.invoice.number) < ($1.invoice.due, $1.invoice.number) }
  }

  /// The invoice of a number, or none.
  ///
  /// - Throws: `Failure` when several clients have one of that number, and none is named.
  func entry(_ number: String, client: String?) throws -> Entry? {
    let found = try all().filter { entry in
      InvoiceNumber.isSame(entry.invoice.number, number)
        && client.map { ClientFile.isSame($0, entry.invoice.client) } ?? true
    }
    guard found.count > 1 else { return found.first }
    let clients = found.map { TextSafety.line($0.invoice.client) }
    throw Failure(.usage, LadderWords.of(language).command.whichClient(number, clients))
  }

  /// The words that name an invoice on a command line: its number, and its client where others have the same number.
  func arguments(_ invoice: Invoice) throws -> String {
    let number = shellWord(TextSafety.line(invoice.number))
    let isShared = try all().contains {
      $0.invoice.key != invoice.key && InvoiceNumber.isSame($0.invoice.number, invoice.number)
    }
    return isShared ? number + " --client " + shellWord(TextSafety.line(invoice.client)) : number
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
    let calls = PaymentCalls(
      try listed(language) { () throws(ArchiveError) in
        try archive.documents(.call, as: Call.self)
      }.map(\.value), language)
    let open = try all().filter { $0.invoice.paidOn == nil }.map(\.invoice)
    return entries.map { entry in
      let invoice = entry.invoice
      let isAlone = open.count { ClientFile.isSame($0.client, invoice.client) } <= 1
      return LadderReport(
        invoice,
        promises: PaymentStanding(
          promises: promises, client: invoice.client, invoice: invoice.number,
          unnamed: isAlone ? .since(invoice.promisedSince) : .none, on: today),
        calls: calls.days(about: invoice), today: today)
    }
  }

  /// Changes an invoice, or keeps one that was only prepared; on the disk when this returns. What `change` throws leaves
  /// it as it was.
  func change(
    _ start: Invoice, _ change: (inout Invoice, Date) throws(Failure) -> Void
  ) throws -> Invoice {
    let now = Date()
    let result = try kept(language) { () throws(ArchiveError) in
      try archive.updateAll(.invoice, as: Invoice.self) { stored, unreadable -> Result<Invoice, Failure> in
        guard !unreadable.contains(start.key) else {
          let name = Unreadable.document(kind: DocumentKind.invoice.name, key: start.key)
          return .failure(Failure(.unreadable(name), language))
        }
        var register = InvoiceRegister(stored)
        let before = register[start.key] ?? start
        var invoice = before
        do throws(Failure) {
          try change(&invoice, now)
        } catch {
          return .failure(error)
        }
        invoice.note(factsSince: before, at: now)
        register.keep(invoice)
        stored = register.stored
        return .success(invoice)
      }
    }
    return try result.get()
  }

  /// Follows an invoice no longer, also one that cannot be read; false when it was not kept.
  func forget(_ number: String, client: String?) throws -> Bool {
    let entry = try entry(number, client: client)
    let keys = [
      entry?.invoice.key ?? client.flatMap { Invoice.key(number, client: $0) }, InvoiceNumber.key(number),
    ]
    return try kept(language) { () throws(ArchiveError) in
      if let key = entry?.invoice.key {
        return try archive.updateAll(.invoice, as: Invoice.self) { stored, _ in
          var register = InvoiceRegister(stored)
          let isForgotten = register.forget(key)
          stored = register.stored
          return isForgotten
        }
      }
      var isForgotten = false
      for key in Set(keys.compactMap { $0 }) where try archive.remove(.invoice, key) { isForgotten = true }
      return isForgotten
    }
  }
}

/// The real calls in which a payment was chased.
private struct PaymentCalls {
  private let calls: [(call: Call, chases: Bool)]

  /// Of a call that names no invoice its scenario tells what it was about: a sum, and the day on which it fell due.
  init(_ calls: [Call], _ language: Language) {
    var known: [String: Bool] = [:]
    self.calls = calls.map { call in
      guard call.facts["invoice"] == nil, let reference = call.reference ?? call.scenario else {
        return (call, false)
      }
      let chases =
        known[reference]
        ?? {
          let facts = (try? Loader.load(reference, language: language).scenario)?.facts ?? []
          return Set(facts.compactMap(\.role)).isSuperset(of: [.amount, .due])
        }()
      known[reference] = chases
      return (call, chases)
    }
  }

  /// The days of the calls about an invoice: they name it, or chase a payment of its client and name none.
  func days(about invoice: Invoice) -> [CalendarDate] {
    calls.filter { call, chases in
      guard ClientFile.isSame(call.client, invoice.client) else { return false }
      if case .text(let number)? = call.facts["invoice"] {
        return InvoiceNumber.isSame(number, invoice.number)
      }
      return chases
    }.compactMap(\.call.day)
  }
}
