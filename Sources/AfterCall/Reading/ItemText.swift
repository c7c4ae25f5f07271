import Listening
import Rehearsal
import Vocabulary

/// Writes down what is to be done, without what the item says elsewhere: who, by which day, for what in return.
///
/// « elle m’envoie le bon de commande lundi » becomes « envoyer le bon de commande ». What cannot be put so stays as it was
/// typed, without its day.
struct ItemText {
  let line: ItemLine
  let verbs: Verbs
  let part: ItemPart
  let day: DayFinder.Candidate?
  let doer: OwnerFinder.Doer
  let label: Range<Int>?
  /// Whether it was refused: what is written down is what somebody will not do.
  var isRefused = false

  private var grammar: ItemGrammar { line.grammar }

  /// The text.
  var text: String {
    let task = doer.start.flatMap(task)
    return Self.tidied(task ?? written(trimmed(kept(part.range))))
  }

  /// Without words at both ends that were to join it to another item.
  private func trimmed(_ places: [Int]) -> [Int] {
    var places = places[...]
    while places.count > 1, let first = places.first, grammar.leads.contains(line.key(first)) {
      places.removeFirst()
    }
    while places.count > 1, let last = places.last,
      grammar.dangling.contains(line.key(last)) || line.key(last) == ","
        || day?.range.lowerBound == last + 1 && grammar.beforeDay.contains(line.key(last))
    { places.removeLast() }
    if isRefused { dropTheNo(&places) }
    return Array(places)
  }

  /// "stay till Easter, said no": that it was refused is said by the heading.
  private func dropTheNo(_ places: inout ArraySlice<Int>) {
    guard let comma = places.lastIndex(where: line.isComma), comma > places.startIndex else { return }
    let behind = places[(comma + 1)...].filter(line.isWord).map(line.key)
    if grammar.saysNo.contains(behind) { places = places[..<comma] }
  }

  /// The words of a range that are not said elsewhere.
  private func kept(_ range: Range<Int>) -> [Int] {
    let said = day.map { $0.isKept || isNeeded($0.range) ? 0..<0 : $0.range } ?? 0..<0
    return range.filter { place in
      part.range.contains(place) && (!said.contains(place) || grammar.partsOfDay[line.key(place)] != nil)
        && !part.asides.contains { $0.contains(place) }
        && !(part.exchange?.range.contains(place) ?? false) && !(label?.contains(place) ?? false)
        && !grammar.laughs.contains(line.key(place))
    }
  }

  /// Whether the words around a day would say something else without it: "my last day is …", « jeudi et vendredi », "from 1 to 15 December".
  private func isNeeded(_ day: Range<Int>) -> Bool {
    let (before, behind) = (line.key(day.lowerBound - 1), line.key(day.upperBound))
    if grammar.links.contains(before) || line.longest(grammar.days.insteadOf, at: day.upperBound) != nil {
      return true
    }
    func isDay(_ place: Int) -> Bool {
      part.range.contains(place)
        && (line.value(at: place)?.said.day != nil || line.tokens[place].kind == .number)
    }
    let isJoined =
      grammar.or.contains(behind) || grammar.joins.contains(behind) || grammar.through.contains(behind)
    if isJoined, behind != ",", isDay(day.upperBound + 1) { return true }
    let joins =
      grammar.or.contains(before) || grammar.joins.contains(before) || grammar.through.contains(before)
    return joins && before != "," && isDay(day.lowerBound - 2)
  }

  /// The words as they were typed, in stretches that stood together.
  private func written(_ places: [Int]) -> String {
    var stretches: [Range<Int>] = []
    for place in places {
      if let last = stretches.last, last.upperBound == place {
        stretches[stretches.count - 1] = last.lowerBound..<place + 1
      } else {
        stretches.append(place..<place + 1)
      }
    }
    return stretches.reduce(into: "") { text, stretch in
      // « avant demain midi »: what is left of the hour stands apart.
      let first = stretch.lowerBound
      let isLeft = stretch.count == 1 || day?.range.upperBound == first && !(day?.isKept ?? true)
      let hour = isLeft ? grammar.partsOfDay[line.key(first)] : nil
      text += (text.isEmpty ? "" : hour == nil ? " " : ", ") + (hour ?? typed(stretch))
      let rest = first + 1..<stretch.upperBound
      if hour != nil, !rest.isEmpty { text += (line.isWord(rest.lowerBound) ? ", " : "") + typed(rest) }
    }
  }

