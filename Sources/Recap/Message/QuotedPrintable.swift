/// The transfer encoding of RFC 2045 section 6.7: readable ASCII, lines of at most 76 characters, CRLF.
///
/// A dot at the start of a line and the word From there are encoded too: a line that is only a dot ends a message for a
/// sender that forgets to double it (RFC 5321 section 4.5.2), and From begins another one in an old mailbox.
enum QuotedPrintable {
  /// The longest line before the `=` that says it goes on.
  private static let width = 75

  /// Encodes a text; each LF, CRLF or CR becomes CRLF.
  static func encode(_ text: String) -> String {
    var encoder = Encoder()
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalars[index] {
      case "\r" where next == "\n": continue
      case "\r", "\n": encoder.endLine()
      case " ", "\t": encoder.blank(scalars[index], isLast: next == nil || next == "\n" || next == "\r")
      default: encoder.sign(scalars[index], startsFrom: startsFrom(scalars, index))
      }
    }
    return String(decoding: encoder.bytes, as: UTF8.self)
  }

  /// Whether the word From and a blank stand at a place.
  private static func startsFrom(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars[index] == "F" && scalars[index...].prefix(5).elementsEqual("From ".unicodeScalars)
  }

  private struct Encoder {
    private(set) var bytes: [UInt8] = []
    private var column = 0

    mutating func endLine() {
      bytes += [0x0D, 0x0A]
      column = 0
    }

    /// A space or a tab, which no line may end with.
    mutating func blank(_ scalar: Unicode.Scalar, isLast: Bool) {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      put(isLast ? Encoder.hexadecimal(byte) : [byte])
    }

    mutating func sign(_ scalar: Unicode.Scalar, startsFrom: Bool) {
      let isPlain = (0x21...0x7E).contains(scalar.value) && scalar != "="
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      guard isPlain else { return put(UTF8.encode(scalar).map { $0.flatMap(Encoder.hexadecimal) } ?? []) }
      let startsLine = column == 0 || column + 1 > width
      put(startsLine && (scalar == "." || startsFrom) ? Encoder.hexadecimal(byte) : [byte])
    }

    /// Puts what belongs together on one line.
    private mutating func put(_ token: [UInt8]) {
      if column + token.count > width {
        bytes += [0x3D, 0x0D, 0x0A]
        column = 0
      }
      bytes += token
      column += token.count
    }

    private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
      let digits = Array("0123456789ABCDEF".utf8)
      return [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
