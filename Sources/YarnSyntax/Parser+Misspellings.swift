// Free commands that were probably meant as parts of an `if` or `once`: `<<elsif $x>>`, `<<end if>>`, `<<if($x)>>`.

extension Parser {
  /// A free command that looks like a keyword.
  struct Suspect {
    /// What was written, such as `end if`.
    var written: String
    /// The keyword that was probably meant.
    var meant: String
    /// 1-based source line.
    var line: UInt32
  }

  /// Looks at the words of a free command, whose text is given.
  mutating func checkSpelling(of text: Span) {
    var stop = Int(text.start)
    while stop < Int(text.end), bytes[stop].isLetter, stop - Int(text.start) < 8 { stop += 1 }
    guard stop > Int(text.start) else { return }
    if byte(stop) == ASCII.leftParenthesis {
      guard matches("if", Int(text.start), stop) else { return }
      suspectedOpener = Suspect(written: "if(", meant: "if", line: line)
      return
    }
    let word = UnsafeBufferPointer(rebasing: bytes[Int(text.start)..<stop])
    if word.count < 4, stop < Int(text.end), Suggestion.isSlip(word, of: "if") {
      suspectedOpener = Suspect(written: self.text(Span(Int(text.start), stop)), meant: "if", line: line)
    } else if (3...5).contains(word.count), Suggestion.isSlip(word, of: "once") {
      suspectedOpener = Suspect(written: self.text(Span(Int(text.start), stop)), meant: "once", line: line)
    }
    if openConditionals + openOnces > 0 {
      checkCloser(in: text, wordEnd: stop)
    }
  }

  /// Compares the first word, or the first two, with the keywords that can stand here.
  @inline(never)
  private mutating func checkCloser(in text: Span, wordEnd: Int) {
    let first = self.text(Span(Int(text.start), wordEnd)).lowercased()
    var second = wordEnd
    while second < Int(text.end), bytes[second].isBlank { second += 1 }
    let secondEnd = identifierEnd(from: second)
    let isPair = first == "end" || first == "els"
    let stop = isPair && secondEnd > second ? min(secondEnd, Int(text.end)) : wordEnd
    let word = isPair ? first + self.text(Span(min(second, stop), stop)).lowercased() : first
    guard let meant = keywordMeant(by: word) else { return }
    let span = Span(Int(text.start), stop)
    let written = quoted(span)
    suspectedCloser = Suspect(written: written, meant: meant, line: line)
    tree.misspelledCommands.insert(text.start)
    report(
      .unknownCommand, "Unknown command: \(written)", span,
      note: "as written, this is a command for the game",
      fixIt: FixIt("did you mean `\(meant)`?", replacing: span, with: meant))
  }

  private func keywordMeant(by word: String) -> String? {
    let closer = openConditionals > 0 ? "endif" : "endonce"
    switch word {
    case "elif", "elsif", "elseif", "elsefi": return openConditionals > 0 ? "elseif" : nil
    case "end", "fi": return closer
    default: break
    }
    var candidates = ["else", closer]
    if openConditionals > 0 { candidates.append("elseif") }
    if openOnces > 0 { candidates.append("endonce") }
    // `nearest` leaves out an equal name: a keyword in capitals is a slip as well.
    return candidates.contains(word) ? word : Suggestion.nearest(to: word, among: candidates)
  }

  /// What to add to the complaint about a part of an `if` that is not open.
  var strayClauseNote: String {
    if lineOfAbandonedConditional > 0 {
      return "the mistake on line \(lineOfAbandonedConditional) ended the `<<if>>`"
    }
    return suspectedOpenerNote(of: "if") ?? "no `<<if>>` is open here"
  }

  /// What to add to the complaint about the end of something that is not open, when its start was misspelt.
  func suspectedOpenerNote(of keyword: String) -> String? {
    guard let suspectedOpener, suspectedOpener.meant == keyword else { return nil }
    let (written, line) = (suspectedOpener.written, suspectedOpener.line)
    if written == "if(" {
      return "`<<if(…` on line \(line) is a plain command: a keyword needs a space behind it"
    }
    return "`<<\(written)` on line \(line) is a plain command, not `<<\(keyword)`"
  }

  /// What to add to the complaint about a `>` in a command that starts with a keyword nearly.
  func misspelledConditionNote(_ keyword: KeywordToken) -> String? {
    let word = UnsafeBufferPointer(rebasing: bytes[keyword.start..<max(keyword.start, keyword.end)])
    let conditions: [StaticString] = ["if", "elseif", "once", "set", "declare", "call"]
    guard let meant = conditions.first(where: { Suggestion.isSlip(word, of: $0) }) else { return nil }
    let written = quoted(Span(keyword.start, keyword.end))
    return
      "`\(written)` is no keyword, and the text of a command cannot contain `>`; did you mean `\(meant)`?"
  }

  /// What to add to the complaint about a scope, opened on a line, that is not closed.
  func suspectedCloserNote(since first: UInt32) -> String? {
    guard let suspectedCloser, suspectedCloser.line >= first else { return nil }
    let (written, meant) = (suspectedCloser.written, suspectedCloser.meant)
    return "`<<\(written)>>` on line \(suspectedCloser.line) is a plain command, not `<<\(meant)>>`"
  }
}
