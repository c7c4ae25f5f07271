extension Scenario {
  /// The fact that says by which day the user wants it: the one called `wish`, else the first day that is asked for and
  /// lies ahead in the example; none where no day is asked for.
  public var wantedDay: Fact? {
    let days = facts.filter { $0.kind == .date }
    return days.first { $0.name == "wish" }
      ?? days.first { fact in
        if fact.isRequired, case .daysFromToday(1...) = fact.example { true } else { false }
      }
  }

  /// The fact that says how much money it is about: the first sum that is asked for; none where none is.
  public var wantedAmount: Fact? { facts.first { $0.kind == .money && $0.isRequired } }
}
