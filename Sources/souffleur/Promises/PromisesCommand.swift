import ArgumentParser

/// `souffleur promises …`
struct PromisesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promises", abstract: "What was promised for real, by whom, by when, and what became of it.",
    discussion: """
      A rehearsal is no promise. When the real call went that way, “promises add --from SESSION” takes over what its \
      record says was agreed; after a real call, “promises add --from C-003” takes over what you noted of it. \
      Without a command it lists what is waited for.
      """,
    subcommands: [
      PromisesListCommand.self, PromisesAddCommand.self, PromisesKeepCommand.self, PromisesBreakCommand.self,
      PromisesMoveCommand.self, PromisesForgetCommand.self,
    ],
    defaultSubcommand: PromisesListCommand.self)
}
