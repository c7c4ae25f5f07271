import Vocabulary
package import YarnSyntax

/// Takes values out of a project file and notes every mistake with its place.
package struct ProjectReader {
  let source: SourceText
  package private(set) var diagnostics: [Diagnostic] = []

  package init(_ source: SourceText) { self.source = source }

  /// Notes a mistake.
  package mutating func mistake(
    _ message: String, at span: Span, code: DiagnosticCode = .projectFile, severity: Severity? = nil,
    note: String? = nil, fixIt: FixIt? = nil
  ) {
    guard diagnostics.count < 200 else { return }
    diagnostics.append(
      Diagnostic(
        code, message, at: source.location(of: span), severity: severity, note: note, fixIt: fixIt))
  }

  /// Notes that a name is not one of those that are possible, with the nearest of them.
  package mutating func unknown(
    _ what: String, _ name: String, at span: Span, among names: [String], severity: Severity? = nil
  ) {
    let fixIt = Suggestion.nearest(to: name, among: names).map {
      FixIt("did you mean `\($0)`?", replacing: span, with: "\"\($0)\"")
    }
    let note =
      fixIt == nil && !names.isEmpty ? "possible are: \(names.prefix(20).joined(separator: ", "))" : nil
    mistake("there is no \(what) `\(name)`", at: span, severity: severity, note: note, fixIt: fixIt)
  }

  // MARK: Kinds of values

  private mutating func wrong(_ node: JSONNode, _ what: String, _ expected: String) {
    mistake("\(what) must be \(expected), not \(node.kind)", at: node.span)
  }

  package mutating func string(_ node: JSONNode, _ what: String) -> String? {
    if case .string(let text) = node.content { return text }
    wrong(node, what, "a text")
    return nil
  }

  mutating func bool(_ node: JSONNode, _ what: String) -> Bool? {
    if case .bool(let value) = node.content { return value }
    wrong(node, what, "true or false")
    return nil
  }

  mutating func number(_ node: JSONNode, _ what: String) -> Double? {
    if case .number(let digits) = node.content { return Double(digits) }
    wrong(node, what, "a number")
    return nil
  }

  package mutating func integer(_ node: JSONNode, _ what: String) -> Int? {
    if case .number(let digits) = node.content, let value = Double(digits), let whole = Int(exactly: value) {
      return whole
    }
    wrong(node, what, "a whole number")
    return nil
  }

  package mutating func list(_ node: JSONNode, _ what: String, atMost limit: Int = 1_000) -> [JSONNode] {
    guard case .array(let elements) = node.content else {
      wrong(node, what, "a list")
      return []
    }
    if elements.count > limit {
      mistake("\(what) has more than \(limit) entries", at: node.span, code: .tooManyItems)
    }
    return Array(elements.prefix(limit))
  }

  mutating func strings(_ node: JSONNode, _ what: String) -> [String] {
    var texts: [String] = []
    for element in list(node, what) {
      if let text = string(element, "each of \(what)") { texts.append(text) }
    }
    return texts
  }

  package mutating func members(_ node: JSONNode, _ what: String, atMost limit: Int = 1_000) -> [JSONNode
    .Member]
  {
    guard case .object(let members) = node.content else {
      wrong(node, what, "an object in braces")
      return []
    }
    if members.count > limit {
      mistake("\(what) has more than \(limit) entries", at: node.span, code: .tooManyItems)
    }
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      mistake("`\(member.key)` is here a second time", at: member.keySpan)
    }
    return Array(members.prefix(limit))
  }

  /// The members by key; keys that are not among the known ones are noted.
  mutating func object(_ node: JSONNode, _ what: String, known: [String]) -> [String: JSONNode.Member] {
    var result: [String: JSONNode.Member] = [:]
    for member in members(node, what) {
      if !known.contains(member.key) {
        unknown("key", member.key, at: member.keySpan, among: known, severity: .warning)
      }
      if result[member.key] == nil { result[member.key] = member }
    }
    return result
  }

  /// One of the values of an enum, written as its raw value.
  package mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: JSONNode, _ what: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let text = string(node, what) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    unknown(what, text, at: node.span, among: type.allCases.map(\.rawValue))
    return nil
  }

  /// A text for each language, or one text for all.
  mutating func localized(_ node: JSONNode, _ what: String) -> LocalizedText? {
    if case .string(let text) = node.content {
      let text = TextSafety.lines(text)
      return LocalizedText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, text) }))
    }
    var texts: [Language: String] = [:]
    for member in members(node, what) {
      guard let language = language(member) else { continue }
      if let text = string(member.value, what) { texts[language] = TextSafety.lines(text) }
    }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }

  /// The language a key names.
  mutating func language(_ member: JSONNode.Member) -> Language? {
    if let language = Language(rawValue: member.key) { return language }
    unknown("language", member.key, at: member.keySpan, among: Language.allCases.map(\.rawValue))
    return nil
  }

  /// A name that scripts and commands can write: letters, digits, `_` and `-`, at most 64.
  mutating func identifier(_ text: String, _ what: String, at span: Span, hyphens: Bool = true) -> Bool {
    let scalars = text.unicodeScalars
    let isFine = scalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || (hyphens && $0 == "-")
    }
    if isFine, (1...64).contains(scalars.count) { return true }
    let signs = hyphens ? "letters, digits, _ and -" : "letters, digits and _"
    mistake("\(what) `\(text.prefix(80))` is made of up to 64 \(signs)", at: span)
    return false
  }
}
