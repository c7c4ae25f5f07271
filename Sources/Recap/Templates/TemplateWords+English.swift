extension TemplateWords {
  static let english = TemplateWords(colon: ": ") { problem in
    func meant(_ suggestion: String?) -> String { suggestion.map { "; did you mean `\($0)`?" } ?? "" }
    return switch problem {
    case .unclosedTag: "a tag that {{ opens is not closed by }}"
    case .unclosedSection(let name): "the section `\(name)` is not closed; add {{/\(name)}}"
    case .wrongClose(let name, let open?): "{{/\(name)}} closes another section than `\(open)`, which is open"
    case .wrongClose(let name, nil): "{{/\(name)}} closes nothing"
    case .unknownName(let name, let suggestion):
      "`\(name)` is neither a fact nor a name of the recap" + meant(suggestion)
    case .notAllowed(let tag):
      "the tag \(tag) is not allowed: no partials, no inheritance, no other delimiters"
    case .recursion(let name): "the section `\(name)` is opened within itself"
    case .tooDeep(let most): "sections are nested deeper than \(most)"
    case .controlCharacter(let code):
      "the control character \(scalar(code)) has no place in a template; delete it"
    case .tooLarge(let most): "a template has at most \(most) bytes"
    case .notText: "the file is not UTF-8"
    case .unreadable(let reason): "the file cannot be read (\(reason))"
    case .unknownPart(let name, let suggestion): "`\(name)` is no part of the recap" + meant(suggestion)
    case .syntax(let reason): "this is not Mustache (\(reason))"
    }
  }
}
