import Vocabulary

/// What is said about the forms of a recap.
struct RecapFormWords {
  /// Why files need a mail to go with.
  var attachNeedsMail: String
  /// Why only a mail is opened.
  var openNeedsMail: String
  /// Why a rehearsal is not opened.
  var openRehearsal: String
  /// Why standard output is not opened.
  var openNeedsFile: String
  /// Nothing could open the file.
  var nothingOpens: @Sendable (_ path: String) -> String
  /// Something did.
  var opened: @Sendable (_ path: String, _ opener: String) -> String
  /// No text is short enough for a link; names what is to be used instead.
  var linkTooLong: @Sendable (_ name: String) -> String
  /// The link holds a shorter text.
  var linkShortened: String
  /// There is no day for a calendar.
  /// No calendar goes with a mail that was changed; the session or call names it.
  var noCalendar: @Sendable (_ name: String) -> String
  var nothingDated: String
  /// What to do with a calendar.
  var calendarNext: @Sendable (_ file: String) -> String
  /// What to do after a rehearsal, with or without days for a calendar.
  var next: @Sendable (_ session: Int64, _ isUndated: Bool) -> String
  /// A file cannot be read.
  var cannotRead: @Sendable (_ file: String, _ reason: String) -> String
  /// It is a folder, a device or a pipe.
  var noPlainFile: @Sendable (_ file: String) -> String
  /// It belongs to the program.
  var ownFile: @Sendable (_ file: String, _ kind: String) -> String
  /// The files are too large together.
  var tooLarge: @Sendable (_ megabytes: Int) -> String
}

extension RecapFormWords {
  /// The words of a language.
  init(_ language: Language) {
    self =
      switch language {
      case .french: .french
      case .english: .english
      }
  }
}
