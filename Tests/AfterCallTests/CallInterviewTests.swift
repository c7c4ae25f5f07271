import Clients
import Foundation
import Listening
import Preparation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import AfterCall

/// The questions after a call: what is typed is kept as it was read, and nothing else.
@Suite struct CallInterviewTests {
  static let today = ItemSetTests.call

  static func setting(
    _ language: Language = .english, prepared: Bool = false, rehearsed: [LedgerItem] = []
  ) throws -> CallSetting {
    let scenario = try Example.bundled("payment-chase")
    var preparation = Preparation(
      scenario: "payment-chase", reference: "payment-chase", client: "Atelier Ferrand", language: language,
      updated: Date(timeIntervalSince1970: Double(today.dayNumber - 3) * 86_400 + 40_000))
    preparation.facts = [
      "contact": .text("Karim Ferrand"), "amount": .money(Money(amount: 2_400, currency: "EUR")),
      "wish": .date(today.adding(days: 9)), "invoice": .text("F-2031"),
    ]
    preparation.request =
      language == .french ? "régler 2 400 € pour vendredi 4 décembre" : "pay €2,400 by Friday 4 December"
    preparation.objections = [.init(id: "lost"), .init(words: "our accountant is on leave")]
    preparation.fear = "he shouts"
    preparation.fearLevel = 7
    preparation.readiness = 4
    preparation.callDate = today.adding(days: -1)
    return CallSetting(
      scenario: prepared ? scenario : nil, preparation: prepared ? preparation : nil,
      rehearsed: rehearsed.isEmpty ? nil : .init(session: 3, ending: "Paid late", items: rehearsed),
      listener: Listener(language: language), language: language, today: today)
  }

  static func interview(_ setting: CallSetting) -> CallInterview {
    CallInterview(
      CallInterview.begin(
        token: "t0", client: "Atelier Ferrand", setting: setting, at: Date(timeIntervalSince1970: 0)),
      setting: setting)
  }

  /// Types lines; gives the interview afterwards.
  private func typed(_ lines: [String], _ setting: CallSetting) -> CallInterview {
    var interview = Self.interview(setting)
    for line in lines { _ = interview.reply(line) }
    return interview
  }

  // MARK: The way through

  @Test func thereAreTenQuestionsAndAllCanBeSkipped() throws {
    #expect(CallStep.allCases.count == 10)
    var interview = Self.interview(try Self.setting(prepared: true))
    for number in 1...10 {
      #expect(interview.place.number == number)
      #expect(interview.reply("") == .kept)
    }
    #expect(interview.step == nil && interview.call.isFinished)
  }

  /// The echo asks for a day where the mail would miss one, and nowhere else.
  @Test(arguments: [
    (LedgerItem.Status.agreed, LedgerItem.Owner.me, "send the photos", true),
    (.announced, .client, "move out", true),
    (.announced, .me, "i don't work weekends", false), (.agreed, .client, "not pay the late fee", false),
    (.agreed, .me, "paint the wall in spring", false), (.proposed, .me, "paint the wall", false),
  ])
  func aDayIsMissedWhereThereIsOne(
    _ status: LedgerItem.Status, _ owner: LedgerItem.Owner, _ text: String, _ isMissed: Bool
  ) {
    let call = Call(
      token: "t", client: "Ferrand", language: .english, updated: Date(timeIntervalSince1970: 0))
    let item = LedgerItem(
      id: "1", status: status, owner: owner, due: nil, amount: nil, concession: nil, text: text)
    #expect(ItemLineWords(call, language: .english).text(item).contains("[which day?]") == isMissed)
  }

