import Clients
import Foundation
import Interest
import Recap
import Vocabulary

/// What the names in the templates of the ladder stand for.
struct DraftValues {
  /// Every name a template may use.
  static let names: Set<String> = [
    "me", "my_address", "client", "client_address", "contact", "project", "invoice", "amount", "outstanding",
    "received", "issued", "issued_or_gap", "due", "today", "days_late", "pay_by", "promised", "reminders",
    "deadline", "interest", "is_french",
  ]

  /// By name.
  let all: [String: TextTemplate.Value]
  /// What stands where something is not known.
  let gaps: [String]

  init(_ invoice: Invoice, _ request: LadderDraft.Request) {
    let words = LadderWords.of(invoice.language).draft
    let format = LocaleFormat(invoice.language)
    func day(_ day: CalendarDate?) -> TextTemplate.Value {
      day.map { .text(format.dateWithoutWeekday($0)) } ?? .missing
    }
    func known(_ text: String) -> TextTemplate.Value { text.isEmpty ? .missing : .text(text) }
    func block(_ lines: [String], or gap: String) -> TextTemplate.Value {
      .text(lines.isEmpty ? gap : lines.joined(separator: "\n"))
    }
    let interest = DraftValues.interest(invoice, request)
    // A day that is not over was no word that was broken.
    let broken = request.standing.promises.missed.compactMap(\.promised).last { $0 < request.today }
    let payBy = request.payBy ?? DraftValues.workingDay(request.today.adding(days: 8))
    let values: [String: TextTemplate.Value] = [
      "me": .text(request.sender.name.isEmpty ? words.yourName : request.sender.name),
      "my_address": block(request.sender.postal, or: words.yourAddress),
      "client": .text(invoice.client.isEmpty ? words.clientName : invoice.client),
      "client_address": block(request.clientAddress, or: words.clientAddress),
      "contact": known(invoice.contact), "project": known(invoice.project), "invoice": .text(invoice.number),
      "amount": .text(format.money(invoice.amount)), "outstanding": .text(format.money(invoice.outstanding)),
      "received": invoice.received.amount > 0 ? .text(format.money(invoice.received)) : .missing,
      "issued": day(invoice.issued),
      "issued_or_gap": .text(invoice.issued.map(format.dateWithoutWeekday) ?? words.invoiceDate),
      "due": day(invoice.due), "today": day(request.today),
      "days_late": .text(words.daysLate(max(0, request.today.days(since: invoice.due)))),
      "pay_by": day(payBy), "promised": day(broken),
      "reminders": known(words.reminders(DraftValues.reminders(invoice).map(format.dateWithoutWeekday))),
      "deadline": .text(words.deadline(request.deadline)), "interest": interest.value,
      "is_french": .flag(invoice.terms?.regime.isFrench ?? false),
    ]
    all = values
    gaps =
      [words.yourName, words.yourAddress, words.clientName, words.clientAddress, words.invoiceDate]
      + [interest.gap].compactMap { $0 }
  }

  /// The days on which somebody was reminded in writing after the due day.
  private static func reminders(_ invoice: Invoice) -> [CalendarDate] {
    invoice.steps.filter { event in
      guard let rung = event.rung, event.way != .phone else { return false }
      return rung >= .friendly && rung < .notice && event.day > invoice.due
    }.map(\.day)
  }

  /// The sentence about late interest, or the gap where it cannot be given; nothing where it is not claimed.
  private static func interest(
    _ invoice: Invoice, _ request: LadderDraft.Request
  ) -> (value: TextTemplate.Value, gap: String?) {
    guard request.claimsInterest, !request.rung.isFriendly else { return (.missing, nil) }
    let claim = InterestClaim(invoice, on: request.today, rates: request.rates)
    switch claim {
    case .sentence(let report):
      return (.text(report.sentence(in: invoice.language) ?? ""), nil)
    case .fromThisNotice:
      // A consumer owes interest from the formal notice: before it there is none to speak of.
      guard request.rung == .notice else { return (.missing, nil) }
      return (.text(invoice.language.interestFromThisNotice), nil)
    case .gap(let gap):
      let text = gap.text(in: invoice.language)
      return (.text(text), text)
    case .nothing: return (.missing, nil)
    }
  }

  /// The day itself, or the Monday after a week-end.
  private static func workingDay(_ day: CalendarDate) -> CalendarDate {
    day.weekday > 5 ? day.adding(days: 8 - day.weekday) : day
  }
}

extension InterestRegime {
  fileprivate var isFrench: Bool {
    switch self {
    case .frenchBusiness, .frenchConsumer, .frenchPublic: true
    case .europeanBusiness, .britishBusiness: false
    }
  }
}
