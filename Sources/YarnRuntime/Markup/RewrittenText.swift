/// The text the markers are looked for in: the speaker wrapped in a `character` marker, each `\:` without its backslash.
///
/// It remembers where each of its parts comes from, so that positions can be given in the text the author knows.
struct RewrittenText {
  private(set) var units: [UInt16] = []
  /// Where parts start, here and in the original; inserted parts come from one place.
  private var parts: [(start: Int, original: Int, isInserted: Bool)] = []

  init(_ original: [UInt16], speaker: Speaker?) {
    units.reserveCapacity(original.count + 64)
    if let speaker {
      insert("[character name=\"\(speaker.name)\"]", at: 0)
      copy(original, 0..<speaker.length)
      insert("[/character]", at: speaker.length)
      copy(original, speaker.length..<original.count)
    } else {
      copy(original, 0..<original.count)
    }
  }

  private mutating func insert(_ text: String, at place: Int) {
    parts.append((units.count, place, true))
    let text = Array(text.utf16)
    units += text.indices.lazy.filter { !RewrittenText.escapesColon(text, $0, text.count) }.map { text[$0] }
  }

  private mutating func copy(_ original: [UInt16], _ range: Range<Int>) {
    parts.append((units.count, range.lowerBound, false))
    for index in range {
      if RewrittenText.escapesColon(original, index, range.upperBound) {
        parts.append((units.count, index + 1, false))
      } else {
        units.append(original[index])
      }
    }
  }

  private static func escapesColon(_ units: [UInt16], _ index: Int, _ end: Int) -> Bool {
    units[index] == CodeUnit.backslash && index + 1 < end && units[index + 1] == CodeUnit.colon
  }

  /// Returns the place in the original of a place in this text.
  func originalPosition(_ position: Int) -> Int {
    var low = 0
    var high = parts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if parts[middle].start <= position { low = middle } else { high = middle }
    }
    let part = parts[low]
    return part.isInserted ? part.original : part.original + max(0, position - part.start)
  }
}
