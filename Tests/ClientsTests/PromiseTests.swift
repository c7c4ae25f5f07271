import Foundation
import Rehearsal
import Testing
import Vocabulary

@testable import Clients

/// What becomes of a promise is read off its dated history, and nothing else.
@Suite struct PromiseTests {
  static let made = CalendarDate(dayNumber: 20_758)

  static func promise(
    _ owner: Promise.Owner = .client, due: String? = "2026-11-26", amount: Decimal? = 2400,
    token: String = "tokentoken"
  ) -> Promise {
    let money = amount.map { Money(amount: $0, currency: "EUR") }
    return Promise(
      Promise.Terms(
        owner: owner, text: "payer F-2031", due: due.flatMap { CalendarDate(iso: $0) }, amount: money),
      client: "Atelier Ferrand", made: made, token: token)
  }

  /// Moments that follow each other.
  static func moment(_ number: Int) -> Date { Date(timeIntervalSince1970: 1_795_000_000 + Double(number)) }

  @Test func everyCaseIsThere() { #expect(Cases.sections("promises.txt").count >= 10) }

  @Test(arguments: Cases.sections("promises.txt"))
  func historyDecides(_ section: Cases.Section) throws {
    var promise = Self.promise()
    for (number, line) in section.lines.enumerated() {
      let words = line.split(separator: " ").map(String.init)
      if words[0] == "=" {
        try check(promise, words)
      } else {
        try apply(words, to: &promise, number)
      }
      // What is stored is read again as it was.
      #expect(try Self.stored(promise) == promise)
    }
  }

  private func apply(_ words: [String], to promise: inout Promise, _ number: Int) throws {
    let day = try #require(CalendarDate(iso: words[0]))
    let at = Self.moment(number)
    switch words[1] {
    case "kept": promise.note(.kept, on: day, at: at)
    case "broken": promise.note(.broken, on: day, at: at)
    case "undone":
      let isUndone = promise.undo(on: day, at: at)
      #expect(isUndone)
    case "moved": promise.note(.moved(to: try #require(CalendarDate(iso: words[2]))), on: day, at: at)
    case "superseded": promise.note(.superseded(by: words[2]), on: day, at: at)
    default:
      let sum = try #require(Decimal(string: words[2]))
      promise.note(.keptInPart(Money(amount: sum, currency: "EUR")), on: day, at: at)
    }
  }

  private func check(_ promise: Promise, _ words: [String]) throws {
    let day = try #require(CalendarDate(iso: words[1]))
    #expect(promise.state.rawValue == words[2])
    let standing =
      switch promise.standing(on: day) {
      case .late(let days): "late-\(days)"
      case .due(let days): "due-\(days)"
      case let other: other.name
      }
    #expect(standing == words[3])
    let paying = PaymentStanding(promises: [promise], client: "atelier ferrand", invoice: nil, on: day)
    for word in words.dropFirst(4) {
      let parts = word.split(separator: "=").map(String.init)
      switch parts[0] {
      case "rest": #expect(promise.rest?.amount == Decimal(string: parts[1]))
      case "received": #expect(promise.received?.amount == Decimal(string: parts[1]))
      case "moves": #expect(promise.moves == Int(parts[1]))
      case "missed":
        #expect(promise.state == .kept || promise.missed(on: day).count == Int(parts[1]))
        #expect(paying.broken == Int(parts[1]))
      case "until": #expect(paying.suspendedUntil == CalendarDate(case: parts[1]))
      default: #expect(word == "notice")
      }
    }
    #expect(paying.asksForCommitment == words.contains("notice"))
  }

  static func stored(_ promise: Promise) throws -> Promise {
    try JSONDecoder().decode(Promise.self, from: try JSONEncoder().encode(promise))
  }

  // MARK: Days that are no deadlines

  @Test(arguments: [
    (LedgerItem.Timing.by, "2026-11-25", Promise.Standing.due(days: 1)), (.by, "2026-11-27", .late(days: 1)),
    (.from, "2026-11-25", .due(days: 1)), (.from, "2026-11-26", .holding), (.from, "2027-11-26", .holding),
    (.on, "2026-11-26", .due(days: 0)), (.on, "2026-11-28", .late(days: 2)),
  ])
  func whatHoldsFromADayIsNeverLate(timing: LedgerItem.Timing, day: String, standing: Promise.Standing) throws
  {
    let terms = Promise.Terms(owner: .me, text: "x", due: CalendarDate(iso: "2026-11-26"), timing: timing)
    let promise = Promise(terms, client: "", made: Self.made, token: "tokentoken")
    #expect(promise.standing(on: try #require(CalendarDate(iso: day))) == standing)
  }

  /// What the words of a promise say already is not said again.
  @Test(arguments: [
    ("payer", "Ferrand\u{A0}: payer, 2\u{202F}400\u{A0}€, facture F-2031 – "),
    ("payer la facture f-2031", "Ferrand\u{A0}: payer la facture f-2031, 2\u{202F}400\u{A0}€ – "),
    ("payer 2 400 € (F-2031)", "Ferrand\u{A0}: payer 2 400 € (F-2031) – "),
    ("payer 2400,00 €", "Ferrand\u{A0}: payer 2400,00 €, facture F-2031 – "),
  ])
  func aLineSaysThingsOnce(text: String, start: String) {
    let terms = Promise.Terms(
      owner: .client, text: text, due: nil, amount: Money(amount: 2400, currency: "EUR"))
    let promise = Promise(terms, client: "Ferrand", invoice: "F-2031", made: Self.made, token: "tokentoken")
    let line = PromiseText(.french, today: Self.made).line(promise)
    #expect(line.hasPrefix(start), "\(line)")
  }

  // MARK: The stored form

  /// What an older version wrote, and what is read of it.
  @Test(arguments: [
    (
      #"{"client":"Ferrand","due":"2026-11-26","made":"2026-11-01","owner":"client","status":"open","text":"payer"}"#,
      Promise.State.open
    ),
    (
      #"{"amount":{"amount":0.1,"currency":"EUR"},"client":"","made":"2026-11-01","owner":"me","session":3,"status":"kept","text":"x"}"#,
      .kept
    ),
    (#"{"client":"","made":"2026-11-01","owner":"me","status":"broken","text":"x"}"#, .broken),
  ])
  func anOlderPromiseIsRead(json: String, state: Promise.State) throws {
    let promise = try JSONDecoder().decode(Promise.self, from: Data(json.utf8))
    #expect(promise.state == state)
    #expect(promise.settled == nil)
    #expect(promise.isPossible(under: "P-003"))
    let named = promise.named(under: "P-003")
    #expect(!named.token.isEmpty && named.token == promise.named(under: "P-003").token)
    #expect(named.token != promise.named(under: "P-004").token)
    #expect(named.named(under: "P-004") == named)
    #expect(named.isPossible(under: "P-003"))
    #expect(try Self.stored(named) == named)
  }

  @Test func aSumIsStoredExactly() throws {
    var promise = Self.promise(amount: Decimal(string: "1234567890.10"))
    promise.note(
      .keptInPart(Money(amount: try #require(Decimal(string: "0.1")), currency: "EUR")), on: Self.made,
      at: Self.moment(1))
    #expect(try Self.stored(promise).rest?.amount == Decimal(string: "1234567890"))
  }

  /// Fields of an export that no command here could have written.
  @Test(arguments: [
    (#""token":"tokentoken""#, #""token":"a b""#), (#""token":"tokentoken""#, #""token":"äöü""#),
    (#""currency":"EUR""#, #""currency":"euro""#), (#""at":1795000001000"#, #""at":-1"#),
    (#""amount":500"#, #""amount":0"#),
  ])
  func whatNoPromiseHasIsNotPossible(change: String, to: String) throws {
    var promise = Self.promise()
    promise.note(
      .keptInPart(Money(amount: 500, currency: "EUR")), on: Self.made, at: Self.moment(1))
    let text = String(decoding: try JSONEncoder().encode(promise), as: UTF8.self)
    #expect(promise.isPossible(under: "P-K7TF"))
    #expect(text.contains(change))
    let changed = try JSONDecoder().decode(Promise.self, from: Data(text.replacing(change, with: to).utf8))
    #expect(!changed.isPossible(under: "P-K7TF"))
  }

  @Test(arguments: ["", "P-", "K7TF", "P-k7tf", "P-K7T", "P-3", "P-0003", "P-K7TFK7TFK", "P-AEIO", "x"])
  func namesThatAreNoneAreNotPossible(name: String) {
    #expect(!Self.promise().isPossible(under: name))
  }
}

/// Names that people type, and that two computers hardly ever give twice.
@Suite struct PromiseNameTests {
  @Test(
    arguments: [
      ("P-K7TF", "P-K7TF"), ("p-k7tf", "P-K7TF"), ("k7tf", "P-K7TF"), ("pk7tf", "P-K7TF"),
      (" P-k7 tf ", "P-K7TF"),
      ("P-003", "P-003"), ("p3", "P-003"), ("3", "P-003"), ("P-2346", "P-2346"), ("1234567", nil), ("0", nil),
      ("", nil), ("P-", nil), ("P-K7", nil), ("P-AEIO", nil), ("P-K7TF\u{1B}", nil), ("-8", "P-008"),
      ("C-003", nil), ("séance", nil),
    ] as [(String, String?)])
  func namesAreReadAsTheyAreTyped(typed: String, name: String?) {
    #expect(PromiseName(typed)?.text == name)
  }

  @Test func freshNamesAreReadAgainAndFree() {
    var (generator, taken) = (SystemRandomNumberGenerator(), Set<String>())
    for _ in 0..<3000 {
      let name = PromiseName.fresh(using: &generator, isTaken: taken.contains).text
      #expect(PromiseName(name)?.text == name)
      #expect(taken.insert(name).inserted)
      #expect(name.contains { $0.isLetter && $0 != "P" })
    }
  }

  @Test func namesGrowWhenAllShortOnesAreTaken() {
    var generator = SystemRandomNumberGenerator()
    #expect(PromiseName.fresh(using: &generator) { $0.count < 8 }.text.count == 8)
  }
}
