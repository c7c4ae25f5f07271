import Foundation
import TestSupport
import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// One mistake, one error: what has no type because it is wrong is told once, where it is wrong.
@Suite struct OneMistakeTests {
  private static var options: CompilerOptions {
    var options = CompilerOptions()
    options.requiresKnownFunctions = true
    options.tellsEachMistakeOnce = true
    options.knownCommands = ["wait"]
    options.functions = [
      FunctionSignature("money", [.number], result: .string),
      FunctionSignature("said", [.string], result: .bool),
      FunctionSignature("joined", [.string], variadic: .any, result: .string),
    ]
    options.variables = [PredeclaredVariable("$amount", initial: .number(12))]
    return options
  }

  /// A script that uses each function and variable in many places.
  private static let good = """
    title: Start
    when: visited_count("Start") < 3 and not $over
    when: $amount > floor($tension) or said("blame")
    ---
    <<declare $tension = 1>>
    <<declare $name = "Zoé">>
    <<declare $over = false>>
    <<declare $mood = Mood.Calm>>
    <<declare $sum = $amount + dice(6)>>
    <<enum Mood>>
      <<case Calm>>
      <<case Angry>>
    <<endenum>>
    Client: {$name}, {money($amount)} and {round_places($sum, 2) + 1}. #line:a
    Client: {joined($name, $tension, dice(6))} {-$tension} {not $over} {("a" + $name) + string($amount)} #line:b
    <<set $tension += dice(6) * 2>>
    <<set $tension = random_range(1, $amount) - 1>>
    <<set $name = joined("x", $name)>>
    <<set $over = said("thanks") and $tension >= 3>>
    <<set $mood = .Angry>>
    <<if $tension + 1 > max($amount, 3) && !$over || $mood == Mood.Calm>>
      I see. #line:c
    <<elseif floor(random() * 10) == 3 or $name == "Zoé">>
      Well. #line:d
    <<endif>>
    <<once if visited("Start") xor $over>>
      Once. #line:e
    <<endonce>>
    -> Yes {$tension} <<if bool($amount) and $tension < 4>> #line:f
    -> No <<once if said("no")>> #line:g
    => Maybe {money(min($amount, $sum))} <<if $over>> #line:h
    <<call dice(inc($tension))>>
    <<wait {$tension}>>
    <<jump {joined("Sta", "rt")}>>
    ===

    """

  /// A place of the good script where a name stands.
  struct Slip: CustomTestStringConvertible, Sendable {
    var offset: Int
    var name: String
    var isFunction: Bool
    var testDescription: String { "\(name) at \(offset)" }
  }

  /// Every call and every variable but where it is declared, found without the parser.
  static let slips: [Slip] = {
    let text = Array(good.utf8)
    let isWord = { (byte: UInt8) in byte == 0x5F || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }
    var slips: [Slip] = []
    var at = 0
    while at < text.count {
      let isVariable = text[at] == 0x24
      var end = isVariable ? at + 1 : at
      while end < text.count, isWord(text[end]) { end += 1 }
      defer { at = max(end, at + 1) }
      let name = String(decoding: text[at..<end], as: UTF8.self)
      let isDeclared = text[..<at].suffix(8).elementsEqual("declare ".utf8)
      if isVariable, !isDeclared { slips.append(Slip(offset: at, name: name, isFunction: false)) }
      if !isVariable, end > at + 2, end < text.count, text[end] == 0x28, name != "not", name != "and" {
        slips.append(Slip(offset: at, name: name, isFunction: true))
      }
    }
    return slips
  }()

  @Test func theGoodScriptIsGood() {
    let found = Report(OneMistakeTests.good, options: OneMistakeTests.options)
    #expect(found.list.isEmpty, "\(found)")
    #expect(OneMistakeTests.slips.count { $0.isFunction } > 20)
    #expect(OneMistakeTests.slips.count { !$0.isFunction } > 30)
  }

  @Test(arguments: slips)
  func oneSlipIsOneFinding(_ slip: Slip) throws {
    var text = Array(OneMistakeTests.good.utf8)
    let end = slip.offset + slip.name.utf8.count
    text[end - 1] = UInt8(ascii: "q")
    let script = String(decoding: text, as: UTF8.self)
    let found = Report(script, options: OneMistakeTests.options)
    let grave = found.list.filter { $0.severity >= .warning }
    #expect(grave.count == 1, "\(slip.testDescription)\n\(found)")
    let finding = try #require(grave.first)
    #expect(Int(finding.location?.span.start ?? 0) == slip.offset, "\(found)")
    #expect(finding.fixIt != nil, "\(found)")
    if slip.isFunction {
      #expect(finding.code == .unknownFunction)
    } else {
      #expect(finding.code == .undefinedVariable || finding.code == .expressionTypeUndetermined)
    }
  }

