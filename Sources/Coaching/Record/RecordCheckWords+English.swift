import Listening

extension RecordCheckWords {
  static let english = RecordCheckWords { remark in
    switch remark {
    case .noDay(let item): "“\(item)”: no day is said."
    case .noOwner(let item): "“\(item)”: nobody is in charge of it."
    case .relativeDay(let words, let item):
      "“\(item)”: “\(words)” will mean nothing later on; write the date."
    case .noCurrency(let words, let item): "“\(item)”: “\(words)” has no currency."
    case .otherPerson(let words, let item):
      "“\(item)”: who reads it may wonder who “\(words)” is; --edit puts it right."
    case .untold(let fault, let item):
      switch fault {
      case .day: "“\(item)”: nobody said this day."
      case .amount: "“\(item)”: nobody said this sum."
      case .agreement: "“\(item)”: nobody said yes."
      case .owner: "“\(item)”: a deadline, and nobody to keep it."
      case .words: "“\(item)”: these words say a day, a sum or a length of time that nobody said."
      }
    case .coach(let finding):
      "“\(finding.quote)”: \(finding.advice) (rule \(finding.ruleID); source: \(finding.source))"
    }
  }
}
