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
