import Listening
import Terminal

/// What is shown when a typed reply is not played at once.
extension PageView {
  func reading(
    _ kind: ReadingKind, _ readings: [ReadOption], _ text: String, _ wording: Wording
  ) throws(OutputError) {
    try screen.paragraph(text, role: .hint)
    guard kind == .readings else { return }
    for (index, read) in readings.enumerated() {
      try screen.paragraph(read.sentence, label: "\(index + 1). ", labelRole: .number, indent: 3)
    }
    try screen.paragraph(wording.neither, label: "0. ", labelRole: .number, indent: 3)
    try screen.paragraph(wording.askBackEnd, role: .hint)
  }
}
