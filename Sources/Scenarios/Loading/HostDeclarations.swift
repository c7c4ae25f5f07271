import Vocabulary
import YarnCompiler
public import YarnRuntime
import YarnSyntax

/// What scripts can use without declaring it.
public enum HostDeclarations {
  /// The commands that are taken without a word: a pause is nothing to somebody who reads.
  public static let commands: Set<String> = ["wait"]

  /// The functions of the rehearsal (DESIGN section 2).
  static let functions = [
    FunctionSignature("said", [.string], result: .bool),
    FunctionSignature("typed", [], result: .bool),
    FunctionSignature("heard", [], result: .string),
    FunctionSignature("took", [.string], result: .bool),
    FunctionSignature("turns", [], result: .number),
    FunctionSignature("money", [.number], result: .string),
    FunctionSignature("date", [.string], result: .string),
    FunctionSignature("days_late", [.string], result: .number),
    FunctionSignature("days_from", [.string, .string], result: .number),
    FunctionSignature("add_days", [.string, .number], result: .string),
    FunctionSignature("interest", [.number, .string], result: .string),
  ]

  /// Facts that functions and the record look for by their names.
  static let implicitFacts: Set<String> = ["regime", "contract_rate"]

  /// Variables, with `$`, that are used without a script reading them: facts, state, and what ledger lines point to.
  static func usedVariables(_ data: ScenarioData, _ trees: [SyntaxTree]) -> Set<String> {
    var names = ScenarioData.reserved.union(data.facts.map(\.name))
    for tree in trees {
      for tag in tree.hashtags.elements.map(tree.hashtag) {
        if LedgerTags.variableTags.contains(where: tag.hasPrefix) {
          names.insert(String(tag.drop { $0 != ":" }.dropFirst()))
        } else if let takes = try? TakesTag(tag) {
          names.insert(takes.variable)
        }
      }
    }
    return Set(names.map { "$" + $0 })
  }

  /// The facts, and the client's state where there are personas; what a script declares itself is left out.
  static func variables(of data: ScenarioData, declared: Set<String>) -> [PredeclaredVariable] {
    var variables = data.facts.map { fact in
      PredeclaredVariable(
        "$" + fact.name, initial: fact.kind.emptyValue, description: fact.question[.english])
    }
    if let first = data.personas.first {
      variables += [
        PredeclaredVariable("$tension", initial: .number(Float(first.state.tension))),
        PredeclaredVariable("$trust", initial: .number(Float(first.state.trust))),
        PredeclaredVariable("$patience", initial: .number(Float(first.state.patience))),
        PredeclaredVariable("$persona", initial: .string(first.id)),
      ]
    }
    return variables.filter { !declared.contains($0.name) }
  }
}

extension Fact.Kind {
  /// What the variable of a fact holds while the fact has no value.
  public var emptyValue: Value {
    switch self {
    case .money, .number, .duration: .number(0)
    case .text, .date, .choice, .list: .string("")
    }
  }
}

extension SyntaxTree {
  /// A hashtag without its `#` and the blanks behind it.
  func hashtag(_ span: Span) -> String {
    var text = text(span)[...]
    if text.first == "#" { text.removeFirst() }
    return String(text.drop { $0 == " " || $0 == "\t" })
  }

  /// The items of all groups of options, in the order of their groups.
  var optionItems: [ItemSyntax] {
    var found: [ItemSyntax] = []
    for statement in statements.elements {
      guard case .options(let first) = statement.kind else { continue }
      var next: ID<ItemSyntax>? = first
      while let id = next {
        found.append(items[id])
        next = items[id].next
      }
    }
    return found
  }
}

/// The variables the scripts name.
struct ScriptVariables {
  /// Those with a `declare`.
  var declared: Set<String> = []
  /// Those that are read or assigned.
  var used: Set<String> = []

  init(_ trees: [SyntaxTree]) {
    for tree in trees {
      for declaration in tree.declarations.elements { declared.insert(tree.names[declaration.variable]) }
      for expression in tree.expressions.elements {
        if case .variable(let symbol) = expression { used.insert(tree.names[symbol]) }
      }
    }
  }
}
