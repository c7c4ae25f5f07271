public import Foundation
import Rehearsal
public import Vocabulary

/// What wants doing before a lesson, read off promises, prepared calls, real calls and signals.
public struct Agenda: Sendable {
  /// A call that was prepared for a day.
  public struct Plan: Hashable, Sendable {
    /// The scenario’s identifier.
    public var scenario: String
    /// What loads it.
    public var reference: String
    /// The client; empty when nobody was named.
    public var client: String
    /// The day.
    public var day: CalendarDate
    /// When it was prepared last.
    public var prepared: Date

    /// Describes a prepared call.
    public init(scenario: String, reference: String, client: String, day: CalendarDate, prepared: Date) {
      self.scenario = scenario
      self.reference = reference
      self.client = client
      self.day = day
      self.prepared = prepared
    }

    /// Whether somebody has written down, to the end, how it went: a call with the same client and scenario, or with no
    /// scenario, on its day or later, or else after it was prepared last: one calls a day before the one that was planned.
    public func isNoted(in calls: [Call]) -> Bool {
      calls.contains { call in
        guard call.isFinished, let called = call.day, ClientFile.isSame(call.client, client),
          call.scenario == nil || call.scenario == scenario
        else { return false }
        return called >= day || called >= CalendarDate(local: prepared) && call.updated > prepared
      }
    }
  }

  /// One thing that wants doing.
  public enum Item: Hashable, Sendable {
    /// A real call is today.
    case callToday(Plan)
    /// The user’s own promise is due today or late.
    case ownPromise(NamedPromise)
    /// A call took place, some days ago, and nobody has written down how it went.
    case callToNote(Plan, daysAgo: Int)
    /// So many promised days went by without the money.
    case secondBroken(NamedPromise, days: Int)
    /// A promise of the client’s is late, or one to pay was broken.
    case clientLate(NamedPromise)
    /// A promise of the client’s is due today.
    case clientDue(NamedPromise)
    /// Abuse was noted of a client, on a day.
    case abuse(client: String, since: CalendarDate?)
    /// A real call is coming.
    case callSoon(Plan)
    /// The rules about signals have fired.
    case signals(client: String, SignalReading.Verdict, rule: SignalRule, since: CalendarDate?)

    /// The rule that put it there.
    public var rule: AgendaRule {
      switch self {
      case .callToday: .callToday
      case .ownPromise: .ownPromise
      case .callToNote: .callToNote
      case .secondBroken: .secondBroken
      case .clientLate: .clientLate
      case .clientDue: .clientDue
      case .abuse: .abuse
      case .callSoon: .callSoon
      case .signals: .signals
      }
    }
  }

  /// What the agenda is read off.
  public struct Material: Sendable {
    /// All promises.
    public var promises: [NamedPromise]
    /// The calls that were prepared and have a day.
    public var plans: [Plan]
    /// The calls that were written down.
    public var calls: [Call]
    /// What is kept of clients.
    public var clients: [ClientFile]

    /// Gathers it.
    public init(promises: [NamedPromise], plans: [Plan], calls: [Call], clients: [ClientFile]) {
      self.promises = promises
      self.plans = plans
      self.calls = calls
      self.clients = clients
    }
  }

  /// Everything, in the order of the rules; within one, the soonest or latest first.
  public let items: [Item]

  /// Reads the agenda of a day.
  ///
  /// - Parameter callHorizon: the days before a call from which on it comes before a lesson.
  public init(_ material: Material, on today: CalendarDate, callHorizon: Int) {
    let reader = AgendaReader(material: material, today: today, callHorizon: callHorizon)
    items = AgendaRule.allCases.flatMap(reader.items)
  }
}

/// Applies the rules, each for itself.
private struct AgendaReader {
  let material: Agenda.Material
  let today: CalendarDate
  let callHorizon: Int

  func items(_ rule: AgendaRule) -> [Agenda.Item] {
    switch rule {
    case .callToday: plans { $0 == 0 }.map { .callToday($0) }
    case .ownPromise: promises(.me) { $0 <= 0 }.map { .ownPromise($0) }
    case .callToNote:
      plans { (-AgendaRule.memory..<0).contains($0) }.reversed()
        .map { .callToNote($0, daysAgo: today.days(since: $0.day)) }
    case .secondBroken: secondBroken
    case .clientLate: clientsLate.filter { secondBroken($0) == nil }.map { .clientLate($0) }
    case .clientDue: promises(.client) { $0 == 0 }.map { .clientDue($0) }
    case .abuse: signals.filter { $0.rule == .abuse }
    case .callSoon: plans { (1...max(1, callHorizon)).contains($0) }.map { .callSoon($0) }
    case .signals: signals.filter { $0.rule == .signals }
    case .lesson: []
    }
  }

