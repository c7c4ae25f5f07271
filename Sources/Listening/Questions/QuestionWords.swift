import Vocabulary

/// The words by which questions, answers and ways around them are known in one language, as the tokenizer writes them.
package struct QuestionWords: Sendable {
  /// Signs of the kinds of questions; the first entry with a sign in the sentence counts.
  var kinds: [(kind: QuestionKind, signs: [String])]
  /// What says yes or no.
  var decisions: [String]
  /// What sounds like an answer and is none.
  var evasions: [String]
  /// What takes the firmness out of a day that is named, a negation included.
  var loosened: [String]
  /// Days that are no date: at once.
  var atOnce: [String]
  /// Words that deny.
  var negations: Set<String>

  /// What could not be read; a test keeps it empty for the files of the program.
  let problems: [LanguageProblem]

  init(_ files: LanguageFiles) {
    let kinds = QuestionKind.allCases.map(\.rawValue)
    let file = PhraseFile(
      files.texts(LanguageFiles.questions),
      names: kinds + ["decisions", "evasions", "loosened", "at-once", "negations"])
    problems = file.problems
    self.kinds = file.lines.compactMap { line in QuestionKind(rawValue: line.name).map { ($0, line.phrases) }
    }
    (decisions, evasions, loosened) = (file["decisions"], file["evasions"], file["loosened"])
    (atOnce, negations) = (file["at-once"], Set(file["negations"]))
  }
}
