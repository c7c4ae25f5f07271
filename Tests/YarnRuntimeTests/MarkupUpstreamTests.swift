import TestSupport
import Testing

@testable import YarnRuntime

/// The assertions of the upstream markup tests, as data.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
struct MarkupUpstreamTests {
  private func file() throws -> SharedMarkupFile {
    try SharedData.load(SharedMarkupFile.self, "yarn/markup-cases.json")
  }

  private func parse(_ item: SharedMarkupCase) -> MarkupResult {
    MarkupParser.forTests(item.processors ?? []).parse(
      item.input, locale: item.locale, implicitCharacter: item.implicitCharacter ?? true ? .anyColon : .off)
  }

  @Test func parsesAsAsserted() throws {
    let cases = try file().parse
    #expect(cases.count == 117)
    for item in cases {
      let result = parse(item)
      let failures = mismatches(result, item.expect ?? SharedExpectation())
      #expect(failures.isEmpty, "\(item.input)")
      guard let name = item.afterDeletingRangeOf, let after = item.expectAfter else { continue }
      let attribute = try #require(result.attribute(named: name))
      let deleted = mismatches(result.deletingRange(of: attribute), after)
      #expect(deleted.isEmpty, "\(item.input) without \(name)")
    }
  }

  /// The whole results where upstream has no problem, also of the cases whose test asserts only part of them.
  @Test func agreesWithWhatWasObserved() throws {
    for item in try file().parse {
      guard var observed = item.observed, observed.diagnostics == nil else { continue }
      observed.attributeCount = observed.attributes?.count
      let failures = mismatches(parse(item), observed)
      #expect(failures.isEmpty, "\(item.input)")
    }
  }

  /// Where we mean to differ, and what we do instead.
  private static let decided: [String: (text: String, attributes: Int, diagnostics: Int)] = [
    "": ("", 0, 0),  // nothing is not a mistake
    "[a][b]x[/a][/b]": ("x", 2, 0),  // an end out of order counts at the end of the text too
    "[a=b.c]x[/a]": ("[a=b.c]x[/a]", 0, 1),  // no silent half of a value
    "[plural value=1.1 one=\"% a\" other=\"% b\" /]": ("1.1 b", 0, 0),  // not widened
    "[plural value=-1 one=\"% a\" other=\"% b\" /]": ("-1 a", 0, 0),  // -1 is one
  ]

