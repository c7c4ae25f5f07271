public import ArgumentParser
import Conversation
import Foundation
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// When colours are written.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension Language: ExpressibleByArgument {}

extension Language {
  /// The language the environment asks for, else English.
  static var ofEnvironment: Language {
    let environment = ProcessInfo.processInfo.environment
    for name in ["SOUFFLEUR_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment[name], !value.isEmpty { return Language(tag: value) ?? .english }
    }
    return .english
  }

  /// The language of this call, for what is said where the options are not at hand.
  static var ofCall: Language {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated().reversed() {
      if argument == "--lang", index + 1 < arguments.count,
        let asked = Language(rawValue: arguments[index + 1])
      {
        return asked
      }
      if argument.hasPrefix("--lang="), let asked = Language(rawValue: String(argument.dropFirst(7))) {
        return asked
      }
    }
    return .ofEnvironment
  }
}

extension CoachMode: ExpressibleByArgument {}

/// What every command understands.
struct SharedOptions: ParsableArguments {
  @Option(help: "The language of texts and messages; else SOUFFLEUR_LANG, else the locale.")
  var lang: Language?

  @Option(help: ArgumentHelp("When to use colours.", valueName: "when"))
  var color: ColourChoice = .auto

  @Flag(help: "For screen readers: words instead of bars, nothing drawn over.")
  var accessible = false

  /// The language asked for, else that of the environment, else English.
  var language: Language { lang ?? .ofEnvironment }

  /// How the conversation is shown on standard output.
  var screen: ScreenOptions {
    let environment = ProcessInfo.processInfo.environment
    var options = ScreenOptions()
    options.isAccessible = accessible || environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
    let isQuiet = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let isDumb = environment["TERM"] == "dumb"
    options.hasColour =
      switch color {
      case .always: true
      case .never: false
      case .auto: isatty(1) == 1 && !isQuiet && !isDumb
      }
    options.isUTF8 = SharedOptions.showsUTF8(environment)
    if isatty(1) != 1 { options.width = 80 }
    return options
  }

  /// Output that is no terminal is always UTF-8; a terminal says in the locale what it shows.
  private static func showsUTF8(_ environment: [String: String]) -> Bool {
    guard isatty(1) == 1 else { return true }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let locale else { return true }
    let name = locale.uppercased()
    return !(name == "C" || name == "POSIX" || name.contains("8859") || name.contains("ASCII"))
  }
}
