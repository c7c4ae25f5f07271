/// What no text may hold that is shown or sent, told apart from how the program tells it.
enum Unsafe {
  /// The first scalar a terminal obeys, or that turns text around, but for those allowed.
  static func first(in text: String, allowing allowed: String = "") -> String? {
    for scalar in text.unicodeScalars where isUnsafe(scalar.value) && !allowed.unicodeScalars.contains(scalar)
    {
      return "U+" + String(scalar.value, radix: 16, uppercase: true)
    }
    return nil
  }

  private static func isUnsafe(_ code: UInt32) -> Bool {
    switch code {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
