public import Foundation
public import Rehearsal
public import Vocabulary

/// All promises under their names, as a value: what is stored is changed as this is, all of it or nothing.
public struct PromiseRegister: Sendable {
  /// What came of taking over a record.
  public struct TakeOver: Sendable {
    /// Those that were not there.
    public var added: [NamedPromise] = []
    /// Those that the record says otherwise by now.
    public var updated: [NamedPromise] = []
    /// How many were there as they are.
    public var known = 0
    /// What is agreed and nobody in particular has to do.
    public var unowned: [LedgerItem] = []
  }

  /// The promises by their names.
  public private(set) var promises: [String: Promise]
  /// Names that are taken by what cannot be read.
  private let unreadable: Set<String>
  private var generator = SystemRandomNumberGenerator()

  /// The register of what is stored.
  public init(_ stored: [String: Promise], unreadable: Set<String> = []) {
    promises = Dictionary(uniqueKeysWithValues: stored.map { ($0.key, $0.value.named(under: $0.key)) })
    self.unreadable = unreadable
  }

  /// Adds a promise under a new name.
  public mutating func add(_ promise: Promise) -> NamedPromise {
    let name = PromiseName.fresh(using: &generator) { promises[$0] != nil || unreadable.contains($0) }.text
    promises[name] = promise
    return NamedPromise(name: name, promise: promise)
  }

  /// Adds a promise that takes the place of another one, which keeps its history; it is the same client's and about the
  /// same invoice unless it names others. None when there is no such name.
  public mutating func add(_ promise: Promise, replacing name: String, at date: Date) -> NamedPromise? {
    guard let old = promises[name] else { return nil }
    var promise = promise
    promise.replaces = old.token
    if promise.client.isEmpty { promise.client = old.client }
    promise.invoice = promise.invoice ?? old.invoice
    promises[name]?.note(.superseded(by: promise.token), on: promise.made, at: date)
    return add(promise)
  }

  /// Erases a promise; those whose place it took are waited for again. False when there is no such name.
  public mutating func forget(_ name: String, on day: CalendarDate, at date: Date) -> Bool {
    guard let gone = promises.removeValue(forKey: name) else { return false }
    for (other, promise) in promises where promise.successor == gone.token {
      promises[other]?.reopen(on: day, at: date)
    }
    return true
  }

  /// Changes a promise; none when there is no such name.
  public mutating func change(_ name: String, _ change: (inout Promise) -> Void) -> NamedPromise? {
    guard var promise = promises[name] else { return nil }
    change(&promise)
    promises[name] = promise
    return NamedPromise(name: name, promise: promise)
  }

  /// Takes over what a record says was agreed or announced; twice adds nothing twice.
  public mutating func take(_ source: Promise.Source, at date: Date) -> TakeOver {
    var taken = TakeOver()
    for item in source.items {
      let known = promises.filter { $0.value.isTaken(from: item, of: source) }.min { $0.key < $1.key }
      if var promise = known?.value, let name = known?.key {
        let before = promise.history
        promise.update(from: item, of: source, at: date)
        promises[name] = promise
        let isChanged = promise.history != before
        if isChanged {
          taken.updated.append(NamedPromise(name: name, promise: promise))
        } else {
          taken.known += 1
        }
      } else if let promise = Promise(item, of: source) {
        taken.added.append(add(promise))
      } else if item.status == .agreed || item.status == .announced && !item.isOwnRule {
        taken.unowned.append(item)
      }
    }
    withdraw(source, at: date, &taken)
    return taken
  }

  /// What the record does not hold any more is no promise any more.
  private mutating func withdraw(_ source: Promise.Source, at date: Date, _ taken: inout TakeOver) {
    let ids = Set(source.items.map(\.id))
    for (name, promise) in promises.sorted(by: { $0.key < $1.key }) where promise.state == .open {
      guard let origin = promise.origin, origin.token == source.token, !ids.contains(origin.item.id) else {
        continue
      }
      guard let gone = change(name, { $0.note(.superseded(by: nil), on: source.day, at: date) }) else {
        continue
      }
      taken.updated.append(gone)
    }
  }
}
