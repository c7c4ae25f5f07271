import Foundation

extension JSONTree {
  /// The value as JSON on one line.
  var json: String {
    var out = ""
    write(to: &out)
    return out
  }

  /// The value as JSON over several lines, two blanks a level.
  func writeIndented(to out: inout String, margin: String = "") {
    let inner = margin + "  "
    switch self {
    case .array(let values) where !values.isEmpty:
      out += "[\n"
      JSONTree.write(values, between: ",\n", to: &out) { value, out in
        out += inner
        value.writeIndented(to: &out, margin: inner)
      }
      out += "\n\(margin)]"
    case .object(let fields) where !fields.isEmpty:
      out += "{\n"
      JSONTree.write(fields, between: ",\n", to: &out) { field, out in
        out += inner
        JSONTree.quote(field.name, to: &out)
        out += " : "
        field.value.writeIndented(to: &out, margin: inner)
      }
      out += "\n\(margin)}"
    default: write(to: &out)
    }
  }

  private func write(to out: inout String) {
    switch self {
    case .null: out += "null"
    case .bool(let flag): out += flag ? "true" : "false"
    case .number(let number): out += number.description
    case .string(let text): JSONTree.quote(text, to: &out)
    case .array(let values):
      out += "["
      JSONTree.write(values, between: ",", to: &out) { $0.write(to: &$1) }
      out += "]"
    case .object(let fields):
      out += "{"
      JSONTree.write(fields, between: ",", to: &out) { field, out in
        JSONTree.quote(field.name, to: &out)
        out += ":"
        field.value.write(to: &out)
      }
      out += "}"
    }
  }

  private static func write<Element>(
    _ elements: [Element], between separator: String, to out: inout String,
    _ write: (Element, inout String) -> Void
  ) {
    for (index, element) in elements.enumerated() {
      if index > 0 { out += separator }
      write(element, &out)
    }
  }

  private static func quote(_ text: String, to out: inout String) {
    out += "\""
    if text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      for scalar in text.unicodeScalars { escape(scalar, to: &out) }
    } else {
      out += text
    }
    out += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar, to out: inout String) {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case "\r": out += "\\r"
    case "\t": out += "\\t"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: out.unicodeScalars.append(scalar)
    }
  }
}
