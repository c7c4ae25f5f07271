/// Plays a machine by a plan and tells where it does something else.
public struct TestPlanRunner: Sendable {
  /// A step that did not come as planned.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line of the plan, 1-based.
    public var line: Int
    /// What was expected and what came.
    public var message: String

    /// The message with the line before it.
    public var description: String { "line \(line): \(message)" }
  }

  /// The machine, as it stands after the steps that were played.
  public private(set) var machine: Machine
  /// Changes the machine between two steps; a test saves and restores it here.
  public var betweenSteps: (@Sendable (Machine) throws(RuntimeError) -> Machine)?
  private let parser = MarkupParser.standard
  private var expected: [(text: String, isAvailable: Bool)] = []

  /// Prepares to play a machine that has not been started; the strategy becomes the one plans start with.
  public init(_ machine: Machine) {
    self.machine = machine
    self.machine.saliency = .bestLeastRecentlyViewed
    self.machine.reportsNodes = false
  }

  /// Plays a whole plan.
  ///
  /// - Throws: `Failure` at the first step that does not come as planned.
  public mutating func run(_ plan: TestPlan) throws(Failure) {
    for steps in plan.runs {
      do throws(RuntimeError) {
        try machine.start(at: "Start")
      } catch {
        throw Failure(line: steps.first?.line ?? 1, message: error.description)
      }
      for step in steps {
        if step.action == .stop {
          try expectEnd(step)
          break
        }
        try play(step)
      }
    }
  }

  private mutating func play(_ step: TestPlan.Step) throws(Failure) {
    if let betweenSteps {
      do throws(RuntimeError) {
        machine = try betweenSteps(machine)
      } catch {
        throw Failure(line: step.line, message: error.description)
      }
    }
    switch step.action {
    case .line(let text): try expectLine(text, step)
    case .option(let text, let isAvailable): expected.append((text, isAvailable))
    case .select(let number): try expectOptions(choosing: number, step)
    case .command(let text):
      let event = try next(step)
      guard event == .command(text) else { throw mismatch(step, "the command `\(text)`", event) }
    case .set(let name, let value): try set(name, value, step)
    case .node(let name): try attempt(step) { (machine) throws(RuntimeError) in try machine.start(at: name) }
    case .saliency(let name): machine.saliency = name.strategy
    case .stop: break
    }
  }

  private mutating func expectLine(_ text: String?, _ step: TestPlan.Step) throws(Failure) {
    let event = try next(step)
    guard case .line(let line) = event else {
      throw mismatch(step, text.map { "the line `\($0)`" } ?? "a line", event)
    }
    if let text, composed(line) != text { throw mismatch(step, "the line `\(text)`", event) }
  }

  private mutating func expectOptions(choosing number: Int, _ step: TestPlan.Step) throws(Failure) {
    let event = try next(step)
    guard case .options(let choices) = event else { throw mismatch(step, "options", event) }
    let given = choices.map { (text: composed($0.line), isAvailable: $0.isAvailable) }
    guard given.elementsEqual(expected, by: ==) else {
      throw mismatch(step, "the options \(TestPlanRunner.list(expected))", event)
    }
    expected = []
    if choices.contains(where: \.isAvailable) {
      guard choices.indices.contains(number - 1) else {
        throw Failure(line: step.line, message: "there is no option \(number)")
      }
      try attempt(step) { (machine) throws(RuntimeError) in try machine.choose(choices[number - 1]) }
    } else {
      guard number == 0 else { throw Failure(line: step.line, message: "no option is available; select 0") }
      try attempt(step) { (machine) throws(RuntimeError) in try machine.chooseNone() }
    }
  }

  private mutating func set(_ name: String, _ value: Value, _ step: TestPlan.Step) throws(Failure) {
    guard machine.program.initialValue(of: name) != nil else {
      throw Failure(line: step.line, message: "`\(name)` is no stored variable of the program")
    }
    try attempt(step) { (machine) throws(RuntimeError) in try machine.set(name, to: value) }
  }

  private mutating func expectEnd(_ step: TestPlan.Step) throws(Failure) {
    let event = try next(step)
    guard event == .finished else { throw mismatch(step, "the end", event) }
  }

  private mutating func next(_ step: TestPlan.Step) throws(Failure) -> Machine.Event {
    try attempt(step) { (machine) throws(RuntimeError) in try machine.next() }
  }

  private mutating func attempt<Result>(
    _ step: TestPlan.Step, _ work: (inout Machine) throws(RuntimeError) -> Result
  ) throws(Failure) -> Result {
    do throws(RuntimeError) {
      return try work(&machine)
    } catch {
      throw Failure(line: step.line, message: error.description)
    }
  }

  /// The text a person would see: values filled in, markup replaced, the speaker kept.
  private func composed(_ line: Machine.Line) -> String {
    parser.parse(machine.text(of: line), locale: "en", implicitCharacter: .anyColon).text
  }

  private func mismatch(_ step: TestPlan.Step, _ expectation: String, _ event: Machine.Event) -> Failure {
    let came =
      switch event {
      case .line(let line): "the line `\(composed(line))`"
      case .options(let choices):
        "the options \(TestPlanRunner.list(choices.map { (composed($0.line), $0.isAvailable) }))"
      case .command(let text): "the command `\(text)`"
      case .nodeStarted, .nodeCompleted: "a node event"
      case .finished: "the end"
      }
    return Failure(line: step.line, message: "expected \(expectation), got \(came)")
  }

  private static func list(_ options: [(text: String, isAvailable: Bool)]) -> String {
    options.map { "`\($0.text)`" + ($0.isAvailable ? "" : " [disabled]") }.joined(separator: ", ")
  }
}
