import ArgumentParser
import Foundation
import Scenarios
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// The program: a tree of commands, each of which wires the modules together and nothing more.
@main
struct Souffleur: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "souffleur",
    abstract: "Rehearse the conversation you dread, then write down what was agreed.",
    discussion: """
      Nothing is sent, nobody is recorded, nothing leaves this computer.

      Exit statuses: 0 done, 1 a check found something, 64 wrong usage, 65 bad data, 66 no such file, \
      70 a bug of ours, 74 input or output failed or the session is being played elsewhere, 130 interrupted.
      """,
    version: ToolVersion.text,
    subcommands: [
      ListCommand.self,
      PrepCommand.self,
      RehearseCommand.self,
      ReviewCommand.self,
      CardCommand.self,
      AfterCommand.self,
      RecapCommand.self,
      MeCommand.self,
      HistoryCommand.self,
      ReplayCommand.self,
      CompareCommand.self,
      PromisesCommand.self,
      LadderCommand.self,
      InterestCommand.self,
      ProgressCommand.self,
      NextCommand.self,
      ClientCommand.self,
      SayCommand.self,
      DrillCommand.self,
      ScenarioCommand.self,
      LanguageCommand.self,
      DataCommand.self,
    ])

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard isatty(0) == 1, isatty(1) == 1 else {
      try emit(Souffleur.helpMessage() + "\n")
      return
    }
    try HomeScreen(shared).run()
  }

  static func main() {
    prepareProcess()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
      Foundation.exit(failure.status.rawValue)
    } catch {
      leave(error)
    }
  }

  /// Takes from the system what it would end the program with: each is an answer instead, told like any other.
  private static func prepareProcess() {
    // A closed pipe, and a file longer than the user may write.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    StandardStream.reserve()
    for name in LocaleName.variables {
      guard let value = getenv(name).map({ String(cString: $0) }),
        let other = LocaleName.substitute(for: value, of: name)
      else { continue }
      setenv(name, other, 1)
    }
  }

  /// Ends as the reader of the options wants it: help and the version are results, all else quotes what was typed.
  private static func leave(_ error: any Error) -> Never {
    let text = fullMessage(for: error)
    let status = exitCode(for: error).rawValue
    guard status == ExitStatus.done.rawValue else {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      tellAsIs(lines.map { TextSafety.line(String($0)) }.joined(separator: "\n"))
      Foundation.exit(status)
    }
    do {
      try emit(text + "\n")
    } catch {
      guard let failure = error as? Failure else { Foundation.exit(ExitStatus.inputOutput.rawValue) }
      failure.report()
      Foundation.exit(failure.status.rawValue)
    }
    Foundation.exit(status)
  }
}
