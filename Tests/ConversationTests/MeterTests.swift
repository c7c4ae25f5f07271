import Scenarios
import Testing
import Vocabulary

@testable import Conversation

/// How the client feels is shown with what moved.
@Suite struct MeterTests {
  @Test(arguments: Language.allCases)
  func theMeterSaysWhatMoved(_ language: Language) {
    let before = ClientState(tension: 3, trust: 5, patience: 1)
    let after = ClientState(tension: 5, trust: 5, patience: 0.5)
    let bars = Meter.parts(after, before: before, language: language, hasBars: true)
    #expect(
      bars[0].contains("(+2)") && bars[2].contains(language == .french ? "(−0,5)" : "(−0.5)")
        && !bars[1].contains("("))
    let words = Meter.parts(after, before: before, language: language, hasBars: false)
    #expect(words.allSatisfy { !$0.contains("■") && !$0.contains("□") })
  }
}
