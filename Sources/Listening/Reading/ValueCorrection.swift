import Vocabulary

/// A value of an earlier sentence that a reply puts right.
public struct ValueChange: Sendable, Equatable {
  /// What the variables take instead.
  public var taken: [String: String]
  /// The new value, in words.
  public var new: String
  /// The old value, in words.
  public var old: String
  /// The earlier sentence with the new value.
  public var sentence: String
}

/// Reads corrections of values said before.
struct ValueCorrection {
  let engine: ListeningEngine
  let heard: Heard

  /// Words that take back what was said, beside a denied value.
  private static let takesBack: [Language: [[String]]] = [
    .french: [
      ["j'ai", "dit"], ["ai", "dit"], ["je", "voulais", "dire"], ["je", "me", "suis", "trompe"],
      ["je", "corrige"],
      ["je", "rectifie"], ["pardon"], ["erreur"], ["plutot"],
    ],
    .english: [
      ["i", "said"], ["i", "meant"], ["i", "mean"], ["make", "that"], ["correction"], ["sorry"],
      ["my", "mistake"], ["rather"],
    ],
  ]

  /// Whether the reply denies a value and says another of its kind, or takes back what was said.
  var correctsItself: Bool {
    let said = heard.values.filter { !$0.isDenied }
    guard !said.isEmpty, said.count <= 3 else { return false }
    if heard.values.contains(where: \.isDenied) { return true }
    let keys = heard.typed.tokens.filter { $0.kind != .punctuation }.map(\.key)
    guard keys.count <= 12 else { return false }
    return (ValueCorrection.takesBack[engine.language] ?? []).contains { phrase in
      keys.indices.prefix(4).contains { keys[$0...].starts(with: phrase) }
    }
  }

  /// What changes in an earlier sentence of the user's; nothing when the values are the same, or of other kinds, or when
  /// what is denied was said by the client.
  func change(
    of sentence: String, takes: [TakenVariable], _ setting: ValueSetting
  ) -> ValueChange? {
    let before = engine.hear(sentence).values
    let format = LocaleFormat(engine.language)
    let denied = heard.values.filter(\.isDenied).map { value in
      var value = value
      value.isDenied = false
      return value
    }
    // What is denied must be what was said.
    if !denied.isEmpty {
      guard denied.contains(where: { ValueComparison.agree([$0], before, setting, format) }) else {
        return nil
      }
    }
    let said = heard.values.map { completed($0, from: before, setting) }
    let comparison = ValueComparison(
      said, before, takes: takes, uses: engine.hear(sentence).uses, setting, format)
    guard comparison.impossible == nil, !comparison.taken.isEmpty, let change = comparison.replacements.first
    else {
      return nil
    }
    let old = before.first { $0.range == change.range }
    guard let old else { return nil }
    let spoken = SpokenValue(
      format: format, today: setting.today, currency: setting.amounts.first?.currency ?? "EUR")
    let isDay = old.meanings.first.map { if case .day = $0 { true } else { false } } ?? false
    let article = isDay && engine.language == .french ? "le " : ""
    return ValueChange(
      taken: comparison.taken, new: article + change.words,
      old: old.meanings.first.map { spoken.words($0, else: old.words) } ?? old.words,
      sentence: OptionReader.sentence(sentence, comparison.replacements))
  }
}

extension ValueCorrection {
  /// « le 25 », said to correct 22 January, is 25 January.
  private func completed(_ said: Said, from before: [Said], _ setting: ValueSetting) -> Said {
    let days = before.flatMap(\.meanings).compactMap { meaning -> CalendarDate? in
      if case .day(let day) = meaning { day.nearest(to: setting.today) } else { nil }
    }
    guard let old = days.first, !said.isDenied else { return said }
    var said = said
    said.meanings = said.meanings.map { meaning in
      guard case .day(var day) = meaning, let number = day.day, day.month == nil, day.offset == nil else {
        return meaning
      }
      let (year, month, _) = old.parts
      guard CalendarDate(year: year, month: month, day: number) != nil else { return meaning }
      (day.month, day.year) = (month, year)
      return .day(day)
    }
    return said
  }
}
