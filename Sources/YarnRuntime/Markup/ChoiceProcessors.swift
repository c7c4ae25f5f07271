/// Shows the property that is named like the value: `[select value={$tone} calm="…" curt="…" /]`.
public struct SelectProcessor: MarkupProcessor {
  /// Creates the processor.
  public init() {}

  /// Replaces the marker by the chosen property.
  public func process(
    _ marker: MarkupAttribute, content: inout MarkupContent, locale: String
  ) -> MarkupReplacement {
    choose(for: marker, content: &content) { value in
      .success(Choice(names: [value.description], filler: value.description))
    }
  }
}

/// Shows the property that is named like the plural category of the value:
/// `[plural value={$days} one="un jour" other="% jours" /]`.
public struct PluralProcessor: MarkupProcessor {
  /// Which of the two kinds of category.
  public enum Kind: Sendable {
    /// "one day, two days".
    case cardinal
    /// "the first day, the second day".
    case ordinal
  }

  private let kind: Kind

  /// Creates the processor for one kind of category.
  public init(_ kind: Kind) {
    self.kind = kind
  }

  /// Replaces the marker by the property of the category.
  public func process(
    _ marker: MarkupAttribute, content: inout MarkupContent, locale: String
  ) -> MarkupReplacement {
    choose(for: marker, content: &content) { value in
      guard let number = value.number else {
        return .failure(ChoiceError(message: "`\(value)` is not a number, so it has no plural category"))
      }
      let rules = PluralRules(locale: locale)
      let category = kind == .cardinal ? rules.cardinal(number) : rules.ordinal(number)
      var names = [category.rawValue]
      if category == .many, kind == .cardinal, rules.countsMillionsApart { names.append("other") }
      return .success(Choice(names: names, filler: number.description))
    }
  }
}

/// Names of properties, the best first, and what stands for `%` in the one that is there.
private struct Choice {
  var names: [String]
  var filler: String
}

private struct ChoiceError: Error {
  var message: String
}

private func choose(
  for marker: MarkupAttribute, content: inout MarkupContent,
  by decide: (MarkupValue) -> Result<Choice, ChoiceError>
) -> MarkupReplacement {
  guard content.text.isEmpty, content.attributes.isEmpty else {
    return .problem("[\(marker.name)] has to close itself: [\(marker.name) … /]")
  }
  guard let value = marker.property("value") else { return .problem("[\(marker.name)] needs a `value`") }
  switch decide(value) {
  case .failure(let error):
    return .problem(error.message)
  case .success(let choice):
    guard let chosen = choice.names.lazy.compactMap({ marker.property($0) }).first else {
      return .problem("[\(marker.name)] says nothing for `\(choice.names[0])` (the value is \(value))")
    }
    guard let text = filled(chosen.description, with: choice.filler) else {
      return .problem("the text of [\(marker.name)] grows too long")
    }
    content.text = text
    return MarkupReplacement()
  }
}

/// Puts the filler in the place of each `%`; `nil` when that grows beyond all bounds.
private func filled(_ template: String, with filler: String) -> String? {
  let places = template.utf8.count { $0 == UInt8(ascii: "%") }
  guard places > 0 else { return template }
  let (added, overflow) = places.multipliedReportingOverflow(by: filler.utf8.count)
  guard !overflow, added <= MarkupLimits.output else { return nil }
  return template.split(separator: "%", omittingEmptySubsequences: false).joined(separator: filler)
}
