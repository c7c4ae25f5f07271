import Listening
import Rehearsal
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
    let heard = listener.hear(DottedDays.removed(from: text))
    let line = ItemLine(heard, .of(words.language), isWhen: true)
    var result = Circumstances()
    result.day = day(line)
    (result.time, result.minutes) = hours(line)
    result.channel = channel(line)
    result.contact = contact(line)
    return result
  }

  /// The day and hour of an appointment to come, counted from the day of the call.
  func appointment(_ text: String, after call: CalendarDate?) -> (day: CalendarDate?, time: String?) {
    let line = ItemLine(
      listener.hear(DottedDays.removed(from: text)), .of(words.language), isWhen: true)
    let finder = DayFinder(line: line, call: call, today: today)
    let part = ItemPart(range: line.tokens.indices, exchange: nil, apart: [], asks: false)
    let day = finder.candidates(in: part).first {
      // « après Pâques » is no day on which anybody meets.
      $0.timing != .from && !finder.isDenied($0.range, in: part) && !finder.isHoliday($0.range.upperBound)
    }
    return (day?.day, hours(line).time)
  }

  // MARK: Day

  private func day(_ line: ItemLine) -> CalendarDate? {
    for (phrase, offset) in words.days
    where line.tokens.indices.contains(where: { line.matches(phrase, at: $0) }) {
      return today.adding(days: offset)
    }
    // « 3/4 d’heure » is no 3 April.
    let lengths = HourFinder(line: line, words: .of(words.language)).lengths(words.lengths).map(\.tokens)
    let finder = DayFinder(line: line, call: nil, today: today)
    for value in line.values where !value.said.isDenied && !lengths.contains(where: value.tokens.overlaps) {
      var last = value
      for _ in line.values { last = finder.correction(of: last) ?? last }
      guard let said = last.said.day, let day = past(said, line, last) else { continue }
      return day
    }
    return nil
  }

  /// The day as one that has been: « vendredi » is the last one, « le 20 » that of this month or the one before.
  private func past(_ said: SaidDay, _ line: ItemLine, _ value: ItemLine.Value) -> CalendarDate? {
    if let feast = value.feast { return feast.last(to: today) }
    if said.span != nil { return nil }
    let finder = DayFinder(line: line, call: nil, today: today)
    if let readings = finder.readings(value, said) {
      // A call is noted soon: of both readings the one that has just been.
      let days = Set(readings.compactMap { $0.nearest(to: today) }).filter { day in
        day <= today && today.days(since: day) <= 62 && (said.weekday.map { $0 == day.weekday } ?? true)
      }
      return days.count == 1 ? days.first : nil
    }
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

  /// When it began, and for how many minutes; none where two lengths contradict each other.
  private func hours(_ line: ItemLine) -> (time: String?, minutes: Int?) {
    let finder = HourFinder(line: line, words: .of(words.language))
    let named = finder.lengths(words.lengths)
    var lengths = Set(named.map(\.minutes))
    var time: Int?
    if let (from, to) = dashed(line.text) {
      // Nobody is called at two in the night: "2:00-2:45".
      let isAfternoon = !finder.words.isTwentyFour && (60..<420).contains(from) && !line.text.contains("am")
      (time, lengths) = (isAfternoon ? from + 720 : from, lengths.union([to - from]))
    } else {
      let clocks = finder.clocks(besides: named.map(\.tokens)).filter { clock in
        guard let length = length(clock, line) else { return true }
        lengths.insert(length)
        return false
      }
      time = clocks.first.flatMap { $0.isOpen ? nil : $0.minutes }
      if let minutes = stretch(clocks, line) { lengths.insert(minutes) }
    }
    let minutes = lengths.count == 1 ? lengths.first : nil
    let isPossible = minutes.map { (1...1_440).contains($0) } ?? false
    return (time.flatMap(Self.clock), isPossible ? minutes : nil)
  }

  /// « de 16h à 16h20 »: the minutes between the first hour and the next, where the words between join them.
  private func stretch(_ clocks: [HourFinder.Clock], _ line: ItemLine) -> Int? {
    guard clocks.count > 1 else { return nil }
    let between = clocks[0].tokens.upperBound..<max(clocks[0].tokens.upperBound, clocks[1].tokens.lowerBound)
    guard between.contains(where: { words.to.contains(line.key($0)) }), between.count <= 2 else { return nil }
    let minutes = clocks[1].minutes - clocks[0].minutes
    // "from 11 to 12.30", "11.30 to 1": the last one is after the first, whatever half of the day it is in.
    return [minutes, minutes + 720, minutes - 720].first { (1...Self.longestStretch).contains($0) }
  }

  private static let longestStretch = 600

  /// The length that an hour is where nothing makes an hour of the day of it.
  private func length(_ clock: HourFinder.Clock, _ line: ItemLine) -> Int? {
    guard let value = line.value(at: clock.tokens.lowerBound), value.tokens == clock.tokens,
      case .time(let minutes)? = value.said.meanings.first, isLength(value, minutes, line),
      !HourFinder(line: line, words: .of(words.language)).isOfPart(value.tokens.upperBound)
    else { return nil }
    return minutes
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
      "@",
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
      "@",
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
      (["an", "hr"], 60), (["1", "hr"], 60), (["one", "hr"], 60), (["half", "hr"], 30),
      (["half", "an", "hr"], 30),
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
