import Rehearsal
package import Vocabulary

/// The agenda in words.
package struct AgendaText {
  private let words: AgendaWords
  private let format: LocaleFormat
  private let today: CalendarDate

  /// Writes in a language, on a day.
  package init(_ language: Language, today: CalendarDate) {
    words = .of(language)
    format = LocaleFormat(language)
    self.today = today
  }

  /// Why something wants doing, in a sentence or two.
  package func reason(_ item: Agenda.Item) -> String { TextSafety.line(sentence(item)) }

  private func sentence(_ item: Agenda.Item) -> String {
    switch item {
    case .callToday(let plan): return words.callToday(named(plan.client), plan.scenario)
    case .callSoon(let plan):
      return words.callSoon(named(plan.client), plan.scenario, format.spokenDate(plan.day, on: today))
    case .callToNote(let plan, let days): return words.callToNote(named(plan.client), days)
    case .ownPromise(let own):
      return own.promise.standing(on: today).daysLate.map { words.ownLate(own.name, what(own), $0) }
        ?? words.ownToday(own.name, what(own))
    case .secondBroken(let promise, let days): return words.secondBroken(who(promise, invoice: true), days)
    case .clientLate(let late):
      return late.promise.standing(on: today).daysLate.map {
        words.clientLate(late.name, who(late), what(late), $0)
      }
        ?? words.paymentBroken(late.name, who(late), what(late))
    case .clientDue(let due): return words.clientToday(due.name, who(due), what(due))
    case .abuse(let client, _): return words.abuse(client)
    case .signals(let client, .raise, _, let since): return words.raise(client, days(since))
    case .signals(let client, _, let rule, let since): return words.weigh(client, rule.rawValue, days(since))
    }
  }

  private func named(_ client: String) -> String? { client.isEmpty ? nil : client }

  private func who(_ named: NamedPromise, invoice: Bool = false) -> String {
    let client = named.promise.client.isEmpty ? words.someClient : named.promise.client
    return client + (invoice ? named.promise.invoice.map { " (\($0))" } ?? "" : "")
  }

  private func what(_ named: NamedPromise) -> String {
    let terms = named.promise.terms
    let client = terms.owner == .me && !named.promise.client.isEmpty ? named.promise.client : nil
    return [terms.text, terms.amount.map(format.spokenMoney), client].compactMap { $0 }.joined(
      separator: ", ")
  }

  private func days(_ since: CalendarDate?) -> Int? {
    since.map { today.days(since: $0) }.flatMap { $0 > 1 ? $0 : nil }
  }
}
