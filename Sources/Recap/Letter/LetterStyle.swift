/// How a record is worded for the one who reads it: the user's choices, none of them guessed.
public struct LetterStyle: Hashable, Sendable {
  /// How close the two sides are.
  public enum Tone: String, Codable, Sendable, CaseIterable {
    /// As between firms.
    case formal = "formal"
    /// As between people who know each other.
    case warm = "warm"
  }

  /// How French speaks to the reader; English knows one way only.
  public enum Address: String, Codable, Sendable, CaseIterable {
    /// « vous »
    case vous = "vous"
    /// « tu »
    case tu = "tu"
  }

  /// What it means that no answer comes.
  public enum Silence: String, Codable, Sendable, CaseIterable {
    /// The record is taken to be right.
    case confirms = "confirms"
    /// Nothing is confirmed.
    case open = "open"
  }

  /// The tone.
  public var tone: Tone
  /// How French speaks to the reader.
  public var address: Address
  /// What it means that no answer comes; none says nothing about it.
  public var silence: Silence?

  /// Makes a style.
  public init(tone: Tone = .formal, address: Address = .vous, silence: Silence? = nil) {
    self.tone = tone
    self.address = address
    self.silence = silence
  }
}
