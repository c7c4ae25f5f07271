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
  /// The words of the client’s name, folded.
  var clientNames: Set<String> = []

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
    // « 3/4 d’heure » is no 3 April.
    let length = named(line)?.tokens ?? 0..<0
    for value in line.values where !value.said.isDenied && !value.tokens.overlaps(length) {
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
    let length = named(line)
    var (time, minutes): (Int?, Int?) = (nil, length?.minutes)
    if let (from, to) = dashed(line.text) {
      (time, minutes) = (from, to - from)
    } else {
      for value in line.values where !value.tokens.overlaps(length?.tokens ?? 0..<0) {
        take(value, line, &time, &minutes)
      }
    }
    if time == nil, let found = line.text.firstMatch(of: /\b(\d{1,2})[.:](\d{2})\b/)?.output,
      let hour = Int(found.1),
      let minute = Int(found.2), hour < 24, minute < 60
    {
      time = hour * 60 + minute
    }
    let isPossible = minutes.map { (1...1_440).contains($0) } ?? false
    return (time.flatMap(Self.clock), isPossible ? minutes : nil)
  }

  private func take(_ value: ItemLine.Value, _ line: ItemLine, _ time: inout Int?, _ minutes: inout Int?) {
    switch value.said.meanings.first {
    case .time(let clock)?:
      let start = value.tokens.lowerBound
      if let begun = time, words.to.contains(line.key(start - 1)), line.value(at: start - 2) != nil,
        clock > begun
      {
        minutes = minutes ?? clock - begun
      } else if isLength(value, clock, line) {
        minutes = minutes ?? clock
      } else {
        time = time ?? clock
      }
    case .hours(let from, let to)?: (time, minutes) = (time ?? from, minutes ?? to - from)
    case .duration(let days)? where days <= 1: minutes = minutes ?? Int((days * 1_440).rounded())
    default: return
    }
  }

  /// What is no more than five hours is how long it took where nothing makes an hour of the day of it: « 16 h 30, 1 h »,
  /// « 1 h au téléphone », where nobody telephones at one in the night.
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

  /// « une demi-heure », "half an hour": the longest of the first that are named, with its words.
  private func named(_ line: ItemLine) -> (minutes: Int, tokens: Range<Int>)? {
    for place in line.tokens.indices {
      let fitting = words.lengths.filter { line.matches($0.words, at: place) }
      guard let length = fitting.max(by: { $0.words.count < $1.words.count }) else { continue }
      return (length.minutes, place..<place + length.words.count)
    }
    return nil
  }

  /// « pendant 1 h » is no hour of the day, nor is « trois heures » without « à ».
  private func isLength(_ value: ItemLine.Value, _ clock: Int, _ line: ItemLine) -> Bool {
    let before = line.key(value.tokens.lowerBound - 1)
    if words.during.contains(before) { return true }
    guard (1...CircumstancesReader.longest).contains(clock), !words.at.contains(before) else { return false }
    let isCounted = words.hours.contains { value.said.words.lowercased().contains($0) }
    return isCounted && value.tokens.allSatisfy { !words.clocks.contains(line.key($0)) }
  }

  /// An hour of the day as it is kept: none for what is none; the end of a day is the beginning of the next one.
  private static func clock(_ minutes: Int) -> String? {
    guard (-60...1_440).contains(minutes) else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let minutes = (minutes + 1_440) % 1_440
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
  /// Words before an hour of the day, and letters that count hours; words of the day that count none.
  var at: Set<String>
  var hours: [String]
  var clocks: Set<String>
  /// Words that no name goes over, and those before a place that go with it.
  var behindNames: Set<String>
  var beforePlace: Set<String>
  /// Words for a call before whom it was with, and titles.
  var calls: [[String]]
  var titles: Set<String>
  /// Words before the house somebody is of, and before what somebody is; those that join others whom a word of owning follows.
  var from: Set<String>
  var articles: Set<String>
  var and: Set<String>
  var owning: Set<String>
  /// Words before a town.
  var beforeTowns: Set<String>
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
    language: .french, last: ["dernier", "derniere", "passe"], days: [], with: ["avec", "avc"],
    to: ["a", "jusque"],
    during: ["pendant", "duree", "durant", "dure"],
    at: ["a", "vers", "des", "apres", "avant", "de", "depuis", "jusque"], hours: ["h"],
    clocks: ["midi", "minuit"],
    behindNames: [
      "chez", "par", "au", "a", "sur", "en", "pendant", "durant", "via", "hier", "depuis", "vers", "ce",
      "dans", "pour", "qui", "environ", "puis",
    ],
    beforePlace: ["de", "du", "le", "la"],
    calls: ItemGrammar.phrases(
      "coup de fil de", "coup de fil a", "appel de", "appel a", "mail de", "mails de", "visite de", "appele",
      "rencontre", "vu", "eu au telephone", "eu"),
    titles: [
      "m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "maitre", "herr", "frau", "dr",
      "docteur",
    ],
    from: ["de", "chez", "du"], articles: ["la", "le", "les", "l"], and: ["et", "+", "&"],
    owning: ["sa", "son", "ses", "leur", "leurs"],
    beforeTowns: ["a", "de", "en", "sur", "dans", "du", "pres", "vers", "chez"],
    noNames: [
      "appel", "reunion", "rdv", "rendezvous", "point", "hier", "matin", "soir", "midi", "apresmidi", "oui",
      "non", "rien", "ok", "google", "duree", "environ", "debut", "fin", "long", "court", "rapide", "cet",
      "cette", "je", "on", "il", "elle", "visio", "samedi", "skype", "whatsapp", "facetime", "meme",
      "entretien", "echange", "client", "cliente", "sais", "plus", "semaine",
    ],
    lengths: [
      (["une", "heure"], 60), (["une", "petite", "heure"], 60), (["une", "bonne", "heure"], 60),
      (["une", "heure", "et", "demie"], 90), (["une", "heure", "et", "demi"], 90),
      (["une", "heure", "et", "quart"], 75), (["une", "heure", "trente"], 90),
      (["une", "heure", "trois", "quarts"], 105), (["demi", "heure"], 30), (["demie", "heure"], 30),
      (["quart", "de", "heure"], 15), (["trois", "quarts", "de", "heure"], 45),
      (["3", "quarts", "de", "heure"], 45), (["3/4", "de", "heure"], 45), (["1/4", "de", "heure"], 15),
      (["1/2", "heure"], 30),
    ],
    channels: [
      (
        .video,
        ItemGrammar.phrases("visio", "video", "visioconference", "zoom", "teams", "meet", "skype", "facetime")
      ),
      (
        .phone,
        ItemGrammar.phrases(
          "telephone", "tel", "au bout du fil", "coup de fil", "coups de fil", "whatsapp", "coup de tel")
      ),
      (
        .inPerson,
        ItemGrammar.phrases(
          "sur place", "de vive voix", "en presentiel", "presentiel", "en personne", "face a face",
          "chez eux", "chez lui", "chez elle",
          "dans leurs bureaux",
          "au bureau", "au cafe", "au restaurant", "a leur agence", "a leur bureau", "a leur boutique",
          "a leur atelier", "a son bureau", "a son atelier", "a son agence", "dans leur bureau",
          "dans leur agence", "dans leurs locaux", "a l'agence", "a la agence", "a la boutique")
      ),
      (.mail, ItemGrammar.phrases("mail", "mails", "courriel", "par ecrit", "messages", "message", "sms")),
    ])

  private static let english = CircumstancesWords(
    language: .english, last: ["last"], days: [(["last", "night"], -1)], with: ["with", "w"],
    to: ["to", "till", "until"], during: ["for", "lasted", "took"], at: [], hours: [], clocks: [],
    behindNames: [
      "from", "at", "on", "by", "via", "for", "about", "in", "over", "during", "yesterday", "this", "who",
      "around", "of", "then", "today",
    ],
    beforePlace: ["the"],
    calls: ItemGrammar.phrases(
      "rang", "rung", "phoned", "called", "call from", "call to", "to see", "saw", "visited", "spoke to",
      "talked to", "met"),
    titles: ["mr", "mrs", "ms", "miss", "dr", "prof"], from: ["from", "of", "at"],
    articles: ["the"], and: ["and", "+", "&"], owning: ["his", "her", "their"],
    beforeTowns: ["in", "at", "near", "from", "of", "to", "over", "around"],
    noNames: [
      "call", "meeting", "chat", "catch", "up", "yesterday", "today", "tonight", "morning", "afternoon",
      "evening", "noon", "yes", "no", "nothing", "none", "google", "about", "quick", "long", "short", "this",
      "the", "i", "we", "he", "she", "they", "it", "skype", "whatsapp", "facetime", "same", "client",
      "week", "last", "just", "roughly", "lunch", "late", "early", "end",
    ],
    lengths: [
      (["an", "hour"], 60), (["one", "hour"], 60), (["half", "an", "hour"], 30), (["half", "hour"], 30),
      (["an", "hour", "and", "a", "half"], 90), (["hour", "and", "a", "half"], 90),
      (["an", "hour", "and", "a", "quarter"], 75), (["hour", "and", "a", "quarter"], 75),
      (["one", "and", "a", "half", "hours"], 90), (["quarter", "of", "an", "hour"], 15),
      (["three", "quarters", "of", "an", "hour"], 45), (["3/4", "of", "an", "hour"], 45),
      (["two", "and", "a", "half", "hours"], 150), (["couple", "of", "hours"], 120), (["1h"], 60),
      (["1", "h"], 60), (["2", "h"], 120), (["1", "h30"], 90), (["1", "h15"], 75), (["1", "h45"], 105),
    ],
    channels: [
      (.video, ItemGrammar.phrases("video", "zoom", "teams", "meet", "skype", "facetime")),
      (
        .phone,
        ItemGrammar.phrases(
          "phone", "telephone", "fone", "phoned", "tel", "on the line", "rang", "rung", "whatsapp")
      ),
      (
        .inPerson,
        ItemGrammar.phrases(
          "in person", "face to face", "on site", "at their office", "at our office", "at the office",
          "at their place",
          "at my place", "over lunch", "over coffee", "popped in", "popped round", "popped by", "dropped in",
          "dropped by", "at the gym", "at the brewery", "at the bakery", "at the shop", "at the studio",
          "at the cafe", "at the pub", "at the warehouse", "at the showroom", "at the school",
          "at the clinic",
          "at the farm", "at the site", "at the venue")
      ),
      (.mail, ItemGrammar.phrases("mail", "email", "emails", "in writing", "by text", "messages")),
    ])
}
