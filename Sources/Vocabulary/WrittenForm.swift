/// Whether a text says a value already, however it is spaced.
public enum WrittenForm {
  /// Whether a written form of a day or a sum stands in a text: not as a part of a longer number, so that « 1 500 € » says
  /// no 500 €, and « le 12 décembre » no 2 December.
  public static func stands(_ form: String, in text: String) -> Bool {
    let (form, text) = (bare(form), bare(text))
    guard !form.isEmpty else { return false }
    return text.ranges(of: form).contains { range in
      let before = range.lowerBound == text.startIndex ? " " : text[text.index(before: range.lowerBound)]
      let after = range.upperBound == text.endIndex ? " " : text[range.upperBound]
      return !before.isNumber && !".,".contains(before) && !after.isNumber
    }
  }

  private static func bare(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
}
