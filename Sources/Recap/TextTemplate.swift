import Mustache
import Vocabulary

/// A plain text with names in it (Mustache), every one of which is checked before anything is rendered.
public struct TextTemplate: Sendable {
  /// What a name stands for.
  public enum Value: Hashable, Sendable {
    /// A text; it may have several lines.
    case text(String)
    /// Whether a section is shown.
    case flag(Bool)
    /// Nothing that is known: a section of it is left out.
    case missing
  }

  private let template: MustacheTemplate

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - file: what messages call it.
  ///   - names: every name that it may use.
  /// - Throws: `TemplateError` when it is no Mustache, uses another name, or a tag that could do more than place a text.
  public init(_ source: String, file: String, names: Set<String>) throws(TemplateError) {
    try TemplateScanner.check(RecapText(file: file, text: source), known: names)
    do {
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + source)
    } catch {
      let reason = TextSafety.line(String(String(describing: error).prefix(200)))
      throw TemplateError(file: file, line: 1, column: 1, problem: .syntax(reason))
    }
  }

  /// The text with its values, cleaned of what acts on a reader.
  public func text(_ values: [String: Value]) -> String {
    let rendered = template.render(
      values.mapValues { value -> Any in
        switch value {
        case .text(let text): SafeText.block(text)
        case .flag(let isShown): isShown
        case .missing: false
        }
      })
    return SafeText.block(rendered)
  }
}
