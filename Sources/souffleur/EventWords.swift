import Archive
import Conversation
import Rehearsal
import Scenarios

/// Single events in words, for telling what was from what is.
struct EventWords {
  private let words: SessionWords

  init(_ words: SessionWords) { self.words = words }

  /// A turn that is not what it was.
  func pieces(_ difference: ReplayCheck.Difference) -> [Piece] {
    let number = difference.turn
    let title = number == 0 ? words.pick("Début", "Opening") : words.pick("Tour \(number)", "Turn \(number)")
    let (stored, now) = (difference.stored.map(line), difference.now.map(line))
    // Words that are the same hide what differs; the identifiers and hashtags show it.
    let hides = stored == now && !stored.isEmpty
    func side(_ label: String, _ events: [Event]) -> [Piece] {
      events.map { .labelled(label, hides ? EventJSON.line($0) : line($0), tone: .ledger, indent: 2) }
    }
    var pieces: [Piece] = [.text(title, tone: .strong)]
    pieces += side(words.pick("avant      ", "then  "), difference.stored)
    pieces += side(words.pick("maintenant ", "now   "), difference.now)
    if let stop = difference.stop {
      pieces.append(.text(stop.message(in: words.language), indent: 2))
    }
    return pieces
  }

  private func line(_ event: Event) -> String {
    switch event {
    case .line(let line): words.speaker(line.speaker).map { words.label($0) + line.text } ?? line.text
    case .options(let options):
      options.map { option in
        let missing = option.isAvailable ? "" : words.pick(" (pas maintenant)", " (not now)")
        return "\(option.number). \(option.text)\(missing)"
      }.joined(separator: " / ")
    case .reply(let reply): words.label(words.you) + reply.text
    case .state(let state, before: _):
      zip(MoodWords.names(words.language), [state.tension, state.trust, state.patience])
        .map { "\($0) \(MoodWords.number($1, words.language))" }.joined(separator: ", ")
    case .ledger(let item): "[\(words.status(item.status))] \(words.item(item))"
    case .command(let text): "<<\(text)>>"
    case .ending(let ending): words.label(words.pick("Fin", "Ending")) + words.ending(ending)
    case .end: words.pick("(fin)", "(end)")
    }
  }
}
