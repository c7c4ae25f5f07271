import Foundation
import YarnSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the files of a scenario from a folder, and nothing outside of it.
struct FolderReader {
  /// The endings of the names that are read; everything else in the folder is left alone.
  static let endings = ["yarn", "yarnproject", "csv", "mustache", "testplan", "json"]

  private let root: URL
  private let resolvedRoot: String
  private let limits: ScenarioLimits
  private var total = 0
  private var entries = 0
  private(set) var files: ScenarioFiles
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a folder; mistakes are in `diagnostics`.
  init(folder: URL, displayPrefix: String, limits: ScenarioLimits) {
    root = folder.standardizedFileURL
    resolvedRoot = root.resolvingSymlinksInPath().path
    self.limits = limits
    files = ScenarioFiles(name: root.lastPathComponent, displayPrefix: displayPrefix, contents: [:])
    read("", depth: 0)
  }

  private mutating func read(_ folder: String, depth: Int) {
    let url = folder.isEmpty ? root : root.appendingPathComponent(folder)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: url.path) else {
      return refuse(folder, "the folder cannot be read")
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : folder + "/" + name
      entries += 1
      guard entries <= limits.files else {
        if entries == limits.files + 1 { refuse(path, "the folder has more than \(limits.files) entries") }
        return
      }
      visit(path, depth: depth)
    }
  }

  private mutating func visit(_ path: String, depth: Int) {
    let url = root.appendingPathComponent(path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { return }
    let isRead = FolderReader.endings.contains(url.pathExtension.lowercased())
    guard isFolder.boolValue || isRead else { return }
    guard isInside(url) else {
      return refuse(path, "a link leads out of the scenario's folder", note: "copy the file into the folder")
    }
    if !isFolder.boolValue {
      add(path, at: url)
    } else if FileManager.default.isLink(url) {
      refuse(path, "a link to a folder is not followed")
    } else if depth >= limits.depth {
      refuse(path, "folders are nested deeper than \(limits.depth) levels")
    } else {
      read(path, depth: depth + 1)
    }
  }

  private func isInside(_ url: URL) -> Bool {
    let path = url.resolvingSymlinksInPath().path
    return path.hasPrefix(resolvedRoot == "/" ? "/" : resolvedRoot + "/")
  }

  private mutating func add(_ path: String, at url: URL) {
    switch FileBytes.read(url, limit: limits.fileBytes) {
    case .failure(let refusal):
      diagnostics.append(refusal.diagnostic(file: files.displayName(path)))
    case .success(let bytes):
      total += bytes.count
      guard total <= limits.totalBytes else {
        return refuse(path, "the scenario has more than \(limits.totalBytes) bytes", code: .fileTooLarge)
      }
      files.contents[path] = bytes
    }
  }

  private mutating func refuse(
    _ path: String, _ message: String, note: String? = nil, code: DiagnosticCode = .unreadableFile
  ) {
    diagnostics.append(
      Diagnostic(code, message, at: Location(startOf: files.displayName(path)), note: note))
  }
}

extension FileManager {
  /// Whether a path is itself a symbolic link.
  fileprivate func isLink(_ url: URL) -> Bool {
    (try? attributesOfItem(atPath: url.path))?[.type] as? FileAttributeType == .typeSymbolicLink
  }
}

/// Reads one file, never more of it than a limit, and nothing that is no ordinary file.
enum FileBytes {
  /// Why a file is not read.
  enum Refusal: Error {
    case tooLarge(limit: Int)
    case notAFile
    case unreadable

    func diagnostic(file: String) -> Diagnostic {
      let place = Location(startOf: file)
      switch self {
      case .tooLarge(let limit):
        return Diagnostic(.fileTooLarge, "the file is larger than \(limit) bytes", at: place)
      case .notAFile: return Diagnostic(.unreadableFile, "this is no ordinary file", at: place)
      case .unreadable: return Diagnostic(.unreadableFile, "the file cannot be read", at: place)
      }
    }
  }

  static func read(_ url: URL, limit: Int) -> Result<[UInt8], Refusal> {
    let target = url.resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
      return .failure(.unreadable)
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { return .failure(.notAFile) }
    if let size = attributes[.size] as? Int, size > limit { return .failure(.tooLarge(limit: limit)) }
    guard let bytes = bytes(of: target, upTo: limit + 1) else { return .failure(.unreadable) }
    return bytes.count > limit ? .failure(.tooLarge(limit: limit)) : .success(bytes)
  }

  /// The first bytes of a file; none when they cannot all be read, as a part of a file, or nothing, is another file.
  private static func bytes(of path: String, upTo count: Int) -> [UInt8]? {
    var descriptor: Int32
    repeat {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var (bytes, chunk) = ([UInt8](), [UInt8](repeating: 0, count: min(count, 1 << 16)))
    while bytes.count < count {
      let got = posixRead(descriptor, &chunk, min(chunk.count, count - bytes.count))
      if got == 0 { break }
      guard got > 0 else {
        if errno == EINTR { continue }
        return nil
      }
      bytes.append(contentsOf: chunk[..<got])
    }
    return bytes
  }
}

/// `read(2)`, whose name `FileBytes.read` has taken.
private func posixRead(_ descriptor: Int32, _ bytes: inout [UInt8], _ count: Int) -> Int {
  read(descriptor, &bytes, count)
}
