import ArgumentParser
import Coaching
import Foundation
import Listening
import Rehearsal
import Terminal
import Vocabulary
import YarnRuntime

#if canImport(Glibc)
  import Glibc
#endif

/// `souffleur drill`
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "One line from a client, one answer from you: ten of them in five minutes.",
    discussion: """
      Each answer is judged by the table of its skill: what must be there, what must not. The verdict quotes your words \
      and names the rules; nothing is stored. Enter skips a line, ? says what is needed, < goes back one line. Without a skill, the one that your sessions show weakest.
      """)

  @Argument(help: "The skill, see --list; else the weakest of your sessions.")
  var skill: String?

  @Option(help: "How many lines, 1 to 50; there are fifteen for each skill.")
  var count = 10

  @Option(help: "The same number throws the same lines.")
  var seed: UInt64?

  @Option(help: "After so many minutes no new line is thrown, 1 to 120.")
  var minutes = 5

  @Flag(help: "The skills.")
  var list = false

  @Flag(help: "As JSON, an event a line.")
  var json = false

  @OptionGroup var words: LanguageOptions

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    guard !list else { return try emit(listing(language)) }
    guard (1...50).contains(count), (1...120).contains(minutes) else {
      throw Failure(
        .usage,
        language.pick("--count va de 1 à 50, --minutes de 1 à 120", "--count is 1 to 50, --minutes 1 to 120"))
    }
    let (skill, reason) = try chosen(language)
    let seed = seed ?? UInt64.random(in: 0..<1_000_000)
    var chance = RandomSource(seed: seed)
    let files = try words.files(language)(language)
    let round = DrillRound(skill, DrillBook(files), count: count, using: &chance)
    let view: any DrillView =
      json ? DrillEvents(language: language) : DrillPage(language: language, isAtTerminal: isatty(0) == 1)
    try view.begin(round, seed: seed, minutes: minutes, reason: reason)
    let editor: any LineEditor = isatty(0) == 1 && !json ? ReadlineEditor(historyPath: nil) : PipedEditor()
    var loop = DrillLoop(
      round: round, judge: DrillJudge(files), view: view,
      end: ContinuousClock.now + .seconds(60 * minutes))
    try loop.run(editor)
  }

  private func listing(_ language: Language) -> String {
    if json {
      let rows = DrillSkill.allCases.map { skill in
        JSONValue.object([
          ("skill", .string(skill.rawValue)), ("title", .string(skill.title(language))),
          ("lines", .integer(DrillBook(language).lines(skill).count)),
        ])
      }
      return JSONValue.array(rows).text + "\n"
    }
    return DrillSkill.allCases.map { skill in
      skill.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0) + "  " + skill.title(language) + "\n"
    }.joined()
  }

  /// The skill that was named, else the weakest, and why that one.
  private func chosen(_ language: Language) throws -> (DrillSkill, String?) {
    if let skill {
      if let known = DrillSkill(rawValue: skill) { return (known, nil) }
      let name = TextSafety.line(skill)
      let near = NearestName.of(skill, in: Set(DrillSkill.allCases.map(\.rawValue)))
      let offer =
        near.map {
          language.pick("\u{202F}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?", "; did you mean “\($0)”?")
        }
        ?? language.pick("\u{202F}; voir souffleur drill --list", "; see souffleur drill --list")
      throw Failure(
        .usage,
        language.pick("il n’y a pas d’exercice «\u{A0}\(name)\u{A0}»", "there is no drill “\(name)”") + offer)
    }
    let room = try PracticeRoom(language, archive: try openArchive(language))
    for criterion in room.report.skills {
      guard let level = criterion.trend.level, let skill = DrillSkill.forCriterion(criterion.name) else {
        continue
      }
      let label = criterion.label(language)
      return (
        skill,
        language.pick(
          "Votre critère le plus bas qui s’exerce ici\u{A0}: \(label) (\(level)).",
          "Your lowest criterion that can be drilled: \(label) (\(level)).")
      )
    }
    return (
      .moneyAsk,
      language.pick(
        "Aucune séance encore ne dit quoi travailler\u{A0}: l’argent d’abord.",
        "No session tells yet what to work on: money first.")
    )
  }
}
