import Foundation
import Preparation
import Vocabulary

/// The name of a client as an option gives it.
enum ClientName {
  /// The most characters it can have.
  static let longest = 100

  /// The name on one line; fails when there is none, or when it is too long.
  static func checked(_ name: String, _ language: Language) throws -> String {
    let clean = TextSafety.line(name).trimmingCharacters(in: .whitespaces)
    guard clean.contains(where: { $0.isLetter || $0.isNumber }), clean.count <= longest else {
      throw Failure(
        .usage,
        language.pick(
          "un client porte un nom, de \(longest) signes au plus",
          "a client has a name, of \(longest) characters at most"))
    }
    return clean
  }
}

extension Preparation {
  /// The options that name the preparation again.
  var arguments: String {
    // What was imported may hold anything; these words go to a terminal as they are.
    let words = [reference, client].map { shellWord(TextSafety.line($0)) }
    return words[0] + (client.isEmpty ? "" : " --client " + words[1])
  }
}
