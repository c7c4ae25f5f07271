import Clients
import Foundation
import Vocabulary

extension LadderWords {
  static let english = LadderWords(
    language: .english,
    rung: {
      switch $0 {
      case .upcoming: "note before the due date"
      case .due: "note on the due date"
      case .friendly: "friendly reminder"
      case .firm: "firm reminder"
      case .call: "call, and its record"
      case .notice: "formal notice"
      case .beyond: "what comes next"
      }
    },
    way: {
      switch $0 {
      case .mail: "by mail"
      case .letter: "by letter"
      case .phone: "by phone"
      }
    },
    head: { number, client, amount, due in
      "Invoice \(number)" + (client.isEmpty ? "" : ", \(client)") + ", \(amount), due \(due)"
    },
    lateness: { days in
      switch days {
      case ..<(-1): "in \(-days) days"
      case -1: "tomorrow"
      case 0: "today"
      case 1: "1 day late"
      default: "\(days) days late"
      }
    },
    received: { "Received: \($0); left: \($1)" },
    doneHeading: "Done:", nothingDone: "Nothing has been sent yet.",
    step: { rung, day, way in "\(rung), \(day)" + (way.map { ", \($0)" } ?? "") },
    called: { "call noted, \($0)" },
    earlier: {
      $0 == 1
        ? "1 reminder before that, on a day that is not noted"
        : "\($0) reminders before that, on days that are not noted"
    },
    promised: { "Promised by \($0)." },
    broken: { days in
      let said = days.map { $0.map { "by \($0)" } ?? "one without a day" }
      return (said.count == 1 ? "Promise" : "Promises") + " not kept: \(said.joined(separator: ", "))."
    },
    undated: {
      $0 == 1
        ? "One promise has no day: it suspends nothing." : "\($0) promises have no day: they suspend nothing."
    },
    paid: { "Paid on \($0). Nothing more to write." },
    suspended: { "Suspended until \($0): a day was promised, nothing is written before it." },
    waiting: { rung, day in "Next step: \(rung), from \(day) on." },
    now: { "Next step: \($0), now." },
    why: { "Why: \($0)" },
    reason: englishReason,
    commitment:
      "Or a dated commitment: who pays, how much, which day, in writing. One more date without it is worth nothing.",
    callHow:
      "A call gets a day where writing got no answer. Prepare it, then note it with “souffleur after”, or --sent call.",
    beyondHeading: "What there is next (facts, no recommendation):",
    limitationHeading: "Limitation:",
    limitation: { day, years in "about \(day) at the earliest (\(years) years), unless interrupted" },
    regimeUnknown:
      "The rules are not said: --regime fr-b2b, fr-consumer, fr-public, eu, uk or contract:RATE.",
    notAdvice: "Information, not legal advice.",
    listLine: { head, last, next in "\(head)" + (last.map { "\n  done: \($0)" } ?? "") + "\n  \(next)" },
    draftHeading: { "Draft: \($0)" },
    subjectLine: { "Subject: \($0)" },
    missing: { "To fill in: " + $0.joined(separator: " ") },
    checklistHeading: "Before it goes, check that the formal notice has:",
    checklist: [
      "both parties with their addresses", "number and date of the invoice", "the sum due", "the due date",
      "the facts, without emotion", "the deadline (8 or 15 days)", "what follows",
      "the date and your signature",
      "the words “formal notice”",
      "and keep a copy with the proof of receipt; the program sends nothing",
    ],
    draft: DraftWords(
      yourName: "[your name]", yourAddress: "[your address]", clientName: "[name of the client]",
      clientAddress: "[address of the client]", invoiceDate: "[date of the invoice]",
      daysLate: { $0 == 1 ? "one day" : "\($0) days" },
      reminders: { days in
        switch days.count {
        case 0: ""
        case 1: "my message of \(days[0])"
        default: "my messages of " + days.dropLast().joined(separator: ", ") + " and \(days[days.count - 1])"
        }
      },
      deadline: { $0 == 8 ? "eight" : $0 == 15 ? "fifteen" : String($0) }),
    command: englishCommand)

