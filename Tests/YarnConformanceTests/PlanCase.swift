import Foundation
import TestSupport
import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// A script with the plan beside it.
struct PlanCase: Sendable, CustomTestStringConvertible {
  var script: URL
  var plan: URL

  var name: String { script.deletingPathExtension().lastPathComponent }
  var testDescription: String { name }

  /// The plans of a folder.
  static func all(in folder: URL) -> [PlanCase] {
    TestFiles.listed(folder, "testplan").map {
      PlanCase(script: $0.deletingPathExtension().appendingPathExtension("yarn"), plan: $0)
    }
  }

  static let upstream: [PlanCase] = {
    guard let tests = SharedData.file("yarn/upstream/Tests") else { return [] }
    return all(in: tests) + all(in: tests.appendingPathComponent("TestCases"))
  }()

  static let own = all(in: TestFiles.beside("Cases"))

  /// Compiles the script and plays the plan; returns what went wrong, or none.
  func play(betweenSteps: (@Sendable (Machine) throws(RuntimeError) -> Machine)? = nil) throws -> String? {
    let source = SourceText(
      name: script.lastPathComponent, text: String(decoding: try Data(contentsOf: script), as: UTF8.self))
    var options = CompilerOptions()
    options.functions = HarnessFunctions.declared.signatures
    options.reportsUnreachableCode = true
    let compilation = compile([source], options: options)
    guard let program = compilation.program else {
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      return "it does not compile: "
        + errors.map { "\($0.code.rawValue) \($0.message) \($0.location?.start.line ?? 0)" }.joined(
          separator: "; ")
    }
    let text = String(decoding: try Data(contentsOf: plan), as: UTF8.self)
    var runner = TestPlanRunner(Machine(program: program, library: HarnessFunctions.all, seed: 1))
    runner.betweenSteps = betweenSteps
    do {
      try runner.run(try TestPlan(text))
      return nil
    } catch {
      return String(describing: error)
    }
  }
}

/// The functions the upstream harness registers, some only after compiling (TESTPLANS 2.2).
enum HarnessFunctions {
  static let declared: FunctionLibrary = {
    var library = FunctionLibrary()
    library.register(
      .init(FunctionSignature("assert", [.bool], result: .bool)) { (arguments, _) throws(FunctionFailure) in
        guard arguments == [.bool(true)] else { throw FunctionFailure("the assertion does not hold") }
        return .bool(true)
      })
    library.register(
      .init(FunctionSignature("add_three_operands", [.number, .number, .number], result: .number)) {
        (arguments, _) throws(FunctionFailure) in
        .number(
          arguments.reduce(0) { sum, value in
            if case .number(let number) = value { return sum + number }
            return sum
          })
      })
    constant("set_objective_complete", [.string], .bool(true), &library)
    constant("is_objective_active", [.string], .bool(true), &library)
    constant("get_quest_status", [.string], .string("InProgress"), &library)
    return library
  }()

  static let all: FunctionLibrary = {
    var library = declared
    constant("dummy_bool", [], .bool(true), &library)
    constant("dummy_number", [], .number(1), &library)
    constant("dummy_string", [], .string("string"), &library)
    return library
  }()

  private static func constant(
    _ name: String, _ parameters: [ValueType], _ value: Value, _ library: inout FunctionLibrary
  ) {
    library.register(
      .init(FunctionSignature(name, parameters, result: value.type)) { (_, _) throws(FunctionFailure) in value
      })
  }
}
