import Vocabulary

extension InterestWords {
  static let english = InterestWords(
    language: .english,
    kind: englishKind, terms: englishTerms,
    segmentation: {
      switch $0 {
      case .halfYear: "rate read again each half-year"
      case .firstDay: "the first day’s rate to the end"
      }
    },
    rateStatus: {
      switch $0 {
      case .official: "official source"
      case .secondary: "secondary source, to be checked"
      case .unchecked: "not checked"
      }
    },
    factStatus: {
      switch $0 {
      case .official: "V, read in an official text"
      case .secondary: "S, read in a secondary source"
      case .unchecked: "M, not checked"
      }
    },
    head: { amount, due, paid, isAssumed in
      "\(amount), due \(due), " + (isAssumed ? "counted up to today, \(paid)" : "counted up to \(paid)")
    },
    late: { $0 == 1 ? "1 day counts" : "\($0) days count" },
    notLate: "Nothing is late on that day: no interest, no fixed sum.",
    fromNotice: { "Interest runs only from the formal notice of \($0)." },
    rules: { terms, segmentation in "Rules: \(terms)" + (segmentation.map { "; \($0)" } ?? "") },
    segment: { days, rate, amount, sum, from, to in
      let count = days == 1 ? "1 day" : "\(days) days"
      return "\(count) × \(rate) on \(amount) = \(sum) (\(from) to \(to))"
    },
    made: { kind, rate, points in "\(kind) \(rate)" + (points.map { " + \($0) points" } ?? "") },
    received: "Received already",
    interest: "Late interest, rounded once", fixedSum: "Fixed sum for recovery costs",
    total: "Total to pay", noFixedSum: "No fixed sum.",
    line: { "\($0): \($1)" },
    heading: { "\($0):" },
    forTheLetter: "For the letter", sources: "Sources", warnings: "Mind",
    source: { what, place, status, readOn in
      "\(what): \(place) (\(status)" + (readOn.map { ", read on \($0)" } ?? "") + ")"
    },
    theirs: "given by you",
    notAdvice: "Information, not legal advice.",
    warning: englishWarning, failure: englishFailure, fileError: englishFileError,
    termsMistake: englishTermsMistake, sentence: englishSentence,
    gap: { "[late interest to be worked out: \($0)]" },
    regimeToSay: "rules to be named",
    rateToLookUp: { "\($0) of \($1) to be looked up" },
    fromThisNotice:
      "From this formal notice on, the sum bears interest at the French legal rate (articles 1231-6 and 1344-1 of the French Civil Code).",
    noSentence: "No sentence for the letter while a rate is not checked.",
    command: englishCommand)

  private static let englishKind: @Sendable (RateKind) -> String = { kind in
    switch kind {
    case .europeanCentralBank: "ECB main refinancing rate"
    case .frenchLegal: "French legal rate (debts owed to professionals)"
    case .bankOfEngland: "Bank of England official rate"
    case .nationalBank: "policy rate of the country’s central bank"
    }
  }

  private static let englishTerms: @Sendable (LegalTerms) -> String = { terms in
    if let percent = terms.contractPercent {
      return "the contract’s rate, \(LocaleFormat(.english).percent(percent)), between businesses in France"
    }
    return switch terms.regime {
    case .frenchBusiness: "business to business, France (fr-b2b)"
    case .frenchConsumer: "consumer, France (fr-consumer)"
    case .frenchPublic: "public body, France (fr-public)"
    case .europeanBusiness:
      "business to business, European Union" + (terms.country.map { " (\($0.code))" } ?? "") + " (eu)"
    case .britishBusiness: "business to business, UK (uk)"
    }
  }

