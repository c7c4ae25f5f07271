/// The words that make a command a statement of the language.
enum Keyword: Sendable {
  case `if`, `elseif`, `else`, endif, set, jump, call, `case`, once, enumeration, endonce, endenum, local
  case declare, detour, returnFromNode

  /// Words that open, part or close a statement around others.
  var isPartOfScope: Bool {
    switch self {
    case .if, .elseif, .else, .endif, .once, .endonce: true
    default: false
    }
  }
}

extension Parser {
  /// What a command starts with.
  struct KeywordToken {
    /// The keyword; none for a free command.
    var word: Keyword?
    /// Offset of the first character after `<<` and blanks.
    var start: Int
    /// Offset after the keyword.
    var end: Int
  }
}

extension Reader {
  /// Looks at the keyword of the command whose `<<` stands at an offset.
  ///
  /// A keyword counts only when white space, `>` or the end follows it.
  func keyword(ofCommandAt offset: Int) -> Parser.KeywordToken {
    let start = blanksEnd(from: offset + 2)
    var stop = start
    while stop < end, stop - start < 8, bytes[stop] &- 0x61 < 26 { stop += 1 }
    let isWhole = stop >= end || bytes[stop].isBlank || bytes[stop].isLineEnd || bytes[stop] == ASCII.greater
    return Parser.KeywordToken(word: isWhole ? keyword(start, stop) : nil, start: start, end: stop)
  }

  private func keyword(_ start: Int, _ stop: Int) -> Keyword? {
    func `is`(_ word: StaticString) -> Bool { matches(word, start, stop) }
    switch stop - start {
    case 2: return `is`("if") ? .if : nil
    case 3: return `is`("set") ? .set : nil
    case 4:
      return `is`("else")
        ? .else
        : `is`("jump")
          ? .jump
          : `is`("once")
            ? .once
            : `is`("call")
              ? .call
              : `is`("enum") ? .enumeration : `is`("case") ? .case : nil
    case 5: return `is`("endif") ? .endif : `is`("local") ? .local : nil
    case 6:
      return `is`("elseif") ? .elseif : `is`("detour") ? .detour : `is`("return") ? .returnFromNode : nil
    case 7: return `is`("declare") ? .declare : `is`("endonce") ? .endonce : `is`("endenum") ? .endenum : nil
    default: return nil
    }
  }
}
