/// A hash over texts that tells two contents apart, the same on every machine (FNV-1a, 128 bits).
///
/// It notices changes; it does not protect against somebody who wants a collision.
public struct Fingerprint: Sendable {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  /// Makes the hash of nothing.
  public init() {}

  /// Adds bytes, with their number, so that where one text ends and the next begins counts too.
  public mutating func add(_ bytes: some Collection<UInt8>) {
    withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { for byte in $0 { add(byte) } }
    for byte in bytes { add(byte) }
  }

  /// Adds a text.
  public mutating func add(_ text: String) { add(text.utf8) }

  /// 32 hexadecimal digits.
  public var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
  }
}
