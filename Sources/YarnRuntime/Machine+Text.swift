extension Machine {
  /// The text of a line in the program's own language: values filled in, markup not yet read.
  public func text(of line: Line) -> String {
    guard program.lines.indices.contains(line.index) else { return "" }
    guard !line.substitutions.isEmpty else { return program.lines.text(at: line.index) }
    return program.lines.withTextBytes(at: line.index) { expandSubstitutions($0, line.substitutions) }
  }

  /// The text of a line as a table has it, values filled in; as the script has it where the table has none.
  ///
  /// A shadow line is looked up under its own id first, then under that of the line it copies.
  public func text(of line: Line, using table: StringTable) -> String {
    let lines = program.lines
    guard lines.indices.contains(line.index) else { return "" }
    let source = lines.shadowSource(at: line.index)
    let translated =
      table.text(of: lines.id(at: line.index)) ?? source.flatMap { table.text(of: lines.id(at: $0)) }
    return translated.map { expandSubstitutions($0, line.substitutions) } ?? text(of: line)
  }
}
