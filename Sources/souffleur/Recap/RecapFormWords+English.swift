extension RecapFormWords {
  static let english = RecapFormWords(
    attachNeedsMail: "--attach adds a file to a mail: add --format eml or --open",
    openNeedsMail: "--open opens a mail: leave --format out, or write --format eml",
    openRehearsal:
      "this is a rehearsal: there is nothing to send, so nothing to open. After the real call, souffleur after notes what was said; --format eml writes the rehearsal’s draft",
    openNeedsFile: "--open opens a file: leave --output - out, or give a name",
    nothingOpens: { path in
      "no program opened the draft. It is here: \(path); open it from your mail program"
    },
    opened: { path, opener in
      "Draft handed to your mail program (\(opener)): \(path)\nNothing has been sent: read it, and send it yourself. Next: souffleur promises keeps track of what was promised."
    },
    linkTooLong: { name in
      "even in short this recap is too long for a link; take the draft: souffleur recap \(name) --format eml --output recap.eml"
    },
    linkShortened:
      "The link holds a short version of the recap, the only one that fits; --format eml gives the whole text.",
    noCalendar: { name in
      "You changed the text, so no calendar goes with it: its dates could be other ones. souffleur recap \(name) --format ics writes them."
    },
    nothingDated:
      "Nothing in this conversation has a date: there is no calendar to write, and no file was written.",
    calendarNext: { file in
      "Next: open \(file) with your calendar. Another file of the same conversation updates these entries instead of doubling them; Thunderbird takes a second one only after the first was deleted."
    },
    next: { session, isUndated in
      "Next: souffleur review \(session) (what depended on you)"
        + (isUndated ? "." : ", souffleur recap \(session) --format ics (the dates).")
    },
    cannotRead: { file, reason in "\(file) cannot be read: \(reason); nothing was written" },
    noPlainFile: { file in "\(file) cannot be attached: it is no plain file; nothing was written" },
    ownFile: { file, kind in "\(file) cannot be attached: this is \(kind); nothing was written" },
    tooLarge: { megabytes in
      "the attached files are over \(megabytes) MB together, more than mail services take; nothing was written"
    })
}
