import Vocabulary

extension RecapWords {
  static let english = RecapWords(
    noName: {
      "“\($0)” is neither the number of a session (3) nor that of a call (C-003); souffleur history shows them"
    },
    noCall: { "there is no call \($0); souffleur after writes one down" },
    noFolder: { "there is no folder of templates \($0)" },
    templateLeft: { "template left out, our words in its place: \($0)" },
    rehearsalHasNoReader:
      "a rehearsal has nobody to be sent to: nothing of it was said to the client. After the real call: souffleur after, then souffleur recap",
    notOver: { "The conversation is not over: souffleur rehearse --resume \($0)" },
    callNotOver: { "Call \($0) is only written down in part: souffleur after goes on with it." },
    typedIn: { language in
      "The points stay in the language you noted them in (\(language == .french ? "French" : "English")): translate them before you send."
    },
    heading: "The mail, as it will be written:",
    attached: { "Attached: \($0.joined(separator: ", "))\n" },
    editsMail: "--edit changes the words of the mail: --format ics and --format json do not hold them",
    ask: { "Enter writes it to \($0), e changes it first, n stops> " },
    askHelp: "Enter: write the file; e: change the text in your editor; n: write nothing.",
    stopped: "Nothing was written.",
    editorFailed: { command, status in
      "the editor “\(command)” ended with an error (\(status)); the text is as it was. VISUAL or EDITOR names another one"
    },
    needsTerminal: "--edit needs a terminal",
    noText: "the text is empty; nothing was written",
    textTooLong: { "the text is longer than \($0) bytes; nothing was written" },
    clean: "Nothing to mend: everything has its day, its owner, and was said.",
    nextForRehearsal: "Next: the call, then souffleur after to write down what was said.",
    nextForCall: {
      "Next: souffleur recap \($0) --format eml --output recap.eml, then souffleur promises add --from \($0)"
    })
}
