import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Listening

/// The table of vectors that comes with the program has every cue of the bundled scenarios.
@Suite struct PhraseTableTests {
  @Test(arguments: BundledLibrary.ids) func everyCueIsInTheTable(_ id: String) throws {
    let table = try #require(PhraseTable())
    let scenario = try Example.bundled(id)
    for (language, cues) in scenario.cues {
      let missing = cues.ids.flatMap { cues[$0] }.filter { table.vector(of: $0) == nil }
      #expect(
        missing.isEmpty,
        "\(language.rawValue): run coach-bench vectors > Sources/CEncoder/phrases.bin; \(missing.prefix(3))")
    }
  }
}
