/// Finds where a text repeats what an option says: content words in a row, whatever small words stand between them.
public struct RepeatedWords {
  /// A repetition.
  public struct Found: Hashable, Sendable {
    /// The words of the text, from the first that is repeated to the last.
    public var words: String
    /// The option that says them.
    public var option: String
  }

  /// How many content words in a row make a repetition.
  static let least = 3

  private let engine: ListeningEngine
  private let small: SmallWords
  /// The options by what they say in as many words.
  private var options: [[String]: String] = [:]

  /// Reads the options: the parts of the text of each that stand between the values of the script.
  public init(_ listener: Listener, options: [(id: String, parts: [String])]) {
    engine = listener.engine
    small = engine.smallWords
    for (id, parts) in options {
      for part in parts {
        let stems = content(part).map(\.stem)
        for run in runs(stems) where self.options[run] == nil { self.options[run] = id }
      }
    }
  }

  /// Returns the first repetition in a text, as long as it goes on in the same option; none when nothing is repeated.
  public func first(in text: String) -> Found? {
    let words = content(text)
    let runs = runs(words.map(\.stem))
    guard let start = runs.indices.first(where: { options[runs[$0]] != nil }),
      let option = options[runs[start]]
    else { return nil }
    var end = start
    while end + 1 < runs.count, options[runs[end + 1]] == option { end += 1 }
    let bytes = Array(text.utf8)
    let range = words[start].range.lowerBound..<words[end + Self.least - 1].range.upperBound
    return Found(
      words: String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self), option: option)
  }

  private func content(_ text: String) -> [(stem: String, range: Range<Int>)] {
    engine.hear(text).typed.tokens.compactMap { token in
      guard token.kind != .punctuation, token.kind != .emoticon, token.key.utf8.count > 1,
        !small.words.contains(token.key), !small.negations.contains(token.key)
      else { return nil }
      return (token.stem.isEmpty ? token.key : token.stem, token.range)
    }
  }

  private func runs(_ stems: [String]) -> [[String]] {
    guard stems.count >= Self.least else { return [] }
    return (0...(stems.count - Self.least)).map { Array(stems[$0..<$0 + Self.least]) }
  }
}
