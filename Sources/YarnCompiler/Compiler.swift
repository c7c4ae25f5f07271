public import YarnRuntime
public import YarnSyntax

/// How a compilation is to be made.
public struct CompilerOptions: Sendable {
  /// The version of the language: 2, 3 or 4, as in project files (LANGUAGE section 18).
  public var languageVersion = 4
  /// Severities other than a code's own; none goes below the code's minimum.
  public var severities: [DiagnosticCode: Severity] = [:]
  /// The functions the host provides beside those of the language, which keep their own types.
  public var functions: [FunctionSignature] = []
  /// Variables that exist without a declaration in a script.
  public var variables: [PredeclaredVariable] = []
  /// Enums that exist without a declaration in a script.
  public var enums: [EnumType] = []
  /// Whether statements that can never run are reported (YS0008).
  public var reportsUnreachableCode = false
  /// Whether calls of functions nobody provides are reported (YS0013) instead of being inferred.
  public var requiresKnownFunctions = false
  /// Whether each mistake is told once, at its own place. Upstream's compiler, which is followed otherwise, tells
  /// what follows from it too, and points at the whole line for markup.
  public var tellsEachMistakeOnce = false
  /// The commands the host knows, by their names; nil when they are not known. Every other one is then reported
  /// (YS0060), once a name.
  public var knownCommands: Set<String>?
  /// Variables, with their `$`, that something beside the scripts reads: none of them is reported as unused (YS0010).
  public var usedVariables: Set<String> = []
  /// What the parser accepts.
  public var limits = ParserLimits.standard

  /// Makes the options of an ordinary compilation.
  public init() {}
}

/// A variable the host declares.
public struct PredeclaredVariable: Hashable, Sendable {
  /// The name with its `$`.
  public var name: String
  /// The value until something is stored; its type is the variable's.
  public var initial: Value
  /// The enum whose raw value the initial value is; nil for a plain number, text or truth value.
  public var enumName: String?
  /// What it is for.
  public var description: String?

  /// Makes a declaration.
  public init(_ name: String, initial: Value, enumName: String? = nil, description: String? = nil) {
    self.name = name
    self.initial = initial
    self.enumName = enumName
    self.description = description
  }
}

/// What came out of a compilation.
public struct Compilation: Sendable {
  /// Every finding once, in the order of the files and of the text.
  public var diagnostics: [Diagnostic]
  /// The program, unless a finding is an error.
  public var program: Program?
  /// Every variable.
  public var declarations: [Declaration]
  /// The string table.
  public var lines: LineTable
  /// The enums.
  public var enums: [EnumType]
  /// The nodes, empty ones included, in source order.
  public var nodes: [NodeInfo]
  /// By file: its tags, without `#`.
  public var fileTags: [[String]]
}

/// Compiles files together: names, ids and types are shared among them, whatever their order.
///
/// - Complexity: Linear in the length of the sources.
public func compile(_ sources: [SourceText], options: CompilerOptions = CompilerOptions()) -> Compilation {
  compile(ParsedScripts(sources, limits: options.limits), options: options)
}

/// Compiles files that were parsed before.
///
/// - Complexity: Linear in the length of the sources.
public func compile(_ scripts: ParsedScripts, options: CompilerOptions = CompilerOptions()) -> Compilation {
  var reporter = Reporter(sources: scripts.sources, limit: options.limits.diagnostics)
  let names = resolve(scripts.trees, mistakes: scripts.mistakes, options: options, into: &reporter)
  let checked = check(scripts.trees, names, options: options, into: &reporter)
  let diagnostics = inOrder(
    scripts.diagnostics + reporter.diagnostics, sources: scripts.sources, severities: options.severities)
  return Compilation(
    diagnostics: diagnostics, program: diagnostics.hasErrors ? nil : lower(checked.tree),
    declarations: checked.declarations, lines: checked.tree.lines, enums: checked.tree.enums,
    nodes: names.nodes.nodeInfos(of: checked.destinations, in: checked.tree.files),
    fileTags: checked.tree.files.map { file in file.tree.fileTags.map { file.tree.text($0) } })
}

/// Files as trees, for whoever has to look into them before they are compiled: each is parsed once.
public struct ParsedScripts: Sendable {
  /// The trees, in the order of the files; that of a file that is too much is empty.
  public private(set) var trees: [SyntaxTree] = []
  let sources: [SourceText]
  private(set) var diagnostics: [Diagnostic] = []

  /// Offsets into the string table have 32 bits; this leaves room for ids and tags.
  private static let largestSum = 1 << 30

  /// By file: where its syntax errors start, in order.
  private(set) var mistakes: [[UInt32]] = []

  /// Parses files.
  public init(_ sources: [SourceText], limits: ParserLimits = .standard) {
    self.sources = sources
    trees.reserveCapacity(sources.count)
    var bytes = 0
    for source in sources {
      let first = diagnostics.count
      bytes += source.utf8.count
      guard bytes <= ParsedScripts.largestSum else {
        let message = "the files have more than \(ParsedScripts.largestSum) bytes together"
        diagnostics.append(Diagnostic(.fileTooLarge, message, at: Location(startOf: source.name)))
        trees.append(SyntaxTree(source: source))
        mistakes.append([])
        continue
      }
      trees.append(parse(source, limits: limits, into: &diagnostics))
      let errors = diagnostics[first...].filter { $0.severity == .error }
      mistakes.append(errors.compactMap { $0.location?.span.start }.sorted())
    }
  }
}

/// Applies overridden severities, drops repetitions and what is not to be reported, and sorts by place.
private func inOrder(
  _ diagnostics: [Diagnostic], sources: [SourceText], severities: [DiagnosticCode: Severity]
) -> [Diagnostic] {
  guard !diagnostics.isEmpty else { return [] }
  var order: [String: Int] = [:]
  for (index, source) in sources.enumerated() where order[source.name] == nil { order[source.name] = index }
  var seen: Set<Diagnostic> = []
  var kept: [(key: (Int, UInt32, Int), diagnostic: Diagnostic)] = []
  for (index, original) in diagnostics.enumerated() {
    var diagnostic = original
    if let severity = severities[diagnostic.code] {
      diagnostic.severity = max(severity, diagnostic.code.minimumSeverity)
    }
    guard diagnostic.severity != .none, seen.insert(diagnostic).inserted else { continue }
    let file = diagnostic.location.flatMap { order[$0.file] } ?? -1
    kept.append(((file, diagnostic.location?.span.start ?? 0, index), diagnostic))
  }
  return kept.sorted { $0.key < $1.key }.map(\.diagnostic)
}
