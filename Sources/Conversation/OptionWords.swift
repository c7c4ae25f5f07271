import Foundation
import Rehearsal

/// Recognises a reply that is an option's own text, in whole or in a part that no other option has.
enum OptionWords {
  /// The shortest part, in letters, that counts.
  static let shortestPart = 8

  static func match(_ text: String, among options: [OfferedOption]) -> OfferedOption? {
    let typed = folded(text)
    guard !typed.isEmpty else { return nil }
    let whole = options.filter { folded($0.text) == typed }
    if whole.count == 1 { return whole[0] }
    guard typed.count >= shortestPart else { return nil }
    let parts = options.filter { " \(folded($0.text)) ".contains(" \(typed) ") }
    return parts.count == 1 ? parts[0] : nil
  }

  /// Letters and digits in lower case without accents, words apart by one space.
  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
