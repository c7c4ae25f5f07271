import Vocabulary
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// Leads files through every check to a scenario.
struct ScenarioBuilder {
  private let files: ScenarioFiles
  private let projectPath: String?
  private let assumed: Language
  private let limits: ScenarioLimits
  /// Findings so far, with the paths of the files as names.
  var diagnostics: [Diagnostic] = []
  private var texts: [String: SourceText] = [:]
  private var tablePlaces: [Language: [String: (file: String, line: Int)]] = [:]
  private var material: CheckMaterial?

  init(_ files: ScenarioFiles, project: String?, assumed: Language, limits: ScenarioLimits) {
    self.files = files
    projectPath = project
    self.assumed = assumed
    self.limits = limits
  }

  /// The scenario, or why there is none.
  mutating func build() -> LoadedScenario {
    let scenario = scenario()
    let prefix = files.displayPrefix
    let named = diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if let file = diagnostic.location?.file, files.contents[file] != nil {
        diagnostic.location?.file = prefix + file
      }
      return diagnostic
    }
    return LoadedScenario(
      scenario: diagnostics.hasErrors ? nil : scenario, diagnostics: named,
      sources: texts.values.sorted { $0.name < $1.name }.map { $0.renamed(prefix + $0.name) },
      displayPrefix: prefix, tablePlaces: tablePlaces, material: material)
  }

  private mutating func scenario() -> Scenario? {
    openTexts()
    guard !diagnostics.hasErrors else { return nil }
    guard let (project, data) = project() else { return nil }
    let commands = HostDeclarations.commands.union(definedCommands(of: project))
    let scripts = scripts(of: project)
    guard !scripts.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .projectFile, "there is no script to play in `\(TextSafety.line(files.name))`", at: nil,
          note: "scripts end in .yarn"
        ))
      return nil
    }
    var parserLimits = ParserLimits.standard
    parserLimits.fileBytes = limits.fileBytes
    let parsed = ParsedScripts(scripts, limits: parserLimits)
    let variables = ScriptVariables(parsed.trees)
    var options = options(project, data, variables, commands)
    options.usedVariables = HostDeclarations.usedVariables(data, parsed.trees)
    let compilation = compile(parsed, options: options)
    diagnostics += compilation.diagnostics
    let baseLanguage = baseLanguage(of: project)
    let tables = Tables(project: project, baseLanguage: baseLanguage, texts: texts, lines: compilation.lines)
    diagnostics += tables.diagnostics
    tablePlaces = tables.places
    material = CheckMaterial(
      data: data, project: projectSource, trees: parsed.trees, lines: compilation.lines,
      nodes: compilation.nodes, tables: tables,
      variables: Set(compilation.declarations.filter { !$0.isInternal }.map { String($0.name.dropFirst()) }))
    guard let program = compilation.program else { return nil }
    let check = ContentCheck(
      data: data, project: projectSource, tables: tables, compilation: compilation, trees: parsed.trees,
      sources: Dictionary(scripts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        .merging(texts) { script, _ in script })
    diagnostics += check.diagnostics
    checkStanding(compilation.nodes, program)
    checkFacts(data, variables, compilation, tables)
    return assemble(data, tables, compilation, program, baseLanguage)
  }

  // MARK: Files

  private mutating func openTexts() {
    guard files.contents.count <= limits.files else {
      diagnostics.append(Diagnostic(.tooManyItems, "there are more than \(limits.files) files", at: nil))
      return
    }
    guard files.contents.values.reduce(0, { $0 + $1.count }) <= limits.totalBytes else {
      diagnostics.append(
        Diagnostic(.fileTooLarge, "the files have more than \(limits.totalBytes) bytes", at: nil))
      return
    }
    for path in files.paths {
      guard let bytes = files.contents[path] else { continue }
      if let text = TextGate.open(bytes, name: path, limits: limits, &diagnostics) { texts[path] = text }
    }
  }

  /// The project files in the folder itself.
  private var candidates: [String] {
    files.paths.filter { !$0.contains("/") && $0.lowercased().hasSuffix(".yarnproject") }
  }

  /// The project file that is read; none for scripts without one.
  private var projectSource: SourceText? { (projectPath ?? candidates.first).flatMap { texts[$0] } }

  private mutating func project() -> (ProjectFile, ScenarioData)? {
    guard projectPath != nil || candidates.count < 2 else {
      diagnostics.append(
        Diagnostic(
          .projectFile, "there are several project files: \(candidates.joined(separator: ", "))", at: nil,
          note: "name the one that is meant"))
      return nil
    }
    guard let source = projectSource else { return (.everything, ScenarioData()) }
    var reader = ProjectReader(source)
    do throws(Diagnostic) {
      let root = try JSONReader.read(source)
      let project = ProjectFile(root, &reader)
      let data = project.scenario.map { ScenarioData($0, &reader) } ?? ScenarioData()
      diagnostics += reader.diagnostics
      return (project, data)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// The commands of the definition files that the project names; what is wrong with one of these is a warning, for
  /// nothing is played by them.
  private mutating func definedCommands(of project: ProjectFile) -> Set<String> {
    var commands: Set<String> = []
    for pattern in project.definitions where !pattern.contains("${workspaceRoot}") {
      guard let glob = try? Glob(pattern) else { continue }
      for path in files.paths where glob.matches(path) {
        guard let source = texts[path] else { continue }
        do throws(Diagnostic) {
          var reader = ProjectReader(source)
          let definitions = DefinitionFile(try JSONReader.read(source), &reader)
          commands.formUnion(definitions.commands.map(\.name))
          diagnostics += reader.diagnostics.map { ScenarioBuilder.asWarning($0) }
        } catch {
          diagnostics.append(ScenarioBuilder.asWarning(error))
        }
      }
    }
    return commands
  }

  private static func asWarning(_ finding: Diagnostic) -> Diagnostic {
    var finding = finding
    finding.severity = min(finding.severity, .warning)
    return finding
  }

  private func scripts(of project: ProjectFile) -> [SourceText] {
    files.paths.filter { path in
      path.lowercased().hasSuffix(".yarn") && project.sourceFiles.contains { $0.matches(path) }
        && !project.excludeFiles.contains { $0.matches(path) }
    }.compactMap { texts[$0] }
  }

  private mutating func baseLanguage(of project: ProjectFile) -> Language {
    guard project.baseLanguageSpan != .none else { return assumed }
    return Language(tag: project.baseLanguage) ?? assumed
  }

  // MARK: Compiling

  private func options(
    _ project: ProjectFile, _ data: ScenarioData, _ variables: ScriptVariables, _ commands: Set<String>
  ) -> CompilerOptions {
    var options = CompilerOptions()
    options.languageVersion = project.version
    // What jumps nowhere ends a conversation in the middle.
    options.severities = [.undefinedNode: .error].merging(project.severities) { $1 }
    options.functions = HostDeclarations.functions
    options.variables = HostDeclarations.variables(of: data, declared: variables.declared)
    options.requiresKnownFunctions = true
    options.knownCommands = commands
    options.tellsEachMistakeOnce = true
    return options
  }

  /// Facts that nothing uses, and facts whose variable a script declares as something else.
  private mutating func checkFacts(
    _ data: ScenarioData, _ variables: ScriptVariables, _ compilation: Compilation, _ tables: Tables
  ) {
    guard let source = projectSource else { return }
    let tags = (0..<compilation.lines.count).reduce(into: Set<String>()) { tags, index in
      for tag in compilation.lines.metadata(at: index) { tags.insert(tag) }
    }
    for fact in data.facts {
      let place = data.factSpans[fact.name].map(source.location(of:))
      let isUsed =
        variables.used.contains("$" + fact.name)
        || LedgerTags.variableTags.contains { tags.contains($0 + fact.name) }
        || HostDeclarations.implicitFacts.contains(fact.name)
        || tables.recaps.contains { $0.text.contains(fact.name) }
      if !isUsed {
        diagnostics.append(
          Diagnostic(.unusedFact, "the fact `\(fact.name)` is asked for and used nowhere", at: place))
      }
      let declaration = compilation.declarations.first { $0.name == "$" + fact.name }
      if let initial = declaration?.initial, initial.type != fact.kind.emptyValue.type {
        diagnostics.append(
          Diagnostic(
            .projectFile,
            "a script declares `$\(fact.name)` as a \(initial.type.rawValue); a \(fact.kind.rawValue) is a "
              + fact.kind.emptyValue.type.rawValue, at: place))
      }
    }
  }

  // MARK: Assembling

  private mutating func assemble(
    _ data: ScenarioData, _ tables: Tables, _ compilation: Compilation, _ program: Program, _ base: Language
  ) -> Scenario {
    // The name of a file or folder may hold anything; what acts on a terminal has no place in a title.
    let id = data.id ?? TextSafety.line(files.name)
    let name = LocalizedText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, id) }))
    let others = Language.allCases.filter { $0 != base && tables.translations[$0] != nil }
    var variables: [String: Value] = [:]
    for declaration in compilation.declarations where !declaration.isInternal {
      variables[String(declaration.name.dropFirst())] = declaration.initial
    }
    return Scenario(
      id: id, version: data.version, author: data.author, licence: data.licence, title: data.title ?? name,
      summary: data.summary, goal: data.goal, channel: data.channel, subject: data.subject,
      baseLanguage: base,
      languages: [base] + others, personas: data.personas, facts: data.facts, objections: data.objections,
      rubric: data.rubric, criteria: data.criteria, acts: data.acts, drills: data.drills,
      channels: data.channels, recordItems: Set(data.recordItems.map(\.item) + [Scenario.recapItem]),
      reactions: data.reactions,
      cast: data.cast, hangUp: data.hangUp?.node,
      standing: standing(compilation.nodes), endings: data.endings, cues: tables.cues,
      recapTemplates: tables.recaps, program: program, lines: compilation.lines,
      nodes: nodes(compilation.nodes, data), startNode: startNode(compilation.nodes), variables: variables,
      personaValues: personaValues(data, compilation), translations: tables.translations,
      fingerprint: fingerprint())
  }

  private func nodes(_ infos: [NodeInfo], _ data: ScenarioData) -> [String: NodeTraits] {
    var traits: [String: NodeTraits] = [:]
    for info in infos {
      let headers = Dictionary(
        info.headers.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      let ending = headers["ending"].flatMap { $0.isEmpty ? nil : $0 }
      traits[info.name] = NodeTraits(
        title: info.title, beat: headers["beat"].flatMap { $0.isEmpty ? nil : $0 }, ending: ending,
        outcome: headers["outcome"].flatMap(EndingInfo.Outcome.init)
          ?? ending.flatMap { data.endings[$0]?.outcome },
        objection: headers["subtitle"].flatMap { name in data.objections.first { $0.id == name }?.id },
        file: info.file, line: info.line)
    }
    return traits
  }

  private mutating func checkStanding(_ nodes: [NodeInfo], _ program: Program) {
    for info in nodes where StandingNode.isStanding(info) {
      guard let index = program.node(named: info.name),
        StandingNode.speaksFirst(program.nodes[index], in: program)
      else { continue }
      let place = texts[info.file]?.line(info.line) ?? Location(startOf: info.file)
      diagnostics.append(
        Diagnostic(
          .projectFile, "the standing node `\(info.title)` begins with something else than its options",
          at: place,
          note: "what can be said at any choice is listed first: put lines and commands behind the options"))
    }
  }

  /// The titles of the nodes with a `standing` header; a group of nodes has one title.
  private func standing(_ nodes: [NodeInfo]) -> [String] {
    var titles: [String] = []
    for node in nodes where StandingNode.isStanding(node) && !titles.contains(node.title) {
      titles.append(node.title)
    }
    return titles
  }

  /// `Start`, else the node that says `start: true`, else the first one.
  private func startNode(_ nodes: [NodeInfo]) -> String {
    let playable = nodes.filter { !$0.isEmpty && !StandingNode.isStanding($0) }
    if playable.contains(where: { $0.title == "Start" }) { return "Start" }
    let marked = playable.first { $0.headers.contains { $0.key == "start" && $0.value == "true" } }
    return (marked ?? playable.first)?.title ?? "Start"
  }

  /// The value of `$persona` for each persona: the case of the enum the scripts declare, or the id.
  private mutating func personaValues(_ data: ScenarioData, _ compilation: Compilation) -> [String: Value] {
    guard let declaration = compilation.declarations.first(where: { $0.name == "$persona" }) else {
      return [:]
    }
    let cases = compilation.enums.first { $0.name == declaration.typeName }?.cases
    var values: [String: Value] = [:]
    for persona in data.personas {
      guard let cases else {
        values[persona.id] = .string(persona.id)
        continue
      }
      let name = persona.id.replacing("-", with: "_").lowercased()
      let match =
        cases.first { $0.name.lowercased() == name } ?? cases.first { $0.value == .string(persona.id) }
      values[persona.id] = match?.value
      if match == nil {
        diagnostics.append(
          Diagnostic(
            .projectFile, "the enum `\(declaration.typeName)` has no case for the persona `\(persona.id)`",
            at: declaration.file.map { file in
              declaration.span.flatMap { texts[file]?.location(of: $0) } ?? Location(startOf: file)
            }))
      }
    }
    return values
  }

  /// A hash over everything that decides what is played; where the files are plays no part.
  private func fingerprint() -> String {
    var fingerprint = Fingerprint()
    for path in files.paths where !path.lowercased().hasSuffix(".testplan") {
      fingerprint.add(path)
      fingerprint.add(files.contents[path] ?? [])
    }
    return fingerprint.text
  }
}
