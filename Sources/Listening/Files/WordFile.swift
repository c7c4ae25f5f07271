import Vocabulary

/// Reads files of words, parted by spaces.
enum WordFile {
  static func words(_ files: [LanguageText]) -> Set<String> {
    Set(
      files.flatMap { file in
        LanguageLine.all(of: file).lines.flatMap { line in
          line.text(line.all).split(separator: " ").map(String.init)
        }
      })
  }
}