  private static let englishReason: @Sendable (LadderStanding.Reason) -> String = { reason in
    let format = LocaleFormat(.english)
    return switch reason {
    case .plan: ""
    case .ownSpacing(let days): "you set \(days) days after the step before."
    case .broken(let day?):
      "the promise for \(format.dateWithoutWeekday(day)) was not kept: one step up, without waiting."
    case .broken(nil): "a promise was not kept: one step up, without waiting."
    case .brokenAgain(let count): "\(count) promises were not kept: one more is not enough."
    case .deadline(let days):
      "the formal notice gave \(days) days from its receipt; count them from the proof of receipt."
    }
  }

  private static let englishCommand = LadderCommandWords(
    begin:
      "No invoice is known. To begin: souffleur prep, or: souffleur ladder F-2031 --amount 2400 --due 2026-10-31 --client Ferrand",
    unknown: { number, nearest in
      "there is no invoice “\(number)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ";")
        + " to note it: --amount, --due and --client"
    },
    unknownClient: { "there is no invoice for “\($0)”; souffleur ladder shows them all" },
    newNeeds: { "a new invoice needs \($0.joined(separator: " and "))" },
    noNumber: {
      "“\($0)” is no invoice number: letters or digits, \(InvoiceNumber.longest) characters at most"
    },
    whichClient: { "several clients have an invoice \($0): --client \($1.joined(separator: ", "))" },
    beginning: { "A new invoice, \($0)." },
    askAmount: "What is the sum, tax included?",
    askDue: "When is it due?",
    askClient: "Which client has to pay it?",
    needed: "Without that answer there is nothing to follow; Ctrl-D stops.",
    help: "< goes back one question, Ctrl-D stops and notes nothing.",
    lastKnown: { "Last known: \($0)" },
    askPaid: "Paid since, all or a part of it (yes or no)? [no] ",
    askPaidHelp:
      "“yes” asks which day and how much, and notes it; Enter or “no” shows the draft; Ctrl-D stops.",
    askPaidDay: { "Which day? [\($0)] " },
    askPaidSum: { "How much? [all, \($0)] " },
    belowReceived: { "\($0) was received already: the sum cannot be less" },
    spacingAfterNotice: "the formal notice has gone: its deadline counts, and --after changes nothing",
    notTooMuch: { "only \($0) is left to pay" },
    future: { "\($0): that day is still to come" },
    isPaid: { "invoice \($0) is paid: nothing to write; --undo takes back the last note" },
    currency: { "this invoice is in \($0)" },
    nothingToUndo: "nothing is noted, nothing to take back",
    notWritten: { "“\($0)” is not written: no draft" },
    notDue: { "“\($0)”: the due date has not gone by, nothing is late" },
    tooLate: { "“\($0)”: the due date has gone by, that note makes no sense any more" },
    noLetterMail: "a formal notice goes by registered post: the draft is a text",
    friendlyClaim:
      "late interest is not mentioned in a friendly reminder: --claim-interest is for the firm one and after",
    formalTone: "A formal notice is formal: --tone and --address change nothing in it.",
    onAlone: "--on and --by go with --sent, --received or --paid",
    optionNeedsInvoice: "say which invoice it is about: souffleur ladder NUMBER …",
    spacingRange: "--after goes from 0 to \(Invoice.spacingRange.upperBound) days",
    unusableMail: { "“\($0)” is no mail address" },
    kept: { "Noted for invoice \($0)." },
    undone: { "Taken back: the last note of invoice \($0)." },
    forgotten: { "Invoice \($0) is no longer followed." },
    written: { "Draft: \($0)" },
    next: "Next:",
    nextSent: { "souffleur ladder \($0) --sent \($1)   (when it has gone)" },
    nextPaid: "souffleur ladder shows the other invoices.",
    nextDraft: { "souffleur ladder \($0)   (the draft)" },
    nextWait: { "souffleur ladder \($0) --rung \($1)   (a draft before its time)" },
    nextAll: "souffleur ladder   (all invoices)",
    nextAfterCall: { "\($0)   (after the call)" },
    nextList: "Next: souffleur ladder NUMBER shows the draft.")
}
