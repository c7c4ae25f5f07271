import Foundation
import TestSupport
import YarnCompiler
import YarnRuntime
import YarnSyntax

extension SharedData {
  /// What upstream's harness declares before it compiles.
  static var harnessOptions: CompilerOptions {
    var options = CompilerOptions()
    options.functions = [
      FunctionSignature("assert", [.bool], result: .bool),
      FunctionSignature("add_three_operands", [.number, .number, .number], result: .number),
      FunctionSignature("set_objective_complete", [.string], result: .bool),
      FunctionSignature("is_objective_active", [.string], result: .bool),
      FunctionSignature("get_quest_status", [.string], result: .string),
    ]
    return options
  }
}

struct DiagnosticsFile: Decodable {
  struct Example: Decodable {
    var code: String
    var source: String
    var testedUpstream: Bool
  }

  struct Case: Decodable {
    var from: String
    var source: String
    var expect: [Expectation]
    var noOtherDiagnostics: Bool?
    var onlyErrorIsThis: Bool?
    var mustNotContain: [String]?
    var languageVersion: Int?
    var blockGraph: Bool?

    var options: CompilerOptions {
      var options = CompilerOptions()
      options.languageVersion = languageVersion ?? 4
      options.reportsUnreachableCode = blockGraph ?? false
      return options
    }
  }

  struct Expectation: Decodable {
    var code: String?
    var severity: String?
    var range: [Int]?
    var message: String?
    var messageContains: String?
    var count: Int?
  }

  struct Failure: Decodable {
    struct Observed: Decodable {
      var code: String
      var severity: String
      var range: [Int]
      var message: String

      /// Whether it only follows from another error, which is told.
      var isConsequence: Bool { message.contains("<ERROR>") && code == "YS0050" }
    }

    var file: String
    var observed: [Observed]
  }

  var examples: [Example]
  var cases: [Case]
  var parseFailures: [Failure]
}

struct ProbesFile: Decodable {
  struct Probe: Decodable {
    struct Found: Decodable {
      var code: String
      var line: Int

      init(from decoder: any Decoder) throws {
        var fields = try decoder.unkeyedContainer()
        code = try fields.decode(String.self)
        _ = try fields.decode(String.self)
        line = try fields.decode(Int.self)
      }
    }

    var section: String
    var source: String
    var diagnostics: [Found]
  }

  var probes: [Probe]
}
