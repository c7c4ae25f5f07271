/// Unicode normalisation form C without Foundation.
///
/// Positions in markup count code units of the normalised text, so that a letter with its accent counts the same
/// whichever way the author's editor wrote it.
enum Normalization {
  /// Returns the text in normalisation form C; the very same string when it already is.
  ///
  /// - Complexity: linear, but for runs of combining marks, which are sorted.
  static func nfc(_ text: String) -> String {
    var text = text
    if text.withUTF8({ isStable($0) }) { return text }
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { decompose(scalar.value, into: &scalars) }
    reorder(&scalars)
    compose(&scalars)
    var result = String.UnicodeScalarView()
    for value in scalars {
      if let scalar = Unicode.Scalar(value) { result.append(scalar) }
    }
    return String(result)
  }

  /// Tells whether no scalar of the UTF-8 text could be touched by composition; `false` only means "look closer".
  static func isStable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0xCC {  // below U+0300 everything is stable; continuation bytes are skipped here too
        index += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard index + length <= bytes.count else { return false }
      var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
      if isUnstable(scalar) { return false }
      index += length
    }
    return true
  }

  /// Tells whether a scalar combines, composes or decomposes.
  private static func isUnstable(_ scalar: UInt32) -> Bool {
    // The second range holds typographic marks and signs of currencies, which are frequent.
    if scalar < 0x300 || (0x2002..<0x20D0).contains(scalar) { return false }
    let table = NormalizationTables.unstable
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if scalar > table[middle * 2 + 1] { low = middle + 1 } else { high = middle }
    }
    return low < table.count / 2 && table[low * 2] <= scalar
  }

  // MARK: Decomposition

  private static let excluded: UInt32 = 1 << 31

  private static func decompose(_ scalar: UInt32, into scalars: inout [UInt32]) {
    if scalar < 0xC0 {
      scalars.append(scalar)
    } else if let parts = Hangul.decomposition(of: scalar) {
      scalars.append(contentsOf: parts)
    } else if let (first, second) = parts(of: scalar) {
      decompose(first, into: &scalars)
      if second != 0 { decompose(second, into: &scalars) }
    } else {
      scalars.append(scalar)
    }
  }

  private static func parts(of scalar: UInt32) -> (UInt32, UInt32)? {
    let table = NormalizationTables.decompositions
    var low = 0
    var high = table.count / 3
    while low < high {
      let middle = (low + high) / 2
      if table[middle * 3] & ~excluded < scalar { low = middle + 1 } else { high = middle }
    }
    guard low < table.count / 3, table[low * 3] & ~excluded == scalar else { return nil }
    return (table[low * 3 + 1], table[low * 3 + 2])
  }

  // MARK: Order

  private static func combiningClass(_ scalar: UInt32) -> UInt8 {
    guard scalar >= 0x300, let scalar = Unicode.Scalar(scalar) else { return 0 }
    return scalar.properties.canonicalCombiningClass.rawValue
  }

  /// Sorts each run of combining marks by class, keeping the order within a class.
  private static func reorder(_ scalars: inout [UInt32]) {
    var index = 0
    while index < scalars.count {
      guard combiningClass(scalars[index]) != 0 else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, combiningClass(scalars[index]) != 0 { index += 1 }
      guard index - start > 1 else { continue }
      let run = scalars[start..<index].enumerated().map {
        (combiningClass($0.element), $0.offset, $0.element)
      }
      scalars.replaceSubrange(start..<index, with: run.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2))
    }
  }

  // MARK: Composition

  private static let pairs: [UInt64: UInt32] = {
    let table = NormalizationTables.decompositions
    var pairs: [UInt64: UInt32] = [:]
    for index in stride(from: 0, to: table.count, by: 3) where table[index] & excluded == 0 {
      pairs[UInt64(table[index + 1]) << 32 | UInt64(table[index + 2])] = table[index]
    }
    return pairs
  }()

  private static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    Hangul.composite(first, second) ?? pairs[UInt64(first) << 32 | UInt64(second)]
  }

  /// Joins each starter with the marks after it that nothing of the same class keeps away.
  private static func compose(_ scalars: inout [UInt32]) {
    var written = 0
    var starter: Int?
    var lastClass: UInt8 = 0
    for scalar in scalars {
      let current = combiningClass(scalar)
      if let place = starter {
        let isFree = written == place + 1 || (lastClass != 0 && lastClass < current)
        if isFree, let joined = composite(scalars[place], scalar) {
          scalars[place] = joined
          continue
        }
      }
      if current == 0 { starter = written }
      lastClass = current
      scalars[written] = scalar
      written += 1
    }
    scalars.removeSubrange(written...)
  }
}

/// The arithmetic of Korean syllables (The Unicode Standard, section 3.12).
private enum Hangul {
  private static let syllables: UInt32 = 0xAC00
  private static let leads: UInt32 = 0x1100
  private static let vowels: UInt32 = 0x1161
  private static let trails: UInt32 = 0x11A7
  private static let (leadCount, vowelCount, trailCount): (UInt32, UInt32, UInt32) = (19, 21, 28)

  static func decomposition(of scalar: UInt32) -> [UInt32]? {
    guard scalar >= syllables, scalar - syllables < leadCount * vowelCount * trailCount else { return nil }
    let index = scalar - syllables
    let parts = [
      leads + index / (vowelCount * trailCount), vowels + index % (vowelCount * trailCount) / trailCount,
    ]
    return index % trailCount == 0 ? parts : parts + [trails + index % trailCount]
  }

  static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if first >= leads, first - leads < leadCount, second >= vowels, second - vowels < vowelCount {
      return syllables + ((first - leads) * vowelCount + second - vowels) * trailCount
    }
    guard first >= syllables, first - syllables < leadCount * vowelCount * trailCount,
      (first - syllables) % trailCount == 0, second > trails, second - trails < trailCount
    else { return nil }
    return first + second - trails
  }
}
