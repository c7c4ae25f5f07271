import Vocabulary
import YarnRuntime
import YarnSyntax

/// The tables and templates beside the scripts: translations, cues and recaps.
struct Tables {
  var translations: [Language: [String: String]] = [:]
  var cues: [Language: Cues] = [:]
  var recaps: [RecapTemplate] = []
  /// Where each translation stands.
  private(set) var places: [Language: [String: (file: String, line: Int)]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private let texts: [String: SourceText]
  private let lines: LineTable
  /// The ids among which the nearest to an unknown one is looked for; made when the first is.
  private var known: [String] = []
  /// How many unknown ids still get a suggestion: each is compared with all that are known.
  private var suggestions = 50

  /// Cues for one option, and letters of one cue.
  private static let limits = (cues: 200, letters: 400)

  /// Reads what belongs to the project among the texts, by their paths.
  init(project: ProjectFile, baseLanguage: Language, texts: [String: SourceText], lines: LineTable) {
    self.texts = texts
    self.lines = lines
    for (tag, path) in Tables.stringTables(project, texts) {
      guard let language = Language(tag: tag), language != baseLanguage else { continue }
      readStrings(path, language, tag: tag)
    }
    for language in Language.allCases {
      readCues("cues/\(language.rawValue).csv", language)
    }
    readRecaps()
  }

  /// Takes what stands in `recap/`; a file whose name says no part and language is used for nothing, and noted.
  private mutating func readRecaps() {
    let paths = texts.keys.filter { $0.hasPrefix("recap/") && $0.hasSuffix(".mustache") }
    for path in paths.sorted() {
      guard let source = texts[path] else { continue }
      let text = source.text(Span(0, source.utf8.count))
      if let template = RecapTemplate(file: path, text: text) {
        recaps.append(template)
      } else {
        note(
          .projectFile, "the name of a recap template is LANGUAGE.mustache or PART.LANGUAGE.mustache",
          Location(startOf: path), severity: .warning,
          note: "such as recap/fr.mustache or recap/closing.en.mustache")
      }
    }
  }

  /// The tables the project names, and those that stand where they are expected.
  private static func stringTables(
    _ project: ProjectFile, _ texts: [String: SourceText]
  ) -> [(tag: String, path: String)] {
    var tables = project.strings
    for language in Language.allCases where !tables.keys.contains(where: { Language(tag: $0) == language }) {
      let path = "strings/\(language.rawValue).csv"
      if texts[path] != nil { tables[language.rawValue] = path }
    }
    return tables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func readStrings(_ path: String, _ language: Language, tag: String) {
    guard let source = texts[path] else {
      return note(.projectFile, "there is no table `\(path)`", Location(startOf: path))
    }
    do throws(CSVError) {
      let rows = try CSVTable(
        bytes: source.utf8, file: path, required: StringTable.requiredColumns, isUTF8: true)
      let table = try StringTable(rows, language: tag)
      var texts: [String: String] = [:]
      var places: [String: (file: String, line: Int)] = [:]
      // An entry is a row: a table in which an id comes twice is refused.
      for (row, entry) in zip(rows.rows, table.entries) {
        guard let index = lineIndex(entry.id, of: source, line: row.line), !entry.text.isEmpty else {
          continue
        }
        let id = lines.id(at: index)
        texts[id] = entry.text
        places[id] = (path, row.line)
      }
      translations[language] = texts
      self.places[language] = places
    } catch {
      note(error, in: source)
    }
  }

  private mutating func readCues(_ path: String, _ language: Language) {
    guard let source = texts[path] else { return }
    do throws(CSVError) {
      let table = try CSVTable(bytes: source.utf8, file: path, required: ["line", "cue"], isUTF8: true)
      var found: [Int: [CSVTable.Row]] = [:]
      for row in table.rows {
        let known = row.withRawUTF8(of: "line") { lines.index(ofID: $0) }
        guard let index = known ?? lineIndex(row["line"], of: source, line: row.line) else { continue }
        let length = Tables.length(ofCueIn: row)
        guard length > 0 else {
          note(.projectFile, "the cue is empty", source.line(row.line), severity: .warning)
          continue
        }
        guard length <= Tables.limits.letters, found[index, default: []].count < Tables.limits.cues else {
          note(
            .tooManyItems,
            "an option has at most \(Tables.limits.cues) cues of \(Tables.limits.letters) letters",
            source.line(row.line))
          continue
        }
        found[index, default: []].append(row)
      }
      cues[language] = Cues(
        rows: Dictionary(uniqueKeysWithValues: found.map { (lines.id(at: $0.key), $0.value) }))
    } catch {
      note(error, in: source)
    }
  }

  /// The letters of a cue, at most, or 0 when it is blank. Most are short and plain, and their bytes say enough.
  private static func length(ofCueIn row: CSVTable.Row) -> Int {
    let bytes = row.withRawUTF8(of: "cue") { bytes in
      bytes.contains { (0x30...0x39).contains($0) || (0x41...0x7A).contains($0) } ? bytes.count : Int.max
    }
    if bytes <= limits.letters { return bytes }
    let cue = Cues.text(of: row)
    return cue.allSatisfy(\.isWhitespace) ? 0 : cue.count
  }

  /// The place of a line the scripts have, by its id with or without `line:`; an unknown one is noted.
  private mutating func lineIndex(_ text: String, of source: SourceText, line: Int) -> Int? {
    if let index = lines.index(ofID: text) { return index }
    let name = TextSafety.line(text).split(separator: " ").joined()
    let id = name.hasPrefix("line:") ? name : "line:" + name
    if let index = lines.index(ofID: id) { return index }
    note(
      .unknownTableLine, "no script has the line `\(id)`", source.line(line),
      note: suggestion(for: id).map { "did you mean `\($0)`?" })
    return nil
  }

  private mutating func suggestion(for id: String) -> String? {
    guard suggestions > 0 else { return nil }
    suggestions -= 1
    if known.isEmpty { known = (0..<min(lines.count, 5_000)).map(lines.id) }
    return Suggestion.nearest(to: id, among: known)
  }

  // MARK: Findings

  private mutating func note(_ error: CSVError, in source: SourceText) {
    note(.projectFile, error.message, source.line(error.line, column: error.column))
  }

  private mutating func note(
    _ code: DiagnosticCode, _ message: String, _ place: Location, severity: Severity? = nil,
    note: String? = nil
  ) {
    guard diagnostics.count < 500 else { return }
    diagnostics.append(Diagnostic(code, message, at: place, severity: severity, note: note))
  }
}

extension SourceText {
  /// The place of a line, 1-based, from a column on.
  func line(_ number: Int, column: Int = 1) -> Location {
    let range = lineRange(max(0, number - 1))
    var start = range.lowerBound
    for _ in 1..<max(column, 1) where start < range.upperBound {
      start += 1
      while start < range.upperBound, utf8[start] & 0xC0 == 0x80 { start += 1 }
    }
    return location(of: Span(start, max(start, range.upperBound)))
  }
}
