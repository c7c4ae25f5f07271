import Foundation
import Testing
import Vocabulary

@testable import Clients

/// What wants doing comes in the order of the table, each for its own reason.
@Suite struct AgendaTests {
  static let today = CalendarDate(dayNumber: 20_785)

  @Test func theDayOfTheCasesIsTheOneTheyName() {
    #expect(Self.today.iso == "2026-11-28")
    #expect(Cases.sections("agenda.txt").count >= 20)
  }

  @Test(arguments: Cases.sections("agenda.txt")) func theRulesComeInOrder(_ section: Cases.Section) throws {
    var material = Agenda.Material(promises: [], plans: [], calls: [], clients: [])
    var wanted: [String]?
    for line in section.lines {
      let words = line.split(separator: " ").map(String.init)
      switch words[0] {
      case "=": wanted = Array(words.dropFirst())
      case "plan": material.plans.append(try plan(words))
      case "call": material.calls.append(call(words))
      case "promise": material.promises.append(try promise(words, material.promises.count))
      case "signal": try signal(words, &material.clients)
      default: weigh(words, &material.clients)
      }
    }
    let agenda = Agenda(material, on: Self.today, callHorizon: 14)
    #expect(agenda.items.map(\.rule.rawValue) == wanted)
    for language in Language.allCases {
      let text = AgendaText(language, today: Self.today)
      #expect(agenda.items.allSatisfy { !text.reason($0).isEmpty })
    }
  }

  @Test func everyRuleHasAReasonInBothLanguages() {
    for rule in AgendaRule.allCases {
      let reasons = Language.allCases.map { AgendaWords.of($0).reason(rule) }
      #expect(Set(reasons).count == Language.allCases.count && !reasons.contains(""))
    }
  }

  private func plan(_ words: [String]) throws -> Agenda.Plan {
    Agenda.Plan(
      scenario: words[1], reference: words[1], client: words[3],
      day: try #require(CalendarDate(iso: words[2])), prepared: Date(timeIntervalSince1970: 0))
  }

  private func call(_ words: [String]) -> Call {
    var call = Call(
      token: "calltoken", client: words[3], language: .french, updated: Date(timeIntervalSince1970: 0))
    call.scenario = words[1] == "-" ? nil : words[1]
    call.day = CalendarDate(iso: words[2])
    call.isFinished = words.last != "unfinished"
    return call
  }

  private func promise(_ words: [String], _ number: Int) throws -> NamedPromise {
    let terms = Promise.Terms(
      owner: try #require(Promise.Owner(rawValue: words[1])), text: "cela", due: CalendarDate(case: words[2]),
      amount: (words[3] == "-" ? nil : Decimal(string: words[3])).map { Money(amount: $0, currency: "EUR") })
    var promise = Promise(
      terms, client: words[4], made: Self.today.adding(days: -60), token: "token\(number)token")
    if words.count > 5 {
      let day = try #require(CalendarDate(iso: words[6]))
      promise.note(.broken, on: day, at: Date(timeIntervalSince1970: 1_795_000_000))
    }
    return NamedPromise(name: "P-00\(number + 1)", promise: promise)
  }

  private func signal(_ words: [String], _ clients: inout [ClientFile]) throws {
    let kind = try #require(SignalKind(rawValue: words[2]))
    let signals = words.dropFirst(3).compactMap { CalendarDate(iso: $0) }.map { Signal(kind, on: $0) }
    if let index = clients.firstIndex(where: { $0.name == words[1] }) {
      clients[index].signals += signals
    } else {
      var file = ClientFile(name: words[1])
      file.signals = signals
      clients.append(file)
    }
  }

  private func weigh(_ words: [String], _ clients: inout [ClientFile]) {
    for index in clients.indices where clients[index].name == words[1] {
      clients[index].balance = Balance(needs: [], values: [], items: [], moneyMayWin: false, way: nil)
    }
  }
}
