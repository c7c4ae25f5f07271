import Scenarios

/// The command that rehearses a conversation about a subject, as the user would type it.
func rehearsal(about subject: Scenario.Subject, with command: String = "rehearse") -> String {
  "souffleur \(command)" + (BundledLibrary.id(about: subject).map { " " + $0 } ?? "")
}
