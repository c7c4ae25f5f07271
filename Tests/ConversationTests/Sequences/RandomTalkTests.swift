import Archive
import Foundation
import Listening
import Rehearsal
import Scenarios
import Testing

@testable import Conversation

/// Whatever is typed, in whatever order: replay equals play, and a program that reads the events is answered as the README
/// says. The same talks from the same seeds.
///
/// `SOUFFLEUR_TALKS=20000 swift test --filter RandomTalk` plays so many; `SOUFFLEUR_TALK=4711` plays the one of that seed.
@Suite struct RandomTalkTests {
  static let batches = 2

  /// What is rehearsed, loaded once: the bundled scenarios twice as often as the small ones.
  private static let scenarios = Result {
    let bundled = try BundledLibrary.ids.map { try #require(try Loader.load($0).scenario) }
    return bundled + bundled + [
      try ReadingsTests.rehearsal(.french).scenario,
      try ReadingsTests.rehearsal(.french, persona: false).scenario, try CrookedScenario.load(),
    ]
  }

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  @Test(arguments: 0..<batches)
  func replayEqualsPlayAndEveryLineIsAnswered(_ batch: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "talks-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = try Archive(folder: folder)
    let listeners = Listeners()
    var reached = Reached()
    for seed in Self.seeds(of: batch) {
      var talk = RandomTalk(seed, try Self.scenarios.get(), archive, listeners)
      reached.add(try talk.run())
    }
    if let talks = Self.number("SOUFFLEUR_TALKS"), talks > 1_000 {
      print("talks of batch \(batch): \(reached)")
    }
    #expect(reached.isEverything || Self.number("SOUFFLEUR_TALK") != nil, "\(reached)")
  }

  /// What the talks of a batch came to, so that nothing is left out unseen.
  private struct Reached {
    var (sessions, actions, replies, typed, corrected) = (0, 0, 0, 0, 0)
    var (undone, redone, misread, switched, left, finished, mixed) = (0, 0, 0, 0, 0, 0, 0)

    var isEverything: Bool {
      [sessions, typed, corrected, undone, redone, misread, switched, left, finished, mixed].allSatisfy {
        $0 > 0
      }
    }

    mutating func add(_ sessions: [Rehearsal]) {
      for rehearsal in sessions {
        self.sessions += 1
        actions += rehearsal.actions.count
        for action in rehearsal.actions { add(action) }
        finished += rehearsal.ending == nil ? 0 : 1
        mixed += Set(rehearsal.transcript.turns.map(\.language)).count > 1 ? 1 : 0
      }
    }

    private mutating func add(_ action: Action) {
      switch action {
      case .reply(let reply):
        replies += 1
        typed += reply.typed == nil ? 0 : 1
        corrected += reply.corrects == nil ? 0 : 1
      case .undo: undone += 1
      case .redo: redone += 1
      case .misread: misread += 1
      case .language: switched += 1
      case .leave: left += 1
      }
    }
  }

  private static func seeds(of batch: Int) -> [Int] {
    if let seed = number("SOUFFLEUR_TALK") { return batch == 0 ? [seed] : [] }
    let count = max(1, (number("SOUFFLEUR_TALKS") ?? 100) / batches)
    return Array(batch * count..<(batch + 1) * count)
  }
}
