import Listening

/// What stands apart from an item: what is given for it, and clauses that say when, why or of which thing.
extension ItemCutter {
  /// What is given for the item, where something is.
  func exchange(in range: Range<Int>) -> ItemPart.Exchange? {
    for place in range where !line.isNested(place) {
      guard let marker = marker(at: place, in: range) else { continue }
      let start = place + marker.marker.count
      let end = self.end(of: marker, from: start, isFirst: place == range.first, in: range)
      guard let end, (start..<end).contains(where: line.isWord), saysMore(range, than: place..<end) else {
        continue
      }
      // « à condition qu’il soit arrivé » cannot be said without its « que ».
      let needsLead =
        ["condition", "de"] == marker.marker.suffix(2)
        || grammar.that.contains(line.key(start - 1))
          && (start..<end).contains { grammar.speech.subjunctives.contains(line.key($0)) }
      return ItemPart.Exchange(
        range: place..<end, words: (needsLead ? start - 1 : start)..<end, article: marker.article)
    }
    return nil
  }

  /// Whether anything is said beside a stretch: « et s’il annule » says nothing that is done for it.
  func saysMore(_ range: Range<Int>, than stretch: Range<Int>) -> Bool {
    range.contains { !stretch.contains($0) && line.isWord($0) && !grammar.fillers.contains(line.key($0)) }
  }

  func marker(at place: Int, in range: Range<Int>) -> ItemGrammar.Exchange? {
    let fitting = grammar.exchanges.filter {
      line.matches($0.marker, at: place) && place + $0.marker.count < range.upperBound
    }
    guard let marker = fitting.max(by: { $0.marker.count < $1.marker.count }) else { return nil }
    // « si possible », "if needed"
    let behind = place + marker.marker.count
    if !marker.isThing, grammar.emptyIf.contains(line.key(behind)),
      !range.contains(behind + 1) || !line.isWord(behind + 1)
    {
      return nil
    }
    // « voir si », « par contre », "even if": nothing is given.
    if marker.marker.count == 1,
      (1...3).contains(where: {
        place - $0 >= range.lowerBound
          && grammar.notIf.contains(line.key(place - $0))
          && ($0 == 1 || ["si", "if"].contains(marker.marker[0]))
          && (place - $0..<place).allSatisfy { !$0.isBorder(in: line) }
      })
    {
      return nil
    }
    return marker
  }

  /// Where it ends: at a comma for a thing, at the next subject when it stands first, else with the item.
  func end(
    of marker: ItemGrammar.Exchange, from start: Int, isFirst: Bool, in range: Range<Int>
  ) -> Int? {
    let comma = (start..<range.upperBound).first(where: line.isComma)
    if isFirst {
      // "if it is hers by Friday I switch it, otherwise …"
      let main = mainSubject(from: start + 2, in: range)
      if let main, let comma, main < comma, line.value(at: main - 1)?.said.day != nil { return main }
      return comma ?? main
    }
    return marker.isThing ? comma ?? range.upperBound : range.upperBound
  }

  /// The subject behind a clause that stood first: « dès que je l’ai je cale ».
  func mainSubject(from start: Int, in range: Range<Int>) -> Int? {
    guard start < range.upperBound else { return nil }
    return (start..<range.upperBound).first { place in
      let before = line.key(place - 1)
      return owners.isSubject(at: place, in: range) && !grammar.reports.contains(before)
        && !grammar.that.contains(before) && !grammar.relatives.contains(before)
    }
  }

  func shadows(in range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for place in range where place > range.lowerBound || line.key(range.lowerBound) != "" {
      guard result.last.map({ place >= $0.upperBound }) ?? true, !line.isNested(place),
        let start = shadow(at: place, in: range)
      else { continue }
      let comma = (start..<range.upperBound).first(where: line.isComma)
      let main = place == range.lowerBound ? mainSubject(from: start + 2, in: range) : nil
      result.append(place..<(comma ?? main ?? range.upperBound))
    }
    return result
  }

  /// Where the words of a clause that says when or why begin; none where no such clause begins at a place.
  func shadow(at place: Int, in range: Range<Int>) -> Int? {
    if let phrase = line.longest(grammar.shadows, at: place),
      line.value(at: place + phrase.count)?.said.day == nil
    {
      return place + phrase.count
    }
    if let phrase = line.longest(grammar.clauses, at: place),
      owners.isPerson(at: place + phrase.count, in: range)
    {
      return place + phrase.count
    }
    if isAsked(place, in: range) { return place + 1 }
    return owners.isRelative(at: place, in: range) ? place : nil
  }

  /// "no idea if she liked it": who stands behind “if” does not act, where nobody stands before it.
  func isAsked(_ place: Int, in range: Range<Int>) -> Bool {
    grammar.exchanges.contains { !$0.isThing && $0.marker == [line.key(place)] }
      && exchange(in: range).map { !$0.range.contains(place) } ?? true
      && owners.isPerson(at: place + 1, in: range)
      && !(range.lowerBound..<place).contains { owners.isPerson(at: $0, in: range) }
  }
}
