public import Scenarios
import Vocabulary
import YarnRuntime

/// What a player who answers by chance finds in a scenario, run after run.
///
/// The same scenario, set-up and number of runs give the same figures. Personas take turns. Of four players three
/// take an option by chance; the fourth also says something with a move of `moves` in each reply, so that reactions
/// to typed words come up. One player in five has other facts: choices drawn by chance, and optional facts left out.
public struct Exploration: Sendable {
  /// What is explored.
  public let scenario: Scenario
  /// Conversations played.
  public private(set) var runs = 0
  /// Conversations by persona and ending; a conversation without an ending counts under "".
  public private(set) var endings: [String: [String: Int]] = [:]
  /// The words of each conversation, in the order in which they were played.
  public private(set) var words: [Int] = []
  /// The replies of each conversation.
  public private(set) var turns: [Int] = []
  /// In how many conversations a client's line came twice, by its place in the table of lines.
  public private(set) var repeated: [Int: Int] = [:]
  /// Answers that were compared with those to the other options of the choice.
  public private(set) var compared = 0
  /// Of those, the answers no other option would have got.
  public private(set) var own = 0
  /// Choices that offered both conduct to praise and conduct to mind.
  public private(set) var mixedChoices = 0
  /// Of those, where the longest option was one to praise.
  public private(set) var longestPraised = 0
  /// Of those, where the option offered first was one to praise.
  public private(set) var firstPraised = 0
  private var praisedShare = 0.0

  private let setup: Setup
  private let moves: [String]
  private let personas: [Persona?]
  private let renderer: LineRenderer
  private var seen: Set<Int> = []

  /// Prepares to explore; `moves` are the names a typed reply may carry.
  ///
  /// The set-up gives facts, language, day and the seed; with a persona only that one is played.
  public init(scenario: Scenario, setup: Setup, moves: [String]) throws(RehearsalError) {
    try SetupCheck(scenario: scenario, setup: setup).run()
    self.scenario = scenario
    self.setup = setup
    self.moves = moves.sorted()
    let played = scenario.personas.filter { setup.persona == nil || $0.id == setup.persona }
    personas = played.isEmpty ? [nil] : played
    renderer = LineRenderer(scenario: scenario, language: setup.language, today: setup.today, seed: 0)
  }

  /// Plays the next conversations, on all processors; the figures are those of one after another.
  ///
  /// Throws when the script goes wrong in one of them: `runs` is its number then, and those before it count.
  public mutating func play(next count: Int) throws(RehearsalError) {
    let first = runs
    let explorer = self
    let played = inParallel(count) { index -> Result<RandomRun, RehearsalError> in
      do throws(RehearsalError) {
        return .success(try explorer.conversation(first + index))
      } catch {
        return .failure(error)
      }
    }
    for result in played {
      let run = try result.get()
      let persona = personas[runs % personas.count]
      runs += 1
      add(run, persona)
    }
  }

  private func conversation(_ number: Int) throws(RehearsalError) -> RandomRun {
    let persona = personas[number % personas.count]
    let setup = setup(of: number)
    var chance = RandomSource(seed: setup.seed ^ 0x5EED)
    let first = try Performance(scenario: scenario, setup: setup, persona: persona, format: renderer.format)
    return try RandomRun(
      first, at: setup.startNode ?? scenario.startNode, renderer: renderer, chance: &chance,
      moves: (number / personas.count) % 4 == 3 ? moves : [],
      comparing: (number / personas.count).isMultiple(of: 10))
  }

  /// The set-up of a run, 0-based: with its persona, seed and options it can be played again.
  public func setup(of run: Int) -> Setup {
    var setup = setup
    setup.persona = personas[run % personas.count]?.id
    setup.seed = self.setup.seed &+ UInt64(run)
    if (run / personas.count) % 5 == 4 { vary(&setup) }
    return setup
  }

  private func vary(_ setup: inout Setup) {
    var chance = RandomSource(seed: ~setup.seed)
    for fact in scenario.facts {
      if let choice = fact.choices.keys.sorted().randomElement(using: &chance) {
        setup.facts[fact.name] = .choice(choice)
      }
      if !fact.isRequired, Bool.random(using: &chance) { setup.facts[fact.name] = nil }
    }
  }

  private mutating func add(_ run: RandomRun, _ persona: Persona?) {
    endings[persona?.id ?? "", default: [:]][run.ending ?? "", default: 0] += 1
    words.append(run.words)
    turns.append(run.turns)
    for line in run.repeated { repeated[line, default: 0] += 1 }
    seen.formUnion(run.seen)
    compared += run.compared
    own += run.own
    mixedChoices += run.mixedChoices
    longestPraised += run.longestPraised
    firstPraised += run.firstPraised
    praisedShare += run.praisedShare
  }

  // MARK: Figures

  /// Lines and options that never came up, by their place in the table of lines.
  public var unreached: [Int] { scenario.lines.indices.filter { !seen.contains($0) } }

  /// How often an ending was reached, over all personas, from 0 to 1.
  public func share(of ending: String) -> Double {
    guard runs > 0 else { return 0 }
    return Double(endings.values.reduce(0) { $0 + ($1[ending] ?? 0) }) / Double(runs)
  }

  /// The endings the scenario names, in order, and "" when some conversation had none.
  public var allEndings: [String] {
    let named = Set(scenario.nodes.values.compactMap(\.ending)).union(endings.values.flatMap(\.keys))
    return named.sorted()
  }

  /// The share of answers no other option would have got; none when nothing was compared.
  public var ownShare: Double? { compared == 0 ? nil : Double(own) / Double(compared) }

  /// How often the longest option, and the first one, is one to praise, and how often it would be by chance.
  public var praisedShares: (longest: Double, first: Double, byChance: Double)? {
    guard mixedChoices > 0 else { return nil }
    let count = Double(mixedChoices)
    return (Double(longestPraised) / count, Double(firstPraised) / count, praisedShare / count)
  }

  /// The middle of the words of all conversations.
  public var medianWords: Int { Exploration.median(words) }

  /// The middle of the replies of all conversations.
  public var medianTurns: Int { Exploration.median(turns) }

  private static func median(_ values: [Int]) -> Int {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }
}
