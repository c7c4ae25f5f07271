import Listening
import Rehearsal
import Vocabulary

@testable import Conversation

/// An ear that hears what a test tells it to.
final class ScriptedEar: Ear {
  private let reading: (String, [OfferedOption]) -> Reading
  private let why: String

  init(why: String = "", _ reading: @escaping (String, [OfferedOption]) -> Reading) {
    self.reading = reading
    self.why = why
  }

  func expect(_ rehearsal: Rehearsal) {}

  func hear(_ text: String, in rehearsal: Rehearsal) -> HeardReply {
    HeardReply(reading: reading(text, rehearsal.options), why: why)
  }

  func says(_ heard: HeardReply, _ option: String, in rehearsal: Rehearsal) -> Bool { false }

  func narrow(_ text: String, to options: [String], in rehearsal: Rehearsal) -> String? { nil }

  /// The first options of a choice as readings.
  static func readings(_ options: [OfferedOption], _ count: Int = 2) -> [ReadOption] {
    options.prefix(count).map(read)
  }

  /// One option as a reading.
  static func read(_ option: OfferedOption) -> ReadOption {
    ReadOption(option: option.id, evidence: [], heard: "ces mots", taken: [:], sentence: option.text)
  }
}
