import CLibrary
import YarnSyntax
import Vocabulary

/// The answers that come with the program, by temperament: what a client says to words beside the options.
enum BundledAnswers {
  /// The temperaments, the one for personas that name none first.
  static let temperaments = ["cooperative", "evasive", "hostile"]

  /// The answers of a temperament; none for another name.
  static func of(_ temperament: String) -> ClientAnswers { all[temperament] ?? ClientAnswers() }

  private static let all: [String: ClientAnswers] = {
    var all: [String: ClientAnswers] = [:]
    for language in Language.allCases {
      for (temperament, texts) in read(language) {
        for (kind, lines) in texts {
          all[temperament, default: ClientAnswers()].texts[kind, default: [:]][language] = lines
        }
      }
    }
    return all
  }()

  /// The texts of one language; nothing of a file that is not as it should be, which a test would tell.
  static func read(_ language: Language) -> [String: [ClientAnswers.Kind: [String]]] {
    let source = SourceText(name: "answers/\(language.rawValue).json", text: EmbeddedFile.answers(language))
    guard let root = try? JSONReader.read(source) else { return [:] }
    var reader = ProjectReader(source)
    var texts: [String: [ClientAnswers.Kind: [String]]] = [:]
    for temperament in reader.members(root, "answers") {
      for entry in reader.members(temperament.value, temperament.key) {
        guard let kind = ClientAnswers.Kind(rawValue: entry.key) else { continue }
        texts[temperament.key, default: [:]][kind] = reader.strings(entry.value, entry.key)
      }
    }
    return texts
  }
}

/// Files that are part of the program beside the scenarios.
enum EmbeddedFile {
  /// The answers of a language, as JSON.
  static func answers(_ language: Language) -> String {
    let file = souffleur_answers(language.rawValue)
    return String(
      decoding: UnsafeBufferPointer(start: file.bytes, count: file.bytes == nil ? 0 : file.count),
      as: UTF8.self)
  }
}
