import Testing

/// The arrows between the modules are those of the design.
@Suite struct ArrowsTests {
  /// What each module of the design may import of ours, besides `Vocabulary`.
  static let arrows: [String: Set<String>] = [
    "Conversation": ["Rehearsal", "Listening", "Coaching", "Terminal"],
    "Coaching": ["Rehearsal", "Listening"],
    "Listening": ["CStemmer", "CEncoder"],
    "Archive": ["Rehearsal"],
    "Recap": ["Rehearsal", "Clients"],
    "Preparation": ["Scenarios"],
    "Clients": ["Scenarios"],
    "Ladder": ["Interest", "Clients", "Recap"],
    "Rehearsal": ["Interest", "Scenarios", "YarnRuntime"],
    "Interest": ["CLibrary"],
    "AfterCall": ["Scenarios", "Rehearsal", "Listening", "Preparation", "Clients"],
    "Scenarios": ["YarnCompiler", "CLibrary"],
    "Terminal": ["CReadline"],
    "Vocabulary": ["CLibrary"],
    "YarnCompiler": ["YarnSyntax", "YarnRuntime"],
    "YarnSyntax": [],
    "YarnRuntime": [],
  ]

  /// The modules that may not even import `Vocabulary`: the language stands on its own.
  static let language: Set<String> = ["YarnSyntax", "YarnRuntime", "YarnCompiler", "Encoder"]

  /// Programs: each imports what it wires together or measures.
  static let programs: Set<String> = [
    "souffleur", "yarn-bench", "coach-bench", "Fuzzing", "YarnFuzzing", "ProductFuzzing", "yarn-fuzz",
    "product-fuzz",
  ]

  /// An arrow that the design does not have, and why it is there today.
  struct Deviation {
    var from: String
    var to: String
    var reason: String
  }

  static let deviations = [
    Deviation(
      from: "Vocabulary", to: "YarnSyntax",
      reason: "widths and near names: the language needs both and imports nothing, so both are there, once"),
    Deviation(
      from: "Listening", to: "Encoder",
      reason: "the encoder written in Swift stands between Listening and the weights in CEncoder"),
    Deviation(
      from: "Interest", to: "YarnRuntime", reason: "the one reader of CSV files, with the places of mistakes"),
    Deviation(
      from: "Ladder", to: "YarnRuntime", reason: "the one reader of CSV files, with the places of mistakes"),
    Deviation(from: "Encoder", to: "CEncoder", reason: "the weights"),
    Deviation(
      from: "Scenarios", to: "YarnSyntax", reason: "diagnostics of project files are those of the language"),
    Deviation(
      from: "Scenarios", to: "YarnRuntime", reason: "a scenario holds its program and its line tables"),
    Deviation(
      from: "Conversation", to: "Scenarios",
      reason: "personas, rubrics and cues of the rehearsal's scenario; reached through Rehearsal"),
    Deviation(
      from: "Conversation", to: "YarnSyntax",
      reason: "what is remarked on a scenario's wording is a diagnostic"),
    Deviation(
      from: "Coaching", to: "Scenarios",
      reason: "the rubric of the rehearsal's scenario; reached through Rehearsal"),
    Deviation(
      from: "Archive", to: "Scenarios",
      reason: "the fingerprint of the rehearsal's scenario; reached through Rehearsal"),
    Deviation(
      from: "Recap", to: "Scenarios",
      reason: "the facts of the rehearsal's scenario; reached through Rehearsal"),
    Deviation(from: "Preparation", to: "Rehearsal", reason: "ledger, interests and moods that a card shows"),
    Deviation(
      from: "AfterCall", to: "YarnSyntax", reason: "what is wrong in a file of answers is a diagnostic"),
    Deviation(from: "Clients", to: "Rehearsal", reason: "signals and promises are read off ledgers"),
  ]

  /// Libraries that one module alone knows.
  static let libraries = [
    "GRDB": "Archive", "Mustache": "Recap", "ArgumentParser": "souffleur", "CReadline": "Terminal",
    "CStemmer": "Listening",
  ]

  private let checkout: Checkout

  init() throws { checkout = try Checkout.shared.get() }

  /// What a module imports of ours.
  private func ours(_ module: String) -> Set<String> {
    checkout.imports(of: module).filter(checkout.isOurs)
  }

  @Test func everyModuleIsInTheTable() {
    let known = Set(Self.arrows.keys).union(Self.programs).union(Self.language)
    #expect(Set(checkout.modules) == known)
  }

  @Test(arguments: Set(arrows.keys).union(language).sorted())
  func theArrowsAreThoseOfTheDesign(_ module: String) {
    var allowed = Self.arrows[module] ?? []
    if module != "Vocabulary", !Self.language.contains(module) { allowed.insert("Vocabulary") }
    let deviating = ours(module).subtracting(allowed)
    // One that is gone is taken out of the list.
    #expect(deviating == Set(Self.deviations.filter { $0.from == module }.map(\.to)))
  }

  @Test func everyDeviationHasItsReason() {
    #expect(Self.deviations.allSatisfy { !$0.reason.isEmpty })
    #expect(Set(Self.deviations.map { "\($0.from) \($0.to)" }).count == Self.deviations.count)
  }

  @Test(arguments: language.sorted()) func theLanguageHasNoFoundation(_ module: String) {
    #expect(checkout.imports(of: module).allSatisfy { !$0.hasPrefix("Foundation") })
  }

  /// What gives hostile input to the language starts nothing else.
  @Test(arguments: ["Fuzzing", "YarnFuzzing", "yarn-fuzz"]) func fuzzingTheLanguageNeedsNothingElse(
    _ module: String
  ) {
    let allowed = Self.language.union(["CFuzzing", "Fuzzing", "YarnFuzzing"])
    #expect(ours(module).isSubset(of: allowed))
    #expect(checkout.imports(of: module).allSatisfy { !$0.hasPrefix("Foundation") })
  }

  @Test(arguments: libraries.keys.sorted()) func oneModuleKnowsALibrary(_ library: String) {
    #expect(
      checkout.modules.filter { checkout.imports(of: $0).contains(library) } == [Self.libraries[library]])
  }

  /// The build fails on what is imported and not declared; what is declared and not imported only this finds.
  @Test func theManifestDeclaresWhatIsImported() {
    for module in checkout.modules {
      let others = checkout.imports(of: module).intersection(Self.libraries.keys)
      #expect(checkout.declared[module] == ours(module).union(others), "\(module)")
    }
  }
}
