import Foundation
import Testing
import Vocabulary

@testable import Clients

/// Noting a promise, by options and by answers to questions.
@Suite struct PromiseDraftTests {
  private static let today = CalendarDate(dayNumber: 20_785)

  private func asked(_ answers: [String], in language: Language = .english) -> PromiseDraft {
    var draft = PromiseDraft(language, today: Self.today)
    draft.beginAsking()
    for answer in answers where draft.question != nil { _ = draft.reply(answer) }
    return draft
  }

  @Test func theQuestionsComeToAPromise() throws {
    let draft = asked(["send the photos", "2", "in 8 days", "€1,200.50", "Atelier Ferrand"])
    let terms = try #require(draft.terms)
    #expect(draft.question == nil)
    #expect(terms.owner == .client && terms.text == "send the photos")
    #expect(terms.due == Self.today.adding(days: 8))
    #expect(terms.amount == Money(amount: try #require(Decimal(string: "1200.5")), currency: "EUR"))
    #expect(draft.client == "Atelier Ferrand")
  }

  @Test func whatIsNotSaidStaysOpen() throws {
    let terms = try #require(asked(["ranger", "moi", "", "", ""], in: .french).terms)
    #expect(terms.owner == .me && terms.due == nil && terms.amount == nil)
  }

  @Test(arguments: Language.allCases) func whoseItIsIsNeverAssumed(_ language: Language) {
    var draft = asked(["payer"], in: language)
    #expect(draft.terms == nil && draft.missing != nil)
    for answer in ["", "maybe", "3", "moi et lui"] {
      guard case .mistaken = draft.reply(answer) else {
        Issue.record("\(answer) is taken")
        continue
      }
    }
    #expect(draft.terms == nil)
  }

  @Test func oneGoesBackAndHasThingsExplained() {
    var draft = PromiseDraft(.french, today: Self.today)
    draft.beginAsking()
    let first = draft.question
    let replies = ["<", "?", "payer", "<"].map { draft.reply($0) }
    #expect(replies[0] == .back && replies[2] == .taken(nil) && replies[3] == .back)
    if case .explained(let text) = replies[1] {
      #expect(text.contains("envoyer"))
    } else {
      Issue.record("no help")
    }
    #expect(draft.question == first)
    let rest = ["", "client"].map { draft.reply($0) }
    #expect(rest == [.taken(nil), .taken("le client")])
  }

  @Test func onlyWhatIsMissingIsAsked() {
    var draft = PromiseDraft(.english, today: Self.today)
    let mistake = draft.set(.text, to: "pay")
    #expect(mistake == nil)
    draft.beginAsking()
    #expect(draft.question?.hasPrefix("1/1 ") == true)
    var other = PromiseDraft(.english, today: Self.today)
    let mistakes = [other.set(.owner, to: "client"), other.set(.due, to: "+3")]
    #expect(mistakes == [nil, nil])
    other.beginAsking()
    #expect(other.question?.hasPrefix("1/3 ") == true)
  }

  /// What each option refuses, and that it says its own name.
  @Test(arguments: [
    (PromiseDraft.Field.owner, "nobody", "--owner"), (.due, "some day", "--due"),
    (.due, "32/13/2026", "--due"),
    (.amount, "a lot", "--amount"), (.amount, "0", "--amount"), (.amount, "-5", "--amount"),
    (.amount, "9999999999999", "--amount"), (.client, "!!", "--client"),
    (.client, String(repeating: "a", count: 101), "--client"),
    (.text, String(repeating: "a", count: 501), "500"),
    (.exchange, String(repeating: "a", count: 501), "--for"),
  ])
  func whatCannotBeIsRefused(field: PromiseDraft.Field, typed: String, word: String) {
    for language in Language.allCases {
      var draft = PromiseDraft(language, today: Self.today)
      let mistake = draft.set(field, to: typed)
      #expect(mistake?.contains(word) == true)
    }
  }

  @Test func nothingATerminalObeysStays() throws {
    let hostile = "a\u{1B}[31mb\u{202E}\u{7}\nc"
    var draft = PromiseDraft(.french, today: Self.today)
    for field in [PromiseDraft.Field.text, .exchange, .invoice, .client] {
      let mistake = draft.set(field, to: hostile)
      #expect(mistake == nil)
    }
    _ = draft.set(.owner, to: "me")
    let terms = try #require(draft.terms)
    let promise = Promise(
      terms, client: draft.client, invoice: draft.invoice, made: Self.today, token: "tokentoken")
    for text in [terms.text, terms.exchange ?? "", promise.client, promise.invoice ?? ""] {
      #expect(text == "a[31mb c")
    }
    let line = PromiseText(.french, today: Self.today).line(promise)
    #expect(TextSafety.line(line) == line)
  }
}
