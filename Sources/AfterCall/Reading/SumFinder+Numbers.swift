import Listening

/// Numbers that are no sum of the item: those by which things are known, prices of a unit, one of two.
extension SumFinder {
  /// « facture 2043 », "invoice no 118", « n°2026-041 »: what is known by a number.
  func isCode(_ value: ItemLine.Value) -> Bool {
    let (start, range) = (value.tokens.lowerBound, value.said.range)
    if "#°º-/_".contains(line.slice(max(0, range.lowerBound - 1)..<range.lowerBound)) && range.lowerBound > 0
    {
      return true
    }
    let behind = line.slice(range.upperBound..<min(range.upperBound + 2, line.text.utf8.count))
    if let mark = behind.first, "-/".contains(mark), behind.last?.isNumber ?? false { return true }
    // « 0612345678 », and what is written without a space between its thousands.
    let digits = value.said.words.filter(\.isNumber)
    if digits.first == "0" || digits.count >= 7 && digits.count == value.said.words.count { return true }
    let key = line.key(start - 1)
    if words.numberMarks.contains(key) { return true }
    guard words.numbered.contains(key) else { return false }
    return !(words.verbs.contains(key) && words.beforeVerb.contains(line.key(start - 2)))
  }

  /// « 70 € de l’heure », "£450 a day", « 12 € par page »; « 500 € par chèque » is none.
  func isRate(_ value: ItemLine.Value) -> Bool {
    // « 65e de l’heure »: the letter is the sign.
    let isShort = words.shortSigns.contains(line.key(value.tokens.upperBound))
    let end = value.tokens.upperBound + (isShort ? 1 : 0)
    let last = line.tokens[end - 1].range.upperBound
    if line.slice(last..<min(last + 1, line.text.utf8.count)) == "/" { return true }
    if line.longest(words.rateBehind, at: end) != nil { return true }
    if let phrase = line.longest(words.beforeUnit, at: end),
      words.units.contains(line.key(end + phrase.count)),
      !words.afterUnit.contains(line.key(end + phrase.count + 1))
    {
      return true
    }
    if let phrase = line.longest(words.perUnit, at: end) {
      let next = end + phrase.count
      return line.tokens.indices.contains(next) && !words.noUnits.contains(line.key(next))
        && !(line.value(at: next)?.said.isName ?? false)
    }
    var place = value.tokens.lowerBound
    while place > value.tokens.lowerBound - 2, words.colons.contains(line.key(place - 1)) { place -= 1 }
    return line.longest(words.rateBefore, before: place) != nil
  }

  /// « de 300 à 400 € », "£500 or £600": nobody knows which.
  func isRange(_ value: ItemLine.Value) -> Bool {
    let (start, end) = (value.tokens.lowerBound, value.tokens.upperBound)
    return isOther(start - 1, beyond: start - 2) || isOther(end, beyond: end + 1) || isBetween(value)
      || isDashed(start - 1, start) || isDashed(end - 1, end)
  }

  /// « entre 800 et 900 € »
  private func isBetween(_ value: ItemLine.Value) -> Bool {
    if grammar.between.contains(line.key(value.tokens.lowerBound - 1)) { return true }
    let joint = value.tokens.lowerBound - 1
    guard words.and.contains(line.key(joint)), isAmount(joint - 1) else { return false }
    let first = line.value(at: joint - 1)?.tokens.lowerBound ?? joint - 1
    return grammar.between.contains(line.key(first - 1))
  }

  private func isOther(_ joint: Int, beyond place: Int) -> Bool {
    words.between.contains(line.key(joint)) && isAmount(place)
  }

  private func isAmount(_ place: Int) -> Bool {
    guard line.tokens.indices.contains(place), line.value(at: place)?.said.day == nil else { return false }
    let token = line.tokens[place]
    return token.kind == .amount || token.kind == .number && (token.value ?? 0) >= 50
  }

  private func isDashed(_ left: Int, _ right: Int) -> Bool {
    guard isAmount(left), isAmount(right) else { return false }
    let (from, to) = (line.tokens[left].range.upperBound, line.tokens[right].range.lowerBound)
    return from < to && ["-", "–", " - ", " – "].contains(line.slice(from..<to))
  }

  /// « le prix + 80 », "250 + 80": a part of a sum that nobody said.
  func isAdded(_ value: ItemLine.Value, in part: ItemPart) -> Bool {
    let (start, end) = (value.tokens.lowerBound, value.tokens.upperBound)
    if words.added.contains(line.key(end)), isAmount(end + 1) { return true }
    guard words.added.contains(line.key(start - 1)) else { return false }
    return (part.range.lowerBound..<max(part.range.lowerBound, start - 1)).contains { line.isWord($0) }
  }
}
