import Preparation
import Rehearsal
import Scenarios
import Vocabulary

/// What a preparation gives a rehearsal beside its facts.
struct PreparedCall {
  let preparation: Preparation

  /// The preparation of a rehearsal: that of its scenario and its client; none where there is none.
  static func of(_ rehearsal: Rehearsal) throws -> PreparedCall? {
    let scenario = rehearsal.scenario
    var client = ""
    if let fact = scenario.clientFact, case .text(let name)? = rehearsal.setup.facts[fact] { client = name }
    let store = PreparationStore(archive: try openArchive(rehearsal.language), language: rehearsal.language)
    do {
      return try store.preparation(scenario.id, client: client).map { PreparedCall(preparation: $0) }
    } catch let failure as Failure where failure.status == .badData {
      // Without what was prepared one can rehearse all the same.
      failure.report()
      return nil
    }
  }

  /// The scenario's objections that are expected; those in the user's own words have no identifier.
  var expected: [String] { preparation.objections.compactMap(\.id) }

  /// What will be answered to each of them, where that is prepared.
  var answers: [String: String] {
    let answered = preparation.objections.compactMap { objection in
      objection.id.flatMap { objection.answer.isEmpty ? nil : ($0, TextSafety.line(objection.answer)) }
    }
    return Dictionary(answered, uniquingKeysWith: { first, _ in first })
  }
}
