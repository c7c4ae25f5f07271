import Foundation
public import Scenarios
public import Vocabulary

extension Transcript {
  /// The facts of a set-up with the values that replies took for them, corrections included: the last word holds.
  public func facts(of setup: Setup, _ scenario: Scenario) -> [String: FactValue] {
    var facts = setup.facts
    for reply in replies {
      let taken = reply.taken.merging(reply.corrects?.taken ?? [:]) { _, corrected in corrected }
      for (name, text) in taken {
        guard let fact = scenario.facts.first(where: { $0.name == name }),
          let value = fact.kind.value(saidAs: text, before: facts[name])
        else { continue }
        facts[name] = value
      }
    }
    return facts
  }
}

extension Fact.Kind {
  /// The value of a fact that was said, in the form in which variables take it; an amount keeps its currency.
  fileprivate func value(saidAs text: String, before: FactValue?) -> FactValue? {
    switch self {
    case .text: .text(TextSafety.line(text))
    case .date: CalendarDate(iso: text).map(FactValue.date)
    case .number: Double(text).map(FactValue.number)
    case .duration: Double(text).map { .duration(days: Int(min(max($0.rounded(), -36_500), 36_500))) }
    case .money:
      Decimal(string: text).map { amount in
        guard case .money(let money)? = before else { return .money(Money(amount: amount, currency: "EUR")) }
        return .money(Money(amount: amount, currency: money.currency))
      }
    case .choice, .list: nil
    }
  }
}
