import Rehearsal
import Scenarios
import Testing
import Vocabulary

@testable import Coaching

/// Progress: recent sessions weigh more, beats that failed come back spaced, and the next rehearsal has a reason.
@Suite struct ProgressTests {
  private static let start = CalendarDate(dayNumber: 20_000)

  /// A session on a day, with marks and the beats that failed (`-b3`) or held (`+b3`).
  private func session(
    _ id: Int64, day: Int, _ scenario: String = "a", _ persona: String = "soft", mark: Int = 50,
    beats: String = "",
    criteria: [String: Int] = [:]
  ) -> PracticeSession {
    var session = PracticeSession(
      id: id, day: ProgressTests.start.adding(days: day), scenario: scenario, persona: persona, mark: mark,
      criteria: criteria)
    session.beats = beats.split(separator: " ").map { word in
      let holds = word.first == "+"
      return PracticeSession.Beat(
        name: String(word.dropFirst()), met: holds ? 4 : 0, missed: holds ? 0 : 4,
        missedQuote: holds ? nil : "euh")
    }
    return session
  }

  private let choices = [
    NextRehearsal.Choice(scenario: "a", personas: ["soft", "hard"]),
    NextRehearsal.Choice(scenario: "b", personas: ["soft", "hard"]),
  ]

  @Test(
    arguments: [
      ([], nil, nil), ([40], 40, nil), ([40, 80], 62, 40), ([80, 40], 58, -40), ([0, 0, 0, 100], 34, 50),
      ([100, 100, 100], 100, 0),
    ] as [([Int], Int?, Int?)])
  func recentSessionsWeighMore(_ wanted: (marks: [Int], level: Int?, change: Int?)) {
    let trend = Trend(wanted.marks)
    #expect(trend.level == wanted.level)
    #expect(trend.change == wanted.change)
  }

  @Test func barsGoFromNothingToAll() {
    #expect(Trend([0, 50, 100]).sparkline() == "▁▄█")
    #expect(Trend(Array(repeating: 100, count: 40)).sparkline().count == 12)
  }

  @Test func aBeatThatFailedComesBackLaterEachTimeItIsHeld() {
    var sessions = [session(1, day: 0, beats: "-b3 +b4")]
    var due: [Int] = []
    for (index, interval) in BeatSchedule.intervals.enumerated() {
      let cards = BeatSchedule(sessions).cards
      guard let card = cards.first else { break }
      #expect(card.beat == "b3")
      #expect(cards.count == 1)
      due.append(card.due.days(since: ProgressTests.start))
      #expect(card.box == index)
      sessions.append(session(Int64(index + 2), day: (due.last ?? 0) + interval, beats: "+b3"))
    }
    #expect(due.count == 5)
    #expect(BeatSchedule(sessions).cards.isEmpty)
    sessions.append(session(99, day: 400, beats: "-b3"))
    #expect(BeatSchedule(sessions).cards.first?.box == 0)
  }

  @Test func conductIsComparedAcrossTemperaments() {
    let report = ProgressReport([
      session(1, day: 0, "a", "soft", mark: 90), session(2, day: 1, "a", "hard", mark: 40),
      session(3, day: 2, "b"),
    ])
    #expect(report.temperaments.map(\.scenario) == ["a"])
    #expect(report.temperaments.first?.spread == 50)
    #expect(report.temperaments.first?.levels.map(\.persona) == ["soft", "hard"])
  }

  private func next(
    _ sessions: [PracticeSession], calls: [NextRehearsal.Call] = [], day: Int = 10
  ) -> NextRehearsal? {
    NextRehearsal(
      ProgressReport(sessions), sessions: sessions, calls: calls, choices: choices,
      today: ProgressTests.start.adding(days: day))
  }

  @Test func aRealCallComesFirst() {
    let call = NextRehearsal.Call(scenario: "b", client: "Ferrand", day: ProgressTests.start.adding(days: 13))
    let sessions = [session(1, day: 0, beats: "-b3"), session(2, day: 1, "b", "soft", mark: 80)]
    let found = next(sessions, calls: [call])
    #expect(found?.reason == .call(call))
    #expect(found?.persona == "hard")
    let late = NextRehearsal.Call(scenario: "b", client: nil, day: ProgressTests.start.adding(days: 60))
    #expect(next(sessions, calls: [late])?.scenario == "a")
  }

  @Test func reasonsAreTriedInOrder() {
    let failed = next([session(1, day: 0, "a", "hard", beats: "-b3")])
    guard case .beat(let card)? = failed?.reason else {
      Issue.record("a beat should come back")
      return
    }
    #expect(card.quote == "euh")
    #expect(failed?.persona == "hard")
    let weak = [session(1, day: 0, mark: 80, criteria: ["calm": 30, "facts": 90])]
    let calm = ProgressReport.Criterion(name: "calm", trend: Trend([30]))
    #expect(next(weak)?.reason == .weak(calm, level: 30))
    let held = [session(1, day: 0, mark: 80, criteria: ["calm": 80])]
    #expect(next(held)?.reason == .harder(than: "soft", level: 80))
    let both = held + [session(2, day: 1, "a", "hard", mark: 75)]
    #expect(next(both)?.scenario == "b")
    #expect(next(both)?.reason == .new)
    let all = both + [session(3, day: 2, "b", "soft", mark: 80), session(4, day: 3, "b", "hard", mark: 80)]
    #expect(next(all)?.reason == .rested(since: ProgressTests.start.adding(days: 1)))
    #expect(next([])?.reason == .new)
  }
}
