package import Vocabulary

/// Turns text into tokens: elisions and contractions undone, chat spelling written out, figures understood.
///
/// One function serves replies, options, cues and the rules' own patterns, so that they can only agree.
package final class Tokenizer {
  package let language: Language
  let stemmer: Stemmer
  private let spelling: SpellingTable
  private let figures: FigureReader
  /// What was read lately, by its text.
  private var kept: [String: [Token]] = [:]
  /// How often a text was scanned; tests watch it.
  private(set) var scans: [String: Int] = [:]

  convenience init(language: Language) { self.init(LanguageFiles(language)) }

  init(_ files: LanguageFiles) {
    language = files.language
    stemmer = Stemmer(language: language)
    spelling = SpellingTable(files)
    figures = FigureReader(language: language)
  }

  /// How many texts are kept at once.
  private static let most = 1_000

  /// Returns the tokens of `text`, which is scanned once.
  package func tokens(_ text: String) -> [Token] {
    if let tokens = kept[text] { return tokens }
    if kept.count >= Tokenizer.most { (kept, scans) = ([:], [:]) }
    scans[text, default: 0] += 1
    let tokens = stemmed(figures.read(words(text)))
    kept[text] = tokens
    return tokens
  }

  /// Returns the tokens of a rule's pattern: words only, since figures there are named by kind.
  func patternTokens(_ text: String) -> [Token] {
    if isPlain(text) { return [Token(key: text, stem: "", kind: .word, range: 0..<0, value: nil)] }
    return words(text)
  }

  /// Whether a pattern is one small word in letters that needs no rewriting.
  private func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } && !spelling.rewrites(text)
  }

  private func words(_ text: String) -> [Token] {
    var parts: [Token] = []
    for raw in Scanner.scan(text) {
      guard raw.kind == .word else {
        parts.append(Token(key: raw.text, stem: "", kind: raw.kind, range: raw.range, value: nil))
        continue
      }
      split(raw, into: &parts)
    }
    return spelling.expand(parts)
  }

  private func split(_ raw: RawToken, into parts: inout [Token]) {
    for (text, range) in spelling.pieces(of: raw.text, at: raw.range) where !text.isEmpty {
      parts.append(Token(key: text, stem: "", kind: .word, range: range, value: nil))
    }
  }

  private func stemmed(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    for index in tokens.indices where tokens[index].kind == .word || tokens[index].kind == .date {
      tokens[index].stem = stemmer.stem(tokens[index].key)
    }
    return tokens
  }
}
