import ArgumentParser
import Listening
import Vocabulary

/// Whose words a command understands: the program's, and those of a folder.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with rules and words of your own, in fr/ and en/, beside those of the program (see souffleur language).",
      valueName: "folder"))
  var languageFolder: String?

  /// The files of each language.
  ///
  /// - Throws: `Failure` when the folder cannot be read, or something in it is wrong, which is told.
  func files(_ language: Language) throws -> (Language) -> LanguageFiles {
    guard let languageFolder else { return { LanguageFiles($0) } }
    let folder = try LanguageFolder(languageFolder, language)
    guard folder.diagnostics.isEmpty else {
      tell(folder.diagnostics, folder.sources)
      throw Failure(.badData, LanguageWords.of(language).wrongFolder)
    }
    return folder.files
  }
}
