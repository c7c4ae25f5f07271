import Vocabulary
import YarnRuntime
import YarnSyntax

/// Checks the names that scripts use: acts, items and lines in hashtags, moves in `said("…")`, personas in conditions, and
/// the items that the project file names.
struct NameCheck {
  private let material: CheckMaterial
  private let items: Set<String>
  private let moves = Move.allCases.map(\.rawValue) + [Scenario.silence]
  private var found: [Diagnostic] = []

  static func findings(in material: CheckMaterial) -> [Diagnostic] {
    var check = NameCheck(material)
    for tree in material.trees {
      check.checkTags(in: tree)
      check.checkExpressions(in: tree)
    }
    check.checkRecordItems()
    return check.found
  }

  private init(_ material: CheckMaterial) {
    self.material = material
    items = material.items
  }

  /// Findings of one scenario; more help nobody.
  private static let most = 500

  private mutating func note(
    _ what: String, _ name: String, _ span: Span, in source: SourceText, among names: some Sequence<String>,
    described: (String) -> String? = { _ in nil }, cure: String? = nil
  ) {
    guard found.count < NameCheck.most else { return }
    found.append(
      .unknown(what, name, at: source.location(of: span), among: names, described: described, cure: cure))
  }

  // MARK: Hashtags

  private mutating func checkTags(in tree: SyntaxTree) {
    for span in tree.hashtags.elements {
      let tag = tree.hashtag(span)
      guard let colon = tag.firstIndex(of: ":") else { continue }
      let name = String(tag[tag.index(after: colon)...])
      let span = Span(max(Int(span.start), Int(span.end) - name.utf8.count), Int(span.end))
      switch tag[..<colon] {
      case "act": checkAct(name, span, tree.source)
      case "accepts" where !items.contains(name):
        note("item", name, span, in: tree.source, among: items, cure: "no `Note:` line has #item:\(name)")
      case "unless": checkUnless(name, span, tree.source)
      default: break
      }
    }
  }

  private mutating func checkAct(_ name: String, _ span: Span, _ source: SourceText) {
    let acts = material.data.acts
    guard isDeclaring, acts[name] == nil else { return }
    note(
      "act", name, span, in: source, among: acts.names, described: { acts[$0]?.label[.english] },
      cure: "declare it under `acts` in the project file, with a label in each language")
  }

  /// A standing move stands back before an act or a line.
  private mutating func checkUnless(_ name: String, _ span: Span, _ source: SourceText) {
    guard isDeclaring, material.data.acts[name] == nil,
      material.lines.index(ofID: "line:" + name) == nil
    else { return }
    note("act or line", name, span, in: source, among: material.data.acts.names)
  }

  /// Whether there is a project file with our key: a script from elsewhere means its own things by its hashtags.
  private var isDeclaring: Bool { material.data.isDeclared }

  // MARK: Expressions

  private mutating func checkExpressions(in tree: SyntaxTree) {
    for expression in tree.expressions.elements {
      switch expression {
      case .call(let function, let arguments):
        guard tree.names[function] == "said", let first = tree.arguments[arguments].first else { continue }
        check(first, isOneOf: moves, "move", in: tree)
      case .binary(.equal, let left, let right), .binary(.notEqual, let left, let right):
        let personas = material.data.personas.map(\.id)
        guard !personas.isEmpty else { continue }
        if isPersona(left, in: tree) { check(right, isOneOf: personas, "persona", in: tree) }
        if isPersona(right, in: tree) { check(left, isOneOf: personas, "persona", in: tree) }
      default: continue
      }
    }
  }

  private func isPersona(_ id: ID<ExpressionSyntax>, in tree: SyntaxTree) -> Bool {
    if case .variable(let symbol) = tree.expressions[id] { tree.names[symbol] == "$persona" } else { false }
  }

  private mutating func check(
    _ id: ID<ExpressionSyntax>, isOneOf names: [String], _ what: String, in tree: SyntaxTree
  ) {
    guard case .string(let span) = tree.expressions[id] else { return }
    let name = tree.text(span)
    if !names.contains(name) { note(what, name, span, in: tree.source, among: names) }
  }

  // MARK: The project file

  private mutating func checkRecordItems() {
    guard let project = material.project else { return }
    for (item, span) in material.data.recordItems where !items.contains(item) {
      note("item", item, span, in: project, among: items, cure: "no `Note:` line has #item:\(item)")
    }
  }
}
