import Foundation
import TestSupport
import Testing
import YarnRuntime

/// Every script does what the plan beside it says.
@Suite struct PlanTests {
  /// Upstream plans that do not pass yet. One that does must be taken off, or the test fails.
  static let knownGaps: [String: String] = [:]

  @Test(
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)), arguments: PlanCase.upstream)
  func upstream(_ plan: PlanCase) throws {
    let failure = try plan.play()
    if let gap = Self.knownGaps[plan.name] {
      #expect(failure != nil, "\(plan.name) passes now: take it off the list (\(gap))")
    } else {
      #expect(failure == nil, "\(failure ?? "")")
    }
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
  func thereAreThirtyThreePlans() {
    #expect(PlanCase.upstream.count == 33)
  }

  @Test(arguments: PlanCase.own)
  func own(_ plan: PlanCase) throws {
    let failure = try plan.play()
    #expect(failure == nil, "\(failure ?? "")")
  }

  /// Saved and restored after every step, through JSON, a machine goes on the same way.
  @Test(arguments: PlanCase.own + PlanCase.upstream.filter { PlanTests.knownGaps[$0.name] == nil })
  func restored(_ plan: PlanCase) throws {
    let failure = try plan.play { (machine) throws(RuntimeError) in
      guard let data = try? JSONEncoder().encode(machine.state),
        let state = try? JSONDecoder().decode(MachineState.self, from: data)
      else { throw RuntimeError(.misuse("the state does not survive being written")) }
      var restored = Machine(program: machine.program, library: HarnessFunctions.all, seed: 99)
      restored.saliency = machine.saliency
      try restored.restore(state)
      return restored
    }
    #expect(failure == nil, "\(failure ?? "")")
  }

  /// A copy that is played on does not disturb the one it was made from.
  @Test(arguments: PlanCase.own)
  func copied(_ plan: PlanCase) throws {
    let failure = try plan.play { (machine) throws(RuntimeError) in
      var copy = machine
      for _ in 0..<50 {
        guard let event = try? copy.next() else { break }
        if case .options(let choices) = event, let choice = choices.first { try copy.choose(choice) }
        if event == .finished { break }
      }
      return machine
    }
    #expect(failure == nil, "\(failure ?? "")")
  }
}
