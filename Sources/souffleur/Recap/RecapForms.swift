import ArgumentParser

/// What `recap` does with a mail beside writing it.
struct RecapForms: ParsableArguments {
  @Option(
    name: .customLong("attach"),
    help: ArgumentHelp("A file that goes with the mail; can be given again.", valueName: "file"))
  var attachments: [String] = []

  @Flag(help: "Open the draft in your own mail program; nothing is sent.")
  var open = false
}
