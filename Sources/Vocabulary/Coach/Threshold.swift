/// The numbers from which on the program says something, as `coaching/thresholds.txt` gives them.
public enum Threshold: String, Sendable, CaseIterable {
  /// The conduct under which the next rehearsal is an easier one.
  case conductLow = "conduct.low"
  /// The conduct from which on a rehearsal was well led, and the level from which on a pairing is held.
  case conductHeld = "conduct.held"
  /// The mark under which a criterion is weak.
  case criterionWeak = "criterion.weak"
  /// How often a question is spoken past before it decides what comes next.
  case questionDodged = "question.dodged"
  /// How many remarks a review shows by itself.
  case reviewRemarks = "review.remarks"
  /// How many contradictions a review shows by itself.
  case reviewContradictions = "review.contradictions"
  /// How many questions left hanging a review shows by itself.
  case reviewQuestions = "review.questions"
  /// How often the coach says the same rule in one rehearsal.
  case coachTimes = "coach.times"
  /// Turns between two remarks: after a small one, a risk, a question, something that helps.
  case coachRoom = "coach.room"
  /// Turns between two questions that are recalled.
  case coachRecall = "coach.recall"
  /// The share of a beat, in percent, that must be met for it to be held.
  case beatHeld = "beat.held"
  /// Days until a beat comes back, by how often it has been held in a row.
  case beatDays = "beat.days"
  /// Days before a real call from which on it comes first.
  case callDays = "call.days"
  /// How often a signal comes before it counts by itself.
  case signalAlone = "signal.alone"
  /// How many different signals that come back are a reason to talk about leaving.
  case signalKinds = "signal.kinds"
  /// How often a signal comes before it counts with others.
  case signalReturns = "signal.returns"
  /// How many times the planned time a milestone takes before that is said, and before it is an alarm.
  case milestoneDrift = "milestone.drift"

  /// All its numbers; a test sees to it that there is one at least.
  public var numbers: [Double] { ThresholdTable.standard.numbers[self] ?? [] }

  /// Its numbers, all whole ones.
  public var whole: [Int] { numbers.map { Int($0) } }

  /// Its first number; nothing where the file lacks it, which a test would tell.
  public var value: Int { whole.first ?? 0 }
}

/// The numbers of `coaching/thresholds.txt`.
package struct ThresholdTable: Sendable {
  package static let name = "coaching/thresholds.txt"
  /// Those that are part of the program.
  package static let standard = ThresholdTable(LanguageText(name: name, text: EmbeddedText.of(name)))

  package let numbers: [Threshold: [Double]]
  /// What could not be read; a test keeps it empty for the file of the program.
  package let problems: [LanguageProblem]

  package init(_ text: LanguageText) {
    var file = CoachingFile(text, CoachingFile.Form("threshold"))
    var numbers: [Threshold: [Double]] = [:]
    for entry in file.entries {
      guard let threshold = Threshold(rawValue: entry.id) else {
        let nearest = NearestName.of(entry.id, in: Threshold.allCases.map(\.rawValue))
        file.note(.unknownKey(entry.id, nearest: nearest), entry.fields[0])
        continue
      }
      let words = file.words("", of: entry)
      if words.isEmpty { file.note(.noNumber(""), entry.fields[0]) }
      numbers[threshold] = words.compactMap { word in
        guard let number = ThresholdTable.number(word.text) else {
          file.note(.noNumber(word.text), word.place)
          return nil
        }
        return number
      }
    }
    self.numbers = numbers
    problems = file.problems
  }

  /// A number written with digits, and a point where it has decimals; at most a million.
  private static func number(_ text: String) -> Double? {
    guard text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      let number = Double(text), number <= 1_000_000
    else { return nil }
    return number
  }
}
