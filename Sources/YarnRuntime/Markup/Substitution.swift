/// Puts values in the place of `{0}`, `{1}`, … in the text of a line.
///
/// One pass: a value that holds `{1}` itself is left as it is. A number without a value stays visible, and so
/// does one whose value would make the text longer than 8 million bytes.
///
/// - Complexity: linear in the length of the text and of the values that are used.
public func expandSubstitutions(_ text: String, _ values: [String]) -> String {
  guard !values.isEmpty else { return text }
  var text = text
  return text.withUTF8 { expandSubstitutions($0, values) }
}

/// The same for a text that is given as valid UTF-8, without a string made of it first.
func expandSubstitutions(_ text: UnsafeBufferPointer<UInt8>, _ values: [String]) -> String {
  let size = expandedSize(text, values)
  return String(unsafeUninitializedCapacity: size) { target in
    var count = 0
    var budget = MarkupLimits.output
    forEachPart(of: text, values, budget: &budget) { part in
      let part = UnsafeBufferPointer(rebasing: part.prefix(size - count))
      _ = UnsafeMutableBufferPointer(rebasing: target[count...]).update(fromContentsOf: part)
      count += part.count
    }
    return count
  }
}

private func expandedSize(_ text: UnsafeBufferPointer<UInt8>, _ values: [String]) -> Int {
  var size = 0
  var budget = MarkupLimits.output
  forEachPart(of: text, values, budget: &budget) { size += $0.count }
  return size
}

/// Gives the stretches of text and the values between them, in order; `budget` is what the values may still add.
@inline(__always)
private func forEachPart(
  of text: UnsafeBufferPointer<UInt8>, _ values: [String], budget: inout Int,
  _ body: (UnsafeBufferPointer<UInt8>) -> Void
) {
  var copied = 0
  var index = 0
  while index < text.count {
    guard text[index] == 0x7B, let (number, end) = placeholder(in: text, at: index), number < values.count
    else {
      index += 1
      continue
    }
    let length = values[number].utf8.count
    guard length <= budget else {
      index = end
      continue
    }
    budget -= length
    body(UnsafeBufferPointer(rebasing: text[copied..<index]))
    var value = values[number]
    value.withUTF8(body)
    index = end
    copied = end
  }
  body(UnsafeBufferPointer(rebasing: text[copied...]))
}

/// The number in `{number}` at an offset and the offset behind it; none for anything else.
@inline(__always)
private func placeholder(in text: UnsafeBufferPointer<UInt8>, at brace: Int) -> (number: Int, end: Int)? {
  var index = brace + 1
  var number = 0
  while index < text.count, case let digit = text[index] &- 0x30, digit < 10 {
    guard number < 100_000 else { return nil }
    number = number * 10 + Int(digit)
    index += 1
  }
  guard index > brace + 1, index < text.count, text[index] == 0x7D else { return nil }
  return (number, index + 1)
}
