import Foundation
import Rehearsal
import Vocabulary

/// Reads the parts of an imported session as the types they are stored for, and bounds their numbers.
struct ImportedValues {
  /// Where in the file, for messages.
  let place: String

  /// Turns of a rehearsal, options of a turn.
  private static let largestNumber = 1_000_000

  /// Checks everything of a session but its entries, and gives its set-up.
  func check(_ session: ExportFile.Session) throws(ImportError) -> Setup {
    let _: LocalizedText = try read(session.title, ".title").value
    let setup: Setup = try read(session.setup, ".setup").value
    for value in setup.facts.values { try check(value) }
    let ledger: Ledger = try read(session.ledger, ".ledger").value
    for item in ledger.items { try check(item.amount, ".ledger") }
    if let closed = session.closed { let _: Transcript.Close = try read(closed, ".closed").value }
    return setup
  }

  /// An action, and its text for its column.
  func action(_ tree: JSONTree) throws(ImportError) -> (value: Action, text: String) {
    try read(tree, ".action")
  }

  /// A turn, and its text for its column.
  func turn(_ tree: JSONTree) throws(ImportError) -> (value: Turn, text: String) {
    let read: (value: Turn, text: String) = try read(tree, ".turn")
    var numbers = [read.value.number] + read.value.offered.map(\.number)
    for event in read.value.events {
      switch event {
      case .options(let options): numbers += options.map(\.number)
      case .reply(let reply): numbers += [reply.turn] + [reply.option?.number].compactMap { $0 }
      case .ledger(let item): try check(item.amount, ".turn")
      case .line, .state, .command, .ending, .end: break
      }
    }
    if let reply = read.value.reply { numbers += [reply.turn] + [reply.option?.number].compactMap { $0 } }
    let isPossible = numbers.allSatisfy { (0...ImportedValues.largestNumber).contains($0) }
    try ExportReader.check(isPossible, place + ".turn")
    return read
  }

  private func check(_ fact: FactValue) throws(ImportError) {
    switch fact {
    case .money(let money): try check(money, ".setup.facts")
    case .duration(let days):
      try ExportReader.check(
        (-ImportedValues.largestNumber...ImportedValues.largestNumber).contains(days),
        place + ".setup.facts")
    case .number(let number):
      try ExportReader.check(number.isFinite && abs(number) < 1e15, place + ".setup.facts")
    case .text, .date, .choice, .list: break
    }
  }

  private func check(_ money: Money?, _ field: String) throws(ImportError) {
    guard let money else { return }
    try ExportReader.check(
      Money.isPossible(money.amount) && money.currency.utf8.count <= 8, place + field)
  }

  private func read<Value: Decodable>(
    _ tree: JSONTree, _ field: String
  ) throws(ImportError) -> (value: Value, text: String) {
    let text = tree.json
    return (try ExportReader.decode(Data(text.utf8), at: place + field), text)
  }
}
