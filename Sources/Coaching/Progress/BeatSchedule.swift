public import Vocabulary

/// Beats that did not go well and come back, spaced: a beat that failed is due again the next day, and each time it is
/// held it is due later, until it has been held five times in a row.
///
/// The intervals are those of a five-box card index (Leitner, 1972).
public struct BeatSchedule: Hashable, Sendable {
  /// A beat that is to come back.
  public struct Card: Hashable, Sendable {
    /// The scenario, as it was named.
    public let scenario: String
    /// The beat.
    public let beat: String
    /// The persona it failed with last.
    public let persona: String?
    /// How often it has been held in a row since it failed.
    public let box: Int
    /// The day it is due.
    public let due: CalendarDate
    /// The words it failed with last.
    public let quote: String?
  }

  /// Days until a beat comes back, by how often it has been held in a row.
  public static let intervals = Threshold.beatDays.whole

  /// The beats to come back, those due first before the others.
  public let cards: [Card]

  /// Goes through the sessions in their order.
  init(_ sessions: [PracticeSession]) {
    var cards: [String: Card] = [:]
    for session in sessions {
      for beat in session.beats {
        let key = session.scenario + "\n" + beat.name
        if beat.failed {
          cards[key] = Card(
            scenario: session.scenario, beat: beat.name, persona: session.persona, box: 0,
            due: session.day.adding(days: BeatSchedule.intervals.first ?? 0), quote: beat.missedQuote)
        } else if beat.held, let card = cards[key] {
          cards[key] = BeatSchedule.held(card, on: session.day)
        }
      }
    }
    self.cards = cards.values.sorted {
      ($0.due, $0.scenario, $0.beat) < ($1.due, $1.scenario, $1.beat)
    }
  }

  /// The card after it was held once more; none once it has been held often enough.
  private static func held(_ card: Card, on day: CalendarDate) -> Card? {
    let box = card.box + 1
    guard box < intervals.count else { return nil }
    return Card(
      scenario: card.scenario, beat: card.beat, persona: card.persona, box: box,
      due: day.adding(days: intervals[box]), quote: card.quote)
  }

  /// The beats due on a day.
  public func due(on day: CalendarDate) -> [Card] { cards.filter { $0.due <= day } }
}
