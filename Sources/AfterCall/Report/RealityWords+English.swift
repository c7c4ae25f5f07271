extension RealityWords {
  static let english = RealityWords(
    heading: "Rehearsal and reality",
    objections: { "Objections: \($0) expected, \($1) came, \($2) new." },
    met: { "- expected, and came: \($0)" }, unmet: { "- expected, and did not come: \($0)" },
    new: { "- new: \($0)" },
    feared: { fear, level, happened in
      "Feared: “\(fear)”" + (level.map { " (\($0)/10)" } ?? "")
        + (happened.map { " – \($0)." } ?? " – not said.")
    },
    request: { "You wanted to ask: \($0)" },
    wanted: { wanted, got, late in
      "Wanted: \(wanted.joined(separator: ", ")). Agreed: \(got.isEmpty ? "no sum yet" : got.joined(separator: ", "))"
        + (late > 0 ? ", \(late) \(late == 1 ? "day" : "days") later." : ".")
    },
    rehearsal: { "Last rehearsal (session \($0)): \($1)." + ($2.map { " The real call: \($0)." } ?? "") },
    thenAgreed: { "- agreed in the rehearsal: \($0)" },
    nothingThen: "- agreed in the rehearsal: nothing", nothingNow: "Agreed in the call: nothing.",
    mood: { before, after in
      before.map { "Ready before: \($0)/10. After: \(after)/10." } ?? "After: \(after)/10."
    },
    keepObjection: { "New: “\($0)” Expect it the next time, with this client (y/N)?" },
    keptObjection: "Kept with the objections you expect.")
}
