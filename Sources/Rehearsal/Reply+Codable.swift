import Scenarios
import Vocabulary

// A stored reply: what was not said is not written, and what an older version did not know is empty.

extension Reply: Codable {
  private enum CodingKeys: String, CodingKey {
    case option = "option"
    case typed = "typed"
    case moves = "moves"
    case heard = "heard"
    case values = "values"
    case taken = "taken"
    case beside = "beside"
    case corrects = "corrects"
    case sentence = "sentence"
    case asked = "asked"
  }

  /// Reads a reply, also one of a version that knew fewer fields.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(option: "")
    option = try container.decodeIfPresent(String.self, forKey: .option)
    typed = try container.decodeIfPresent(String.self, forKey: .typed)
    moves = try container.decode([String].self, forKey: .moves)
    heard = try container.decodeIfPresent(String.self, forKey: .heard)
    values = try container.decodeIfPresent([SaidValue].self, forKey: .values) ?? []
    taken = try container.decodeIfPresent([String: String].self, forKey: .taken) ?? [:]
    beside = try container.decodeIfPresent(ClientAnswers.Kind.self, forKey: .beside)
    corrects = try container.decodeIfPresent(Correction.self, forKey: .corrects)
    sentence = try container.decodeIfPresent(String.self, forKey: .sentence)
    wasAsked = try container.decodeIfPresent(Bool.self, forKey: .asked) ?? false
    guard (option == nil) == (beside != nil), beside == nil || typed != nil else {
      throw DecodingError.dataCorruptedError(
        forKey: .option, in: container, debugDescription: "a reply is an option, or own words beside them")
    }
  }

  /// Writes a reply without what is empty.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(option, forKey: .option)
    try container.encodeIfPresent(typed, forKey: .typed)
    try container.encode(moves, forKey: .moves)
    try container.encodeIfPresent(heard, forKey: .heard)
    if !values.isEmpty { try container.encode(values, forKey: .values) }
    if !taken.isEmpty { try container.encode(taken, forKey: .taken) }
    try container.encodeIfPresent(beside, forKey: .beside)
    try container.encodeIfPresent(corrects, forKey: .corrects)
    try container.encodeIfPresent(sentence, forKey: .sentence)
    if wasAsked { try container.encode(true, forKey: .asked) }
  }
}

extension AcceptedReply: Codable {
  private enum CodingKeys: String, CodingKey {
    case turn = "turn"
    case option = "option"
    case typed = "typed"
    case moves = "moves"
    case heard = "heard"
    case values = "values"
    case taken = "taken"
    case beside = "beside"
    case corrects = "corrects"
    case sentence = "sentence"
    case asked = "asked"
  }

  /// Reads an accepted reply, also one of a version that knew fewer fields.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      turn: try container.decode(Int.self, forKey: .turn),
      option: try container.decodeIfPresent(OfferedOption.self, forKey: .option),
      typed: try container.decodeIfPresent(String.self, forKey: .typed),
      moves: try container.decode([String].self, forKey: .moves),
      heard: try container.decodeIfPresent(String.self, forKey: .heard),
      values: try container.decodeIfPresent([SaidValue].self, forKey: .values) ?? [],
      taken: try container.decodeIfPresent([String: String].self, forKey: .taken) ?? [:],
      beside: try container.decodeIfPresent(ClientAnswers.Kind.self, forKey: .beside),
      corrects: try container.decodeIfPresent(Correction.self, forKey: .corrects))
    sentence = try container.decodeIfPresent(String.self, forKey: .sentence)
    wasAsked = try container.decodeIfPresent(Bool.self, forKey: .asked) ?? false
  }

  /// Writes an accepted reply without what is empty.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(turn, forKey: .turn)
    try container.encodeIfPresent(option, forKey: .option)
    try container.encodeIfPresent(typed, forKey: .typed)
    try container.encode(moves, forKey: .moves)
    try container.encodeIfPresent(heard, forKey: .heard)
    if !values.isEmpty { try container.encode(values, forKey: .values) }
    if !taken.isEmpty { try container.encode(taken, forKey: .taken) }
    try container.encodeIfPresent(beside, forKey: .beside)
    try container.encodeIfPresent(corrects, forKey: .corrects)
    try container.encodeIfPresent(sentence, forKey: .sentence)
    if wasAsked { try container.encode(true, forKey: .asked) }
  }
}
