import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// What a host may rely on: errors with a place instead of traps, and choices that cannot be mixed up.
@Suite struct MachineTests {
  /// Plays a body to its end, first option each time; returns the lines said.
  @discardableResult
  private func play(_ machine: inout Machine) throws(RuntimeError) -> [String] {
    var said: [String] = []
    while true {
      switch try machine.next() {
      case .line(let line): said.append(machine.text(of: line))
      case .options(let choices): try machine.choose(choices[0])
      case .command, .nodeStarted, .nodeCompleted: break
      case .finished: return said
      }
    }
  }

  private func machine(_ body: String, more: String = "", library: FunctionLibrary = .builtIns) throws
    -> Machine
  {
    let text = "title: Start\n---\n\(body)\n===\n\(more)"
    var options = CompilerOptions()
    options.functions = library.signatures
    let compilation = compile([SourceText(name: "t.yarn", text: text)], options: options)
    let program = try #require(compilation.program, "\(compilation.diagnostics)")
    var machine = Machine(program: program, library: library, seed: 7)
    try machine.start(at: "Start")
    return machine
  }

  struct Failing: Sendable, CustomTestStringConvertible {
    var body: String
    var message: String
    var line: Int
    var testDescription: String { body }
  }

  @Test(arguments: [
    Failing(body: "one\n{5 % 0}", message: "`%` needs something other than zero", line: 4),
    Failing(body: "{5 % 0.4}", message: "`%` needs something other than zero", line: 3),
    Failing(body: "<<jump Nowhere>>", message: "no node is named `Nowhere`", line: 3),
    Failing(body: "\n<<jump {\"Now\" + \"here\"}>>", message: "no node is named `Nowhere`", line: 4),
    Failing(body: "{unknown_function(1) + 1}", message: "no function is named `unknown_function`", line: 3),
    Failing(body: "{bool(\"yes\")}", message: "`bool` failed", line: 3),
    Failing(body: "{number(\"x\")}", message: "`number` failed", line: 3),
    Failing(body: "{format(\"{0:D3}\", 1)}", message: "`format` failed", line: 3),
    Failing(body: "{format(\"{1}\", 1)}", message: "`format` failed", line: 3),
    Failing(body: "{format(\"{0\", 1)}", message: "`format` failed", line: 3),
    Failing(body: "<<jump Start>>", message: "the script seems to loop", line: 3),
    Failing(body: "<<detour Start>>", message: "too deeply", line: 3),
    Failing(
      body: "<<detour Grow>>", message: "a text grows too long", line: 8),
  ])
  func failsWithAPlace(_ failing: Failing) throws {
    var machine = try machine(
      failing.body,
      more: "title: Grow\n---\n<<declare $s = \"abcdefgh\">>\n<<set $s = $s + $s>>\n<<jump Grow>>\n===\n")
    machine.limits.steps = 200_000
    let error = try #require(throws: RuntimeError.self) { try play(&machine) }
    #expect(error.message.contains(failing.message), "\(error)")
    #expect(error.file == "t.yarn")
    #expect(error.line == failing.line, "\(error)")
    #expect(try machine.next() == .finished)
  }

