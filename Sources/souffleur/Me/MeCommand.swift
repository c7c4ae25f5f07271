import ArgumentParser
import Foundation
import Recap
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// `souffleur me`
struct MeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "me",
    abstract: "Who you are: what signs a recap, kept once.",
    discussion: """
      Fields: \(ProfileField.allCases.map(\.rawValue).joined(separator: ", ")). Lines of an address or a signature are \
      parted by |. The tone is formal or warm, the address (in French) tu or vous. The IBAN stands in a mail only where \
      the client has something to pay. At a terminal, with nothing known, it asks.
      """)

  @Option(help: ArgumentHelp("Keep something; can be given again.", valueName: "field=value"))
  var set: [String] = []

  @Option(help: ArgumentHelp("Forget something; can be given again.", valueName: "field"))
  var unset: [String] = []

  @Flag(help: "As JSON.")
  var json = false

  @Flag(help: "Never ask.")
  var noInput = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let store = ProfileStore(archive: try openArchive(language), language: language)
    var profile = try store.profile()
    let before = profile
    for name in unset { profile.forget(try field(name)) }
    for assignment in set { try take(assignment, &profile) }
    if profile != before { try store.keep(profile) }
    let asks = profile.isEmpty && unset.isEmpty && !json && !noInput && isatty(0) == 1
    if asks {
      var editor: any LineEditor = ReadlineEditor(historyPath: nil)
      let fields = ProfileField.allCases.filter { $0 != .address || language == .french }
      try ProfileQuestions(store: store).ask(fields, &profile, with: &editor)
    }
    try show(profile)
  }

  private func field(_ name: String) throws -> ProfileField {
    if let field = ProfileField(rawValue: name.lowercased()) { return field }
    let nearest = NearestName.of(name.lowercased(), in: ProfileField.allCases.map(\.rawValue))
    throw Failure(.usage, ProfileWords.of(shared.language).unknownField(name, nearest))
  }

  private func take(_ assignment: String, _ profile: inout Profile) throws {
    let words = ProfileWords.of(shared.language)
    guard let sign = assignment.firstIndex(of: "=") else { throw Failure(.usage, words.noSign(assignment)) }
    let field = try field(String(assignment[..<sign]))
    if let problem = profile.set(field, to: String(assignment[assignment.index(after: sign)...])) {
      throw Failure(.usage, "\(field.rawValue): " + words.problem(problem))
    }
  }

  private func show(_ profile: Profile) throws {
    let words = ProfileWords.of(shared.language)
    if json { return try emitJSON(MeCommand.json(profile).text + "\n") }
    guard !profile.isEmpty else { return tell(words.nothing) }
    let known = ProfileField.allCases.map { ($0, $0 == .iban ? profile.readableIBAN : $0.text(of: profile)) }
      .filter { !$0.1.isEmpty }
    let width = (known.map { words.label($0.0).count }.max() ?? 0) + 2
    for (field, text) in known {
      let label = words.label(field)
      try emit(label + String(repeating: " ", count: width - label.count) + text + "\n")
    }
    tell(words.next)
  }

  /// Every field; what is not known is null.
  private static func json(_ profile: Profile) -> JSONValue {
    .object(
      ProfileField.allCases.map { field in
        let text = field.text(of: profile)
        switch field {
        case .postal: return (field.rawValue, .array(profile.postal.map(JSONValue.string)))
        case .signature: return (field.rawValue, .array(profile.signature.map(JSONValue.string)))
        default: return (field.rawValue, text.isEmpty ? .null : .string(text))
        }
      })
  }
}
