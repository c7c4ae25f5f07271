import Coaching
import Listening
import Rehearsal
import Testing
import Vocabulary

@Suite("Questions that wait") struct PendingQuestionsTests {
  /// What the user said, by which move, and what the client said to it.
  struct Exchange: Sendable {
    var said: String
    var tags: [String]
    var client: String

    init(_ said: String, _ client: String, act: String? = nil, plus: String? = nil) {
      (self.said, self.client) = (said, client)
      tags = [act.map { "act:\($0)" }, plus.map { "plus:\($0)" }].compactMap { $0 }
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var language: Language
    var exchanges: [Exchange]
    /// Whose question waits, what would answer it, how often it was asked, how often it was spoken past.
    var waiting: [String]
  }

  private static let cases: [Case] = [
    Case(
      testDescription: "a day asked three times and never named", language: .french,
      exchanges: [
        Exchange("Quel jour partira le virement ?", "Bientôt, on verra bien."),
        Exchange("Vous me dites quand ?", "Autour du 4 décembre, à une semaine près."),
        Exchange(
          "Je vous le redemande simplement, un jour.", "Aujourd’hui, je ne peux pas.", act: "broken-record"),
      ], waiting: ["user date 3 3"]),
    Case(
      testDescription: "a day asked twice and then named", language: .french,
      exchanges: [
        Exchange("Quel jour partira le virement ?", "Bientôt, on verra bien."),
        Exchange("Quel jour exactement ?", "Bon. Le vendredi 4 décembre. Ni avant, ni après."),
      ], waiting: []),
    Case(
      testDescription: "a day said back as a question answers nothing", language: .french,
      exchanges: [Exchange("Quel jour ?", "Le 4 décembre, vous voulez dire ?")],
      waiting: ["user date 1 1", "client decision 1 0"]),
    Case(
      testDescription: "a sum", language: .french,
      exchanges: [
        Exchange("Combien pouvez-vous verser ?", "Un peu, sans doute."),
        Exchange("Combien ?", "1 200 € tout de suite."),
      ], waiting: []),
    Case(
      testDescription: "the day of the question said back is no answer without a yes", language: .french,
      exchanges: [
        Exchange(
          "Le 4 décembre, je peux le noter ainsi ? Quel jour sinon ?", "Le 4 décembre… C’est ambitieux.")
      ], waiting: ["user date 1 1"]),
    Case(
      testDescription: "the day of the question said back with a yes", language: .french,
      exchanges: [Exchange("Quel jour ? Le 4 décembre ?", "Le 4 décembre, oui. Notez.")], waiting: []),
    Case(
      testDescription: "at once is a day", language: .french,
      exchanges: [Exchange("Quand envoyez-vous l’avis ?", "Tout de suite.")], waiting: []),
    Case(
      testDescription: "short and straight is an answer", language: .french,
      exchanges: [Exchange("De quoi avez-vous besoin ?", "Une heure.")], waiting: []),
    Case(
      testDescription: "nothing but a question in return", language: .english,
      exchanges: [Exchange("What’s holding it up?", "Why do you ask?")],
      waiting: ["user open 1 1", "client open 1 0"]),
    Case(
      testDescription: "what the scenario counts as met is no way around the client’s question",
      language: .french,
      exchanges: [
        Exchange("Bonjour.", "Et vous proposez quoi ?"),
        Exchange(
          "D’abord, qu’est-ce qui compte le plus ?", "La page d’accueil, pour le salon.", plus: "listening"),
      ], waiting: []),
    Case(
      testDescription: "an open question and a way around it", language: .french,
      exchanges: [
        Exchange(
          "Qu’est-ce qui bloque, de votre côté ?", "Oh, vous savez ce que c’est, ça dépend des semaines.")
      ], waiting: ["user open 1 1"]),
    Case(
      testDescription: "an open question and its answer", language: .french,
      exchanges: [
        Exchange(
          "Qu’est-ce qui bloque ?",
          "On attend un règlement qui a deux mois de retard, et les salaires partent.")
      ], waiting: []),
    Case(
      testDescription: "the client asks, the user asks back about something else", language: .french,
      exchanges: [
        Exchange("Bonjour.", "La page d’accueil sera livrée avant le salon ?"),
        Exchange("Et vous, vous avez passé de bonnes vacances ?", "Oui, très bonnes."),
      ], waiting: ["client decision 1 1"]),
    Case(
      testDescription: "the client asks, the user answers", language: .french,
      exchanges: [
        Exchange("Bonjour.", "La page d’accueil sera livrée avant le salon ?"),
        Exchange("La page d’accueil sera en ligne le 3 décembre.", "Parfait."),
      ], waiting: []),
    Case(
      testDescription: "the client asks, the user brushes it off by a move, then takes it up",
      language: .french,
      exchanges: [
        Exchange("Bonjour.", "Pourquoi la page d’accueil est-elle en panne ?"),
        Exchange("Ce n’est rien, ça va passer.", "Si vous le dites.", act: "minimise"),
        Exchange("La panne vient de moi, j’ai effacé un fichier.", "Ah."),
      ], waiting: []),
    Case(
      testDescription: "a day asked three times and never named", language: .english,
      exchanges: [
        Exchange("Which day will the transfer go out?", "Soon. We’ll see."),
        Exchange("When exactly?", "Around the 4th, give or take."),
        Exchange("I’ll just ask it again, a day.", "Not today.", act: "broken-record"),
      ], waiting: ["user date 3 3"]),
    Case(
      testDescription: "a day asked and named", language: .english,
      exchanges: [Exchange("Which day will the transfer go out?", "Friday 4 December.")], waiting: []),
    Case(
      testDescription: "a yes to a closed question", language: .english,
      exchanges: [Exchange("Can I write down Friday?", "Yes, go ahead.")], waiting: []),
    Case(
      testDescription: "an open question, nothing of substance, then a question of their own",
      language: .english,
      exchanges: [Exchange("What’s holding it up?", "It depends, really. Did you send it to accounts?")],
      waiting: ["user open 1 1", "client decision 1 0"]),
  ]

