import Foundation
import Listening
import TestSupport
import Testing
import Vocabulary

@Suite("Objections") struct ObjectionTests {
  private static let options = [
    MatchCandidate(
      id: "date",
      texts: ["Je vous demande une date de paiement précise.", "Il me faut une date de paiement."]),
    MatchCandidate(
      id: "free", texts: ["Je refais tout gratuitement.", "Je recommence sans rien vous compter."]),
    MatchCandidate(
      id: "rule", texts: ["Je ne travaille pas le samedi.", "Le samedi je ne réponds pas."]),
    MatchCandidate(
      id: "deposit", texts: ["Je demande un acompte de 120 € avant de commencer.", "C'est 120 € d'avance."]),
  ]

  @Test(
    "A reply that objects to its nearest reading is asked back, and says why",
    arguments: [
      ("je ne vous demande pas une date de paiement précise", "denied"),
      ("je ne refais rien gratuitement", "denied"),
      ("je travaille le samedi", "opposite"),
      ("mon comptable dit qu'il me faut une date de paiement", "attributed"),
      ("mais bien sûr, je refais tout gratuitement, et puis quoi encore", "mocking"),
      ("vous refaites tout gratuitement", "other person"),
      ("120 kilomètres avant de commencer", "other figure"),
    ])
  func asksBack(reply: String, kind: String) throws {
    let result = Listener(language: .french).match(reply, options: Self.options)
    let objection = try #require(result.objection, "\(reply) was taken as \(result)")
    #expect(objection.hasPrefix(kind + ":"))
    #expect(result.option == nil)
    guard case .unsure(_, let evidence) = result else { return }
    #expect(evidence.allSatisfy { reply.contains($0.quote) })
  }

  @Test(
    "What negates in passing, or says the rest plainly, is no objection",
    arguments: [
      ("pas de souci, je refais tout gratuitement", "free"),
      ("le samedi je travaille pas", "rule"),
      ("je ne sais pas comment vous faites mais il me faut une date de paiement", "date"),
      ("vous pouvez pas me donner une date de paiement précise ?", "date"),
    ])
  func holds(reply: String, option: String) {
    #expect(Listener(language: .french).match(reply, options: Self.options).option == option)
  }

  @Test("Misleading sentences: few are played, and those that mean an option still are")
  func misleading() throws {
    var played = 0
    var right = 0
    for language in Language.allCases {
      let listener = Listener(language: language)
      let file = TestFiles.beside("Misleading/payment-chase-\(language.rawValue).jsonl")
      let points: [Point] = try TestFiles.rows(file)
      for point in points {
        for reply in point.utterances {
          let option = listener.match(
            reply.text, options: point.candidates, clientLine: point.client_line
          ).option
          if reply.option == nil, option != nil { played += 1 }
          if let wanted = reply.option, wanted == option { right += 1 }
        }
      }
    }
    #expect(played <= 3, "of 46 that mean none, \(played) were played")
    #expect(right >= 44, "of 58 that mean an option, \(right) were given it")
  }
}
