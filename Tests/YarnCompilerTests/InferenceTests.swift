import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// How types are found (LANGUAGE 16), one body of a node each.
@Suite struct InferenceTests {
  private static let enums = "<<enum A>>\n<<case One>>\n<<case Two>>\n<<endenum>>\n"
  private static let twoEnums = enums + "<<enum B>>\n<<case One>>\n<<case Three>>\n<<endenum>>\n"
  private static let textEnum = "<<enum T>>\n<<case X = \"x\">>\n<<case Y = \"y\">>\n<<endenum>>\n"

  @Test(arguments: [
    "<<set $x = 1>>\n{$x + 1}",
    "{$x}\n<<set $x = 1>>",
    "{string($x)}\n<<set $x = 1>>",
    "{$x + $y}\n<<set $x = 1>>",
    "<<set $x += 1>>",
    "<<set $x = $y>>\n<<set $y = true>>",
    "<<if $x>>\na\n<<endif>>",
    "<<if not $x or $y>>\na\n<<endif>>",
    "<<set $x = f()>>\n<<set $x = 1>>",
    "{1 + f()}",
    "{f(1) and true}",
    "{f(g(1)) + 1}\n{g(2) + 1}",
    "<<set $x = 1>>\n<<declare $x = 2>>",
    "<<declare $y = $x + 1>>\n<<declare $x = 2>>\n{$y}",
    enums + "<<set $x = .Two>>",
    enums + "{string($x)}",
    twoEnums + "<<declare $x = A.One>>\n<<set $x = .One>>",
    twoEnums + "<<declare $x = .One as B>>\n<<if $x == .One>>\na\n<<endif>>",
    twoEnums + "<<if f(A.One)>>\n<<endif>>\n<<if f(A.Two)>>\n<<endif>>",
    textEnum + "<<jump {T.X}>>",
    textEnum + "<<declare $s = \"a\">>\n<<set $s = T.X>>",
    textEnum + "<<declare $s = \"a\">>\n<<set $s += T.X>>",
    textEnum + "{visited(T.X)}",
    "{visited(f())}",
    "{number(\"1\") + number(true)}",
  ])
  func accepts(_ body: String) {
    let found = Report("title: Start\n---\n\(body)\n===\n")
    #expect(found.errors.isEmpty, "\(body)\n\(found)")
  }

  @Test(arguments: [
    ("{string($x)}", ["YS0028", "YS0029", "YS0050"]),
    ("{$x + $y}", ["YS0028", "YS0029", "YS0050"]),
    ("{$x == $y}", ["YS0029"]),
    ("<<set $x = f()>>", ["YS0029"]),
    ("<<set $x = 1>>\n<<set $x = \"a\">>", ["YS0050"]),
    ("<<set $x = \"a\">>\n<<declare $x = 1>>", ["YS0050"]),
    ("{f(1) + 1}\n{f(\"a\") + 1}", ["YS0050"]),
    ("{f(1) + 1}\n{f() + 1}", ["YS0014"]),
    ("<<set $x -= \"a\">>", ["YS0050"]),
    ("<<declare $b = true>>\n<<set $b += true>>", ["YS0050"]),
    (enums + "<<if A.One == 0>>\n<<endif>>", ["YS0050"]),
    (enums + "<<declare $n = 1>>\n<<set $n -= A.One>>\n{A.One < A.Two}", ["YS0050"]),
    (twoEnums + "<<set $x = .One>>", ["YS0028", "YS0029", "YS0050"]),
    (textEnum + "<<declare $s = \"a\">>\n<<set $s -= T.X>>", ["YS0050"]),
    ("{Nothing.X}", ["YS0029", "YS0050"]),
    ("<<jump {true}>>", ["YS0050"]),
    ("x <<if 1>>", ["YS0050"]),
    ("<<once if \"a\">>\nx\n<<endonce>>", ["YS0050"]),
  ])
  func rejects(_ body: String, _ codes: [String]) {
    let found = Report("title: Start\n---\n\(body)\n===\n")
    #expect(found.errors == Set(codes), "\(body)\n\(found)")
  }

  @Test func takesTypesFromOtherFiles() {
    let compilation = compile([
      SourceText(name: "a", text: "title: A\n---\n<<set $x = .Two>>\n{f($y)}\n<<jump B>>\n===\n"),
      SourceText(
        name: "b",
        text:
          "title: B\n---\n\(InferenceTests.enums)<<declare $y = 1>>\n{f(2) + 1}\n<<declare $x = A.One>>\n===\n"
      ),
    ])
    #expect(compilation.diagnostics.isEmpty, "\(compilation.diagnostics)")
    #expect(compilation.declarations.first { $0.name == "$x" }?.typeName == "A")
  }

  @Test func checksVariadicFunctions() {
    var options = CompilerOptions()
    options.functions = [FunctionSignature("list", [.number], variadic: .string, result: .string)]
    #expect(Report("title: A\n---\n{list(1)} {list(1, \"a\", \"b\")}\n===\n", options: options).list.isEmpty)
    #expect(Report("title: A\n---\n{list(1, 2)}\n===\n", options: options).errors == ["YS0050"])
    #expect(Report("title: A\n---\n{list()}\n===\n", options: options).errors == ["YS0014"])
  }

  @Test func knowsWhatTheHostDeclares() {
    var options = CompilerOptions()
    options.enums = [EnumType(name: "Persona", cases: [.init(name: "calm", value: .string("calm"))])]
    options.variables = [
      PredeclaredVariable("$persona", initial: .string("calm"), enumName: "Persona"),
      PredeclaredVariable("$amount", initial: .number(12), description: "What is owed."),
    ]
    let script = "title: A\n---\n<<if $persona == .calm>>\n{$amount + 1}\n<<endif>>\n===\n"
    let compilation = compile([SourceText(name: "a", text: script)], options: options)
    #expect(compilation.diagnostics.isEmpty, "\(compilation.diagnostics)")
    #expect(compilation.declarations.first { $0.name == "$amount" }?.description == "What is owed.")
    let again = Report("title: A\n---\n<<declare $amount = 1>>\nx\n===\n", options: options)
    #expect(again.errors == ["YS0039"])
  }

  @Test func refusesFunctionsNobodyCanName() {
    var options = CompilerOptions()
    options.functions = [FunctionSignature("two words", [], result: .number)]
    #expect(Report("title: A\n---\nx\n===\n", options: options).errors == ["YS0034"])
  }
}
