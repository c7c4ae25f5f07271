import ArgumentParser
import Foundation
import Interest
import Vocabulary

/// `souffleur interest`
struct InterestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interest",
    abstract:
      "What a late payment costs: interest by dated half-years, the fixed sum, the sentence for the letter.",
    discussion: """
      The rates are dated and each has its source; one that is not known is not guessed: the command says where to look it \
      up and how to give it. Your own: --reference, --rates FILE, or rates.csv in the folder of your settings (columns \
      table, first_day, percent, source, read_on, status). Interest is counted from the day after the due date, over 365 \
      days, and rounded once. Information, not legal advice.
      """)

  @Argument(
    help: ArgumentHelp("The sum that was due, tax included: 2400, “2 400 €”, £1,200.", valueName: "amount"))
  var amount: String?

  @Option(help: ArgumentHelp("When it was due.", valueName: "date"))
  var due: String?

  @Option(help: ArgumentHelp("When it was paid; today by default.", valueName: "date"))
  var paid: String?

  @Option(help: ArgumentHelp("A part that was paid earlier; can be given again.", valueName: "date=sum"))
  var payment: [String] = []

  @Option(help: ArgumentHelp("Take the rules from what you prepared for this client.", valueName: "name"))
  var client: String?

  @Option(help: ArgumentHelp("When a consumer received the formal notice.", valueName: "date"))
  var notice: String?

  @Option(
    help: ArgumentHelp(
      "The reference rate of the half-year that lacks one, or date=rate; can be given again.",
      valueName: "rate"))
  var reference: [String] = []

  @Option(help: "Read the rate again each half-year, or keep that of the first day: half-year, first-day.")
  var segment: LateInterest.Segmentation?

  @Option(help: "The language of the sentence for the letter; else that of the messages.")
  var mailLang: Language?

  @OptionGroup var money: MoneyOptions

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    if let why = money.why { return try LegalFactView(language: language).show(why, json: money.json) }
    let request = try InterestRequest(self)
    let report = try request.report()
    if money.json { return try emitJSON(report.json(in: language, letter: mailLang).text + "\n") }
    try emitWrapped(report.text(in: language, letter: mailLang))
    tell(InterestWords.of(language).command.next)
  }
}

/// Sentences about the law with their sources.
struct LegalFactView {
  let language: Language

  /// Shows the sentence of a name, or all of them.
  func show(_ id: String, json: Bool) throws {
    let facts = id == "all" ? LegalFact.all : [LegalFact.named(id)].compactMap { $0 }
    guard !facts.isEmpty else {
      let nearest = NearestName.of(id, in: LegalFact.all.map(\.id))
      let shown = TextSafety.line(String(id.prefix(60)))
      throw Failure(.usage, InterestWords.of(language).command.noFact(shown, nearest))
    }
    if json { return try emitJSON(JSONValue.array(facts.map { $0.json(in: language) }).text + "\n") }
    try emitWrapped(facts.map { $0.explanation(in: language) }.joined(separator: "\n"))
  }
}
