import Listening
import Rehearsal
import Vocabulary

/// Who spoke how much, and what the user asked: counted, not judged.
public struct ListeningBalance: Hashable, Sendable {
  /// Words the user said; an option in parentheses is a gesture and counts none.
  public var userWords = 0
  /// Words the client said.
  public var clientWords = 0
  /// Questions that let the client say what matters.
  public var openQuestions = 0
  /// Questions that ask for a yes, a day, a sum or a name.
  public var closedQuestions = 0
  /// Replies that say back what the client said.
  public var reformulations = 0
  /// The reply with the most words; nil when nothing was said.
  public var longest: Longest?

  /// A long reply.
  public struct Longest: Hashable, Sendable {
    /// The turn, from 1.
    public var turn: Int
    /// How many words.
    public var words: Int
    /// The reply.
    public var quote: String
  }

  /// The user's share of the words in percent, rounded; nil when nobody spoke.
  public var userShare: Int? {
    let all = userWords + clientWords
    return all > 0 ? (200 * userWords + all) / (2 * all) : nil
  }
}

extension ListeningBalance {
  init(_ transcript: Transcript, _ hearing: Hearing, acts: ActBook) {
    clientWords = transcript.turns.flatMap(\.clientLines).reduce(0) { $0 + ListeningBalance.words(in: $1) }
    for heard in hearing.turns {
      let text = heard.reply.text
      if !ListeningBalance.isGesture(text) { count(text, heard) }
      let reader = QuestionReader(listener: hearing.listener(heard.turn.language))
      for kind in reader.questions(in: text) {
        if kind == .open { openQuestions += 1 } else { closedQuestions += 1 }
      }
      let saysBack = heard.findings.contains { $0.label == .reformulation }
      let isEcho = acts.does(heard.reply.option?.act, .echo)
      if saysBack || isEcho { reformulations += 1 }
    }
  }

  private mutating func count(_ text: String, _ heard: HeardTurn) {
    let words = ListeningBalance.words(in: text)
    userWords += words
    if words > longest?.words ?? 0 { longest = Longest(turn: heard.turn.number, words: words, quote: text) }
  }

  /// Stretches without a space that hold a letter or a digit.
  static func words(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
  }

  static func isGesture(_ text: String) -> Bool { text.hasPrefix("(") && text.hasSuffix(")") }
}
