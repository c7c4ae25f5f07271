import Foundation
import Recap
import Terminal
import Vocabulary

/// Asks a person at a terminal who they are, and keeps every answer as it comes.
struct ProfileQuestions {
  let store: ProfileStore

  private var words: ProfileWords { .of(store.language) }

  /// What a line typed at a question leads to.
  private enum Step { case next, back, again, stop }

  /// Asks for some fields; what was accepted is kept, also when the user stops.
  func ask(_ fields: [ProfileField], _ profile: inout Profile, with editor: inout any LineEditor) throws {
    tell(fields.count > 2 ? words.keys : words.keysForOne)
    var place = 0
    while fields.indices.contains(place) {
      let field = fields[place]
      let known = field.text(of: profile)
      tell("")
      tell(words.question(field) + (known.isEmpty ? "" : "  [\(known)]"))
      switch try answer(editor.readLine(prompt: "> "), field, &profile) {
      case .next: place += 1
      case .back: place = max(0, place - 1)
      case .again: continue
      case .stop: return
      }
    }
  }

  private func answer(_ event: LineEvent, _ field: ProfileField, _ profile: inout Profile) throws -> Step {
    switch event {
    case .unusable:
      tell(words.tooLong)
      return .again
    case .endOfInput, .terminate: return .stop
    case .interrupt: throw Failure(.interrupted, words.kept)
    case .line(let line):
      switch line.trimmingCharacters(in: .whitespaces) {
      case "": return .next
      case "?":
        tell(words.help(field))
        return .again
      case "<": return .back
      case "-": profile.forget(field)
      default:
        if let problem = profile.set(field, to: line) {
          tell(words.problem(problem))
          return .again
        }
        tell("= " + field.text(of: profile))
      }
      try store.keep(profile)
      return .next
    }
  }
}
