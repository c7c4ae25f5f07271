import Listening

/// A decision point of a set of matching: options, and replies to one of them.
struct MatchPoint: Decodable {
  struct Option: Decodable {
    var id: String
    var text: String
    var paraphrases: [String]?
  }

  struct Reply: Decodable {
    var text: String
    var option: String?
  }

  var id: String
  var client_line: String?
  var options: [Option]
  var utterances: [Reply]

  /// The options as the coach takes them.
  var candidates: [MatchCandidate] {
    options.map { MatchCandidate(id: $0.id, texts: [$0.text] + ($0.paraphrases ?? [])) }
  }
}

/// A prediction in the scorer's format; a missing option is written as null.
struct MatchPrediction: Encodable {
  var id: String
  var utterance_index: Int
  var option: String?
  var best: String?
  /// What forbade the likeliest option, if something did.
  var objection: String?

  private enum Key: String, CodingKey {
    case id, utterance_index, option, best, objection
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encode(utterance_index, forKey: .utterance_index)
    try values.encode(option, forKey: .option)
    try values.encodeIfPresent(best, forKey: .best)
    try values.encodeIfPresent(objection, forKey: .objection)
  }
}

/// The measures of one reply, for fitting the weights.
struct FeatureRow: Encodable {
  var id: String
  var utterance_index: Int
  /// The moment of play, the same for all that was typed there.
  var point: String?
  var gold: String?
  var also: [String]?
  var ids: [String]
  var options: [[Float]]
  var none: [Float]
  /// What forbade the likeliest option: the weights need not learn from such a reply.
  var objection: String?
}
