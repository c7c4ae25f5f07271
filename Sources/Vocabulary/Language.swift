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
public struct LocalizedText: Hashable, Sendable, Codable {
  /// The text by language.
  public var byLanguage: [Language: String]

  /// Makes a text.
  public init(_ byLanguage: [Language: String]) { self.byLanguage = byLanguage }

  /// The text in a language, else in another one rather than nothing.
  public subscript(language: Language) -> String {
    byLanguage[language] ?? byLanguage[.french] ?? byLanguage[.english] ?? ""
  }

  private enum CodingKeys: String, CodingKey {
    case byLanguage = "byLanguage"
  }
}
