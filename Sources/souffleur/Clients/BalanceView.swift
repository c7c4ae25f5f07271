import Clients
import Foundation
import Rehearsal
import Scenarios
import Vocabulary

/// A balance of staying and leaving, in words and as JSON.
struct BalanceView {
  private let balance: Balance
  private let reading: BalanceReading
  private let file: ClientFile
  private let statement: ExitStatement
  private let language: Language

  init(_ balance: Balance, file: ClientFile, today: CalendarDate, language: Language) {
    self.balance = balance
    reading = BalanceReading(balance)
    self.file = file
    statement = ExitStatement(file, leaving: today, today: today)
    self.language = language
  }

  private func say(_ french: String, _ english: String) -> String { language == .french ? french : english }

  static func name(_ way: Balance.Way, _ language: Language) -> String {
    let isFrench = language == .french
    return switch way {
    case .renegotiate: isFrench ? "renégocier" : "renegotiate"
    case .pause: isFrench ? "faire une pause, avec une date de fin" : "pause, with an end date"
    case .subcontract:
      isFrench ? "faire faire une partie par quelqu’un d’autre" : "have somebody else do part of it"
    case .stop: isFrench ? "arrêter" : "stop"
    }
  }

  static func question(_ side: Balance.Side, _ kind: Balance.Kind, _ language: Language) -> String {
    let isFrench = language == .french
    return switch (side, kind) {
    case (.stay, .gain): isFrench ? "Rester : qu’est-ce que vous y gagnez ?" : "Staying: what do you gain?"
    case (.stay, .loss):
      isFrench ? "Rester : qu’est-ce que ça vous coûte ?" : "Staying: what does it cost you?"
    case (.stay, .risk): isFrench ? "Rester : que risquez-vous ?" : "Staying: what do you risk?"
    case (.leave, .gain): isFrench ? "Partir : qu’est-ce que vous y gagnez ?" : "Leaving: what do you gain?"
    case (.leave, .loss): isFrench ? "Partir : qu’est-ce que vous y perdez ?" : "Leaving: what do you lose?"
    case (.leave, .risk): isFrench ? "Partir : que risquez-vous ?" : "Leaving: what do you risk?"
    }
  }

  var text: String {
    (foundations + columns + [""] + sums + [""] + exposure + [""] + step).joined(separator: "\n") + "\n"
  }

  private var foundations: [String] {
    [(say("Besoins", "Needs"), balance.needs), (say("Valeurs", "Values"), balance.values)].compactMap {
      name, texts in
      texts.isEmpty ? nil : name + say(" : ", ": ") + texts.joined(separator: ", ")
    }
  }

  private var columns: [String] {
    Balance.Side.allCases.flatMap { side -> [String] in
      let items = balance.items.filter { $0.side == side }
      guard !items.isEmpty else { return [] }
      let title = side == .stay ? say("Rester", "Staying") : say("Partir", "Leaving")
      return ["", title] + items.map(line)
    }
  }

  private func line(_ item: Balance.Item) -> String {
    let kind =
      switch item.kind {
      case .gain: say("gain", "gain")
      case .loss: say("perte", "loss")
      case .risk: say("risque", "risk")
      }
    let more = [item.touches, item.isWellBeing ? say("bien-être", "well-being") : nil].compactMap { $0 }
    let touched = more.isEmpty ? "" : " (\(more.joined(separator: ", ")))"
    return "  \(item.kind == .gain ? "+" : "-")\(item.weight)  \(kind)  \(item.text)\(touched)"
  }

  private func sum(_ side: Balance.Side, _ weights: [Balance.Side: Double]) -> String {
    LocaleFormat(language).number(weights[side] ?? 0)
  }

  private var sums: [String] {
    var lines = [
      say(
        "Rester \(sum(.stay, reading.weights)), partir \(sum(.leave, reading.weights)) (gains moins pertes et risques ; ce qui touche le premier besoin ou la première valeur compte double)",
        "Staying \(sum(.stay, reading.weights)), leaving \(sum(.leave, reading.weights)) (gains less losses and risks; what touches the first need or value counts twice)"
      )
    ]
    if reading.wellBeingDecides {
      lines.append(
        say(
          "Votre bien-être dit autre chose que la somme, et l’argent ne l’emporte pas sur lui (--money-may-win pour le permettre).",
          "Your well-being says something else than the sum, and money does not outvote it (--money-may-win to allow it)."
        ))
    }
    let lean =
      switch reading.leans {
      case .stay: say("La balance penche vers rester.", "The balance leans towards staying.")
      case .leave: say("La balance penche vers partir.", "The balance leans towards leaving.")
      case nil: say("La balance est égale.", "The balance is even.")
      }
    return lines + [lean]
  }

  private var exposure: [String] {
    guard let money = statement.money(statement.exposure) else {
      return [
        say(
          "Ce qui est en jeu : inconnu tant qu’aucune étape n’est gardée (souffleur client milestone).",
          "What is at stake: unknown as long as no milestone is kept (souffleur client milestone).")
      ]
    }
    let amount = LocaleFormat(language).money(money)
    return [
      say(
        "Ce qui est en jeu au pire : \(amount) (dû, à facturer, à rendre). Pouvez-vous vivre avec ?",
        "At stake at worst: \(amount) (owed, to be billed, to be paid back). Could you live with it?")
    ]
  }

  /// A first step that can be taken back.
  private var step: [String] {
    let quoted = file.name.contains(" ") ? "\"\(file.name)\"" : file.name
    let step =
      switch balance.way {
      case .renegotiate?:
        say(
          "Un pas qui se défait : écrire ce que vous demanderiez, et le dire une fois à voix haute. Ensuite : \(rehearsal(about: .limits))",
          "A step you can take back: write down what you would ask for, and say it aloud once. Next: \(rehearsal(about: .limits))"
        )
      case .pause?:
        say(
          "Un pas qui se défait : proposer une pause avec sa date de fin, par écrit. Une pause sans date serait prise au mot.",
          "A step you can take back: offer a pause with its end date, in writing. A pause without a date would be taken literally."
        )
      case .subcontract?:
        say(
          "Un pas qui se défait : demander un devis à une seule personne, sans rien signer.",
          "A step you can take back: ask one person for a quote, and sign nothing.")
      case .stop?:
        say(
          "Un pas qui se défait : faire le compte sans rien envoyer. Ensuite : souffleur client exit \(quoted)",
          "A step you can take back: draw up the account and send nothing. Next: souffleur client exit \(quoted)"
        )
      case nil:
        say(
          "Un pas qui se défait : noter une semaine de signaux. Ensuite : souffleur client flags \(quoted)",
          "A step you can take back: note a week of signals. Next: souffleur client flags \(quoted)")
      }
    return [step]
  }

  var json: JSONValue {
    func weights(_ weights: [Balance.Side: Double]) -> JSONValue {
      .object(Balance.Side.allCases.map { ($0.rawValue, .number(weights[$0] ?? 0)) })
    }
    return .object([
      ("client", .string(file.name)), ("needs", .array(balance.needs.map(JSONValue.string))),
      ("values", .array(balance.values.map(JSONValue.string))), ("weights", weights(reading.weights)),
      ("wellBeing", weights(reading.wellBeing)), ("wellBeingDecides", .bool(reading.wellBeingDecides)),
      ("leans", .optional(reading.leans?.rawValue)), ("way", .optional(balance.way?.rawValue)),
      ("exposure", .string("\(statement.exposure)")), ("currency", .optional(statement.currency)),
    ])
  }
}
