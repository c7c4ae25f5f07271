import Rehearsal
package import Vocabulary

/// Everything that is said of promises, in one language.
package struct PromiseWords: Sendable {
  /// What is typed in `promises add`, for the questions and for the options.
  package struct Asking: Sendable {
    var opening: String
    var question: @Sendable (PromiseDraft.Field) -> String
    var help: @Sendable (PromiseDraft.Field) -> String
    var option: @Sendable (PromiseDraft.Field) -> String
    var noText: String
    var tooLong: @Sendable (_ limit: Int) -> String
    var noOwner: String
    var noDay: String
    var noSum: String
    var noName: String
    var needed: String
    package var nothingNoted: String
    package var unusable: String
  }

  /// One promise on one line.
  struct Line: Sendable {
    var you: String
    var theClient: String
    var separator: String
    var invoice: @Sendable (String) -> String
    var day: @Sendable (_ timing: LedgerItem.Timing, _ day: String) -> String
    var noDay: String
    var late: @Sendable (_ days: Int) -> String
    var due: @Sendable (_ days: Int) -> String
    var holding: String
    var kept: @Sendable (_ day: String?) -> String
    var broken: @Sendable (_ day: String?) -> String
    var replaced: @Sendable (_ by: String) -> String
    var withdrawn: String
    var moved: @Sendable (_ times: Int, _ first: String) -> String
    var received: @Sendable (_ part: String, _ rest: String) -> String
    var exchange: @Sendable (String) -> String
  }

  /// What the commands say that change a promise.
  package struct Changing: Sendable {
    package var unknown: @Sendable (_ name: String, _ nearest: String?) -> String
    package var noName: @Sendable (_ typed: String) -> String
    package var dayToCome: String
    package var noDay: @Sendable (_ option: String) -> String
    package var noSum: @Sendable (_ option: String) -> String
    package var noSumToPart: @Sendable (_ name: String) -> String
    package var tooMuch: @Sendable (_ rest: String) -> String
    package var otherCurrency: @Sendable (_ code: String) -> String
    package var alreadyKept: @Sendable (_ name: String, _ day: String?) -> String
    package var alreadyBroken: @Sendable (_ name: String, _ day: String?) -> String
    package var alreadyThen: @Sendable (_ name: String, _ day: String) -> String
    package var superseded: @Sendable (_ name: String, _ by: String?) -> String
    package var nothingToUndo: @Sendable (_ name: String) -> String
    package var nothingMeant: String
    package var forgotten: @Sendable (_ name: String) -> String
    package var replaced: @Sendable (_ old: String, _ new: String) -> String
  }

  /// What is said of taking a record over.
  package struct TakingOver: Sendable {
    package var noSession: @Sendable (_ number: Int64) -> String
    package var noCall: @Sendable (_ name: String) -> String
    package var session: @Sendable (_ number: Int64) -> String
    package var noRecord: @Sendable (_ typed: String) -> String
    package var alone: String
    package var summary: @Sendable (_ added: Int, _ updated: Int, _ known: Int) -> String
    package var nothing: @Sendable (_ record: String) -> String
    package var unowned: @Sendable (_ text: String) -> String
  }

  /// What is said of the list.
  package struct Listing: Sendable {
    package var none: String
    package var noneOfClient: @Sendable (_ name: String) -> String
    package var noneDue: String
    package var noDays: String
    package var written: @Sendable (_ file: String, _ count: Int) -> String
    package var onlyWithCalendar: String
    package var oldFlag: @Sendable (_ flag: String, _ command: String) -> String
    package var unexpected: @Sendable (_ argument: String, _ nearest: String?) -> String
    package var renamed: @Sendable (_ old: String, _ new: String) -> String
  }

  /// What to do next.
  package struct Next: Sendable {
    package var intro: String
    package var keep: @Sendable (_ name: String) -> String
    package var settle: @Sendable (_ name: String) -> String
    package var remind: @Sendable (_ command: String) -> String
    package var slip: @Sendable (_ command: String) -> String
    package var list: String
    package var take: String
  }

  package var asking: Asking
  var line: Line
  package var changing: Changing
  package var takingOver: TakingOver
  package var listing: Listing
  package var next: Next

  /// The words of a language.
  package static func of(_ language: Language) -> PromiseWords {
    switch language {
    case .french: .french
    case .english: .english
    }
  }
}
