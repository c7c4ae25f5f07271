/// Puts right the typing mistakes of a reply: words that nobody writes, one edit away from one that is expected.
struct TypoCorrector {
  /// The longest word that is put right, in bytes once folded: nobody mistypes a longer one, and the work grows with its
  /// square.
  static let longest = 32

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
    // A word that comes again is put right as before; those expected are looked through by their first letter.
    var found: [String: String?] = [:]
    var byLetter: [UInt8?: [String]]?
    for index in tokens.indices
    where isCandidate(tokens[index], at: index, in: text, expected) && !knows(tokens[index].key) {
      let key = tokens[index].key
      let grouped = byLetter ?? Dictionary(grouping: expected) { $0.utf8.first }
      byLetter = grouped
      let nearest = found[key] ?? self.nearest(to: key, grouped[key.utf8.first] ?? [])
      found[key] = .some(nearest)
      guard let word = nearest else { continue }
      tokens[index].key = word
      tokens[index].stem = stemmer.stem(word)
    }
    return tokens
  }

  private func isCandidate(_ token: Token, at index: Int, in text: String, _ expected: Set<String>) -> Bool {
    guard token.kind == .word, (5...TypoCorrector.longest).contains(token.key.utf8.count),
      !expected.contains(token.key)
    else { return false }
    // Without a vocabulary every word would look like a mistake.
    guard let vectors, vectors.index(of: token.key) == nil else { return false }
    guard index > 0 else { return true }
    let start = text.utf8.index(text.startIndex, offsetBy: token.range.lowerBound)
    return !text[start].isUppercase
  }

  private func nearest(to word: String, _ expected: [String]) -> String? {
    let letters = Array(word.utf8)
    let limit = letters.count >= 8 ? 2 : 1
    let near = expected.filter {
      abs($0.utf8.count - letters.count) <= limit
        && EditDistance.between(letters, Array($0.utf8), limit: limit) <= limit
    }
    return near.min() ?? frequent(near: letters)
  }

  /// The most frequent word one edit away, if it is an everyday word.
  private func frequent(near letters: [UInt8]) -> String? {
    guard let vectors else { return nil }
    var best: (letters: [UInt8], zipf: Float)?
    EditDistance.oneEditAway(letters) { candidate in
      guard let place = vectors.index(of: candidate) else { return }
      let zipf = vectors.zipf(at: place)
      if zipf >= 4, zipf > best?.zipf ?? 0 { best = (Array(candidate), zipf) }
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

  /// Calls `visit` with every word one edit away that keeps the first letter, one at a time and in one buffer.
  static func oneEditAway(_ letters: [UInt8], _ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let first = letters.first else { return }
    let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")
    // The buffer has one letter more than the word: the word stands before the place of the edit at its own places, and
    // behind it one further on.
    var wider = [first] + letters
    var exact = letters
    for place in 1...letters.count {
      wider[place - 1] = letters[place - 1]
      if place < letters.count {
        dropped(place, letters, visit)
        for letter in alphabet {
          exact[place] = letter
          exact.withUnsafeBufferPointer(visit)
        }
        exact[place] = letters[place]
      }
      if place + 1 < letters.count {
        exact.swapAt(place, place + 1)
        exact.withUnsafeBufferPointer(visit)
        exact.swapAt(place, place + 1)
      }
      for letter in alphabet {
        wider[place] = letter
        wider.withUnsafeBufferPointer(visit)
      }
    }
  }

  private static func dropped(
    _ place: Int, _ letters: [UInt8], _ visit: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var shorter = letters
    shorter.remove(at: place)
    shorter.withUnsafeBufferPointer(visit)
  }
}