  /// What was typed, with the sign before a number: « -15 % » is no 15 %.
  private func typed(_ stretch: Range<Int>) -> String {
    let (text, token) = (line.typed(stretch), line.tokens[stretch.lowerBound])
    let sign = line.slice(token.range.lowerBound - 1..<token.range.lowerBound)
    guard token.value != nil, sign == "-" || sign == "~" else { return text }
    let before = line.slice(token.range.lowerBound - 2..<token.range.lowerBound - 1)
    return before.isEmpty || before == " " ? sign + text : text
  }

  // MARK: As something to do

  private func task(_ start: Int) -> String? {
    guard part.range.contains(start), isRefused || !doer.isDenied else { return nil }
    var before = doer.subject.map { kept(part.range.lowerBound..<max(part.range.lowerBound, $0)) } ?? []
    before = Array(before.drop { !line.isWord($0) || grammar.fillers.contains(line.key($0)) })
    let hours = before.compactMap { grammar.partsOfDay[line.key($0)] }
    // What stands before whoever acts would be lost: « les photos, il doit demander ».
    guard
      before.allSatisfy({
        !line.isWord($0) || grammar.partsOfDay[line.key($0)] != nil
          || !hours.isEmpty && grammar.beforePart.contains(line.key($0))
      })
    else { return nil }
    let places = trimmed(kept(start..<part.range.upperBound))[...]
    // « il refuse » does not say what.
    if isRefused, places.count < 2 { return nil }
    let said =
      (isRefused ? refused(places) : nil) ?? (grammar.objectsStandBefore ? infinitive(places) : base(places))
    return said.map { ([$0] + hours).joined(separator: ", ") }
  }

  /// What somebody refuses, without the refusal: « ne veut pas payer les pénalités » is « payer les pénalités ».
  private func refused(_ places: ArraySlice<Int>) -> String? {
    var rest = places
    if let first = rest.first, grammar.denials.contains(line.key(first)) { rest.removeFirst() }
    guard let first = rest.first else { return nil }
    let (act, thing) = (line.longest(verbs.refusals, at: first), line.longest(verbs.refusedThings, at: first))
    if let act, act.count >= thing?.count ?? 0 {
      var behind = rest.dropFirst(act.count)
      if !grammar.objectsStandBefore, let said = base(behind) { return said }
      while let object = behind.first, grammar.forWhom.contains(line.key(object)) { behind.removeFirst() }
      let isAct = behind.prefix(2).contains {
        verbs.plain(of: line.key($0)) == line.key($0).lowercased() || line.key($0).isInfinitive
      }
      if grammar.objectsStandBefore, isAct { return written(Array(behind)) }
    }
    if let thing {
      let behind = rest.dropFirst(thing.count)
      guard let next = behind.first, isNoun(next) else { return nil }
      return written(Array(behind))
    }
    // « je ne reste pas jusqu’en mars »
    guard grammar.objectsStandBefore else { return nil }
    let second = rest.prefix(4).first {
      grammar.seconds.contains(line.key($0)) || grammar.doubtful.contains(line.key($0))
    }
    guard let second else { return nil }
    return infinitive(rest.filter { $0 != second }[...])
  }

  private func isNoun(_ place: Int) -> Bool {
    grammar.gapArticles.contains(line.key(place)) || line.value(at: place) != nil
      || line.isWord(place)
        && verbs.plain(of: line.key(place)) == nil && !grammar.infinitiveMarks.contains(line.key(place))
        && !grammar.that.contains(line.key(place))
  }

  /// The infinitive with the pronouns before it: « ne plus répondre ».
  private func infinitive(_ places: ArraySlice<Int>) -> String? {
    var rest = places
    let isDenied = rest.first.map { grammar.denials.contains(line.key($0)) } ?? false
    if isDenied { rest.removeFirst() }
    skip(&rest)
    let before = clitics(&rest)
    guard let verb = rest.first else { return nil }
    var words: [String] = []
    if isDenied {
      guard let second = rest.dropFirst().first,
        grammar.seconds.contains(line.key(second)) || grammar.doubtful.contains(line.key(second))
      else { return nil }
      words += grammar.denials + [line.key(second)]
      rest.remove(at: rest.startIndex + 1)
    } else if let second = rest.dropFirst().first {
      // « je réponds plus » is « je ne réponds plus » or not: it stays as it was typed.
      if grammar.doubtful.contains(line.key(second)) { return nil }
      if grammar.seconds.contains(line.key(second)) {
        words += grammar.denials + [line.key(second)]
        rest.remove(at: rest.startIndex + 1)
      }
    }
    guard let plain = verbs.plain(of: line.key(verb)) else { return nil }
    rest.removeFirst()
    return joined(words + before + [plain], written(Array(rest)))
  }

