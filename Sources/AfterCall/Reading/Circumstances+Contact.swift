import Listening
import Vocabulary

/// With whom a call was.
extension CircumstancesReader {
  /// The names behind « avec », or a name that stands alone between commas.
  func contact(_ line: ItemLine) -> String? {
    if let with = line.tokens.indices.first(where: { words.with.contains(line.key($0)) }) {
      return named(from: with + 1, line)
    }
    return called(line) ?? titled(line) ?? leadingName(line) ?? bareName(line)
  }

  /// The names that begin at a place.
  private func named(from first: Int, _ line: ItemLine) -> String? {
    // « avec le Dr Roussel » is said, « Bonjour Dr Roussel » is written.
    let isTitled = words.articles.contains(line.key(first)) && words.titles.contains(line.key(first + 1))
    let start = isTitled ? first + 1 : first
    let end = endOfNames(from: start, line)
    return start < end ? name(line, start..<end) : nil
  }

  /// "rang Kit", « coup de fil de Nina »: a name behind a word for the call.
  private func called(_ line: ItemLine) -> String? {
    for place in line.tokens.indices {
      guard let phrase = line.longest(words.calls, at: place) else { continue }
      let next = place + phrase.count
      if words.titles.contains(line.key(next)) || line.isCapital(next) && isName(next, line) {
        return named(from: next, line)
      }
    }
    return nil
  }

  /// « Mme Vidal », "Dr Amit Shah + his receptionist": the name behind a title.
  private func titled(_ line: ItemLine) -> String? {
    let title = line.tokens.indices.first { place in
      let next = line.key(place + 1) == "." ? place + 2 : place + 1
      // « m’ouvre » is no « M. Ouvre ».
      return words.titles.contains(line.key(place)) && line.gap(before: next).allSatisfy { $0 == " " }
        && (line.isCapital(next) || isName(next, line) && line.key(place).count > 1)
    }
    return title.flatMap { named(from: $0, line) }
  }

  /// "Jen from the florists", « Bruno (en retard) », « kevin de sanit’ouest »: a name that begins a stretch.
  private func leadingName(_ line: ItemLine) -> String? {
    for place in line.tokens.indices where !line.isNested(place) {
      let isLead = place == 0 || !line.isWord(place - 1) || isChannel(place - 1, line)
      guard isLead, isName(place, line) else { continue }
      var end = place
      while end < min(place + 3, line.tokens.count), line.isCapital(end), isName(end, line) { end += 1 }
      if end > place, isTold(end, line) { return name(line, place..<end) }
      if end == place, words.from.contains(line.key(place + 1)), isHouse(place + 2, line) {
        return name(line, place..<place + 1)
      }
    }
    return nil
  }

  /// Whether what follows a name says who that is: a bracket, "from …", "the new producer".
  private func isTold(_ place: Int, _ line: ItemLine) -> Bool {
    line.key(place) == "(" || words.from.contains(line.key(place)) && place + 1 < line.tokens.count
      || isCompany(place, line)
  }

  /// "the new producer", « et sa fille »: what somebody is, or who is there without a name.
  private func isCompany(_ place: Int, _ line: ItemLine) -> Bool {
    let key = line.key(place)
    if words.articles.contains(key) { return !line.isCapital(place) }
    return words.and.contains(key) && words.owning.contains(line.key(place + 1))
  }

  /// Whether a place is named where somebody works: « chez … », or the client by name.
  private func isHouse(_ place: Int, _ line: ItemLine) -> Bool {
    line.key(place) == "chez" || clientNames.contains(line.key(place))
  }

  func name(_ line: ItemLine, _ range: Range<Int>) -> String? {
    let name = ItemText.tidied(line.typed(range))
    return name.contains(where: \.isLetter) && name.count <= 100 ? name : nil
  }

  /// Where the names end: « Sophie de chez Delmas » is Sophie, "Ann, Bob and Cy" are three.
  func endOfNames(from start: Int, _ line: ItemLine) -> Int {
    var end = start
    while end < line.tokens.count, end - start <= 10 {
      let key = line.key(end)
      if end > start, isCompany(end, line) { break }
      if line.isWord(end) {
        guard line.value(at: end).map({ $0.said.isName }) ?? true, !isChannel(end, line),
          !words.behindNames.contains(key), line.longest(words.lengths.map(\.words), at: end) == nil
        else { break }
      } else if key == "," {
        // Another name, or something else that is told.
        guard line.isCapital(end + 1), isName(end + 1, line), !clientNames.contains(line.key(end + 1)) else {
          break
        }
      } else if key != ".", key != "+" {
        break
      }
      end += 1
    }
    while end > start, words.beforePlace.contains(line.key(end - 1)) || !line.isWord(end - 1) { end -= 1 }
    return end
  }

  /// « 45 mn, Bruno Lemaire »: words with capitals that end a stretch between commas and are nothing else.
  func bareName(_ line: ItemLine) -> String? {
    var end = line.tokens.count
    for place in line.tokens.indices.reversed() where line.key(place) == "," || place == 0 {
      let first = place == 0 ? 0 : place + 1
      var start = end
      while start > first, line.isWord(start - 1), line.isCapital(start - 1), isName(start - 1, line) {
        start -= 1
      }
      // The first word of a line has a capital whatever it is: another one makes it a name, or that nothing else is there.
      let isSure = start > 0 || end - start > 1 || end == line.tokens.count
      let isTown = start > first && words.beforeTowns.contains(line.key(start - 1))
      if start < end, end - start <= 3, isSure, !isTown { return name(line, start..<end) }
      end = place
    }
    return nil
  }

  func isName(_ place: Int, _ line: ItemLine) -> Bool {
    let key = line.key(place)
    return line.tokens.indices.contains(place) && line.isWord(place) && key.count > 2
      && line.value(at: place).map({ $0.said.isName }) ?? true && !isChannel(place, line)
      && !words.noNames.contains(key) && line.tokens[place].kind == .word
  }
}
