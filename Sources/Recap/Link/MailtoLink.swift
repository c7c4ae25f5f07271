import Vocabulary

/// The record as a `mailto:` link (RFC 6068), for mail programs that cannot open a draft file.
///
/// A link must be short, so the text is the recap when that fits, else a shorter one, else the shortest that still names
/// every item with who, how much and by when. Nothing is ever cut.
public struct MailtoLink: Sendable {
  /// The longest link that the common programs open whole, in characters.
  public static let lengthLimit = 2000

  /// The link.
  public let text: String
  /// Whether the text in it is shorter than the recap.
  public let isShortened: Bool

  /// Makes the link, or none when even the shortest would be longer than `lengthLimit`: then the mail file is the way.
  public init?(_ record: Record, to: Mailbox?) {
    let texts = [record.plainText] + ShortText.all(of: record)
    let links = texts.lazy.map { MailtoLink.link(to: to, subject: record.subject, body: $0) }
    guard let (index, link) = links.enumerated().first(where: { $0.1.utf8.count <= MailtoLink.lengthLimit })
    else { return nil }
    text = link
    isShortened = index > 0
  }

  private static func link(to: Mailbox?, subject: String, body: String) -> String {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    // Signs that are data in a field of such a link, whatever stands around it (RFC 6068 section 2).
    let kept = ",:;!@"
    return "mailto:\(PercentEncoding.encoded(to?.address ?? "", keeping: "@"))"
      + "?subject=\(PercentEncoding.encoded(subject, keeping: kept))"
      + "&body=\(PercentEncoding.encoded(lines, keeping: kept))"
  }
}
