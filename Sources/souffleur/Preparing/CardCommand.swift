import ArgumentParser
import Clients
import Foundation
import Preparation
import Scenarios
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// The forms a card can be written in.
enum CardFormat: String, ExpressibleByArgument, CaseIterable {
  case txt, html, md
}

/// `souffleur card`
struct CardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: "Write the one page for the call: what to say, what to ask, what to answer.",
    discussion: "The last preparation by default. What was not prepared stays visibly missing.")

  @Argument(help: "The scenario.")
  var scenario: String?

  @Option(help: ArgumentHelp("Whom it was prepared for.", valueName: "name"))
  var client: String?

  @Option(help: "The form: \(CardFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: CardFormat = .txt

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where to write it; - is standard output.", valueName: "file"))
  var output = Destination.standardOutput

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let asked = shared.language
    let store = PreparationStore(archive: try openArchive(asked), language: asked)
    let preparation = try found(in: try store.all(), asked)
    let loaded = try loadScenario(preparation.reference, asked)
    let wished = shared.lang ?? preparation.language
    let language = loaded.languages.contains(wished) ? wished : loaded.baseLanguage
    let card = Card(preparation, scenario: loaded, language: language)
    try write(card, language)
    tell(language.pick("Ensuite\u{A0}: l’appel, puis\u{A0}:", "Next: the call, then:"))
    tellAsIs("  souffleur after \(preparation.arguments)")
    tell(language.pick("Ou encore une fois\u{A0}:", "Or once more:"))
    tellAsIs("  souffleur rehearse \(preparation.arguments)")
  }

  /// The preparation that was asked for, of several the one changed last.
  private func found(in all: [Preparation], _ language: Language) throws -> Preparation {
    let wanted = scenario.map(RehearseCommand.stored)
    let ofScenario = all.filter { preparation in
      scenario == nil || preparation.scenario == scenario || preparation.reference == wanted
    }
    let fitting = ofScenario.filter { client == nil || ClientFile.isSame($0.client, client ?? "") }
    if let first = fitting.first { return first }
    let arguments =
      shellWord(scenario ?? ofScenario.first?.reference ?? BundledLibrary.id(about: .payment) ?? "")
      + (client.map { " --client " + shellWord($0) } ?? "")
    let nearest = client.flatMap { PreparationStore.nearest(to: $0, in: ofScenario) }
    if language == .french {
      let offer = nearest.map { "\u{202F}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" } ?? "."
      throw Failure(.noInput, "rien n’est préparé\(offer) Pour préparer\u{A0}: souffleur prep \(arguments)")
    }
    let offer = nearest.map { "; did you mean “\($0)”?" } ?? "."
    throw Failure(.noInput, "nothing is prepared\(offer) To prepare: souffleur prep \(arguments)")
  }

  private func write(_ card: Card, _ language: Language) throws {
    try output.write(text(card, isShown: output.isStandardOutput), language)
    guard !output.isStandardOutput else { return }
    tell(language.pick("Aide-mémoire\u{A0}: \(output.path)", "Card: \(output.path)"))
  }

  private func text(_ card: Card, isShown: Bool) -> String {
    switch format {
    case .html: return card.html
    case .md: return card.markdown
    case .txt:
      guard isShown, isatty(1) == 1 else { return card.plainText() }
      let screen = shared.screen
      let text = card.plainText(width: min(80, Screen(options: screen).width - 1))
      return screen.isUTF8
        ? text
        : text.replacingOccurrences(of: "\u{A0}", with: " ").replacingOccurrences(of: "\u{202F}", with: " ")
    }
  }
}
