/// Finds the name that was probably meant.
public enum Suggestion {
  /// The name nearest to a misspelled one: the fewest insertions, deletions, replacements and swaps of neighbours.
  ///
  /// Nil when none is near: a third of the letters may differ, at least one and at most three. Of equally near
  /// names the first is taken. Names longer than 64 characters are not looked at.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.unicodeScalars)
    guard wanted.count > 1, wanted.count <= 64 else { return nil }
    var best: String?
    var limit = min(max(wanted.count / 3, 1), 3)
    for candidate in candidates where candidate != name {
      let scalars = Array(candidate.unicodeScalars.prefix(65))
      guard scalars.count <= 64, abs(scalars.count - wanted.count) <= limit else { continue }
      let found = distance(wanted, scalars, limit: limit)
      guard found <= limit else { continue }
      best = candidate
      limit = found - 1
      if limit < 1 { break }
    }
    return best
  }

  /// Whether a word is a keyword with one slip: a letter too many, one too few, one that is another, two that are
  /// swapped, or capitals. The keyword itself is no slip of it.
  public static func isSlip(_ word: UnsafeBufferPointer<UInt8>, of keyword: StaticString) -> Bool {
    let count = keyword.utf8CodeUnitCount
    guard abs(word.count - count) <= 1 else { return false }
    let right = UnsafeBufferPointer(start: keyword.utf8Start, count: count)
    let shorter = min(word.count, count)
    var start = 0
    while start < shorter, fold(word[start]) == right[start] { start += 1 }
    var (end, rightEnd) = (word.count, count)
    while end > start, rightEnd > start, fold(word[end - 1]) == right[rightEnd - 1] {
      end -= 1
      rightEnd -= 1
    }
    if end - start <= 1, rightEnd - start <= 1 { return !word.elementsEqual(right) }
    return end - start == 2 && rightEnd - start == 2 && fold(word[start]) == right[start + 1]
      && fold(word[start + 1]) == right[start]
  }

  private static func fold(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// The distance of two names, or more than `limit` when it is beyond it.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let cost = fold(scalar) == fold(right[column]) ? 0 : 1
        var value = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
        let isSwap = row > 0 && column > 0 && scalar == right[column - 1] && left[row - 1] == right[column]
        if isSwap { value = min(value, beforeLast[column - 1] + 1) }
        current.append(value)
      }
      if let least = current.min(), least > limit { return least }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }

  /// Case is no difference in ASCII letters: `kitchen` for `Kitchen` is the commonest slip.
  private static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    (0x41...0x5A).contains(scalar.value) ? scalar.value | 0x20 : scalar.value
  }
}
