public import Clients
import Preparation
public import Rehearsal
import Scenarios
public import Vocabulary

/// A call beside what was prepared and rehearsed for it: what came, what did not, what was new. It judges nothing.
public struct RealityCheck: Hashable, Sendable {
  /// Objections that had been expected and came.
  public var met: [String] = []
  /// Those that had been expected and did not come.
  public var unmet: [String] = []
  /// Those that came and nobody had expected.
  public var new: [Call.Objection] = []
  /// What was feared; none when nothing was.
  public var fear: String?
  /// How likely it had seemed, 0 to 10.
  public var fearLevel: Int?
  /// Whether it came; none when it was not said.
  public var happened: Call.Happened?
  /// What was asked for, as it was prepared.
  public var request: String?
  /// The day and the sum that were wanted, beside what was agreed; none where no day was wanted.
  public var wanted: Wanted?
  /// How many things were agreed.
  public var agreed: [LedgerItem]
  /// The last rehearsal.
  public var rehearsed: CallSetting.Rehearsed?
  /// How ready one felt before, 0 to 10.
  public var before: Int?
  /// How one felt afterwards, 0 to 10.
  public var after: Int?

  private let titles: [String: String]
  private let isPrepared: Bool

  /// Compares.
  public init(_ call: Call, setting: CallSetting) {
    let preparation = setting.preparation
    let expected = preparation?.objections ?? []
    func came(_ answer: Preparation.Answer) -> Bool {
      call.objections.contains { $0.id == answer.id && (answer.id != nil || $0.words == answer.words) }
    }
    let title = { (answer: Preparation.Answer) in setting.title(answer.id, answer.words) }
    isPrepared = preparation != nil
    met = expected.filter(came).map(title)
    unmet = expected.filter { !came($0) }.map(title)
    new = call.objections.filter { !$0.wasExpected }
    titles = Dictionary(
      call.objections.compactMap { objection in objection.id.map { ($0, setting.title($0, objection.words)) }
      },
      uniquingKeysWith: { first, _ in first })
    fear = preparation?.fear ?? call.fear
    fearLevel = preparation?.fearLevel
    happened = call.happened
    request = call.request
    agreed = call.items(.agreed)
    rehearsed = setting.rehearsed
    (before, after) = (preparation?.readiness, call.mood)
    var ledger = Ledger()
    for item in call.items { ledger.record(item) }
    if let preparation {
      wanted = Wanted(setting.scenario?.goalFacts, facts: preparation.facts, ledger: ledger)
    }
  }

  /// What an objection says.
  public func title(_ objection: Call.Objection) -> String {
    objection.id.flatMap { titles[$0] } ?? objection.words
  }

  /// Whether there is nothing to compare with.
  public var isEmpty: Bool {
    !isPrepared && fear == nil && rehearsed == nil && after == nil
  }

  /// The report, one line each.
  public func lines(_ call: Call, language: Language) -> [String] {
    let words = AfterWords.of(language).report
    let items = ItemLineWords(call, language: language)
    var lines: [String] = []
    if isPrepared, !(met.isEmpty && unmet.isEmpty && new.isEmpty) {
      lines.append(words.objections(met.count + unmet.count, met.count, new.count))
      lines += met.map(words.met) + unmet.map(words.unmet) + new.map { words.new(title($0)) }
    }
    if let fear {
      lines.append(words.feared(fear, fearLevel, happened.map(AfterWords.of(language).happened)))
    }
    lines += outcome(words, language)
    if let rehearsed {
      let then = rehearsed.items.filter { $0.status == .agreed }
      lines.append(
        words.rehearsal(rehearsed.session, rehearsed.ending, call.ending.map(AfterWords.of(language).ending)))
      lines += then.isEmpty ? [words.nothingThen] : then.map { words.thenAgreed(items.text($0)) }
    }
    if let after { lines.append(words.mood(before, after)) }
    return lines.map(TextSafety.line)
  }

  private func outcome(_ words: RealityWords, _ language: Language) -> [String] {
    let format = LocaleFormat(language)
    var lines = request.map { [words.request($0)] } ?? []
    if let wanted {
      lines.append(
        words.wanted(
          [wanted.amount.map(format.money), format.spokenDate(wanted.day)].compactMap { $0 },
          [wanted.agreedAmount.map(format.money), wanted.agreedDay.map { format.spokenDate($0) }].compactMap {
            $0
          },
          wanted.daysLate ?? 0))
    }
    if agreed.isEmpty, request != nil || rehearsed != nil { lines.append(words.nothingNow) }
    return lines
  }
}
