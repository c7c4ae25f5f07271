import Coaching
import Foundation
import Listening
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// What is told of a record before it is sent.
@Suite struct RecordCheckTests {
  private static var listeners: Listeners { Listeners() }

  private static func item(
    _ text: String, _ owner: LedgerItem.Owner? = .me, _ due: String? = "2026-12-04",
    status: LedgerItem.Status = .agreed, timing: LedgerItem.Timing = .by
  ) -> LedgerItem {
    LedgerItem(
      id: text, status: status, owner: owner, due: due.flatMap(CalendarDate.init(iso:)), timing: timing,
      amount: nil,
      concession: nil, text: text)
  }

  private static func kinds(_ item: LedgerItem, _ language: Language, mail: String = "") -> [String] {
    let check = RecordCheck(
      [item], in: language, mail: mail, in: language, conversation: nil, listeners: listeners)
    #expect(check.sentences(in: .french).count == check.remarks.count)
    return check.remarks.map { remark in
      switch remark {
      case .noDay: "no day"
      case .noOwner: "no owner"
      case .relativeDay(let words, _): "relative \(words)"
      case .noCurrency(let words, _): "no currency \(words)"
      case .otherPerson(let words, _): "other \(words)"
      case .untold: "untold"
      case .coach(let finding): finding.ruleID
      }
    }
  }

  @Test(arguments: [
    (item("Livrer la page"), []), (item("Livrer la page", .me, nil), ["no day"]),
    (item("Livrer la page", nil), ["no owner"]), (item("Fin de la collaboration", nil, timing: .on), []),
    (item("Livrer la page", .me, nil, status: .open), []),
    (item("Livrer la page demain"), ["relative demain"]),
    (item("Rappeler vendredi"), ["relative vendredi"]), (item("Rappeler le vendredi 4 décembre"), []),
    (item("Payer 2400 le 4 décembre"), ["no currency 2400"]), (item("Payer 2 400 € le 4 décembre"), []),
    (item("Corriger 60 pages"), []), (item("elle regarde les devis"), ["other elle"]),
    (item("Envoyer la facture F-2031"), []),
  ]) func french(_ item: LedgerItem, _ found: [String]) { #expect(Self.kinds(item, .french) == found) }

  @Test(arguments: [
    (item("Deliver the page"), []), (item("Deliver the page tomorrow"), ["relative tomorrow"]),
    (item("Call back next Friday"), ["relative next Friday"]), (item("Pay 2400"), ["no currency 2400"]),
    (item("Pay €2,400"), []), (item("they might want two more weeks"), ["other they"]),
    (item("Pay", .client, nil), ["no day"]),
  ]) func english(_ item: LedgerItem, _ found: [String]) { #expect(Self.kinds(item, .english) == found) }

  @Test func theCoachReadsTheMail() {
    let mail = "Bonjour,\n\nVous ne payez jamais à l’heure.\n"
    #expect(!Self.kinds(Self.item("Livrer la page"), .french, mail: mail).isEmpty)
    #expect(
      Self.kinds(Self.item("Livrer la page"), .french, mail: "Bonjour,\n\nVoici ce que je retiens.\n").isEmpty
    )
  }

  @Test func whatNobodySaidIsTold() throws {
    let scenario = try Example.bundled("payment-chase")
    let today = try #require(CalendarDate(iso: "2026-11-28"))
    let rehearsal = try #require(RandomRehearsal.played(scenario, .french, today, run: 1))
    let invented = Self.item("Payer 777 €", .client, "2029-03-03")
    let check = RecordCheck(
      [invented], in: .french, mail: "", in: .french, conversation: RecordTruth.Conversation(rehearsal),
      listeners: Self.listeners)
    #expect(check.remarks.contains(.untold(.day, item: invented.text)))
    #expect(check.remarks.contains(.untold(.words, item: invented.text)))
    #expect(check.remarks.contains(.untold(.agreement, item: invented.text)))
    #expect(check.json.text.contains("untold_day"))
  }
}
