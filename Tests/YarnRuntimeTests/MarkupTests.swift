import Testing

@testable import YarnRuntime

@Suite struct MarkupTests {
  @Test(arguments: MarkupCase.all)
  func givesTextAndAttributes(_ item: MarkupCase) {
    let result = MarkupParser.forTests(item.processors).parse(item.input, locale: item.locale)
    #expect(result.diagnostics.isEmpty)
    #expect(result.text == item.text)
    #expect(result.attributes.map(describe) == item.attributes)
  }

  @Test(arguments: MarkupCase.mistakes)
  func tellsMistakes(_ input: String, _ column: Int, _ part: String) throws {
    let result = MarkupParser.standard.parse(input, locale: "fr")
    let first = try #require(result.diagnostics.first)
    #expect((first.column ?? -1) == column)
    #expect(first.message.contains(part), "\(first.message)")
    #expect(result.attributes.isEmpty)
    #expect(
      result.text == input.split(separator: "\\:", omittingEmptySubsequences: false).joined(separator: ":"))
  }

  @Test func takesOnlyDeclaredSpeakers() {
    func speaker(_ text: String, _ rule: ImplicitCharacter) -> MarkupValue? {
      MarkupParser.standard.parse(text, locale: "fr", implicitCharacter: rule)
        .attribute(named: "character")?.property("NAME")
    }
    let cast = ImplicitCharacter.only(["Client", "Le \"boss\"", "Dr: House"])
    #expect(speaker("Client: oui", cast) == .string("Client"))
    #expect(speaker("Client : oui", cast) == .string("Client"))
    #expect(speaker("Client\u{A0}: oui", cast) == .string("Client"))
    #expect(speaker("Client\u{202F}: [b]oui[/b]", cast) == .string("Client"))
    #expect(speaker("  Client: [b]oui[/b]", cast) == .string("Client"))
    #expect(speaker("Le \"boss\": oui", cast) == .string("Le \"boss\""))
    #expect(speaker("Dr\\: House: oui", cast) == .string("Dr: House"))
    #expect(speaker("facture 12 : 1 200 €", cast) == nil)
    #expect(speaker("facture 12 : [b]1 200 €[/b]", cast) == nil)
    #expect(speaker("client: oui", cast) == nil)
    #expect(speaker("Client: oui", .off) == nil)
    #expect(
      MarkupParser.standard.parse("facture 12 : 1 200 €", locale: "fr", implicitCharacter: cast).diagnostics
        .isEmpty)
  }

  /// The short way for lines without markers must not give anything else than the long one.
  @Test(arguments: [
    "Client: oui", "Client:oui", "Client:  ", ":", "a:b:c", "é: ü", "C : \u{202F}x", "C:\tx", "C:« x",
  ])
  func shortWayAgreesWithLongWay(_ text: String) {
    let short = MarkupParser.standard.parse(text, locale: "fr")
    let long = MarkupParser.standard.parse(text + "\\[", locale: "fr")
    #expect(short.text + "[" == long.text)
    #expect(short.attributes == long.attributes)
    #expect(short.attributes.count == 1)
  }

  @Test func placesAreThoseOfTheInput() {
    let result = MarkupParser.standard.parse("A\\:b: [x]c\\:d[/x] [y/]", locale: "en")
    #expect(result.attributes.map(\.sourcePosition) == [0, 6, 18])
  }

  @Test func coversAndDeletes() throws {
    let result = MarkupParser.standard.parse("Client: un [b]prix [i]net[/i][/b] [z/]!", locale: "fr")
    let speaker = try #require(result.attribute(named: "character"))
    #expect(result.text(of: speaker) == "Client: ")
    let spoken = result.deletingRange(of: speaker)
    #expect(spoken.text == "un prix net !")
    #expect(spoken.attributes.map(describe) == ["b@3+8", "i@8+3", "z@12+0 trimwhitespace=True"])
    let inner = try #require(spoken.attribute(named: "i"))
    #expect(
      spoken.deletingRange(of: inner).attributes.map(describe) == ["b@3+5", "z@9+0 trimwhitespace=True"])
    let outer = try #require(spoken.attribute(named: "b"))
    #expect(spoken.deletingRange(of: outer).attributes.map(describe) == ["z@4+0 trimwhitespace=True"])
    let empty = try #require(spoken.attribute(named: "z"))
    #expect(spoken.text(of: empty).isEmpty)
    #expect(spoken.deletingRange(of: empty).text == spoken.text)
  }

  /// What is cut by a deletion: `[6, 9)` of ten letters.
  @Test(arguments: [
    (0, 6, "x@0+6"), (9, 1, "x@6+1"), (4, 3, "x@4+2"), (6, 3, ""), (7, 1, ""), (7, 3, "x@6+1"),
    (5, 5, "x@5+2"),
    (6, 4, "x@6+1"), (5, 4, "x@5+1"), (6, 0, "x@6+0"), (9, 0, "x@6+0"),
  ])
  func cutsAttributes(_ position: Int, _ length: Int, _ expected: String) {
    let gone = MarkupAttribute(name: "gone", position: 6, length: 3)
    let kept = MarkupAttribute(name: "x", position: position, length: length)
    let result = MarkupResult(text: "abcdefghij", attributes: [kept, gone]).deletingRange(of: gone)
    #expect(result.text == "abcdefj")
    #expect(result.attributes.map(describe) == (expected.isEmpty ? [] : [expected]))
  }

  /// Attributes that a host made up must not trap.
  @Test(arguments: [(-5, 3), (4, Int.max), (Int.max, 1), (3, -1), (99, 2)])
  func bearsForeignAttributes(_ position: Int, _ length: Int) {
    let odd = MarkupAttribute(name: "odd", position: position, length: length)
    let result = MarkupResult(
      text: "une 🧶", attributes: [odd, MarkupAttribute(name: "a", position: 2, length: 3)])
    _ = result.text(of: odd)
    #expect(result.deletingRange(of: odd).text.utf16.count <= 6)
  }

  @Test func findsPropertiesWhateverTheirCase() {
    let result = MarkupParser().parse("[a Mood=calm mood=curt]x[/a]", locale: "en")
    #expect(result.attributes.first?.property("mood") == .string("curt"))
    #expect(result.attributes.first?.property("MOOD") == .string("calm"))
    #expect(result.attributes.first?.property("moods") == nil)
  }

  @Test func escapesValues() {
    for value in ["Jean [RH]", "[/]", "[b]", "plain", "]["] {
      let result = MarkupParser.standard.parse("Bonjour \(MarkupParser.escaping(value)).", locale: "fr")
      #expect(result.text == "Bonjour \(value)." && result.diagnostics.isEmpty && result.attributes.isEmpty)
    }
  }
}

