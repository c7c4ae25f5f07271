/// What may stand in a name (LANGUAGE 3.2): the characters of Swift identifiers.
enum Identifiers {
  /// Whether a scalar beyond ASCII can start a name.
  static func canStart(_ scalar: UInt32) -> Bool {
    if scalar >= 0x10000 { return scalar & 0xFFFF <= 0xFFFD && scalar <= 0xEFFFD }
    return contains(scalar, in: starts)
  }

  /// Whether a scalar beyond ASCII can stand in a name after its start.
  static func canContinue(_ scalar: UInt32) -> Bool { canStart(scalar) || contains(scalar, in: marks) }

  private static func contains(_ scalar: UInt32, in ranges: [ClosedRange<UInt32>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      let range = ranges[middle]
      if range.contains(scalar) { return true }
      if scalar < range.lowerBound { high = middle } else { low = middle + 1 }
    }
    return false
  }

  private static let starts: [ClosedRange<UInt32>] = [
    0xA8...0xA8, 0xAA...0xAA, 0xAD...0xAD, 0xAF...0xAF, 0xB2...0xB5, 0xB7...0xBA, 0xBC...0xBE, 0xC0...0xD6,
    0xD8...0xF6, 0xF8...0x2FF, 0x370...0x167F, 0x1681...0x180D, 0x180F...0x1DBF, 0x1E00...0x1FFF,
    0x200B...0x200D, 0x202A...0x202E, 0x203F...0x2040, 0x2054...0x2054, 0x2060...0x20CF, 0x2100...0x218F,
    0x2460...0x24FF, 0x2776...0x2793, 0x2C00...0x2DFF, 0x2E80...0x2FFF, 0x3004...0x3007, 0x3021...0x302F,
    0x3031...0x303F, 0x3040...0xD7FF, 0xF900...0xFD3D, 0xFD40...0xFDCF, 0xFDF0...0xFE1F, 0xFE30...0xFE44,
    0xFE47...0xFFFD,
  ]

  private static let marks: [ClosedRange<UInt32>] = [
    0x300...0x36F, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F,
  ]
}
