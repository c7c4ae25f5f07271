import Rehearsal
import Testing
import Vocabulary

@testable import Recap

/// A day that the words of an item say as one notes it is not said twice.
@Suite struct NotedDayTests {
  /// The text, the day, and whether the text says it.
  static let cases: [(text: String, day: String, isSaid: Bool)] = [
    ("assurer jusqu'au 18 mais pas de nouveau dossier", "2027-01-18", true),
    ("cover it until the 18th but no new files", "2027-01-18", true),
    ("absent du 4 au 9", "2027-01-04", false),
    ("garder l’ancien hébergeur jusqu’au 31 decembre", "2026-12-31", true),
    ("garder l’ancien hébergeur jusqu’au 31 decembre", "2027-01-31", false),
    ("hold the price till Dec 31", "2026-12-31", true),
    ("hold the price till 31 Dec 2027", "2026-12-31", false),
    ("hold the price till 31/12", "2026-12-31", true), ("hold the price till 12/31", "2026-12-31", true),
    ("hold the price till 31/12/27", "2026-12-31", false),
    ("hold the price till the 19th of Dec", "2026-12-19", true),
    ("garder les 18 fichiers", "2026-12-18", false), ("relire les pages 1 à 18", "2026-12-18", false),
    ("prix inchangé jusqu’au 18 participants", "2026-12-18", false),
    ("office closed until Monday", "2026-11-30", false), ("send 18 photos", "2026-12-18", false),
    ("clôture le 1er mars", "2027-03-01", true), ("relire le 18e chapitre", "2026-12-18", false),
    ("livrer jusqu’au 18 février", "2026-12-18", false), ("bureau fermé jusqu’au 18.", "2026-12-18", true),
  ]

  @Test(arguments: cases) func isSaidOnce(_ text: String, _ iso: String, _ isSaid: Bool) throws {
    let day = try #require(CalendarDate(iso: iso))
    #expect(NotedDay(day).stands(in: text) == isSaid, "\(text) \(iso)")
    let item = LedgerItem(
      id: "a", status: .agreed, owner: .me, due: day, amount: nil, concession: nil, text: text)
    let line = ItemLine(
      item: item, words: .of(.french, LetterStyle()), format: LocaleFormat(.french))
    #expect(line.day.isEmpty == isSaid, "\(text) \(iso)")
  }
}