  @Test(arguments: [
    ("{dice(0)} {dice(-3)}", nil), ("{dice(0 / 0)}", nil), ("{random_range(1 / 0, -1 / 0)}", nil),
    ("{random_range(0 - 9999999999, 9999999999)}", nil), ("{round_places(1.55, 99999999999)}", nil),
    ("{int(1 / 0)} {floor(0 / 0)} {round(0 - 1 / 0)}", "Infinity NaN -Infinity"),
    ("{decimal(1 / 0)} {inc(1 / 0)} {dec(0 / 0)}", "NaN Infinity NaN"),
    ("{number(\"1e99\")}", nil), ("{format(\"{0:F999999999}\", 1)}", nil), ("{format(\"{{\", 1)}", "{"),
    ("{format(\"{0:N2}\", 1 / 0)}", nil), ("{0 * -1} {1 / 0 - 1 / 0}", nil),
    ("{format(\"{0,99999999999}\", 1)}", nil), ("{has_any_content(\"\")} {visited(\"\")}", "False False"),
  ])
  func survivesStrangeNumbers(_ body: String, _ expected: String?) throws {
    var machine = try machine(body)
    let said = try? play(&machine)
    if let expected { #expect(said == [expected]) }
    #expect(try machine.next() == .finished)
  }

  @Test func onlyAnOfferedChoiceCanBeChosen() throws {
    var machine = try machine("-> a\n    said a\n-> b\n-> c\n\n-> d\n-> e")
    guard case .options(let first) = try machine.next() else {
      return #expect(Bool(false), "options expected")
    }
    #expect(first.map { machine.text(of: $0.line) } == ["a", "b", "c"])
    #expect(machine.isWaitingForChoice)
    #expect(throws: RuntimeError.self) { try machine.next() }
    try machine.choose(first[1])
    #expect(throws: RuntimeError.self) { try machine.choose(first[1]) }
    guard case .options(let second) = try machine.next() else {
      return #expect(Bool(false), "options expected")
    }
    #expect(throws: RuntimeError.self) { try machine.choose(first[0]) }
    #expect(throws: RuntimeError.self) { try machine.choose(first[2]) }
    try machine.choose(second[0])
    #expect(throws: RuntimeError.self) { try machine.chooseNone() }
    #expect(try machine.next() == .finished)
    #expect(try machine.next() == .finished)
  }

  @Test func aNodeRunsBesideAChoice() throws {
    var machine = try machine(
      """
      <<declare $n = 1>>
      -> a {$n}
      -> b <<if $n > 1>>
      -> c
          <<jump Other>>
      ===
      title: Other
      ---
      other
      ===
      title: Beside
      ---
      <<set $n = 2>>
      beside
      -> back
      -> away
          <<jump Other>>
      """)
    func next(_ machine: inout Machine) throws -> [String] {
      switch try machine.next() {
      case .options(let choices): choices.map { machine.text(of: $0.line) + ($0.isAvailable ? "" : " -") }
      case .line(let line): [machine.text(of: line)]
      default: []
      }
    }
    #expect(throws: RuntimeError.self) { try machine.detour(to: "Beside") }
    let first = try next(&machine)
    #expect(first == ["a 1", "b -", "c"])
    #expect(throws: RuntimeError.self) { try machine.detour(to: "Nowhere") }
    #expect(machine.isWaitingForChoice)
    try machine.detour(to: "Beside")
    let beside = [try next(&machine), try next(&machine)]
    #expect(beside == [["beside"], ["back", "away"]])
    var away = machine
    try machine.choose(machine.currentChoices[0])
    let again = try next(&machine)
    #expect(again == ["a 2", "b", "c"])
    try away.choose(away.currentChoices[1])
    let other = [try next(&away), try next(&away)]
    #expect(other == [["other"], []])
  }

  @Test func aCopyGoesItsOwnWay() throws {
    var original = try machine("<<declare $n = 0>>\n-> a\n    <<set $n = 1>>\n-> b\n    <<set $n = 2>>\n{$n}")
    guard case .options(let choices) = try original.next() else {
      return #expect(Bool(false), "options expected")
    }
    var copy = original
    try original.choose(choices[0])
    try copy.choose(choices[1])
    #expect(try play(&original) == ["1"])
    #expect(try play(&copy) == ["2"])
    #expect(try original.value(of: "$n") == .number(1))
    #expect(try copy.value(of: "$n") == .number(2))
  }

  @Test func theSameSeedGivesTheSameRun() throws {
    let body = String(repeating: "{dice(1000)} {random()}\n=> x\n=> y\n=> z\n\n", count: 20)
    var first = try machine(body)
    var second = try machine(body)
    let said = try play(&first)
    #expect(said == (try play(&second)))
    #expect(Set(said).count > 10)
  }

  @Test func readsAndSetsVariables() throws {
    var machine = try machine(
      "<<declare $n = 1>>\n<<declare $s = \"x\">>\n<<declare $twice = $n * 2>>\n{$n}{$s}{$twice}")
    #expect(try machine.value(of: "$twice") == .number(2))
    try machine.set("$n", to: .number(21))
    #expect(try machine.value(of: "$twice") == .number(42))
    #expect(throws: RuntimeError.self) { try machine.set("$n", to: .string("no")) }
    #expect(throws: RuntimeError.self) { try machine.set("$twice", to: .number(1)) }
    #expect(try machine.value(of: "$unknown") == nil)
    try machine.set("$own", to: .bool(true))
    #expect(try machine.value(of: "$own") == .bool(true))
    #expect(try play(&machine) == ["21x42"])
  }

  @Test func aStateOfAnotherProgramIsRefused() throws {
    let one = try machine("<<declare $n = 1>>\n{$n}")
    var other = try machine("<<declare $m = 1>>\n{$m} and more\nmore")
    #expect(throws: RuntimeError.self) { try other.restore(one.state) }
  }

  @Test func hostFunctionsSeeVariablesAndChance() throws {
    var library = FunctionLibrary()
    library.register(
      .init(FunctionSignature("doubled", [.string], result: .number)) {
        (arguments, context) throws(FunctionFailure) in
        guard case .string(let name)? = arguments.first, case .number(let number)? = context.variable(name)
        else {
          throw FunctionFailure("there is no such number")
        }
        return .number(number * 2)
      })
    library.register(
      .init(FunctionSignature("joined", [.string], variadic: .string, result: .string)) {
        (arguments, _) throws(FunctionFailure) in
        .string(arguments.dropFirst().map(\.text).joined(separator: arguments[0].text))
      })
    library.register(
      .init(FunctionSignature("wrong", [], result: .number)) { (_, _) throws(FunctionFailure) in
        .string("text")
      })
    var said = try machine(
      "<<declare $n = 4>>\n{doubled(\"$n\")} {joined(\"-\", \"a\", \"b\", \"c\")}", library: library)
    #expect(try play(&said) == ["8 a-b-c"])
    var failing = try machine("{doubled(\"$missing\")}", library: library)
    let error = #expect(throws: RuntimeError.self) { try play(&failing) }
    #expect(error?.message.contains("there is no such number") == true)
    var mistyped = try machine("{wrong() + 1}", library: library)
    #expect(throws: RuntimeError.self) { try play(&mistyped) }
  }

  /// A function the compiler had to guess can be called with other arguments than the host's function takes.
  @Test func aCallThatDoesNotFitIsRefused() throws {
    var library = FunctionLibrary()
    library.register(
      .init(FunctionSignature("first", [.string, .string], result: .string)) {
        (arguments, _) throws(FunctionFailure) in arguments[1]
      })
    let text = "title: Start\n---\n{first(1) + \"x\"}\n===\n"
    let program = try #require(compile([SourceText(name: "t.yarn", text: text)]).program)
    var machine = Machine(program: program, library: library)
    try machine.start(at: "Start")
    #expect(throws: RuntimeError.self) { try machine.next() }
  }
}
