/// The UTF-16 code units that mean something in markup.
enum CodeUnit {
  static let quote: UInt16 = 0x22
  static let minus: UInt16 = 0x2D
  static let dot: UInt16 = 0x2E
  static let slash: UInt16 = 0x2F
  static let colon: UInt16 = 0x3A
  static let equals: UInt16 = 0x3D
  static let openBracket: UInt16 = 0x5B
  static let backslash: UInt16 = 0x5C
  static let closeBracket: UInt16 = 0x5D
  static let underscore: UInt16 = 0x5F
  static let openBrace: UInt16 = 0x7B
  static let bar: UInt16 = 0x7C
  static let closeBrace: UInt16 = 0x7D

  static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

  static func isWhitespace(_ unit: UInt16) -> Bool {
    if unit < 0x80 { return unit == 0x20 || (0x09...0x0D).contains(unit) }
    return Unicode.Scalar(unit)?.properties.isWhitespace ?? false
  }

  /// Tells whether a unit is a letter or digit of any script of the basic plane.
  static func isLetterOrDigit(_ unit: UInt16) -> Bool {
    if unit < 0x80 {
      return isDigit(unit) || (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit)
    }
    switch Unicode.Scalar(unit)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      return true
    default:
      return false
    }
  }

  static func continuesName(_ unit: UInt16) -> Bool {
    isLetterOrDigit(unit) || unit == underscore || unit == bar
  }
}

extension String {
  /// Creates a text from UTF-16. Half a surrogate pair becomes U+FFFD.
  ///
  /// The standard library's way goes through a generic decoder, which takes ten times as long for short texts.
  init(utf16 units: some RandomAccessCollection<UInt16>) {
    self.init(unsafeUninitializedCapacity: units.count * 3) { buffer in
      var length = 0
      var lead: UInt32 = 0
      for unit in units {
        let unit = UInt32(unit)
        if lead != 0 {
          if (0xDC00..<0xE000).contains(unit) {
            length = String.write((lead - 0xD800) << 10 + (unit - 0xDC00) + 0x10000, to: buffer, at: length)
            lead = 0
            continue
          }
          length = String.write(0xFFFD, to: buffer, at: length)
          lead = 0
        }
        if (0xD800..<0xDC00).contains(unit) {
          lead = unit
        } else {
          length = String.write((0xDC00..<0xE000).contains(unit) ? 0xFFFD : unit, to: buffer, at: length)
        }
      }
      return lead == 0 ? length : String.write(0xFFFD, to: buffer, at: length)
    }
  }

  /// Writes a scalar as UTF-8; returns where the next one goes.
  @inline(__always)
  private static func write(_ scalar: UInt32, to buffer: UnsafeMutableBufferPointer<UInt8>, at place: Int)
    -> Int
  {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift & 0x3F | 0x80) }
    switch scalar {
    case ..<0x80:
      buffer[place] = UInt8(truncatingIfNeeded: scalar)
      return place + 1
    case ..<0x800:
      buffer[place] = UInt8(truncatingIfNeeded: scalar >> 6 | 0xC0)
      buffer[place + 1] = tail(0)
      return place + 2
    case ..<0x10000:
      buffer[place] = UInt8(truncatingIfNeeded: scalar >> 12 | 0xE0)
      buffer[place + 1] = tail(6)
      buffer[place + 2] = tail(0)
      return place + 3
    default:
      buffer[place] = UInt8(truncatingIfNeeded: scalar >> 18 | 0xF0)
      buffer[place + 1] = tail(12)
      buffer[place + 2] = tail(6)
      buffer[place + 3] = tail(0)
      return place + 4
    }
  }
}
