public import ArgumentParser
public import Recap
import Vocabulary

extension LetterStyle.Tone: ExpressibleByArgument {}
extension LetterStyle.Address: ExpressibleByArgument {}
extension LetterStyle.Silence: ExpressibleByArgument {}

/// How a recap is worded, looked at and written.
struct LetterOptions: ParsableArguments {
  @Option(help: "The tone of the mail; else that of souffleur me, else formal.")
  var tone: LetterStyle.Tone?

  @Option(help: "How a French mail speaks to its reader; else as souffleur me has it, else vous.")
  var address: LetterStyle.Address?

  @Option(
    help: ArgumentHelp(
      "What it means that no answer comes: confirms (the recap is right) or open (it stays unconfirmed). Nothing is said about it by default.",
      valueName: "meaning"))
  var silence: LetterStyle.Silence?

  @Option(
    help: ArgumentHelp(
      "A folder of recap templates, which take the place of the scenario’s own; can be given again, the last one counts.",
      valueName: "folder"))
  var templates: [String] = []

  @Flag(help: "Change the mail in VISUAL or EDITOR before it is written.")
  var edit = false

  @Flag(
    help:
      "Only tell what is vague, what nobody said, and what the coach notices; exits with 1 when there is something."
  )
  var check = false

  @Flag(help: "Write the file without showing the mail first.")
  var yes = false

  @Flag(help: "Never ask.")
  var noInput = false

  /// The style, what was not asked for taken from the profile.
  func style(_ profile: Profile) -> LetterStyle {
    LetterStyle(
      tone: tone ?? profile.tone ?? .formal, address: address ?? profile.address ?? .vous, silence: silence)
  }
}
