import Clients
import Vocabulary

/// All invoices that are kept, as a value: what is stored is changed as this is, all of it or nothing.
///
/// Each is kept under its number and client; an older version kept it under its number alone.
public struct InvoiceRegister: Sendable {
  /// What is stored, by its keys.
  public private(set) var stored: [String: Invoice]

  /// The register of what is stored.
  public init(_ stored: [String: Invoice]) { self.stored = stored }

  /// The invoices; of one that an older and a newer version have kept the two are one.
  public var invoices: [Invoice] {
    Dictionary(stored.values.map { ($0.key, $0) }) { $0.joined(with: $1) }.values.sorted { $0.key < $1.key }
  }

  /// The invoice of a key.
  public subscript(key: String) -> Invoice? { invoices.first { $0.key == key } }

  /// Keeps an invoice under its key, in the place of what was kept of it.
  public mutating func keep(_ invoice: Invoice) {
    _ = forget(invoice.key)
    stored[invoice.key] = invoice
  }

  /// Keeps the invoice of a key no longer; false when it was not kept.
  public mutating func forget(_ key: String) -> Bool {
    let copies = stored.filter { $0.value.key == key }.keys
    for copy in copies { stored[copy] = nil }
    return !copies.isEmpty
  }
}
