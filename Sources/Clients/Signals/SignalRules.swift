public import Vocabulary

/// From when on the rules fire; the user can change them, and they are printed with every result.
public struct SignalThresholds: Codable, Hashable, Sendable {
  /// One kind counts by itself from that many dated events on: twice may be a coincidence.
  public var recurrence = Threshold.signalAlone.value
  /// That many different kinds that come back are a reason to talk about leaving.
  public var distinct = Threshold.signalKinds.value
  /// A kind comes back, and counts among several, from that many dated events on: once is an event.
  public var returns: Int { min(Threshold.signalReturns.value, recurrence) }

  /// What they are, for every result that depends on them.
  public var text: LocalizedText {
    LocalizedText([
      .french:
        "Seuils : \(distinct) signaux différents qui reviennent (\(returns) fois chacun), ou un seul"
        + " \(recurrence) fois.",
      .english:
        "Thresholds: \(distinct) different signals that come back (\(returns) times each), or a single one"
        + " \(recurrence) times.",
    ])
  }

  /// Makes the usual thresholds.
  public init() {}

  /// The numbers either threshold can be.
  public static let range = 1...50

  private enum CodingKeys: String, CodingKey {
    case recurrence = "recurrence"
    case distinct = "distinct"
  }
}

/// What the rules make of the signals of a client; computed anew each time, from nothing but the file.
public struct SignalReading: Sendable {
  /// How often a kind was seen, and whether it counts.
  public struct Tally: Hashable, Sendable {
    /// The kind.
    public let kind: SignalKind
    /// The days on which the user saw it, in order.
    public let days: [CalendarDate]
    /// How often others told of it.
    public let hearsay: Int
    /// Whether the rules count it by itself.
    public let counts: Bool
    /// Whether the rules count it among several kinds.
    public let returns: Bool
  }

  /// A rule that fired, with what made it fire.
  public struct Fired: Hashable, Sendable {
    /// Which.
    public let rule: SignalRule
    /// The kinds behind it.
    public let kinds: [SignalKind]
    /// The first day on which it held.
    public let since: CalendarDate?
  }

  /// What it comes to; the program says which rule fired and never orders anybody to leave.
  public enum Verdict: String, Sendable {
    /// No rule fires; something may have come back all the same, see `kindsThatReturn`.
    case watch
    /// One thing recurs: worth raising with the client.
    case raise
    /// Reason to weigh staying and leaving.
    case weighLeaving = "weigh-leaving"
    /// Leaving at once is one of the good ways out.
    case mayLeaveNow = "may-leave-now"
  }

  /// The kinds that were seen or told of, the most frequent first.
  public let tallies: [Tally]
  /// The rules that fired.
  public let fired: [Fired]
  /// What it comes to.
  public let verdict: Verdict
  /// Whether two other kinds that come back make a lack of regard likely: proposed, never asserted.
  public let proposesRespect: Bool
  /// The thresholds used.
  public let thresholds: SignalThresholds

  /// Reads a client's file.
  public init(_ file: ClientFile) {
    let thresholds = file.thresholds
    self.thresholds = thresholds
    tallies = SignalReading.tallies(file.signals, thresholds)
    let counting = tallies.filter { $0.counts && $0.kind != .abuse }
    var fired: [Fired] = []
    if let abuse = tallies.first(where: { $0.kind == .abuse && $0.counts }) {
      fired.append(Fired(rule: .abuse, kinds: [.abuse], since: abuse.days.first))
    }
    let returning = tallies.filter { $0.returns && $0.kind != .abuse }
    if returning.count >= thresholds.distinct {
      let since = returning.compactMap { SignalReading.day($0, thresholds.returns) }.sorted()
      let day = since.dropFirst(max(0, thresholds.distinct - 1)).first
      fired.append(Fired(rule: .distinct, kinds: returning.map(\.kind), since: day))
    }
    if !counting.isEmpty {
      let since = counting.compactMap { SignalReading.day($0, thresholds.recurrence) }.min()
      fired.append(Fired(rule: .recurrence, kinds: counting.map(\.kind), since: since))
    }
    if file.dread == .mostDays { fired.append(Fired(rule: .dread, kinds: [], since: nil)) }
    self.fired = fired
    verdict = SignalReading.verdict(fired.map(\.rule))
    let knowsRespect = tallies.contains { $0.kind.rawValue.hasPrefix("respect") && !$0.days.isEmpty }
    proposesRespect = returning.count >= Threshold.signalKinds.value && !knowsRespect
  }

