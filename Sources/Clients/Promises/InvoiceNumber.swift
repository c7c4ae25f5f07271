import Vocabulary

/// The number of an invoice, however it is written.
public enum InvoiceNumber {
  /// The most characters a number may have.
  public static let longest = 60

  /// The key of a number: in capitals and without blanks, so that `f-2031` finds F-2031; none when it is no number.
  public static func key(_ number: String) -> String? {
    let key = TextSafety.line(number).filter { !$0.isWhitespace }.uppercased()
    guard key.contains(where: { $0.isLetter || $0.isNumber }), key.count <= longest else { return nil }
    return key
  }

  /// Whether two numbers are the same one.
  public static func isSame(_ number: String, _ other: String) -> Bool {
    key(number).map { $0 == key(other) } ?? false
  }

  /// Whether a text names a number, not as a part of a longer one; case does not matter.
  static func isNamed(_ number: String, in text: String) -> Bool {
    let (text, number) = (WrittenText.line(text), WrittenText.line(number))
    guard !number.isEmpty else { return false }
    return text.ranges(of: number).contains { range in
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      return [before, after].allSatisfy { !$0.isLetter && !$0.isNumber }
    }
  }
}
