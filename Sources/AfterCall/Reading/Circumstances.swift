import Listening
import Scenarios
import Vocabulary

/// When a call was, how long it took, by which channel and with whom, as one line says it.
struct Circumstances: Hashable, Sendable {
  var day: CalendarDate?
  var time: String?
  var minutes: Int?
  var channel: Scenario.Channel?
  var contact: String?

  /// Whether nothing was understood.
  var isEmpty: Bool { self == Circumstances() }
}

/// Reads one line: « hier 16h30 au téléphone, 20 min, avec Claire ».
struct CircumstancesReader {
  let listener: Listener
  let words: CircumstancesWords
  let today: CalendarDate

  /// What the line says; what it does not say stays none.
  func read(_ text: String) -> Circumstances {
    let heard = listener.hear(text)
    let line = ItemLine(heard, .of(words.language))
    var result = Circumstances()
    result.day = day(line)
    (result.time, result.minutes) = hours(line)
    result.channel = channel(line)
    result.contact = contact(line)
    return result
  }

  /// The day and hour of an appointment to come, counted from the day of the call.
  func appointment(_ text: String, after call: CalendarDate?) -> (day: CalendarDate?, time: String?) {
    let line = ItemLine(listener.hear(text), .of(words.language))
    let finder = DayFinder(line: line, call: call, today: today)
    let part = ItemPart(range: line.tokens.indices, exchange: nil, apart: [], asks: false)
    return (finder.candidates(in: part).first?.day, hours(line).time)
  }

  // MARK: Day

  private func day(_ line: ItemLine) -> CalendarDate? {
    for (phrase, offset) in words.days
    where line.tokens.indices.contains(where: { line.matches(phrase, at: $0) }) {
      return today.adding(days: offset)
    }
    for value in line.values where !value.said.isDenied {
      guard let said = value.said.day, let day = past(said, line, value) else { continue }
      return day
    }
    return nil
  }

  /// The day as one that has been: « vendredi » is the last one, « le 20 » that of this month or the one before.
  private func past(_ said: SaidDay, _ line: ItemLine, _ value: ItemLine.Value) -> CalendarDate? {
    if said.span != nil { return nil }
    if let weekday = said.weekday, said.day == nil, said.month == nil {
      let back = (today.weekday - weekday + 7) % 7
      let isLast =
        words.last.contains(line.key(value.tokens.upperBound))
        || words.last.contains(line.key(value.tokens.lowerBound - 1))
      return today.adding(days: -(back == 0 && isLast ? 7 : back))
    }
    return said.nearest(to: today)
  }

  // MARK: Hours

  /// When it began, and for how many minutes.
  private func hours(_ line: ItemLine) -> (time: String?, minutes: Int?) {
    var (time, minutes): (Int?, Int?) = (nil, named(line))
    if let (from, to) = dashed(line.text) {
      (time, minutes) = (from, to - from)
    } else {
      for value in line.values { take(value, line, &time, &minutes) }
    }
    if time == nil, let found = line.text.firstMatch(of: /\b(\d{1,2})[.:](\d{2})\b/)?.output,
      let hour = Int(found.1),
      let minute = Int(found.2), hour < 24, minute < 60
    {
      time = hour * 60 + minute
    }
    let isPossible = minutes.map { (1...1_440).contains($0) } ?? false
    return (time.map(Self.clock), isPossible ? minutes : nil)
  }

  private func take(_ value: ItemLine.Value, _ line: ItemLine, _ time: inout Int?, _ minutes: inout Int?) {
    switch value.said.meanings.first {
    case .time(let clock)?:
      let start = value.tokens.lowerBound
      if isLength(value, line) {
        minutes = minutes ?? clock
      } else if let begun = time, words.to.contains(line.key(start - 1)), line.value(at: start - 2) != nil,
        clock > begun
      {
        minutes = minutes ?? clock - begun
      } else if time != nil, clock <= CircumstancesReader.longest {
        minutes = minutes ?? clock
      } else {
        time = time ?? clock
      }
    case .hours(let from, let to)?: (time, minutes) = (time ?? from, minutes ?? to - from)
    case .duration(let days)? where days <= 1: minutes = minutes ?? Int((days * 1_440).rounded())
    default: return
    }
  }

  /// A clock of no more than five hours behind another one is how long it took: « 16 h 30, 1 h ».
  private static let longest = 300

  /// « 16h-16h45 »: from one hour to another, in minutes.
  private func dashed(_ text: String) -> (from: Int, to: Int)? {
    let pattern = /(\d{1,2}) ?[h:.](\d{2})? ?[-–] ?(\d{1,2}) ?[h:.](\d{2})?/
    guard let found = text.firstMatch(of: pattern)?.output else { return nil }
    func minutes(_ hour: Substring, _ minute: Substring?) -> Int? {
      guard let hour = Int(hour), hour < 24, let minute = minute.map({ Int($0) }) ?? 0, minute < 60 else {
        return nil
      }
      return hour * 60 + minute
    }
    guard let from = minutes(found.1, found.2), let to = minutes(found.3, found.4), from < to else {
      return nil
    }
    return (from, to)
  }

  /// « une demi-heure », "half an hour".
  private func named(_ line: ItemLine) -> Int? {
    line.tokens.indices.lazy.compactMap { place in
      words.lengths.filter { line.matches($0.words, at: place) }.max { $0.words.count < $1.words.count }?
        .minutes
    }.first
  }

