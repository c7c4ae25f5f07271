import ArgumentParser
import Coaching
import Foundation
import Listening
import Rehearsal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// `souffleur say`
struct SayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "say", abstract: "What the coach notices in a message before you send it.",
    discussion: """
      Without a text it reads standard input. Three findings at most are shown, what is worth changing first.
      Exits with 1 when a rule of reliability A or B found a risk; one of reliability C only asks.
      """)

  @Argument(help: "The message.")
  var text: [String] = []

  @Flag(help: "Everything that was noticed, what helps too.")
  var all = false

  @Flag(help: "As JSON, every finding with its span in UTF-8 bytes.")
  var json = false

  @Option(help: ArgumentHelp("Switch a rule off; may be given more than once.", valueName: "rule"))
  var off: [String] = []

  @OptionGroup var words: LanguageOptions

  @OptionGroup var shared: SharedOptions

  /// A message longer than this, in bytes, is a document.
  private static let longest = 16 << 10

  func run() throws {
    let language = shared.language
    let listener = Listener(try words.files(language)(language))
    try RuleNames.check(off, language, listener)
    let message = try message(language)
    if !ReadingLimit.holds(message) {
      tell(
        language.pick(
          "Seules les \(ReadingLimit.letters) premières lettres ont été lues.",
          "Only the first \(ReadingLimit.letters) letters were read."))
    }
    let check = DraftCheck(message, listener: listener, language: language, off: Set(off))
    if json {
      try emitJSON(check.json.text + "\n")
    } else {
      try show(check, language)
    }
    if check.hasRisk { throw Failure(.found) }
  }

  /// The message, from the arguments or else from standard input.
  private func message(_ language: Language) throws -> String {
    let data = text.isEmpty ? try SayCommand.standardInput(language) : Data(text.joined(separator: " ").utf8)
    guard data.count <= SayCommand.longest else {
      throw Failure(
        .badData, language == .french ? "le message dépasse 16 Kio" : "the message is longer than 16 KiB")
    }
    guard let message = String(data: data, encoding: .utf8) else {
      throw Failure(
        .badData, language == .french ? "le message n’est pas en UTF-8" : "the message is not UTF-8")
    }
    guard message.contains(where: { !$0.isWhitespace }) else {
      throw Failure(.usage, language == .french ? "le message est vide" : "the message is empty")
    }
    return message
  }

  /// Reads one byte more than a message may have, and no further.
  private static func standardInput(_ language: Language) throws -> Data {
    if isatty(0) == 1 {
      tell(language == .french ? "Votre message, puis Ctrl-D :" : "Your message, then Ctrl-D:")
    }
    return try readInput("-", upTo: longest + 1, language)
  }

  private func show(_ check: DraftCheck, _ language: Language) throws {
    let isFrench = language == .french
    let shown = all ? check.findings : check.foremost(3)
    if shown.isEmpty { tell(isFrench ? "Aucune règle n’a relevé de risque." : "No rule found a risk.") }
    for finding in shown {
      let quote = TextSafety.line(finding.quote)
      let rule = "\(finding.ruleID) (\(finding.reliability.rawValue))"
      let source = isFrench ? "source\u{A0}: \(finding.source)" : "source: \(finding.source)"
      try emitWrapped((isFrench ? "«\u{A0}\(quote)\u{A0}»" : "“\(quote)”") + "\n")
      try emitWrapped(FrenchSpacing.held("  \(finding.advice)\n  \(rule) · \(source)\n"))
    }
    let left = check.findings.count - shown.count
    if left > 0, !all {
      tell(isFrench ? "Le reste (\(left))\u{A0}: --all" : "The rest (\(left)): --all")
    }
  }
}
