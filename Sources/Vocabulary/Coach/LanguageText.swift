import CLibrary

/// A file of a linguist or a coach, as text.
public struct LanguageText: Hashable, Sendable {
  /// Its name below its folder, such as `rules/warm.rules` or `coaching/acts.txt`.
  public var name: String
  /// Its text.
  public var text: String

  /// Names a text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// The text files that are part of the program beside the scenarios.
package enum EmbeddedText {
  /// The text of a file; empty when there is none, which a test would tell.
  package static func of(_ path: String) -> String {
    let file = souffleur_data(path)
    return String(
      decoding: UnsafeBufferPointer(start: file.bytes, count: file.bytes == nil ? 0 : file.count),
      as: UTF8.self)
  }
}