  private static let englishWarning: @Sendable (InterestReport.Warning) -> String = { warning in
    let format = LocaleFormat(.english)
    switch warning {
    case .unchecked(let rate):
      return
        "\(englishKind(rate.kind)) of \(format.percent(rate.percent)) for the half-year from \(format.dateWithoutWeekday(rate.from)): not checked; "
        + englishLookUp(rate.kind, rate.from)
    case .floorUnknown(let day):
      return
        "the floor under a contract’s rate (three times the French legal rate) could not be checked from \(format.dateWithoutWeekday(day)) on; "
        + englishLookUp(.frenchLegal, day)
    case .otherCurrency(let sum):
      return "the fixed sum of \(format.money(sum)) is in another currency: it is not in the total"
    case .minimum:
      return "this is the directive’s minimum; the client’s law, or that of the contract, may give more"
    }
  }

  private static func englishLookUp(_ kind: RateKind, _ halfYear: CalendarDate) -> String {
    let day = LocaleFormat(.english).dateWithoutWeekday(kind.dayToLookUp(for: halfYear))
    let place = kind.address.map { "at \($0)" } ?? "with the country’s central bank"
    return "look up the one in force on \(day) \(place)"
  }

  private static let englishFailure: @Sendable (LateInterest.Failure) -> String = { failure in
    let format = LocaleFormat(.english)
    switch failure {
    case .noRate(let kind, let days):
      let shown = days.prefix(3).map { englishLookUp(kind, $0) }.joined(separator: "; ")
      let first = days.first?.iso ?? ""
      return
        "\(englishKind(kind)): not known here for the half-year from "
        + days.prefix(3).map(format.dateWithoutWeekday).joined(separator: ", from ")
        + (days.count > 3 ? " and \(days.count - 3) more" : "")
        + ", and nothing is guessed; \(shown), then give it: --reference \(first)=RATE, or the line \(kind.rawValue),\(first),RATE,SOURCE in a file (--rates FILE)"
    case .belowFloor(let percent, let floor, let rate):
      return
        "the contract’s rate of \(format.percent(percent)) is below the floor of \(format.percent(floor)) (three times the French legal rate of \(format.percent(rate.percent)) for the half-year from \(format.dateWithoutWeekday(rate.from)), \(rate.source))"
    case .payments: return "the payments come to more than the sum, or one of them is nothing"
    case .outOfRange: return "the sum, the rate or the delay is beyond all measure"
    }
  }

  private static let englishFileError: @Sendable (RateFileError) -> String = { error in
    let why =
      switch error.problem {
      case .table(let reason): reason
      case .kind(let text):
        "“\(text)” is no known rate: " + RateKind.allCases.map(\.rawValue).joined(separator: ", ")
      case .firstDay(let text): "“\(text)” is no 1 January or 1 July written like 2026-07-01"
      case .percent(let text): "“\(text)” is no percentage from 0 to 100, written like 2.15"
      case .source: "say in one line where this rate was read"
      case .readOn(let text): "“\(text)” is no day written like 2026-11-28"
      case .status(let text):
        "“\(text)” is no status: " + DatedRate.Status.allCases.map(\.rawValue).joined(separator: ", ")
      case .twice(let line): "the rate of that half-year is on line \(line) already"
      }
    return "\(error.file):\(error.line):\(error.column): \(why)"
  }

  private static let englishTermsMistake: @Sendable (LegalTerms.Mistake) -> String = { mistake in
    switch mistake {
    case .unknown(let text):
      "“\(text)” names no rules known here: \(LegalTerms.names.joined(separator: ", "))"
    case .rateMissing: "the contract’s rate is missing: contract:RATE, for example contract:12"
    case .rate(let text): "“\(text)” is no rate from 0 to 100; for example contract:12"
    case .country(let text):
      "“\(text)” is no other country of the European Union: two letters, for example eu:de"
    case .ownRules(let regime): "that country has rules of its own here: \(regime.rawValue)"
    }
  }

