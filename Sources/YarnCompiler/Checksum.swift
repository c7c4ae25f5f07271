/// The checksum in made-up ids: CRC-32 with the usual polynomial, its bytes written lowest first (LANGUAGE 13.2).
///
/// It is a value, so the part that many ids share is computed once.
struct Checksum: Sendable {
  private var state: UInt32 = 0xFFFF_FFFF

  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(truncatingIfNeeded: index)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    return value
  }

  /// Takes in the UTF-8 bytes of a text.
  mutating func add(_ text: String) { for byte in text.utf8 { add(byte) } }

  /// Takes in the decimal digits of a number.
  mutating func add(_ number: Int) {
    if number >= 10 { add(number / 10) }
    add(UInt8(truncatingIfNeeded: 0x30 + number % 10))
  }

  private mutating func add(_ byte: UInt8) {
    state = Checksum.table[Int((state ^ UInt32(byte)) & 0xFF)] ^ (state >> 8)
  }

  /// Writes the eight lower-case hexadecimal digits to the end of a buffer that has room for them.
  func writeDigits(toEndOf buffer: inout [UInt8]) {
    let value = ~state
    var index = buffer.count - 8
    guard index >= 0 else { return }
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      let byte = (value >> shift) & 0xFF
      buffer[index] = Checksum.digit(byte >> 4)
      buffer[index + 1] = Checksum.digit(byte & 0xF)
      index += 2
    }
  }

  /// The eight digits.
  var text: String {
    var digits = [UInt8](repeating: 0, count: 8)
    writeDigits(toEndOf: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// The checksum of a whole text.
  static func text(of text: String) -> String {
    var checksum = Checksum()
    checksum.add(text)
    return checksum.text
  }

  private static func digit(_ nibble: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
  }
}
