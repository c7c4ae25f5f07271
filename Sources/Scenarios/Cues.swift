import Vocabulary
import YarnRuntime

/// Other ways a person would say the options, in one language; a text is made when it is asked for, for there are
/// thousands and a rehearsal needs a few dozen.
public struct Cues: Sendable {
  private let rows: [String: [CSVTable.Row]]

  /// Takes the rows of a table with a column `cue`, by the ids of their lines.
  init(rows: [String: [CSVTable.Row]]) { self.rows = rows }

  /// The cues of an option, in the order of the table; none for a line that has none.
  public subscript(id: String) -> [String] { (rows[id] ?? []).map(Cues.text) }

  /// The lines that have cues, in no order.
  public var ids: some Collection<String> { rows.keys }

  /// All cues.
  public var count: Int { rows.values.reduce(0) { $0 + $1.count } }

  /// The row of the table with the first cue of a line, from 1.
  func line(of id: String) -> Int { rows[id]?.first?.line ?? 1 }

  static func text(of row: CSVTable.Row) -> String { TextSafety.line(row["cue"]) }
}
