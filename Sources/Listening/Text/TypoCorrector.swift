/// Puts right the typing mistakes of a reply: words that nobody writes, one edit away from one that is expected.
struct TypoCorrector {
  private let vectors: WordVectors?
  private let stemmer: Stemmer

  init(vectors: WordVectors?, stemmer: Stemmer) {
    self.vectors = vectors
    self.stemmer = stemmer
  }

  /// Returns `tokens` with unknown words replaced by a near word of `expected`, or else by a frequent one, but for
  /// those that `knows` accepts.
  func correct(
    _ tokens: [Token], in text: String, expected: Set<String>, knows: (String) -> Bool = { _ in false }
  ) -> [Token] {
    var tokens = tokens
    for index in tokens.indices
    where isCandidate(tokens[index], at: index, in: text, expected) && !knows(tokens[index].key) {
      guard let word = nearest(to: tokens[index].key, expected) else { continue }
      tokens[index].key = word
      tokens[index].stem = stemmer.stem(word)
    }
    return tokens
  }

  private func isCandidate(_ token: Token, at index: Int, in text: String, _ expected: Set<String>) -> Bool {
    guard token.kind == .word, token.key.utf8.count >= 5, !expected.contains(token.key) else { return false }
    // Without a vocabulary every word would look like a mistake.
    guard let vectors, vectors.index(of: token.key) == nil else { return false }
    guard index > 0 else { return true }
    let start = text.utf8.index(text.startIndex, offsetBy: token.range.lowerBound)
    return !text[start].isUppercase
  }

  private func nearest(to word: String, _ expected: Set<String>) -> String? {
    let letters = Array(word.utf8)
    let limit = letters.count >= 8 ? 2 : 1
    let near = expected.filter {
      $0.utf8.first == letters.first && abs($0.utf8.count - letters.count) <= limit
        && EditDistance.between(letters, Array($0.utf8), limit: limit) <= limit
    }
    return near.min() ?? frequent(near: letters)
  }

  /// The most frequent word one edit away, if it is an everyday word.
  private func frequent(near letters: [UInt8]) -> String? {
    guard let vectors else { return nil }
    var best: (letters: [UInt8], zipf: Float)?
    for candidate in EditDistance.oneEditAway(letters) {
      guard let place = candidate.withUnsafeBufferPointer(vectors.index(of:)) else { continue }
      let zipf = vectors.zipf(at: place)
      if zipf >= 4, zipf > best?.zipf ?? 0 { best = (candidate, zipf) }
    }
    return best.map { String(decoding: $0.letters, as: UTF8.self) }
  }
}

/// Damerau's distance between words of plain letters.
enum EditDistance {
  /// Returns the number of letters added, dropped, changed or swapped, `limit + 1` when it is more than `limit`.
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...max(1, left.count) where row <= left.count {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in stride(from: 1, through: right.count, by: 1) {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        current[column] = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          current[column] = min(current[column], before[column - 2] + 1)
        }
      }
      before = previous
      previous = current
    }
    return min(previous[right.count], limit + 1)
  }

  /// Returns every word one edit away that keeps the first letter.
  static func oneEditAway(_ letters: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")
    for position in stride(from: 1, through: letters.count, by: 1) {
      if position < letters.count {
        words.append(Array(letters[..<position] + letters[(position + 1)...]))
        for letter in alphabet { words.append(letters.replaced(at: position, by: letter)) }
      }
      if position + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(position, position + 1)
        words.append(swapped)
      }
      for letter in alphabet { words.append(Array(letters[..<position] + [letter] + letters[position...])) }
    }
    return words
  }
}

extension [UInt8] {
  fileprivate func replaced(at position: Int, by letter: UInt8) -> [UInt8] {
    var copy = self
    copy[position] = letter
    return copy
  }
}
