import Testing
import YarnCompiler
import YarnSyntax

/// The scripts of the catalogue are its tests.
@Suite struct DiagnosticCatalogTests {
  @Test func explainsEveryCodeOnce() {
    let explained = DiagnosticCatalog.explanations.map(\.code)
    #expect(Set(explained) == Set(DiagnosticCode.allCases))
    #expect(explained.count == Set(explained).count)
  }

  @Test(arguments: DiagnosticCatalog.explanations)
  func showsWhatItExplains(_ explanation: DiagnosticExplanation) {
    var options = CompilerOptions()
    options.reportsUnreachableCode = explanation.reported == .withUnreachableCode
    options.requiresKnownFunctions = explanation.reported == .withKnownFunctions
    for script in explanation.failing {
      let found = Report(script, options: options)
      #expect(
        found.codes.contains(explanation.code.rawValue), "\(explanation.code.rawValue)\n\(script)\n\(found)")
    }
    for script in explanation.good {
      let found = Report(script, options: options)
      #expect(found.list.isEmpty, "\(explanation.code.rawValue)\n\(script)\n\(found)")
    }
    let needsExamples = ![.elsewhere, .never].contains(explanation.reported)
    #expect(explanation.failing.isEmpty != needsExamples)
    #expect(explanation.good.isEmpty != needsExamples)
  }

  @Test(arguments: ["YS0012", "ys0012", "12", "0012"])
  func findsCodesAsTheyAreTyped(_ code: String) {
    #expect(DiagnosticCatalog.explain(code: code)?.code == .undefinedNode)
  }

  @Test(arguments: ["", "YS", "YS9999", "jump", "99999999999999999999"])
  func knowsNothingOfOtherCodes(_ code: String) {
    #expect(DiagnosticCatalog.explain(code: code) == nil)
  }
}
