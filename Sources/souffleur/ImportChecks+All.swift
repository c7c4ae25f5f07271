import Archive
import Clients
import Ladder
import Preparation
import Recap
import Scenarios
import Vocabulary

extension ImportChecks {
  /// Everything that the readers of the archive want of it.
  static func all(_ language: Language) -> ImportChecks {
    var checks = ImportChecks()
    checks.documents = [
      .client: Document(ClientFile.self) { key, file in file.isPossible(under: key) },
      .calendar: Document(CalendarStamp.self, joining: .calendarStamps) { key, stamp in
        stamp.isPossible(under: key)
      },
      .profile: Document(Profile.self) { key, profile in
        key == ProfileStore.key && profile.isPossible && !profile.isEmpty
      },
      .invoice: Document(Invoice.self, joining: .invoices) { key, invoice in invoice.isPossible(under: key) },
      .call: Document(Call.self, joining: .calls) { key, call in call.isPossible(under: key) },
      .promise: Document(Promise.self, joining: .promises) { key, promise in promise.isPossible(under: key) },
      .preparation: Document(Preparation.self) { key, preparation in
        preparation.isPossible
          && PreparationStore.key(preparation.scenario, preparation.client) == key
      },
    ]
    var known: [String: Scenario?] = [:]
    checks.scenario = { reference in
      if let scenario = known[reference] { return scenario }
      // A session names a bundled scenario or a place on this computer; from elsewhere anything else could stand there.
      let isPlace = reference.hasPrefix("/") || BundledLibrary.ids.contains(reference)
      let scenario = isPlace ? try? Loader.load(reference, language: language).scenario : nil
      known[reference] = .some(scenario)
      return scenario
    }
    return checks
  }
}

extension DocumentJoining.Rules<Promise> {
  /// A promise is known by its token; two copies have one history, and a name that is taken is drawn anew.
  static var promises: Self {
    Self(
      named: { key, promise in promise.named(under: key) },
      identity: { _, promise in promise.token },
      join: { here, incoming in here.joined(with: incoming) },
      ownKey: { _, key, isTaken in
        guard isTaken(key) else { return key }
        var generator = SystemRandomNumberGenerator()
        return PromiseName.fresh(using: &generator, isTaken: isTaken).text
      })
  }
}

extension DocumentJoining.Rules<Call> {
  /// A call is known by its token; of two copies the one changed last is kept, and a number that is taken gives way to
  /// the next free one.
  static var calls: Self {
    Self(
      named: { _, call in call }, identity: { _, call in call.token },
      join: { here, incoming in incoming.updated > here.updated ? incoming : here },
      ownKey: { _, key, isTaken in
        guard isTaken(key) else { return key }
        var number = 1
        while isTaken(Call.name(number)) { number += 1 }
        return Call.name(number)
      })
  }
}

extension DocumentJoining.Rules<Invoice> {
  /// An invoice is known by its number and its client, and kept under both; two copies have one history.
  static var invoices: Self {
    Self(
      named: { _, invoice in invoice }, identity: { _, invoice in invoice.key },
      join: { here, incoming in here.joined(with: incoming) },
      ownKey: { invoice, _, _ in invoice.key })
  }
}

extension DocumentJoining.Rules<CalendarStamp> {
  /// An entry of a calendar is known by its key; of two copies the one that was changed more often is kept, so that no
  /// calendar takes the next file for an older one.
  static var calendarStamps: Self {
    Self(
      named: { _, stamp in stamp }, identity: { key, _ in key },
      join: { here, incoming in here.joined(with: incoming) },
      ownKey: { _, key, _ in key })
  }
}