  @Test func nothingIsFilledInByDefault() throws {
    let call = typed(Array(repeating: "", count: 10), try Self.setting(prepared: true)).call
    #expect(
      call.day == nil && call.channel == nil && call.contact.isEmpty && call.items.isEmpty && call.next == nil
    )
    #expect(call.objections.isEmpty && call.happened == nil && call.mood == nil && !call.saysSomething)
    // The day that was only wished for is no fact of the call.
    #expect(call.facts["wish"] == nil && call.facts["invoice"] == .text("F-2031"))
  }

  @Test func backAndOnceMore() throws {
    var interview = Self.interview(try Self.setting())
    #expect(interview.reply("<") == .back)
    #expect(interview.step == .when)
    _ = interview.reply("yesterday, 20 min")
    #expect(interview.step == .agreed)
    #expect(interview.reply("<") == .back)
    #expect(interview.prompt?.kept == ["Tuesday 24 November 2026, 20\u{A0}min"])
    _ = interview.reply("with Claire")
    #expect(interview.call.day?.iso == "2026-11-24" && interview.call.contact == "Claire")
  }

  @Test func itGoesOnWhereItWasLeft() throws {
    let setting = try Self.setting()
    let left = typed(["today", "they pay on Friday", "", "", "no discount yet"], setting)
    #expect(left.step == .proposed)
    let data = try JSONEncoder().encode(left.call)
    let again = CallInterview(try JSONDecoder().decode(Call.self, from: data), setting: setting)
    #expect(again.step == .proposed && again.call == left.call)
    #expect(again.prompt?.kept.count == 1)
  }

  @Test func helpTellsWhatCanBeAnswered() throws {
    for language in Language.allCases {
      var interview = Self.interview(try Self.setting(language))
      for _ in CallStep.allCases {
        guard case .explained(let help) = interview.reply("?") else { return #expect(Bool(false)) }
        #expect(help.contains("Ctrl-D"))
        _ = interview.reply("")
      }
    }
  }

  // MARK: Answers

  @Test func aCallToComeIsNoCall() throws {
    var interview = Self.interview(try Self.setting())
    guard case .mistaken(let why) = interview.reply("tomorrow at 10") else { return #expect(Bool(false)) }
    #expect(why.contains("still to come") && interview.step == .when && interview.call.day == nil)
  }

  @Test func severalLinesAndOneThatIsTwoItems() throws {
    let call = typed(
      [
        "today", "they pay half on the 4th and the rest at the end of the month",
        "I send the files on Monday", "",
      ],
      try Self.setting()
    ).call
    #expect(call.items.map(\.owner) == [.client, .client, .me])
    #expect(call.items.map { $0.due?.iso } == ["2026-12-04", "2026-12-31", "2026-11-30"])
    #expect(call.items.allSatisfy { $0.status == .agreed })
    #expect(call.typed[call.items[1].id] == "they pay half on the 4th and the rest at the end of the month")
    #expect(Set(call.items.map(\.id)).count == 3)
  }

  @Test func theEchoShowsWhatIsMissing() throws {
    var interview = Self.interview(try Self.setting())
    _ = interview.reply("today")
    #expect(
      interview.reply("the invoice gets paid") == .taken(["[who?]: the invoice gets paid – [which day?]"]))
    #expect(
      interview.reply("they pay next week")
        == .taken(["Atelier Ferrand: pay next week – [which day? “next week”]"]))
    #expect(
      interview.reply("they pay 1500 on Friday")
        == .taken([
          "Atelier Ferrand: pay 1500 – on Friday 27 November – [which sum, in which currency? “1500”]"
        ]))
  }

  /// That another sum was in pounds says nothing of one without a currency: it stays in the words.
  @Test func noCurrencyIsGuessed() throws {
    let call = typed(["today", "they pay £1,800 tomorrow", "the rest, 940, on the 15th"], try Self.setting())
      .call
    #expect(call.items.map(\.amount) == [Money(amount: 1_800, currency: "GBP"), nil])
    #expect(call.items[1].text == "the rest, 940")
    let known = typed(["today", "the rest, 940, on the 15th"], try Self.setting(prepared: true)).call
    #expect(known.items[0].amount == Money(amount: 940, currency: "EUR"))
  }

  @Test func anItemThatIsTakenOutLeavesItsIdentifier() throws {
    var interview = Self.interview(try Self.setting())
    for line in ["today", "they pay on Friday", "-", "I call on Monday"] { _ = interview.reply(line) }
    #expect(interview.call.items.map(\.id) == ["c2"])
    #expect(interview.call.typed.keys.sorted() == ["c2"])
  }

  static let corrections: [(String, @Sendable (LedgerItem) -> Bool)] = [
    ("owner me", { $0.owner == .me }), ("qui moi", { $0.owner == .me }),
    ("who Ferrand", { $0.owner == .client }),
    ("owner -", { $0.owner == nil }), ("day 18/12", { $0.due?.iso == "2026-12-18" && $0.timing == .on }),
    ("day by 18/12", { $0.due?.iso == "2026-12-18" && $0.timing == .by }),
    ("day from Monday", { $0.due?.iso == "2026-11-30" && $0.timing == .from }),
    ("day -", { $0.due == nil && $0.timing == .by }),
    ("sum £1,500", { $0.amount == Money(amount: 1_500, currency: "GBP") }),
    ("sum 1500 EUR", { $0.amount?.currency == "EUR" }), ("sum -", { $0.amount == nil }),
    ("exchange: the files", { $0.exchange == "the files" }),
    ("text: pay all of it", { $0.text == "pay all of it" }),
    ("proposed", { $0.status == .proposed }), ("annoncé", { $0.status == .announced }),
    ("a owner me", { $0.owner == .me }),
  ]

  @Test(arguments: corrections) func corrected(_ line: String, _ holds: @Sendable (LedgerItem) -> Bool) throws
  {
    let call = typed(["today", "they pay £900 on Friday", line], try Self.setting()).call
    #expect(call.items.count == 1)
    #expect(holds(call.items[0]), "\(line): \(call.items[0])")
  }

  @Test(arguments: ["owner Napoleon", "day someday", "sum lots", "b owner me", "z -"])
  func aCorrectionThatCannotBeReadChangesNothing(_ line: String) throws {
    var interview = typed(["today", "they pay £900 on Friday"], try Self.setting())
    let before = interview.call
    guard case .mistaken = interview.reply(line) else { return #expect(Bool(false), "\(line)") }
    #expect(interview.call == before)
  }

  @Test(arguments: [
    "who signs the transfers", "qui valide les textes", "date of the launch on Friday",
    "text for the home page", "day off on Friday", "a day rate of £400", "a sum of 400", "a day off",
    "a date to be found for the launch",
  ])
  func whatBeginsLikeACorrectionCanBeAnItem(_ line: String) throws {
    let call = typed(["", "", "", "", line], try Self.setting()).call
    #expect(call.items(.open).count == 1)
  }

  // MARK: Offers

  @Test func whatWasPreparedAndRehearsedIsOffered() throws {
    let rehearsed = LedgerItem(
      id: "x", status: .agreed, owner: .client, due: Self.today.adding(days: 2), amount: nil, concession: nil,
      text: "Pay it all")
    var interview = Self.interview(try Self.setting(prepared: true, rehearsed: [rehearsed]))
    #expect(interview.prompt?.choices.first == "1. the day it was planned for: Tuesday 24 November")
    _ = interview.reply("1 2")
    #expect(interview.call.day?.iso == "2026-11-24" && interview.call.contact == "Karim Ferrand")
    let choices = try #require(interview.prompt?.choices)
    #expect(choices.count == 4)
    #expect(choices[0] == "1. asked for: [who?]: pay €2,400 – by Friday 4 December")
    #expect(choices[1].hasPrefix("2. rehearsed: Atelier Ferrand: Pay it all"))
    _ = interview.reply("2")
    #expect(interview.call.items.map(\.text) == ["Pay it all"])
    #expect(interview.call.typed.isEmpty)
    // The day asked for goes to the last item.
    _ = interview.reply("3")
    #expect(interview.call.items[0].due == Self.today.adding(days: 9))
    guard case .mistaken = interview.reply("9") else { return #expect(Bool(false)) }
  }

  @Test func aDayThatIsOfferedNeedsAnItem() throws {
    var interview = typed([""], try Self.setting(prepared: true))
    guard case .mistaken = interview.reply("2") else { return #expect(Bool(false)) }
    #expect(interview.call.items.isEmpty)
  }

  // MARK: The end

  static let endings: [(Language, String, Call.Ending?, String?)] = [
    (.english, "1, Tuesday 10 am", .closed, "2026-12-01"), (.english, "he hung up", .clientLeft, nil),
    (.english, "I hung up", .userLeft, nil),
    (.english, "lost the line, we talk on Friday", .cutOff, "2026-11-27"),
    (.english, "4 December", nil, "2026-12-04"), (.english, "2", .clientLeft, nil),
    (.french, "il m’a raccroché au nez", .clientLeft, nil), (.french, "j’ai raccroché", .userLeft, nil),
    (.french, "on se rappelle bientôt, mardi 10h", nil, "2026-12-01"),
    (.french, "au revoir, rendez-vous le 4", .closed, "2026-12-04"),
    (.french, "4 décembre", nil, "2026-12-04"), (.french, "coupé, plus de batterie", .cutOff, nil),
  ]

  @Test(arguments: endings)
  func ended(_ language: Language, _ line: String, _ ending: Call.Ending?, _ day: String?) throws {
    var interview = typed(["today", "", "", "", "", ""], try Self.setting(language))
    if language == .french {
      interview = typed(["aujourd’hui", "", "", "", "", ""], try Self.setting(language))
    }
    #expect(interview.step == .close)
    _ = interview.reply(line)
    #expect(interview.call.ending == ending && interview.call.next?.iso == day, "\(line)")
  }

  @Test func anHourOfTheNextCallIsKeptWithoutADay() throws {
    for (language, line, hour) in [
      (Language.french, "on se rappelle à 14h30", "14:30"), (.english, "we speak again at 2.30 pm", "14:30"),
    ] {
      var interview = typed([language == .french ? "aujourd’hui" : "today"], try Self.setting(language))
      _ = interview.take(line, .close)
      #expect(interview.call.next == nil && interview.call.nextTime == hour)
      let day = language == .french ? "on se rappelle mardi" : "we speak again on Tuesday"
      #expect(!interview.call.closing(in: language).isEmpty)
      _ = interview.take(day, .close)
      #expect(interview.call.next?.iso == "2026-12-01" && interview.call.nextTime == nil)
    }
  }

  @Test func objectionsFearAndNote() throws {
    let skipped = Array(repeating: "", count: 7)
    let call = typed(
      skipped + ["1; our accountant has left; 2", "partly", "7/10, relieved"],
      try Self.setting(prepared: true)
    ).call
    #expect(call.objections.map(\.id) == ["lost", nil, nil])
    #expect(call.objections.map(\.wasExpected) == [true, false, true])
    #expect(call.objections[1].words == "our accountant has left")
    #expect(call.fear == "he shouts" && call.happened == .partly)
    #expect(call.mood == 7 && call.note == "relieved" && call.isFinished)
  }

  @Test(arguments: [
    ("that he’d shout: no", "that he’d shout", Call.Happened.no as Call.Happened?),
    ("shouting", "shouting", nil),
    ("losing the client – partly", "losing the client", .partly),
  ])
  func aFearThatWasNotPrepared(_ line: String, _ fear: String, _ happened: Call.Happened?) throws {
    let call = typed(Array(repeating: "", count: 8) + [line], try Self.setting()).call
    #expect(call.fear == fear && call.happened == happened)
  }

  @Test(arguments: [
    ("8", 8 as Int?, nil as String?), ("8/10", 8, nil),
    ("10 minutes of silence", nil, "10 minutes of silence"),
    ("11", nil, "11"), ("0: awful", 0, "awful"),
  ])
  func theMarkAndTheNote(_ line: String, _ mood: Int?, _ note: String?) throws {
    let call = typed(Array(repeating: "", count: 9) + [line], try Self.setting()).call
    #expect(call.mood == mood && call.note == note)
  }

  // MARK: Hostile lines

  @Test func whateverIsTypedCanBeKept() throws {
    let lines = [
      String(repeating: "a", count: 100_000), "\u{1B}[31mred\u{7}", "\u{202E}gnp.exe",
      String(repeating: "; ", count: 5_000),
      "they pay €" + String(repeating: "9", count: 300), "1e999", "they pay £5 on 31 February",
      String(repeating: "🏳️‍🌈", count: 3_000),
      "a" + String(repeating: "\u{301}", count: 20_000), "day 9999999999", "sum 99999999999999999999 EUR",
      "owner \u{1B}]0;x\u{7}",
    ]
    for language in Language.allCases {
      var interview = Self.interview(try Self.setting(language))
      for step in CallStep.allCases {
        for line in lines where interview.step == step { _ = interview.reply(line) }
        if interview.step == step { _ = interview.reply("") }
      }
      #expect(interview.call.isPossible(under: "C-001"))
      let text = try JSONEncoder().encode(interview.call)
      #expect(try JSONDecoder().decode(Call.self, from: text) == interview.call)
      for prompt in interview.call.items.map(\.text) { #expect(TextSafety.line(prompt) == prompt) }
    }
  }

  @Test func noMoreItemsThanThereIsRoomFor() throws {
    let interview = typed(["today"] + (0..<80).map { "I do thing \($0)" }, try Self.setting())
    #expect(interview.call.items.count == Call.Limit.items)
    #expect(interview.call.isPossible(under: "C-001"))
  }
}
