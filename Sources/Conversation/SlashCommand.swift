import Vocabulary

/// What a reply that starts with `/` can do, beside the conversation.
enum SlashCommand: String, CaseIterable, Sendable {
  case help, moves, hint, why, no, off, undo, redo, fork, status, ledger, note, breathe, lang, save, quit

  /// The French word for it, which works in both languages.
  var frenchName: String {
    switch self {
    case .help: "aide"
    case .moves: "choix"
    case .hint: "indice"
    case .why: "pourquoi"
    case .no: "non"
    case .off: "taire"
    case .undo: "annuler"
    case .redo: "refaire"
    case .fork: "bifurquer"
    case .status: "point"
    case .ledger: "registre"
    case .note: "noter"
    case .breathe: "respirer"
    case .lang: "langue"
    case .save: "garder"
    case .quit: "quitter"
    }
  }

  func name(in language: Language) -> String { language == .french ? frenchName : rawValue }

  /// What is written behind it, or nothing.
  func argument(in language: Language) -> String {
    switch self {
    case .off: language == .french ? " RÈGLE" : " RULE"
    case .undo, .fork: " [n]"
    case .note: language == .french ? " TEXTE" : " TEXT"
    case .lang: " fr|en"
    default: ""
    }
  }

  func summary(in language: Language) -> String {
    language == .french ? frenchSummary : englishSummary
  }

  private var frenchSummary: String {
    switch self {
    case .help: "cette liste"
    case .moves: "les réponses possibles, numérotées (une ligne vide ou ? aussi)"
    case .hint: "ce qui aiderait\u{00A0}; encore, un début de phrase\u{00A0}; encore, la phrase"
    case .why: "ce qui a fait comprendre votre dernière phrase ainsi, et la règle du coach"
    case .no: "ce n’est pas ce que j’ai dit\u{00A0}: reprendre la réponse, qui ne compte nulle part"
    case .off: "ne plus entendre une règle du coach"
    case .undo: "reprendre votre dernière réponse, ou les n dernières"
    case .redo: "remettre ce que vous venez de reprendre"
    case .fork: "continuer dans une autre séance, d’ici ou d’après une réponse"
    case .status: "où en est la conversation, et l’humeur du client"
    case .ledger: "ce qui est convenu, proposé, ouvert, refusé"
    case .note: "une note pour vous seul, qui n’ira dans aucun courriel"
    case .breathe: "une minute pour souffler\u{00A0}; rien ne court pendant ce temps"
    case .lang: "changer de langue"
    case .save: "s’arrêter là et reprendre plus tard"
    case .quit: "prendre congé poliment ; le récapitulatif est écrit"
    }
  }

  private var englishSummary: String {
    switch self {
    case .help: "this list"
    case .moves: "the possible replies, numbered (an empty line or ? does it too)"
    case .hint: "what would help; again, the beginning of a sentence; again, the sentence"
    case .why: "what made your last sentence be understood that way, and the coach’s rule"
    case .no: "that is not what I said: take the reply back, it counts nowhere"
    case .off: "hear a rule of the coach no more"
    case .undo: "take your last reply back, or the last n"
    case .redo: "put back what you have just taken back"
    case .fork: "go on in another session, from here or from after a reply"
    case .status: "where the conversation stands, and the client’s mood"
    case .ledger: "what is agreed, proposed, open, declined"
    case .note: "a note to yourself that goes into no e-mail"
    case .breathe: "a minute to breathe; nothing runs meanwhile"
    case .lang: "change the language"
    case .save: "stop here and go on another time"
    case .quit: "take your leave politely; the recap is written"
    }
  }

  /// The command of a typed word, without its slash.
  init?(word: String) {
    let word = word.lowercased()
    guard let command = SlashCommand.allCases.first(where: { $0.rawValue == word || $0.frenchName == word })
    else { return nil }
    self = command
  }

  /// All words that name a command, slash included, the language's own first.
  static func words(in language: Language) -> [String] {
    let own = allCases.map { "/" + $0.name(in: language) }
    let other = allCases.map { "/" + $0.name(in: language == .french ? .english : .french) }
    return own + other.filter { !own.contains($0) }
  }
}

/// A typed line taken apart.
enum Input: Hashable {
  /// An empty line.
  case empty
  /// A question mark alone: the menu.
  case menu
  case command(SlashCommand, argument: String)
  case unknownCommand(String, suggestion: String?)
  case number(Int)
  case words(String)

  init(_ line: String, language: Language) {
    let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.isEmpty {
      self = .empty
    } else if text == "?" {
      self = .menu
    } else if text.hasPrefix("/") {
      self = Input.slash(text, language: language)
    } else if let number = Int(text), (0...999).contains(number) {
      self = .number(number)
    } else {
      self = .words(text)
    }
  }

  /// Whether a reply is nothing but dots: a silence kept on purpose.
  static func isSilence(_ text: String) -> Bool {
    text == "…" || (text.count > 1 && text.allSatisfy { $0 == "." || $0 == "…" })
  }

  private static func slash(_ text: String, language: Language) -> Input {
    let parts = text.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let word = parts.first ?? ""
    guard let command = SlashCommand(word: word) else {
      let words = SlashCommand.words(in: language)
      let started = words.filter { !word.isEmpty && $0.hasPrefix("/" + word.lowercased()) }
      let suggestion = started.first ?? NearestName.of("/" + word.lowercased(), in: words)
      return .unknownCommand("/" + word, suggestion: suggestion)
    }
    return .command(command, argument: parts.count > 1 ? parts[1] : "")
  }
}
