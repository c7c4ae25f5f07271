import Foundation
import TestSupport
import Testing
import Vocabulary

/// Cases kept as text beside the tests.
enum Cases {
  /// The lines of a file, without comments and what is left empty.
  static func lines(_ name: String) -> [String] {
    let folder = TestFiles.beside("Cases")
    let text = (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter {
      !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace)
    }
  }

  /// The lines between the headings `case …`, each with its heading.
  static func sections(_ name: String) -> [Section] {
    lines(name).reduce(into: []) { sections, line in
      if line.hasPrefix("case ") {
        sections.append(Section(name: String(line.dropFirst(5)), lines: []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
  }

  struct Section: CustomTestStringConvertible, Sendable {
    var name: String
    var lines: [String]
    var testDescription: String { name }
  }
}

extension CalendarDate {
  /// A day of a case; none for `-`.
  init?(case text: some StringProtocol) { self.init(iso: String(text)) }
}
