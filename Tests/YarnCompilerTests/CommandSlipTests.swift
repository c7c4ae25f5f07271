import Foundation
import TestSupport
import Testing
import YarnCompiler
import YarnSyntax

/// A keyword with a slip is a command of the game, which is probably not meant (YS0060).
@Suite struct CommandSlipTests {
  private func report(_ body: String, _ options: CompilerOptions = CompilerOptions()) -> Report {
    Report(
      "title: Start\n---\n<<declare $x = 1>>\n\(body)\n===\ntitle: Reason\n---\n{$x}\n===\n", options: options
    )
  }

  @Test(arguments: [
    ("<<jmup Reason>>", "jmup", "jump"), ("<<jum Reason>>", "jum", "jump"),
    ("<<jumpp Reason>>", "jumpp", "jump"),
    ("<<jumb Reason>>", "jumb", "jump"), ("<<Jump Reason>>", "Jump", "jump"),
    ("<< jmup  Reason >>", "jmup", "jump"),
    ("<<jmup {\"Rea\" + \"son\"}>>", "jmup", "jump"), ("<<detuor Reason>>", "detuor", "detour"),
    ("<<stpo>>", "stpo", "stop"), ("<<sop>>", "sop", "stop"), ("<<STOP>>", "STOP", "stop"),
    ("<<esle>>", "esle", "else"), ("<<edif>>", "edif", "endif"), ("<<elsef $x == 1>>", "elsef", "elseif"),
    ("<<dectare $y = 3>>", "dectare", "declare"), ("<<declar $y to \"a\">>", "declar", "declare"),
    ("<<est $x = 3>>", "est", "set"), ("<<sett $x to 3>>", "sett", "set"), ("<<ste $x += 3>>", "ste", "set"),
    ("<<Set $x=3>>", "Set", "set"), ("<<retrun>>", "retrun", "return"), ("<<cal dice(6)>>", "cal", "call"),
    ("<<onec>>", "onec", "once"), ("<<ocne if $x == 1>>", "ocne", "once"), ("<<fi $x == 1>>", "fi", "if"),
    ("<<iff visited(\"Reason\")>>", "iff", "if"), ("<<If $x == 1>>", "If", "if"),
    ("<<endone>>", "endone", "endonce"),
  ])
  func offersTheKeyword(_ command: String, _ written: String, _ meant: String) throws {
    let found = report(command)
    let slips = found.list.filter { $0.code == .unknownCommand }
    #expect(slips.count == 1, "\(found)")
    let slip = try #require(slips.first)
    #expect(slip.severity == .warning)
    #expect(slip.message == "Unknown command: \(written)")
    #expect(slip.fixIt?.message == "did you mean `\(meant)`?")
    #expect(slip.fixIt?.replacement == meant)
    #expect(slip.location?.start.line == 3)
    #expect(
      slip.location?.start.column
        == command.firstRange(of: written).map {
          command.distance(from: command.startIndex, to: $0.lowerBound)
        })
    #expect(found.errors.isEmpty, "\(found)")
  }

  /// Commands of real games, some of them near a keyword.
  @Test(arguments: [
    "<<wait 2>>", "<<get key>>", "<<let $x>>", "<<seat mae>>", "<<sit mae left>>", "<<step>>", "<<step 3>>",
    "<<shop>>", "<<shop general>>", "<<top>>", "<<stop music>>", "<<stop_music>>", "<<stopmusic>>",
    "<<dump state>>",
    "<<bump table>>", "<<jumps mae>>", "<<jump_to x>>", "<<call_x>>", "<<tall mae>>", "<<wall build(3)>>",
    "<<fall mae>>", "<<case_closed>>", "<<one>>", "<<once_more>>", "<<elsa happy>>", "<<ease in>>",
    "<<ease>>",
    "<<iffy>>", "<<settle 1>>", "<<if(true)>>", "<<stop >>", "<<setsprite mae happy>>", "<<set_sprite mae>>",
    "<<reset $x>>", "<<setup>>", "<<sell sword 3>>", "<<fade out>>", "<<hide>>", "<<show mae>>",
    "<<camera {$x}>>",
    "<<{$x} jmup>>", "<<jmup{$x} Reason>>", "<<play theme>>", "<<return_home>>", "<<declared>>", "<<of $x>>",
    "<<it>>", "<<oncee>>", "<<cased>>", "<<settings>>",
  ])
  func leavesCommandsOfGamesAlone(_ command: String) {
    #expect(report(command).codes.isDisjoint(with: ["YS0060"]), "\(report(command))")
  }

  @Test func partsOfAnOpenScopeAreToldOnce() {
    let found = report("<<if $x > 1>>\na\n<<esle>>\nb\n<<elsif $x>>\nc\n<<endif>>")
    #expect(found.list.map(\.code) == [.unknownCommand, .unknownCommand])
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
  func upstreamsScriptsHaveNone() throws {
    for folder in ["TestCases", "TestCases/ParseFailures"] {
      for file in SharedData.files("yarn/upstream/Tests/\(folder)", "yarn") {
        let found = Report(try String(contentsOf: file, encoding: .utf8), options: SharedData.harnessOptions)
        #expect(!found.codes.contains("YS0060"), "\(file)\n\(found)")
      }
    }
  }

  // MARK: Commands a host knows

  private var knowing: CompilerOptions {
    var options = CompilerOptions()
    options.knownCommands = ["wait", "fade_out"]
    return options
  }

  @Test func unknownNamesAreToldOnceAName() {
    let found = report(
      "<<wait 1>>\n<<fade_out>>\n<<shake>>\n<<shake 2>>\n<<fadeout>>\n<<shake {$x}>>\n<<{$x} shake>>\n<<play(\"a\")>>",
      knowing)
    #expect(
      found.list.map { "\($0.message), \($0.note ?? ""), \($0.fixIt?.replacement ?? "")" } == [
        "Unknown command: shake, nothing here performs it; it is used 3 times, ",
        "Unknown command: fadeout, nothing here performs it, fade_out",
        "Unknown command: play, nothing here performs it, ",
      ], "\(found)")
    #expect(found.list.allSatisfy { $0.severity == .warning })
    #expect(found.list.first?.location?.start.line == 5)
  }

  @Test func whatIsNearAKeywordIsTold() {
    let found = report("<<jmup Raeson>>\n<<step>>\n<<stop >>\n<<if($x == 1)>>", knowing)
    #expect(found.list.map { $0.fixIt?.replacement } == ["jump", "stop", nil, nil], "\(found)")
    #expect(found.list.allSatisfy { $0.code == .unknownCommand })
  }
}
