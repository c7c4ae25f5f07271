import Foundation
public import Interest
public import Recap
public import Vocabulary

/// What is written on a rung: a subject and a text in which every sum and day is a fact; what is missing is seen.
public struct LadderDraft: Hashable, Sendable {
  /// What a draft is made of beside the invoice.
  public struct Request: Sendable {
    /// The rung it is for.
    public var rung: Rung
    /// The day it is written.
    public var today: CalendarDate
    /// Where one stands.
    public var standing: LadderStanding
    /// Who writes.
    public var sender: Profile
    /// The client's postal address, a line each; empty when it is not known.
    public var clientAddress: [String] = []
    /// The day that is asked for; none takes eight days from today, on a working day.
    public var payBy: CalendarDate?
    /// The days a formal notice gives.
    public var deadline = Invoice.deadlines[0]
    /// Whether late interest is claimed; never on a friendly rung.
    public var claimsInterest = false
    /// The reference rates that are known.
    public var rates = RateBook.bundled

    /// Asks for the draft of a rung.
    public init(_ rung: Rung, today: CalendarDate, standing: LadderStanding, sender: Profile) {
      (self.rung, self.today, self.standing, self.sender) = (rung, today, standing, sender)
    }
  }

  /// The rung it is for.
  public let rung: Rung
  /// Its language.
  public let language: Language
  /// The subject, on one line.
  public let subject: String
  /// The text, its last line ended.
  public let body: String
  /// What is missing in it, as it stands there in brackets.
  public let gaps: [String]
  /// What is known about formal notices in the law the invoice is under; nothing on another rung.
  public let facts: [LegalFact]

  /// Writes a draft.
  ///
  /// - Throws: `TemplateError` when a template of ours is broken, which a test would tell; nothing else.
  public init?(_ invoice: Invoice, _ request: Request) throws {
    guard request.rung.isWritten else { return nil }
    let values = DraftValues(invoice, request)
    let source = LadderDraft.template(request.rung, invoice)
    let file = LadderDraft.path(request.rung, invoice)
    let text = try TextTemplate(source, file: file, names: DraftValues.names).text(values.all)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let head = lines.first ?? ""
    subject = head.hasPrefix("subject: ") ? String(head.dropFirst("subject: ".count)) : ""
    lines = lines.dropFirst()
    let body = LadderDraft.withoutDoubledBlanks(lines.map(String.init)) + "\n"
    self.body = body
    (rung, language) = (request.rung, invoice.language)
    facts = rung == .notice ? invoice.terms.map { LegalFact.of(.notice, $0) } ?? [] : []
    gaps = values.gaps.filter { body.contains($0) }
  }

  /// The text of the template for a rung, in the language, tone and address of an invoice.
  static func template(_ rung: Rung, _ invoice: Invoice) -> String {
    String(decoding: EmbeddedData.bytes(of: path(rung, invoice)) ?? [], as: UTF8.self)
  }

  private static func path(_ rung: Rung, _ invoice: Invoice) -> String {
    "money/ladder/\(invoice.language.rawValue)/\(name(rung, invoice)).mustache"
  }

  private static func name(_ rung: Rung, _ invoice: Invoice) -> String {
    // A formal notice is formal, whoever reads it.
    guard rung != .notice else { return rung.rawValue }
    let tone = "\(rung.rawValue).\(invoice.tone.rawValue)"
    return invoice.language == .french ? "\(tone).\(invoice.address.rawValue)" : tone
  }

  private static func withoutDoubledBlanks(_ lines: [String]) -> String {
    let kept = lines.enumerated().filter { index, line in
      !line.isEmpty || (index > 0 && !lines[index - 1].isEmpty)
    }.map(\.element)
    return kept.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
