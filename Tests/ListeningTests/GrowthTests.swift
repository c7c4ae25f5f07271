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
  private static let options = [
    MatchCandidate(id: "a", texts: ["When will you pay me, on what day?", "why do you never pay me"]),
    MatchCandidate(id: "b", texts: ["I do not pay you on Sundays.", "you pay me 1,200 euros on the 12th"]),
    MatchCandidate(id: "c", texts: ["He said that you never pay, and I say no.", "if you like, bye"]),
  ]

  @Test("Hearing is linear", arguments: HostileTexts.shapes.map(\.name))
  func hearing(_ name: String) throws {
    let listener = Listener(language: .english)
    _ = listener.findings(in: "warm up on Monday")
    try expectLinear(name) { text in
      _ = listener.findings(in: text, context: MoveContext(clientLine: "You never pay. Why?"))
    }
  }

  /// All that is done with a reply but the encoder, which reads so much of it and no more.
  @Test("Weighing what was heard is linear", arguments: HostileTexts.shapes.map(\.name))
  func weighing(_ name: String) throws {
    let engine = ListeningEngine(LanguageFiles(.english))
    let options = Self.options.map {
      OptionProfile(id: $0.id, phrases: $0.texts.map(engine.profiler.keptProfile))
    }
    _ = engine.smallTalk.empty
    try expectLinear(name) { text in
      let typed = Utterance(text, tokenizer: engine.tokenizer)
      let reply = engine.profiler.profile(typed)
      _ = FeatureMaker(reply: reply, options: options, client: options[0].phrases[0]).features()
      for option in options { _ = ObjectionFinder(reply: reply, option: option).objections() }
      _ = engine.smallTalk.whole(reply, typed: typed.tokens)
      _ = engine.smallTalk.takesLeave(reply, typed: typed.tokens)
      _ = (Condition.isMade(in: typed.tokens), ReplyParts.of(typed))
    }
  }

  private func expectLinear(_ name: String, work: (String) -> Void) throws {
    let text = try #require(HostileTexts.shapes.first { $0.name == name }).text
    func seconds(_ size: Int) -> Double { Self.seconds { work(text(size) + " \($0)") } }
    let (few, many) = (seconds(Self.size), seconds(4 * Self.size))
    #expect(many <= 6 * few + 0.04, "\(few) s, four times as long \(many) s")
  }

  private static let size = 500

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
