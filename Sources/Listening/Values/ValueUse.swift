/// What a value is said of: « vous me payez le 7 » says another thing of a day than « mon dernier jour est le 26 ».
enum ValueUse: String, Sendable, CaseIterable {
  /// Money changes hands.
  case pay
  /// Work ends.
  case end
  /// A rule or work begins.
  case start
  /// A formal step is taken.
  case notice
  /// One speaks or writes to the other.
  case contact
  /// Work, files or keys are handed over.
  case deliver

  /// Whether a value said of one can be meant where the other is said: files are delivered by writing.
  func fits(_ other: ValueUse) -> Bool {
    self == other || [self, other].allSatisfy { $0 == .contact || $0 == .deliver }
  }
}

/// Finds what a value is said of, by the nearest word of its sentence that tells.
struct ValueUseFinder {
  let tokens: [Token]
  private let signs: [(place: Int, use: ValueUse)]

  /// - Parameter values: the values of the text: a word of a day tells nothing (« fin janvier » is no end), a sum does.
  init(_ tokens: [Token], _ words: ValueUseWords, besides values: [Said]) {
    self.tokens = tokens
    let owners = TokenPlaces(tokens).owners(values)
    signs = tokens.indices.compactMap { place in
      let value = owners[place].map { values[$0] }
      if let value, value.isSum { return (place, .pay) }
      return value == nil ? words.use(at: place, tokens).map { (place, $0) } : nil
    }
  }

  /// How many words off a sign may stand.
  private static let reach = 12
  /// What a comma or a full stop between a value and a word counts, in words.
  private static let border = 4

  /// The use of the value in a range of tokens; none where nothing near tells.
  func use(of value: Range<Int>) -> ValueUse? {
    // Farther off than that no sign is in reach, whatever stands between.
    let start = first(from: value.lowerBound - ValueUseFinder.reach - 1)
    let end = first(from: value.upperBound + ValueUseFinder.reach)
    let near = signs[start..<max(start, end)].filter { !value.contains($0.place) }.map {
      (distance: distance(from: value, to: $0.place), use: $0.use)
    }
    return near.filter { $0.distance <= ValueUseFinder.reach }.min { $0.distance < $1.distance }?.use
  }

  /// The first sign at or behind a place.
  private func first(from place: Int) -> Int {
    var (low, high) = (0, signs.count)
    while low < high {
      let middle = (low + high) / 2
      if signs[middle].place >= place { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Every use that is told of somewhere.
  var all: Set<ValueUse> { Set(signs.map(\.use)) }

  /// Words between. A word behind the value is a little farther than one before it, and out of reach in another clause:
  /// "the 18th, and you pay on the 7th".
  private func distance(from value: Range<Int>, to place: Int) -> Int {
    let isBehind = place >= value.upperBound
    let between = isBehind ? value.upperBound..<place : (place + 1)..<max(place + 1, value.lowerBound)
    let borders = between.count { tokens[$0].breaksClause }
    let joined = isBehind && between.contains { ["et", "and", "puis", "then"].contains(tokens[$0].key) }
    let isOut = between.contains { tokens[$0].breaksSentence } || joined || isBehind && borders > 0
    return between.count + (isBehind ? 1 : 0) + ValueUseFinder.border * borders
      + (isOut ? ValueUseFinder.reach : 0)
  }
}
