import Foundation

/// The record as a `mailto:` link (RFC 6068), for mail programs that cannot open a draft file.
public struct MailtoLink: Sendable {
  /// The longest link that the common programs open whole, in characters.
  public static let lengthLimit = 2000

  /// The link.
  public let text: String

  /// Makes the link, or none when it would be longer than `lengthLimit`: then the mail file is the way.
  public init?(_ record: Record, to: Mailbox?) {
    let body = record.plainText.replacing("\n", with: "\r\n")
    let link =
      "mailto:\(MailtoLink.encoded(to?.address ?? "", keeping: "@"))"
      + "?subject=\(MailtoLink.encoded(record.subject))&body=\(MailtoLink.encoded(body))"
    guard link.utf8.count <= MailtoLink.lengthLimit else { return nil }
    text = link
  }

  private static func encoded(_ text: String, keeping kept: String = "") -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~\(kept)".utf8)
    var result = ""
    for byte in text.utf8 {
      if plain.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
