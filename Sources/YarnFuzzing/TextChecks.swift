import Fuzzing
import YarnRuntime

/// What holds for markup, string tables and test plans, whatever the bytes are.
enum TextChecks {
  /// Attributes lie within the text, and an escaped text is told as it is.
  static func markup(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let text = String(decoding: input, as: UTF8.self)
    let locales = ["en", "fr", "pl", "ar", "x"]
    let result = MarkupParser.standard.parse(text, locale: locales[input.count % locales.count])
    for diagnostic in result.diagnostics.prefix(4) { signature.add(String(diagnostic.message.prefix(24))) }
    for attribute in result.attributes.prefix(12) {
      signature.add(magnitudeOf: attribute.length)
      signature.add(attribute.properties.count)
    }
    let problem = problem(of: result) ?? problemOfEscaping(text)
    return FuzzResult(problem: problem, signature: signature.value)
  }

  static func problem(of result: MarkupResult) -> String? {
    let count = result.text.utf16.count
    for attribute in result.attributes {
      let (end, overflow) = attribute.position.addingReportingOverflow(attribute.length)
      guard attribute.position >= 0, attribute.length >= 0, !overflow, end <= count else {
        return "`\(attribute.name)` covers \(attribute.position)+\(attribute.length) of \(count)"
      }
      _ = result.text(of: attribute)
    }
    if let first = result.attributes.first { _ = result.deletingRange(of: first) }
    return nil
  }

  private static func problemOfEscaping(_ text: String) -> String? {
    // Colons are not escaped, so a backslash before one is taken away.
    guard !zip(text.utf8, text.utf8.dropFirst()).contains(where: { $0 == 0x5C && $1 == 0x3A }) else {
      return nil
    }
    let told = MarkupParser.standard.parse(
      MarkupParser.escaping(text), locale: "en", implicitCharacter: .off)
    return told.text == text && told.attributes.isEmpty ? nil : "an escaped text is not told as it is"
  }

  /// A table that was read is written and read again as the same table.
  static func csv(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    _ = try? LineMetadata.read(csv: input, file: "fuzz.csv")
    do throws(CSVError) {
      let table = try StringTable(csv: input, file: "fuzz.csv", language: "en")
      signature.add(magnitudeOf: table.entries.count)
      let written = Array(table.csv(.localisation).utf8)
      let again = try StringTable(csv: written, file: "again.csv", language: "en")
      _ = table.status(against: again)
      return FuzzResult(
        problem: again == table ? nil : "written and read again, the table is another",
        signature: signature.value)
    } catch {
      signature.add(String(error.message.prefix(20)))
      return FuzzResult(
        problem: error.file == "again.csv" ? "what was written cannot be read: \(error)" : nil,
        signature: signature.value)
    }
  }

  /// Reading a plan ends with steps or with an error in one of its lines.
  static func plan(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let text = String(decoding: input, as: UTF8.self)
    do throws(TestPlanError) {
      let plan = try TestPlan(text)
      signature.add(magnitudeOf: plan.runs.count)
      for step in plan.runs.joined().prefix(12) { signature.add(String("\(step.action)".prefix(6))) }
      let isEmpty = plan.runs.contains(where: \.isEmpty)
      return FuzzResult(problem: isEmpty ? "a run without a step" : nil, signature: signature.value)
    } catch {
      signature.add(String(error.message.prefix(12)))
      let lines = text.reduce(1) { $1.isNewline ? $0 + 1 : $0 }
      return FuzzResult(
        problem: (1...lines).contains(error.line) ? nil : "an error in line \(error.line) of \(lines)",
        signature: signature.value)
    }
  }
}
