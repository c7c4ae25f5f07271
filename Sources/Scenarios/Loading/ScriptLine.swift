public import Vocabulary
import YarnRuntime
public import YarnSyntax

/// A line or an option as its author wrote it, in every language: what checks of the wording read.
public struct ScriptLine: Sendable {
  /// What stands at `{0}`, `{1}`… in the texts.
  public struct Expression: Hashable, Sendable {
    /// The function that is called outermost; none for a bare variable or a computation.
    public var function: String?
    /// The variables in it, without `$`.
    public var variables: [String]
    /// How the script writes it, braces included.
    public var source: String

    /// Describes an expression.
    public init(function: String? = nil, variables: [String] = [], source: String = "") {
      self.function = function
      self.variables = variables
      self.source = source
    }
  }

  /// The text in a language and the row it stands in.
  public struct Text: Hashable, Sendable {
    /// The text as stored, with `{0}`, `{1}`… for the script's expressions.
    public var stored: String
    /// The file, as findings show it.
    public var file: String
    /// The line, 1-based.
    public var line: Int
  }

  /// The id, with its `line:`.
  public var id: String
  /// Who says it, where a declared name stands before a colon; none for options and narration.
  public var speaker: String?
  /// Whether the user says it.
  public var isOption: Bool
  /// The hashtags, without `#`.
  public var tags: [String]
  /// What the script inserts, in its order.
  public var expressions: [Expression]
  /// The texts by language, each without the speaker.
  public var texts: [Language: Text]
}

extension LoadedScenario {
  /// The lines and options of the scripts, in their order; empty when there is no scenario.
  public func scriptLines() -> [ScriptLine] {
    guard let scenario else { return [] }
    let table = scenario.lines
    let names = SpeakerNames.all(cast: scenario.cast)
    var written: [String: [Int: ParsedLine]] = [:]
    for tree in material?.trees ?? [] { written[displayPrefix + tree.source.name] = ParsedLine.all(in: tree) }
    return table.indices.compactMap { index in
      let file = displayPrefix + table.file(at: index)
      guard table.shadowSource(at: index) == nil, let line = written[file]?[table.lineNumber(at: index)]
      else { return nil }
      let id = table.id(at: index)
      var texts = [
        scenario.baseLanguage: ScriptLine.Text(
          stored: table.text(at: index), file: file, line: table.lineNumber(at: index))
      ]
      for (language, stored) in scenario.translations.compactMapValues({ $0[id] }) {
        guard let place = tablePlaces[language]?[id] else { continue }
        texts[language] = ScriptLine.Text(stored: stored, file: displayPrefix + place.file, line: place.line)
      }
      let speaker =
        line.isOption ? nil : SpeakerNames.speaker(of: table.text(at: index), among: names)
      if speaker != nil {
        texts = texts.mapValues { text in
          var text = text
          text.stored = String(text.stored.drop { $0 != ":" }.dropFirst())
          return text
        }
      }
      return ScriptLine(
        id: id, speaker: speaker, isOption: line.isOption, tags: table.metadata(at: index),
        expressions: line.expressions, texts: texts)
    }
  }

  /// The place of words in the row of a text, or of the whole row where they do not stand in it as they are.
  public func place(of words: String, in text: ScriptLine.Text) -> Location {
    guard let source = sources.first(where: { $0.name == text.file }) else {
      return Location(startOf: text.file)
    }
    let range = source.lineRange(max(0, text.line - 1))
    let (row, wanted) = (Array(source.utf8[range]), Array(words.utf8))
    if !wanted.isEmpty, row.count >= wanted.count {
      for start in 0...(row.count - wanted.count)
      where row[start..<start + wanted.count].elementsEqual(wanted) {
        let offset = range.lowerBound + start
        return source.location(of: Span(offset, offset + wanted.count))
      }
    }
    return source.location(of: Span(range.lowerBound, range.upperBound))
  }
}

/// What the syntax of a script tells of a line.
private struct ParsedLine {
  var isOption = false
  var expressions: [ScriptLine.Expression] = []

  /// All of a script, by the number of the line.
  static func all(in tree: SyntaxTree) -> [Int: ParsedLine] {
    var lines: [Int: ParsedLine] = [:]
    for line in tree.lines.elements {
      lines[Int(line.line)] = ParsedLine(
        expressions: tree.pieces[line.pieces].compactMap { piece in
          guard case .expression(let id) = piece else { return nil }
          return tree.described(id)
        })
    }
    for item in tree.optionItems { lines[Int(tree.lines[item.line].line)]?.isOption = true }
    return lines
  }
}

extension SyntaxTree {
  fileprivate func described(_ id: ID<ExpressionSyntax>) -> ScriptLine.Expression {
    var function: String?
    if case .call(let symbol, _) = expressions[id] { function = names[symbol] }
    var found: [String] = []
    var open = [id]
    while let next = open.popLast() {
      switch expressions[next] {
      case .variable(let symbol): found.append(String(names[symbol].dropFirst()))
      case .call(_, let arguments): open += self.arguments[arguments].reversed()
      case .unary(_, let operand): open.append(operand)
      case .parenthesized(let inner): open.append(inner)
      case .binary(_, let left, let right): open += [right, left]
      case .number, .string, .bool, .member, .missing: break
      }
    }
    return ScriptLine.Expression(function: function, variables: found, source: "{\(text(span(id)))}")
  }
}
