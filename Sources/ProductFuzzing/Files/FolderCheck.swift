import Fuzzing
import Rehearsal
import Scenarios
import Vocabulary
import YarnSyntax

/// Loading ends with a scenario or an error, every finding has its place in a file that is there, and what was loaded
/// can be rehearsed.
enum FolderCheck {
  /// The files of a text in which a line `##### PATH` begins each.
  static func files(in input: [UInt8]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var path = "fuzz.yarn"
    for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "##### ".utf8) {
        path = String(decoding: line.dropFirst(6), as: UTF8.self)
        files[path] = []
      } else {
        files[path, default: []] += line + [0x0A]
      }
    }
    return files
  }

  static func check(_ contents: [String: [UInt8]]) -> FuzzResult {
    var signature = Signature()
    let loaded = Loader.load(ScenarioFiles(name: "fuzz", contents: contents))
    for finding in loaded.diagnostics.prefix(12) {
      signature.add(finding.code.rawValue)
      signature.add(String(finding.message.prefix(24)))
    }
    if loaded.scenario == nil, !loaded.diagnostics.contains(where: { $0.severity == .error }) {
      return FuzzResult("neither a scenario nor an error", signature)
    }
    for finding in loaded.diagnostics {
      guard let location = finding.location, let file = contents[location.file] else { continue }
      guard location.span.start <= location.span.end, Int(location.span.end) <= file.count else {
        return FuzzResult("a finding lies outside its file", signature)
      }
    }
    return FuzzResult(loaded.scenario.flatMap { problem(of: $0, &signature) }, signature)
  }

  /// Plays a few replies with the examples, each the last option on offer.
  private static func problem(of scenario: Scenario, _ signature: inout Signature) -> String? {
    let facts = Dictionary(
      scenario.facts.map { ($0.name, $0.example.value(in: .french, today: Sample.today)) }
    ) { first, _ in first }
    let setup = Setup(persona: nil, language: .french, facts: facts, seed: 3, today: Sample.today)
    do throws(RehearsalError) {
      var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
      var events = try rehearsal.begin()
      for _ in 0..<6 {
        signature.add(magnitudeOf: events.count)
        for case .line(let line) in events {
          if let unsafe = Unsafe.first(in: line.text) { return "a line holds \(unsafe)" }
        }
        guard let option = rehearsal.options.last(where: \.isAvailable) else { break }
        events = try rehearsal.reply(Reply(option: option.id, typed: nil))
      }
      signature.add(rehearsal.ledger.items.count)
    } catch {
      signature.add(String(error.message(in: .english).prefix(12)))
    }
    return nil
  }
}