  private static func tallies(_ signals: [Signal], _ thresholds: SignalThresholds) -> [Tally] {
    let kinds = SignalKind.allCases.filter { kind in signals.contains { $0.kind == kind } }
    let tallies = kinds.map { kind in
      let own = signals.filter { $0.kind == kind && $0.origin == .own }.map(\.day).sorted()
      return Tally(
        kind: kind, days: own, hearsay: signals.count { $0.kind == kind && $0.origin == .hearsay },
        counts: kind == .abuse ? !own.isEmpty : own.count >= thresholds.recurrence,
        returns: own.count >= thresholds.returns)
    }
    return tallies.enumerated().sorted {
      ($1.element.days.count, $0.offset) < ($0.element.days.count, $1.offset)
    }.map(\.element)
  }

  /// The day on which a kind had been seen that often.
  private static func day(_ tally: Tally, _ recurrence: Int) -> CalendarDate? {
    tally.days.indices.contains(recurrence - 1) ? tally.days[recurrence - 1] : tally.days.last
  }

  private static func verdict(_ rules: [SignalRule]) -> Verdict {
    if rules.contains(.abuse) { return .mayLeaveNow }
    if rules.contains(.distinct) || rules.contains(.dread) { return .weighLeaving }
    return rules.isEmpty ? .watch : .raise
  }

  /// How many kinds come back, abuse left out, whether or not that is enough for a rule.
  public var kindsThatReturn: Int { tallies.count { $0.returns && $0.kind != .abuse } }

  /// What they come to, in a few words; what comes back without firing a rule is not said to be nothing.
  public var summary: LocalizedText {
    let (french, english) =
      switch (verdict, kindsThatReturn) {
      case (.watch, 0): ("rien ne se répète", "nothing recurs")
      case (.watch, 1): ("un signal revient, sous les seuils", "one signal comes back, below the thresholds")
      case (.watch, let kinds):
        ("\(kinds) signaux reviennent, sous les seuils", "\(kinds) signals come back, below the thresholds")
      case (.raise, _): ("à dire au client", "worth raising with the client")
      case (.weighLeaving, _): ("peser rester et partir", "weigh staying and leaving")
      case (.mayLeaveNow, _):
        ("partir tout de suite est une bonne issue", "leaving at once is a good way out")
      }
    return LocalizedText([.french: french, .english: english])
  }

  /// The first day on which a rule asked for more than watching.
  public var since: CalendarDate? { fired.compactMap(\.since).min() }
}

/// The rules of the sources about signals, each told apart from the others.
public enum SignalRule: String, Sendable, CaseIterable {
  /// Two different kinds that come back.
  case distinct = "R1"
  /// The same kind again and again: recurrence, not occurrence.
  case recurrence = "R2"
  /// Abuse is enough by itself, once.
  case abuse = "R3"
  /// Dreading a client's messages most days is enough by itself.
  case dread = "R4"

  /// What the rule says.
  public func text(_ thresholds: SignalThresholds) -> LocalizedText {
    let (distinct, times, returns) = (thresholds.distinct, thresholds.recurrence, thresholds.returns)
    return switch self {
    case .distinct:
      LocalizedText([
        .french:
          "\(distinct) signaux différents qui reviennent, \(returns) fois chacun : il est temps de peser"
          + " rester et partir",
        .english:
          "\(distinct) different signals that come back, \(returns) times each: time to weigh staying and"
          + " leaving",
      ])
    case .recurrence:
      LocalizedText([
        .french:
          "à lui seul, un signal compte à partir de \(times) fois datées ; une seule fois est montrée et ne pèse rien",
        .english:
          "by itself a signal counts from \(times) dated times on; a single time is shown and weighs nothing",
      ])
    case .abuse:
      LocalizedText([
        .french:
          "une insulte ou un geste déplacé suffit, sans répétition ; partir tout de suite est une bonne issue",
        .english: "an insult or an improper gesture is enough, once; leaving at once is a good way out",
      ])
    case .dread:
      LocalizedText([
        .french: "redouter presque chaque jour les messages d’un client suffit pour en parler",
        .english: "dreading a client’s messages most days is reason enough to talk about it",
      ])
    }
  }

  /// Where the rule comes from.
  public var origin: LocalizedText {
    switch self {
    case .distinct, .recurrence, .dread:
      LocalizedText([
        .french: "article sur la fin des collaborations", .english: "article on ending collaborations",
      ])
    case .abuse:
      LocalizedText([
        .french: "article sur les clients difficiles", .english: "article on difficult clients",
      ])
    }
  }
}
