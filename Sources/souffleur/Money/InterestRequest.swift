import Clients
import Foundation
import Interest
import Preparation
import Vocabulary

/// What the command was asked for, read; what is missing is asked for at a terminal and a usage error elsewhere.
struct InterestRequest {
  private let language: Language
  private let read: MoneyArguments
  private let segmentation: LateInterest.Segmentation?
  private let references: [(day: CalendarDate?, percent: Decimal)]
  private let amount: Money
  private let due: CalendarDate
  private let paid: CalendarDate?
  private let notice: CalendarDate?
  private let payments: [LateInterest.Payment]
  private let terms: LegalTerms
  private let book: RateBook

  private var words: InterestCommandWords { InterestWords.of(language).command }

  init(_ command: InterestCommand) throws {
    language = command.shared.language
    read = MoneyArguments(language: language, today: .today)
    let words = InterestWords.of(language).command
    guard let text = command.amount else { throw Failure(.usage, words.amountMissing) }
    _ = try read.sum(text, usual: "EUR")
    var answers = try Answers(command, read)
    if var questions = MoneyQuestions(isAsking: command.money.isAsking, needed: words.needed) {
      try answers.ask(&questions, read, words)
    }
    (terms, due, notice) = try answers.complete(words)
    amount = try read.sum(text, usual: terms.currency)
    paid = try command.paid.map { [read] text throws(Failure) in try read.day(text, "--paid") }
    payments = try command.payment.map { [read, amount] text throws(Failure) in
      try read.payment(text, of: amount)
    }
    let last = paid ?? read.today
    if let late = payments.first(where: { $0.day > last }) {
      throw Failure(.usage, words.paymentLate(LocaleFormat(language).dateWithoutWeekday(late.day)))
    }
    segmentation = command.segment
    if segmentation != nil, terms.regime.fixesSegmentation {
      throw Failure(.usage, words.segmentFixed(terms.name(in: language)))
    }
    references = try command.reference.map { [read] text throws(Failure) in try read.reference(text) }
    book = try KnownRates(language: language).all(command.money.rates)
  }

  /// What the options say, and what a person answers.
  private struct Answers {
    var terms: LegalTerms?
    var due: CalendarDate?
    var notice: CalendarDate?

    init(_ command: InterestCommand, _ read: MoneyArguments) throws {
      due = try command.due.map { text throws(Failure) in try read.day(text, "--due") }
      notice = try command.notice.map { text throws(Failure) in try read.day(text, "--notice") }
      if let regime = command.money.regime {
        terms = try read.terms(regime)
      } else if let client = command.client {
        terms = try Answers.prepared(client, read.language)
      }
    }

    private static func prepared(_ client: String, _ language: Language) throws -> LegalTerms {
      let words = InterestWords.of(language).command
      let name = try ClientName.checked(client, language)
      let store = PreparationStore(archive: try openArchive(language), language: language)
      let prepared = try store.all().filter { ClientFile.isSame($0.client, name) }
      guard let terms = prepared.lazy.compactMap({ PreparedMoney(preparation: $0).terms }).first else {
        throw Failure(.noInput, words.nothingPrepared(name))
      }
      tell(words.fromPreparation(terms.name(in: language), name))
      return terms
    }

    /// Asks for what is missing.
    mutating func ask(
      _ questions: inout MoneyQuestions, _ read: MoneyArguments, _ words: InterestCommandWords
    ) throws {
      var (terms, due, notice) = (terms, due, notice)
      var asked: [MoneyQuestions.Question] = []
      if due == nil {
        asked.append(
          .init(text: words.askDue, help: words.day("--due", "?")) { text throws(Failure) in
            due = try read.day(text, "--due")
          })
      }
      if terms == nil {
        asked.append(
          .init(text: words.askRegime + "\n" + words.regimeHelp, help: words.regimeHelp) {
            text throws(Failure) in
            let names = ["fr-b2b", "fr-consumer", "fr-public", "eu", "uk"]
            let chosen = Int(text).flatMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil }
            terms = try read.terms(chosen ?? text)
          })
      }
      try questions.ask(asked)
      if terms?.regime.needsNotice == true, notice == nil {
        try questions.ask([
          .init(text: words.askNotice, help: words.day("--notice", "?")) { text throws(Failure) in
            notice = try read.day(text, "--notice")
          }
        ])
      }
      (self.terms, self.due, self.notice) = (terms, due, notice)
    }

    func complete(
      _ words: InterestCommandWords
    ) throws -> (LegalTerms, CalendarDate, CalendarDate?) {
      guard let due else { throw Failure(.usage, words.dueMissing) }
      guard let terms else { throw Failure(.usage, words.regimeMissing) }
      guard notice != nil || !terms.regime.needsNotice else { throw Failure(.usage, words.noticeMissing) }
      return (terms, due, notice)
    }
  }

  // MARK: The result

  /// Computes; a rate that was given without its half-year goes to the one that lacks it.
  func report() throws -> InterestReport {
    var book = book
    book.add(references.compactMap { reference in reference.day.map { given(reference.percent, $0) } })
    guard let bare = references.first(where: { $0.day == nil }) else { return try computed(book) }
    guard references.count(where: { $0.day == nil }) == 1 else {
      throw Failure(.usage, words.referenceWhich([]))
    }
    let lacking = try halfYearsLacking(book)
    guard lacking.count == 1 else { throw Failure(.usage, words.referenceWhich(lacking.map(\.iso))) }
    book.add([given(bare.percent, lacking[0])])
    return try computed(book)
  }

  private func given(_ percent: Decimal, _ day: CalendarDate) -> DatedRate {
    // What the user looked up and typed is as sure as they are.
    DatedRate(
      terms.rate, from: RateBook.halfYear(of: day), percent: percent, source: "--reference",
      readOn: read.today, status: .secondary, isTheirs: true)
  }

  /// The half-years of the delay whose rate is not known, or known and not checked.
  private func halfYearsLacking(_ book: RateBook) throws -> [CalendarDate] {
    do throws(LateInterest.Failure) {
      return try made(book).result.unchecked.map(\.from)
    } catch {
      guard case .noRate(_, let days) = error else { throw failure(error) }
      return days
    }
  }

  private func computed(_ book: RateBook) throws -> InterestReport {
    do throws(LateInterest.Failure) {
      return try made(book)
    } catch {
      throw failure(error)
    }
  }

  private func made(_ book: RateBook) throws(LateInterest.Failure) -> InterestReport {
    try InterestReport(
      amount, due: due, paid: paid ?? read.today, isToday: paid == nil, terms: terms, notice: notice,
      segmentation: segmentation, payments: payments, rates: book)
  }

  private func failure(_ failure: LateInterest.Failure) -> Failure {
    let status: ExitStatus =
      switch failure {
      case .noRate, .belowFloor: .badData
      case .payments, .outOfRange: .usage
      }
    return Failure(status, failure.message(in: language))
  }
}
