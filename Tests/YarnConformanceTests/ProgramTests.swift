import Foundation
import TestSupport
import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// What a program looks like, and what tells it from another.
@Suite struct ProgramTests {
  static let dumps = TestFiles.listed(TestFiles.beside("Cases/Dumps"), "yarn")

  private func program(_ text: String) throws -> Program {
    let compilation = compile([SourceText(name: "t.yarn", text: text)])
    return try #require(compilation.program, "\(compilation.diagnostics)")
  }

  /// `SOUFFLEUR_RECORD=1 swift test` writes the expected files anew; look at the difference before you keep them.
  @Test(arguments: dumps)
  func hasTheExpectedCode(_ script: URL) throws {
    let dump = try program(String(contentsOf: script, encoding: .utf8)).dump()
    let expected = script.deletingPathExtension().appendingPathExtension("expected")
    if ProcessInfo.processInfo.environment["SOUFFLEUR_RECORD"] != nil {
      try Data(dump.utf8).write(to: expected)
    }
    #expect(try dump == String(contentsOf: expected, encoding: .utf8))
  }

  static let base = """
    title: Start
    ---
    <<declare $n = 1>>
    <<declare $s = "x">>
    Hello {$n} #line:a
    <<if $n > 1>>
        <<give {$s} now>>
    <<endif>>
    -> Yes #line:b
    -> No #line:c
    <<set $s = "y">>
    <<detour Other>>
    ===
    title: Other
    ---
    There #line:d
    ===

    """

  @Test(arguments: [
    ("$n > 1", "$n > 2"), ("\"y\"", "\"z\""), ("now", "later"), ("#line:b", "#line:e"), ("$n", "$m"),
    ("Other", "Further"), ("-> No #line:c\n", ""), ("$n > 1", "$n < 1"), ("<<detour", "<<jump"),
  ])
  func anEditGivesAnotherFingerprint(_ old: String, _ new: String) throws {
    let edited = Self.base.replacing(old, with: new)
    #expect(edited != Self.base)
    let (before, after) = (try program(Self.base), try program(edited))
    #expect(before.fingerprint != after.fingerprint)
    let saved = Machine(program: before).state
    var machine = Machine(program: after)
    #expect(throws: RuntimeError.self) { try machine.restore(saved) }
  }

  @Test func aCorrectedSpellingKeepsTheFingerprint() throws {
    let edited = Self.base.replacing("There #line:d", with: "There! #line:d")
    #expect(try program(edited).fingerprint == program(Self.base).fingerprint)
    #expect(try program(Self.base).fingerprint != 0)
  }

  @Test func tellsLinesInAnotherLanguage() throws {
    let text = """
      title: Start
      ---
      Hello {1 + 1} #line:a
      Bye #line:b
      Bye #shadow:b
      Only here #line:c
      ===

      """
    var machine = Machine(program: try program(text))
    let french = StringTable(
      language: "fr",
      entries: [
        .init(id: "line:a", text: "{0} fois bonjour"), .init(id: "line:b", text: "Salut"),
        .init(id: "line:c", text: ""),
      ])
    try machine.start(at: "Start")
    var told: [String] = []
    while case .line(let line) = try machine.next() { told.append(machine.text(of: line, using: french)) }
    #expect(told == ["2 fois bonjour", "Salut", "Salut", "Only here"])
  }

  /// Functions of the language keep their types whatever the host says they are.
  @Test func aHostCannotRedefineTheLanguage() throws {
    var options = CompilerOptions()
    options.functions = [
      FunctionSignature("visited", [], result: .string), FunctionSignature("dice", [], result: .number),
    ]
    let source = SourceText(name: "t.yarn", text: "title: Start\n---\n{visited()} {dice()}\n===\n")
    let compilation = compile([source], options: options)
    #expect(compilation.program == nil)
    #expect(compilation.diagnostics.filter { $0.code == .wrongFunctionParameters }.count == 2)
  }
}
