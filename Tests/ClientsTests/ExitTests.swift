import Foundation
import Rehearsal
import Testing
import Vocabulary

@testable import Clients

/// The account on the day one leaves adds up, and the closing message says no more than is known.
@Suite struct ExitTests {
  /// One milestone: price, per cent done, billed, paid; then owed, to bill, to credit, to pay back.
  static let milestones: [([Decimal], [Decimal])] = [
    ([2500, 100, 2500, 2500], [0, 0, 0, 0]),
    ([2500, 100, 2500, 0], [2500, 0, 0, 0]),
    ([1200, 60, 600, 0], [600, 120, 0, 0]),
    ([1200, 60, 0, 0], [0, 720, 0, 0]),
    ([1200, 25, 600, 0], [300, 0, 300, 0]),
    ([1200, 25, 600, 600], [0, 0, 0, 300]),
    ([1200, 0, 0, 0], [0, 0, 0, 0]),
    ([1200, 0, 1200, 360], [0, 0, 840, 360]),
    ([1000, 33, 0, 0], [0, 330, 0, 0]),
  ]

  private func milestone(_ numbers: [Decimal]) throws -> Milestone {
    try Milestone(
      title: "Pages", price: Money(amount: numbers[0], currency: "EUR"),
      donePercent: NSDecimalNumber(decimal: numbers[1]).intValue, billed: numbers[2], paid: numbers[3])
  }

  @Test(arguments: milestones)
  func aStageAddsUp(_ numbers: (given: [Decimal], wanted: [Decimal])) throws {
    let line = ExitStatement.Line(try milestone(numbers.given))
    #expect([line.owed, line.toBill, line.toCredit, line.toPayBack] == numbers.wanted)
    // What is paid, owed and to be billed, less what goes back, is exactly what was worked off.
    #expect(line.milestone.paid + line.owed + line.toBill - line.toPayBack == line.milestone.earned)
    #expect(
      line.milestone.billed - line.toCredit + line.toBill == max(line.milestone.earned, line.milestone.paid))
  }

  @Test(arguments: [
    [1200, 101, 0, 0], [1200, -1, 0, 0], [-1, 0, 0, 0], [1200, 0, -5, 0], [Decimal.nan, 0, 0, 0],
  ])
  func aStageThatMakesNoSenseIsRefused(_ numbers: [Decimal]) {
    #expect(throws: Milestone.Mistake.self) { try milestone(numbers) }
  }

  private func file() throws -> ClientFile {
    var file = ClientFile(name: "Atelier Ferrand")
    var second = try milestone([1200, 60, 600, 0])
    second.handover = "les maquettes"
    file.milestones = [try milestone([2500, 100, 2500, 2500]), second]
    file.terms.noticeDays = 30
    file.terms.clause = "article 7"
    return file
  }

  private let today = CalendarDate(dayNumber: 20_000)

  @Test func aDayBeforeTheNoticeIsWarnedOf() throws {
    let file = try file()
    #expect(ExitStatement(file, leaving: today.adding(days: 29), today: today).breaksNotice)
    #expect(!ExitStatement(file, leaving: today.adding(days: 30), today: today).breaksNotice)
    #expect(ExitStatement(file, leaving: today, today: today).exposure == 720)
  }

  @Test(arguments: Language.allCases)
  func theMessageHasThreeLevelsOfReason(_ language: Language) throws {
    let file = try file()
    let statement = ExitStatement(file, leaving: today.adding(days: 30), today: today)
    func body(_ reason: ClosingMessage.Reason, _ words: String?) -> String {
      ClosingMessage(file, statement, reason: reason, words: words, sender: "Camille Roy", language: language)
        .body
    }
    #expect(!body(.none, "parce que").contains("parce que"))
    #expect(body(.line, "Je change de métier.").contains("Je change de métier."))
    #expect(body(.short, nil).contains("["))
    for text in ["les maquettes", "article 7", "30", "Camille Roy"] {
      #expect(body(.none, nil).contains(text))
    }
    #expect(body(.none, nil).contains(language == .french ? "600,00\u{A0}€" : "€600.00"))
    #expect(!body(.none, nil).contains("["))
  }

  @Test func anEarlyDayStandsVisiblyInTheMessage() throws {
    let file = try file()
    let statement = ExitStatement(file, leaving: today.adding(days: 3), today: today)
    let message = ClosingMessage(file, statement, reason: .none, words: nil, sender: "", language: .french)
    #expect(message.body.contains("[Le préavis écrit est de 30 jours"))
    #expect(message.body.contains("[votre nom]"))
  }
}
