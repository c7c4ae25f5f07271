extension Heard {
  /// The words of days that mean another day to who reads them later: « demain », « la semaine prochaine », "on Friday".
  public var relativeDays: [String] {
    values.filter { value in
      guard case .day(let day)? = value.meanings.first else { return false }
      return day.offset != nil || day.span != nil || day.day == nil && day.month == nil
    }.map(\.words)
  }

  /// The words of sums to be paid that name no currency.
  public var bareSums: [String] {
    values.filter { value in
      guard case .money(_, nil)? = value.meanings.first else { return false }
      return value.use == .pay
    }.map(\.words)
  }

  /// The word at the beginning that speaks of somebody else: who reads « elle regarde » in a mail may be the one who is meant.
  public var otherPerson: String? {
    guard let first = typed.tokens.first(where: { $0.kind == .word }), Heard.others.contains(first.key) else {
      return nil
    }
    return first.key
  }

  /// « On » is mostly "we".
  private static let others: Set<String> = ["il", "elle", "ils", "elles", "he", "she", "they"]
}
