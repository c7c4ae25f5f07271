extension Scenario {
  /// The fact that says by which day the user wants it: the one whose role is `wish`, else the first day that is asked
  /// for and lies ahead in the example; none where no day is asked for.
  public var wantedDay: Fact? {
    let days = facts.filter { $0.kind == .date }
    return days.first { $0.role == .wish }
      ?? days.first { fact in
        if fact.isRequired, case .daysFromToday(1...) = fact.example { true } else { false }
      }
  }

  /// The fact that says how much money it is about: the sum whose role is `wish` or else `amount`, else the first sum
  /// that is asked for; none where none is.
  public var wantedAmount: Fact? { goalAmount ?? facts.first { $0.kind == .money && $0.isRequired } }

  /// The facts by which it is measured whether the goal is reached; none where no day has the role `wish`.
  public var goalFacts: GoalFacts? {
    facts.first { $0.kind == .date && $0.role == .wish }.map {
      GoalFacts(day: $0.name, amount: goalAmount?.name)
    }
  }

  private var goalAmount: Fact? {
    let sums = facts.filter { $0.kind == .money }
    return sums.first { $0.role == .wish } ?? sums.first { $0.role == .amount }
  }
}

/// The names of the facts by which it is measured whether the goal is reached.
public struct GoalFacts: Hashable, Sendable, Codable {
  /// The day by which it is wanted.
  public var day: String
  /// The sum; none where the day alone counts.
  public var amount: String?

  /// Names the facts.
  public init(day: String, amount: String? = nil) {
    self.day = day
    self.amount = amount
  }

  private enum CodingKeys: String, CodingKey {
    case day = "day"
    case amount = "amount"
  }
}
