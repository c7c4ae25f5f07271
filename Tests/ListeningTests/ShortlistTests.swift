import Testing
import Vocabulary

@testable import Listening

/// Very many options: what is cheap chooses those that are weighed.
@Suite("Shortlist") struct ShortlistTests {
  private static let vocabulary = [
    "invoice", "payment", "tomorrow", "evening", "contract", "meeting", "deadline", "project", "agree",
    "refuse",
    "propose", "monday", "transfer", "amount", "delay", "reminder", "signature", "approve", "budget",
    "website",
  ]

  /// Options of so many words, each with one word of its own.
  private static func options(_ count: Int, words: Int) -> [MatchCandidate] {
    (0..<count).map { number in
      let said = (0..<words).map {
        vocabulary[(number &* 31 &+ $0 &* $0 &* 7 &+ number / 20 &* $0) % vocabulary.count]
      }
      return MatchCandidate(
        id: "\(number)",
        texts: ["word\(HostileTexts.word(number + 5).suffix(5)) " + said.joined(separator: " ")])
    }
  }

  private static let setting = ValueSetting(today: CalendarDate(dayNumber: 20_000), amounts: [])

  @Test("Few options are taken as they are") func few() {
    let listener = Listener(language: .english)
    let options = Self.options(20, words: 8)
    let chosen = listener.shortlist(listener.hear("you pay tomorrow"), of: options)
    #expect(chosen.map(\.id) == options.map(\.id))
    #expect(chosen.map(\.texts) == options.map(\.texts))
  }

  @Test("Of two thousand the likeliest few dozen are weighed, and no more is computed", arguments: [4, 40])
  func many(_ words: Int) throws {
    let listener = Listener(language: .english)
    let options = Self.options(2_000, words: words)
    for place in [0, 700, 1_999] {
      let typed = try #require(options[place].texts.first)
      let before = listener.engine.matcher.meanings?.made ?? 0
      let heard = listener.hear(typed)
      listener.prepare(options, clientLine: nil)
      let chosen = listener.shortlist(heard, of: options)
      #expect((1...48).contains(chosen.count))
      #expect(chosen.map(\.id) == options.map(\.id).filter(Set(chosen.map(\.id)).contains))
      let reading = listener.read(heard, chosen, clientLine: nil, Self.setting)
      guard case .sure(let read, _) = reading else {
        Issue.record("\(typed): \(reading)")
        continue
      }
      #expect(read.option == options[place].id)
      #expect((listener.engine.matcher.meanings?.made ?? 0) - before <= 60)
    }
  }

  @Test("What was read before changes nothing") func same() {
    let options = Self.options(500, words: 30)
    let replies = ["I agree to the budget tomorrow", "refuse the contract", "a delay of the website payment"]
    let first = replies.map { reply in
      let listener = Listener(language: .english)
      return listener.shortlist(listener.hear(reply), of: options).map(\.id)
    }
    let listener = Listener(language: .english)
    for _ in 0..<2 {
      #expect(replies.map { listener.shortlist(listener.hear($0), of: options).map(\.id) } == first)
    }
  }

  @Test("An option’s own text stays the first, and cues come by what they share") func cues() throws {
    let cues = (0..<2_000).map { "cue \(HostileTexts.word($0 + 8).suffix(8)) about nothing in particular" }
    let option = MatchCandidate(id: "a", texts: ["I will think about it."] + cues + ["the budget is fine"])
    let listener = Listener(language: .english)
    let chosen = listener.shortlist(listener.hear("yes, the budget is fine"), of: [option])
    let texts = try #require(chosen.first?.texts)
    #expect(texts.first == option.texts.first)
    #expect(texts.contains("the budget is fine"))
    #expect(texts.count < option.texts.count)
  }

  @Test("Words are the same by their beginnings, accents and case apart")
  func roots() {
    #expect(SharedWords.roots("Été, E\u{301}TE\u{301}S") == SharedWords.roots("ete etes"))
    #expect(SharedWords.roots("payment") == SharedWords.roots("PAYMENTS"))
    #expect(SharedWords.roots("a, b; c") == [])
    #expect(SharedWords.roots("Straße") == SharedWords.roots("strasse"))
  }
}
