import Foundation
import Vocabulary

/// A moment as exports write it: `2026-11-21T09:41:17.591360Z`, always in UTC, to the microsecond.
enum Moment {
  private static let second = 1_000_000
  private static let day = 86_400 * second
  /// The years 1 to 9999, in seconds since 1970.
  static let range = -62_135_596_800.0...253_402_300_799.0

  /// Whole microseconds since 1970, which is what two moments are compared by.
  static func microseconds(_ seconds: Double) -> Int {
    let bounded = seconds.isFinite ? min(max(seconds, range.lowerBound), range.upperBound) : 0
    return Int((bounded * Double(second)).rounded())
  }

  static func text(_ seconds: Double) -> String {
    let moment = microseconds(seconds)
    let days = moment >= 0 ? moment / day : (moment - day + 1) / day
    let rest = moment - days * day
    let clock = [rest / (3600 * second), rest / (60 * second) % 60, rest / second % 60].map { padded($0, 2) }
    let date = CalendarDate(dayNumber: days).iso
    return "\(date)T\(clock.joined(separator: ":")).\(padded(rest % second, 6))Z"
  }

  /// The seconds since 1970 of such a text; the fraction may be shorter or missing.
  static func seconds(_ text: String) -> Double? {
    guard text.utf8.count <= 32, text.last == "Z" else { return nil }
    let halves = text.dropLast().split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CalendarDate(iso: String(halves[0])) else { return nil }
    let parts = halves[1].split(separator: ".", omittingEmptySubsequences: false)
    let clock = parts[0].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, clock.count == 3, clock.allSatisfy({ $0.utf8.count == 2 && isDigits($0) }),
      let hours = Int(clock[0]), let minutes = Int(clock[1]), let seconds = Int(clock[2]), hours < 24,
      minutes < 60, seconds < 60
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard (1...6).contains(parts[1].utf8.count), isDigits(parts[1]) else { return nil }
      fraction = Int(parts[1] + String(repeating: "0", count: 6 - parts[1].utf8.count)) ?? 0
    }
    let whole = date.dayNumber * 86_400 + hours * 3600 + minutes * 60 + seconds
    return Double(whole * second + fraction) / Double(second)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
