import Listening
import Testing

@Suite("Matcher") struct MatcherTests {
  private let options = [
    MatchCandidate(
      id: "ask", texts: ["À quelle date la facture sera-t-elle payée ?", "Donnez-moi une date de paiement."]),
    MatchCandidate(
      id: "soft", texts: ["Ce n'est pas pressé, je rappellerai.", "Rien d'urgent, à une autre fois."]),
    MatchCandidate(
      id: "blame", texts: ["Vous ne payez jamais à l'heure !", "Vous êtes toujours en retard."]),
  ]

  @Test("An option's own words are that option, whatever their case, accents and marks")
  func verbatim() {
    let listener = Listener(language: .french)
    #expect(listener.match("a quelle date la facture sera t elle payee", options: options).option == "ask")
  }

  @Test("Typing mistakes do not hide a word")
  func typos() {
    #expect(
      Listener(language: .french).match("donnez moi une date de paiemment", options: options).option == "ask")
  }

  @Test("Chatter is none of the options, and so is nothing")
  func none() {
    let listener = Listener(language: .french)
    #expect(listener.match("il fait beau chez vous", options: options).option == nil)
    guard case .none(.empty) = listener.match("…", options: options) else {
      Issue.record("silence was taken for a reply")
      return
    }
  }

  @Test("What decided is told in the user's words")
  func evidence() throws {
    let reply = "quel jour le paiement partira-t-il ?"
    let result = Listener(language: .french).match(reply, options: options)
    guard case .sure(let option, let evidence) = result else {
      Issue.record("not sure: \(result)")
      return
    }
    #expect(option == "ask")
    #expect(!evidence.isEmpty)
    #expect(evidence.allSatisfy { reply.contains($0.quote) && $0.option == "ask" })
  }

  @Test("The same words always get the same answer")
  func deterministic() {
    let reply = "je vous rappelle plus tard, rien ne presse"
    let first = Listener(language: .french).ranking(reply, options: options)
    for _ in 0..<5 { #expect(Listener(language: .french).ranking(reply, options: options) == first) }
    #expect(Listener(language: .french).ranking(reply, options: options.reversed()) == first)
  }
}
