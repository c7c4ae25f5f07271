/// A part of the record that a template can word; its file is named after it.
enum TemplatePart: String, CaseIterable {
  /// The subject of the mail, one line.
  case subject
  /// The first sentence: what came of it.
  case outcome
  /// When and how it was, and who took part.
  case circumstances
  /// One item of a list, one line.
  case item
  /// A paragraph of one's own.
  case details
  /// What the reader is asked to do.
  case confirm
  /// Thanks and the last words above the signature.
  case closing
  /// The whole mail.
  case mail

  /// Whether line breaks have no place in it.
  var isOneLine: Bool { self == .subject || self == .item }
}
