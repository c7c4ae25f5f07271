import Clients
import Foundation
import Interest
import Recap
import Testing
import Vocabulary

@testable import Ladder

/// Every draft says what its rung may say, and no sum or day that is no fact.
@Suite struct DraftTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var rung: Rung
    var language: Language
    var tone: LetterStyle.Tone
    var address: LetterStyle.Address
    var claims: Bool
    var testDescription: String { "\(rung) \(language.rawValue) \(tone) \(address) \(claims)" }
  }

  static let rungs: [Rung] = [.upcoming, .due, .friendly, .firm, .notice]
  static let days: [Rung: String] = [
    .upcoming: "2026-10-27", .due: "2026-10-31", .friendly: "2026-11-04", .firm: "2026-11-28",
    .notice: "2026-11-28",
  ]
  static let cases = rungs.flatMap { rung in
    Language.allCases.flatMap { language in
      LetterStyle.Tone.allCases.flatMap { tone in
        LetterStyle.Address.allCases.flatMap { address in
          [false, true].map { Case(rung: rung, language: language, tone: tone, address: address, claims: $0) }
        }
      }
    }
  }

  private func invoice(_ draft: Case) throws -> Invoice {
    var invoice = try Sample.invoice(draft.language)
    (invoice.tone, invoice.address) = (draft.tone, draft.address)
    return invoice
  }

  private func draft(
    _ draft: Case, _ invoice: Invoice, promises: [Promise] = [],
    sender: Profile = Sample.profile("Camille Roy")
  ) throws -> LadderDraft {
    let today = Self.days[draft.rung] ?? ""
    var request = LadderDraft.Request(
      draft.rung, today: try Sample.day(today),
      standing: try Sample.standing(invoice, promises: promises, on: today), sender: sender)
    request.claimsInterest = draft.claims
    return try #require(try LadderDraft(invoice, request))
  }

  @Test(arguments: cases) func holdsTheFactsAndNothingElse(_ which: Case) throws {
    var invoice = try invoice(which)
    if which.rung >= .friendly {
      invoice.note(
        .received(400, try Sample.day("2026-11-02")),
        .sent(.friendly, try Sample.day("2026-11-03"), by: .mail))
    }
    let promises = which.rung >= .firm ? [try Sample.broken("2026-11-20")] : []
    let draft = try draft(which, invoice, promises: promises)
    let format = LocaleFormat(which.language)
    let text = draft.subject + "\n" + draft.body
    #expect(text.contains("F-2031") && text.contains(format.money(invoice.amount)))
    #expect(text.contains("Camille Roy"))
    #expect(!text.contains("{{") && !text.contains("}}"))
    #expect(!draft.subject.isEmpty)
    let today = try Sample.day(Self.days[which.rung] ?? "")
    var known = Set([invoice.due, today, try Sample.day("2026-11-20"), try Sample.day("2026-11-03")])
    if let issued = invoice.issued { known.insert(issued) }
    // Eight days on, which is a Sunday, and so the Monday after it.
    if which.rung == .firm { known.insert(try Sample.day("2026-12-07")) }
    let days = Set(known.map(format.dateWithoutWeekday))
    for found in dates(in: text, which.language) { #expect(days.contains(found), "\(found)") }
    var sums = Set([invoice.amount, invoice.outstanding, invoice.received].map(format.money))
    let claim = InterestClaim(invoice, on: today, rates: .bundled)
    if case .sentence(let report) = claim, which.claims, !which.rung.isFriendly {
      sums.insert(format.money(Money(amount: report.result.interest, currency: "EUR")))
      sums.insert(format.money(Money(amount: 40, currency: "EUR")))
    }
    for found in self.sums(in: text, which.language) { #expect(sums.contains(found), "\(found)") }
    #expect(dates(in: text, which.language).contains(format.dateWithoutWeekday(invoice.due)))
  }

  private func dates(in text: String, _ language: Language) -> [String] {
    let pattern =
      language == .french
      ? #"\d{1,2}(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)( \d{4})?"#
      : #"\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?"#
    return matches(of: pattern, in: text)
  }

  private func sums(in text: String, _ language: Language) -> [String] {
    matches(
      of: language == .french ? "\\d[\\d\u{202F}]*(,\\d+)?\u{A0}€" : #"€\d[\d,]*(\.\d+)?"#, in: text)
  }

  private func matches(of pattern: String, in text: String) -> [String] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range, in: text).map { String(text[$0]) }
    }
  }

  /// The test above finds what it looks for.
  @Test func theSearchFinds() {
    #expect(dates(in: "pour le 1er mars 2026, le 26 novembre", .french) == ["1er mars 2026", "26 novembre"])
    #expect(dates(in: "by 7 December 2026", .english) == ["7 December 2026"])
    #expect(
      sums(in: "2\u{202F}400,00\u{A0}€ et 40\u{A0}€", .french) == ["2\u{202F}400,00\u{A0}€", "40\u{A0}€"])
    #expect(sums(in: "€2,400.00 and €40", .english) == ["€2,400.00", "€40"])
  }

  /// No threat, no publicity, no harassment; a formal notice only where it is one.
  @Test(arguments: cases) func keepsToItsTone(_ which: Case) throws {
    let text = (try draft(which, invoice(which)).body + draft(which, invoice(which)).subject).lowercased()
    let forbidden = [
      "harcèl", "menac", "réseaux sociaux", "réputation", "publi", "scandal", "honte", "mauvais payeur",
      "liste noire",
      "huissier", "plainte", "inadmissible", "inacceptable", "harass", "threat", "social media", "reputation",
      "shame", "blacklist", "unacceptable", "bailiff", "disgrace", "police",
    ]
    for word in forbidden { #expect(!text.contains(word), "\(word)") }
    let formal = ["mise en demeure", "mets en demeure", "formal notice"]
    let isFormal = formal.contains { text.contains($0) }
    #expect(isFormal == (which.rung == .notice))
    if which.rung.isFriendly {
      for word in ["pénalité", "intérêt", "indemnité", "retard", "interest", "overdue", "late", "penalt"] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test(arguments: cases.filter { $0.language == .french }) func isFrench(_ which: Case) throws {
    let draft = try draft(which, invoice(which))
    let text = draft.subject + "\n" + draft.body
    #expect(!text.contains("'") && !text.contains("\""))
    for (index, character) in text.enumerated() where ";!?".contains(character) && index > 0 {
      #expect(Array(text)[index - 1] == "\u{202F}", "\(text)")
    }
    for (index, character) in text.enumerated() where character == ":" && index > 0 {
      #expect(Array(text)[index - 1] == "\u{A0}", "\(text)")
    }
    let addressed = text.lowercased().split { !$0.isLetter }.map(String.init)
    let isTu = !Set(addressed).isDisjoint(with: ["tu", "te", "toi", "ton", "ta", "tes"])
    let isVous = !Set(addressed).isDisjoint(with: ["vous", "votre", "vos"])
    #expect(isTu == (which.rung != .notice && which.address == .tu))
    #expect(isVous == !isTu)
  }

  /// Every rung, tone and address has words of its own.
  @Test func noTwoDraftsAreTheSame() throws {
    let drafts = try Self.cases.filter { !$0.claims && $0.rung != .notice }.map { which in
      (which, try draft(which, invoice(which)).body)
    }
    let french = drafts.filter { $0.0.language == .french }.map(\.1)
    #expect(Set(french).count == french.count)
    let english = drafts.filter { $0.0.language == .english && $0.0.address == .vous }.map(\.1)
    #expect(Set(english).count == english.count)
  }

  // MARK: Late interest in a letter

  private func notice(_ regime: String?, _ language: Language = .french) throws -> LadderDraft {
    var invoice = try Sample.invoice(language)
    invoice.regime = regime
    return try draft(
      Case(rung: .notice, language: language, tone: .formal, address: .vous, claims: true), invoice)
  }

  @Test func whatCannotBeComputedIsAGap() throws {
    let unknown = try notice(nil)
    #expect(unknown.gaps.contains("[pénalités de retard à calculer\u{A0}: régime à préciser]"))
    #expect(unknown.body.contains("[pénalités de retard à calculer\u{A0}: régime à préciser]"))
    #expect(!unknown.body.contains("L441-10") && !unknown.body.contains("Code civil"))
    let sender = try notice("fr-b2b")
    #expect(sender.gaps == ["[votre adresse]", "[adresse du client]"])
    #expect(sender.body.contains("article L441-10 du Code de commerce"))
    #expect(sender.body.contains("au sens de l’article 1344 du Code civil"))
  }

  @Test func aRateOfTomorrowIsAGap() throws {
    var invoice = try Sample.invoice()
    invoice.due = try Sample.day("2026-12-20")
    var request = LadderDraft.Request(
      .notice, today: try Sample.day("2027-01-20"),
      standing: try Sample.standing(invoice, on: "2027-01-20"), sender: Sample.profile("Camille Roy"))
    request.claimsInterest = true
    let draft = try #require(try LadderDraft(invoice, request))
    #expect(
      draft.gaps.contains(
        "[pénalités de retard à calculer\u{A0}: taux de refinancement de la BCE du 1er janvier 2027 à chercher]"
      ))
  }

  /// Nothing between professionals is ever written to a consumer; interest begins with the notice.
  @Test(arguments: Language.allCases) func aConsumerIsNoProfessional(_ language: Language) throws {
    let draft = try notice("fr-consumer", language)
    for word in ["L441-10", "D441-5", "40,00", "40.00"] { #expect(!draft.body.contains(word)) }
    #expect(draft.body.contains("1344-1"))
    var invoice = try Sample.invoice(language)
    invoice.regime = "fr-consumer"
    let firm = try self.draft(
      Case(rung: .firm, language: language, tone: .formal, address: .vous, claims: true), invoice)
    #expect(!firm.body.contains("1344-1") && !firm.body.contains("["))
  }

  @Test func theNoticeHasItsContents() throws {
    let french = try notice("fr-b2b").body
    for part in [
      "Atelier Ferrand", "Camille Roy", "Lettre recommandée avec accusé de réception",
      "facture F-2031 du 1er octobre 2026",
      "28 jours", "vous mets en demeure", "huit jours", "juridiction compétente", "28 novembre 2026",
    ] { #expect(french.contains(part), "\(part)") }
    let english = try notice("uk", .english).body
    for part in ["registered post", "28 days after the due date", "within eight days", "competent court"] {
      #expect(english.contains(part), "\(part)")
    }
    #expect(english.contains("Late Payment of Commercial Debts (Interest) Act 1998"))
  }

  /// What is typed into a fact adds nothing to a draft but its words.
  @Test func hostileFactsAreText() throws {
    var invoice = try Sample.invoice()
    invoice.client = "{{interest}} {{#x}}"
    invoice.contact = "Zoé\u{1B}[31m\r\nBcc: x@example.org"
    invoice.project = "<script>\u{202E}"
    let draft = try self.draft(
      Case(rung: .firm, language: .french, tone: .warm, address: .tu, claims: false), invoice)
    #expect(!draft.body.contains("\u{1B}") && !draft.body.contains("\u{202E}"))
    #expect(draft.body.contains("<script>"))
  }

  // MARK: Promises in a letter

  /// The letter recalls the day that was promised, once it is over, and invents none.
  @Test(
    arguments: [
      ("2026-11-20", nil, true), ("2026-11-20", "2026-11-24", true), ("2027-01-15", "2026-11-24", false),
      (nil, "2026-11-24", false),
    ] as [(String?, String?, Bool)])
  func aLetterInventsNoPromise(promised: String?, told: String?, isRecalled: Bool) throws {
    for language in Language.allCases {
      let which = Case(rung: .firm, language: language, tone: .formal, address: .vous, claims: false)
      let text = try draft(which, invoice(which), promises: [Sample.broken(promised, told: told)]).body
      let day = try promised.map { LocaleFormat(language).dateWithoutWeekday(try Sample.day($0)) }
      #expect((day.map(text.contains) ?? false) == isRecalled, "\(text)")
      #expect((text.contains("You told me") || text.contains("annoncé")) == isRecalled, "\(text)")
    }
  }
}