  // MARK: Calls

  /// The prepared calls nobody has written down yet, whose days from today are such, the soonest first.
  private func plans(_ isMeant: (Int) -> Bool) -> [Agenda.Plan] {
    material.plans.filter { isMeant($0.day.days(since: today)) && !$0.isNoted(in: material.calls) }
      .sorted { ($0.day, $0.scenario, $0.client) < ($1.day, $1.scenario, $1.client) }
  }

  // MARK: Promises

  /// The promises that are waited for and whose days from today are such, the latest first.
  private func promises(_ owner: Promise.Owner, _ isMeant: (Int) -> Bool) -> [NamedPromise] {
    material.promises.filter { named in
      guard named.promise.terms.owner == owner else { return false }
      switch named.promise.standing(on: today) {
      case .late(let days): return isMeant(-days)
      case .due(let days): return isMeant(days)
      case .kept, .broken, .superseded, .holding, .undated: return false
      }
    }.sorted(by: NamedPromise.isListedBefore)
  }

  /// What of the client’s is late, and payments that were broken and that nothing has come after.
  private var clientsLate: [NamedPromise] {
    let broken = material.promises.filter { named in
      named.promise.isPayment && named.promise.state == .broken && !isAnswered(named.promise)
    }
    return promises(.client) { $0 < 0 } + broken.sorted(by: NamedPromise.isListedBefore)
  }

  /// Whether the client has promised something anew, or was spoken to, since a promise was broken; and what was broken
  /// before one still remembers is not brought up.
  private func isAnswered(_ promise: Promise) -> Bool {
    guard let day = promise.settled, today.days(since: day) <= AgendaRule.memory else { return true }
    return standing(promise).isSuspended || isSpoken(promise.client, since: day)
  }

  private func isSpoken(_ client: String, since day: CalendarDate) -> Bool {
    material.calls.contains { call in
      ClientFile.isSame(call.client, client) && call.day.map { $0 >= day } ?? false
    }
  }

  private func standing(_ promise: Promise) -> PaymentStanding {
    PaymentStanding(
      promises: material.promises.map(\.promise), client: promise.client, invoice: promise.invoice, on: today)
  }

  /// What the promised days that went by come to, each once: the promise that names its invoice speaks for the others.
  private var secondBroken: [Agenda.Item] {
    let told =
      clientsLate.filter { $0.promise.invoice != nil } + clientsLate.filter { $0.promise.invoice == nil }
    var known: Set<PaymentStanding> = []
    return told.compactMap { named in
      secondBroken(named).flatMap { known.insert($0).inserted ? .secondBroken(named, days: $0.broken) : nil }
    }
  }

  /// How the payments stand that a promise is one of, where a dated commitment is all that is left.
  private func secondBroken(_ named: NamedPromise) -> PaymentStanding? {
    guard named.promise.isPayment else { return nil }
    let standing = standing(named.promise)
    return standing.asksForCommitment ? standing : nil
  }

  // MARK: Signals

  /// What the rules about signals say of each client, unless staying and leaving were weighed already, or what recurs
  /// was raised since.
  private var signals: [Agenda.Item] {
    material.clients.sorted { ClientFile.key($0.name) < ClientFile.key($1.name) }.compactMap { file in
      let reading = SignalReading(file)
      guard let fired = reading.fired.first else { return nil }
      switch reading.verdict {
      case .watch: return nil
      case .mayLeaveNow:
        return file.balance == nil ? .abuse(client: file.name, since: fired.since) : nil
      case .weighLeaving where file.balance != nil: return nil
      case .raise where file.signals.map(\.day).max().map({ isSpoken(file.name, since: $0) }) ?? false:
        return nil
      case .weighLeaving, .raise:
        return .signals(client: file.name, reading.verdict, rule: fired.rule, since: reading.since)
      }
    }
  }
}
