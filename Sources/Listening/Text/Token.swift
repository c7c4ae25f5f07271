/// What a token is, beside its letters.
package enum TokenKind: UInt8, Sendable {
  case word
  case number
  case amount
  case percent
  case duration
  case date
  case time
  case punctuation
  case emoticon
}

/// One word, figure or mark of a reply, with the place where it was typed.
package struct Token: Sendable, Equatable {
  /// The word in lower case, without accents, written out in full.
  package var key: String
  /// The Snowball stem of `key`; empty for anything but a word.
  package var stem: String
  /// The kind of token.
  package var kind: TokenKind
  /// UTF-8 offsets in the reply, end excluded; words made out of one typed word share its range.
  package var range: Range<Int>
  /// The value of a number, amount (in units of currency), percentage or duration (in minutes).
  package var value: Double?

  /// Whether this token ends a clause: a gap or a negation does not reach over it.
  var breaksClause: Bool {
    kind == .punctuation || Token.clauseWords.contains(key)
  }

  /// Whether this token ends a sentence.
  var breaksSentence: Bool {
    guard kind == .punctuation else { return false }
    return switch key {
    case ".", "!", "?", "…", "\n", ";": true
    default: false
    }
  }

  private static let clauseWords: Set<String> = [
    "mais", "car", "donc", "but", "because", "although", "parce", "puisque", "whereas", "cependant",
  ]
}
