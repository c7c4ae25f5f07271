import Foundation
import Vocabulary

/// Says values as a person of the language would on the telephone.
struct SpokenValue {
  let format: LocaleFormat
  let today: CalendarDate
  /// The currency of sums that name none.
  let currency: String

  private var isFrench: Bool { format.language == .french }

  /// A reading in words; French days carry their article.
  ///
  /// - Parameter isNearest: whether a day without a year may be one that has been, rather than the next.
  func words(_ meaning: Said.Meaning, else typed: String, isNearest: Bool = false) -> String {
    switch meaning {
    case .day(let day):
      guard let date = isNearest ? day.nearest(to: today) : day.date(on: today) else { return typed }
      let text = format.spokenDate(date, on: today)
      return isFrench ? "le " + text : text
    case .money(let sum, let code):
      return format.spokenMoney(Money(amount: Decimal(sum), currency: code ?? currency))
    case .share(let share): return format.number((share * 1000).rounded() / 10) + (isFrench ? "\u{A0}%" : "%")
    case .hours(let from, let to): return hours(from, to)
    case .weekdays(let days): return weekdays(days)
    case .time(let minutes): return clock(minutes)
    case .duration, .count, .name, .impossible: return typed
    }
  }

  /// Hours and days of the week together, in the order they were said: « de 8 h à 16 h, du lundi au jeudi ».
  func schedule(_ meanings: [Said.Meaning]) -> String {
    meanings.compactMap { meaning in
      switch meaning {
      case .hours(let from, let to): hours(from, to)
      case .weekdays(let days): weekdays(days)
      case .time(let minutes): clock(minutes)
      default: nil
      }
    }.joined(separator: ", ")
  }

  private func hours(_ from: Int, _ to: Int) -> String {
    guard !isFrench else { return "de \(clock(from)) à \(clock(to))" }
    // "9 to 5" needs no am and pm, "7 am to 11 am" does.
    let isPlain = from < 720 && to > 720 && to < 1440
    return isPlain ? "\(bare(from)) to \(bare(to))" : "\(clock(from)) to \(clock(to))"
  }

  private func clock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    if isFrench { return "\(hour)\u{A0}h" + (minute > 0 ? "\u{A0}" + two(minute) : "") }
    if minutes == 720 { return "noon" }
    if minutes == 1440 { return "midnight" }
    return bare(minutes) + (hour < 12 ? " am" : " pm")
  }

  private func bare(_ minutes: Int) -> String {
    let hour = (minutes / 60 + 11) % 12 + 1
    return "\(hour)" + (minutes % 60 > 0 ? "." + two(minutes % 60) : "")
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static let french = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  private static let english = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private func weekdays(_ days: Set<Int>) -> String {
    let sorted = days.sorted().filter { (1...7).contains($0) }
    let names = sorted.map { (isFrench ? SpokenValue.french : SpokenValue.english)[$0 - 1] }
    guard let first = sorted.first, let last = sorted.last, let from = names.first, let to = names.last else {
      return ""
    }
    if sorted.count > 2, last - first == sorted.count - 1 {
      return isFrench ? "du \(from) au \(to)" : "\(from) to \(to)"
    }
    return format.list(isFrench ? names.map { "le " + $0 } : names)
  }
}
