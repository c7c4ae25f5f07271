import Foundation
public import Vocabulary

/// What is said of late interest, in one language.
public struct InterestWords: Sendable {
  /// The language.
  public let language: Language
  /// The name of a reference rate.
  let kind: @Sendable (RateKind) -> String
  /// The name of some rules.
  let terms: @Sendable (LegalTerms) -> String
  /// How the delay is cut.
  let segmentation: @Sendable (LateInterest.Segmentation) -> String
  /// How surely a rate is known.
  let rateStatus: @Sendable (DatedRate.Status) -> String
  /// How surely a sentence about the law is known.
  let factStatus: @Sendable (LegalFact.Status) -> String
  /// The first line: amount, due date, day of payment, days late.
  let head: @Sendable (_ amount: String, _ due: String, _ paid: String, _ isAssumed: Bool) -> String
  /// How late it is.
  let late: @Sendable (_ days: Int) -> String
  /// Nothing is late.
  let notLate: String
  /// Interest runs from the formal notice of a day.
  let fromNotice: @Sendable (_ day: String) -> String
  /// The rules and how the delay is cut.
  let rules: @Sendable (_ terms: String, _ segmentation: String?) -> String
  /// A stretch: days, rate, amount, sum, from, through.
  let segment:
    @Sendable (_ days: Int, _ rate: String, _ amount: String, _ sum: String, _ from: String, _ to: String)
      -> String
  /// What a rate is made of: the reference rate and the points.
  let made: @Sendable (_ kind: String, _ rate: String, _ points: String?) -> String
  /// The names of the sums.
  let received: String
  let interest: String
  let fixedSum: String
  let total: String
  /// No fixed sum in these rules.
  let noFixedSum: String
  /// A name and what it is, on one line.
  let line: @Sendable (_ name: String, _ value: String) -> String
  /// What stands over a list.
  let heading: @Sendable (_ name: String) -> String
  let forTheLetter: String
  let sources: String
  let warnings: String
  /// A source: what, where, how sure, read on.
  let source: @Sendable (_ what: String, _ place: String, _ status: String, _ readOn: String?) -> String
  /// Marks what the user gave.
  let theirs: String
  let notAdvice: String
  let warning: @Sendable (InterestReport.Warning) -> String
  let failure: @Sendable (LateInterest.Failure) -> String
  let fileError: @Sendable (RateFileError) -> String
  let termsMistake: @Sendable (LegalTerms.Mistake) -> String
  /// The sentence for the letter.
  let sentence: @Sendable (InterestSentence) -> String
  /// The gap where that sentence cannot be given.
  let gap: @Sendable (_ what: String) -> String
  /// What the gap says: the rules are not known; a rate of a day is to be looked up.
  let regimeToSay: String
  let rateToLookUp: @Sendable (_ kind: String, _ day: String) -> String
  /// The sentence for a letter whose interest begins with it.
  let fromThisNotice: String
  /// Why no sentence is given.
  let noSentence: String
  /// What the command asks and refuses.
  public let command: InterestCommandWords

  /// The words of a language.
  public static func of(_ language: Language) -> InterestWords {
    switch language {
    case .french: .french
    case .english: .english
    }
  }
}

/// What the command says around the result.
public struct InterestCommandWords: Sendable {
  /// Which rules? With what can be answered.
  public let askRegime: String
  /// What each answer means.
  public let regimeHelp: String
  /// When is it due?
  public let askDue: String
  /// When was the formal notice sent?
  public let askNotice: String
  /// What is asked here is needed.
  public let needed: String
  /// The rules are missing.
  public let regimeMissing: String
  /// The day of the formal notice is missing.
  public let noticeMissing: String
  /// The due date is missing.
  public let dueMissing: String
  /// The sum is missing.
  public let amountMissing: String
  /// That is no sum.
  public let amount: @Sendable (_ text: String) -> String
  /// A dot before three digits can be two things.
  public let ambiguous: @Sendable (_ text: String, _ thousands: String, _ decimals: String) -> String
  /// A sum has two decimals at most.
  public let cents: @Sendable (_ text: String) -> String
  /// A sum is more than nothing and less than a million millions.
  public let sumRange: @Sendable (_ text: String) -> String
  /// That is no day.
  public let day: @Sendable (_ option: String, _ text: String) -> String
  /// That is no payment.
  public let payment: @Sendable (_ text: String) -> String
  /// A payment of after the day that is counted to.
  public let paymentLate: @Sendable (_ day: String) -> String
  /// A payment in another currency.
  public let paymentCurrency: @Sendable (_ currency: String) -> String
  /// That is no reference rate.
  public let reference: @Sendable (_ text: String) -> String
  /// A bare rate where it is not one half-year that lacks one.
  public let referenceWhich: @Sendable (_ days: [String]) -> String
  /// The law fixes how the delay is cut.
  public let segmentFixed: @Sendable (_ terms: String) -> String
  /// Nothing prepared for that client has rules.
  public let nothingPrepared: @Sendable (_ client: String) -> String
  /// The rules came from what was prepared.
  public let fromPreparation: @Sendable (_ terms: String, _ client: String) -> String
  /// The rates of a file were taken.
  public let ratesTaken: @Sendable (_ count: Int, _ file: String) -> String
  /// There is no sentence of that name.
  public let noFact: @Sendable (_ id: String, _ nearest: String?) -> String
  /// What comes next.
  public let next: String
}

/// What the sentence for a letter is made of, written out in its language.
struct InterestSentence: Sendable {
  var terms: LegalTerms
  var interest: String
  var fixedSum: String?
  var contractRate: String?
  var day: String
  var notice: String?
  var days: Int
}
