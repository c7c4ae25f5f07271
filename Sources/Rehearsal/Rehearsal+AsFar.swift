public import Scenarios

extension Rehearsal {
  /// Makes a rehearsal again from what the user did, as far as that can be done: up to the first action that does not
  /// apply. `count` is how many did.
  ///
  /// - Throws: `RehearsalError` when the set-up does not fit the scenario, or its opening goes wrong.
  public static func replayed(
    scenario: Scenario, setup: Setup, asFarAs actions: [Action]
  ) throws(RehearsalError) -> (rehearsal: Rehearsal, count: Int) {
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    for (count, action) in actions.enumerated() {
      do throws(RehearsalError) { try rehearsal.apply(action) } catch { return (rehearsal, count) }
    }
    return (rehearsal, actions.count)
  }
}
