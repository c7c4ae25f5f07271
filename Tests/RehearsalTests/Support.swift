import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// The scenarios under `Cases`, loaded once each.
enum Cases {
  static let folder = TestFiles.beside("Cases")

  static func scenario(_ name: String) throws -> Scenario {
    try Example.scenario(at: folder.appending(path: name).path)
  }

  /// The texts of what is said in some events.
  static func said(_ events: [Event]) -> [String] {
    events.compactMap { if case .line(let line) = $0 { line.text } else { nil } }
  }
}
