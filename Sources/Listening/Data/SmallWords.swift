import Vocabulary

/// The small words that tell the kind of a sentence, without accents.
package struct SmallWords: Sendable {
  /// Words that carry no content of their own.
  var words: Set<String>
  var questionStarts: Set<String>
  var inversions: Set<String>
  var wide: Set<String>
  package var negations: Set<String>
  /// Words for a break that may be an end.
  package var breaks: Set<String>
  var firstPerson: Set<String>
  var secondPerson: Set<String>
  var future: Set<String>
  var futureEndings: [String]
  var commands: Set<String>
  var commandEnding: String?
  /// What could not be read; a test keeps it empty for the files of the program.
  let problems: [LanguageProblem]

  init(_ files: LanguageFiles) {
    let file = PhraseFile(files.texts(LanguageFiles.words), names: SmallWords.names)
    problems = file.problems
    func set(_ name: String) -> Set<String> { Set(file[name]) }
    words = set("small")
    (questionStarts, inversions, wide) = (set("question-starts"), set("inversions"), set("open-starts"))
    (negations, firstPerson, secondPerson) = (set("negations"), set("first-person"), set("second-person"))
    (future, futureEndings) = (set("future"), file["future-endings"])
    breaks = set("breaks")
    (commands, commandEnding) = (set("commands"), file["command-ending"].last)
  }

  private static let names = [
    "small", "question-starts", "inversions", "open-starts", "negations", "first-person", "second-person",
    "future", "future-endings", "commands", "command-ending", "breaks",
  ]

  func hasFutureEnding(_ key: String) -> Bool {
    futureEndings.contains { key.utf8.count > $0.utf8.count + 2 && key.hasSuffix($0) }
  }
}
