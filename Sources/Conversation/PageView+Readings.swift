import Listening
import Rehearsal
import Vocabulary
import Terminal

/// What is shown when a typed reply is not played at once.
extension View {
  /// Why it is not.
  enum ReadingKind: String {
    case readings, grave, which, also
  }

  /// Shows readings of a reply, with the sentence that says what can be answered.
  func reading(
    _ kind: ReadingKind, _ readings: [ReadOption], _ text: String, _ wording: Wording
  ) throws(OutputError) {
    guard !isJSON else {
      // Only numbers that can be typed are told: 1 is the user's own value where two of them are asked about.
      let first: Int? =
        switch kind {
        case .readings: 1
        case .which: 2
        case .grave, .also: nil
        }
      let options = readings.enumerated().map { index, read in
        JSONValue.object(
          (first.map { [("number", .integer($0 + index))] } ?? [])
            + [("id", .string(read.option)), ("text", .string(read.sentence))])
      }
      return try screen.raw(
        EventJSON.object(
          "reading",
          [("kind", .string(kind.rawValue)), ("text", .string(text)), ("options", .array(options))]))
    }
    try screen.paragraph(text, role: .hint)
    guard kind == .readings else { return }
    for (index, read) in readings.enumerated() {
      try screen.paragraph(read.sentence, label: "\(index + 1). ", labelRole: .number, indent: 3)
    }
    try screen.paragraph(wording.neither, label: "0. ", labelRole: .number, indent: 3)
    try screen.paragraph(wording.askBackEnd, role: .hint)
  }
}
