import Clients
import Foundation
import Listening
import Rehearsal
import TestSupport
import Testing
import Vocabulary

@testable import AfterCall

/// Who acts, what is given for it and what is written down, in the lines of `Items/e.*.tsv` and `Items/f.*.tsv`; days and sums
/// are not looked at.
@Suite struct WhoSetTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: String
    var names: [String]
    var sentence: String
    /// Owner, exchange and text of each item; `*` is not looked at.
    var expected: [[String]]
    var testDescription: String { "\(kind): \(sentence)" }
  }

  static func cases(_ language: Language, _ half: String) throws -> [Case] {
    let file = TestFiles.beside("Items/\(half).\(language.rawValue).tsv")
    return try TestFiles.table(file, columns: 4).map { fields in
      let items = fields[3].components(separatedBy: " | ").map { $0.components(separatedBy: ";") }
      try #require(items.allSatisfy { $0.count == 3 }, "\(fields)")
      let names =
        fields[1] == "-" ? ["Ferrand", "Claire"] : fields[1].split(separator: " ").map(String.init)
      return Case(kind: fields[0], names: names, sentence: fields[2], expected: items)
    }
  }

  static func read(_ item: Case, _ listener: Listener, _ language: Language) -> [[String]] {
    let reader = ItemReader(
      listener, language: language, call: ItemSetTests.call, today: ItemSetTests.call.adding(days: 12),
      currency: "EUR",
      names: .init(client: item.names))
    let heading = item.kind.split(separator: " ").last.flatMap { LedgerItem.Status(rawValue: String($0)) }
    return reader.read(item.sentence, under: heading).map {
      [$0.owner?.rawValue ?? "-", $0.exchange ?? "-", $0.text]
    }
  }

  static func fits(_ read: [[String]], _ expected: [[String]]) -> Bool {
    read.count == expected.count
      && zip(read, expected).allSatisfy { zip($0, $1).allSatisfy { $1 == "*" || $0 == $1 } }
  }

  @Test(arguments: Language.allCases, ["e", "f"])
  func everyLineIsReadAsExpected(_ language: Language, _ half: String) throws {
    let cases = try Self.cases(language, half)
    #expect(cases.count >= 80)
    let listener = Listener(language: language)
    for item in cases {
      let read = Self.read(item, listener, language)
      #expect(Self.fits(read, item.expected), "\(item.testDescription)\n\(read)\n\(item.expected)")
    }
  }
}

/// Lines that look like commands, marks, or answers, and first lines with names, as strangers typed them.
@Suite struct StrangersTests {
  private func interview(_ language: Language, after skipped: Int) throws -> CallInterview {
    var interview = CallInterviewTests.interview(try CallInterviewTests.setting(language))
    for _ in 0..<skipped { _ = interview.reply("") }
    return interview
  }

  static let contents: [(Language, String)] = [
    (.french, "a qui appartiennent les fichiers sources"), (.french, "qui valide"), (.french, "qui paie ?"),
    (.french, "date limite"), (.french, "montant total"), (.french, "jour férié"), (.french, "somme due"),
    (.french, "a qui le tour"), (.french, "b comme bannière"), (.french, "qui fournit les photos"),
    (.french, "c jour et nuit"), (.french, "date butoir"),
    (.english, "who pays"), (.english, "who pays?"), (.english, "day off on Friday"), (.english, "sum due"),
    (.english, "b sides of the records"), (.english, "i refused"), (.english, "i proposed"),
    (.english, "who signs off the copy"), (.english, "a day trip with the team"), (.english, "date pending"),
    (.english, "i agreed"), (.english, "x marks the spot"),
  ]

  /// Corrections that cannot be read: they are told, and never kept as something that was said.
  static let unread: [(Language, String)] = [
    (.french, "a jour du 24/12 au 3/1"), (.french, "a montant 980 € ht"),
    (.english, "a day 21/12 to 3/1"), (.english, "Day 21/12 to 3/1"), (.english, "A day 15/12 and 15/1"),
    (.english, "b owner her brother"),
  ]

  @Test(arguments: unread) func aCorrectionThatCannotBeReadIsNoItem(_ language: Language, _ line: String)
    throws
  {
    var interview = try interview(language, after: 4)
    _ = interview.reply(language == .french ? "la couleur du logo" : "the colour of the logo")
    if line.hasPrefix("b") { _ = interview.reply("the typeface") }
    let count = interview.call.items(.open).count
    _ = interview.reply(line)
    #expect(interview.call.items(.open).count == count, "\(line)")
  }

