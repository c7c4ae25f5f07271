import Testing
import Vocabulary

@testable import Clients

/// The rules about signals: each fires for its own reason, and only for it.
@Suite struct SignalTests {
  /// One line of `signals.txt`.
  struct Case: CustomTestStringConvertible, Sendable {
    var signals: String
    var settings: String
    var rules: [String]
    var verdict: String
    var words: String
    var testDescription: String { signals + " " + settings }

    init?(_ line: String) {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: " ").joined(separator: " ")
      }
      guard fields.count == 5 else { return nil }
      (signals, settings, verdict, words) = (fields[0], fields[1], fields[3], fields[4])
      rules = fields[2] == "-" ? [] : fields[2].split(separator: " ").map(String.init)
    }

    var file: ClientFile {
      var file = SignalTests.file(signals)
      for setting in settings.split(separator: " ") {
        let parts = setting.split(separator: "=")
        switch parts.first {
        case "recurrence": file.thresholds.recurrence = Int(parts[1]) ?? 0
        case "distinct": file.thresholds.distinct = Int(parts[1]) ?? 0
        default: file.dread = Dread(rawValue: String(setting))
        }
      }
      return file
    }
  }

  static func file(_ signals: String) -> ClientFile {
    var file = ClientFile(name: "Ferrand")
    for part in signals.split(separator: ",") {
      let words = part.split(separator: " ")
      guard let kind = words.first.flatMap({ SignalKind(rawValue: String($0)) }) else { continue }
      for word in words.dropFirst() {
        let day = CalendarDate(dayNumber: 20_000 + (Int(word.filter(\.isNumber)) ?? 0))
        let origin: Signal.Origin = word.hasSuffix("?") ? .hearsay : word.hasSuffix("~") ? .inferred : .own
        file.signals.append(Signal(kind, on: day, origin: origin))
      }
    }
    return file
  }

  @Test func everyLineIsACase() {
    #expect(Cases.lines("signals.txt").count > 20)
    #expect(Cases.lines("signals.txt").allSatisfy { Case($0) != nil })
  }

  @Test(arguments: Cases.lines("signals.txt").compactMap(Case.init))
  func rulesFireForTheirOwnReason(_ wanted: Case) {
    let reading = SignalReading(wanted.file)
    #expect(reading.fired.map(\.rule.rawValue) == wanted.rules)
    #expect(reading.verdict.rawValue == wanted.verdict)
    #expect(reading.summary[.english].hasPrefix(wanted.words))
    #expect(!reading.summary[.french].isEmpty && reading.summary[.french] != reading.summary[.english])
  }

  @Test func thresholdsAreSaidWithTheirNumbers() {
    var thresholds = SignalThresholds()
    (thresholds.recurrence, thresholds.distinct) = (7, 4)
    for language in Language.allCases {
      let text = thresholds.text[language]
      #expect(text.contains("7") && text.contains("4") && text.contains("2"))
    }
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
