import Scenarios

/// What is asked beside the facts of the scenario, in the order it is asked.
public enum Question: String, Sendable, CaseIterable {
  /// The facts that will be said.
  case keyFacts = "key_facts"
  /// The one thing asked for.
  case request
  /// What one does when they refuse.
  case fallback
  /// What they do without an agreement.
  case theirFallback = "their_fallback"
  /// What is not given away.
  case redLines = "red_lines"
  /// The most one would concede.
  case concession
  /// The objections that are expected.
  case objections
  /// The first sentence.
  case opening
  /// The last sentence.
  case closing
  /// How it will take place.
  case channel
  /// Why in writing.
  case channelReason = "channel_reason"
  /// The day of the real call.
  case callDate = "call_date"
  /// How ready one feels.
  case readiness
  /// What one is afraid of.
  case fear
  /// How likely that is.
  case fearLevel = "fear_level"
  /// What will be left of it later.
  case perspective
  /// A sentence to oneself.
  case mantra

  /// What an answer can be.
  enum Kind {
    /// One text of at most so many characters.
    case text(WritableKeyPath<Preparation, String?>, atMost: Int)
    /// A number from 0 to 10.
    case level(WritableKeyPath<Preparation, Int?>)
    /// Texts between semicolons, each of at most so many characters.
    case list(WritableKeyPath<Preparation, [String]>, items: Int, atMost: Int)
    /// Read by code of its own.
    case keyFacts, objections, channel, callDate
  }

  /// How long answers may be: what is longer is not said in one breath, and the card is one page.
  var kind: Kind {
    switch self {
    case .keyFacts: .keyFacts
    case .request: .text(\.request, atMost: 150)
    case .fallback: .text(\.fallback, atMost: 140)
    case .theirFallback: .text(\.theirFallback, atMost: 140)
    case .redLines: .list(\.redLines, items: 4, atMost: 75)
    case .concession: .text(\.concession, atMost: 140)
    case .objections: .objections
    case .opening: .text(\.opening, atMost: 200)
    case .closing: .text(\.closing, atMost: 200)
    case .channel: .channel
    case .channelReason: .text(\.channelReason, atMost: 150)
    case .callDate: .callDate
    case .readiness: .level(\.readiness)
    case .fear: .text(\.fear, atMost: 400)
    case .fearLevel: .level(\.fearLevel)
    case .perspective: .text(\.perspective, atMost: 600)
    case .mantra: .text(\.mantra, atMost: 100)
    }
  }

  /// How many facts, objections and characters of each there can be.
  enum Limit {
    static let keyFacts = 3
    static let objections = 6
    static let keyFact = 70
    static let objection = 75
    static let answer = 115
  }
}
