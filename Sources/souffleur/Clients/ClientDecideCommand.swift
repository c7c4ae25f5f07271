import ArgumentParser
import Clients
import Foundation
import Rehearsal
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// `souffleur client decide`
struct ClientDecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Weigh staying and leaving: needs and values first, money last.",
    discussion: """
      Asks for three needs and three values, then for what staying and leaving would bring, cost and risk. An empty line \
      goes on to the next question; Ctrl-D keeps what is there. --file takes the same as JSON. The balance leans; you \
      decide, and the first step it names can be taken back.
      """)

  @Argument(help: "The client's name.")
  var name: String

  @Option(
    help: ArgumentHelp("The balance as JSON, instead of questions; - is standard input.", valueName: "file"))
  var file: String?

  @Flag(help: "Show the balance that was kept.")
  var show = false

  @Flag(help: "Let money outvote your well-being.")
  var moneyMayWin = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  /// Bytes a balance may have.
  private static let longest = 1 << 16

  func run() throws {
    let desk = try ClientDesk(name, shared)
    var balance: Balance?
    if let file { balance = try read(file, desk) } else if !show { balance = asked(desk) }
    if moneyMayWin { balance?.moneyMayWin = true }
    let kept =
      try balance.map { balance in
        try desk.change { (file) throws(Failure) in file.balance = balance }
      } ?? desk.file()
    guard let balance = kept.balance else {
      throw Failure(
        .noInput,
        desk.say("il n’y a pas encore de balance de ce client", "there is no balance of this client yet"))
    }
    let view = BalanceView(balance, file: kept, today: desk.today, language: shared.language)
    try json ? emitJSON(view.json.text + "\n") : emit(view.text)
  }

  private func read(_ path: String, _ desk: ClientDesk) throws -> Balance {
    let data = try readInput(path, upTo: ClientDecideCommand.longest + 1, desk.language)
    guard data.count <= ClientDecideCommand.longest,
      let balance = try? JSONDecoder().decode(Balance.self, from: data)
    else {
      throw Failure(.badData, desk.say("\(path) n’est pas une balance", "\(path) is no balance"))
    }
    return balance.cleaned
  }

  private func asked(_ desk: ClientDesk) -> Balance {
    if isatty(0) == 1 {
      var questions = BalanceQuestions(
        editor: ReadlineEditor(historyPath: nil), language: desk.language)
      return questions.ask()
    }
    var questions = BalanceQuestions(editor: PipedEditor(), language: desk.language)
    return questions.ask()
  }
}

extension Balance {
  /// The balance with texts that are safe to show and no more of anything than it may have.
  fileprivate var cleaned: Balance {
    let items = items.prefix(100).map { item in
      Item(
        item.side, item.kind, TextSafety.line(item.text), weight: item.weight,
        touches: item.touches.map(TextSafety.line), isWellBeing: item.isWellBeing)
    }
    return Balance(
      needs: needs.map(TextSafety.line), values: values.map(TextSafety.line), items: items,
      moneyMayWin: moneyMayWin, way: way)
  }
}

/// Asks for a balance, line by line; nothing typed here goes into a history.
struct BalanceQuestions<Editor: LineEditor> {
  var editor: Editor
  let language: Language
  private var isOver = false

  init(editor: Editor, language: Language) {
    self.editor = editor
    self.language = language
  }

  private func say(_ french: String, _ english: String) -> String { language == .french ? french : english }

  /// Asks until everything is answered or the input ends.
  mutating func ask() -> Balance {
    let needs = several(
      say(
        "De quoi avez-vous besoin, par ordre d’importance ? (trois au plus)",
        "What do you need, the most important first? (three at most)"),
      prompt: say("besoin", "need"), most: 3)
    let values = several(
      say(
        "À quoi tenez-vous, par ordre d’importance ? (trois au plus)",
        "What do you hold to, the most important first? (three at most)"),
      prompt: say("valeur", "value"), most: 3)
    let touched = needs + values
    if !touched.isEmpty {
      tell(touched.enumerated().map { "  \($0 + 1). \($1)" }.joined(separator: "\n"))
    }
    var items: [Balance.Item] = []
    for side in Balance.Side.allCases {
      for kind in Balance.Kind.allCases { items += self.items(side, kind, touched) }
    }
    return Balance(needs: needs, values: values, items: items, way: way())
  }

  private mutating func several(_ question: String, prompt: String, most: Int) -> [String] {
    guard !isOver else { return [] }
    tell(question)
    var answers: [String] = []
    while answers.count < most, let answer = line("  \(prompt) \(answers.count + 1)> ") {
      answers.append(answer)
    }
    return answers
  }

  /// One line; none when it is empty or the input is over.
  private mutating func line(_ prompt: String) -> String? {
    guard !isOver else { return nil }
    switch editor.readLine(prompt: prompt) {
    case .line(let line):
      let text = TextSafety.line(line).trimmingCharacters(in: .whitespaces)
      return text.isEmpty ? nil : text
    case .unusable: return nil
    case .endOfInput, .interrupt, .terminate:
      isOver = true
      return nil
    }
  }

  private mutating func items(
    _ side: Balance.Side, _ kind: Balance.Kind, _ touched: [String]
  ) -> [Balance.Item] {
    guard !isOver else { return [] }
    tell(BalanceView.question(side, kind, language))
    var items: [Balance.Item] = []
    while items.count < 10, let text = line("  \(items.count + 1)> ") {
      let (weight, touches, isWellBeing) = weighed(text, touched)
      items.append(Balance.Item(side, kind, text, weight: weight, touches: touches, isWellBeing: isWellBeing))
    }
    return items
  }

  /// How much a line matters, which need or value it touches, and whether it is about well-being: `4 2 b`.
  private mutating func weighed(_ text: String, _ touched: [String]) -> (Int, String?, Bool) {
    let answer = line(
      say(
        "    « \(text) » : poids de 1 à 5, numéro touché, b si c’est votre bien-être (ex. 4 2 b) [3]> ",
        "    “\(text)”: weight 1 to 5, number touched, b for your well-being (e.g. 4 2 b) [3]> "))
    let words = (answer ?? "").split(separator: " ")
    let numbers = words.compactMap { Int($0) }
    let place = (numbers.dropFirst().first ?? 0) - 1
    return (
      numbers.first ?? 3, touched.indices.contains(place) ? touched[place] : nil,
      words.contains { $0.lowercased() == "b" }
    )
  }

  private mutating func way() -> Balance.Way? {
    guard !isOver else { return nil }
    tell(say("Vers quoi penchez-vous ?", "What do you lean to?"))
    let ways = Balance.Way.allCases
    tell(ways.enumerated().map { "  \($0 + 1). \(BalanceView.name($1, language))" }.joined(separator: "\n"))
    guard let answer = line("  > "), let number = Int(answer), ways.indices.contains(number - 1) else {
      return nil
    }
    return ways[number - 1]
  }
}
