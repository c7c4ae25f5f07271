import Vocabulary

/// Elisions, contractions and chat spelling of one language, written out in full.
struct SpellingTable {
  private let language: Language
  /// Written forms of one to four words, joined by spaces, and the words they stand for.
  private let forms: [String: [String]]
  private let firstWords: Set<String>

  init(_ files: LanguageFiles) {
    language = files.language
    var forms: [String: [String]] = [:]
    var firstWords: Set<String> = []
    for line in files.texts(LanguageFiles.spelling).flatMap({ LanguageLine.all(of: $0).lines }) {
      let sides = line.text(line.all).split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      let full = sides[1].split(separator: " ").map(String.init)
      for form in sides[0].split(separator: "|") {
        let words = form.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        forms[words.joined(separator: " ")] = full
        firstWords.insert(first)
      }
    }
    self.forms = forms
    self.firstWords = firstWords
  }

  /// Whether `word` begins a form that is written out.
  func rewrites(_ word: String) -> Bool { firstWords.contains(word) }

  /// Replaces written forms by the words they stand for, longest first.
  func expand(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(tokens.count + 4)
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .word, firstWords.contains(tokens[index].key),
        let (count, words) = form(at: index, in: tokens)
      {
        append(words, for: tokens[index..<index + count], to: &result)
        index += count
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  private func form(at index: Int, in tokens: [Token]) -> (Int, [String])? {
    var best: (Int, [String])?
    var text = ""
    for count in 1...4 where index + count <= tokens.count {
      let token = tokens[index + count - 1]
      guard token.kind == .word else { break }
      text += count == 1 ? token.key : " " + token.key
      if let words = forms[text] { best = (count, words) }
    }
    return best
  }

  private func append(_ words: [String], for typed: ArraySlice<Token>, to result: inout [Token]) {
    guard let first = typed.first, let last = typed.last else { return }
    let same = words.count == typed.count
    for (offset, word) in words.enumerated() {
      let range =
        same ? typed[typed.startIndex + offset].range : first.range.lowerBound..<last.range.upperBound
      result.append(Token(key: word, stem: "", kind: .word, range: range, value: nil))
    }
  }

  /// Returns the words that one typed word with an apostrophe is made of.
  func pieces(of word: String, at range: Range<Int>) -> [(String, Range<Int>)] {
    guard let cut = word.firstIndex(of: "'") else { return [(word, range)] }
    switch language {
    case .french: return frenchPieces(word, range)
    case .english:
      return englishPieces(String(word[..<cut]), String(word[word.index(after: cut)...]), range)
    }
  }

  private func frenchPieces(_ word: String, _ range: Range<Int>) -> [(String, Range<Int>)] {
    var pieces: [(String, Range<Int>)] = []
    var rest = word[...]
    var start = range.lowerBound
    while let cut = rest.firstIndex(of: "'") {
      guard rest != "aujourd'hui" else { return pieces + [("aujourdhui", start..<range.upperBound)] }
      let head = String(rest[..<cut])
      let tail = rest[rest.index(after: cut)...]
      let middle = min(start + head.utf8.count + 1, range.upperBound)
      pieces.append((french(head, before: tail), start..<middle))
      guard !tail.isEmpty else { return pieces }
      (rest, start) = (tail, middle)
    }
    return pieces + [(String(rest), start..<range.upperBound)]
  }

  /// The word that leans on the next one, written out.
  private func french(_ head: String, before tail: Substring) -> String {
    if head == "t", ["as", "es", "avais", "etais", "auras", "aurais", "auras", "en", "y"].contains(tail) {
      return "tu"
    }
    if head == "s", tail == "il" || tail == "ils" { return "si" }
    return SpellingData.frenchElisions[head] ?? head
  }

  private func englishPieces(_ head: String, _ tail: String, _ range: Range<Int>) -> [(String, Range<Int>)] {
    switch tail {
    case "t" where head.hasSuffix("n"):
      return [(SpellingData.englishNegated[head] ?? String(head.dropLast()), range), ("not", range)]
    case "s":
      if head == "let" { return [("let", range), ("us", range)] }
      return SpellingData.englishIs.contains(head) ? [(head, range), ("is", range)] : [(head, range)]
    case "d", "ll", "re", "ve", "m":
      return [(head, range), (SpellingData.englishEndings[tail] ?? tail, range)]
    case "": return [(head, range)]
    default: return [(head, range), (tail, range)]
    }
  }
}