@Suite struct MarkupSubstitutionTests {
  @Test(arguments: [
    ("{0} doit {1}", ["Paul", "12 €"], "Paul doit 12 €"),
    ("{1}{0}{1}", ["a", "b"], "bab"),
    ("{0}", ["{1}", "x"], "{1}"),
    ("{0} {2} {a} {} {", ["x"], "x {2} {a} {} {"),
    ("{{0}}", ["x"], "{x}"),
    ("{00}{99999999999999999999}", ["x"], "x{99999999999999999999}"),
    ("sans valeur {0}", [], "sans valeur {0}"),
    ("été {0} été", ["🧶"], "été 🧶 été"),
  ])
  func replacesOnce(_ text: String, _ values: [String], _ expected: String) {
    #expect(expandSubstitutions(text, values) == expected)
  }

  @Test func growsOnlySoFar() {
    let text = String(repeating: "{0}", count: 100_000)
    let value = String(repeating: "a", count: 100_000)
    #expect(expandSubstitutions(text, [value]).utf8.count <= MarkupLimits.output + text.utf8.count)
  }
}

/// An attribute on one line, as in `MarkupCase.attributes`.
private func describe(_ attribute: MarkupAttribute) -> String {
  let properties = attribute.properties.map { " \($0.name)=\($0.value)" }.joined()
  return "\(attribute.name)@\(attribute.position)+\(attribute.length)\(properties)"
}
