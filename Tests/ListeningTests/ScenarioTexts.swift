import Foundation
import Listening
import TestSupport
import Vocabulary

/// The options of a bundled scenario as the coach gets them: text, cues and act, by line id.
struct ScenarioTexts {
  private var candidates: [String: MatchCandidate] = [:]

  static let folder = TestFiles.root.appendingPathComponent("Sources/CLibrary/scenarios")

  init(_ scenario: String, _ language: Language) throws {
    let folder = ScenarioTexts.folder.appendingPathComponent(scenario)
    var texts: [String: String] = [:]
    var acts: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where file.pathExtension == "yarn" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard let option = line.firstRange(of: "->"), let id = ScenarioTexts.tag("line:", line) else {
          continue
        }
        let spoken = line[option.upperBound...]
        let end = spoken.firstRange(of: " #")?.lowerBound ?? spoken.endIndex
        texts["line:" + id] = String(spoken[..<(spoken.firstRange(of: "<<")?.lowerBound ?? end)])
        acts["line:" + id] = ScenarioTexts.tag("act:", line)
      }
    }
    let ids = Set(texts.keys)
    if language == .english {
      texts = [:]
      for row in try CSVRows.read(folder.appendingPathComponent("strings/en.csv")) where row.count > 2 {
        texts[row[1]] = row[2]
      }
    }
    var cues: [String: [String]] = [:]
    for row in try CSVRows.read(folder.appendingPathComponent("cues/\(language.rawValue).csv"))
    where row.count > 1 {
      cues[row[0], default: []].append(row[1])
    }
    for id in ids {
      guard let text = texts[id] else { continue }
      candidates[id] = MatchCandidate(
        id: id, texts: [ScenarioTexts.filled(text, language)] + (cues[id] ?? []), act: acts[id])
    }
  }

  /// The option with this line id, or nil when the scenario has it no longer.
  func option(_ id: String) -> MatchCandidate? { candidates[id] }

  private static func tag(_ name: String, _ line: Substring) -> String? {
    guard let start = line.firstRange(of: "#" + name) else { return nil }
    return String(line[start.upperBound...].prefix { !$0.isWhitespace })
  }

  /// Puts an example in the place of each `{expression}`, as a rehearsal would put the fact.
  private static func filled(_ text: String, _ language: Language) -> String {
    var filled = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let expression = rest[open...close]
      filled +=
        expression.contains("money(")
        ? (language == .french ? "2 400 €" : "€2,400")
        : expression.contains("date(")
          ? (language == .french ? "le jeudi 29 octobre" : "Thursday 29 October")
          : expression.contains("days") ? "30" : expression.contains("$me") ? "Camille Roy" : "…"
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}

/// Reads comma-separated rows with quoted fields.
enum CSVRows {
  static func read(_ file: URL) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var last: Character = "\n"
    for character in try String(contentsOf: file, encoding: .utf8) {
      switch character {
      case "\"" where isQuoted: isQuoted = false
      case "\"":
        if last == "\"" { field.append("\"") }
        isQuoted = true
      case "," where !isQuoted:
        row.append(field)
        field = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        rows.append(row + [field])
        row = []
        field = ""
      default: field.append(character)
      }
      last = character
    }
    if !field.isEmpty || !row.isEmpty { rows.append(row + [field]) }
    return Array(rows.dropFirst())
  }
}
