import Foundation
import Listening
import Testing
import Vocabulary

@testable import AfterCall

/// What is written down of what was typed: what is to be done, without who, when and for what.
@Suite struct ItemTextTests {
  static let french: [(String, [String])] = [
    ("elle m’envoie le bon de commande lundi", ["envoyer le bon de commande"]),
    ("je lui rends les fichiers contre le solde", ["rendre les fichiers"]),
    ("ils paieront 2 400 € pour vendredi 4 décembre", ["payer 2 400 €"]),
    ("il a dit qu’il paierait 500 € lundi", ["payer 500 €"]),
    ("il m’a demandé de lui envoyer un devis demain", ["envoyer un devis"]),
    ("à partir du 1er décembre je ne réponds plus après 18 h", ["ne plus répondre après 18 h"]),
    ("je vais lui faire un avoir de 150 €", ["faire un avoir de 150 €"]),
    ("Il s’engage à régler sous quinze jours", ["régler"]),
    ("elle m’envoie le bon lundi et je commence mardi", ["envoyer le bon", "commencer"]),
    ("moi : renvoyer la facture corrigée aujourd’hui", ["renvoyer la facture corrigée"]),
    ("je l’appelle vendredi", ["l’appeler"]),
    ("je lui fais -15 % sur la facture", ["faire -15 % sur la facture"]),
    ("-10 % pour le retard", ["-10 % pour le retard"]),
    ("je garde le site en ligne jusqu’au 18", ["garder le site en ligne jusqu’au 18"]),
    ("je valide le BAT avant demain midi", ["valider le BAT, à midi"]),
    (
      "les droits sur les photos, il doit demander à son avocat",
      ["les droits sur les photos, il doit demander à son avocat"]
    ),
    ("chaque matin je fais un test", ["chaque matin je fais un test"]),
    ("il paie pas la facture", ["ne pas payer la facture"]),
    ("je réponds plus le week-end", ["je réponds plus le week-end"]),
    ("mon dernier jour est le 31 décembre", ["mon dernier jour est le 31 décembre"]),
    // What cannot be put so stays as it was typed.
    ("il a payé hier 500 €", ["il a payé hier 500 €"]), ("pas de remise", ["pas de remise"]),
    ("elle xylographie le tout mardi", ["elle xylographie le tout"]),
    ("virement de 2400 vendredi promis", ["virement de 2400 promis"]),
  ]

  static let english: [(String, [String])] = [
    ("I give them -15% on the invoice", ["give -15% on the invoice"]),
    ("-10% for the delay", ["-10% for the delay"]),
    ("I keep the site up until the 18th", ["keep the site up until the 18th"]),
    ("she sends me the purchase order on Monday", ["send the purchase order"]),
    ("I hand over the files in exchange for the balance", ["hand over the files"]),
    ("they’ll pay €2,400 by Friday 4 December", ["pay €2,400"]),
    ("he said he would pay £500 on Monday", ["pay £500"]),
    ("he asked me to send him a quote tomorrow", ["send a quote"]),
    ("he’s sending proof of payment", ["send proof of payment"]),
    ("I have to price option B by Friday", ["I have to price option B"]),
    ("he gets back to me within a week", ["get back"]),
    ("she’ll let me know on Friday", ["let me know"]),
    ("I don’t answer after 6 pm from 1 December", ["I don’t answer after 6 pm"]),
    ("send her invoice on Monday", ["send her invoice"]),
    ("I approve the proof before noon tomorrow", ["approve the proof, at noon"]),
    ("my last day is 31 December", ["my last day is 31 December"]),
    ("Saturday emergencies are billed at £180 an hour", ["Saturday emergencies are billed at £180 an hour"]),
    ("he paid £500 yesterday", ["he paid £500 yesterday"]),
    ("she sends me the order on Monday and I start on Tuesday", ["send the order", "start"]),
  ]

  private func texts(_ sentence: String, _ language: Language) -> [String] {
    ItemSetTests.reader(language).read(sentence).map(\.text)
  }

  @Test(arguments: french) func inFrench(_ sentence: String, _ wanted: [String]) {
    #expect(texts(sentence, .french) == wanted)
  }

  @Test(arguments: english) func inEnglish(_ sentence: String, _ wanted: [String]) {
    #expect(texts(sentence, .english) == wanted)
  }
}

/// Days are those of the call, sums have their own currency, and what is not known stays unread.
@Suite struct ItemReaderTests {
  private func reader(
    _ language: Language = .english, call: CalendarDate?, currency: String? = nil
  ) -> ItemReader {
    ItemReader(
      Listener(language: language), language: language, call: call, today: ItemSetTests.call.adding(days: 9),
      currency: currency, names: .init(client: ["Ferrand Ltd"], own: ["Camille Roy"]))
  }

