import Clients
import Rehearsal
import Scenarios
import Vocabulary

extension AfterWords {
  static let english = AfterWords(
    question: { step in
      switch step {
      case .when: "When was it, how long, by which channel, with whom? On one line."
      case .agreed: "What is agreed, with a yes from both sides? One thing a line: who, what, by when."
      case .announced: "What did one of you decide and tell the other, with no yes to wait for?"
      case .proposed: "What was proposed without a yes? What will they come back to you on?"
      case .open: "What is still open?"
      case .refused: "What was refused, by you or by them?"
      case .close: "How did it end, and when do you speak again?"
      case .objections: "What did they object? Numbers, or your own words between semicolons."
      case .fear: "What had you feared, and did it happen?"
      case .note: "For you alone: how are you, from 0 to 10, and a word to keep?"
      }
    },
    example: { step in
      switch step {
      case .when: "yesterday 4.30pm by phone, 20 min, with Claire"
      case .agreed: "she pays £2,400 by Friday 4th"
      case .announced: "I don’t answer after 6 pm from the 1st"
      case .proposed: "they’d like to pay in two goes"
      case .open: "who signs off the copy"
      case .refused: "no discount"
      case .close: "1, Tuesday 10 am"
      case .objections: nil
      case .fear: "that he’d shout: no"
      case .note: "7/10, relieved"
      }
    },
    help: { step in
      switch step {
      case .when:
        "Whatever you know, in any order: yesterday, Friday, 20 November; 4.30pm; 20 min; by phone, video, in person; with Claire. The days you name after this (“Monday”, “in a week”) are counted from the day of the call."
      case .agreed, .announced, .proposed, .open, .refused:
        "Say it as it comes. What is not said (who, which day, how much) stays visibly missing. “In exchange for…”, “against…”, “if…” say what is given in return."
      case .close: "A number or your own words (“he hung up”), and a day if there is one: 1, Tuesday 10 am."
      case .objections:
        "Numbers of the list, or what was said, in \(Call.Limit.objection) characters at most each."
      case .fear: "yes, partly or no. With nothing prepared: the fear, a colon, then yes, partly or no."
      case .note: "A number from 0 to 10, your own words, or both. Neither goes into a mail."
      }
    },
    keys:
      "Enter keeps what is in brackets, or skips. ? explains, - erases, < goes back one question, Ctrl-D stops; everything is kept.",
    itemKeys:
      "An empty line goes on. To correct the last one: owner me, day 4/12, day from 4/12, sum 1500, exchange: the balance, text: …, or - to take it out; another one by its letter: b owner them. “announced”, “proposed” put it elsewhere. < goes back, Ctrl-D stops; everything is kept.",
    feared: { fear, level in
      "You feared: “\(TextSafety.line(fear))”" + (level.map { " (\($0)/10)" } ?? "")
        + ". Did it happen? yes, partly, no."
    },
    preparedDay: { "the day it was planned for: \($0)" },
    preparedChannel: { "the channel it was planned for: \($0)" },
    with: { "with \($0)" }, asked: { "asked for: \($0)" }, rehearsed: { "rehearsed: \($0)" },
    askedDay: { "the day asked for: \($0)" }, askedSum: { "the sum asked for: \($0)" },
    expected: { "\($0) (expected)" },
    me: "you", client: "the client", missingOwner: "[who?]", missingDay: "[which day?]",
    vagueDay: { "[which day? “\($0)”]" },
    vagueSum: { words in
      words.contains(where: "€$£".contains)
        ? "[which sum? “\(words)”]" : "[which sum, in which currency? “\(words)”]"
    },
    day: { timing, day in
      switch timing {
      case .by: "by \(day)"
      case .from: "from \(day)"
      case .on: "on \(day)"
      }
    },
    exchange: { "provided: \($0)" }, label: { "\($0): " },
    hour: { $0 },
    length: {
      $0 % 60 == 0 ? "\($0 / 60)\u{A0}h" : $0 > 60 ? "\($0 / 60)\u{A0}h\u{A0}\($0 % 60)" : "\($0)\u{A0}min"
    },
    channelNames: { channel in
      switch channel {
      case .phone: "by phone"
      case .video: "by video"
      case .inPerson: "in person"
      case .mail: "in writing"
      }
    },
    endingNames: { ending in
      switch ending {
      case .closed: "you took leave of each other"
      case .clientLeft: "they hung up or left"
      case .userLeft: "you ended it"
      case .cutOff: "cut off, to be gone on with"
      }
    },
    next: { day, hour in "you speak again: \(day)" + (hour.map { ", \($0)" } ?? "") },
    nextHour: { "you speak again: \($0), no day said" },
    happenedNames: { happened in
      switch happened {
      case .yes: "it happened"
      case .partly: "some of it happened"
      case .no: "it did not happen"
      }
    },
    noNumber: { $0 == 1 ? "There is only number 1." : "The numbers go from 1 to \($0)." },
    unreadWhen:
      "I find no day, hour, length, channel or name in it. For example: yesterday 4.30pm by phone, 20 min, with Claire.",
    notYet: { "\($0) is still to come: this is for a call that has been." },
    noCallDay: "Without the day of the call, “Friday” or “in a week” will stay without a date.",
    unreadItem: "I find no words in it. Say it as it comes, or Enter to go on.",
    noItem: "There is nothing to correct here: first note what was said.",
    noLetter: {
      $0 == 1
        ? "There is only a) here."
        : "The letters go from a to \(String(UnicodeScalar(UInt8(96 + min($0, 26)))))."
    },
    nothingToErase: "There is nothing to erase here.",
    unreadClose: "A number, or your own words: “he hung up”, “we speak again on Tuesday at 10”.",
    unreadFear: "yes, partly or no.",
    tooMany: { "\($0) at most." },
    tooLong: { "\($0) characters; \($1) at most." },
    unreadCorrections: { field in
      switch field {
      case .owner: "“owner” takes me, them, the client’s name, or -."
      case .day: "“day” takes a day: day 4/12, day Friday, day from 4/12, or -."
      case .amount: "“sum” takes a sum with its currency: sum £1500, or -."
      case .exchange, .text: "The words are missing."
      }
    },
    endings: [
      (["i hung up", "i ended", "i left", "i stopped it", "i cut it"], .userLeft),
      (
        [
          "hung up", "put the phone down", "walked out", "stormed", "they left", "he left", "she left",
          "rang off", "slammed",
        ], .clientLeft
      ),
      (
        ["cut off", "lost the line", "lost signal", "dropped", "disconnected", "interrupted", "battery"],
        .cutOff
      ),
      (
        [
          "took leave", "goodbye", "politely", "friendly", "good terms", "normally", "cordial", "thanked",
          "fine", "well",
        ], .closed
      ),
    ],
    happenings: [
      "yes": .yes, "y": .yes, "it did": .yes, "partly": .partly, "a bit": .partly, "a little": .partly,
      "some of it": .partly,
      "sort of": .partly, "half": .partly, "no": .no, "n": .no, "not at all": .no, "it didn't": .no,
      "it didn’t": .no,
      "oui": .yes, "non": .no,
    ],
    counted: [
      "h", "hour", "min", "k", "pm", "am", "quid", "people", "men", "of", "or", "and", "to", "for", "more",
      "call", "mail", "invoice", "new", "other", "things", "march", "may", "june", "july", "april", "august",
      "january", "february", "september", "october", "november", "december", "big", "different", "in", "out",
    ],
    notCounted: [
      "yes", "anxious", "nervous", "furious", "was", "always", "perhaps", "jealous", "less", "obvious",
    ],
    nothing: [
      "rien", "rien du tout", "rien de special", "aucun", "aucune", "non", "neant", "nothing",
      "nothing at all", "none", "no", "nope", "n/a", "nil",
    ],
    report: .english)
}