  @Test(arguments: contents) func aLineThatBeginsLikeACommandIsAnItem(_ language: Language, _ line: String)
    throws
  {
    var interview = try interview(language, after: 4)
    #expect(interview.step == .open)
    _ = interview.reply(language == .french ? "la couleur du logo" : "the colour of the logo")
    guard case .taken = interview.reply(line) else { return #expect(Bool(false), "\(line)") }
    #expect(interview.call.items(.open).count == 2, "\(line)")
  }

  static let marks: [(Language, String, Int?, String?)] = [
    (.english, "4 tired", 4, "tired"), (.english, "6 sad but right call", 6, "sad but right call"),
    (.english, "2 mortified", 2, "mortified"), (.english, "7 firm but ok", 7, "firm but ok"),
    (.english, "3 anxious", 3, "anxious"), (.english, "5/10 meh", 5, "meh"),
    (.english, "3 invoices to send", nil, "3 invoices to send"),
    (.english, "2 days of rest", nil, "2 days of rest"),
    (.english, "4 pm next time", nil, "4 pm next time"),
    (.english, "8 of them shouted", nil, "8 of them shouted"),
    (.english, "1 call left", nil, "1 call left"), (.english, "12 tired", nil, "12 tired"),
    (.french, "3 stressé", 3, "stressé"), (.french, "4 bof", 4, "bof"),
    (.french, "5 enfin dit", 5, "enfin dit"),
    (.french, "6 pas mal", 6, "pas mal"), (.french, "7 soulagée", 7, "soulagée"),
    (.french, "3/10 honte", 3, "honte"), (.french, "2 nerveux", 2, "nerveux"),
    (.french, "3 factures à envoyer", nil, "3 factures à envoyer"),
    (.french, "2 jours de repos", nil, "2 jours de repos"),
    (.french, "4 h de sommeil", nil, "4 h de sommeil"),
    (.french, "1 seul regret", nil, "1 seul regret"), (.french, "8 fois non", nil, "8 fois non"),
  ]

  @Test(arguments: marks)
  func aMarkMayStandBeforeAWord(_ language: Language, _ line: String, _ mood: Int?, _ note: String?) throws {
    var interview = try interview(language, after: 9)
    #expect(interview.step == .note)
    _ = interview.reply(line)
    #expect(interview.call.mood == mood && interview.call.note == note, "\(line)")
  }

  static let fears: [(Language, String, String, Call.Happened?)] = [
    (.english, "shed cry. no", "shed cry", .no), (.english, "that he'd leave. yes", "that he'd leave", .yes),
    (.french, "qu'elle pleure. non", "qu'elle pleure", .no),
    (.french, "le silence. un peu", "le silence", .partly),
  ]

  @Test(arguments: fears)
  func afterAFullStopComesWhetherItCame(
    _ language: Language, _ line: String, _ fear: String, _ happened: Call.Happened?
  ) throws {
    var interview = try interview(language, after: 8)
    _ = interview.reply(line)
    #expect(interview.call.fear == fear && interview.call.happened == happened, "\(line)")
  }

  static let firstLines: [(Language, String, String?, String?)] = [
    (.english, "thurs 26 nov, 4.30pm, phone, 25 mins w Dave", "phone", "Dave"),
    (.english, "yesterday by phone w/ Bob", "phone", "Bob"),
    (.english, "yesterday, with Ann, Bob and Cy, 20 min", nil, "Ann, Bob and Cy"),
    (.english, "yesterday 10am, zoom, Bruno Lemaire", "video", "Bruno Lemaire"),
    (.english, "Sophie Delmas", nil, "Sophie Delmas"),
    (.english, "28 nov 4pm, phone, w/ Sunita (receptionist)", "phone", "Sunita"),
    (.english, "wed 25 nov 11am google meet 45mins with Lorraine + Ed", "video", "Lorraine + Ed"),
    (.english, "with Sophie from Delmas at 3pm", nil, "Sophie"),
    (.english, "friday 9.40am by fone 12 min", "phone", nil),
    (.english, "yesterday, long chat, with Claire on the phone", "phone", "Claire"),
    (.english, "with Priya & Tom, half an hour", nil, "Priya & Tom"),
    (.english, "Yesterday, quick call", nil, nil), (.english, "Phone, 20 min", "phone", nil),
    (.french, "avec Sophie de chez Delmas, 20 min", nil, "Sophie"),
    (.french, "mercredi 16h en visio, 45mn, Bruno Lemaire", "video", "Bruno Lemaire"),
    (.french, "hier au tel avec Ann, Bob et Cy", "phone", "Ann, Bob et Cy"),
    (.french, "lundi 18h30, 50 min, tel, avec Inès", "phone", "Inès"),
    (.french, "Sophie Delmas", nil, "Sophie Delmas"),
    (.french, "hier, avec Mme Picard au café", "in-person", "Mme Picard"),
    (.french, "hier en présentiel, avec Karim", "in-person", "Karim"),
    (.french, "jeudi 10h par skype avec Léa et Thomas", "video", "Léa et Thomas"),
    (.french, "Hier, appel rapide", nil, nil), (.french, "Visio, 20 min", "video", nil),
    (.french, "avec M. de Lattre hier", nil, "M. de Lattre"),
  ]

  static let laterFirstLines: [(Language, String, String?, String?)] = [
    (.english, "tues 4pm w Ned, phone", "phone", "Ned"),
    (.english, "Wed, phone, Ms. Adler, 20 min", "phone", "Ms. Adler"),
    (.english, "Thursday 10am, Lena from the bakery, 15 min", nil, "Lena"),
    (.english, "this morning, Priyanka (founder), 30 mins", nil, "Priyanka"),
    (.english, "fri 3pm, zoom, Otto the new producer, 40 min", "video", "Otto"),
    (.english, "rang Kit about 11", "phone", "Kit"),
    (.english, "popped in to see Maud, 20 min", "in-person", "Maud"),
    (.english, "mon at the gym with Deke", "in-person", "Deke"),
    (.english, "WhatsApp call with Ines, 12 min", "phone", "Ines"),
    (.english, "emails back and forth w/ Paul and his wife", "mail", "Paul"),
    (.english, "met at their office in Leeds, 1h", "in-person", nil),
    (.english, "yesterday in Bristol, with Jo", nil, "Jo"),
    (.english, "Dr Neil Warren + his nurse, Teams, 20 min", "video", "Dr Neil Warren"),
    (.french, "mar 14h avc Tom, tel", "phone", "Tom"),
    (.french, "jeudi, Mme Vidal, visio, 20 min", "video", "Mme Vidal"),
    (.french, "hier, Lola (la gérante), 15 min", nil, "Lola"),
    (.french, "lundi 9h, marco de chez fiat, téléphone", "phone", "marco"),
    (.french, "coup de fil de Nina vers 18h", "phone", "Nina"),
    (.french, "à leur agence, mr Morel + sa fille, 30 min", "in-person", "mr Morel"),
    (.french, "mardi, Mme Kerr et son mari, sur place à Brest", "in-person", "Mme Kerr"),
    (.french, "dans leurs bureaux de Lyon avec M. Paul Roy (DG)", "in-person", "M. Paul Roy"),
    (.french, "Vendredi, 10h, Ugo (encore en retard), visio", "video", "Ugo"),
    (.french, "Maître Fabre au téléphone, 10 min", "phone", "Maître Fabre"),
    (.french, "appel whatsapp avec Zoé", "phone", "Zoé"),
    (.french, "échange de mails avec Rémi", "mail", "Rémi"),
    (.french, "hier à Nantes, 1h", nil, nil), (.french, "zoom avc lucie la trésorière 1h", "video", "lucie"),
  ]

  @Test(arguments: firstLines + laterFirstLines)
  func theFirstLineSaysWithWhom(
    _ language: Language, _ line: String, _ channel: String?, _ contact: String?
  ) {
    let reader = CircumstancesReader(
      listener: Listener(language: language), words: .of(language), today: ItemSetTests.call)
    let read = reader.read(line)
    #expect(read.channel?.rawValue == channel && read.contact == contact, "\(line) \(read)")
  }

  @Test func aConditionKeepsItsConjunction() {
    #expect(
      FrenchCondition.isJoined("que l’acompte soit arrivé") && FrenchCondition.isJoined("qu'il fasse beau"))
    #expect(
      FrenchCondition.isJoined("de signer cette année") && FrenchCondition.isJoined("d’annuler avant lundi"))
    #expect(!FrenchCondition.isJoined("il règle la facture") && !FrenchCondition.isJoined("de l’argent"))
    #expect(!FrenchCondition.isJoined("la mise en ligne") && !FrenchCondition.isJoined(""))
  }

  @Test func theLanguageOfACallStaysTheOneItWasTypedIn() throws {
    var typed = CallInterviewTests.interview(try CallInterviewTests.setting(.french))
    _ = typed.reply("hier")
    let again = CallInterview(typed.call, setting: try CallInterviewTests.setting(.english))
    #expect(again.call.language == .french)
    let fresh = CallInterviewTests.interview(try CallInterviewTests.setting(.french)).call
    #expect(CallInterview(fresh, setting: try CallInterviewTests.setting(.english)).call.language == .english)
  }

  @Test func whatWasRefusedIsWrittenDownWithoutTheRefusal() throws {
    var interview = try interview(.english, after: 5)
    _ = interview.reply("he won't pay the late fee")
    #expect(interview.call.items(.refused).map(\.text) == ["pay the late fee"])
    var other = try self.interview(.english, after: 1)
    _ = other.reply("he won't pay the late fee")
    #expect(other.call.items(.agreed).map(\.text) == ["he won't pay the late fee"])
  }
}
