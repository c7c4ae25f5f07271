import Archive
import Foundation
import Terminal

/// Where things are kept: under `SOUFFLEUR_HOME`, else in the XDG folders.
struct Paths {
  /// The archive and the recaps.
  let data: URL
  /// What the user sets.
  let config: URL
  /// What may be lost: the history of the prompt.
  let state: URL

  init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
    if let home = environment["SOUFFLEUR_HOME"], !home.isEmpty {
      data = URL(fileURLWithPath: home, isDirectory: true)
      state = data
      config = data
      return
    }
    let home = environment["HOME"].map { URL(fileURLWithPath: $0, isDirectory: true) }
    let base = home ?? FileManager.default.homeDirectoryForCurrentUser
    func folder(_ variable: String, _ fallback: String) -> URL {
      // The XDG specification wants relative paths to be ignored.
      if let path = environment[variable], path.hasPrefix("/") {
        return URL(fileURLWithPath: path, isDirectory: true).appendingPathComponent("souffleur")
      }
      return base.appendingPathComponent(fallback).appendingPathComponent("souffleur")
    }
    data = folder("XDG_DATA_HOME", ".local/share")
    state = folder("XDG_STATE_HOME", ".local/state")
    config = folder("XDG_CONFIG_HOME", ".config")
  }

  var archive: URL { data.appendingPathComponent("archive.sqlite") }
  var recaps: URL { data.appendingPathComponent("recaps", isDirectory: true) }
  /// The reference rates the user has looked up.
  var rates: URL { config.appendingPathComponent("rates.csv") }
  var history: URL { state.appendingPathComponent("history") }

  /// Makes a folder that only its owner can enter.
  ///
  /// - Throws: The system's error.
  static func makePrivate(_ folder: URL) throws(OutputError) {
    let number = PrivateFolder.make(folder.path)
    guard number == 0 else { throw .failed(number) }
  }
}
