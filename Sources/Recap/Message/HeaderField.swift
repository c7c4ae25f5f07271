import Foundation

/// Writes header fields of mail: RFC 5322 folding, RFC 2047 encoded words.
enum HeaderField {
  /// A field with free text: plain when it is short ASCII, else encoded words that never split a character.
  static func text(_ name: String, _ value: String) -> String {
    let value = SafeText.line(value)
    let isPlain = value.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !value.contains("=?")
    let fits = name.utf8.count + 2 + value.utf8.count <= 76
    if isPlain, fits { return "\(name): \(value)" }
    return "\(name): " + encodedWords(value, firstLineUsed: name.utf8.count + 2).joined(separator: "\r\n ")
  }

  /// A field with one address and an optional name before it.
  static func address(_ name: String, _ mailbox: Mailbox) -> String {
    let display = SafeText.line(mailbox.name)
    guard !display.isEmpty else { return "\(name): \(mailbox.address)" }
    let isAtoms = display.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x20
    }
    if isAtoms, name.utf8.count + display.utf8.count + mailbox.address.utf8.count <= 70 {
      return "\(name): \(display) <\(mailbox.address)>"
    }
    let words = encodedWords(display, firstLineUsed: name.utf8.count + 2)
    return "\(name): " + words.joined(separator: "\r\n ") + "\r\n <\(mailbox.address)>"
  }

  /// The field that says a part is a file of a name: as it is when that is plain, else as RFC 2231 writes it.
  static func attachment(_ name: String) -> String {
    let name = SafeText.line(name)
    let isPlain = name.utf8.allSatisfy {
      (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain, name.utf8.count <= 60 {
      return "Content-Disposition: attachment;\r\n filename=\"\(name)\""
    }
    let pieces = percentEncoded("UTF-8''", name)
    if pieces.count == 1 { return "Content-Disposition: attachment;\r\n filename*=\(pieces[0])" }
    let numbered = pieces.enumerated().map { "\r\n filename*\($0.offset)*=\($0.element)" }
    return "Content-Disposition: attachment;" + numbered.joined(separator: ";")
  }

  /// A text in percent encoding, in pieces that fit on a line and never split a character.
  private static func percentEncoded(_ start: String, _ text: String) -> [String] {
    var pieces = [start]
    for scalar in text.unicodeScalars {
      let token = PercentEncoding.encoded(String(scalar))
      if pieces[pieces.count - 1].utf8.count + token.utf8.count > 55 { pieces.append("") }
      pieces[pieces.count - 1] += token
    }
    return pieces
  }

  /// Encoded words of at most 75 characters each, the first one short enough for its line.
  private static func encodedWords(_ text: String, firstLineUsed: Int) -> [String] {
    var words: [String] = []
    var chunk: [UInt8] = []
    // 12 characters of frame, 4 characters for 3 bytes.
    func room() -> Int { ((words.isEmpty ? 76 - firstLineUsed : 75) - 12) / 4 * 3 }
    func close() {
      words.append("=?UTF-8?B?\(Data(chunk).base64EncodedString())?=")
      chunk = []
    }
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if chunk.count + bytes.count > room() { close() }
      chunk += bytes
    }
    if !chunk.isEmpty || words.isEmpty { close() }
    return words
  }
}

/// A mail address with the name of its owner.
public struct Mailbox: Hashable, Sendable {
  /// The owner's name; may be empty.
  public var name: String
  /// The address, such as `a@example.org`.
  public var address: String

  /// Makes a mailbox, or none when the address is none: it must be ASCII, hold one `@` with something on each
  /// side, and no space, bracket, comma, quote or control character.
  public init?(name: String = "", address: String) {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let forbidden = Set(" <>,;:\"()[]\\".utf8)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".") }),
      address.utf8.count <= 254, !address.contains(".."),
      address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !forbidden.contains($0) })
    else { return nil }
    self.name = name
    self.address = address
  }
}
