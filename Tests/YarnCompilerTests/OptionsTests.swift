import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

@Suite struct OptionsTests {
  @Test(arguments: Severity.allCases)
  func overridesSeverities(_ severity: Severity) {
    var options = CompilerOptions()
    options.severities = [.unusedVariable: severity, .duplicateNodeTitle: severity]
    let unused = compile(
      [SourceText(name: "a", text: "title: A\n---\n<<declare $x = 1>>\ny\n===\n")], options: options)
    #expect(unused.diagnostics.map(\.severity) == (severity == .none ? [] : [severity]))
    #expect((unused.program == nil) == (severity == .error))
    let twice = Report("title: A\n---\nx\n===\ntitle: A\n---\ny\n===\n", options: options)
    #expect(twice.errors == ["YS0011"], "an error stays one")
  }

  @Test(arguments: [
    "<<enum E>>\n<<case A>>\n<<endenum>>\n{E.A}",
    "<<declare $x = 1 + 1>>\n{$x}",
    "=> a\n=> b",
    "a <<once>>",
    "a <<once if true>>",
    "<<once>>\na\n<<endonce>>",
  ])
  func refusesWhatIsNewerThanTheProject(_ body: String) {
    var options = CompilerOptions()
    for (version, expected) in [(2, ["YS0036"]), (3, []), (4, [])] {
      options.languageVersion = version
      #expect(Report("title: A\n---\n\(body)\n===\n", options: options).errors == Set(expected))
    }
  }

  @Test(arguments: [
    ("<<jump A>>\nx", [3]),
    ("<<detour A>>\nx", []),
    ("x\n<<jump A>>", []),
    ("<<if true>>\n<<stop>>\nx\n<<endif>>\ny", [4]),
    ("<<if true>>\n<<stop>>\n<<else>>\n<<return>>\n<<endif>>\ny\nz", [7]),
    ("<<if true>>\n<<stop>>\n<<elseif false>>\n<<return>>\n<<endif>>\ny", []),
    ("-> a\n    <<stop>>\n    x\n-> b\n    <<stop>>\ny", [4]),
    ("<<stop>>\n<<declare $x = 1>>", []),
  ])
  func findsWhatCannotRun(_ body: String, _ lines: [Int]) {
    var options = CompilerOptions()
    options.reportsUnreachableCode = true
    let found = Report("title: A\n---\n\(body)\n===\n", options: options)
    #expect(found.list.filter { $0.code == .unreachableCode }.map(\.line) == lines, "\(body)\n\(found)")
  }

  @Test func findsUnknownFunctionsWhenAsked() {
    var options = CompilerOptions()
    options.requiresKnownFunctions = true
    options.functions = [FunctionSignature("money", [.number], result: .string)]
    let found = Report("title: A\n---\n{money(1)} {mony(1)} {mony(2)}\n===\n", options: options)
    #expect(found.errors == ["YS0013"])
    #expect(found.list.count == 2)
    #expect(found.list[0].fixIt?.replacement == "money")
  }

  @Test func reportsInOrderAndOnce() {
    let found = compile([
      SourceText(name: "b", text: "title: B\n---\n<<jump X>>\n===\n"),
      SourceText(name: "a", text: "#first #second\ntitle: A\n---\n{1 + \"a\"}\n<<jump Y>>\n===\n"),
    ])
    #expect(
      found.diagnostics.map { "\($0.location?.file ?? "") \($0.code.rawValue)" } == [
        "b YS0012", "a YS0028", "a YS0050", "a YS0012",
      ])
    #expect(Set(found.diagnostics).count == found.diagnostics.count)
    #expect(found.fileTags == [[], ["first", "second"]])
    #expect(found.program == nil)
  }

  /// Markup is looked for eight bytes at a time; the bracket must be seen wherever it stands.
  @Test(arguments: 0..<20)
  func findsMarkupAnywhere(_ position: Int) {
    let text = String(repeating: "é", count: position / 2) + String(repeating: "x", count: position) + "[a"
    #expect(Report("title: A\n---\n\(text)\n===\n").codes == ["YS0063"])
    #expect(Report("title: A\n---\n\(text.dropLast(2))Z]^\n===\n").codes == [])
  }
}
