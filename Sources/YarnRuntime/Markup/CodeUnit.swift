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
