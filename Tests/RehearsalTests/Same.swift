import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

/// What must hold of every rehearsal, whatever was done in it.
enum Same {
  /// A rehearsal made again from its stored actions is the one that was played.
  static func isMadeAgain(_ rehearsal: Rehearsal, _ comment: Comment? = nil) throws {
    let actions = try roundTrip(rehearsal.actions)
    #expect(actions == rehearsal.actions, comment)
    let again = try Rehearsal.replay(scenario: rehearsal.scenario, setup: rehearsal.setup, actions: actions)
    #expect(again.transcript == rehearsal.transcript, comment)
    #expect(again.ledger == rehearsal.ledger, comment)
    #expect(again.state == rehearsal.state, comment)
    #expect(again.options == rehearsal.options, comment)
    #expect(again.ending == rehearsal.ending, comment)
    #expect(again.canRedo == rehearsal.canRedo, comment)
  }

  /// What an item is after it was stored and read.
  static func roundTrip<Item: Codable>(_ item: Item) throws -> Item {
    try JSONDecoder().decode(Item.self, from: JSONEncoder().encode(item))
  }
}
