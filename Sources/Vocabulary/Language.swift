/// A language the product speaks.
public enum Language: String, Sendable, Codable, CaseIterable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"

  /// Makes the language of a tag such as `fr`, `fr-CA` or `en_GB.UTF-8`, or none when it is another one.
  public init?(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." }.lowercased()
    self.init(rawValue: primary)
  }
}

/// A text in each language it was written in.
public struct LocalizedText: Hashable, Sendable {
  /// The text by language.
  public var byLanguage: [Language: String]

  /// Makes a text.
  public init(_ byLanguage: [Language: String]) { self.byLanguage = byLanguage }

  /// The text in a language, else in another one rather than nothing.
  public subscript(language: Language) -> String {
    byLanguage[language] ?? byLanguage[.french] ?? byLanguage[.english] ?? ""
  }
}

/// Stored as a list in which each language's code goes before its text, in the order of the codes: the same text is
/// always the same bytes.
extension LocalizedText: Codable {
  private enum CodingKeys: String, CodingKey {
    case byLanguage = "byLanguage"
  }

  /// Reads a text; the languages may stand in any order.
  ///
  /// - Throws: `DecodingError` where a code names no language.
  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    self.init(try keys.decode([Language: String].self, forKey: .byLanguage))
  }

  /// Writes a text.
  public func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: CodingKeys.self)
    let texts = byLanguage.sorted { $0.key.rawValue < $1.key.rawValue }
    try keys.encode(texts.flatMap { [$0.key.rawValue, $0.value] }, forKey: .byLanguage)
  }
}
