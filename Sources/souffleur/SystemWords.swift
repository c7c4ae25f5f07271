import Foundation
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// What the system says of its errors, in the language of the session where there are words of ours for it.
enum SystemWords {
  /// One error, by its number.
  static func text(_ number: Int32, _ language: Language) -> String {
    (language == .french ? french[number] : nil) ?? String(cString: strerror(number))
  }

  /// The reason of an error that a library has thrown: the system's, where it was one of the system.
  static func text(_ error: any Error, _ language: Language) -> String {
    switch error {
    case OutputError.failed(let number): return text(number, language)
    case OutputError.closed: return text(EPIPE, language)
    default: break
    }
    return number(of: error as NSError).map { text($0, language) } ?? error.localizedDescription
  }

  /// What the system said in its own words, in ours where we have them.
  static func text(said words: String, _ language: Language) -> String {
    guard language == .french else { return words }
    return french.first { String(cString: strerror($0.key)) == words }?.value ?? words
  }

  private static func number(of error: NSError) -> Int32? {
    if error.domain == NSPOSIXErrorDomain { return Int32(exactly: error.code) }
    // Not `as? NSError`: on Linux the value is an error of another type, which only converts.
    return (error.userInfo[NSUnderlyingErrorKey] as? any Error).flatMap { number(of: $0 as NSError) }
  }

  private static let french: [Int32: String] = [
    EACCES: "permission refusée",
    EBADF: "le flux est fermé",
    EDQUOT: "le quota du disque est dépassé",
    EEXIST: "un fichier de ce nom existe déjà",
    EFBIG: "le fichier serait trop long",
    EIO: "erreur d’entrée ou de sortie",
    EISDIR: "c’est un dossier",
    ELOOP: "trop de liens symboliques à la suite",
    EMFILE: "trop de fichiers ouverts",
    ENAMETOOLONG: "le nom est trop long",
    ENOENT: "ce fichier ou ce dossier n’existe pas",
    ENOSPC: "il n’y a plus de place sur le disque",
    ENOTDIR: "un fichier se trouve là où il faudrait un dossier",
    ENXIO: "cet appareil n’est pas là",
    EPERM: "opération interdite",
    EPIPE: "plus personne ne lit",
    EROFS: "le disque ne peut être que lu",
    ETXTBSY: "ce programme est en train de tourner",
  ]
}
