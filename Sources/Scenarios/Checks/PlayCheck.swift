import Vocabulary
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// Checks the names in a play: its persona, its ending, and the lines and variables of its remarks.
enum PlayCheck {
  static func findings(in source: SourceText, of material: CheckMaterial) -> [Diagnostic] {
    let text = source.text(Span(0, source.utf8.count))
    do throws(TestPlanError) {
      _ = try TestPlan(text)
    } catch {
      return [
        Diagnostic(.projectFile, error.message, at: source.line(error.line), severity: .warning)
      ]
    }
    var found: [Diagnostic] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let (key, value) = remark(line) else { continue }
      let place = source.line(index + 1, column: line.count - value.count + 1)
      if let finding = finding(key, value, at: place, material) { found.append(finding) }
    }
    return found
  }

  /// The key of a line `# key: value`, and everything behind the colon without the blanks before it.
  private static func remark(_ line: Substring) -> (key: String, value: Substring)? {
    guard line.first == "#", let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[line.index(after: line.startIndex)..<colon].filter { $0 != " " }
    return (key, line[line.index(after: colon)...].drop { $0 == " " })
  }

  private static func finding(
    _ key: String, _ value: Substring, at place: Location, _ material: CheckMaterial
  ) -> Diagnostic? {
    let name = String(value.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
    switch key {
    case "persona": return check(name, "persona", material.data.personas.map(\.id), place)
    case "ending": return check(name, "ending", endings(material), place)
    case "standing":
      let options = material.lines.indices.map(material.lines.id)
      return material.lines.index(ofID: name) == nil ? check(name, "line", options, place) : nil
    case "takes":
      let variable = name.prefix { $0 != "=" }.filter { $0 != " " }
      return check(variable, "variable", material.variables.sorted(), place)
    default: return nil
    }
  }

  private static func check(_ name: String, _ what: String, _ names: [String], _ place: Location)
    -> Diagnostic?
  {
    names.isEmpty || names.contains(name) ? nil : .unknown(what, name, at: place, among: names)
  }

  /// The endings of the project file, and those of the headers.
  private static func endings(_ material: CheckMaterial) -> [String] {
    let headers = material.nodes.flatMap(\.headers).filter { $0.key == "ending" }.map(\.value)
    return Set(material.data.endings.keys).union(headers).sorted()
  }
}
