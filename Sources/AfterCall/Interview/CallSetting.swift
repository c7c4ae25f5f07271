public import Listening
public import Preparation
public import Rehearsal
public import Scenarios
public import Vocabulary

/// What is known before a call is noted: it is offered and compared, never assumed.
public struct CallSetting {
  /// The last rehearsal of the call.
  public struct Rehearsed: Hashable, Sendable {
    /// Its number.
    public var session: Int64
    /// How it ended, in words.
    public var ending: String
    /// Its ledger.
    public var items: [LedgerItem]

    /// Describes a rehearsal.
    public init(session: Int64, ending: String, items: [LedgerItem]) {
      self.session = session
      self.ending = ending
      self.items = items
    }
  }

  /// The scenario; none for a call that no scenario is about.
  public var scenario: Scenario?
  /// What was prepared; none when nothing was.
  public var preparation: Preparation?
  /// The last rehearsal; none when there was none.
  public var rehearsed: Rehearsed?
  /// Reads what is typed.
  public var listener: Listener
  /// The language of the questions.
  public var language: Language
  /// The day on which one writes.
  public var today: CalendarDate

  /// Describes what is known.
  public init(
    scenario: Scenario? = nil, preparation: Preparation? = nil, rehearsed: Rehearsed? = nil,
    listener: Listener,
    language: Language, today: CalendarDate
  ) {
    self.scenario = scenario
    self.preparation = preparation
    self.rehearsed = rehearsed
    self.listener = listener
    self.language = language
    self.today = today
  }

  /// What was prepared as a text under a fact's name; none where it was not.
  func text(of fact: String) -> String? {
    guard case .text(let text)? = preparation?.facts[fact], !text.isEmpty else { return nil }
    return text
  }

  /// The currency of sums that name none: that of the sums that are known, where it is one.
  var currency: String? {
    let known = preparation?.facts.values.compactMap { value in
      if case .money(let money) = value { money.currency } else { nil }
    }
    let currencies = Set(known ?? [])
    return currencies.count == 1 ? currencies.first : nil
  }

  /// What was expected to be objected, then the scenario's others: what the numbers of the answer stand for.
  var objections: [Preparation.Answer] {
    let expected = preparation?.objections ?? []
    let others = (scenario?.objections ?? []).filter { other in !expected.contains { $0.id == other.id } }
    return expected + others.map { Preparation.Answer(id: $0.id) }
  }

  /// What an objection says.
  func title(_ id: String?, _ words: String) -> String {
    guard let id, let known = scenario?.objections.first(where: { $0.id == id }) else { return words }
    return known.title[language]
  }
}
