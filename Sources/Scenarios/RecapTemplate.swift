public import Vocabulary

/// A text in Mustache that words the record, or one part of it, in one language.
///
/// It is named by its file: `fr.mustache` words subject and details, `closing.fr.mustache` the part `closing`.
public struct RecapTemplate: Hashable, Sendable {
  /// The path as its author knows it.
  public var file: String
  /// The part it words; none for the file that words subject and details in one.
  public var part: String?
  /// The language it is written in.
  public var language: Language
  /// The template.
  public var text: String

  /// Makes a template of a file, or none where the name of the file says no language.
  public init?(file: String, text: String) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let fields = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(fields.count), fields.last == "mustache",
      let language = Language(rawValue: fields[fields.count - 2]), !fields[0].isEmpty
    else { return nil }
    self.file = file
    part = fields.count == 3 ? fields[0] : nil
    self.language = language
    self.text = text
  }
}
