import Foundation
import Mustache
import Rehearsal
import Scenarios
import Vocabulary

/// Why a scenario's recap template cannot be used.
public enum TemplateError: Error, Hashable, CustomStringConvertible {
  /// The template is not Mustache; the message has line and column.
  case syntax(String)
  /// It names something that is no fact and no name of the record.
  case unknownName(String, suggestion: String?)
  /// It uses a tag that a scenario must not use: partials, inheritance, set-delimiters, lambdas.
  case notAllowed(String)
  /// It is larger than a template may be.
  case tooLarge

  /// A sentence for the person who wrote the template.
  public var description: String {
    switch self {
    case .syntax(let message): "the recap template cannot be read: \(message)"
    case .unknownName(let name, let suggestion):
      "the recap template uses `\(name)`, which is no fact"
        + (suggestion.map { "; did you mean `\($0)`?" } ?? "")
    case .notAllowed(let tag): "the recap template uses `\(tag)`, which a scenario cannot use"
    case .tooLarge: "the recap template is larger than \(OwnTemplate.sizeLimit) bytes"
    }
  }
}

/// The part of the record that the scenario words itself: an optional `subject:` line, then a paragraph.
///
/// Names are those of the facts, `today`, and for a date fact `days_late_FACT` and, to open a section with, `is_late_FACT`.
/// Every name is checked before
/// anything is rendered, because a misspelt one would silently leave a hole in the mail.
struct OwnTemplate {
  static let sizeLimit = 64 * 1024

  var subject = ""
  var details = ""

  init(_ template: String, source: RecordSource, language: Language) throws {
    guard !template.isEmpty else { return }
    guard template.utf8.count <= OwnTemplate.sizeLimit else { throw TemplateError.tooLarge }
    let values = OwnTemplate.values(of: source, language: language)
    try OwnTemplate.checkNames(in: template, known: Set(values.keys))
    let parsed: MustacheTemplate
    do {
      parsed = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + template)
    } catch {
      throw TemplateError.syntax(String(describing: error))
    }
    var lines = SafeText.block(parsed.render(values)).split(
      separator: "\n", omittingEmptySubsequences: false)[...]
    if let first = lines.first, first.lowercased().hasPrefix("subject:") {
      subject = SafeText.line(String(first.dropFirst("subject:".count)))
      lines = lines.dropFirst()
    }
    details = lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Every name a template can use, with what it stands for.
  private static func values(of source: RecordSource, language: Language) -> [String: Any] {
    let format = LocaleFormat(language)
    var values: [String: Any] = ["today": format.date(source.setup.today)]
    for fact in source.scenario.facts {
      guard let value = source.setup.facts[fact.name] else {
        values[fact.name] = false
        continue
      }
      var text = format.value(value)
      if case .choice(let key) = value, let words = fact.choices[key] { text = words[language] }
      values[fact.name] = SafeText.line(text)
      if case .date(let date) = value {
        let late = max(0, source.setup.today.days(since: date))
        values["days_late_\(fact.name)"] = String(late)
        values["is_late_\(fact.name)"] = late > 0
      }
    }
    return values
  }

  /// Reads the tags of a template without rendering it.
  static func checkNames(in template: String, known: Set<String>) throws {
    var rest = template[...]
    while let open = rest.range(of: "{{") {
      rest = rest[open.upperBound...]
      let isTriple = rest.first == "{"
      guard let close = rest.range(of: isTriple ? "}}}" : "}}") else {
        throw TemplateError.syntax("a tag is not closed")
      }
      let tag =
        (isTriple ? rest[rest.index(after: rest.startIndex)..<close.lowerBound] : rest[..<close.lowerBound])
        .trimmingCharacters(in: .whitespaces)
      rest = rest[close.upperBound...]
      guard let sigil = tag.first, sigil != "!" else { continue }
      if "><$=%*".contains(sigil) { throw TemplateError.notAllowed("{{\(tag)}}") }
      let name = ("#^/&".contains(sigil) ? String(tag.dropFirst()) : tag).trimmingCharacters(in: .whitespaces)
      guard name == "." || known.contains(name) else {
        throw TemplateError.unknownName(name, suggestion: nearest(name, in: known))
      }
    }
  }

  private static func nearest(_ name: String, in known: Set<String>) -> String? {
    known.sorted().first { $0.hasPrefix(name) || name.hasPrefix($0) || $0.lowercased() == name.lowercased() }
  }
}
