/// Turns the outline of a text into what is shown: text and attributes.
struct MarkupBuilder {
  /// A marker that has started and not ended.
  private struct Frame {
    var marker: Int
    /// Where its content starts in the text so far.
    var start: Int
    /// Where it starts for a reader, who does not see invisible text.
    var position: Int
    /// How many attributes there were before it.
    var attributeCount: Int
  }

  private let source: [UInt16]
  private let markers: [Marker]
  private let processors: [String: any MarkupProcessor]
  private let locale: String
  private var text: [UInt16] = []
  private var attributes: [MarkupAttribute] = []
  private var diagnostics: [MarkupDiagnostic] = []
  private var frames: [Frame] = []
  private var invisibleLength = 0
  /// Whether what ended last was a marker that takes the space after it.
  private var trimsNext = false

  /// Builds the result; positions in the source are still those of the code units given here.
  static func build(
    _ outline: MarkupOutline, of source: [UInt16], processors: [String: any MarkupProcessor], locale: String
  ) -> MarkupResult {
    var builder = MarkupBuilder(
      source: source, markers: outline.markers, processors: processors, locale: locale)
    builder.reportDuplicates()
    for step in outline.steps where builder.diagnostics.isEmpty { builder.take(step) }
    return MarkupResult(
      text: String(utf16: builder.text), attributes: builder.joinedAttributes(),
      diagnostics: builder.diagnostics)
  }

  private init(
    source: [UInt16], markers: [Marker], processors: [String: any MarkupProcessor], locale: String
  ) {
    self.source = source
    self.markers = markers
    self.processors = processors
    self.locale = locale
    text.reserveCapacity(source.count)
  }

  private mutating func take(_ step: MarkupOutline.Step) {
    switch step {
    case .text(let range):
      append(range)
    case .open(let marker):
      frames.append(
        Frame(
          marker: marker, start: text.count, position: text.count - invisibleLength,
          attributeCount: attributes.count))
    case .close:
      if let frame = frames.popLast() { close(frame) }
    }
  }

  /// Adds a text, its brackets without their backslashes.
  private mutating func append(_ range: Range<Int>) {
    var units = source[range]
    if trimsNext, let first = units.first, CodeUnit.isWhitespace(first) { units.removeFirst() }
    trimsNext = false
    var index = units.startIndex
    while index < units.endIndex {
      if units[index] == CodeUnit.backslash, index + 1 < units.endIndex,
        [CodeUnit.openBracket, CodeUnit.closeBracket].contains(units[index + 1])
      {
        index += 1
      }
      text.append(units[index])
      index += 1
    }
  }

  private mutating func close(_ frame: Frame) {
    let marker = markers[frame.marker]
    var attribute = MarkupAttribute(
      name: marker.name, position: frame.position, length: text.count - frame.start,
      properties: marker.properties, sourcePosition: marker.position)
    attribute.origin = frame.marker
    guard let processor = processors[marker.name] else {
      attributes.append(attribute)
      trimsNext = marker.trimsWhitespace
      return
    }
    trimsNext = false
    process(attribute, from: frame, with: processor)
  }

  private mutating func process(
    _ attribute: MarkupAttribute, from frame: Frame, with processor: any MarkupProcessor
  ) {
    var content = MarkupContent(
      text: String(utf16: text[frame.start...]),
      attributes: Array(attributes[frame.attributeCount...]))
    let answer = processor.process(attribute, content: &content, locale: locale)
    let place = attribute.sourcePosition
    diagnostics += answer.problems.map { MarkupDiagnostic(message: $0, column: place, marker: place) }
    text.replaceSubrange(frame.start..., with: content.text.utf16)
    attributes.replaceSubrange(frame.attributeCount..., with: content.attributes)
    let invisible = invisibleLength.addingReportingOverflow(answer.invisibleLength)
    if !invisible.overflow { invisibleLength = max(0, min(invisible.partialValue, text.count)) }
    if text.count > MarkupLimits.output {
      diagnostics.append(
        MarkupDiagnostic(message: "the text grows too long", column: place, marker: place))
    }
  }

  private mutating func reportDuplicates() {
    for marker in markers where MarkupBuilder.mayRepeat(marker.properties) {
      var seen: Set<String> = []
      for property in marker.properties where !seen.insert(property.name).inserted {
        let message = "[\(marker.name.prefix(40))] sets `\(property.name.prefix(40))` twice"
        let place = marker.position
        diagnostics.append(MarkupDiagnostic(message: message, column: place, marker: place))
        if diagnostics.count == MarkupLimits.diagnostics { return }
      }
    }
  }

  /// Tells whether a name may be there twice; the few properties of an honest marker are compared pair by pair.
  private static func mayRepeat(_ properties: [MarkupProperty]) -> Bool {
    guard properties.count <= 8 else { return true }
    return properties.indices.contains { index in
      properties[..<index].contains { $0.name == properties[index].name }
    }
  }

  /// Makes one attribute of the pieces of a marker, and puts all in the order of the source.
  private func joinedAttributes() -> [MarkupAttribute] {
    var joined: [MarkupAttribute] = []
    joined.reserveCapacity(attributes.count)
    var places: [Int: Int] = [:]
    for attribute in attributes {
      guard let origin = attribute.origin else {
        joined.append(attribute)
        continue
      }
      if let place = places[origin] {
        joined[place].position = min(joined[place].position, attribute.position)
        joined[place].length = joined[place].length.addingReportingOverflow(attribute.length).partialValue
      } else {
        places[origin] = joined.count
        joined.append(attribute)
      }
    }
    for index in joined.indices { joined[index].origin = nil }
    return joined.sorted { $0.sourcePosition < $1.sourcePosition }
  }
}