  private static let englishSentence: @Sendable (InterestSentence) -> String = { claim in
    let days = claim.days == 1 ? "one day" : "\(claim.days) days"
    let sums = "On \(claim.day) it comes to \(claim.interest) (\(days))."
    let fixed = claim.fixedSum.map { " The fixed sum of \($0) for recovery costs is due as well" }
    switch claim.terms.regime {
    case .frenchBusiness:
      let rate = claim.contractRate.map { " at the contract’s rate of \($0) a year" } ?? ""
      return
        "Under article L441-10 of the French Commercial Code, late-payment interest has been due\(rate) since the day after the due date, without any reminder being needed. \(sums)"
        + (fixed.map { $0 + " (article D441-5)." } ?? "")
    case .frenchConsumer:
      let since = claim.notice.map { " of \($0)" } ?? ""
      return
        "Under articles 1231-6 and 1344-1 of the French Civil Code, the sum has borne interest at the legal rate since the formal notice\(since). \(sums)"
    case .frenchPublic:
      return
        "Under article R2192-31 of the French Public Procurement Code, default interest has been due since the day after the due date. \(sums)"
        + (fixed.map { $0 + " (article D2192-35)." } ?? "")
    case .europeanBusiness:
      return
        "Under directive 2011/7/EU and the law that transposes it, interest for late payment has been due since the day after the due date, without any reminder being needed. \(sums)"
        + (fixed.map { $0 + " (article 6 of the directive)." } ?? "")
    case .britishBusiness:
      return
        "Under the Late Payment of Commercial Debts (Interest) Act 1998, statutory interest has run since the day after the due date. \(sums)"
        + (fixed.map { $0 + " (section 5A of the Act)." } ?? "")
    }
  }

  private static let englishCommand = InterestCommandWords(
    askRegime: "Which rules apply to this client?",
    regimeHelp:
      "1 fr-b2b (business to business, France)\n2 fr-consumer (consumer, France)\n3 fr-public (public body, France)\n4 eu (another country of the EU; eu:de to say which)\n5 uk (United Kingdom)\ncontract:RATE (the contract’s rate, for example contract:12)",
    askDue: "When was it due?",
    askNotice:
      "When was the formal notice received? (A consumer owes interest from it on, and not before.)",
    needed: "Without that answer nothing can be worked out; Ctrl-D stops.",
    regimeMissing: "say which rules apply: --regime \(LegalTerms.names.joined(separator: "|"))",
    noticeMissing: "a consumer owes interest from the formal notice on, and not before: --notice DATE",
    dueMissing: "say when the sum was due: --due DATE",
    amountMissing: "say the sum, for example: souffleur interest 2400 --due 2025-05-31",
    amount: { "“\($0)” is no sum; for example £1,200 or 2400.50 EUR" },
    ambiguous: { text, thousands, decimals in
      "“\(text)” can be read in two ways: write \(thousands) or \(decimals)"
    },
    cents: { "“\($0)” has more than two decimals" },
    sumRange: { "“\($0)”: a sum is more than 0 and less than a million millions" },
    day: { "\($0) takes a day, for example 2025-05-31, not “\($1)”" },
    payment: { "--payment takes DAY=SUM, for example 2025-06-10=500, not “\($0)”" },
    paymentLate: { "a payment of \($0) comes after the day that is counted to" },
    paymentCurrency: { "payments are in the currency of the sum, \($0)" },
    reference: { "--reference takes a rate, 2.15, or DAY=RATE, 2026-07-01=2.15, not “\($0)”" },
    referenceWhich: { days in
      days.isEmpty
        ? "all rates of this delay are known; to change one: --reference DAY=RATE"
        : "several half-years are missing: give each, --reference \(days.map { "\($0)=RATE" }.joined(separator: " --reference "))"
    },
    segmentFixed: { "the law fixes the rate for the whole delay (\($0)): there is no --segment to choose" },
    nothingPrepared: {
      "nothing prepared for “\($0)” says which rules apply: --regime, or souffleur prep"
    },
    fromPreparation: { "Rules taken from what you prepared for \($1): \($0)." },
    ratesTaken: { count, file in
      (count == 1 ? "1 rate taken" : "\(count) rates taken") + " from \(file), given by you."
    },
    noFact: { id, nearest in
      "nothing is called “\(id)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ".")
        + " --why all shows all"
    },
    next: "Next: souffleur ladder, to know what to write and when.")
}
