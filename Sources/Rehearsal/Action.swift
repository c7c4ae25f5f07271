public import Vocabulary

/// One thing the user did in a rehearsal: what has to be stored, in order, so that the rehearsal can be made again.
public enum Action: Hashable, Sendable, Codable {
  /// A reply.
  case reply(Reply)
  /// The last reply taken back.
  case undo
  /// The last reply taken back because it had been understood wrongly.
  case misread
  /// What was taken back done again.
  case redo
  /// Another language.
  case language(Language)
  /// A polite end before the script's own.
  case leave

  private enum CodingKeys: String, CodingKey {
    case reply = "reply"
    case undo = "undo"
    case misread = "misread"
    case redo = "redo"
    case language = "language"
    case leave = "leave"
  }

  private enum ReplyCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum LanguageCodingKeys: String, CodingKey {
    case _0 = "_0"
  }
}
