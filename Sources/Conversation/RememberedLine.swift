import Vocabulary

/// What of a command the prompt's history keeps: nothing that only the user knows.
public enum RememberedLine {
  /// The word of the command as it was typed, with a number, a language or a rule's name where it takes one.
  ///
  /// Nothing of a private note is kept, nor of a line that is no command.
  /// - Parameter isRule: whether a word is the name of a rule of the coach.
  public static func of(command line: String, isRule: (String) -> Bool) -> String? {
    guard case .command(let command, let argument) = Input(line, language: .english), command != .note,
      let word = line.split(whereSeparator: { $0.isWhitespace || $0 == "/" }).first
    else { return nil }
    let kept = RememberedLine.value(argument, of: command, isRule)
    return "/" + word.lowercased() + (kept.map { " " + $0 } ?? "")
  }

  private static func value(
    _ argument: String, of command: SlashCommand, _ isRule: (String) -> Bool
  ) -> String? {
    switch command {
    case .undo, .fork: Int(argument).flatMap { (0...999).contains($0) ? String($0) : nil }
    case .lang: Language(tag: argument)?.rawValue
    case .off: isRule(argument) ? argument : nil
    case .help, .moves, .hint, .why, .no, .redo, .status, .ledger, .note, .breathe, .save, .quit: nil
    }
  }
}
