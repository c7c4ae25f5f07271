import Recap
import Rehearsal

/// Reads a calendar back as a calendar program does, and says what is wrong with it.
enum CalendarReader {
  private static let names: Set<String> = [
    "BEGIN", "VERSION", "PRODID", "CALSCALE", "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE",
    "SUMMARY",
    "DESCRIPTION", "STATUS", "TRANSP", "ACTION", "TRIGGER", "END",
  ]

  static func problem(of text: String, _ record: Record) -> String? {
    let bytes = Array(text.utf8)
    for (number, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let isPair =
        byte == 0x0A
        ? number > 0 && bytes[number - 1] == 0x0D
        : bytes.indices.contains(number + 1) && bytes[number + 1] == 0x0A
      guard isPair else { return "a line of the calendar ends otherwise than in CR LF" }
    }
    let folded = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      $0.last == 0x0D ? $0.dropLast() : $0
    }
    if let long = folded.first(where: { $0.count > 75 }) { return "a line of \(long.count) octets" }
    guard folded.allSatisfy({ String(validating: $0, as: UTF8.self) != nil }) else {
      return "a character is cut"
    }
    var lines: [[UInt8]] = []
    for line in folded {
      if line.first == 0x20, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
    }
    return problem(of: lines.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }, record)
  }

  private static func problem(of lines: [String], _ record: Record) -> String? {
    for line in lines {
      let name = String(line.prefix { $0 != ":" })
      guard names.contains(name) else { return "the calendar has a field `\(name)`" }
      if let unsafe = Unsafe.first(in: line) { return "the calendar holds \(unsafe)" }
    }
    let events = lines.filter { $0 == "BEGIN:VEVENT" }.count
    guard events == record.promises.count, lines.filter({ $0 == "END:VEVENT" }).count == events else {
      return "\(events) events for \(record.promises.count) promises"
    }
    let summaries = lines.filter { $0.hasPrefix("SUMMARY:") }.map { unescaped(String($0.dropFirst(8))) }
    for (summary, item) in zip(summaries, record.promises) where !summary.utf8.elementsEqual(item.text.utf8) {
      guard Array(summary.utf8).hasSuffix(Array(item.text.utf8)) else {
        return "a promise is read as another"
      }
    }
    return nil
  }

  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(scalar)
        isEscaped = false
      }
    }
    return String(result)
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
