import Archive
import ArgumentParser
import Clients
import Coaching
import Vocabulary

/// `souffleur next`
struct NextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "What to do next, and why: calls, promises, signals, then what to rehearse.",
    discussion: """
      A real call today comes first, then your own promises, calls that nobody has written down, what clients have let \
      slide, the calls of the next two weeks, signals that keep coming back, and last a lesson. --order prints the whole \
      table with its reasons.
      """)

  @Flag(help: "Print what comes before what, with the reasons.")
  var order = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let words = AgendaWords.of(language)
    guard !order else { return try printOrder(words) }
    let archive = try openArchive(language)
    let proposals = try NextProposals(archive, language).all()
    guard let first = proposals.first else { throw Failure(.noInput, words.nothing) }
    guard !json else {
      let also = JSONValue.array(proposals.dropFirst().map { .object($0.fields) })
      return try emitJSON(JSONValue.object(first.fields + [("also", also)]).text + "\n")
    }
    try show(proposals, words)
  }

  /// Proposals shown at once; more would be no help.
  private static let most = 6

  private func show(_ proposals: [NextProposal], _ words: AgendaWords) throws {
    for (index, proposal) in proposals.prefix(NextCommand.most).enumerated() {
      if index == 1 { try emit("\n\(words.also)\n") }
      let margin = index == 0 ? "" : "  "
      try emitWrapped("\(margin)\(proposal.reason)\n")
      // Not wrapped, to be copied whole.
      for command in proposal.commands { try emit("\(margin)  \(command)\n") }
      if index == 0 { try emitWrapped("  (\(words.reason(proposal.rule)))\n") }
    }
    let left = proposals.count - NextCommand.most
    if left > 0 { tell(words.more(left)) }
  }

  private func printOrder(_ words: AgendaWords) throws {
    guard !json else {
      let rows = AgendaRule.allCases.map { rule in
        JSONValue.object([("rule", .string(rule.rawValue)), ("reason", .string(words.reason(rule)))])
      }
      return try emitJSON(JSONValue.array(rows).text + "\n")
    }
    try emit(words.orderTitle + "\n")
    for (index, rule) in AgendaRule.allCases.enumerated() {
      try emitWrapped("  \(index + 1). \(words.reason(rule)) (\(rule.rawValue))\n")
    }
  }
}

/// One thing to do next, with the commands that do it.
struct NextProposal {
  var rule: AgendaRule
  var reason: String
  /// The commands, one of which does it.
  var commands: [String]
  var client: String?
  var promise: String?
  var scenario: String?
  var persona: String?

  /// The fields for other programs.
  var fields: [(String, JSONValue)] {
    [
      ("rule", .string(rule.rawValue)), ("reason", .string(reason)), ("command", .optional(commands.first)),
      ("commands", .array(commands.map { .string($0) })), ("client", .optional(client)),
      ("promise", .optional(promise)), ("scenario", .optional(scenario)), ("persona", .optional(persona)),
    ]
  }
}
