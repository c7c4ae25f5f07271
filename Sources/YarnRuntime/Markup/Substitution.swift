/// Puts values in the place of `{0}`, `{1}`, … in the text of a line.
///
/// One pass: a value that holds `{1}` itself is left as it is. A number without a value stays visible, and so
/// does one whose value would make the text longer than 8 million bytes.
///
/// - Complexity: linear in the length of the text and of the values that are used.
public func expandSubstitutions(_ text: String, _ values: [String]) -> String {
  let open = UInt8(ascii: "{")
  guard !values.isEmpty, text.utf8.contains(open) else { return text }
  var result = ""
  result.reserveCapacity(text.utf8.count)
  var copied = text.startIndex
  var index = text.startIndex
  while let brace = text.utf8[index...].firstIndex(of: open) {
    index = text.utf8.index(after: brace)
    let digits = text.utf8[index...].prefix { 48...57 ~= $0 }
    guard digits.endIndex < text.endIndex, text.utf8[digits.endIndex] == UInt8(ascii: "}"),
      let number = Int(Substring(digits)), number < values.count,
      result.utf8.count + values[number].utf8.count <= MarkupLimits.output
    else { continue }
    result += text[copied..<brace]
    result += values[number]
    index = text.utf8.index(after: digits.endIndex)
    copied = index
  }
  return result + text[copied...]
}
