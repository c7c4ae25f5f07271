import Archive
import Conversation
import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// Two sessions as something to read, side by side where there is room.
struct ComparisonView {
  private let sessions: (SessionRecord, SessionRecord)
  private let words: (SessionWords, SessionWords)
  private let comparison: Comparison
  private let language: Language
  private let screen: Screen

  /// Characters shown of what the client answered.
  private static let answerLength = 140

  init(
    _ first: SessionRecord, _ second: SessionRecord, _ comparison: Comparison, _ language: Language,
    _ screen: Screen
  ) {
    sessions = (first, second)
    words = (SessionWords(language, first), SessionWords(language, second))
    (self.comparison, self.language, self.screen) = (comparison, language, screen)
  }

  private func pick(_ french: String, _ english: String) -> String { language.pick(french, english) }

  func show(_ first: Story, _ second: Story) throws(OutputError) {
    try beside(
      [.text(heading("A", sessions.0, words.0), tone: .strong)],
      [.text(heading("B", sessions.1, words.1), tone: .strong)])
    try screen.show([.blank] + startingPoints + [.text(common, tone: .quiet)])
    for row in comparison.rows {
      try screen.show([.blank, .text(title(row), tone: .strong)])
      if row.isSame {
        try screen.show(pieces(row, row.first, pick("A et B", "A and B"), words.0))
      } else {
        try beside(pieces(row, row.first, "A", words.0), pieces(row, row.second, "B", words.1))
      }
    }
    try screen.show([.blank, .text(pick("Où cela a mené", "Where it led"), tone: .strong)])
    try beside(outcome(sessions.0, first, "A", words.0), outcome(sessions.1, second, "B", words.1))
  }

  /// Side by side, or one after the other; then each side says which it is.
  private func beside(_ left: [Piece], _ right: [Piece]) throws(OutputError) {
    if screen.hasColumns { return try screen.show(left, beside: right) }
    try screen.show(left)
    try screen.show(right)
  }

  // MARK: What comes first

  private func heading(_ letter: String, _ session: SessionRecord, _ words: SessionWords) -> String {
    "\(letter). " + words.heading(session)
  }

  /// What was not the same before anything was said.
  private var startingPoints: [Piece] {
    let (one, other) = (sessions.0.setup, sessions.1.setup)
    var parts: [String] = []
    func add(_ name: String, _ first: String, _ second: String) {
      if first != second { parts.append("\(name) \(first) / \(second)") }
    }
    add(pick("scénario", "scenario"), sessions.0.reference, sessions.1.reference)
    add(pick("client", "client"), one.persona ?? "–", other.persona ?? "–")
    add(pick("graine", "seed"), String(one.seed), String(other.seed))
    add(pick("langue", "language"), one.language.rawValue, other.language.rawValue)
    let names = Set(one.facts.keys).union(other.facts.keys).filter { one.facts[$0] != other.facts[$0] }
    if !names.isEmpty { parts.append(pick("faits : ", "facts: ") + names.sorted().joined(separator: ", ")) }
    guard !parts.isEmpty else { return [] }
    return [
      .labelled(
        pick("Pas le même départ\u{00A0}: ", "Not the same start: "), parts.joined(separator: " · "),
        tone: .quiet)
    ]
  }

  private var common: String {
    let count = comparison.common
    guard count > 0, let last = comparison.lastCommon else {
      return pick(
        "Rien en commun : le début n’est déjà pas le même.",
        "Nothing in common: the opening is not the same already.")
    }
    let turns = count - 1
    var text =
      turns == 0
      ? pick("En commun\u{00A0}: le début", "In common: the opening")
      : pick(
        "En commun\u{00A0}: \(turns) \(turns == 1 ? "tour" : "tours")",
        "In common: \(turns) \(turns == 1 ? "turn" : "turns")")
    if let said = last.reply?.text {
      let quote = words.0.quoted(Excerpt.beginning(of: said, 60))
      text += pick(", jusqu’à \(quote)", ", up to \(quote)")
    }
    if comparison.rows.isEmpty { text += pick("\u{00A0}; rien d’autre", "; nothing else") }
    return text + "."
  }

  private func title(_ row: Comparison.Row) -> String {
    let name = row.number == 0 ? pick("Début", "Opening") : pick("Tour \(row.number)", "Turn \(row.number)")
    return row.number == comparison.fork
      ? name + pick(" – ici les chemins se séparent", " – here the ways part") : name
  }

  // MARK: A turn

  /// The number of the first turn that the shorter story does not have.
  private var firstMissing: Int? {
    comparison.rows.first { $0.first == nil || $0.second == nil }?.number
  }

  /// What was said, what was answered, what it did.
  private func pieces(
    _ row: Comparison.Row, _ turn: Turn?, _ letter: String, _ words: SessionWords
  ) -> [Piece] {
    let label = "\(letter)\u{00A0} "
    guard let turn else {
      // Said once, on the first turn that is not there.
      return row.number == firstMissing
        ? [.labelled(label, pick("(s’arrête là)", "(stops there)"), tone: .quiet)] : []
    }
    var pieces: [Piece] = []
    if let reply = turn.reply {
      pieces.append(.labelled(label, words.quoted(reply.text), tone: .user))
    } else {
      pieces.append(.text(letter, tone: .user))
    }
    if let answer = ComparisonView.answer(turn) {
      let short = Excerpt.beginning(of: answer, ComparisonView.answerLength)
      pieces.append(.text(words.label(words.client) + short, indent: 2))
    }
    let change = words.change(turn.stateBefore, turn.stateAfter, accessible: screen.options.isAccessible)
    if let change {
      pieces.append(.text(change, tone: .quiet, indent: 2))
    } else if turn.stateAfter != nil, turn.reply != nil {
      pieces.append(.text(pick("l’humeur ne bouge pas", "the mood does not move"), tone: .quiet, indent: 2))
    }
    for case .ledger(let item) in turn.events {
      pieces.append(.labelled("[\(words.status(item.status))] ", words.item(item), tone: .ledger, indent: 2))
    }
    return pieces
  }

  /// What the client said in a turn; else what was told.
  static func answer(_ turn: Turn) -> String? {
    let lines = turn.events.compactMap { event -> SpokenLine? in
      if case .line(let line) = event { line } else { nil }
    }
    let client = lines.filter { $0.speaker == .client }
    let told = (client.isEmpty ? lines : client).map(\.text).joined(separator: " ")
    return told.isEmpty ? nil : told
  }

  // MARK: The end

  private func outcome(
    _ session: SessionRecord, _ story: Story, _ letter: String, _ words: SessionWords
  ) -> [Piece] {
    var pieces: [Piece] = [.labelled("\(letter)\u{00A0} ", words.close(session), tone: .user)]
    if let state = story.turns.last?.turn.stateAfter {
      let values = [state.tension, state.trust, state.patience]
      let parts = zip(MoodWords.names(language), values).map { "\($0) \(MoodWords.number($1, language))" }
      pieces.append(
        .text(parts.joined(separator: screen.options.isAccessible ? ", " : " · "), tone: .quiet, indent: 2))
    }
    for status in LedgerItem.Status.allCases {
      for item in session.ledger.items(status) {
        pieces.append(.labelled("[\(words.status(status))] ", words.item(item), tone: .ledger, indent: 2))
      }
    }
    if session.ledger.items.isEmpty {
      pieces.append(.text(pick("rien au registre", "nothing in the ledger"), tone: .quiet, indent: 2))
    }
    return pieces
  }
}
