import Foundation
import Scenarios
import YarnFuzzing
import YarnSyntax

let mode = FuzzMode(
  name: "project",
  dictionary: [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0041", "\\ud83d", "null", "true", "-1", "0", "1e999", "4",
    "\"projectFileVersion\": 4", "\"baseLanguage\": \"fr\"", "\"sourceFiles\": [\"**/*.yarn\"]",
    "\"excludeFiles\": [\"*\"]", "\"localisation\": {\"fr\": {\"strings\": \"fr.csv\"}}",
    "\"definitions\": \"x.ysls.json\"",
    "\"compilerOptions\": {\"diagnosticsSeverity\": {\"YS0010\": \"error\"}}",
    "\"scenario\": {", "**/", "../", "/etc/x", "*?*", "//", "/*", "\u{FEFF}", "\u{0}", "\n", "é",
  ],
  check: checkProject)

exit(runFuzzing(arguments: CommandLine.arguments, modes: [mode]))

/// Loading ends with a scenario or an error, and every finding has its place in a file that is there.
@Sendable func checkProject(_ input: [UInt8]) -> FuzzResult {
  let script = "title: Start\n---\nClient: Bonjour.\n-> Bonjour\n-> Au revoir\n===\n"
  let files = ScenarioFiles(
    name: "fuzz",
    contents: [
      "fuzz.yarnproject": input, "start.yarn": Array(script.utf8), "fr.csv": Array("id,text\n".utf8),
    ])
  let loaded = Loader.load(files)
  var signature: UInt64 = loaded.scenario == nil ? 1 : 2
  for finding in loaded.diagnostics.prefix(12) {
    for byte in (finding.code.rawValue + finding.message.prefix(24)).utf8 {
      signature = (signature ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
  let hasErrors = loaded.diagnostics.contains { $0.severity == .error }
  if loaded.scenario == nil, !hasErrors {
    return FuzzResult(problem: "neither a scenario nor an error", signature: signature)
  }
  for finding in loaded.diagnostics {
    guard let location = finding.location, location.file == "fuzz.yarnproject" else { continue }
    guard location.span.start <= location.span.end, Int(location.span.end) <= input.count else {
      return FuzzResult(problem: "a finding lies outside the file", signature: signature)
    }
  }
  return FuzzResult(signature: signature)
}
