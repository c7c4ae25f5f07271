/// A file of a coach: entries, each begun by a line `KEYWORD ID WORDS`, with its fields on the lines below.
///
///     criterion calm
///     label fr calme
///     label en calm
///     missed blame insult
///
/// A line that begins with spaces goes on with the one before; `#` begins a remark.
package struct CoachingFile {
  /// What entries and fields of a kind of file are called.
  package struct Form: Sendable {
    /// What begins an entry.
    package var keyword: String
    /// The fields.
    package var fields: [String]
    /// Those of the fields that have a text for each language: the language comes first.
    package var localized: [String]

    package init(_ keyword: String, fields: [String] = [], localized: [String] = []) {
      self.keyword = keyword
      self.fields = fields + localized
      self.localized = localized
    }
  }

  /// A field of an entry.
  package struct Field {
    /// What it is called.
    package let name: String
    /// The language of its text, for one that has a text for each.
    package let language: Language?
    /// Its text.
    package let text: String
    fileprivate let line: LanguageLine
    fileprivate let range: Range<Int>
  }

  /// An entry.
  package struct Entry {
    /// Its id.
    package let id: String
    /// The fields, in the order of the lines; what stands behind the id comes first, without a name.
    package fileprivate(set) var fields: [Field]
  }

  /// The entries, in the order of the file.
  package private(set) var entries: [Entry] = []
  /// What could not be read; a test keeps it empty for the files of the program.
  package private(set) var problems: [LanguageProblem] = []
  private let form: Form

  /// Reads a file.
  package init(_ file: LanguageText, _ form: Form) {
    self.form = form
    let (lines, problems) = LanguageLine.all(of: file)
    self.problems = problems
    for line in lines { read(line) }
  }

  private mutating func read(_ line: LanguageLine) {
    let (word, rest) = line.cut(line.all)
    let name = line.text(word)
    if name == form.keyword { return begin(line, word, rest) }
    guard form.fields.contains(name) else {
      let nearest = NearestName.of(name, in: form.fields + [form.keyword])
      problems.append(line.problem(.noField(name, nearest: nearest), word))
      return
    }
    guard !entries.isEmpty else {
      problems.append(line.problem(.noEntry(field: name, keyword: form.keyword), word))
      return
    }
    guard form.localized.contains(name) else { return add(name, nil, line, rest) }
    let (tag, text) = line.cut(rest)
    guard let language = Language(rawValue: line.text(tag)) else {
      let known = Language.allCases.map(\.rawValue)
      let nearest = NearestName.of(line.text(tag), in: known)
      problems.append(line.problem(.noName(.language, line.text(tag), nearest: nearest), tag))
      return
    }
    add(name, language, line, text)
  }

  private mutating func begin(_ line: LanguageLine, _ keyword: Range<Int>, _ range: Range<Int>) {
    let (id, rest) = line.cut(range)
    guard !id.isEmpty else {
      problems.append(line.problem(.noEntryForm(keyword: form.keyword), keyword))
      return
    }
    let name = line.text(id)
    if entries.contains(where: { $0.id == name }) { problems.append(line.problem(.twice(name), id)) }
    let place = Field(
      name: "", language: nil, text: line.text(rest), line: line, range: rest.isEmpty ? id : rest)
    entries.append(Entry(id: name, fields: [place]))
  }

  private mutating func add(_ name: String, _ language: Language?, _ line: LanguageLine, _ range: Range<Int>)
  {
    let field = Field(name: name, language: language, text: line.text(range), line: line, range: range)
    entries[entries.count - 1].fields.append(field)
  }

  // MARK: What fields hold

  /// Notes a mistake in a field.
  package mutating func note(_ kind: LanguageProblem.Kind, _ field: Field) {
    problems.append(field.line.problem(kind, field.range))
  }

  /// The texts of a field by language; one that is missing is noted where every language needs it.
  package mutating func text(_ name: String, of entry: Entry, isNeeded: Bool = true) -> LocalizedText {
    let found = entry.fields.filter { $0.name == name }
    let texts = found.compactMap { field in field.language.map { ($0, field.text) } }
    let text = LocalizedText(Dictionary(texts) { first, _ in first })
    guard isNeeded || !found.isEmpty else { return text }
    for language in Language.allCases where text.byLanguage[language]?.isEmpty ?? true {
      note(.missing(field: "\(name) \(language.rawValue)", of: entry.id), entry.fields[0])
    }
    return text
  }

  /// The words of a field without languages, of all its lines; `""` is what stands behind the id.
  package func words(_ name: String, of entry: Entry) -> [(text: String, place: Field)] {
    entry.fields.filter { $0.name == name }.flatMap { field in
      CoachingFile.words(of: field).map { (field.line.text($0), Field(field, at: $0)) }
    }
  }

  private static func words(of field: Field) -> [Range<Int>] {
    guard !field.text.isEmpty else { return [] }
    var (words, rest): ([Range<Int>], Range<Int>) = ([], field.range)
    while !rest.isEmpty {
      let (word, next) = field.line.cut(rest)
      if !word.isEmpty { words.append(word) }
      rest = next
    }
    return words
  }

  /// The words of a field as what they name; those that name nothing are noted.
  package mutating func names<Name: RawRepresentable>(
    _ name: String, of entry: Entry, _ kind: (_ name: String, _ nearest: String?) -> LanguageProblem.Kind,
    among known: [Name]
  ) -> [Name] where Name.RawValue == String {
    words(name, of: entry).compactMap { word in
      if let found = known.first(where: { $0.rawValue == word.text }) { return found }
      note(kind(word.text, NearestName.of(word.text, in: known.map(\.rawValue))), word.place)
      return nil
    }
  }

  /// The words of a field as moves.
  package mutating func moves(_ name: String, of entry: Entry) -> [Move] {
    names(name, of: entry, { .noMove($0, nearest: $1) }, among: Move.allCases)
  }
}

extension CoachingFile.Field {
  /// One word of a field.
  fileprivate init(_ field: CoachingFile.Field, at range: Range<Int>) {
    self.init(
      name: field.name, language: field.language, text: field.line.text(range), line: field.line, range: range
    )
  }
}
