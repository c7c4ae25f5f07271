import Vocabulary
import YarnRuntime
import YarnSyntax

/// Holds the markup of translations against that of the base line: it must be readable, mark the same things, and know
/// every case that the base line chooses by.
struct MarkupCheck {
  private var found: [Diagnostic] = []
  private let tables: [String: SourceText]

  static func findings(in material: CheckMaterial, tables: [String: SourceText]) -> [Diagnostic] {
    var check = MarkupCheck(tables: tables)
    let lines = material.lines
    for (language, texts) in material.tables.translations.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for index in lines.indices where lines.shadowSource(at: index) == nil {
        let id = lines.id(at: index)
        guard let text = texts[id], let place = material.tables.places[language]?[id] else { continue }
        check.compare(text, with: lines.text(at: index), id, place)
      }
    }
    return check.found
  }

  private init(tables: [String: SourceText]) { self.tables = tables }

  /// Findings of one scenario; more help nobody.
  private static let most = 500

  /// Marks that choose among texts: how often they stand in a sentence is a matter of its language.
  private static let choosing: Set<String> = ["select", "plural", "ordinal", "nomarkup"]

  private mutating func compare(
    _ text: String, with base: String, _ id: String, _ place: (file: String, line: Int)
  ) {
    guard found.count < MarkupCheck.most,
      text.utf8.contains(where: { MarkupCheck.signs.contains($0) })
        || base.utf8.contains(where: { MarkupCheck.signs.contains($0) })
    else { return }
    let (read, wanted) = (MarkupCheck.read(text), MarkupCheck.read(base))
    // What is wrong with the base line was told by the compiler.
    guard wanted.diagnostics.isEmpty else { return }
    if let problem = read.diagnostics.first {
      return note(
        .markupFailedToParse, "the translation of `\(id)` has malformed markup: \(problem.message)", place,
        "the base line is “\(base)”")
    }
    let (marks, wantedMarks) = (MarkupCheck.marks(read), MarkupCheck.marks(wanted))
    if marks != wantedMarks {
      note(
        .markupFailedToParse,
        "the translation of `\(id)` marks \(MarkupCheck.list(marks)) where the base line marks "
          + MarkupCheck.list(wantedMarks), place, "a translation has the marks of its base line")
    }
    for missing in MarkupCheck.missingCases(read, wanted) {
      note(
        .markupFailedToParse, "the translation of `\(id)` does not say what to choose for `\(missing)`",
        place,
        "the base line does, in its [select]")
    }
  }

  private mutating func note(
    _ code: DiagnosticCode, _ message: String, _ place: (file: String, line: Int), _ note: String
  ) {
    let location = tables[place.file].map { source in
      let row = source.line(place.line)
      let bracket = source.utf8[row.span.range.clamped(to: 0..<source.utf8.count)]
        .firstIndex(of: UInt8(ascii: "["))
      return bracket.map { source.location(of: Span($0, row.span.range.upperBound)) } ?? row
    }
    found.append(
      Diagnostic(code, message, at: location ?? Location(startOf: place.file), severity: .warning, note: note)
    )
  }

  // MARK: Marks

  private static let signs: Set<UInt8> = [UInt8(ascii: "["), UInt8(ascii: "\\")]

  private static func read(_ text: String) -> MarkupResult {
    MarkupParser().parse(text, locale: "en", implicitCharacter: .off)
  }

  private static func marks(_ result: MarkupResult) -> [String] {
    result.attributes.map(\.name).filter { !choosing.contains($0) }.sorted()
  }

  private static func list(_ marks: [String]) -> String {
    marks.isEmpty ? "nothing" : marks.map { "[\($0)]" }.joined(separator: " ")
  }

  /// The cases of the base line's choices that a choice of the translation by the same value lacks.
  private static func missingCases(_ read: MarkupResult, _ wanted: MarkupResult) -> [String] {
    let cases = selections(read)
    return selections(wanted).flatMap { value, names in
      cases[value].map { names.subtracting($0).sorted() } ?? []
    }.sorted()
  }

  /// By the value that is chosen by: the cases of all choices of a text.
  private static func selections(_ result: MarkupResult) -> [String: Set<String>] {
    var cases: [String: Set<String>] = [:]
    for mark in result.attributes where mark.name == "select" {
      guard let value = mark.property("value") else { continue }
      let names = mark.properties.map(\.name).filter { $0 != "value" && $0 != "select" }
      cases[value.description, default: []].formUnion(names)
    }
    return cases
  }
}
