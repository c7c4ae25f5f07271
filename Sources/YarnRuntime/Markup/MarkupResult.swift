/// A text without its markers, and what the markers said about it.
public struct MarkupResult: Hashable, Sendable {
  /// The text to show. When there are diagnostics, the input with its markers still in it.
  public var text: String
  /// The attributes in the order of their markers in the input; none when there are diagnostics.
  public var attributes: [MarkupAttribute]
  /// What is wrong with the markup, usually nothing.
  public var diagnostics: [MarkupDiagnostic]

  /// Creates a result.
  public init(text: String, attributes: [MarkupAttribute] = [], diagnostics: [MarkupDiagnostic] = []) {
    self.text = text
    self.attributes = attributes
    self.diagnostics = diagnostics
  }

  /// Returns the first attribute of this name.
  public func attribute(named name: String) -> MarkupAttribute? {
    attributes.first { $0.name == name }
  }

  /// Returns the text that an attribute covers; the empty text when it covers nothing that is there.
  public func text(of attribute: MarkupAttribute) -> Substring {
    text[range(unitRange(of: attribute))]
  }

  /// Returns a copy without the text of an attribute and without that attribute.
  ///
  /// The others keep to their text: those around it shrink, those inside it go, those after it move left.
  public func deletingRange(of attribute: MarkupAttribute) -> MarkupResult {
    var result = self
    if let index = result.attributes.firstIndex(of: attribute) { result.attributes.remove(at: index) }
    let units = unitRange(of: attribute)
    guard !units.isEmpty else { return result }
    result.text.removeSubrange(range(units))
    result.attributes = result.attributes.compactMap { $0.afterDeleting(units) }
    return result
  }

  /// The code units that an attribute covers and that are there: hosts may have made the attribute up.
  private func unitRange(of attribute: MarkupAttribute) -> Range<Int> {
    let count = text.utf16.count
    let start = min(max(0, attribute.position), count)
    return start..<min(max(start, attribute.end), count)
  }

  private func range(_ units: Range<Int>) -> Range<String.Index> {
    let start = text.utf16.index(text.startIndex, offsetBy: units.lowerBound)
    return start..<text.utf16.index(start, offsetBy: units.count)
  }
}

extension MarkupAttribute {
  /// Returns this attribute as it is once a range of text is gone, or `nil` when nothing of it is left.
  fileprivate func afterDeleting(_ range: Range<Int>) -> MarkupAttribute? {
    var result = self
    if end <= range.lowerBound { return self }
    if position >= range.upperBound {
      result.position -= range.count
    } else if position <= range.lowerBound, end >= range.upperBound {
      result.length &-= range.count
      if result.length == 0 { return nil }
    } else if position < range.lowerBound {
      result.length = range.lowerBound - position
    } else if end > range.upperBound {
      result.length = end - range.upperBound
      result.position = range.lowerBound
    } else {
      return nil
    }
    return result
  }
}
