import ArgumentParser
import Coaching
import Foundation
import Listening
import Scenarios
import Terminal
import Vocabulary
import YarnSyntax

/// `souffleur language …`
struct LanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "The rules and words by which what you type is understood.",
    discussion: """
      They are plain text files. A folder with fr/ and en/ that holds files of the same names adds to them: a rule with a \
      known id takes its place, everything else is added. “language show” prints the program’s own, to start from; \
      “--language-folder” of rehearse, say, drill and review reads yours.
      """,
    subcommands: [LanguageCheckCommand.self, LanguageShowCommand.self])
}

/// `souffleur language check`
struct LanguageCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read the files of a language and those of the coach, and try every rule on its own sentences.")

  @Argument(help: "fr, en, or a folder of your own with fr/ and en/ in it; both languages by default.")
  var name: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let words = LanguageWords.of(shared.language)
    var (languages, files) = (Language.allCases, { LanguageFiles($0) })
    var (diagnostics, sources): ([Diagnostic], [SourceText]) = ([], [])
    var isOwn = false
    if let name, let language = Language(rawValue: name) {
      languages = [language]
    } else if let name {
      // A folder of one's own holds no files of the coach.
      isOwn = true
      let folder = try LanguageFolder(name, shared.language)
      (languages, files) = (folder.languages, folder.files)
      (diagnostics, sources) = (folder.diagnostics, folder.sources)
    }
    var checks = languages.map { LanguageCheck(files($0), words) }
    if !isOwn { checks.append(LanguageCheck(coaching: words)) }
    diagnostics += checks.flatMap(\.diagnostics)
    sources += checks.flatMap(\.sources)
    if !diagnostics.isEmpty { try emit(diagnostics, sources) }
    for check in checks { try emit(check.summary + "\n") }
    if !diagnostics.isEmpty { throw Failure(.found) }
    tell(words.next)
  }
}

/// `souffleur language show`
struct LanguageShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "List the files of a language, or print one of them.")

  @Argument(help: "fr or en.")
  var name: Language

  @Argument(help: "A file, such as rules/warm.rules; without it their names are listed.")
  var file: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard let file else { return try emit(LanguageFiles.names.joined(separator: "\n") + "\n") }
    guard let text = LanguageFiles(name).text(of: file) else {
      let words = LanguageWords.of(shared.language)
      throw Failure(
        .noInput,
        words.unknownFile(TextSafety.line(file))
          + (NearestName.of(file, in: LanguageFiles.names).map { " (" + words.didYouMean($0) + ")" } ?? ""))
    }
    try emit(text)
  }
}

/// What is wrong with the files of one language, or with those of the coach.
private struct LanguageCheck {
  let diagnostics: [Diagnostic]
  let sources: [SourceText]
  let summary: String

  init(_ files: LanguageFiles, _ words: LanguageWords) {
    let listener = Listener(files)
    let problems = listener.problems() + DrillJudge(files).problems()
    // A mistake of the program's own shows the program's own text.
    self.init(problems, words, summary: words.summary(files.language, listener.ruleCount, problems.count)) {
      name in
      let text = files.own.last { $0.name == name }?.text ?? files.text(of: name) ?? ""
      return SourceText(name: files.language.rawValue + "/" + name, text: text)
    }
  }

  /// What is wrong with the files of the coach.
  init(coaching words: LanguageWords) {
    let problems = CoachingFiles.problems
    self.init(problems, words, summary: words.coaching(CoachingFiles.names.count, problems.count)) {
      SourceText(name: $0, text: CoachingFiles.text(of: $0))
    }
  }

  private init(
    _ problems: [LanguageProblem], _ words: LanguageWords, summary: String, source: (String) -> SourceText
  ) {
    let named = Set(problems.map(\.file)).map { ($0, source($0)) }
    let sources = Dictionary(uniqueKeysWithValues: named)
    self.sources = sources.values.sorted { $0.name < $1.name }
    self.summary = summary
    diagnostics = problems.map { problem in
      let source = sources[problem.file]
      return Diagnostic(
        .languageFile, words.sentence(problem.kind),
        at: source.flatMap { LanguageCheck.place(of: problem, $0) }, note: words.cure(problem.kind))
    }
  }

  private static func place(of problem: LanguageProblem, _ source: SourceText) -> Location? {
    let line = source.lineRange(problem.line - 1)
    let start = min(line.lowerBound + problem.offset, line.upperBound)
    return source.location(of: Span(start, min(start + problem.length, line.upperBound)))
  }
}
