public import Foundation
import Vocabulary

/// A file that goes with a mail.
public struct Attachment: Sendable {
  /// Its name, without a folder.
  public let name: String
  /// Its media type, with parameters where it has some.
  public let type: String
  /// Its bytes.
  public let data: Data
  /// Whether it is a text, which can be read in the message as it is; else its bytes are written in base64.
  private let isText: Bool

  /// The bytes that all attachments of a mail may have together; more is refused by most mail services.
  public static let sizeLimit = 20 * 1024 * 1024

  /// Attaches a file under the last part of its name; its ending says what it is.
  public init(name: String, data: Data) {
    self.init(name: name, type: MediaType.type(ofName: name), data: data, isText: false)
  }

  /// Attaches a calendar file.
  ///
  /// As a file of its own, not as `text/calendar`: of that, programs show the first entry as an invitation above the mail
  /// and leave the others out.
  public init(_ calendar: CalendarFile, name: String) {
    self.init(
      name: name, type: "application/ics; charset=utf-8", data: Data(calendar.text.utf8), isText: true)
  }

  private init(name: String, type: String, data: Data, isText: Bool) {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let clean = SafeText.line(last)
    self.name = clean.isEmpty || clean.allSatisfy({ $0 == "." }) ? "attachment" : clean
    self.type = type
    self.data = data
    self.isText = isText
  }

  /// The part of a mail, header and content, CRLF at each line end but the last.
  var part: String {
    [
      "Content-Type: \(type)", "Content-Transfer-Encoding: \(isText ? "quoted-printable" : "base64")",
      HeaderField.attachment(name), "",
      isText ? QuotedPrintable.encode(String(decoding: data, as: UTF8.self)) : Attachment.base64(data),
    ].joined(separator: "\r\n")
  }

  /// Lines of 76 characters (RFC 2045 section 6.8).
  private static func base64(_ data: Data) -> String {
    data.base64EncodedString(options: [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ])
  }
}

/// What a file is, by the ending of its name.
enum MediaType {
  /// What nobody knows better is a row of bytes (RFC 2046 section 4.5.1). A message is one too: it could only be
  /// attached as it is, not in base64 (section 5.2.1).
  static func type(ofName name: String) -> String {
    let ending = name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    return types[ending] ?? "application/octet-stream"
  }

  private static let office = "application/vnd.openxmlformats-officedocument."
  private static let open = "application/vnd.oasis.opendocument."

  private static let types: [String: String] = [
    "csv": "text/csv; charset=utf-8", "doc": "application/msword",
    "docx": office + "wordprocessingml.document", "gif": "image/gif", "htm": "text/html; charset=utf-8",
    "html": "text/html; charset=utf-8", "ics": "application/ics; charset=utf-8", "jpeg": "image/jpeg",
    "jpg": "image/jpeg", "json": "application/json", "md": "text/markdown; charset=utf-8",
    "odp": open + "presentation", "ods": open + "spreadsheet", "odt": open + "text",
    "pdf": "application/pdf", "png": "image/png", "ppt": "application/vnd.ms-powerpoint",
    "pptx": office + "presentationml.presentation", "rtf": "application/rtf", "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8", "webp": "image/webp", "xls": "application/vnd.ms-excel",
    "xlsx": office + "spreadsheetml.sheet", "xml": "application/xml", "zip": "application/zip",
  ]
}
