import Testing
import Vocabulary

@testable import Listening

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading four times as much takes four times the work, with room to spare; work done several times over for each word
/// would take sixteen times.
///
/// What counts is the time of the own thread on a processor, the least of three, so that a busy machine changes nothing.
@Suite("Growth") struct GrowthTests {
  private static let stages: [(name: String, work: @Sendable (Listener, String) -> Void)] = [
    ("hear", { _ = $0.hear($1) }),
    ("findings", { _ = $0.findings(in: $1, context: MoveContext(clientLine: "You never pay. Why?")) }),
    (
      "match",
      {
        _ = $0.read(
          $0.hear($1), options, clientLine: "When do you pay?",
          ValueSetting(today: CalendarDate(dayNumber: 20_000), amounts: []))
      }
    ),
  ]

  private static let options = [
    MatchCandidate(id: "a", texts: ["When will you pay me, on what day?", "why do you never pay me"]),
    MatchCandidate(id: "b", texts: ["I do not pay you on Sundays.", "you pay me 1,200 euros on the 12th"]),
    MatchCandidate(id: "c", texts: ["He said that you never pay, and I say no.", "if you like, bye"]),
  ]

  @Test("Reading is linear", arguments: HostileTexts.shapes.map(\.name))
  func linear(_ name: String) throws {
    let text = try #require(HostileTexts.shapes.first { $0.name == name }).text
    let listener = Listener(language: .english)
    for stage in Self.stages { stage.work(listener, "warm up on Monday") }
    for stage in Self.stages {
      let few = Self.seconds { stage.work(listener, text(Self.size) + " \($0)") }
      let many = Self.seconds { stage.work(listener, text(4 * Self.size) + " \($0)") }
      #expect(many <= 6 * few + 0.04, "\(stage.name): \(few) s, four times as long \(many) s")
    }
  }

  private static let size = 700

  /// The processor time of the least of three runs, each told its number so that nothing is kept from the one before.
  private static func seconds(_ work: (Int) -> Void) -> Double {
    (0..<3).map { number in
      let start = now()
      work(number)
      return now() - start
    }.min() ?? 0
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
