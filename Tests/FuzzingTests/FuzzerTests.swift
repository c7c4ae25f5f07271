import Foundation
import Fuzzing
import Testing

/// The loop itself: what breaks is found, made small and told; what leads on is kept.
@Suite struct FuzzerTests {
  /// Breaks on inputs that hold all of some letters, and tells how many it saw.
  static func mode(breakingOn letters: String) -> FuzzMode {
    FuzzMode("letters", seeds: ["...."], dictionary: letters.map(String.init)) {
      { input in
        let seen = letters.utf8.count(where: input.contains)
        var signature = Signature()
        signature.add(seen)
        return FuzzResult(seen == letters.utf8.count ? "all of them" : nil, signature)
      }
    }
  }

  @Test func whatBreaksIsFoundAndMadeSmall() throws {
    var fuzzer = Fuzzer(Self.mode(breakingOn: "abcdef"), seed: 1, corpus: [])
    fuzzer.run(for: .milliseconds(500))
    let found = try #require(fuzzer.problems.first)
    #expect(Set(found.input) == Set("abcdef".utf8) && found.input.count == 6)
    // However often it is met, the same problem is told once.
    #expect(fuzzer.problems.count == 1)
    #expect(fuzzer.ways >= 5)
  }

  @Test func problemsThatDifferInNumbersAndWordsAreOne() {
    #expect(Fuzzer.kind(of: "a line of 81 holds `x`") == Fuzzer.kind(of: "a line of 90 holds `y z`"))
    #expect(Fuzzer.kind(of: "a line holds `x`") != Fuzzer.kind(of: "a word holds `x`"))
  }

  @Test func theSameSeedMakesTheSameInputs() {
    func inputs(_ seed: UInt64) -> [[UInt8]] {
      var mutator = Mutator(seed: seed, dictionary: ["x", "yz"])
      return (0..<200).map { _ in mutator.make(from: [Array("one\ntwo 3".utf8), Array("four five".utf8)]) }
    }
    #expect(inputs(1) == inputs(1))
    #expect(inputs(1) != inputs(2))
    #expect(Set(inputs(1)).count > 150)
  }

  @Test(arguments: [
    ["fuzz"], ["fuzz", "none"], ["fuzz", "letters", "--seconds"], ["fuzz", "letters", "--seconds", "0"],
    ["fuzz", "letters", "--seed", "x"], ["fuzz", "letters", "--unknown", "1"],
  ])
  func whatIsNoRequestIsRefused(_ arguments: [String]) {
    #expect(FuzzRequest(arguments, modes: [Self.mode(breakingOn: "a")]) == nil)
  }

  @Test func aRequestIsRead() throws {
    let arguments = ["fuzz", "letters", "--seconds", "9", "one", "--seed", "7", "--patience", "3", "two"]
    let request = try #require(FuzzRequest(arguments, modes: [Self.mode(breakingOn: "a")]))
    #expect(request.seconds == 9 && request.seed == 7 && request.patience == 3)
    #expect(request.files == ["one", "two"])
  }
}
