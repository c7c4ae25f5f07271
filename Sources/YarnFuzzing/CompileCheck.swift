import Fuzzing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// Compiling ends with a program or an error, twice the same; what compiles plays without a trap, and a machine
/// that was restored goes on as the one it was saved from.
enum CompileCheck {
  static func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    guard let source = try? SourceText(name: "fuzz.yarn", bytes: input) else {
      return FuzzResult(signature: signature.value)
    }
    var options = CompilerOptions()
    options.functions = FuzzLibrary.declared
    options.reportsUnreachableCode = input.count.isMultiple(of: 2)
    options.languageVersion = 2 + input.count % 3
    // As a checker of scenarios asks, on half the inputs.
    options.tellsEachMistakeOnce = input.count % 4 < 2
    options.requiresKnownFunctions = options.tellsEachMistakeOnce
    options.knownCommands = options.tellsEachMistakeOnce ? ["wait"] : nil
    let compilation = compile([source], options: options)
    for finding in compilation.diagnostics.prefix(12) { signature.add(finding.code.rawValue) }
    let hasErrors = compilation.diagnostics.contains { $0.severity == .error }
    guard let program = compilation.program else {
      return FuzzResult(
        problem: hasErrors ? nil : "neither a program nor an error", signature: signature.value)
    }
    if hasErrors { return FuzzResult(problem: "a program in spite of an error", signature: signature.value) }
    signature.add(magnitudeOf: program.code.count)
    let again = compile([source], options: options).program
    if again?.dump() != program.dump() || again?.fingerprint != program.fingerprint {
      return FuzzResult(problem: "a second compilation gives another program", signature: signature.value)
    }
    var play = PlayCheck(program, seed: UInt64(input.count))
    let problem = play.run(&signature)
    return FuzzResult(problem: problem, signature: signature.value)
  }
}

/// Functions of a host, some of which the compiler is not told of.
enum FuzzLibrary {
  static let library: FunctionLibrary = {
    var library = FunctionLibrary()
    library.register(
      .init(FunctionSignature("twice", [.number], result: .number)) {
        (arguments, _) throws(FunctionFailure) in
        if case .number(let number)? = arguments.first { return .number(number * 2) }
        throw FunctionFailure("no number")
      })
    library.register(
      .init(FunctionSignature("joined", [.string], variadic: .any, result: .string)) {
        (arguments, _) throws(FunctionFailure) in .string(arguments.map(\.text).joined())
      })
    library.register(
      .init(FunctionSignature("unknown", [.number], result: .string)) {
        (_, _) throws(FunctionFailure) in .string("x")
      })
    return library
  }()

  static let declared = library.signatures.filter { $0.name != "unknown" }
}

/// Plays a program with random choices beside a twin that is restored from the saved state before every step.
private struct PlayCheck {
  private let program: Program
  private var machine: Machine
  private var random: RandomSource
  private var old: Machine.Choice?
  private static let steps = 150

  init(_ program: Program, seed: UInt64) {
    self.program = program
    random = RandomSource(seed: seed)
    machine = PlayCheck.machine(of: program, seed: seed)
  }

  private static func machine(of program: Program, seed: UInt64) -> Machine {
    var machine = Machine(program: program, library: FuzzLibrary.library, seed: seed)
    machine.limits.steps = 20_000
    machine.limits.textBytes = 4096
    machine.reportsNodes = seed.isMultiple(of: 2)
    return machine
  }

  mutating func run(_ signature: inout Signature) -> String? {
    guard !program.nodes.isEmpty else { return nil }
    do throws(RuntimeError) {
      try machine.start(at: program.nodes[random.below(program.nodes.count)].name)
    } catch {
      return "a node that is there cannot be started"
    }
    for _ in 0..<PlayCheck.steps {
      let (outcome, problem) = step()
      if let problem { return problem }
      switch outcome {
      case .event(let event):
        signature.add(kind(event))
        if let problem = look(at: event) { return problem }
        if event == .finished { return lookAround() }
      case .error(let error):
        signature.add(error.message)
        return ending() ?? lookAround()
      }
    }
    return lookAround()
  }

  private enum Outcome: Equatable {
    case event(Machine.Event)
    case error(RuntimeError)
  }

  private static func next(_ machine: inout Machine) -> Outcome {
    do throws(RuntimeError) { return .event(try machine.next()) } catch { return .error(error) }
  }

  private mutating func step() -> (Outcome, String?) {
    var twin = PlayCheck.machine(of: program, seed: 77)
    twin.reportsNodes = machine.reportsNodes
    guard (try? twin.restore(machine.state)) != nil else {
      return (.event(.finished), "a saved state is refused by its own program")
    }
    let outcome = PlayCheck.next(&machine)
    let same = PlayCheck.next(&twin)
    guard outcome == same || "\(outcome)" == "\(same)" else {
      return (outcome, "restored, it goes on differently: \(same) instead of \(outcome)")
    }
    return (outcome, nil)
  }

  private mutating func look(at event: Machine.Event) -> String? {
    switch event {
    case .line(let line): return look(at: line)
    case .options(let choices):
      for choice in choices { if let problem = look(at: choice.line) { return problem } }
      return answer(choices)
    case .nodeStarted(let node), .nodeCompleted(let node):
      return program.nodes.indices.contains(node) ? nil : "an event of a node that is not there"
    case .command, .finished: return nil
    }
  }

  private func look(at line: Machine.Line) -> String? {
    guard line.index >= 0, line.index < program.lines.count else { return "a line that is not there" }
    let text = machine.text(of: line)
    return TextChecks.problem(of: MarkupParser.standard.parse(text, locale: "fr"))
  }

  private mutating func answer(_ choices: [Machine.Choice]) -> String? {
    if choices.isEmpty { return "a question without an option" }
    if let old, (try? machine.choose(old)) != nil { return "an option of an earlier question was taken" }
    if PlayCheck.isAccepted(PlayCheck.next(&machine)) { return "it goes on while a choice is waited for" }
    let chosen = random.below(choices.count + 1)
    old = choices.last
    do throws(RuntimeError) {
      if chosen < choices.count { try machine.choose(choices[chosen]) } else { try machine.chooseNone() }
      return nil
    } catch {
      return "an option on offer is refused"
    }
  }

  private static func isAccepted(_ outcome: Outcome) -> Bool {
    if case .event = outcome { return true }
    return false
  }

  private mutating func ending() -> String? {
    for _ in 0..<2_000 {
      switch PlayCheck.next(&machine) {
      case .event(.finished): return nil
      case .event(.nodeStarted), .event(.nodeCompleted): continue
      default: return "after an error the dialogue is not over"
      }
    }
    return "after an error the dialogue does not end"
  }

  /// Asks for everything a host can ask for.
  private func lookAround() -> String? {
    for variable in program.variables.prefix(50) {
      guard let value = try? machine.value(of: variable.name) else { continue }
      if value.type != variable.type, variable.type != .any { return "\(variable.name) has the wrong type" }
    }
    for node in program.nodes.prefix(50) where node.isHub {
      _ = try? machine.saliencyCandidates(of: node.name)
    }
    for index in 0..<min(program.lines.count, 200) {
      let id = program.lines.id(at: index)
      guard program.lines.index(ofID: id) == index else { return "the line \(id) is not found by its id" }
    }
    return nil
  }

  private func kind(_ event: Machine.Event) -> Int {
    switch event {
    case .line: 1
    case .options(let choices): 2 + min(choices.count, 8) * 8
    case .command: 3
    case .nodeStarted: 4
    case .nodeCompleted: 5
    case .finished: 6
    }
  }
}
