import Terminal
import Vocabulary

/// Lines that somebody may type, by chance: replies, own words, every command with what fits behind it and what does not.
struct RandomLines {
  private static let words = [
    "Quand comptez-vous régler la facture ?", "no, not the 28th, the 22nd", "non, pas le 28, le 22 décembre",
    "I need the money by 18 December, please", "hello, calling about the invoice", "c’est ma faute",
    "what’s holding it up?", "hang on", "you’re useless", "ni l’un ni l’autre", "yes", "oui", "le deuxième",
    "I’ll pay you back 1,500 euros next week", "au revoir", "goodbye then", "le chien du voisin", "…", "...",
    "{heard} {new}", "\u{1B}[31mrouge", String(repeating: "mot ", count: 40),
  ]
  /// What changes where the rehearsal stands.
  private static let steps = [
    "/undo", "/annuler", "/undo 2", "/undo 99", "/redo", "/refaire", "/no", "/non", "/fork", "/bifurquer",
    "/fork 0", "/fork 1", "/fork 2", "/lang fr", "/lang en", "/langue en", "/langue fr",
  ]
  /// What does not, or cannot be done.
  private static let others = [
    "/note à moi", "/note", "/noter x", "/off", "/off x", "/off rubric.calm", "/off filler", "/taire blame",
    "/breathe", "/hint", "/indice", "/why", "/status", "/point", "/ledger", "/help", "/aide", "/moves",
    "/choix",
    "/frobnicate", "/", "/undo deux", "/undo -1", "/fork 99", "/fork x", "/lang", "/lang zz", "?", "", "   ",
    "0",
    "999", "1000",
  ]

  /// The lines of one sitting; it ends with the input, or where somebody stops.
  static func sitting(_ dice: inout Dice) -> [LineEvent] {
    var events: [LineEvent] = []
    for _ in 0..<(3 + dice.roll(12)) {
      events.append(line(&dice))
    }
    return events
  }

  private static func line(_ dice: inout Dice) -> LineEvent {
    switch dice.roll(40) {
    case 0..<14: .line(String(1 + dice.roll(4)))
    case 14..<21: .line(dice.pick(words) ?? "")
    case 21..<32: .line(dice.pick(steps) ?? "")
    case 32..<38: .line(dice.pick(others) ?? "")
    case 38: .unusable(.tooLong(limit: 65_536))
    default: .line(dice.roll(3) == 0 ? "/quit" : "/save")
    }
  }
}

/// Types lines, and notes where each answer begins.
struct SittingEditor: LineEditor {
  var completer: (@Sendable (String) -> [String])?
  var alarm: Alarm?
  let isInteractive = false
  private var events: ArraySlice<LineEvent>
  private let isAnswered: () -> Void

  init(_ events: [LineEvent], isAnswered: @escaping () -> Void) {
    (self.events, self.isAnswered) = (events[...], isAnswered)
  }

  mutating func readLine(prompt: String) -> LineEvent {
    isAnswered()
    return events.popFirst() ?? .endOfInput
  }

  mutating func pause(seconds: Double) -> Bool { true }

  mutating func remember(_ line: String) {}
}
