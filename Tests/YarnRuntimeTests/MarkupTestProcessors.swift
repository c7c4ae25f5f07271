import YarnRuntime

/// Puts something before and after the content, part of which a reader does not see.
struct WrappingProcessor: MarkupProcessor {
  var before: String
  var after: String
  var invisibleLength = 0
  var moves = 0

  func process(
    _ marker: MarkupAttribute, content: inout MarkupContent, locale: String
  ) -> MarkupReplacement {
    content.text = before + content.text + after
    for index in content.attributes.indices { content.attributes[index].position += moves }
    return MarkupReplacement(invisibleLength: invisibleLength)
  }
}

/// Adds a word.
struct AppendingProcessor: MarkupProcessor {
  var word: @Sendable (String) -> String

  func process(
    _ marker: MarkupAttribute, content: inout MarkupContent, locale: String
  ) -> MarkupReplacement {
    content.text += word(locale)
    return MarkupReplacement()
  }
}

/// Writes the content in capitals and keeps the marker.
struct ShoutingProcessor: MarkupProcessor {
  func process(
    _ marker: MarkupAttribute, content: inout MarkupContent, locale: String
  ) -> MarkupReplacement {
    content.text = content.text.uppercased()
    content.attributes.append(marker)
    return MarkupReplacement()
  }
}

extension MarkupParser {
  /// A parser with the named ones of the processors that the upstream tests use.
  static func forTests(_ names: [String]) -> MarkupParser {
    let known: [String: any MarkupProcessor] = [
      "bold": WrappingProcessor(before: "<b>", after: "</b>", invisibleLength: 7),
      "italics": WrappingProcessor(before: "<i>", after: "</i>", invisibleLength: 7),
      "b": WrappingProcessor(before: "<b>", after: "</b>", invisibleLength: 7),
      "blocky": WrappingProcessor(before: "[", after: "]", moves: 1),
      "wacky": WrappingProcessor(before: "<b>[", after: "]</b>", invisibleLength: 7, moves: 1),
      "localise": AppendingProcessor { $0 == "en" ? "cat" : "chat" },
      "scr": AppendingProcessor { _ in "scr" },
      "character": ShoutingProcessor(),
      "select": SelectProcessor(),
      "plural": PluralProcessor(.cardinal),
      "ordinal": PluralProcessor(.ordinal),
    ]
    return MarkupParser(processors: known.filter { names.contains($0.key) })
  }
}
