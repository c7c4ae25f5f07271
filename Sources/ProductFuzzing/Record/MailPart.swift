import Foundation

/// A message or a part of one: its header, its content, and its parts where it has some.
struct MailPart {
  /// The fields of its header, unfolded.
  private(set) var fields: [(name: String, value: String)] = []
  private(set) var parts: [MailPart] = []
  private var body: ArraySlice<String> = []

  static func lines(_ text: String) -> [String] {
    // By bytes: CR LF is one character of Swift's, and what stands around it must not matter.
    let bytes = Array(text.utf8)
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
    }
  }

  init(_ lines: ArraySlice<String>) {
    let end = lines.firstIndex(of: "") ?? lines.endIndex
    for line in lines[..<end] {
      if line.hasPrefix(" "), !fields.isEmpty {
        fields[fields.count - 1].value += line
      } else {
        let name = line.prefix { $0 != ":" }
        fields.append((String(name), String(line.dropFirst(name.count + 2))))
      }
    }
    body = lines[min(end + 1, lines.endIndex)...]
    guard let boundary = parameters("Content-Type")["boundary"] else { return }
    let marks = body.indices.filter { body[$0] == "--" + boundary || body[$0] == "--\(boundary)--" }
    guard let last = marks.last, body[last] == "--\(boundary)--" else { return }
    parts = zip(marks, marks.dropFirst()).map { MailPart(body[($0 + 1)..<$1]) }
  }

  func value(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  /// The parameters of a field, quotes taken off.
  private func parameters(_ field: String) -> [String: String] {
    value(field).split(separator: ";").dropFirst().reduce(into: [:]) { found, part in
      let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard pair.count == 2 else { return }
      found[pair[0]] = pair[1].hasPrefix("\"") ? String(pair[1].dropFirst().dropLast()) : pair[1]
    }
  }

  /// The name of a file (RFC 2183, RFC 2231).
  var fileName: String? {
    // A name that stands in quotes may hold what parts parameters.
    let value = value("Content-Disposition")
    if let start = value.range(of: "filename=\""), value.hasSuffix("\"") {
      return String(value[start.upperBound...].dropLast())
    }
    let parameters = parameters("Content-Disposition")
    var encoded = parameters["filename*"] ?? ""
    var number = 0
    while let piece = parameters["filename*\(number)*"] {
      encoded += piece
      number += 1
    }
    guard encoded.hasPrefix("UTF-8''") else { return nil }
    return String(encoded.dropFirst(7)).removingPercentEncoding
  }

  /// The content; none when it is not encoded as its header says.
  var data: Data? {
    if value("Content-Transfer-Encoding") == "base64" {
      guard body.allSatisfy({ $0.utf8.count <= 76 }) else { return nil }
      return Data(base64Encoded: body.joined())
    }
    return quotedPrintable(lineEnd: [0x0D, 0x0A]).map { Data($0) }
  }

  /// The content as text, lines ended by LF.
  var text: String? { quotedPrintable(lineEnd: [0x0A]).flatMap { String(validating: $0, as: UTF8.self) } }

  /// Quoted-printable (RFC 2045 section 6.7).
  private func quotedPrintable(lineEnd: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    for (number, line) in body.enumerated() {
      let line = Array(line.utf8)
      guard line.count <= 76, line.last != 0x20, line.last != 0x09 else { return nil }
      var index = 0
      while index < line.count {
        guard line[index] == UInt8(ascii: "=") else {
          bytes.append(line[index])
          index += 1
          continue
        }
        if index == line.count - 1 { break }
        guard index + 2 < line.count,
          let byte = UInt8(String(decoding: line[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
        else { return nil }
        bytes.append(byte)
        index += 3
      }
      let isSoft = line.last == UInt8(ascii: "=")
      if !isSoft, number < body.count - 1 { bytes += lineEnd }
    }
    return bytes
  }
}
