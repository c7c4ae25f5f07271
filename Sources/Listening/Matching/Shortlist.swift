/// Chooses, of very many options, those that a reply is weighed against: what their words have in common with it is cheap to
/// tell, what they mean is not.
///
/// Options that fit the bounds are taken as they are, all of them. The same reply and the same options give the same list,
/// whatever was read before.
package struct Shortlist {
  /// How much is weighed at most.
  struct Bounds {
    /// Options.
    var options: Int
    /// Bytes of their texts.
    var bytes: Int
    /// Bytes of those texts that the encoder would have to read, which the table of phrases has not.
    var encoded: Int
  }

  /// For the options on offer.
  static let offered = Bounds(options: 48, bytes: 60_000, encoded: 6_000)
  /// For the moves that can be made anywhere, whose meanings alone are compared.
  static let standing = Bounds(options: 1_000, bytes: 200_000, encoded: 6_000)

  /// What the encoder reads of a text at most, and what it costs whatever its length.
  private static let costs = (most: 420, least: 30)

  private let meanings: Meanings?
  private let bounds: Bounds

  init(_ meanings: Meanings?, _ bounds: Bounds) {
    self.meanings = meanings
    self.bounds = bounds
  }

  /// Whether all of some options are within the bounds.
  func holds(_ options: [MatchCandidate]) -> Bool {
    guard options.count <= bounds.options else { return false }
    var (bytes, encoded) = (0, 0)
    for option in options {
      for text in option.texts {
        bytes += text.utf8.count
        encoded += cost(text)
        if bytes > bounds.bytes || encoded > bounds.encoded { return false }
      }
    }
    return true
  }

  /// Returns the options a reply shares most with, in their order; of their cues those that it shares most with.
  func of(_ options: [MatchCandidate], for reply: String) -> [MatchCandidate] {
    guard !holds(options) else { return options }
    let words = SharedWords(reply, options.map(\.texts))
    var left = bounds
    var chosen: [(place: Int, option: MatchCandidate)] = []
    for place in words.ranking.prefix(bounds.options) {
      let option = options[place]
      var texts: [String] = []
      // The option's own text stays the first.
      for number in words.texts(place) where option.texts.indices.contains(number) {
        let (size, cost) = (option.texts[number].utf8.count, cost(option.texts[number]))
        guard size <= left.bytes, cost <= left.encoded else { continue }
        left.bytes -= size
        left.encoded -= cost
        texts.append(option.texts[number])
      }
      guard !texts.isEmpty, texts.first == option.texts.first else { continue }
      chosen.append((place, option.with(texts)))
    }
    return chosen.sorted { $0.place < $1.place }.map(\.option)
  }

  private func cost(_ text: String) -> Int {
    guard let meanings, !meanings.isReady(text) else { return 0 }
    return min(text.utf8.count, Shortlist.costs.most) + Shortlist.costs.least
  }
}

/// Counts the words that texts share with a reply: by their first letters, so that a plural is the same word.
struct SharedWords {
  private let texts: [[String]]
  /// For each option and each of its texts, how much it shares.
  private let scores: [[Float]]

  init(_ reply: String, _ texts: [[String]]) {
    self.texts = texts
    let own = Set(SharedWords.roots(reply))
    let found = texts.map { $0.map { Set(SharedWords.roots($0).lazy.filter(own.contains)) } }
    // A word that many options share says little about which of them is meant.
    var holders: [UInt64: Int] = [:]
    for option in found {
      let roots = option.reduce(into: Set<UInt64>()) { $0.formUnion($1) }
      for root in roots { holders[root, default: 0] += 1 }
    }
    let worth = holders.mapValues { count in
      let rare = (texts.count + 1) / count + 1
      return Float(Int.bitWidth - rare.leadingZeroBitCount)
    }
    scores = zip(texts, found).map { texts, found in
      zip(texts, found).map { text, roots in
        // Summed in order: the same reply gets the same sums. Of equals the shorter one comes first.
        roots.sorted().reduce(Float(0)) { $0 + (worth[$1] ?? 0) } - Float(min(text.utf8.count, 10_000)) / 1e5
      }
    }
  }

  /// The places of the options, those that share most first.
  var ranking: [Int] {
    let best = scores.map { $0.max() ?? -1 }
    return scores.indices.sorted { (best[$1], $0) < (best[$0], $1) }
  }

  /// The places of an option's texts: its own first, then those that share most.
  func texts(_ option: Int) -> [Int] {
    let scores = scores[option]
    return scores.indices.sorted { ($0 == 0 ? 0 : 1, scores[$1], $0) < ($1 == 0 ? 0 : 1, scores[$0], $1) }
  }

  /// The beginnings of the words of a text, folded, each as one number.
  static func roots(_ text: String) -> [UInt64] {
    var roots: [UInt64] = []
    var (root, length) = (UInt64(0), 0)
    func end() {
      if length > 1 { roots.append(root) }
      (root, length) = (0, 0)
    }
    for scalar in ReadingLimit.read(of: text) {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        // Marks that vanish belong to their letter.
        if !(0x300...0x36F).contains(scalar.value) { end() }
        continue
      }
      guard length < 5 else { continue }
      var folded = ""
      Folding.append(scalar, to: &folded)
      for letter in folded.unicodeScalars where length < 5 {
        // Mixed one after another; two words that fall together share a little by mistake.
        root = (root ^ UInt64(letter.value)) &* 0x100_0000_01b3
        length += 1
      }
    }
    end()
    return roots
  }
}