  @Test func agreesWithTheProbes() throws {
    let probes = try file().probes
    #expect(probes.count == 90)
    var asDecided = 0
    for item in probes {
      let result = parse(item)
      if let decided = Self.decided[item.input] {
        asDecided += 1
        #expect(result.text == decided.text)
        #expect(
          result.attributes.count == decided.attributes && result.diagnostics.count == decided.diagnostics)
        continue
      }
      guard var observed = item.observed else {
        #expect(!result.diagnostics.isEmpty, "upstream throws: \(item.input)")
        continue
      }
      if let expected = observed.diagnostics, !expected.isEmpty {
        observed.text = item.input  // upstream returns the text with its own additions
        #expect(result.diagnostics.count <= expected.count, "\(item.input)")
        #expect(!result.diagnostics.isEmpty, "\(item.input)")
      } else {
        #expect(result.diagnostics.isEmpty, "\(item.input)")
      }
      observed.attributeCount = observed.attributes?.count
      let failures = mismatches(result, observed)
      #expect(failures.isEmpty, "\(item.input)")
    }
    #expect(asDecided == Self.decided.count)
  }

  @Test func buildsTheSameTrees() throws {
    for item in try file().tree {
      let source = Array(Normalization.nfc(item.input).utf16)
      let outline = MarkupOutliner.outline(source)
      if let count = item.diagnosticCount { #expect(outline.diagnostics.count == count, "\(item.input)") }
      let tree = outline.tree(of: source)
      if let count = item.childCount { #expect(tree.count == count, "\(item.input)") }
      if let expected = item.tree { #expect(tree == expected, "\(item.input)") }
    }
  }

  @Test func cutsTheSameTokens() throws {
    for item in try file().tokens {
      guard let expected = item.tokens else { continue }
      let source = Array(Normalization.nfc(item.input).utf16)
      let tokens = MarkupLexer(source).tokens.dropLast().map {
        ["\($0.kind)", String(decoding: source[$0.start..<$0.end], as: UTF16.self)]
      }
      #expect(tokens == expected, "\(item.input)")
    }
  }
}

extension MarkupOutline {
  /// The tree that the steps walk through.
  fileprivate func tree(of source: [UInt16]) -> [SharedTree] {
    var stack: [(name: String, children: [SharedTree])] = [("", [])]
    for step in steps {
      switch step {
      case .text(let range):
        stack[stack.count - 1].children.append(.text(String(decoding: source[range], as: UTF16.self)))
      case .open(let marker):
        stack.append((markers[marker].name, []))
      case .close:
        guard stack.count > 1, let last = stack.popLast() else { continue }
        stack[stack.count - 1].children.append(.marker(last.name, last.children))
      }
    }
    return stack[0].children
  }
}

// MARK: Comparing

/// What of an expectation does not hold.
private func mismatches(_ result: MarkupResult, _ expected: SharedExpectation) -> [String] {
  var found: [String] = []
  func check(_ holds: Bool, _ what: String) {
    if !holds { found.append("\(what): \(result)") }
  }
  if let text = expected.text { check(result.text == text, "text") }
  if let count = expected.attributeCount { check(result.attributes.count == count, "attribute count") }
  if let count = expected.diagnosticCount { check(result.diagnostics.count == count, "diagnostic count") }
  if let least = expected.diagnosticCountAtLeast { check(result.diagnostics.count >= least, "diagnostics") }
  for (index, attribute) in (expected.attributes ?? []).enumerated() {
    check(result.attributes.indices.contains(index), "attribute \(index)")
    guard result.attributes.indices.contains(index) else { continue }
    check(matches(result.attributes[index], attribute, in: result), "attribute \(index)")
  }
  for attribute in expected.attributesByName ?? [] {
    let named = result.attribute(named: attribute.name ?? "")
    check(named.map { matches($0, attribute, in: result) } ?? false, "attribute \(attribute.name ?? "")")
  }
  for (name, property) in expected.firstAttributeProperty ?? [:] {
    check(matches(result.attributes.first?.property(name), property), "property \(name)")
  }
  for (name, property) in expected.firstAttributePropertyText ?? [:] {
    check(matches(result.attributes.first?.property(name), property), "property \(name)")
  }
  for (name, index) in expected.firstNamed ?? [:] {
    check(result.attributes.firstIndex { $0.name == name } == index, "first \(name)")
  }
  for name in expected.noneNamed ?? [] { check(result.attribute(named: name) == nil, "no \(name)") }
  if let start = expected.oneDiagnosticStartsWith {
    let diagnostic = result.diagnostics.first { $0.message.hasPrefix(start) }
    check(diagnostic != nil, "message")
    if let column = expected.thatDiagnosticColumn { check(diagnostic?.column == column, "column") }
  }
  return found
}

private func matches(_ found: MarkupAttribute, _ expected: SharedAttribute, in result: MarkupResult) -> Bool {
  let properties = (expected.properties ?? [:]).filter { $0.key != "_internalIncrementingProperty" }
  return (expected.name.map { Normalization.nfc($0) == found.name } ?? true)
    && (expected.position.map { $0 == found.position } ?? true)
    && (expected.length.map { $0 == found.length } ?? true)
    && (expected.sourcePosition.map { $0 == found.sourcePosition } ?? true)
    && (expected.propertyCount.map { $0 == found.properties.count } ?? true)
    && (expected.covers.map { $0 == result.text(of: found) } ?? true)
    && properties.allSatisfy { matches(found.property($0.key), $0.value) }
}

private func matches(_ found: MarkupValue?, _ expected: SharedProperty) -> Bool {
  if let text = expected.asText, found?.description != text { return false }
  switch (found, expected.type, expected.value) {
  case (.integer, "integer", nil), (.float, "float", nil), (.string, "string", nil), (.bool, "bool", nil):
    return true
  case (.integer(let number)?, "integer", .number(let value)?): return Double(number) == value
  case (.float(let number)?, "float", .number(let value)?): return number == Float(value)
  case (.string(let text)?, "string", .string(let value)?): return text == value
  case (.bool(let flag)?, "bool", .bool(let value)?): return flag == value
  default: return false
  }
}