  /// « pendant 1 h » is no hour of the day.
  private func isLength(_ value: ItemLine.Value, _ line: ItemLine) -> Bool {
    words.during.contains(line.key(value.tokens.lowerBound - 1))
  }

  private static func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return two(minutes / 60) + ":" + two(minutes % 60)
  }

  // MARK: Channel and contact

  private func channel(_ line: ItemLine) -> Scenario.Channel? {
    for (channel, phrases) in words.channels {
      if line.tokens.indices.contains(where: { line.longest(phrases, at: $0) != nil }) { return channel }
    }
    return nil
  }

  func isChannel(_ place: Int, _ line: ItemLine) -> Bool {
    words.channels.contains { line.longest($0.phrases, at: place) != nil }
  }
}

/// The words of circumstances in one language, folded.
struct CircumstancesWords: Sendable {
  var language: Language
  /// Words beside a weekday that make it the one of the week before.
  var last: Set<String>
  /// Days that are said in several words and read nowhere else.
  var days: [(words: [String], offset: Int)]
  var with: Set<String>
  /// Words between the hour at which it began and the one at which it ended.
  var to: Set<String>
  var during: Set<String>
  /// Words that no name goes over, and those before a place that go with it.
  var behindNames: Set<String>
  var beforePlace: Set<String>
  /// Words with which one may begin a line, and that are no names.
  var noNames: Set<String>
  var lengths: [(words: [String], minutes: Int)]
  /// In the order in which they are looked for: « appel vidéo » is none by telephone.
  var channels: [(channel: Scenario.Channel, phrases: [[String]])]

  static func of(_ language: Language) -> CircumstancesWords {
    switch language {
    case .french: french
    case .english: english
    }
  }

  private static let french = CircumstancesWords(
    language: .french, last: ["dernier", "derniere", "passe"], days: [], with: ["avec"], to: ["a", "jusque"],
    during: ["pendant", "duree", "durant", "dure"],
    behindNames: [
      "chez", "par", "au", "a", "sur", "en", "pendant", "durant", "via", "hier", "depuis", "vers", "ce",
      "dans", "pour", "qui", "environ", "puis",
    ],
    beforePlace: ["de", "du", "le", "la"],
    noNames: [
      "appel", "reunion", "rdv", "rendezvous", "point", "hier", "matin", "soir", "midi", "apresmidi", "oui",
      "non", "rien", "ok", "google", "duree", "environ", "debut", "fin", "long", "court", "rapide", "cet",
      "cette", "je", "on", "il", "elle", "visio", "samedi", "skype", "whatsapp", "facetime", "meme",
      "entretien", "echange", "client", "cliente", "sais", "plus", "semaine",
    ],
    lengths: [
      (["une", "heure"], 60), (["une", "demi", "heure"], 30), (["demi", "heure"], 30),
      (["un", "quart", "d", "heure"], 15),
      (["un", "quart", "de", "heure"], 15), (["trois", "quarts", "de", "heure"], 45),
      (["deux", "heures"], 120),
    ],
    channels: [
      (
        .video,
        ItemGrammar.phrases("visio", "video", "visioconference", "zoom", "teams", "meet", "skype", "facetime")
      ),
      (.phone, ItemGrammar.phrases("telephone", "tel", "au bout du fil")),
      (
        .inPerson,
        ItemGrammar.phrases(
          "sur place", "de vive voix", "en presentiel", "presentiel", "en personne", "face a face",
          "chez eux", "chez lui", "chez elle",
          "dans leurs bureaux",
          "au bureau", "au cafe", "au restaurant")
      ),
      (.mail, ItemGrammar.phrases("mail", "mails", "courriel", "par ecrit", "messages", "message", "sms")),
    ])

  private static let english = CircumstancesWords(
    language: .english, last: ["last"], days: [(["last", "night"], -1)], with: ["with", "w"],
    to: ["to", "till", "until"], during: ["for", "lasted", "took"],
    behindNames: [
      "from", "at", "on", "by", "via", "for", "about", "in", "over", "during", "yesterday", "this", "who",
      "around", "of", "then", "today",
    ],
    beforePlace: ["the"],
    noNames: [
      "call", "meeting", "chat", "catch", "up", "yesterday", "today", "tonight", "morning", "afternoon",
      "evening", "noon", "yes", "no", "nothing", "none", "google", "about", "quick", "long", "short", "this",
      "the", "i", "we", "he", "she", "they", "it", "skype", "whatsapp", "facetime", "same", "client",
      "week", "last", "just", "roughly", "lunch", "late", "early", "end",
    ],
    lengths: [
      (["an", "hour"], 60), (["one", "hour"], 60), (["half", "an", "hour"], 30),
      (["a", "quarter", "of", "an", "hour"], 15),
      (["three", "quarters", "of", "an", "hour"], 45), (["two", "hours"], 120),
    ],
    channels: [
      (.video, ItemGrammar.phrases("video", "zoom", "teams", "meet", "skype", "facetime")),
      (.phone, ItemGrammar.phrases("phone", "telephone", "fone", "phoned", "tel", "on the line")),
      (
        .inPerson,
        ItemGrammar.phrases(
          "in person", "face to face", "on site", "at their office", "at our office", "at the office",
          "at their place",
          "at my place", "over lunch", "over coffee")
      ),
      (.mail, ItemGrammar.phrases("mail", "email", "emails", "in writing", "by text", "messages")),
    ])
}
