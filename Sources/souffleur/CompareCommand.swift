import Archive
import ArgumentParser
import Foundation
import Rehearsal
import Terminal

/// `souffleur compare`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Two sessions side by side: what was said, what it did, where it led.",
    discussion: """
      The turns that both have in common are summed up; what follows stands in two columns, or one after the other \
      on a narrow screen and with --accessible.
      """)

  @Argument(help: ArgumentHelp("The number of a session.", valueName: "a"))
  var first: Int64

  @Argument(help: ArgumentHelp("The number of another.", valueName: "b"))
  var second: Int64

  @Option(
    help: ArgumentHelp("Start at this turn, instead of the first that is not the same.", valueName: "turn"))
  var fork: Int?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let fork, fork < 0 { throw ValidationError("--fork takes the number of a turn; 0 is the opening.") }
    if first == second { throw ValidationError("Name two sessions; ‘souffleur history’ shows them.") }
  }

  func run() throws {
    let stored = (
      try StoredSession.find(first, shared.language), try StoredSession.find(second, shared.language)
    )
    let (one, other) = (stored.0.record, stored.1.record)
    let (firstStory, secondStory) = (stored.0.story, stored.1.story)
    let comparison = Comparison(firstStory, secondStory, from: fork)
    let language = shared.lang ?? one.setup.language
    if json {
      return try emitJSON(
        ComparisonJSON(one, other, comparison, language).text(firstStory, secondStory) + "\n")
    }
    let view = ComparisonView(one, other, comparison, language, Screen(options: shared.screen))
    try through { () throws(OutputError) in try view.show(firstStory, secondStory) }
    tell("")
    tell(
      language.pick(
        "Ensuite : souffleur history \(first) ou \(second) les relit en entier.",
        "Next: souffleur history \(first) or \(second) reads them whole."))
  }
}