  @Test func daysAreCountedFromTheCall() {
    let call = ItemSetTests.call
    #expect(reader(call: call).read("they pay tomorrow")[0].due == call.adding(days: 1))
    #expect(reader(call: call.adding(days: 3)).read("they pay on Monday")[0].due?.iso == "2026-11-30")
    #expect(
      reader(call: CalendarDate(iso: "2026-12-03")).read("they pay on the 5th of next month")[0].due?.iso
        == "2027-01-05")
  }

  @Test func withoutTheDayOfTheCallOnlyFullDaysAreRead() {
    let reader = reader(call: nil)
    let relative = reader.read("they pay on Friday")[0]
    #expect(relative.due == nil)
    #expect(relative.vagueDay == "Friday")
    #expect(reader.read("they pay in a week")[0].due == nil)
    #expect(reader.read("they pay on the 4th")[0].due == nil)
    #expect(reader.read("they pay on 11 December")[0].due?.iso == "2026-12-11")
  }

  @Test func aSumWithoutACurrencyIsNone() {
    let item = reader(call: ItemSetTests.call).read("they pay 1500 on Friday")[0]
    #expect(item.amount == nil)
    #expect(item.vagueSum == "1500")
    #expect(
      reader(call: nil, currency: "CHF").read("they pay 1500")[0].amount
        == Money(amount: 1500, currency: "CHF"))
    #expect(
      reader(call: nil, currency: "CHF").read("they pay £1500")[0].amount
        == Money(amount: 1500, currency: "GBP"))
  }

  @Test func sumsAreExact() {
    let item = reader(call: nil).read("they pay £1,234.56")[0]
    #expect(item.amount == Money(amount: Decimal(string: "1234.56") ?? 0, currency: "GBP"))
  }

  @Test func thingsThatAreCountedAreNoSums() {
    let reader = reader(call: nil, currency: "EUR")
    for line in [
      "I send 120 photos", "they need 200 pages by then", "invoice 2031 goes out", "80 hours at £60 an hour",
    ] {
      #expect(reader.read(line)[0].amount == nil, "\(line)")
    }
  }

  @Test func termsAndHabitsAreNoDays() {
    let lines: [(Language, String)] = [
      (.english, "Saturday emergencies are billed at £180 an hour"),
      (.english, "payment at 30 days end of month"),
      (.english, "whether we make an exception for the launch on 15 January"),
      (.english, "closed from 24 to 31 December"),
      (.english, "either Friday or Monday"), (.english, "between the 4th and the 8th"),
      (.english, "the week of the 7th"),
      (.english, "every Friday"), (.english, "he paid on the 20th"), (.english, "not on Friday"),
      (.french, "paiement à 30 jours fin de mois"), (.french, "si on fait une exception pour le 15 janvier"),
      (.french, "les urgences du samedi"), (.french, "pas le dimanche"),
      (.french, "le lundi je ne réponds pas"),
      (.french, "vendredi ou lundi"), (.french, "entre le 4 et le 8"),
      (.french, "il paie pas la facture vendredi"),
      (.french, "il ne viendra pas mardi"), (.french, "le 1er de chaque mois"), (.french, "il a payé le 20"),
    ]
    for (language, line) in lines {
      for item in reader(language, call: ItemSetTests.call).read(line) { #expect(item.due == nil, "\(line)") }
    }
  }

  @Test func theUserIsKnownByName() {
    #expect(reader(call: nil).read("Camille: send the files")[0].owner == .me)
    #expect(reader(call: nil).read("Ferrand sends the files")[0].owner == .client)
    #expect(reader(call: nil).read("Dupont sends the files")[0].owner == nil)
  }

  @Test(arguments: ["", "   ", "…", "?!", "\u{200B}"]) func nothingIsInvented(_ line: String) {
    for language in Language.allCases {
      for item in reader(language, call: ItemSetTests.call).read(line) {
        #expect(item.owner == nil && item.due == nil && item.amount == nil && item.exchange == nil)
      }
    }
  }

  /// Of whatever is typed comes an item whose day is no earlier than the call, and whose words were typed.
  @Test func anyLineIsReadWithinBounds() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "il", "je", "they", "I", "paie", "pays", "2400", "€", "£", "vendredi", "Friday", "le 4", "31/02",
      "contre", "if", "si",
      "et", "and", ",", ".", "?", "(", ")", ":", "moi", "me", "fin", "du", "mois", "by", "avant", "pas",
      "not", "🏳️‍🌈", "ß", "’",
      "M.", "i.e.", "chaque", "every", "1e300", "-5", "99999999999999", "décembre", "\u{301}",
    ]
    for language in Language.allCases {
      let reader = reader(language, call: ItemSetTests.call, currency: "EUR")
      for _ in 0..<400 {
        let words = (0..<Int.random(in: 0...14, using: &generator)).compactMap { _ in
          pieces.randomElement(using: &generator)
        }
        let line = words.joined(separator: Bool.random(using: &generator) ? " " : "")
        let items = reader.read(line)
        #expect(items.count <= 8, "\(line)")
        for item in items {
          if let due = item.due { #expect(due >= ItemSetTests.call, "\(line)") }
          if let exchange = item.exchange { #expect(exchange.count <= line.count + 4, "\(line)") }
        }
      }
    }
  }
}
