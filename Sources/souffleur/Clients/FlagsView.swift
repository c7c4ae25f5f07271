import Clients
import Rehearsal
import Scenarios
import Vocabulary

/// What the rules make of a client's signals, in words and as JSON.
struct FlagsView {
  private let file: ClientFile
  private let reading: SignalReading
  private let today: CalendarDate
  private let language: Language

  init(_ file: ClientFile, today: CalendarDate, language: Language) {
    self.file = file
    reading = SignalReading(file)
    self.today = today
    self.language = language
  }

  private var format: LocaleFormat { LocaleFormat(language) }
  private func say(_ french: String, _ english: String) -> String { language == .french ? french : english }

  // MARK: Words

  func text(why: Bool) -> String {
    (log + [""] + tallies + drifts + respect + [""] + rules(why) + [""] + conclusion).joined(separator: "\n")
      + "\n"
  }

  private var log: [String] {
    guard !file.signals.isEmpty else { return [say("Aucun signal noté.", "No signal noted.")] }
    return file.signals.enumerated().map { index, signal in
      let note = signal.note.isEmpty ? "" : " – \(signal.note)"
      let origin = signal.origin == .own ? "" : " (\(name(signal.origin)))"
      return "\(index + 1). \(signal.day.iso)  \(signal.kind.title[language])\(origin)\(note)"
    }
  }

  private func name(_ origin: Signal.Origin) -> String {
    switch origin {
    case .own: say("vu", "seen")
    case .hearsay: say("entendu dire, ne pèse rien", "hearsay, weighs nothing")
    case .inferred: say("supposé, à confirmer", "supposed, to be confirmed")
    }
  }

  private var tallies: [String] {
    reading.tallies.map { tally in
      let count = tally.days.count
      let weight: String
      if tally.counts {
        weight = say("compte", "counts")
      } else if tally.returns {
        weight = say(
          "revient ; compte avec un autre, seul à partir de \(reading.thresholds.recurrence)",
          "comes back; counts with another, alone from \(reading.thresholds.recurrence) on")
      } else if count == 1 {
        weight = say("une seule fois, ne compte pas", "a single event, does not count")
      } else {
        weight = say(
          "ne compte pas (à partir de \(reading.thresholds.recurrence))",
          "does not count (from \(reading.thresholds.recurrence) on)")
      }
      return "\(tally.kind.title[language])  \(count) ×  \(weight)"
    }
  }

  private var drifts: [String] {
    let bounds = Threshold.milestoneDrift.numbers
    return file.milestones.compactMap { milestone in
      guard let drift = milestone.drift, let least = bounds.first, drift >= least else { return nil }
      let times = format.number(drift)
      return drift >= bounds.last ?? least
        ? say(
          "« \(milestone.title) » a pris \(times) fois le temps prévu : alarme",
          "“\(milestone.title)” has taken \(times) times the time planned: alarm")
        : say(
          "« \(milestone.title) » a pris \(times) fois le temps prévu",
          "“\(milestone.title)” has taken \(times) times the time planned")
    }
  }

  private var respect: [String] {
    guard reading.proposesRespect else { return [] }
    return [
      say(
        "Supposé, pas affirmé : deux signaux qui reviennent font parfois un manque de considération. À vous de le confirmer : --add respect",
        "Supposed, not asserted: two signals that come back are sometimes a lack of regard. Yours to confirm: --add respect"
      )
    ]
  }

  private func rules(_ why: Bool) -> [String] {
    SignalRule.allCases.flatMap { rule -> [String] in
      let fired = reading.fired.first { $0.rule == rule }
      guard why || fired != nil else { return [] }
      var line =
        "\(rule.rawValue)  "
        + (fired == nil ? say("ne s’applique pas", "does not apply") : say("s’applique", "applies"))
      if let fired, !fired.kinds.isEmpty {
        line += say(" : ", ": ") + fired.kinds.map { $0.title[language] }.joined(separator: ", ")
      }
      guard why else { return [line] }
      return [
        line, "    " + rule.text(reading.thresholds)[language],
        "    " + say("source : ", "source: ") + rule.origin[language],
      ]
    }
  }

  private var conclusion: [String] {
    var lines = [
      say("Ce que disent les règles : ", "What the rules say: ")
        + reading.summary[language],
      reading.thresholds.text[language],
    ]
    if let since = reading.since {
      let days = max(0, today.days(since: since))
      lines.append(
        say(
          "Première règle appliquée le \(format.date(since)), il y a \(days) jours.",
          "The first rule applied on \(format.date(since)), \(days) days ago."))
    }
    if reading.verdict == .mayLeaveNow {
      lines.append(
        say(
          "Parlez-en à quelqu’un de confiance. En France, l’association France Victimes répond au 116 006.",
          "Talk to somebody you trust. In the United Kingdom, Victim Support answers on 08 08 16 89 111."))
    }
    return lines
  }

  var next: String {
    let quoted = file.name.contains(" ") ? "\"\(file.name)\"" : file.name
    return switch reading.verdict {
    case .watch: say("Ensuite : rien ne presse.", "Next: nothing presses.")
    case .raise:
      say("Ensuite : \(rehearsal(about: .limits))", "Next: \(rehearsal(about: .limits))")
    case .weighLeaving:
      say("Ensuite : souffleur client decide \(quoted)", "Next: souffleur client decide \(quoted)")
    case .mayLeaveNow:
      say("Ensuite : souffleur client exit \(quoted)", "Next: souffleur client exit \(quoted)")
    }
  }

  // MARK: JSON

  var json: JSONValue {
    .object([
      ("client", .string(file.name)), ("verdict", .string(reading.verdict.rawValue)),
      (
        "signals",
        .array(
          file.signals.map { signal in
            .object([
              ("kind", .string(signal.kind.rawValue)), ("day", .string(signal.day.iso)),
              ("origin", .string(signal.origin.rawValue)), ("note", .string(signal.note)),
            ])
          })
      ),
      (
        "tallies",
        .array(
          reading.tallies.map { tally in
            .object([
              ("kind", .string(tally.kind.rawValue)), ("times", .integer(tally.days.count)),
              ("hearsay", .integer(tally.hearsay)), ("counts", .bool(tally.counts)),
              ("returns", .bool(tally.returns)),
            ])
          })
      ),
      (
        "rules",
        .array(
          reading.fired.map { fired in
            .object([
              ("rule", .string(fired.rule.rawValue)),
              ("kinds", .array(fired.kinds.map { .string($0.rawValue) })),
              ("since", .optional(fired.since?.iso)),
              ("text", .string(fired.rule.text(reading.thresholds)[language])),
              ("source", .string(fired.rule.origin[language])),
            ])
          })
      ),
      (
        "thresholds",
        .object([
          ("recurrence", .integer(reading.thresholds.recurrence)),
          ("distinct", .integer(reading.thresholds.distinct)),
          ("returns", .integer(reading.thresholds.returns)),
        ])
      ),
      ("proposesRespect", .bool(reading.proposesRespect)),
    ])
  }
}
