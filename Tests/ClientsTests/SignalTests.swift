import Testing
import Vocabulary

@testable import Clients

/// The rules about signals: each fires for its own reason, and only for it.
@Suite struct SignalTests {
  /// Signals as `kind day…`, hearsay marked with `?`; then the rules that fire and the verdict.
  struct Case: CustomTestStringConvertible, Sendable {
    var signals: String
    var dread: Dread?
    var rules: [SignalRule]
    var verdict: SignalReading.Verdict
    var testDescription: String { signals }
  }

  static let cases: [Case] = [
    Case(signals: "", rules: [], verdict: .watch),
    Case(signals: "late-payment 1", rules: [], verdict: .watch),
    Case(signals: "late-payment 1 32", rules: [], verdict: .watch),
    Case(signals: "late-payment 1 32 60", rules: [.recurrence], verdict: .raise),
    Case(signals: "late-payment 1 32 60, weekend 5", rules: [.recurrence], verdict: .raise),
    Case(
      signals: "late-payment 1 32 60, weekend 5 12 19", rules: [.distinct, .recurrence],
      verdict: .weighLeaving),
    // Two kinds that come back are a finding, though neither counts by itself.
    Case(signals: "late-payment 1 32, weekend 5 12", rules: [.distinct], verdict: .weighLeaving),
    Case(
      signals: "late-payment 1 32, weekend 5 12, slow-mail 3 4, urgency 7 8, curt-tone 2 9",
      rules: [.distinct],
      verdict: .weighLeaving),
    Case(signals: "late-payment 1 32, weekend 5", rules: [], verdict: .watch),
    Case(signals: "late-payment 1, weekend 5", rules: [], verdict: .watch),
    Case(signals: "late-payment 1 32, weekend 5? 12?", rules: [], verdict: .watch),
    Case(signals: "late-payment 1? 32? 60?", rules: [], verdict: .watch),
    Case(signals: "abuse 4", rules: [.abuse], verdict: .mayLeaveNow),
    Case(signals: "abuse 4?", rules: [], verdict: .watch),
    Case(signals: "", dread: .mostDays, rules: [.dread], verdict: .weighLeaving),
    Case(signals: "", dread: .sometimes, rules: [], verdict: .watch),
  ]

  static func file(_ signals: String) -> ClientFile {
    var file = ClientFile(name: "Ferrand")
    for part in signals.split(separator: ",") {
      let words = part.split(separator: " ")
      guard let kind = words.first.flatMap({ SignalKind(rawValue: String($0)) }) else { continue }
      for word in words.dropFirst() {
        let day = CalendarDate(dayNumber: 20_000 + (Int(word.filter(\.isNumber)) ?? 0))
        file.signals.append(Signal(kind, on: day, origin: word.hasSuffix("?") ? .hearsay : .own))
      }
    }
    return file
  }

  @Test(arguments: cases)
  func rulesFireForTheirOwnReason(_ wanted: Case) {
    var file = SignalTests.file(wanted.signals)
    file.dread = wanted.dread
    let reading = SignalReading(file)
    #expect(reading.fired.map(\.rule) == wanted.rules)
    #expect(reading.verdict == wanted.verdict)
  }

  @Test func aRuleKnowsSinceWhenItHolds() {
    let reading = SignalReading(SignalTests.file("late-payment 1 32 60, weekend 5 12 90"))
    #expect(reading.since == CalendarDate(dayNumber: 20_032))
    #expect(reading.fired.first { $0.rule == .distinct }?.since == CalendarDate(dayNumber: 20_032))
  }

  @Test func everyRuleSaysItsThresholdInBothLanguages() {
    for rule in SignalRule.allCases {
      let text = rule.text(SignalThresholds())
      #expect(text[.french] != text[.english] && !text[.french].isEmpty)
    }
    #expect(SignalRule.distinct.text(SignalThresholds())[.english].contains("2 times each"))
  }

  @Test func thresholdsAreTheUsers() {
    var file = SignalTests.file("late-payment 1 32")
    file.thresholds.recurrence = 2
    file.thresholds.distinct = 1
    #expect(SignalReading(file).verdict == .weighLeaving)
  }

  @Test func aLackOfRegardIsProposedAndNeverAsserted() {
    let reading = SignalReading(SignalTests.file("late-payment 1 32 60, weekend 5 12 19"))
    #expect(reading.proposesRespect)
    #expect(!reading.fired.contains { $0.kinds.contains(.respect) })
    #expect(
      !SignalReading(SignalTests.file("late-payment 1 2 3, weekend 5 12 19, respect 9")).proposesRespect)
  }

  @Test(arguments: [("Éts  Ferrand", "ets ferrand"), (" FERRAND ", "ferrand"), ("", "")])
  func namesAreOneWhateverTheirCase(_ names: (String, String)) {
    #expect(ClientFile.key(names.0) == names.1)
  }
}
