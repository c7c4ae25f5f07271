import Clients
import Foundation
import Listening
import Preparation
import Rehearsal
import Vocabulary

extension CallInterview {
  // MARK: When, how long, by which channel, with whom

  mutating func takeWhen(_ text: String) -> Reply {
    let offers = offers(.when)
    if let numbers = numbers(text), !offers.isEmpty {
      guard let chosen = chosen(numbers, of: offers) else { return .mistaken(words.noNumber(offers.count)) }
      for case .circumstances(let circumstances) in chosen { merge(circumstances) }
      return .taken([call.circumstances(in: setting.language)])
    }
    let read = readers.circumstances.read(text)
    guard !read.isEmpty else { return .mistaken(words.unreadWhen) }
    if let day = read.day, day > setting.today {
      return .mistaken(words.notYet(LocaleFormat(setting.language).spokenDate(day)))
    }
    merge(read)
    return .taken([call.circumstances(in: setting.language)] + (call.day == nil ? [words.noCallDay] : []))
  }

  private mutating func merge(_ read: Circumstances) {
    call.day = read.day ?? call.day
    call.time = read.time ?? call.time
    call.minutes = read.minutes ?? call.minutes
    call.channel = read.channel ?? call.channel
    call.contact = read.contact ?? call.contact
  }

  private func chosen(_ numbers: [Int], of offers: [Offer]) -> [Offer.Content]? {
    let chosen = numbers.compactMap { offers.indices.contains($0 - 1) ? offers[$0 - 1].content : nil }
    return chosen.count == numbers.count ? chosen : nil
  }

  // MARK: Items

  mutating func takeItem(_ text: String, _ step: CallStep) -> Reply {
    guard let status = step.status else { return .kept }
    guard ItemReader.holds(text, atMost: ItemReader.longest) else {
      return .mistaken(words.tooLong(text.count, ItemReader.longest))
    }
    let offers = offers(step)
    if let numbers = numbers(text), numbers.allSatisfy({ $0 < 100 }), !offers.isEmpty {
      guard let chosen = chosen(numbers, of: offers) else { return .mistaken(words.noNumber(offers.count)) }
      return take(chosen, status)
    }
    if let correction = readers.corrections.read(text, of: call.items(status).count) {
      return take(correction, status)
    }
    return takeWords(text, status)
  }

  /// Takes what was said in one's own words.
  mutating func takeWords(_ text: String, _ status: LedgerItem.Status) -> Reply {
    let items = readers.items().read(text, under: status)
    guard !items.isEmpty, text.contains(where: \.isLetter) else { return .mistaken(words.unreadItem) }
    return add(items, status, typed: text)
  }

  private mutating func add(_ items: [ItemReader.Item], _ status: LedgerItem.Status, typed: String?) -> Reply
  {
    var lines: [String] = []
    for item in items {
      guard let entry = call.add(item, status, typed: typed) else {
        return .mistaken(words.tooMany(Call.Limit.items))
      }
      lines.append(line(entry, item))
    }
    return .taken(lines)
  }

  private func line(_ entry: LedgerItem, _ read: ItemReader.Item? = nil) -> String {
    ItemLineWords(call, language: setting.language).text(
      entry, vagueDay: read?.vagueDay, vagueSum: read?.vagueSum)
  }

  /// Takes what was chosen by number: an item as it stands, a day or a sum for the last item.
  private mutating func take(_ chosen: [Offer.Content], _ status: LedgerItem.Status) -> Reply {
    var lines: [String] = []
    for content in chosen {
      var reply: Reply
      switch content {
      case .item(let item): reply = add([item], status, typed: nil)
      case .day(let day): reply = take(ItemCorrection(index: nil, change: .day(day, nil)), status)
      case .amount(let money): reply = take(ItemCorrection(index: nil, change: .amount(money)), status)
      case .circumstances: continue
      }
      guard case .taken(let more) = reply else { return reply }
      lines += more
    }
    return .taken(lines)
  }

  private mutating func take(_ correction: ItemCorrection, _ status: LedgerItem.Status) -> Reply {
    let items = call.items(status)
    guard let last = items.indices.last else { return .mistaken(words.noItem) }
    let index = correction.index ?? last
    guard index <= last, let place = call.items.firstIndex(where: { $0.id == items[index].id }) else {
      return .mistaken(words.noLetter(items.count))
    }
    switch correction.change {
    case .remove:
      call.remove(items[index].id)
      return .erased
    case .unreadable(let field): return .mistaken(words.unreadCorrection(field))
    case .owner(let owner): call.items[place].owner = owner
    case .day(let day, let timing):
      call.items[place].due = day
      if day == nil {
        call.items[place].timing = .by
      } else if let timing {
        call.items[place].timing = timing
      }
    case .amount(let money): call.items[place].amount = money
    case .exchange(let text): call.items[place].exchange = text
    case .text(let text): call.items[place].text = text
    case .status(let status): call.items[place].status = status
    }
    return .taken([line(call.items[place])])
  }

