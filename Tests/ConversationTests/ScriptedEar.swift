import Listening
import Rehearsal
import Vocabulary

@testable import Conversation

/// An ear that hears what a test tells it to.
final class ScriptedEar: Ear {
  private let reading: (String, [OfferedOption]) -> Reading
  private let why: String
  /// What a reply says as an answer to what was asked.
  var answering: (String) -> AskedAnswer = { _ in .other }
  /// Whether a reply says the value of an option.
  var saying: (String, String) -> Bool = { _, _ in false }
  /// What a reply puts right.
  var correcting: (String, Rehearsal) -> Correction? = { _, _ in nil }
  private var last = ""

  init(why: String = "", _ reading: @escaping (String, [OfferedOption]) -> Reading) {
    self.reading = reading
    self.why = why
  }

  func expect(_ rehearsal: Rehearsal) {}

  func hear(_ text: String, in rehearsal: Rehearsal) -> HeardReply {
    last = text
    return HeardReply(
      reading: reading(text, rehearsal.options), answer: answering(text),
      correction: correcting(text, rehearsal),
      why: why)
  }

  func says(_ heard: HeardReply, _ option: String, in rehearsal: Rehearsal) -> Bool { saying(last, option) }

  func hear(_ text: String, in rehearsal: Rehearsal, refused: Set<String>) -> HeardReply {
    HeardReply(reading: reading(text, rehearsal.options.filter { !refused.contains($0.id) }), why: why)
  }

  func hear(_ text: String, in rehearsal: Rehearsal, as option: String) -> HeardReply {
    let known = rehearsal.options.filter { $0.id == option }
    return HeardReply(reading: known.first.map { .sure(Self.read($0), also: nil) } ?? .unclear, why: why)
  }

  /// The first options of a choice as readings.
  static func readings(_ options: [OfferedOption], _ count: Int = 2) -> [ReadOption] {
    options.prefix(count).map(read)
  }

  /// One option as a reading.
  static func read(_ option: OfferedOption) -> ReadOption {
    ReadOption(option: option.id, evidence: [], heard: "ces mots", taken: [:], sentence: option.text)
  }
}
