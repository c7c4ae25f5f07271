import Archive
import Vocabulary

/// What an erasure says that could not do all of it: what is gone, what is not, and what to do.
extension DataEraseCommand {
  /// Nothing could be erased from the archive.
  static func failure(_ error: ArchiveError, _ leftFile: String?, _ language: Language) -> Failure {
    guard case .cannotWrite(let reason) = error else { return Failure(error, language) }
    let files =
      leftFile.map { sentence(about: $0, language) }
      ?? language.pick("les fichiers à côté sont effacés", "the files beside it are erased")
    return Failure(
      .inputOutput,
      language.pick(
        "rien n’a pu être effacé de l’archive (\(reason)) ; \(files). Faites de la place, puis recommencez",
        "nothing could be erased from the archive (\(reason)); \(files). Make some room, then run it again"))
  }

  /// Everything is erased from the archive; its file still holds traces, or another file is left. None where neither is.
  static func failure(_ traces: Archive.Traces, _ leftFile: String?, _ language: Language) -> Failure? {
    var sentences: [String] = []
    if case .left(let reason) = traces {
      sentences.append(
        language.pick(
          "le fichier de l’archive en garde des traces tant qu’il n’y a pas la place de le réécrire (\(reason))",
          "the archive’s file still holds traces until there is room to write it anew (\(reason))"))
    }
    if let leftFile { sentences.append(sentence(about: leftFile, language)) }
    guard !sentences.isEmpty else { return nil }
    return Failure(
      .inputOutput,
      language.pick("c’est effacé, mais ", "it is erased, but ")
        + sentences.joined(separator: language.pick(", et ", ", and "))
        + language.pick(" ; recommencez alors", "; run it again then"))
  }

  private static func sentence(about file: String, _ language: Language) -> String {
    language.pick("\(file) n’a pas pu être effacé", "\(file) could not be erased")
  }
}
