import Scenarios

extension Transcript {
  /// The hashtag of a line by which the client ends the conversation: « (La ligne coupe.) ».
  public static let hangsUp = "hangs-up"

  /// Whether the client hung up or left, as a line of the last turn says.
  public var clientHungUp: Bool {
    (turns.last?.events ?? []).contains { event in
      if case .line(let line) = event { line.tags.contains(Transcript.hangsUp) } else { false }
    }
  }
}
