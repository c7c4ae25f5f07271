import Rehearsal
import Scenarios
import TestSupport
import Testing

/// Scripts that go wrong while they run: an error with file and line, in time, and what was said is kept.
struct ScriptFailureTests {
  private func failure(_ body: String) throws -> (error: RehearsalError?, rehearsal: Rehearsal) {
    let script =
      "title: Start\n---\nClient: Bonjour. #line:hello\n-> Allez-y. #line:go\n    <<jump Next>>\n===\ntitle: Next\n---\n"
      + body + "\n===\n"
    let scenario = try Example.scenario(script: script)
    var rehearsal = try Example.begun(scenario, Example.setup(of: scenario))
    do {
      _ = try rehearsal.reply(Reply(option: "line:go"))
      return (nil, rehearsal)
    } catch { return (error, rehearsal) }
  }

  @Test(arguments: [
    ("<<jump Next>>", 7...10), ("loop #line:l\n<<jump Next>>", 7...10),
    ("-> never <<if false>> #line:n\n<<jump Next>>", 7...10),
    ("<<shake>>\n<<jump Next>>", 7...10), ("<<detour Next>>", 8...10), ("{1 % 0} #line:z", 9...9),
    ("<<jump {\"No\" + \"where\"}>>", 9...9), ("{number(\"x\")} #line:z", 9...9),
  ])
  func endsInAnErrorWithAPlace(_ body: String, _ lines: ClosedRange<Int>) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let (error, rehearsal) = try failure(body)
    #expect(clock.now - start < .seconds(2))
    guard case .script(let message, let place?)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!message.isEmpty)
    #expect(place.file == "a.yarn")
    #expect(lines.contains(place.line), "line \(place.line)")
    #expect(rehearsal.turnCount == 0 && !rehearsal.isFinished)
    #expect(Cases.said(rehearsal.transcript.events) == ["Bonjour."])
    #expect(rehearsal.options.map(\.id) == ["line:go"])
  }

  @Test func growingTextsAreBounded() throws {
    let (error, _) = try failure("<<declare $s = \"0123456789\">>\n<<set $s = $s + $s>>\n<<jump Next>>")
    #expect(error != nil)
  }

  @Test func aLongMonologueIsNoLoop() throws {
    let lines = (0..<12_000).map { "Ligne \($0)." }.joined(separator: "\n")
    let (error, rehearsal) = try failure(lines)
    #expect(error == nil)
    #expect(Cases.said(rehearsal.currentTurn()).count == 12_000)
  }

  @Test func whenNothingCanBeChosenTheStoryGoesOn() throws {
    let (error, rehearsal) = try failure("-> never <<if false>> #line:n\nAfter. #line:after")
    #expect(error == nil)
    #expect(Cases.said(rehearsal.currentTurn()) == ["After."])
    #expect(rehearsal.isFinished)
  }
}