  @Test(arguments: [
    ("<<set $x = dcie(6)>>", ["YS0013"]),
    ("{rnd(3) + 1}", ["YS0013"]),
    ("{1 + rnd(3)}", ["YS0013"]),
    ("<<if vsited(\"A\")>>\nx\n<<endif>>", ["YS0013"]),
    ("<<if vsited(\"A\") and 1 < 2 or not rnd()>>\nx\n<<endif>>", ["YS0013", "YS0013"]),
    ("x <<if vsited(\"A\")>>", ["YS0013"]),
    ("<<once if vsited(\"A\")>>\nx\n<<endonce>>", ["YS0013"]),
    ("<<jump {nmae()}>>", ["YS0013"]),
    ("{visited(nmae())} {-nmae()} {nmae() == \"x\"} {nmae() < 3}", ["YS0013", "YS0013", "YS0013", "YS0013"]),
    ("<<set $x = dcie(6)>>\n<<set $x = 1>>\n<<set $x += 2>>", ["YS0013"]),
    ("<<set $x = dcie(6)>>\n<<set $y = $x>>\n<<set $x -= $y>>", ["YS0013"]),
    ("<<declare $x = dcie(6)>>\n{$x + 1}", ["YS0013"]),
    ("<<declare $x = dcie(6) as number>>\n{$x + 1}", ["YS0013"]),
    ("<<declare $x = dcie(6) as nubmer>>\n{$x + 1}", ["YS0013", "YS0053"]),
    ("{dice()} {dice(1, 2) + 1}", ["YS0014", "YS0014"]),
    ("<<if dice()>>\nx\n<<endif>>", ["YS0014"]),
    ("{$x}", ["YS0029"]),
    ("{string($x)} {string($x)}", ["YS0029"]),
    ("<<set $y = $x>>\n{$x + $x}", ["YS0029"]),
    ("{Nothing.X}", ["YS0050"]),
    ("<<set $x = .Nothing>>", ["YS0050"]),
    ("<<set $x = 1>>\n<<set $x = \"a\">>", ["YS0050"]),
  ])
  func tellsItOnce(_ body: String, _ codes: [String]) {
    let found = Report("title: Start\n---\n\(body)\n===\n", options: OneMistakeTests.options)
    let errors = found.list.filter { $0.severity == .error }.map(\.code.rawValue)
    #expect(errors.sorted() == codes, "\(body)\n\(found)")
    expectNoErrorType(in: found)
  }

  /// A project may silence the warning about undeclared variables; one without a type is still an error.
  @Test func aVariableWithoutATypeIsAnErrorWhateverIsSilenced() {
    var options = OneMistakeTests.options
    options.severities = [.undefinedVariable: .none]
    #expect(Report("title: A\n---\n{$x}\n===\n", options: options).errors == ["YS0029"])
    #expect(Report("title: A\n---\n{$x + 1}\n===\n", options: options).list.isEmpty)
  }

  // MARK: No message speaks of the type of errors

  @Test(arguments: [true, false])
  func noMessageNamesTheTypeOfErrors(_ once: Bool) throws {
    var scripts = DiagnosticCatalog.explanations.flatMap { $0.failing + $0.good }
    scripts += OneMistakeTests.slips.map { slip in
      OneMistakeTests.good.replacing(slip.name, with: slip.name + "q")
    }
    if SharedData.isPresent {
      let file = try SharedData.load(DiagnosticsFile.self, "yarn/diagnostics.json")
      scripts += file.cases.map(\.source) + file.examples.map(\.source)
      scripts += try file.parseFailures.map { try SharedData.text("yarn/upstream/\($0.file)") }
      scripts += try SharedData.load(ProbesFile.self, "yarn/probes.json").probes.map(\.source)
    }
    #expect(scripts.count > 100)
    for script in scripts {
      for knowsFunctions in [true, false] {
        var options = SharedData.harnessOptions
        options.tellsEachMistakeOnce = once
        options.requiresKnownFunctions = knowsFunctions
        expectNoErrorType(in: Report(script, options: options))
      }
    }
  }

  private func expectNoErrorType(in report: Report) {
    for finding in report.list {
      let text = finding.message + (finding.note ?? "") + (finding.fixIt?.message ?? "")
      #expect(!text.uppercased().contains("<ERROR>"), "\(report)")
    }
  }
}
