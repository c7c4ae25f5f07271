import Foundation
import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// Scripts and saved states that were made to hurt their host.
@Suite struct HostileRunTests {
  private func machine(_ text: String) throws -> Machine {
    let compilation = compile([SourceText(name: "t.yarn", text: text)])
    var machine = Machine(program: try #require(compilation.program, "\(compilation.diagnostics)"), seed: 7)
    try machine.start(at: "Start")
    return machine
  }

  private func limitHit(_ machine: inout Machine, atMost events: Int = 100_000) throws -> String {
    do throws(RuntimeError) {
      for _ in 0..<events where try machine.next() == .finished { return "" }
    } catch {
      guard case .limit(let what, _) = error.kind else { return "\(error)" }
      #expect(error.line > 0)
      return what
    }
    return "endless"
  }

  private static func node(_ body: String, named name: String = "Start", when: String = "") -> String {
    "title: \(name)\n\(when)---\n\(body)\n===\n"
  }

  /// With its own bound for each question this would take until the end of the world.
  @Test func questionsThatDoubleAreStopped() throws {
    var text = Self.node("<<detour G0>>")
    for index in 0..<25 {
      let question = "has_any_content(\"G\(index + 1)\")"
      text += Self.node("x", named: "G\(index)", when: "when: \(question) and \(question)\n")
    }
    text += Self.node("x", named: "G25", when: "when: always\n")
    var machine = try machine(text)
    machine.limits.steps = 100_000
    #expect(try limitHit(&machine).contains("seems to loop"))
  }

  /// Node events are no content.
  @Test func nodesThatSayNothingAreStopped() throws {
    var machine = try machine(
      Self.node("<<jump B>>") + Self.node("<<jump Start>>", named: "B"))
    machine.reportsNodes = true
    machine.limits.steps = 1_000
    #expect(try limitHit(&machine).contains("seems to loop"))
  }

  /// A mebibyte a step: the bound of steps alone would let through terabytes.
  @Test func longTextsCountAsManySteps() throws {
    let doubling = String(repeating: "<<set $s = $s + $s>>\n", count: 16)
    var machine = try machine(
      "title: Start\n---\n<<declare $s = \"abcdefgh\">>\n<<declare $t = \"\">>\n\(doubling)<<jump L>>\n===\n"
        + Self.node("<<set $t = $s + \"x\">>\n<<jump L>>", named: "L"))
    machine.limits.steps = 2_000_000
    let clock = ContinuousClock()
    var what = ""
    let time = try clock.measure { what = try limitHit(&machine) }
    #expect(what.contains("seems to loop"))
    #expect(time < .seconds(10))
  }

  @Test func variablesHoldNoMoreThanTheirBound() throws {
    var body = "<<declare $s = \"abcdefghabcdefgh\">>\n"
    body += String(repeating: "<<set $s = $s + $s>>\n", count: 6)
    for index in 0..<20 { body += "<<declare $v\(index) = \"\">>\n<<set $v\(index) = $s + \"x\">>\n" }
    var machine = try machine(Self.node(body))
    machine.limits.heldBytes = 10_000
    #expect(try limitHit(&machine).contains("hold too much"))
  }

  @Test func aFormatCannotBlowUp() throws {
    let doubling = String(repeating: "<<set $s = $s + $s>>\n", count: 10)
    let format = String(repeating: "{0}", count: 2_000)
    var machine = try machine(
      Self.node("<<declare $s = \"abcdefgh\">>\n\(doubling){format(\"\(format)\", $s)}"))
    #expect(try limitHit(&machine).contains("too long"))
  }

  @Test(arguments: ["{0,-9223372036854775808}", "{0,9223372036854775807}", "{0,1001}", "{0:F31}", "{0:D}"])
  func aFormatCanBeRefused(_ format: String) throws {
    var machine = try machine(Self.node("{format(\"\(format)\", 1)}"))
    #expect(try limitHit(&machine).contains("cannot be read"))
  }

  /// Conditions that ask deeply stand on the host's stack, which may be small.
  @Test func deepQuestionsFitASmallStack() throws {
    var text = Self.node("<<detour G0>>")
    for index in 0..<150 {
      text += Self.node("x", named: "G\(index)", when: "when: has_any_content(\"G\(index + 1)\")\n")
    }
    text += Self.node("x", named: "G150", when: "when: always\n")
    let script = text
    let thread = SmallThread {
      guard var machine = try? self.machine(script) else { return "does not compile" }
      return (try? self.limitHit(&machine)) ?? "failed"
    }
    #expect(thread.run().contains("too deeply"))
  }

  static let numbers = [-1, 0, 1, 7, 1_000_000, Int(Int32.max), Int.max, Int.min]

  /// Whatever number of a saved state is changed: it is refused, or the machine goes on without a trap.
  @Test(arguments: numbers)
  func aForgedStateIsRefusedOrHarmless(_ number: Int) throws {
    let states = try savedStates()
    #expect(states.count > 8)
    var accepted = 0
    for (machine, state) in states {
      let text = String(decoding: try JSONEncoder().encode(state), as: UTF8.self)
      for place in text.ranges(of: #/-?[0-9]+/#) {
        let forged = text.replacingCharacters(in: place, with: String(number))
        guard let state = try? JSONDecoder().decode(MachineState.self, from: Data(forged.utf8)) else {
          continue
        }
        var copy = machine
        copy.limits.steps = 10_000
        guard (try? copy.restore(state)) != nil else { continue }
        accepted += 1
        for _ in 0..<20 {
          guard let event = try? copy.next() else { break }
          if case .options(let choices) = event, let choice = choices.first { try? copy.choose(choice) }
          if case .line(let line) = event { _ = copy.text(of: line) }
          if case .nodeStarted(let node) = event { _ = copy.program.nodes[node].name }
          if case .nodeCompleted(let node) = event { _ = copy.program.nodes[node].name }
        }
      }
    }
    #expect(accepted > 0)
  }

  private func savedStates() throws -> [(Machine, MachineState)] {
    let text = """
      title: Start
      ---
      <<declare $n = 1>>
      <<declare $s = "x">>
      <<detour Aside>>
      -> {$n} and {$s}
          Yes {$s + "y"}
      -> No
      <<jump Talk>>
      ===
      title: Aside
      ---
      Aside {visited_count("Aside")}
      <<command {$n}>>
      ===
      title: Talk
      when: $n > 0
      ---
      => a
      => b <<if $n > 3>>
      ===
      title: Talk
      when: once
      ---
      Once.
      ===

      """
    var machine = try machine(text)
    machine.reportsNodes = true
    var states = [(machine, machine.state)]
    for _ in 0..<40 {
      let event = try machine.next()
      states.append((machine, machine.state))
      if case .options(let choices) = event { try machine.choose(choices[0]) }
      if event == .finished { break }
    }
    return states
  }
}

/// A thread with a stack of 512 KiB.
private final class SmallThread: @unchecked Sendable {
  private let body: @Sendable () -> String
  private var result = ""

  init(_ body: @escaping @Sendable () -> String) { self.body = body }

  func run() -> String {
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      self.result = self.body()
      done.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    done.wait()
    return result
  }
}
