import Scenarios
import YarnRuntime

/// One conversation of a player who answers by chance, and what was seen of it.
struct RandomRun {
  /// The ending reached, or none.
  private(set) var ending: String?
  /// Replies given.
  private(set) var turns = 0
  /// Words shown and said.
  private(set) var words = 0
  /// Every line and option shown, by its place in the table of lines.
  private(set) var seen: Set<Int> = []
  /// Lines of the client that came more than once and are no refrain.
  private(set) var repeated: Set<Int> = []
  /// Choices at which the client's answer was compared with the answers to the other options.
  private(set) var compared = 0
  /// Of those, the answers no other option would have got.
  private(set) var own = 0
  /// Choices that offered both conduct to praise and conduct to mind.
  private(set) var mixedChoices = 0
  /// Of those, where the longest option was one to praise.
  private(set) var longestPraised = 0
  /// Of those, where the option offered first was one to praise.
  private(set) var firstPraised = 0
  /// The share that chance alone would give the last two figures, summed up.
  private(set) var praisedShare = 0.0

  private var heard: Set<Int> = []
  /// How often each standing move was made.
  private var stood: [String: Int] = [:]
  private let renderer: LineRenderer

  /// Replies after which a conversation counts as endless.
  static let mostTurns = 300
  /// The hashtag of a line that is meant to come again.
  static let refrain = "refrain"

  /// Plays to the end.
  ///
  /// - Parameters:
  ///   - moves: moves a typed reply may carry; empty for a player who only takes options.
  ///   - comparing: whether each answer is compared with the answers to the other options.
  init(
    _ first: Performance, at node: String, renderer: LineRenderer, chance: inout RandomSource,
    moves: [String],
    comparing: Bool
  ) throws(RehearsalError) {
    self.renderer = renderer
    var performance = first
    take(note: try performance.open(at: node, renderer), performance)
    while !performance.isOver, turns < RandomRun.mostTurns {
      let open = performance.options.filter(\.isAvailable)
      guard let listed = open.randomElement(using: &chance) else { break }
      let option = standingMove(performance, using: &chance) ?? listed
      if !option.isStanding { weigh(open) }
      let said = moves.isEmpty ? nil : moves.randomElement(using: &chance)
      let before = performance
      turns += 1
      let taken = ValueDraw.taken(by: option, performance, renderer, using: &chance)
      let reply = AcceptedReply(
        turn: turns, option: option, typed: said.map { _ in option.text }, moves: said.map { [$0] } ?? [],
        taken: taken)
      let events = try performance.take(option, reply, renderer)
      words += RandomRun.words(in: option.text)
      if comparing, !option.isStanding {
        compare(events, with: open.filter { $0.number != option.number }, from: before)
      }
      take(note: events, performance)
    }
    ending = performance.isOver ? performance.ending?.id : nil
  }

  /// Now and then a move that is not listed, each at most twice in a conversation.
  private mutating func standingMove(
    _ performance: Performance, using chance: inout RandomSource
  ) -> OfferedOption? {
    guard !renderer.scenario.standing.isEmpty, Int.random(in: 0..<6, using: &chance) == 0 else { return nil }
    let moves = performance.standing(renderer).filter { stood[$0.id, default: 0] < 2 }
    guard let move = moves.randomElement(using: &chance) else { return nil }
    stood[move.id, default: 0] += 1
    return move
  }

  // MARK: What is seen

  private mutating func take(note events: [Event], _ performance: Performance) {
    seen.formUnion(performance.linesShown)
    let lines = renderer.scenario.lines
    for case .line(let line) in events {
      words += RandomRun.words(in: line.text)
      guard line.speaker == .client, !line.tags.contains(RandomRun.refrain),
        let index = lines.index(ofID: line.id)
      else { continue }
      if !heard.insert(index).inserted { repeated.insert(index) }
    }
  }

  /// Words a person reads or says: marks that stand alone are none.
  static func words(in text: String) -> Int {
    var (count, isInWord) = (0, false)
    for scalar in text.unicodeScalars {
      if scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace {
        isInWord = false
      } else if !isInWord, isLetterOrNumber(scalar) {
        isInWord = true
        count += 1
      }
    }
    return count
  }

  private static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Compares how long the options to praise and the others are.
  private mutating func weigh(_ options: [OfferedOption]) {
    let praised = options.filter { $0.praises && !$0.minds }
    guard !praised.isEmpty, options.contains(where: { $0.minds && !$0.praises }) else { return }
    mixedChoices += 1
    praisedShare += Double(praised.count) / Double(options.count)
    if let longest = options.max(by: { $0.text.count < $1.text.count }), longest.praises, !longest.minds {
      longestPraised += 1
    }
    if let first = options.first, first.praises, !first.minds { firstPraised += 1 }
  }

  /// Asks what the client would have said first to each of the other options.
  private mutating func compare(_ events: [Event], with others: [OfferedOption], from before: Performance) {
    guard let answer = RandomRun.answer(events), !others.isEmpty else { return }
    compared += 1
    let isShared = others.contains { option in
      var other = before
      let reply = AcceptedReply(turn: turns, option: option, typed: nil, moves: [])
      let events = try? other.take(option, reply, renderer)
      return events.flatMap(RandomRun.answer) == answer
    }
    if !isShared { own += 1 }
  }

  /// What the client says first.
  private static func answer(_ events: [Event]) -> String? {
    for case .line(let line) in events where line.speaker == .client { return line.text }
    return nil
  }
}

extension OfferedOption {
  /// Whether it meets a criterion of the rubric.
  var praises: Bool { tags.contains { $0.hasPrefix("plus:") } }

  /// Whether it misses one.
  var minds: Bool { tags.contains { $0.hasPrefix("minus:") } }
}