  // MARK: How it ended

  mutating func takeClose(_ text: String) -> Reply {
    let (ending, rest) = words.ending(in: text)
    let appointment =
      rest.isEmpty ? (day: nil, time: nil) : readers.circumstances.appointment(rest, after: call.day)
    guard ending != nil || appointment.day != nil || appointment.time != nil else {
      let saysDay =
        call.day == nil && readers.circumstances.appointment(rest, after: setting.today).day != nil
      return .mistaken(saysDay ? words.noCallDay : words.unreadClose)
    }
    call.ending = ending ?? call.ending
    call.next = appointment.day ?? call.next
    // Another day has another hour; an hour alone is one of a day that was said before, or not yet.
    call.nextTime = appointment.day == nil ? appointment.time ?? call.nextTime : appointment.time
    return .taken([call.closing(in: setting.language)])
  }

  // MARK: Objections

  mutating func takeObjections(_ text: String) -> Reply {
    let known = setting.objections
    var taken: [Call.Objection] = []
    for entry in text.split(separator: ";").map({ ItemText.trimmed(String($0)) }) where !entry.isEmpty {
      if let numbers = numbers(entry), !known.isEmpty {
        guard numbers.allSatisfy({ known.indices.contains($0 - 1) }) else {
          return .mistaken(words.noNumber(known.count))
        }
        taken += numbers.map { objection(known[$0 - 1]) }
      } else {
        guard ItemReader.holds(entry, atMost: Call.Limit.objection) else {
          return .mistaken(words.tooLong(entry.count, Call.Limit.objection))
        }
        taken.append(objection(named: entry))
      }
    }
    var distinct: [Call.Objection] = []
    for objection in taken
    where !distinct.contains(where: { $0.id == objection.id && $0.words == objection.words }) {
      distinct.append(objection)
    }
    guard !distinct.isEmpty, distinct.count <= Call.Limit.objections else {
      return .mistaken(words.tooMany(Call.Limit.objections))
    }
    call.objections = distinct
    return .taken([objectionsLine])
  }

  private func objection(_ known: Preparation.Answer) -> Call.Objection {
    let isExpected =
      setting.preparation?.objections.contains { $0.id == known.id && $0.words == known.words } ?? false
    return Call.Objection(id: known.id, words: known.id == nil ? known.words : "", wasExpected: isExpected)
  }

  /// An objection in one's own words; one that is known by these words, or by its identifier, is that one.
  func objection(named words: String) -> Call.Objection {
    let wanted = CorrectionReader.folded(words)
    let known = setting.objections.first { answer in
      answer.id == words || CorrectionReader.folded(setting.title(answer.id, answer.words)) == wanted
    }
    return known.map(objection) ?? Call.Objection(words: words)
  }

  /// The objections that came, on one line.
  var objectionsLine: String {
    TextSafety.line(call.objections.map { setting.title($0.id, $0.words) }.joined(separator: " · "))
  }

  // MARK: Fear, note

  mutating func takeFear(_ text: String) -> Reply {
    guard ItemReader.holds(text, atMost: Call.Limit.text) else {
      return .mistaken(words.tooLong(text.count, Call.Limit.text))
    }
    if let happened = words.happened(text) {
      call.happened = happened
      return .taken([words.happened(happened)])
    }
    guard setting.preparation?.fear == nil else { return .mistaken(words.unreadFear) }
    // « qu’il crie : non » : the fear, then whether it came.
    if let mark = text.lastIndex(where: { ":;,?–-.".contains($0) }),
      let happened = words.happened(ItemText.tidied(String(text[text.index(after: mark)...])))
    {
      let fear = ItemText.tidied(String(text[..<mark]))
      if !fear.isEmpty {
        (call.fear, call.happened) = (fear, happened)
        return .taken(["\(fear) – \(words.happened(happened))"])
      }
    }
    call.fear = text
    return .taken([])
  }

  /// A mark of 0 to 10 stands first, where there is one: « 7/10, soulagée ».
  mutating func takeNote(_ text: String) -> Reply {
    guard ItemReader.holds(text, atMost: Call.Limit.note) else {
      return .mistaken(words.tooLong(text.count, Call.Limit.note))
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    var rest = text[digits.endIndex...]
    let isOutOfTen = rest.hasPrefix("/10")
    if isOutOfTen { rest = rest.dropFirst(3) }
    let isMark =
      isOutOfTen || rest.isEmpty || rest.first.map { ",;:".contains($0) } ?? false
      || rest.hasPrefix(" – ") || rest.hasPrefix(" - ") || words.isMood(digits, rest)
    guard isMark, let mood = Int(digits), Call.moodRange.contains(mood) else {
      call.note = text
      return .taken([])
    }
    let note = ItemText.tidied(String(rest))
    call.mood = mood
    if !note.isEmpty { call.note = note }
    return .taken(["\(mood)/10" + (note.isEmpty ? "" : " · \(note)")])
  }
}
