import Clients
import Foundation
import Interest
import Ladder
import Preparation
import Vocabulary

/// What a preparation knows about an invoice.
struct PreparedMoney {
  let preparation: Preparation

  /// The rules that apply to the client; none where they were not said, or the contract's rate is missing.
  var terms: LegalTerms? {
    guard let name = text("regime") else { return nil }
    return try? LegalTerms(reading: name, contractPercent: contractPercent)
  }

  /// The name the user goes by; empty when it was not said.
  var me: String { text("me") ?? "" }

  /// The invoice; none where its number, sum or due day is not known.
  var invoice: Invoice? {
    guard let number = text("invoice"), InvoiceNumber.key(number) != nil,
      case .money(let amount)? = preparation.facts["amount"], Money.isPossible(amount.amount),
      amount.amount > 0,
      let due = day("due")
    else { return nil }
    var invoice = Invoice(
      number: number, client: preparation.client, amount: amount, due: due, language: preparation.language,
      updated: preparation.updated)
    invoice.contact = text("contact") ?? ""
    invoice.project = text("project") ?? ""
    invoice.issued = day("issued")
    invoice.regime = terms?.name
    if case .number(let count)? = preparation.facts["reminders"], (0...100).contains(count) {
      invoice.earlierReminders = Int(count)
    }
    return invoice
  }

  private var contractPercent: Decimal? {
    guard case .number(let percent)? = preparation.facts["contract_rate"], (0...100).contains(percent) else {
      return nil
    }
    return Decimal((percent * 10_000).rounded()) / 10_000
  }

  private func day(_ fact: String) -> CalendarDate? {
    if case .date(let day)? = preparation.facts[fact] { day } else { nil }
  }

  private func text(_ fact: String) -> String? {
    switch preparation.facts[fact] {
    case .text(let text)?, .choice(let text)?: text.isEmpty ? nil : TextSafety.line(text)
    default: nil
    }
  }
}
