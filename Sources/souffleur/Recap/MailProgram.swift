import Foundation
import Vocabulary

/// The user's own mail program, which is shown a draft; what happens with it is up to the user.
struct MailProgram {
  /// The program that opens a file with whatever the user has chosen for it.
  private let opener: String
  /// Where that is; none when it is not installed.
  private let path: String?
  /// The seconds it is waited for: one that runs longer shows the draft itself.
  private static let patience = 5.0

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    #if os(macOS)
      opener = "open"
    #else
      opener = "xdg-open"
    #endif
    let name = opener
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    path = folders.lazy.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Hands a file over, without a shell, and says with what it was opened; none when no program took it.
  func show(_ file: String) -> String? {
    guard let path else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [file]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let end = Date(timeIntervalSinceNow: MailProgram.patience)
    while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.02) }
    guard process.isRunning || process.terminationStatus == 0 else { return nil }
    return opener
  }
}
