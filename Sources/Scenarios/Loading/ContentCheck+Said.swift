import YarnCompiler
import YarnRuntime
import YarnSyntax
import Vocabulary

/// Checks of what ties a scenario to what was said: agreements, values of the user's own, the end of patience.
extension ContentCheck {
  /// `#agreed` needs a line or an option that says yes to the item.
  mutating func checkAgreement(_ ledger: LedgerTags, _ index: Int) {
    let item = ledger.item ?? lines.id(at: index)
    guard isScenario, ledger.status == "agreed", !accepted.contains(item) else { return }
    note(
      .invalidLedgerLine,
      "nobody says yes to `\(item)`: agreed needs a line or an option with #accepts:\(item)",
      file: lines.file(at: index), line: lines.lineNumber(at: index), tag: "agreed",
      note: "what one side decides alone is #announced, what waits for an answer #proposed")
  }

  /// `#takes:` names a variable of the right type, and its kind where no fact tells it.
  mutating func checkTakes(_ tags: [String], _ index: Int) {
    for tag in tags {
      do throws(TakesTag.Mistake) {
        guard let takes = try TakesTag(tag) else { continue }
        checkTaken(takes, tag, index)
      } catch {
        let (message, cure) =
          switch error {
          case .noVariable: ("#takes: needs the name of a variable", "such as #takes:wish")
          case .unknownKind(let kind):
            (
              "`\(kind)` is no kind of value",
              "one of " + TakesTag.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            )
          }
        note(
          .invalidLedgerLine, message, file: lines.file(at: index), line: lines.lineNumber(at: index),
          tag: tag,
          note: cure)
      }
    }
  }

  private mutating func checkTaken(_ takes: TakesTag, _ tag: String, _ index: Int) {
    let (file, line) = (lines.file(at: index), lines.lineNumber(at: index))
    guard let initial = variables["$" + takes.variable] else {
      let names = variables.keys.map { String($0.dropFirst()) }.sorted()
      let near = Suggestion.nearest(to: takes.variable, among: names)
      return note(
        .invalidLedgerLine, "there is no variable `$\(takes.variable)`", file: file, line: line, tag: tag,
        note: near.map { "did you mean `#takes:\($0)`?" })
    }
    let fact = data.facts.first { $0.name == takes.variable }
    guard let kind = takes.kind ?? fact?.kind.taken else {
      return note(
        .invalidLedgerLine, "#\(tag) does not say what it takes", file: file, line: line, tag: tag,
        note: "add the kind, such as #takes:\(takes.variable):date")
    }
    guard let value = initial else {
      return note(
        .invalidLedgerLine, "`$\(takes.variable)` is computed and takes nothing", file: file, line: line,
        tag: tag)
    }
    let isNumber = if case .number = value { true } else { false }
    let isText = if case .string = value { true } else { false }
    if kind.isNumber ? !isNumber : !isText {
      note(
        .invalidLedgerLine,
        "`$\(takes.variable)` is no \(kind.isNumber ? "number" : "text"), as a \(kind.rawValue) is",
        file: file, line: line, tag: tag)
    }
  }

  /// The node of `hangUp` is there.
  mutating func checkHangUp() {
    guard let (name, span) = data.hangUp, !nodes.contains(where: { $0.title == name }) else { return }
    let near = Suggestion.nearest(to: name, among: nodes.map(\.title))
    note(
      .projectFile, "hangUp names the node `\(name)`, which is nowhere", file: project?.name ?? "",
      line: (project.map { Int($0.location(of: span).start.line) } ?? 0) + 1,
      note: near.map { "did you mean `\($0)`?" })
  }
}
