import Vocabulary

/// What `recap` says beside the mail.
struct RecapWords: Sendable {
  var noName: @Sendable (_ typed: String) -> String
  var noCall: @Sendable (_ name: String) -> String
  var noFolder: @Sendable (_ folder: String) -> String
  var templateLeft: @Sendable (_ reason: String) -> String
  var rehearsalHasNoReader: String
  var notOver: @Sendable (_ session: String) -> String
  var callNotOver: @Sendable (_ name: String) -> String
  var typedIn: @Sendable (_ language: Language) -> String
  var heading: String
  var attached: @Sendable (_ files: [String]) -> String
  var editsMail: String
  var ask: @Sendable (_ file: String) -> String
  var askHelp: String
  var stopped: String
  var editorFailed: @Sendable (_ command: String, _ status: Int32) -> String
  var needsTerminal: String
  var noText: String
  var textTooLong: @Sendable (_ bytes: Int) -> String
  var clean: String
  var nextForRehearsal: String
  var nextForCall: @Sendable (_ name: String) -> String

  static func of(_ language: Language) -> RecapWords {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
