import Recap

/// Reads a calendar back as a calendar program does, and says what is wrong with it.
enum CalendarReader {
  /// The properties that a component may have, with their parameters, and how often.
  private static let properties: [String: [String: ClosedRange<Int>]] = [
    "VCALENDAR": [
      "VERSION": 1...1, "PRODID": 1...1, "CALSCALE": 1...1, "METHOD": 1...1, "X-WR-CALNAME": 0...1,
    ],
    "VEVENT": [
      "UID": 1...1, "DTSTAMP": 1...1, "LAST-MODIFIED": 1...1, "SEQUENCE": 1...1, "ORGANIZER": 0...1,
      "DTSTART": 1...1, "DTEND": 1...1, "SUMMARY": 1...1, "DESCRIPTION": 0...1, "STATUS": 1...1,
      "TRANSP": 1...1,
    ],
    "VTODO": [
      "UID": 1...1, "DTSTAMP": 1...1, "LAST-MODIFIED": 1...1, "SEQUENCE": 1...1, "ORGANIZER": 0...1,
      "DTSTART": 0...1, "DUE": 1...1, "SUMMARY": 1...1, "DESCRIPTION": 0...1, "STATUS": 1...1,
      "PRIORITY": 1...1, "PERCENT-COMPLETE": 0...1,
    ],
    "VALARM": ["ACTION": 1...1, "DESCRIPTION": 1...1, "TRIGGER": 1...1],
  ]

  /// A component with its properties in order, and the components in it.
  struct Component {
    var name: String
    var values: [(name: String, value: String)] = []
    var inner: [Component] = []

    func value(_ name: String) -> String? { values.first { $0.name == name }?.value }
  }

  static func problem(of file: CalendarFile) -> String? {
    let text = file.text
    guard let lines = unfolded(text) else { return "the lines of the calendar are none" }
    for line in lines {
      if let unsafe = Unsafe.first(in: line) { return "the calendar holds \(unsafe)" }
    }
    var rest = lines[...]
    guard let calendar = component(&rest), calendar.name == "VCALENDAR", rest.isEmpty else {
      return "the components of the calendar are not one in the other"
    }
    return problem(of: calendar) ?? problem(of: calendar, file)
  }

  private static func problem(of calendar: Component, _ file: CalendarFile) -> String? {
    guard calendar.inner.count == file.entries.count else {
      return "\(calendar.inner.count) components for \(file.entries.count) entries"
    }
    if !file.name.isEmpty, !isSame(calendar.value("X-WR-CALNAME"), file.name) {
      return "the calendar's name is read as another"
    }
    for (component, entry) in zip(calendar.inner, file.entries) {
      let isTask = if case .task = entry.kind { true } else { false }
      guard component.name == (isTask ? "VTODO" : "VEVENT") else { return "an entry is another component" }
      guard component.value("UID") == entry.uid else { return "an identifier is read as another" }
      guard isSame(component.value("SUMMARY"), entry.summary) else { return "a summary is read as another" }
      guard isSame(component.value("DESCRIPTION") ?? "", entry.details) else {
        return "a description is read as another"
      }
      guard component.inner.count <= 1, component.inner.allSatisfy({ $0.name == "VALARM" }) else {
        return "an entry holds more than an alarm"
      }
    }
    return nil
  }

  /// What a component must have is there, and nothing else.
  private static func problem(of component: Component) -> String? {
    guard let allowed = properties[component.name] else { return "a component `\(component.name)`" }
    for (name, range) in allowed {
      let count = component.values.count { $0.name == name }
      guard range.contains(count) else { return "\(component.name) has \(count) × \(name)" }
    }
    if let unknown = component.values.first(where: { allowed[$0.name] == nil }) {
      return "\(component.name) has a field `\(unknown.name)`"
    }
    return component.inner.lazy.compactMap { problem(of: $0) }.first
  }

  // MARK: Lines

  /// The content lines; none when one ends otherwise than in CR LF, is over 75 octets, or cuts a character.
  private static func unfolded(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    guard bytes.suffix(2) == [0x0D, 0x0A] else { return nil }
    var lines: [[UInt8]] = []
    for line in bytes.dropLast(2).split(separator: 0x0A, omittingEmptySubsequences: false) {
      let isLast = line.endIndex == bytes.count - 2
      guard isLast || line.last == 0x0D else { return nil }
      let content = isLast ? line : line.dropLast()
      guard content.count <= 75, !content.contains(0x0D), !content.isEmpty,
        String(validating: content, as: UTF8.self) != nil
      else { return nil }
      if content.first == 0x20 {
        guard !lines.isEmpty else { return nil }
        lines[lines.count - 1] += content.dropFirst()
      } else {
        lines.append(Array(content))
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func component(_ lines: inout ArraySlice<String>) -> Component? {
    guard let first = lines.popFirst(), let name = value(of: first, "BEGIN:") else { return nil }
    var component = Component(name: name)
    while let line = lines.first {
      if line == "END:\(name)" {
        lines = lines.dropFirst()
        return component
      }
      if value(of: line, "BEGIN:") != nil {
        guard let inner = self.component(&lines) else { return nil }
        component.inner.append(inner)
      } else {
        guard let property = property(line) else { return nil }
        component.values.append(property)
        lines = lines.dropFirst()
      }
    }
    return nil
  }

  private static func value(of line: String, _ start: String) -> String? {
    line.hasPrefix(start) ? String(line.dropFirst(start.count)) : nil
  }

  /// The name and the value of a content line; a colon in quotes is part of a parameter.
  private static func property(_ line: String) -> (name: String, value: String)? {
    let scalars = line.unicodeScalars
    var isQuoted = false
    for index in scalars.indices {
      switch scalars[index] {
      case "\"": isQuoted.toggle()
      case ":" where !isQuoted:
        let head = String(scalars[..<index]).split(separator: ";").first.map(String.init) ?? ""
        return (head, unescaped(String(scalars[scalars.index(after: index)...])))
      default: continue
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
        result.append(isEscaped && scalar == "n" ? "\n" : scalar)
        isEscaped = false
      }
    }
    return String(result)
  }

  /// Byte by byte: two texts that look the same are not.
  private static func isSame(_ read: String?, _ written: String) -> Bool {
    read?.utf8.elementsEqual(written.utf8) ?? false
  }
}
