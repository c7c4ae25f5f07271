import Vocabulary

/// Goes through the tags of a template without rendering it: every name is known and every section closed before
/// anything is rendered, because a misspelt name would silently leave a hole in the mail.
struct TemplateScanner {
  static let limits = (bytes: 64 * 1024, depth: 12)

  private let file: String
  private let known: Set<String>
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var (line, column) = (1, 1)
  private var open: [(name: String, line: Int, column: Int)] = []

  /// The first thing that is wrong with a template.
  static func check(_ template: RecapText, known: Set<String>) throws(TemplateError) {
    guard template.text.utf8.count <= limits.bytes else {
      throw TemplateError(file: template.file, line: 1, column: 1, problem: .tooLarge(limits.bytes))
    }
    var scanner = TemplateScanner(template, known)
    try scanner.run()
  }

  private init(_ template: RecapText, _ known: Set<String>) {
    file = template.file
    self.known = known
    scalars = Array(template.text.unicodeScalars)
    line = template.firstLine
  }

  private func error(_ problem: TemplateError.Problem, at place: (line: Int, column: Int)? = nil)
    -> TemplateError
  {
    TemplateError(file: file, line: place?.line ?? line, column: place?.column ?? column, problem: problem)
  }

  private mutating func run() throws(TemplateError) {
    while place < scalars.count {
      if starts("{{") { try tag() } else { try step() }
    }
    if let last = open.last { throw error(.unclosedSection(last.name), at: (last.line, last.column)) }
  }

  private func starts(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    return place + wanted.count <= scalars.count
      && scalars[place..<(place + wanted.count)].elementsEqual(wanted)
  }

  /// Goes one character on.
  private mutating func step() throws(TemplateError) {
    let scalar = scalars[place]
    let isLayout = scalar == "\n" || scalar == "\t" || scalar == "\r"
    if TextSafety.isActive(scalar.value), !isLayout { throw error(.controlCharacter(scalar.value)) }
    place += 1
    if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
  }

  /// Reads a tag up to its end.
  private mutating func tag() throws(TemplateError) {
    let start = (line, column)
    let isTriple = starts("{{{")
    let end = isTriple ? "}}}" : "}}"
    for _ in 0..<(isTriple ? 3 : 2) { try step() }
    var text = ""
    while !starts(end) {
      guard place < scalars.count else { throw error(.unclosedTag, at: start) }
      text.unicodeScalars.append(scalars[place])
      try step()
    }
    for _ in end { try step() }
    try take(text.split(whereSeparator: \.isWhitespace).joined(separator: " "), isTriple, start)
  }

  private mutating func take(_ tag: String, _ isTriple: Bool, _ start: (Int, Int)) throws(TemplateError) {
    guard let sigil = tag.first, sigil != "!" || isTriple else {
      if tag.isEmpty { throw error(.unknownName("", suggestion: nil), at: start) }
      return
    }
    if "><$=%*".contains(sigil) { throw error(.notAllowed("{{\(tag)}}"), at: start) }
    let hasSigil = "#^/&".contains(sigil) && !isTriple
    let name = (hasSigil ? tag.dropFirst() : tag[...]).drop { $0 == " " }
    if hasSigil, sigil == "/" { return try close(String(name), start) }
    guard name == "." && !open.isEmpty || known.contains(String(name)) else {
      throw error(.unknownName(String(name), suggestion: NearestName.of(String(name), in: known)), at: start)
    }
    if hasSigil, sigil != "&" { try opens(String(name), start) }
  }

  private mutating func opens(_ name: String, _ start: (line: Int, column: Int)) throws(TemplateError) {
    if open.contains(where: { $0.name == name }) { throw error(.recursion(name), at: start) }
    guard open.count < Self.limits.depth else { throw error(.tooDeep(Self.limits.depth), at: start) }
    open.append((name, start.line, start.column))
  }

  private mutating func close(_ name: String, _ start: (Int, Int)) throws(TemplateError) {
    guard let last = open.last, last.name == name else {
      throw error(.wrongClose(name, open: open.last?.name), at: start)
    }
    open.removeLast()
  }
}

/// A template's text with the place it stands at.
struct RecapText {
  var file: String
  var text: String
  /// The line of the file that it begins on.
  var firstLine = 1
}
