import Foundation
import TestSupport
import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// Small scripts with every event upstream's machine gave for them.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
struct ProbeTests {
  @Test(arguments: Probe.played)
  func givesTheSameEvents(_ probe: Probe) throws {
    let source = SourceText(name: "probe.yarn", text: probe.source)
    var options = CompilerOptions()
    options.functions = HarnessFunctions.declared.signatures
    let compilation = compile([source], options: options)
    let program = try #require(
      compilation.program, "\(compilation.diagnostics.filter { $0.severity == .error })")
    var player = ProbePlayer(program: program, probe: probe)
    for run in probe.runs ?? [] {
      #expect(player.play(run) == ProbeEvent.normalized(run.events), "\(probe.source)")
    }
  }

  @Test func thereAreProbes() {
    #expect(Probe.played.count > 180)
  }

  /// What upstream refuses is refused here too, and the reverse.
  @Test(arguments: Probe.refused)
  func isRefused(_ probe: Probe) {
    var options = CompilerOptions()
    options.functions = HarnessFunctions.declared.signatures
    let compilation = compile([SourceText(name: "probe.yarn", text: probe.source)], options: options)
    #expect(compilation.program == nil, "\(probe.source)")
  }
}

/// One script of `probes.json`.
struct Probe: Decodable, Sendable, CustomTestStringConvertible {
  struct Run: Decodable, Sendable {
    var start: String
    var events: [ProbeEvent]
  }

  struct Finding: Decodable, Sendable {
    var isError: Bool

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      _ = try fields.decode(String.self)
      isError = try fields.decode(String.self) == "error"
    }
  }

  var section: String
  var source: String
  var saliency: String?
  var diagnostics: [Finding]
  var runs: [Run]?

  var testDescription: String { "\(section): \(source.replacing("\n", with: "⏎").prefix(120))" }

  private struct File: Decodable { var probes: [Probe] }

  static let all: [Probe] = {
    guard let url = SharedData.file("yarn/probes.json"),
      let data = try? Data(contentsOf: url), let file = try? JSONDecoder().decode(File.self, from: data)
    else { return [] }
    return file.probes
  }()

  static let played = all.filter { $0.runs != nil && !NotCopied.changesEvents($0.source) }
  static let refused = all.filter {
    $0.runs == nil && $0.diagnostics.contains(where: \.isError) && !NotCopied.isAccepted($0.source)
  }
}

/// An event in the form of the table: its kind and what goes with it.
struct ProbeEvent: Decodable, Sendable, Hashable, CustomStringConvertible {
  var fields: [String]

  init(_ fields: String...) { self.fields = fields }

  init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    fields = []
    while !container.isAtEnd {
      if let text = try? container.decode(String.self) {
        fields.append(text)
      } else if let truth = try? container.decode(Bool.self) {
        fields.append(String(truth))
      } else {
        fields.append(String(try container.decode(Int.self)))
      }
    }
  }

  var description: String { fields.joined(separator: " ") }

  /// Drops what LANGUAGE 23.4 and 22 say not to copy: the second end of a node with one instruction, the end of a
  /// node that is left for one that does not exist, and the words of upstream's errors.
  static func normalized(_ events: [ProbeEvent]) -> [ProbeEvent] {
    var kept: [ProbeEvent] = []
    for event in events {
      if event.fields[0] == "runtimeError" {
        if kept.last?.fields[0] == "nodeComplete" { kept.removeLast() }
        kept.append(ProbeEvent("runtimeError"))
      } else if kept.last?.fields[0] == "complete" {
        break
      } else {
        kept.append(withoutChecksum(event))
      }
    }
    return kept
  }
}

/// The name of a member without a subtitle ends in a checksum of the file's name, which the table does not tell.
private func withoutChecksum(_ event: ProbeEvent) -> ProbeEvent {
  guard event.fields[0].hasPrefix("node"), let name = event.fields.last,
    let checksum = name.wholeMatch(of: /(.+)\.[0-9a-f]{8}/)
  else { return event }
  return ProbeEvent(event.fields[0], "\(checksum.1).*")
}

/// Plays the runs of one probe as the table's player did: the first available option, or the one it shows.
struct ProbePlayer {
  private var machine: Machine
  private let parser = MarkupParser.standard

  init(program: Program, probe: Probe) {
    machine = Machine(program: program, library: HarnessFunctions.declared)
    machine.saliency = probe.saliency.flatMap { SaliencyStrategy(planName: $0) } ?? .bestLeastRecentlyViewed
    machine.reportsNodes = true
  }

  mutating func play(_ run: Probe.Run) -> [ProbeEvent] {
    var events: [ProbeEvent] = []
    var selections = run.events.filter { $0.fields[0] == "select" }.compactMap { Int($0.fields[1]) }[...]
    do throws(RuntimeError) {
      try machine.start(at: run.start)
      while events.count < 500 {
        switch try machine.next() {
        case .line(let line): events.append(ProbeEvent("line", text(line)))
        case .command(let text): events.append(ProbeEvent("command", text))
        case .nodeStarted(let node): events.append(ProbeEvent("nodeStart", machine.program.nodes[node].name))
        case .nodeCompleted(let node):
          events.append(ProbeEvent("nodeComplete", machine.program.nodes[node].name))
        case .options(let choices):
          try choose(selections.popFirst(), of: choices, into: &events)
        case .finished:
          events.append(ProbeEvent("complete"))
          return ProbeEvent.normalized(events)
        }
      }
    } catch {
      events.append(ProbeEvent("runtimeError"))
    }
    return ProbeEvent.normalized(events)
  }

  private mutating func choose(
    _ selection: Int?, of choices: [Machine.Choice], into events: inout [ProbeEvent]
  ) throws(RuntimeError) {
    for choice in choices {
      events.append(
        ProbeEvent("option", String(choice.index), String(choice.isAvailable), text(choice.line)))
    }
    let chosen = selection ?? choices.first { $0.isAvailable }?.index ?? -1
    events.append(ProbeEvent("select", String(chosen)))
    if choices.indices.contains(chosen) {
      try machine.choose(choices[chosen])
    } else {
      try machine.chooseNone()
    }
  }

  private func text(_ line: Machine.Line) -> String {
    parser.parse(machine.text(of: line), locale: "en", implicitCharacter: .anyColon).text
  }
}

/// Probes of what LANGUAGE section 22 says need not, or should not, be copied.
enum NotCopied {
  /// Scripts whose events differ on purpose, by a part of their text that no other has.
  static func changesEvents(_ source: String) -> Bool {
    [
      // 5.3: a value is not expanded a second time.
      "{\"{1}\"} {2}",
      // 14.1: the backslashes of a string literal are not part of its value.
      "{\"say \\\"hi\\\"\"}", "{\"back\\\\slash\"}",
      // 8.6: a detour to a number is refused by the compiler.
      "<<detour {5}>>",
      // 12: every node is tracked that is not `tracking: never`.
      "when: visited(\"A\")", "<<declare $vb = visited(\"B\")>>", "tracking: always \n",
    ].contains { source.contains($0) }
  }

  /// Scripts that upstream refuses and that are accepted here.
  static func isAccepted(_ source: String) -> Bool {
    [
      // 2.2: a slash in the value of a header.
      "path: a/b",
      // 10.3: no loop is there.
      "<<declare $e = $c or (true and $c)>>",
    ].contains { source.contains($0) }
  }
}
