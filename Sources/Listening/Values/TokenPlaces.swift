/// Finds the tokens behind a stretch of the text, and the values behind the tokens, without going through all of them.
///
/// It rests on the order of the tokens: neither their beginnings nor their ends ever go back.
struct TokenPlaces {
  private let tokens: [Token]

  init(_ tokens: [Token]) { self.tokens = tokens }

  /// The tokens of a stretch, from the first that overlaps it to the last; none where nothing does.
  func overlapping(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let first = place { $0.range.upperBound > range.lowerBound }
    return first..<max(first, place { $0.range.lowerBound >= range.upperBound })
  }

  /// For each token, the place of the first of some values that overlaps it.
  func owners(_ values: [Said]) -> [Int?] {
    var owners = [Int?](repeating: nil, count: tokens.count)
    for (number, value) in values.enumerated() {
      for place in overlapping(value.range)
      where owners[place] == nil && tokens[place].range.overlaps(value.range) {
        owners[place] = number
      }
    }
    return owners
  }

  /// The first place from which on `isBehind` holds.
  private func place(where isBehind: (Token) -> Bool) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
