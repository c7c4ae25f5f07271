/// Reads the markup of a line: `[b]…[/b]`, `[plural … /]`, and the speaker in `Client: …`.
///
/// A parser is a value; making one is cheap, and one may be used from many threads.
///
///     let parser = MarkupParser.standard
///     let line = parser.parse("Client: [b]Non[/b].", locale: "fr")
///     line.text                                  // "Client: Non."
///     line.attribute(named: "character")         // 0, 8 long, name = "Client"
public struct MarkupParser: Sendable {
  /// The processors by the name of their markers.
  public var processors: [String: any MarkupProcessor]

  /// Creates a parser with the given processors.
  public init(processors: [String: any MarkupProcessor] = [:]) {
    self.processors = processors
  }

  /// The parser that hosts use: it knows `select`, `plural` and `ordinal`.
  public static let standard = MarkupParser(processors: [
    "select": SelectProcessor(), "plural": PluralProcessor(.cardinal), "ordinal": PluralProcessor(.ordinal),
  ])

  /// Parses a text after substitution.
  ///
  /// - Parameters:
  ///   - text: the text of the line.
  ///   - locale: a language tag such as `fr` or `en-GB`, for the processors.
  ///   - implicitCharacter: what counts as the name of a speaker.
  /// - Complexity: linear in the length of the text. A text without markers, backslashes and speaker costs one
  ///   look at each byte.
  public func parse(
    _ text: String, locale: String, implicitCharacter: ImplicitCharacter = .anyColon
  ) -> MarkupResult {
    var text = text
    let features = text.withUTF8(LineFeatures.init)
    if !features.isNormalized { text = Normalization.nfc(text) }
    if !features.hasMarkup {
      guard features.hasColon, implicitCharacter != .off else { return MarkupResult(text: text) }
      if let result = plainSpeech(&text, implicitCharacter) { return result }
    }
    return parseMarkup(text, locale: locale, implicitCharacter)
  }

  /// Writes a text so that markup leaves it alone, for values that are nobody's markup.
  public static func escaping(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    // Scalars, not characters: a bracket with an accent on it is a bracket to the parser.
    for scalar in text.unicodeScalars {
      if scalar == "[" || scalar == "]" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// How many UTF-16 code units a text has once it is normalised, which is how columns and positions count it.
  public static func normalizedLength(of text: String) -> Int { Normalization.nfc(text).utf16.count }

  /// The short way for the usual line, `Name: words`; `nil` when it is not that simple.
  private func plainSpeech(_ text: inout String, _ rule: ImplicitCharacter) -> MarkupResult? {
    guard processors["character"] == nil else { return nil }
    let found = text.withUTF8 { bytes -> (name: Int, end: Int)? in
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      guard !bytes[..<colon].contains(UInt8(ascii: "\"")) else { return nil }
      var end = colon + 1
      while end < bytes.count, bytes[end] == 0x20 { end += 1 }
      return end == bytes.count || !mayStartWhitespace(bytes[end]) ? (colon, end) : nil
    }
    guard let found else { return nil }
    let prefix = text.utf8.prefix(found.end)
    var name = String(Substring(text.utf8.prefix(found.name)))
    if case .only(let names) = rule, !names.contains(name) {
      name = name.trimmed
      guard names.contains(name) else { return MarkupResult(text: text) }
    }
    let attribute = MarkupAttribute(
      name: "character", position: 0, length: Substring(prefix).utf16.count,
      properties: [MarkupProperty(name: "name", value: .string(name))])
    return MarkupResult(text: text, attributes: [attribute])
  }

  /// Tells whether a byte of UTF-8 starts a white space other than U+0020, or could.
  private func mayStartWhitespace(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0xC2, 0xE1, 0xE2, 0xE3: true
    default: false
    }
  }

  private func parseMarkup(_ text: String, locale: String, _ rule: ImplicitCharacter) -> MarkupResult {
    let original = Array(text.utf16)
    let speaker = Speaker.find(in: original, where: rule)
    let rewritten = RewrittenText(original, speaker: speaker)
    var outline = MarkupOutliner.outline(rewritten.units)
    if speaker?.hasBareQuote == true {
      // What the outliner says then is about text that the author never wrote.
      let message = "a quote in the name of a speaker; where nobody speaks, write `\\:` for the colon"
      outline.diagnostics = [MarkupDiagnostic(message: message, column: 0)]
    }
    var result = MarkupResult(text: "", diagnostics: outline.diagnostics)
    if result.diagnostics.isEmpty {
      result = MarkupBuilder.build(outline, of: rewritten.units, processors: processors, locale: locale)
    }
    if !result.diagnostics.isEmpty {
      result.text = String(utf16: RewrittenText(original, speaker: nil).units)
      result.attributes = []
    }
    for index in result.attributes.indices {
      let position = result.attributes[index].sourcePosition
      result.attributes[index].sourcePosition = rewritten.originalPosition(position)
    }
    for index in result.diagnostics.indices {
      result.diagnostics[index].column = result.diagnostics[index].column.map(rewritten.originalPosition)
      result.diagnostics[index].marker = result.diagnostics[index].marker.map(rewritten.originalPosition)
    }
    return result
  }
}

/// What one look at the bytes of a line tells.
private struct LineFeatures {
  var hasMarkup = false
  var hasColon = false
  var isNormalized = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "\\"): hasMarkup = true
      case UInt8(ascii: ":"): hasColon = true
      case 0xCC...: isNormalized = false
      default: break
      }
    }
    if !isNormalized { isNormalized = Normalization.isStable(bytes) }
  }
}
