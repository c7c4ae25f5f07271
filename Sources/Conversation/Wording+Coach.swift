import Coaching
import Listening
import Vocabulary

/// What frames the coach's remarks.
extension Wording {
  /// The longest quotation, in characters, that leaves room for the advice.
  private static var longestQuote: Int { 60 }

  func quoted(_ text: String) -> String {
    let short =
      text.count <= Self.longestQuote
      ? text : text.prefix(Self.longestQuote).split(separator: " ").dropLast().joined(separator: " ") + "…"
    return pick("«\u{00A0}\(short)\u{00A0}»", "“\(short)”")
  }

  func remark(_ finding: Finding) -> String {
    let advice = FrenchSpacing.held(finding.advice)
    return "\(quoted(finding.quote)) – \(advice) (\(finding.ruleID), \(finding.reliability.rawValue))"
  }

  func reply(_ number: Int) -> String { pick("réponse \(number), ", "reply \(number), ") }

  var afterwards: String { pick("Ce qui mérite un second regard\u{00A0}:", "Worth a second look:") }

  var nothingNoticed: String {
    pick(
      "Le coach n’a rien relevé dans vos phrases\u{00A0}; il ne lit que celles que vous avez tapées.",
      "The coach noticed nothing in your sentences; it reads only those you typed.")
  }

  /// A rule explained: where it comes from, how far to trust it, how to be rid of it.
  func rule(_ finding: Finding) -> String {
    let (name, letter) = (finding.ruleID, finding.reliability.rawValue)
    let (trust, source) = (trust(finding.reliability), FrenchSpacing.held(finding.source))
    return pick(
      "La règle du coach\u{00A0}: \(name), fiabilité \(letter) (\(trust)). Source\u{00A0}: \(source). Pour ne plus l’entendre\u{00A0}: /taire \(name) ici, ou --off \(name) la prochaine fois.",
      "The coach’s rule: \(name), reliability \(letter) (\(trust)). Source: \(source). To hear it no more: /off \(name) here, or --off \(name) next time."
    )
  }

  private func trust(_ reliability: Reliability) -> String {
    switch reliability {
    case .a: pick("les mots suffisent", "the words are enough")
    case .b: pick("les mots et ce qui précède", "the words and what came before")
    case .c: pick("une supposition, donc une question", "a guess, hence a question")
    }
  }

  var noCoach: String {
    pick("Le coach ne dit rien dans cette répétition.", "The coach is silent in this rehearsal.")
  }

  var whichRule: String {
    pick(
      "Quelle règle taire\u{00A0}? /pourquoi la nomme après une remarque.",
      "Which rule? After a remark, /why names it.")
  }

  func noSuchRule(_ name: String, _ nearest: String?) -> String {
    let offer = nearest.map { pick(" Vouliez-vous dire \($0)\u{00A0}?", " Did you mean \($0)?") } ?? ""
    return pick("Il n’y a pas de règle «\u{00A0}\(name)\u{00A0}».", "There is no rule “\(name)”.") + offer
  }

  func switchedOff(_ name: String) -> String {
    pick("La règle \(name) se tait jusqu’à la fin.", "The rule \(name) is silent from now on.")
  }

  var pending: String { pick("[en attente] ", "[pending] ") }

  /// A question that waits; what is a guess is asked.
  func waiting(_ question: PendingQuestion) -> String {
    let words = quoted(question.text)
    guard question.asker == .user else {
      return pick(
        "sa question \(words)\u{00A0}: y avez-vous répondu\u{00A0}?",
        "their question \(words): did you answer it?")
    }
    let times = question.timesAsked
    if question.isGuess {
      let often = times > 1 ? pick(", posée \(times)\u{00A0}fois", ", asked \(times)×") : ""
      return pick(
        "votre question \(words)\(often)\u{00A0}: vous a-t-on répondu\u{00A0}?",
        "your question \(words)\(often): was it answered?")
    }
    return times > 1
      ? pick(
        "votre question \(words)\u{00A0}: posée \(times)\u{00A0}fois, sans réponse. La même demande, en d’autres mots, avec le même calme\u{00A0}?",
        "your question \(words): asked \(times)×, not answered. The same request in other words, just as calm?"
      )
      : pick(
        "votre question \(words)\u{00A0}: pas encore de réponse.", "your question \(words): not answered yet."
      )
  }
}

extension PendingQuestion {
  /// Whether it is only a guess that it was not answered.
  var isGuess: Bool { reliability == .c }
}
