import Foundation
import Scenarios
import Vocabulary
import YarnRuntime

/// The functions scripts can call beside those of the language (DESIGN section 2).
///
/// What changes from turn to turn is kept in the machine, so that a copy of it is a copy of everything.
struct HostFunctions {
  let setup: Setup
  let scenario: Scenario
  let format: LocaleFormat

  init(scenario: Scenario, setup: Setup, format: LocaleFormat) {
    self.scenario = scenario
    self.setup = setup
    self.format = format
  }

  /// Names under which the machine keeps what the functions read; no script can write them.
  enum Memory {
    static let moves = "souffleur.moves"
    static let typed = "souffleur.typed"
    static let heard = "souffleur.heard"
    static let taken = "souffleur.taken"
    static let turns = "souffleur.turns"
    static let amounts = "souffleur.amounts"
  }

  /// The functions, for the machine.
  var library: FunctionLibrary {
    var library = FunctionLibrary()
    for function in conversation + facts { library.register(function) }
    return library
  }

  private var conversation: [FunctionLibrary.Function] {
    [
      .init(FunctionSignature("said", [.string], result: .bool)) { arguments, context in
        guard case .string(let moves)? = context.variable(Memory.moves) else { return .bool(false) }
        return .bool(moves.split(separator: " ").contains { $0 == HostFunctions.text(arguments, 0) })
      },
      .init(FunctionSignature("typed", [], result: .bool)) { _, context in
        context.variable(Memory.typed) ?? .bool(false)
      },
      .init(FunctionSignature("heard", [], result: .string)) { _, context in
        context.variable(Memory.heard) ?? .string("")
      },
      .init(FunctionSignature("took", [.string], result: .bool)) { arguments, context in
        guard case .string(let names)? = context.variable(Memory.taken) else { return .bool(false) }
        return .bool(names.split(separator: " ").contains { $0 == HostFunctions.text(arguments, 0) })
      },
      .init(FunctionSignature("turns", [], result: .number)) { _, context in
        context.variable(Memory.turns) ?? .number(0)
      },
    ]
  }

  private var facts: [FunctionLibrary.Function] {
    let (format, today) = (format, setup.today)
    let (amounts, interest) = (AmountNames(setup), InterestPhrase(setup, format))
    return [
      .init(FunctionSignature("money", [.number], result: .string)) { arguments, context in
        let said = context.variable(Memory.amounts)
        return .string(format.spokenMoney(amounts.adding(said).money(HostFunctions.number(arguments, 0))))
      },
      .init(FunctionSignature("date", [.string], result: .string)) { arguments, _ in
        let text = HostFunctions.text(arguments, 0)
        return .string(CalendarDate(iso: text).map { format.spokenDate($0, on: today) } ?? text)
      },
      .init(FunctionSignature("days_late", [.string], result: .number)) { arguments, _ in
        let due = CalendarDate(iso: HostFunctions.text(arguments, 0))
        return .number(due.map { Float(max(0, today.days(since: $0))) } ?? 0)
      },
      .init(FunctionSignature("days_from", [.string, .string], result: .number)) { arguments, _ in
        let days = [0, 1].map { CalendarDate(iso: HostFunctions.text(arguments, $0)) }
        guard let from = days[0], let to = days[1] else { return .number(0) }
        return .number(Float(to.days(since: from)))
      },
      .init(FunctionSignature("add_days", [.string, .number], result: .string)) { arguments, _ in
        let text = HostFunctions.text(arguments, 0)
        let days = Int(min(max(HostFunctions.number(arguments, 1).rounded(), -4_000_000), 4_000_000))
        return .string(CalendarDate(iso: text)?.adding(days: days).iso ?? text)
      },
      .init(FunctionSignature("interest", [.number, .string], result: .string)) { arguments, context in
        let said = context.variable(Memory.amounts)
        let amount = amounts.adding(said).money(HostFunctions.number(arguments, 0))
        return .string(interest.phrase(amount, due: CalendarDate(iso: HostFunctions.text(arguments, 1))))
      },
    ]
  }

  private static func text(_ arguments: [Value], _ index: Int) -> String {
    guard index < arguments.count, case .string(let text) = arguments[index] else { return "" }
    return text
  }

  /// A finite number; not-a-number is 0.
  private static func number(_ arguments: [Value], _ index: Int) -> Float {
    guard index < arguments.count, case .number(let number) = arguments[index], number.isFinite else {
      return 0
    }
    return number
  }
}

/// Finds the exact amount behind a number of a script, whose 32 bits hold seven digits.
struct AmountNames: Sendable {
  private var amounts: [Money]

  init(_ setup: Setup) {
    amounts = setup.facts.sorted { $0.key < $1.key }.compactMap {
      if case .money(let money) = $0.value { money } else { nil }
    }
  }

  /// Keeps an amount that was said, in the currency of the others.
  mutating func add(_ amount: Decimal) {
    amounts.append(Money(amount: amount, currency: amounts.first?.currency ?? "EUR"))
  }

  /// The same with amounts that were said, as the machine remembers them.
  func adding(_ said: Value?) -> AmountNames {
    guard case .string(let texts)? = said else { return self }
    var names = self
    for text in texts.split(separator: " ") {
      if let amount = Decimal(string: String(text)) { names.add(amount) }
    }
    return names
  }

  /// The fact of that amount, else the number to the cent in the currency of the first amount.
  func money(_ number: Float) -> Money {
    if let exact = amounts.first(where: { $0.number == number }) { return exact }
    let bounded = min(max(Double(number), -1e12), 1e12)
    let cents = Decimal((bounded * 100).rounded())
    return Money(amount: cents / 100, currency: amounts.first?.currency ?? "EUR")
  }
}

extension Money {
  /// The amount as scripts know it.
  var number: Float { Float(NSDecimalNumber(decimal: amount).doubleValue) }
}

extension FactValue {
  /// The value of the variable of a fact.
  func value(_ format: LocaleFormat) -> Value {
    switch self {
    case .text(let text), .choice(let text): .string(TextSafety.line(text))
    case .money(let money): .number(money.number)
    case .date(let date): .string(date.iso)
    case .duration(let days): .number(Float(days))
    case .number(let number): .number(Float(number))
    case .list(let items): .string(format.list(items.map(TextSafety.line)))
    }
  }
}
