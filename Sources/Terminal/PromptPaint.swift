import Vocabulary

/// The colour of a prompt, as the screen puts it around the text and the editor finds it there.
struct PromptPaint {
  var before: String
  var after: String

  static let plain = PromptPaint(before: "\u{1B}[\(Screen.Role.user.code)m", after: "\u{1B}[0m")
  /// Marked for Readline as taking no column.
  static let bracketed = PromptPaint(
    before: "\u{01}\(plain.before)\u{02}", after: "\u{01}\(plain.after)\u{02}")

  /// A prompt cleaned of all that acts, but for the colour around the whole of it.
  static func cleaned(_ prompt: String) -> String {
    let (before, after) = (bracketed.before, bracketed.after)
    let scalars = prompt.unicodeScalars
    guard scalars.starts(with: before.unicodeScalars),
      scalars.reversed().starts(with: after.unicodeScalars.reversed()),
      scalars.count >= before.unicodeScalars.count + after.unicodeScalars.count
    else { return TextSafety.line(prompt) }
    let inner = scalars.dropFirst(before.unicodeScalars.count).dropLast(after.unicodeScalars.count)
    return before + TextSafety.line(String(String.UnicodeScalarView(inner))) + after
  }
}
