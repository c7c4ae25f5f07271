import Testing
import YarnCompiler
import YarnSyntax

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("<<jump Strat>>", "YS0012", "Strat", "Start"),
    ("<<declare $tension = 1>>\n<<set $tenson = 2>>\n{$tension}", "YS0003", "$tenson", "$tension"),
    ("{vistied(\"Start\")}", "YS0029", "vistied", "visited"),
    ("<<enum Mood>>\n<<case Calm>>\n<<endenum>>\n{Mood.Clam}", "YS0038", "Clam", "Calm"),
    ("<<enum Mood>>\n<<case Calm>>\n<<endenum>>\n{Mod.Calm}", "YS0050", "Mod", "Mood"),
    ("<<declare $x = 1 as numbre>>\n{$x}", "YS0053", "numbre", "number"),
  ])
  func offersTheNearestName(_ body: String, _ code: String, _ wrong: String, _ right: String) throws {
    let text = "title: Start\n---\n\(body)\n===\n"
    let source = SourceText(name: "a", text: text)
    let found = compile([source]).diagnostics.first { $0.code.rawValue == code && $0.fixIt != nil }
    let fixIt = try #require(found?.fixIt, "\(body)\n\(Report(text))")
    #expect(source.text(fixIt.span) == wrong)
    #expect(fixIt.replacement == right)
  }

  @Test func saysWhereTheFirstOneStands() {
    let found = compile([
      SourceText(name: "a", text: "title: A\n---\n<<declare $x = 1>>\n{$x}\n===\n"),
      SourceText(name: "b", text: "title: B\n---\n<<declare $x = 1>>\ny #line:y\ny #line:y\n===\n"),
    ]).diagnostics
    #expect(found.contains { $0.code.rawValue == "YS0039" && $0.note == "first declared in a, line 3" })
    #expect(found.contains { $0.code.rawValue == "YS0018" && $0.note?.hasSuffix("on line 4") == true })
  }

  @Test func saysWhereATypeComesFrom() {
    let text = "title: A\n---\n<<set $x = 1>>\n<<set $x = true>>\n===\n"
    let found = compile([SourceText(name: "a", text: text)]).diagnostics
    #expect(found.first { $0.code == .typeCheckerError }?.note == "first used on line 3")
  }
}
