import Foundation
public import Vocabulary

/// What is said of invoices that are waited for, in one language.
public struct LadderWords: Sendable {
  /// The language.
  public let language: Language
  /// The name of a rung.
  public let rung: @Sendable (Rung) -> String
  /// How something was sent.
  let way: @Sendable (Invoice.Way) -> String
  /// The first line: number, client, sum, due day, and how late it is.
  let head: @Sendable (_ number: String, _ client: String, _ amount: String, _ due: String) -> String
  /// How the due day lies: before, on it, after it.
  let lateness: @Sendable (_ days: Int) -> String
  /// What was received and what is left.
  let received: @Sendable (_ received: String, _ outstanding: String) -> String
  /// What was done.
  let doneHeading: String
  let nothingDone: String
  let step: @Sendable (_ rung: String, _ day: String, _ way: String?) -> String
  let called: @Sendable (_ day: String) -> String
  let earlier: @Sendable (_ count: Int) -> String
  /// Promises.
  let promised: @Sendable (_ day: String) -> String
  let broken: @Sendable (_ days: [String]) -> String
  let undated: @Sendable (_ count: Int) -> String
  /// What is to be done.
  let paid: @Sendable (_ day: String) -> String
  let suspended: @Sendable (_ day: String) -> String
  let waiting: @Sendable (_ rung: String, _ day: String) -> String
  let now: @Sendable (_ rung: String) -> String
  let why: @Sendable (_ reason: String) -> String
  let reason: @Sendable (LadderStanding.Reason) -> String
  /// What may be done instead of the formal notice after a second broken promise.
  let commitment: String
  /// What to do on the rung of the call, with the command that prepares it.
  let callHow: String
  /// What comes after a formal notice: facts.
  let beyondHeading: String
  let limitationHeading: String
  let limitation: @Sendable (_ day: String, _ years: Int) -> String
  let regimeUnknown: String
  let notAdvice: String
  /// Where one stands, on a line of a list.
  let listLine: @Sendable (_ head: String, _ last: String?, _ next: String) -> String
  /// The headings of a draft and of what to check before a formal notice goes.
  let draftHeading: @Sendable (_ rung: String) -> String
  /// The subject, before a draft.
  public let subjectLine: @Sendable (_ subject: String) -> String
  let missing: @Sendable (_ gaps: [String]) -> String
  let checklistHeading: String
  let checklist: [String]
  /// What stands in a draft.
  let draft: DraftWords
  /// What the command asks and refuses.
  public let command: LadderCommandWords

  /// The words of a language.
  public static func of(_ language: Language) -> LadderWords {
    switch language {
    case .french: .french
    case .english: .english
    }
  }
}

/// What the program itself writes into a draft.
struct DraftWords: Sendable {
  let yourName: String
  let yourAddress: String
  let clientName: String
  let clientAddress: String
  let invoiceDate: String
  /// Days late, as they stand in a sentence.
  let daysLate: @Sendable (_ days: Int) -> String
  /// The messages of some days; empty without one.
  let reminders: @Sendable (_ days: [String]) -> String
  /// The days a formal notice gives, written out.
  let deadline: @Sendable (_ days: Int) -> String
}

/// What the command says around the result.
public struct LadderCommandWords: Sendable {
  /// There is no invoice yet: how to begin.
  public let begin: String
  /// There is no invoice of that number, or of that client.
  public let unknown: @Sendable (_ number: String, _ nearest: String?) -> String
  public let unknownClient: @Sendable (_ client: String) -> String
  /// A new invoice lacks something.
  public let newNeeds: @Sendable (_ options: [String]) -> String
  public let noNumber: @Sendable (_ text: String) -> String
  /// Several invoices have the same number in what was prepared.
  public let whichClient: @Sendable (_ number: String, _ clients: [String]) -> String
  /// The questions of a new invoice.
  public let askAmount: String
  public let askDue: String
  public let askClient: String
  public let needed: String
  public let help: String
  /// Paid since? The last known state goes before it.
  public let lastKnown: @Sendable (_ state: String) -> String
  public let askPaid: String
  public let askPaidHelp: String
  public let askPaidDay: @Sendable (_ today: String) -> String
  public let askPaidSum: @Sendable (_ all: String) -> String
  public let notTooMuch: @Sendable (_ left: String) -> String
  /// What cannot be.
  public let future: @Sendable (_ option: String) -> String
  public let isPaid: @Sendable (_ number: String) -> String
  public let currency: @Sendable (_ code: String) -> String
  public let nothingToUndo: String
  public let notWritten: @Sendable (_ rung: String) -> String
  public let notDue: @Sendable (_ rung: String) -> String
  public let tooLate: @Sendable (_ rung: String) -> String
  public let noLetterMail: String
  public let friendlyClaim: String
  public let formalTone: String
  public let onAlone: String
  public let optionNeedsInvoice: String
  public let spacingRange: String
  public let unusableMail: @Sendable (_ address: String) -> String
  /// What was done.
  public let kept: @Sendable (_ number: String) -> String
  public let undone: @Sendable (_ number: String) -> String
  public let forgotten: @Sendable (_ number: String) -> String
  public let written: @Sendable (_ file: String) -> String
  /// What comes next.
  public let next: String
  public let nextSent: @Sendable (_ number: String, _ rung: String) -> String
  public let nextPaid: String
  public let nextWait: @Sendable (_ number: String) -> String
  public let nextAfterCall: String
  public let nextList: String
}
