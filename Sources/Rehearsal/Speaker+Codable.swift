/// A speaker is stored as one word; other people of the cast as `@` and their name.
extension Speaker: Codable {
  private static let words: [(speaker: Speaker, word: String)] = [
    (.client, "client"), (.coach, "coach"), (.user, "user"), (.narration, "narration"),
  ]

  /// Reads the word; throws when it is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    if let known = Speaker.words.first(where: { $0.word == word }) {
      self = known.speaker
    } else if word.hasPrefix("@") {
      self = .other(String(word.dropFirst()))
    } else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a speaker: \(word)")
    }
  }

  /// Writes the word.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }

  private var word: String {
    if case .other(let name) = self { return "@" + name }
    return Speaker.words.first { $0.speaker == self }?.word ?? "narration"
  }
}
