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
  let broken: @Sendable (_ days: [String?]) -> String
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
  /// There is no invoice of that client.
  public let unknownClient: @Sendable (_ client: String) -> String
  /// A new invoice lacks something.
  public let newNeeds: @Sendable (_ options: [String]) -> String
  /// That is no invoice number.
  public let noNumber: @Sendable (_ text: String) -> String
  /// Several clients have an invoice of that number.
  public let whichClient: @Sendable (_ number: String, _ clients: [String]) -> String
  /// A new invoice is begun.
  public let beginning: @Sendable (_ number: String) -> String
  /// The questions of a new invoice.
  public let askAmount: String
  /// When is it due?
  public let askDue: String
  /// Which client has to pay it?
  public let askClient: String
  /// What is asked is needed.
  public let needed: String
  /// What is possible at a question.
  public let help: String
  /// Paid since? The last known state goes before it.
  public let lastKnown: @Sendable (_ state: String) -> String
  /// Paid since?
  public let askPaid: String
  /// What the answers do.
  public let askPaidHelp: String
  /// Which day was it paid?
  public let askPaidDay: @Sendable (_ today: String) -> String
  /// How much was paid?
  public let askPaidSum: @Sendable (_ all: String) -> String
  /// The sum is less than what was received.
  public let belowReceived: @Sendable (_ received: String) -> String
  /// Days between two steps change nothing any more: the deadline of the formal notice goes by.
  public let spacingAfterNotice: String
  /// More was paid than is left.
  public let notTooMuch: @Sendable (_ left: String) -> String
  /// What cannot be.
  public let future: @Sendable (_ option: String) -> String
  /// It is paid: nothing is written or noted.
  public let isPaid: @Sendable (_ number: String) -> String
  /// The invoice is in another currency.
  public let currency: @Sendable (_ code: String) -> String
  /// Nothing was noted.
  public let nothingToUndo: String
  /// Nothing is written on that rung.
  public let notWritten: @Sendable (_ rung: String) -> String
  /// Nothing is late yet.
  public let notDue: @Sendable (_ rung: String) -> String
  /// That note makes sense before the due date only.
  public let tooLate: @Sendable (_ rung: String) -> String
  /// A formal notice is no mail.
  public let noLetterMail: String
  /// Late interest is not mentioned on a friendly rung.
  public let friendlyClaim: String
  /// A formal notice has one tone.
  public let formalTone: String
  /// A day or a way of nothing.
  public let onAlone: String
  /// An option is about one invoice.
  public let optionNeedsInvoice: String
  /// The days between two steps that there can be.
  public let spacingRange: String
  /// That is no mail address.
  public let unusableMail: @Sendable (_ address: String) -> String
  /// What was done.
  public let kept: @Sendable (_ number: String) -> String
  /// The last note was taken back.
  public let undone: @Sendable (_ number: String) -> String
  /// An invoice is followed no longer.
  public let forgotten: @Sendable (_ number: String) -> String
  /// A draft was written into a file.
  public let written: @Sendable (_ file: String) -> String
  /// What comes next.
  public let next: String
  /// Say that it has gone.
  public let nextSent: @Sendable (_ number: String, _ rung: String) -> String
  /// Look at the others.
  public let nextPaid: String
  /// Look at the draft.
  public let nextDraft: @Sendable (_ number: String) -> String
  /// Look at a draft before its time.
  public let nextWait: @Sendable (_ number: String, _ rung: String) -> String
  /// Look at all of them.
  public let nextAll: String
  /// Note the call afterwards.
  public let nextAfterCall: @Sendable (_ command: String) -> String
  /// Look at one of the list.
  public let nextList: String
}
