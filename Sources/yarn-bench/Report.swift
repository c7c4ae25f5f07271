/// A value of the report.
enum JSONField {
  case text(String)
  case whole(Int)
  /// With that many decimals.
  case decimal(Double, Int)

  var json: String {
    switch self {
    case .text(let text): JSONField.quoted(text)
    case .whole(let number): String(number)
    case .decimal(let number, let places): JSONField.rounded(number, places)
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}":
        result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func rounded(_ number: Double, _ places: Int) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "0" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return ((number * scale).rounded() / scale).description
  }
}

/// Prints one line of JSON with the keys of the peers' runners.
func report(_ task: Task, _ path: String, _ text: String, _ times: [Duration], more: [(String, JSONField)]) {
  let wall = times.map(\.wall).sorted()
  let median = middle(wall)
  let lines = text.utf8.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
  var fields: [(String, JSONField)] = [
    ("peer", .text("souffleur")), ("version", .text("1")), ("task", .text(task.rawValue)),
    ("file", .text(fileName(path))), ("median_ms", .decimal(median, 3)),
    ("cpu_ms", .decimal(middle(times.map(\.processor).sorted()), 3)),
    ("min_ms", .decimal(wall.first ?? 0, 3)), ("max_ms", .decimal(wall.last ?? 0, 3)),
    ("reps", .whole(times.count)),
    ("mb_per_s", .decimal(Double(text.utf8.count) / 1e3 / max(median, 1e-6), 3)), ("lines", .whole(lines)),
    ("lines_per_s", .decimal(Double(lines) / max(median, 1e-6) * 1e3, 0)),
  ]
  fields += more
  fields.append(("peak_rss_mb", .decimal(peakMemory(), 1)))
  let members = fields.map { "\(JSONField.text($0.0).json): \($0.1.json)" }
  print("{" + members.joined(separator: ", ") + "}")
}

private func middle(_ sorted: [Double]) -> Double {
  guard !sorted.isEmpty else { return 0 }
  return (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
}
