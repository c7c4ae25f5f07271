import Foundation
import Mustache
import Rehearsal
public import Scenarios
import Vocabulary

/// The templates of a record in one language: for each part the last one that can be used.
struct TemplateSet {
  private var texts: [TemplatePart: RecapText] = [:]
  /// What could not be used.
  private(set) var errors: [TemplateError] = []

  /// Takes the scenario's own templates, then those beside it; a broken one leaves the one before it in place.
  init(_ templates: [RecapTemplate], _ language: Language, known: (TemplatePart) -> Set<String>) {
    for template in templates where template.language == language {
      for (part, text) in TemplateSet.parts(of: template, &errors) {
        do throws(TemplateError) {
          try TemplateScanner.check(text, known: known(part))
          _ = try TemplateSet.parsed(text)
          texts[part] = text
        } catch {
          errors.append(error)
        }
      }
    }
  }

  /// What a file words: the part it is named after, or a subject behind `subject:` and a paragraph.
  private static func parts(
    of template: RecapTemplate, _ errors: inout [TemplateError]
  ) -> [(TemplatePart, RecapText)] {
    let text = RecapText(file: template.file, text: template.text)
    if let name = template.part {
      if let part = TemplatePart(rawValue: name) { return [(part, text)] }
      let names = TemplatePart.allCases.map(\.rawValue)
      errors.append(
        TemplateError(
          file: template.file, line: 1, column: 1,
          problem: .unknownPart(name, suggestion: NearestName.of(name, in: names))))
      return []
    }
    let label = "subject:"
    guard template.text.lowercased().hasPrefix(label) else { return [(.details, text)] }
    let lines = template.text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    // The label makes room for spaces, so that columns stay those of the file.
    let subject = String(repeating: " ", count: label.count) + lines[0].dropFirst(label.count)
    let rest = lines.count > 1 ? String(lines[1]) : ""
    return [
      (.subject, RecapText(file: template.file, text: subject)),
      (.details, RecapText(file: template.file, text: rest, firstLine: 2)),
    ].filter { !$0.1.text.allSatisfy(\.isWhitespace) }
  }

  private static func parsed(_ text: RecapText) throws(TemplateError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text.text)
    } catch {
      let reason = TextSafety.line(String(String(describing: error).prefix(200)))
      throw TemplateError(file: text.file, line: text.firstLine, column: 1, problem: .syntax(reason))
    }
  }

  // MARK: Rendering

  /// A part as its template words it; none where there is no template, or where it says nothing.
  func render(_ part: TemplatePart, _ values: [String: Any]) -> String? {
    guard let text = texts[part], let template = try? TemplateSet.parsed(text) else { return nil }
    let lines = SafeText.block(template.render(values)).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .filter { !$0.unicodeScalars.contains(Unset.mark) }
    var kept = lines[...]
    // Words that announce what turned out to be unknown announce nothing.
    while part == .details, let last = kept.last,
      last.allSatisfy(\.isWhitespace) || last.last(where: { !$0.isWhitespace }) == ":"
    {
      kept = kept.dropLast()
    }
    var rendered = kept.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    if part.isOneLine { rendered = SafeText.line(rendered) }
    guard !rendered.isEmpty, rendered.utf8.count <= TemplateSet.longest else { return nil }
    return rendered
  }

  /// The longest text a template may make, in bytes.
  private static let longest = 256 * 1024
}

/// The recap templates of a scenario, looked at without a conversation.
public enum RecapTemplates {
  /// What is wrong with the templates of a scenario, in the order of their files.
  public static func errors(of scenario: Scenario) -> [TemplateError] {
    let source = RecordSource(
      scenario: scenario,
      setup: Setup(
        persona: nil, language: scenario.baseLanguage, facts: [:], seed: 0, today: CalendarDate(dayNumber: 0)),
      ledger: Ledger(), session: "", date: Date(timeIntervalSince1970: 0))
    return Language.allCases.flatMap { Record(source, language: $0).templateErrors }
  }

  /// Gathers the templates of a folder's files: those that stand in it, then those in the folder named after the scenario.
  ///
  /// - Parameters:
  ///   - files: The texts by their paths within the folder.
  ///   - scenario: The identifier of the scenario; none for a call that no scenario is about.
  ///   - shownAs: What stands before the paths in messages.
  public static func of(
    files: [String: String], scenario: String?, shownAs prefix: String
  ) -> [RecapTemplate] {
    func templates(_ isWanted: (String) -> Bool) -> [RecapTemplate] {
      files.keys.sorted().filter(isWanted).compactMap { path in
        RecapTemplate(file: prefix + path, text: files[path] ?? "")
      }
    }
    return templates { !$0.contains("/") }
      + (scenario.map { id in templates { $0.hasPrefix(id + "/") && $0.split(separator: "/").count == 2 } }
        ?? [])
  }
}
