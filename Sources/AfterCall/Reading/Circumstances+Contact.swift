import Listening
import Vocabulary

/// With whom a call was.
extension CircumstancesReader {
  /// The names behind « avec », or a name that stands alone between commas.
  func contact(_ line: ItemLine) -> String? {
    if let with = line.tokens.indices.first(where: { words.with.contains(line.key($0)) }) {
      return name(line, with + 1..<endOfNames(from: with + 1, line))
    }
    return bareName(line)
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
      if line.isWord(end) {
        guard line.value(at: end).map({ $0.said.isName }) ?? true, !isChannel(end, line),
          !words.behindNames.contains(key), line.longest(words.lengths.map(\.words), at: end) == nil
        else { break }
      } else if key == "," {
        // Another name, or something else that is told.
        guard line.isCapital(end + 1), isName(end + 1, line) else { break }
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
      if start < end, end - start <= 3, isSure { return name(line, start..<end) }
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
