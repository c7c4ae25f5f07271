import Foundation
import Vocabulary

/// The mail as one text that a person reads and changes: the subject, an empty line, then the words.
///
/// Both parts of the mail are made from it, so that they cannot say two things.
extension Record {
  /// The text, ended by LF.
  public var draft: String { LetterWords.of(language, LetterStyle()).subjectLabel + " \(subject)\n\n" + body }

  /// Why a changed text cannot be taken.
  public enum DraftProblem: Error, Hashable, Sendable {
    /// There are no words in it.
    case empty
    /// It has more bytes than this.
    case tooLong(Int)
  }

  /// The longest text that is taken, in bytes.
  public static let draftLimit = 256 * 1024

  /// Takes a text that a person has changed; a rehearsal stays marked as one, whatever was deleted.
  public mutating func take(draft: String) throws(DraftProblem) {
    guard draft.utf8.count <= Record.draftLimit else { throw .tooLong(Record.draftLimit) }
    let words = LetterWords.of(language, LetterStyle())
    var lines = SafeText.block(draft.replacing("\r\n", with: "\n")).split(
      separator: "\n", omittingEmptySubsequences: false)[...]
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines = lines.dropFirst() }
    var newSubject = subject
    if let first = lines.first, let label = Record.label(of: String(first)) {
      newSubject = SafeText.line(String(first.dropFirst(label)))
      lines = lines.dropFirst()
    }
    let text = lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else { throw .empty }
    isChanged = isChanged || text + "\n" != body
    body = text + "\n"
    subject = newSubject.isEmpty ? subject : SafeText.line(String(newSubject.prefix(Record.longestSubject)))
    if isRehearsal, !subject.hasPrefix(words.rehearsalMark) { subject = words.rehearsalMark + " " + subject }
  }

  /// How many characters of a line are the label before a subject; none where there is none.
  private static func label(of line: String) -> Int? {
    for name in ["objet", "subject"] where line.lowercased().hasPrefix(name) {
      let rest = line.dropFirst(name.count)
      let spaces = rest.prefix { " \u{A0}\u{202F}".contains($0) }
      if rest.dropFirst(spaces.count).hasPrefix(":") { return name.count + spaces.count + 1 }
    }
    return nil
  }
}
