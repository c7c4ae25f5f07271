import Rehearsal
import Vocabulary

/// What Tab offers: a function of what stands before the cursor and nothing else.
enum Completion {
  /// Whole words that can take the place of the last one.
  static func candidates(before text: String, options: [OfferedOption], language: Language) -> [String] {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let last = words.last ?? ""
    if words.count <= 1 {
      if last.isEmpty || last.allSatisfy(\.isNumber) { return numbers(options).filter { $0.hasPrefix(last) } }
      guard last.hasPrefix("/") else { return [] }
      let own = SlashCommand.allCases.map { "/" + $0.name(in: language) }.filter {
        $0.hasPrefix(last.lowercased())
      }
      if !own.isEmpty { return own }
      return SlashCommand.words(in: language).filter { $0.hasPrefix(last.lowercased()) }
    }
    guard words.count == 2, words[0].hasPrefix("/"), SlashCommand(word: String(words[0].dropFirst())) == .lang
    else { return [] }
    return Language.allCases.map(\.rawValue).filter { $0.hasPrefix(last.lowercased()) }
  }

  private static func numbers(_ options: [OfferedOption]) -> [String] {
    options.filter(\.isAvailable).map { String($0.number) }
  }
}