  private func turn(_ number: Int, _ exchange: Exchange, _ language: Language) -> Turn {
    let option = OfferedOption(
      number: 1, id: "line:\(number)", text: exchange.said, tags: exchange.tags,
      isAvailable: true)
    let reply = AcceptedReply(turn: number, option: option, typed: nil, moves: [])
    let line = SpokenLine(speaker: .client, id: "line:c\(number)", text: exchange.client, tags: [])
    return Turn(
      number: number, beat: nil, offered: [option], reply: reply, events: [.reply(reply), .line(line)],
      stateBefore: nil, stateAfter: nil, language: language == .french ? .french : .english)
  }

  @Test("What waits, on both sides", arguments: cases)
  func waiting(of conversation: Case) {
    let listener = Listener(language: conversation.language)
    var questions = PendingQuestions()
    for (index, exchange) in conversation.exchanges.enumerated() {
      questions.update(
        with: turn(index + 1, exchange, conversation.language), listener: listener, acts: .standard)
    }
    let found = questions.waiting.map {
      "\($0.asker.rawValue) \($0.kind.rawValue) \($0.timesAsked) \($0.slides)"
    }
    #expect(found == conversation.waiting)
  }

  @Test("A copy is what undoes a turn")
  func copies() {
    let listener = Listener(language: .english)
    var questions = PendingQuestions()
    questions.update(
      with: turn(1, Exchange("Which day?", "Soon."), .english), listener: listener, acts: .standard)
    let before = questions
    questions.update(
      with: turn(2, Exchange("Which day?", "Friday 4 December."), .english), listener: listener,
      acts: .standard)
    #expect(questions.dodgedByClient.isEmpty)
    #expect(before.dodgedByClient.map(\.text) == ["Which day?"])
    #expect(before.dodgedByClient.first?.reliability == .b)
  }
}
