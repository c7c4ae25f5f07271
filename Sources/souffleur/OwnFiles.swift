import Foundation
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// The files of the program itself, which no result may be written over.
struct OwnFiles {
  /// What a file of ours is for.
  enum Kind: CaseIterable {
    case archive, journal, lock, history

    func name(_ language: Language) -> String {
      switch self {
      case .archive: language.pick("l’archive de vos séances", "the archive of your sessions")
      case .journal: language.pick("le journal de l’archive", "the journal of the archive")
      case .lock: language.pick("le verrou d’une séance", "the lock of a session")
      case .history: language.pick("l’historique de l’invite", "the history of the prompt")
      }
    }

    /// What a file of this name in a folder of ours is; upper and lower case are one name to some disks.
    init?(name: String) {
      switch name.lowercased() {
      case "archive.sqlite": self = .archive
      case let name where name.hasPrefix("archive.sqlite-"): self = .journal
      case let name where name.hasPrefix("session-") && name.hasSuffix(".lock"): self = .lock
      case "history", "history.new": self = .history
      default: return nil
      }
    }
  }

  /// Which file it is on the disk, whatever its name.
  private struct Identity: Hashable {
    var device: dev_t
    var number: ino_t

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      (device, number) = (status.st_dev, status.st_ino)
    }
  }

  private let folders: [String]

  init(_ paths: Paths) {
    // An archive that is itself a link has its journal where it really is.
    let real = PrivateFile.resolved(paths.archive.path).map { URL(fileURLWithPath: $0) }
    folders = [paths.data, paths.state, real?.deletingLastPathComponent()].compactMap { $0?.path }
  }

  /// What of ours stands where a path leads, through links, as another name of the same file, or in other letters.
  func kind(at path: String) -> Kind? {
    let identity = Identity(path)
    let url = URL(fileURLWithPath: path)
    let parent = Identity(url.deletingLastPathComponent().path)
    for folder in folders {
      if let parent, parent == Identity(folder), let kind = Kind(name: url.lastPathComponent) { return kind }
      guard let identity else { continue }
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        if let kind = Kind(name: name), Identity(folder + "/" + name) == identity { return kind }
      }
    }
    return nil
  }
}
