/// A JSON value whose objects keep the order of their fields.
public indirect enum JSONValue: Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A whole number without a sign.
  case unsigned(UInt64)
  /// A number; one that is not finite is written as `null`.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Fields in order.
  case object([(String, JSONValue)])

  /// A text, or `null` when there is none.
  public static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A sum with its currency, its digits as a text so that no reader loses one; `null` when there is none.
  public static func money(_ money: Money?) -> JSONValue {
    money.map { .object([("amount", .string("\($0.amount)")), ("currency", .string($0.currency))]) } ?? .null
  }

  /// The value as JSON on one line.
  public var text: String {
    var out = ""
    write(to: &out)
    return out
  }

  /// The value as JSON over several lines, two blanks a level, for files that people compare.
  public var indentedText: String { indented(by: "") + "\n" }

  private func indented(by margin: String) -> String {
    let inner = margin + "  "
    switch self {
    case .array(let values) where !values.isEmpty:
      let lines = values.map { inner + $0.indented(by: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(margin)]"
    case .object(let fields) where !fields.isEmpty:
      let lines = fields.map { inner + JSONValue.string($0.0).text + ": " + $0.1.indented(by: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(margin)}"
    default: return text
    }
  }

  private func write(to out: inout String) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .integer(let value): out += String(value)
    case .unsigned(let value): out += String(value)
    case .number(let value): out += JSONValue.digits(value)
    case .string(let value): JSONValue.quote(value, to: &out)
    case .array(let values):
      JSONValue.join(values, "[", "]", to: &out) { value, out in value.write(to: &out) }
    case .object(let fields):
      JSONValue.join(fields, "{", "}", to: &out) { field, out in
        JSONValue.quote(field.0, to: &out)
        out += ":"
        field.1.write(to: &out)
      }
    }
  }

  private static func join<Element>(
    _ elements: [Element], _ open: String, _ close: String, to out: inout String,
    _ write: (Element, inout String) -> Void
  ) {
    out += open
    for (index, element) in elements.enumerated() {
      if index > 0 { out += "," }
      write(element, &out)
    }
    out += close
  }

  private static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return Int(exactly: value).map(String.init) ?? String(value)
  }

  /// Everything but printable text is written as `\uXXXX`: neither a line end nor an escape sequence gets out.
  private static func quote(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default:
        if TextSafety.isEscaped(scalar.value) {
          out += TextSafety.escape(scalar.value)
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    out += "\""
  }
}
