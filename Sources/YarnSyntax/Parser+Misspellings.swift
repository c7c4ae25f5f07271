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
    } else if openConditionals + openOnces > 0 {
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
    guard let suspectedOpener else { return "no `<<if>>` is open here" }
    return "`<<if(…` on line \(suspectedOpener.line) is a plain command: a keyword needs a space behind it"
  }

  /// What to add to the complaint about a scope, opened on a line, that is not closed.
  func suspectedCloserNote(since first: UInt32) -> String? {
    guard let suspectedCloser, suspectedCloser.line >= first else { return nil }
    let (written, meant) = (suspectedCloser.written, suspectedCloser.meant)
    return "`<<\(written)>>` on line \(suspectedCloser.line) is a plain command, not `<<\(meant)>>`"
  }
}