  /// Takes words that add nothing: « va », « s’engage à ».
  private func skip(_ rest: inout ArraySlice<Int>) {
    guard let first = rest.first else { return }
    if let phrase = line.longest(verbs.commitments, at: first) ?? line.longest(verbs.auxiliaries, at: first) {
      let after = rest.dropFirst(phrase.count)
      var ahead = after
      _ = clitics(&ahead)
      guard let verb = ahead.first, verbs.plain(of: line.key(verb)) != nil || line.key(verb).isInfinitive
      else { return }
      rest = after
    }
  }

  /// The pronouns before a verb; those that say for whom are left out: who it is for is the other side.
  private func clitics(_ rest: inout ArraySlice<Int>) -> [String] {
    var kept: [String] = []
    while let place = rest.first, rest.count > 1 {
      let key = line.key(place)
      if grammar.forWhom.contains(key) {
        rest.removeFirst()
      } else if grammar.clitics.contains(key),
        rest.dropFirst().first.map({ verbs.plain(of: line.key($0)) != nil }) ?? false
      {
        // An elided word ends where its apostrophe was typed.
        let typed = line.slice(line.tokens[place].range)
        kept.append(key.hasPrefix("l") && !typed.lowercased().hasPrefix(key) ? "l’" : typed)
        rest.removeFirst()
      } else {
        break
      }
    }
    return kept
  }

  /// The verb without an ending: "send the files".
  private func base(_ places: ArraySlice<Int>) -> String? {
    var rest = places
    skip(&rest)
    guard let verb = rest.first, let plain = verbs.plain(of: line.key(verb)),
      !grammar.negations.contains(line.key(verb + 1))
    else { return nil }
    rest.removeFirst()
    if let object = rest.first, let next = rest.dropFirst().first, isLeftOut(object, before: next, plain) {
      rest.removeFirst()
    }
    // "get back to me"
    while let last = rest.last, rest.count > 2, isObject(last),
      grammar.infinitiveMarks.contains(line.key(rest[rest.endIndex - 2]))
    {
      rest.removeLast(2)
    }
    return joined([plain], written(Array(rest)))
  }

  private func isObject(_ place: Int) -> Bool {
    grammar.objectsMine.contains(line.key(place)) || grammar.objectsTheirs.contains(line.key(place))
  }

  private func isLeftOut(_ object: Int, before next: Int, _ verb: String) -> Bool {
    guard isObject(object),
      !grammar.keepsObject.contains(verb)
    else { return false }
    let key = line.key(next)
    return grammar.articles.contains(key) || grammar.owningMine.contains(key)
      || grammar.owningTheirs.contains(key)
      || grammar.behindObject.contains(key) || line.value(at: next) != nil
  }

  private func joined(_ words: [String], _ rest: String) -> String {
    var text = ""
    for word in words + [rest] where !word.isEmpty {
      if text.isEmpty || text.last == "’" || text.last == "'" { text += word } else { text += " " + word }
    }
    return text
  }

  /// Without marks at its ends and doubled spaces.
  static func tidied(_ text: String) -> String {
    let edges: Set<Character> = [" ", "\u{A0}", "\u{202F}", ",", ".", ":", ";", "-", "–", "—", "’", "'"]
    var rest = Substring(text)
    while let first = rest.first, edges.contains(first),
      first != "-" || !(rest.dropFirst().first?.isNumber ?? false)
    { rest.removeFirst() }
    while let last = rest.last, edges.contains(last) { rest.removeLast() }
    var result = ""
    for character in rest {
      if character == " " || character == ",", result.last == " " {
        if character == " " { continue } else { result.removeLast() }
      }
      result.append(character)
    }
    return result.replacing("()", with: "").replacing(",,", with: ",").replacing("  ", with: " ")
  }
}
