import AfterCall
import Archive
import Clients
import Foundation
import Preparation
import Scenarios
import Terminal
import Vocabulary

/// Finds or begins the call that is meant.
struct CallDesk {
  let archive: Archive
  let language: Language

  var book: CallBook { CallBook(language, archive: archive) }
  var material: CallMaterial { CallMaterial(archive: archive, language: language) }
  private var words: CallWords { .of(language) }

  /// Calls that are offered to choose from.
  private static let offered = 6

  /// The interview of the call that is meant, and its number where it is kept already.
  func open(
    _ name: String?, client: String?, _ editor: inout (any LineEditor)?
  ) throws -> (CallInterview, Int?) {
    if let name, let number = Call.number(in: name) { return try reopen(number) }
    if let name { return try begin(name, client: client, &editor) }
    if let client { return try begin(nil, reference: nil, client: try known(client)) }
    guard var asking = editor else {
      let begun = try book.all().last { !$0.call.isFinished }
      guard let begun else { throw Failure(.usage, words.whichClient) }
      return try reopen(begun.number)
    }
    defer { editor = asking }
    return try choose(&asking)
  }

  // MARK: A call that was begun

  private func reopen(_ number: Int) throws -> (CallInterview, Int?) {
    let call = try book.call(number)
    if !call.isFinished { tell(words.goesOn(Call.name(number))) }
    // Without its scenario a call can be noted all the same.
    let reference = call.reference ?? call.scenario
    let scenario = reference.flatMap { try? Loader.load($0, language: language).scenario }
    return (CallInterview(call, setting: try material.setting(scenario, client: call.client)), number)
  }

  // MARK: A new one

  private func begin(
    _ reference: String, client: String?, _ editor: inout (any LineEditor)?
  ) throws -> (CallInterview, Int?) {
    let scenario = try loadScenario(reference, language)
    var name = ""
    if let client {
      name = try known(client)
    } else if var asking = editor {
      defer { editor = asking }
      name = try known(ClientQuestion(language: language, earlier: try earlier(scenario)).ask(&asking))
    } else if let only = try earlier(scenario).only {
      name = only
    } else {
      throw Failure(.usage, words.whichClient)
    }
    return try begin(scenario, reference: RehearseCommand.stored(reference), client: name)
  }

  private func begin(_ scenario: Scenario?, reference: String?, client: String) throws -> (
    CallInterview, Int?
  ) {
    let setting = try material.setting(scenario, client: client)
    if let (number, call) = try book.unfinished(client: client, scenario: scenario?.id) {
      tell(words.goesOn(Call.name(number)))
      return (CallInterview(call, setting: setting), number)
    }
    var call = CallInterview.begin(token: RandomToken.fresh(), client: client, setting: setting, at: Date())
    call.reference = call.reference ?? reference
    call.zone = TimeZone.current.identifier
    return (CallInterview(call, setting: setting), nil)
  }

  private func choose(_ editor: inout any LineEditor) throws -> (CallInterview, Int?) {
    let begun = try book.all().filter { !$0.call.isFinished }.suffix(CallDesk.offered).reversed()
    let question = CallQuestion(
      language: language, begun: Array(begun), candidates: try material.candidates(atMost: CallDesk.offered))
    switch try question.ask(&editor) {
    case .begun(let number): return try reopen(number)
    case .candidate(let candidate):
      return try begin(
        try loadScenario(candidate.reference, language), reference: candidate.reference,
        client: candidate.client)
    case .other(let name?): return try begin(nil, reference: nil, client: try known(name))
    case .other(nil):
      let name = try ClientQuestion(language: language, earlier: try material.clients()).ask(&editor)
      return try begin(nil, reference: nil, client: try known(name))
    }
  }

  /// A client's name as it is known: « ferrand » is Atelier Ferrand where only one name holds it.
  private func known(_ name: String) throws -> String {
    let name = try ClientName.checked(name, language)
    let names = try material.clients() + book.all().map(\.call.client)
    if let same = names.first(where: { ClientFile.isSame($0, name) }) { return same }
    let words = WrittenText.words(name)
    let holding = names.filter { WrittenText.holds($0, name: words) }
    guard let first = holding.first, holding.allSatisfy({ ClientFile.isSame($0, first) }) else {
      return name
    }
    tell(self.words.meant(first))
    return first
  }

  /// The clients that a scenario was prepared for.
  private func earlier(_ scenario: Scenario) throws -> [String] {
    try PreparationStore(archive: archive, language: language).all().filter { $0.scenario == scenario.id }
      .map(\.client)
  }
}

extension Array {
  /// The element of a list of one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
