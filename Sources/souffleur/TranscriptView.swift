import Archive
import Conversation
import Rehearsal

/// A stored conversation as something to read.
struct TranscriptView {
  let session: SessionRecord
  let words: SessionWords
  let isAccessible: Bool

  /// The conversation from its opening to where it stands; what was taken back is marked.
  func pieces(_ story: Story) -> [Piece] {
    var pieces: [Piece] = [.text(words.heading(session), tone: .strong), .blank]
    for part in story.parts {
      if part.turn.number > 0 { pieces.append(.blank) }
      pieces += self.pieces(part)
    }
    guard session.close != nil else {
      return pieces + [.blank, .text(words.pick("Encore en cours.", "Still open."), tone: .strong)]
    }
    let close = words.pick("Fin\u{00A0}: ", "Ending: ")
    return pieces + [.blank, .labelled(close, words.close(session) + ".", tone: .strong)]
  }

  private func pieces(_ part: Story.Part) -> [Piece] {
    let turn = part.turn
    var pieces: [Piece] = []
    if part.isTakenBack {
      pieces.append(.text(words.pick("(repris ensuite)", "(taken back later)"), tone: .quiet, indent: 2))
    }
    for event in turn.events { pieces += self.pieces(event, turn) }
    for note in part.notes {
      pieces.append(
        .labelled(words.pick("(note pour vous) ", "(note to yourself) "), note, tone: .quiet, indent: 2))
    }
    return pieces
  }

  private func pieces(_ event: Event, _ turn: Turn) -> [Piece] {
    switch event {
    case .line(let line):
      guard let name = words.speaker(line.speaker) else { return [.text(line.text, tone: .quiet)] }
      return [.labelled(words.label(name), line.text, tone: line.speaker == .user ? .user : .client)]
    case .reply(let reply):
      var pieces: [Piece] = [.labelled("\(turn.number). " + words.label(words.you), reply.text, tone: .user)]
      if reply.typed != nil {
        let taken = words.quoted(reply.option?.text ?? "")
        pieces.append(
          .text(words.pick("(compris\u{00A0}: \(taken))", "(taken for: \(taken))"), tone: .quiet, indent: 3))
      }
      return pieces
    case .state(let after, let before):
      guard let change = words.change(before, after, accessible: isAccessible) else { return [] }
      return [.text(change, tone: .quiet, indent: 2)]
    case .ledger(let item):
      return [.labelled("[\(words.status(item.status))] ", words.item(item), tone: .ledger, indent: 2)]
    case .options, .command, .ending, .end: return []
    }
  }
}
