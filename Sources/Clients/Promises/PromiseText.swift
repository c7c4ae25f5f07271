import Rehearsal
package import Vocabulary

/// Promises in words, as a list shows them.
package struct PromiseText {
  private let words: PromiseWords.Line
  private let format: LocaleFormat
  private let today: CalendarDate
  private let names: [String: String]

  /// - Parameter names: the names of promises by their tokens, for those that took another one’s place.
  package init(_ language: Language, today: CalendarDate, names: [String: String] = [:]) {
    words = PromiseWords.of(language).line
    format = LocaleFormat(language)
    self.today = today
    self.names = names
  }

  /// One promise without its name: who, what, by when, and how it stands.
  package func line(_ promise: Promise) -> String {
    let terms = promise.terms
    let what = ([terms.text] + sums(promise)).joined(separator: ", ")
    let details = [standing(promise), moves(promise), parts(promise), terms.exchange.map(words.exchange)]
    let rest = ([day(promise)] + details).compactMap { $0 }.joined(separator: " · ")
    return TextSafety.line("\(who(promise))\(words.separator)\(what) – \(rest)")
  }

  /// Who has to act, by name where there is one.
  package func who(_ promise: Promise) -> String {
    switch promise.terms.owner {
    case .me: promise.client.isEmpty ? words.you : "\(words.you) (\(promise.client))"
    case .client: promise.client.isEmpty ? words.theClient : promise.client
    }
  }

  /// The sum and the invoice, unless the words of the promise have them already.
  private func sums(_ promise: Promise) -> [String] {
    let terms = promise.terms
    let sum = terms.amount.flatMap { amount in
      let written = [format.spokenMoney(amount), format.money(amount)]
      return written.contains { PromiseText.holds(terms.text, $0) } ? nil : written.first
    }
    let invoice = promise.invoice.flatMap { PromiseText.holds(terms.text, $0) ? nil : words.invoice($0) }
    return [sum, invoice].compactMap { $0 }
  }

  /// Whether a text has some words in it, whatever their case and the spaces between.
  private static func holds(_ text: String, _ words: String) -> Bool {
    func bare(_ text: String) -> String { WrittenText.line(text).filter { !$0.isWhitespace } }
    return bare(text).contains(bare(words))
  }

  private func day(_ promise: Promise) -> String {
    let terms = promise.terms
    guard let due = terms.due else { return words.noDay }
    return words.day(terms.timing, format.spokenDate(due, on: today))
  }

  /// How it stands; none when that is open and nothing can be said.
  package func standing(_ promise: Promise) -> String? {
    let day = promise.settled.map { format.spokenDate($0, on: today) }
    switch promise.standing(on: today) {
    case .kept: return words.kept(day)
    case .broken: return words.broken(day)
    case .superseded: return promise.successor.flatMap { names[$0] }.map(words.replaced) ?? words.withdrawn
    case .late(let days): return words.late(days)
    case .due(let days): return words.due(days)
    case .holding: return words.holding
    case .undated: return nil
    }
  }

  private func moves(_ promise: Promise) -> String? {
    promise.earlierDays.first.map { words.moved(promise.moves, format.spokenDate($0, on: today)) }
  }

  private func parts(_ promise: Promise) -> String? {
    guard promise.state != .kept, let received = promise.received, let rest = promise.rest else { return nil }
    return words.received(format.spokenMoney(received), format.spokenMoney(rest))
  }
}

extension NamedPromise {
  /// The order of a list: what is waited for first, the soonest first, then what has no day, then what is settled.
  package static func isListedBefore(_ one: NamedPromise, _ other: NamedPromise) -> Bool {
    func rank(_ named: NamedPromise) -> (Int, Int, String) {
      let due = named.promise.terms.due
      let state = named.promise.state == .open ? (due == nil ? 1 : 0) : 2
      return (state, due?.dayNumber ?? .max, named.name)
    }
    return rank(one) < rank(other)
  }
}
