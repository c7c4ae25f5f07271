public import Vocabulary

extension Fact.Kind {
  /// The kind of values that an option takes for the variable of a fact, unless its hashtag says another.
  public var taken: TakesTag.Kind? {
    switch self {
    case .date: .date
    case .money: .money
    case .duration: .duration
    case .number: .number
    case .text, .choice, .list: nil
    }
  }
}

extension Scenario {
  /// What an option takes of what is said, by its hashtags; those that are wrong, which checking tells, take nothing.
  public func taken(by tags: [String]) -> [TakenVariable] {
    tags.compactMap { tag in
      guard let takes = try? TakesTag(tag),
        let kind = takes.kind ?? facts.first(where: { $0.name == takes.variable })?.kind.taken
      else { return nil }
      return TakenVariable(name: takes.variable, kind: kind)
    }
  }
}
