import Foundation
import Rehearsal
public import Vocabulary

/// The message that closes a collaboration: the decision first, courteous, no debate opened, nothing listed against
/// anybody.
public struct ClosingMessage: Sendable {
  /// How much is said about why; the sources disagree, so the user chooses.
  public enum Reason: String, Sendable, CaseIterable {
    /// Nothing.
    case none
    /// One line.
    case line
    /// Two or three sentences of the user's own.
    case short
  }

  /// The subject of the mail.
  public let subject: String
  /// The message, lines between paragraphs; what is not known stands visibly in brackets.
  public let body: String

  /// Writes the message.
  ///
  /// - Parameters:
  ///   - words: the user's reason, for `.line` and `.short`; without it the place stays visibly empty.
  ///   - sender: who signs.
  public init(
    _ file: ClientFile, _ statement: ExitStatement, reason: Reason, words: String?, sender: String,
    language: Language
  ) {
    let writer = Writer(
      file: file, statement: statement, format: LocaleFormat(language), isFrench: language == .french)
    subject =
      language == .french
      ? "Fin de notre collaboration le \(writer.day)" : "End of our work together on \(writer.day)"
    let parts = [
      writer.greeting, writer.decision, writer.reason(reason, words), writer.notice, writer.work,
      writer.account,
      writer.handover, writer.close, writer.signature(sender),
    ]
    body = parts.compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  private struct Writer {
    let file: ClientFile
    let statement: ExitStatement
    let format: LocaleFormat
    let isFrench: Bool

    var day: String { format.date(statement.day) }

    private func say(_ french: String, _ english: String) -> String { isFrench ? french : english }

    private func amount(_ value: Decimal) -> String { statement.money(value).map(format.money) ?? "" }

    var greeting: String { say("Bonjour,", "Hello,") }

    var decision: String {
      say(
        "J’ai décidé de mettre fin à notre collaboration. Elle s’arrêtera le \(day).",
        "I have decided to end our work together. It will stop on \(day).")
    }

    func reason(_ reason: Reason, _ words: String?) -> String? {
      let words = words.map(TextSafety.line).flatMap { $0.isEmpty ? nil : $0 }
      return switch reason {
      case .none: nil
      case .line: words ?? say("[une ligne : pourquoi]", "[one line: why]")
      case .short: words ?? say("[deux ou trois phrases : pourquoi]", "[two or three sentences: why]")
      }
    }

    var notice: String? {
      guard let days = file.terms.noticeDays else { return nil }
      let clause = file.terms.clause.map { say(" (\($0))", " (\($0))") } ?? ""
      guard !statement.breaksNotice else {
        return say(
          "[Le préavis écrit est de \(days) jours\(clause) : la date ci-dessus est plus tôt. À accorder avant l’envoi.]",
          "[The written notice is \(days) days\(clause): the date above is earlier. Settle this before you send it.]"
        )
      }
      return say(
        "Cela respecte le préavis de \(days) jours prévu entre nous\(clause).",
        "This keeps to the \(days) days’ notice agreed between us\(clause).")
    }

    var work: String? {
      let lines = statement.lines.filter { $0.milestone.donePercent > 0 }
      guard !lines.isEmpty else { return nil }
      let items = lines.map { line in
        line.milestone.donePercent == 100
          ? say("- \(line.milestone.title) : terminé", "- \(line.milestone.title): done")
          : say(
            "- \(line.milestone.title) : fait à \(line.milestone.donePercent)\u{202F}%",
            "- \(line.milestone.title): \(line.milestone.donePercent)% done")
      }
      return ([say("Où en est le travail :", "Where the work stands:")] + items).joined(separator: "\n")
    }

    var account: String? {
      var items: [String] = []
      if statement.owed > 0 {
        items.append(
          say(
            "- facturé, à régler : \(amount(statement.owed))",
            "- billed, to be paid: \(amount(statement.owed))"))
      }
      if statement.toBill > 0 {
        items.append(
          say(
            "- fait, restant à facturer : \(amount(statement.toBill))",
            "- done, still to be billed: \(amount(statement.toBill))"))
      }
      if statement.toCredit > 0 {
        items.append(
          say(
            "- avoir à établir : \(amount(statement.toCredit))",
            "- credit note: \(amount(statement.toCredit))"))
      }
      if statement.toPayBack > 0 {
        items.append(
          say(
            "- payé d’avance, à rendre : \(amount(statement.toPayBack))",
            "- paid ahead, to be returned: \(amount(statement.toPayBack))"))
      }
      guard !items.isEmpty else { return nil }
      return ([say("Le compte à ce jour :", "The account as it stands:")] + items).joined(separator: "\n")
    }

    var handover: String? {
      guard !statement.handovers.isEmpty else { return nil }
      let items = statement.handovers.map { "- \($0)" }
      return ([say("Je vous remets :", "I will hand over:")] + items).joined(separator: "\n")
    }

    var close: String {
      say(
        "Je réponds à vos questions de passation jusqu’au \(day). Merci pour le travail fait ensemble.",
        "I will answer questions about the handover until \(day). Thank you for the work we did together.")
    }

    func signature(_ sender: String) -> String {
      let name = TextSafety.line(sender)
      return name.isEmpty ? say("[votre nom]", "[your name]") : name
    }
  }
}
