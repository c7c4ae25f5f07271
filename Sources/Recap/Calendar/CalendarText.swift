import Foundation
import Vocabulary

/// How iCalendar writes texts and times (RFC 5545 section 3).
enum CalendarText {
  /// Escapes backslash, semicolon, comma and line breaks (section 3.3.11), each by itself: with a mark that combines,
  /// it would be another character and yet the same sign to who reads the file.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: ["\\", "n"])
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The value of a parameter in double quotes, which it cannot hold itself (section 3.2).
  static func quoted(_ text: String) -> String {
    let scalars = SafeText.line(text).unicodeScalars.map { $0 == "\"" ? "'" : $0 }
    return "\"" + String(String.UnicodeScalarView(scalars)) + "\""
  }

  /// Folds a content line at 75 octets, never inside a character's bytes (section 3.1).
  static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var result = String.UnicodeScalarView()
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        result.append(contentsOf: ["\r", "\n", " "])
        octets = 1
      }
      result.append(scalar)
      octets += size
    }
    return String(result)
  }

  /// `20261121`
  static func day(_ day: CalendarDate) -> String { day.iso.replacing("-", with: "") }

  /// `20261121T083000Z`
  static func stamp(_ date: Date) -> String {
    let seconds = Int(date.timeIntervalSince1970.rounded(.down))
    let dayNumber = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - dayNumber * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return day(CalendarDate(dayNumber: dayNumber))
      + "T\(two(rest / 3600))\(two(rest / 60 % 60))\(two(rest % 60))Z"
  }
}
