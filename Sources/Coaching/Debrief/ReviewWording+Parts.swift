import Listening
import Rehearsal
import Vocabulary

// MARK: Concessions

extension ReviewWording {
  func concessions(_ concessions: Concessions) -> String {
    let given = side(
      concessions, .gives, ("rien de donné", "nothing given"), ("donnée", "given"), ("données", "given"))
    let obtained = side(
      concessions, .gets, ("rien d’obtenu", "nothing obtained"), ("obtenue", "obtained"),
      ("obtenues", "obtained"))
    return pick("Concessions : ", "Concessions: ") + "\(given), \(obtained)."
  }

  private func side(
    _ concessions: Concessions, _ side: LedgerItem.Concession, _ none: (String, String),
    _ one: (String, String), _ many: (String, String)
  ) -> String {
    let count = concessions.items.count { $0.side == side }
    guard count > 0 else { return pick(none.0, none.1) }
    let sums = concessions.totals(side).map(LocaleFormat(language).spokenMoney)
    return counted(count, one, many) + (sums.isEmpty ? "" : " (\(sums.joined(separator: " + ")))")
  }

  func concession(_ item: Concessions.Item) -> String {
    let word = item.side == .gives ? pick("Donné", "Given") : pick("Obtenu", "Obtained")
    let amount = item.amount.map { ", " + LocaleFormat(language).spokenMoney($0) } ?? ""
    return pick("\(word) : ", "\(word): ") + item.text + amount + ", " + status(item.status)
      + " (\(reply(item.turn)))."
  }

  func gift(_ item: Concessions.Item) -> String {
    pick("Sans contrepartie : ", "With nothing in exchange: ") + item.text
      + (item.quote.map { pick(", quand vous avez dit ", ", when you said ") + shortQuote($0) } ?? "")
      + " (\(reply(item.turn)))."
  }

  private func status(_ status: LedgerItem.Status) -> String {
    switch status {
    case .agreed: pick("convenu", "agreed")
    case .announced: pick("annoncé", "announced")
    case .proposed: pick("proposé", "proposed")
    case .open: pick("ouvert", "open")
    case .refused: pick("refusé", "declined")
    }
  }
}

// MARK: Listening

extension ReviewWording {
  func listening(_ balance: ListeningBalance) -> String {
    let all = balance.userWords + balance.clientWords
    let share = balance.userShare.map {
      pick(
        "\($0) % des mots sont à vous (\(balance.userWords) sur \(all)). ",
        "\($0)% of the words are yours (\(balance.userWords) of \(all)). ")
    }
    let questions =
      counted(
        balance.openQuestions, ("question ouverte", "open question"), ("questions ouvertes", "open questions")
      )
      + ", "
      + counted(balance.closedQuestions, ("fermée", "closed"), ("fermées", "closed"))
    let echoes = counted(
      balance.reformulations, ("reformulation", "reformulation"), ("reformulations", "reformulations"))
    let longest = balance.longest.map {
      pick(
        " Réponse la plus longue : \($0.words) mots (\(reply($0.turn))).",
        " Longest reply: \($0.words) words (\(reply($0.turn))).")
    }
    return pick("Écoute : ", "Listening: ") + (share ?? "") + "\(questions), \(echoes)." + (longest ?? "")
  }

  private typealias Comment = (holds: (ListeningBalance) -> Bool, french: String, english: String)

  /// What can be observed, the first that holds.
  func comment(_ balance: ListeningBalance) -> String {
    let comments: [Comment] = [
      ({ $0.userWords == 0 }, "Rien n’a encore été dit.", "Nothing has been said yet."),
      (
        { $0.longest?.words ?? 0 > 60 }, "Une réponse dépasse soixante mots.",
        "One reply is longer than sixty words."
      ),
      (
        { $0.userShare ?? 0 >= 60 }, "Vous avez parlé nettement plus que le client.",
        "You spoke clearly more than the client."
      ),
      (
        { $0.openQuestions == 0 }, "Aucune question ouverte : le client n’a répondu qu’à ce qui était prévu.",
        "No open question: the client only answered what was foreseen."
      ),
      (
        { $0.reformulations == 0 }, "Aucune réponse ne redit avec vos mots ce que le client vient de dire.",
        "No reply says back what the client has just said."
      ),
    ]
    let found = comments.first { $0.holds(balance) }
    return found.map { pick($0.french, $0.english) }
      ?? pick(
        "Des questions ouvertes, et des mots du client repris.",
        "Open questions, and the client’s words taken up.")
  }
}

// MARK: Questions

extension ReviewWording {
  var openQuestions: String { pick("Questions restées en l’air", "Questions left hanging") }

  func question(_ question: PendingQuestion) -> String {
    let replies =
      question.firstTurn == question.lastTurn
      ? reply(question.firstTurn)
      : pick(
        "réponses \(question.firstTurn) à \(question.lastTurn)",
        "replies \(question.firstTurn) to \(question.lastTurn)")
    guard question.asker == .user else {
      return pick("La sienne : ", "Theirs: ") + quoted(question.text) + " (\(replies)). "
        + pick("Y avez-vous répondu ?", "Did you answer it?")
    }
    let times = question.timesAsked
    let often = times == 2 ? "twice" : "\(times) times"
    let asked = times == 1 ? "" : pick(", posée \(times) fois", ", asked \(often)")
    return pick("La vôtre\(asked) : ", "Yours\(asked): ") + quoted(question.text) + " (\(replies)). "
      + verdict(question)
  }

  private func verdict(_ question: PendingQuestion) -> String {
    switch question.kind {
    case .date where question.reliability < .c:
      pick("Aucun jour ferme ne s’entend.", "No firm day can be heard.")
    case .amount where question.reliability < .c:
      pick("Aucun montant ne s’entend.", "No amount can be heard.")
    default: pick("Y a-t-on répondu ?", "Was it answered?")
    }
  }
}

// MARK: Contradictions

extension ReviewWording {
  func contradictions(shown: Int, of all: Int) -> String {
    pick("Là où les sources se contredisent", "Where the sources contradict each other") + more(all - shown)
  }

  func stance(_ stance: Contradiction) -> String {
    let positions = stance.positions.map {
      pick("\(works($0.origin)) : ", "\(works($0.origin)): ") + $0.claim[language]
    }
    return
      "\(pick(stance.topic[language], stance.topic[language])) (\(positions.joined(separator: pick(" ; ", "; "))))"
  }

  func stanceNote(_ note: ContradictionNote, _ stance: Contradiction) -> String {
    let question = pick(stance.question[language], stance.question[language])
    guard let quote = note.quote, let turn = note.turn else { return question }
    let who = note.isClient ? pick("Le client : ", "The client: ") : ""
    return who + shortQuote(quote) + " (\(reply(turn))). " + question
  }

  func stanceRule(_ stance: Contradiction) -> String {
    pick("Par défaut : ", "By default: ") + pick(stance.rule[language], stance.rule[language])
      + pick(". Pour la taire : ", ". To silence it: ") + "--off \(stance.id)"
  }
}

// MARK: Next

extension ReviewWording {
  func next(_ step: NextStep) -> String {
    let reasons: [NextStep.Reason: (String, String)] = [
      .unfinished: ("la conversation n’est pas finie.", "the conversation is not over."),
      .left: (
        "vous avez pris congé en chemin ; la même scène, jusqu’à une fin.",
        "you took your leave on the way; the same scene, up to an ending."
      ),
      .easier: (
        "la conduite est sous 50 ; la même scène avec un client plus facile.",
        "the conduct is under 50; the same scene with an easier client."
      ),
      .lowConduct: (
        "la conduite est sous 50 ; la même scène, une remarque à la fois.",
        "the conduct is under 50; the same scene, one remark at a time."
      ),
      .calm: (
        "le calme est le critère le plus bas ; il se travaille face à quelqu’un qui provoque.",
        "calm is the lowest criterion; it is worked on with somebody who provokes."
      ),
      .firmness: (
        "tenir une demande est le critère le plus bas ; cela se travaille face à quelqu’un qui esquive.",
        "holding a request is the lowest criterion; it is worked on with somebody who dodges."
      ),
      .dodged: (
        "une de vos questions a été esquivée plus d’une fois ; la tenir se travaille face à quelqu’un qui esquive.",
        "one of your questions was dodged more than once; holding it is worked on with somebody who dodges."
      ),
      .weakest: (
        "un critère reste sous 60 ; la même scène, pour celui-là.",
        "one criterion is still under 60; the same scene, for that one."
      ),
      .poorOutcome: (
        "bien mené, et peu obtenu : le résultat ne dépend pas que de vous. La même scène, une autre graine.",
        "well led, and little obtained: the outcome does not depend on you alone. The same scene, another seed."
      ),
      .harder: ("bien mené ; un client plus difficile.", "well led; a harder client."),
      .mastered: (
        "bien mené avec le client le plus difficile ; une autre scène.",
        "well led with the hardest client; another scene."
      ),
      .again: ("la même scène, une autre graine.", "the same scene, another seed."),
    ]
    let reason = reasons[step.reason].map { pick($0.0, $0.1) } ?? ""
    let focus = step.criterionLabel.map { label in
      pick(" À travailler : \(label).", " To work on: \(label).")
    }
    let isElsewhere = step.reason == .unfinished || step.reason == .mastered
    let with = isElsewhere ? nil : step.personaName.map { pick(" Avec \($0).", " With \($0).") }
    return pick("Ensuite : ", "Next: ") + reason + (with ?? "") + (focus ?? "")
  }

  /// The works behind short names such as `s1, s2`, as a reader can make something of them.
  private func works(_ origin: String) -> String {
    let works = Works(language)
    return origin.split(separator: ",").map { key in
      let key = String(key.drop { $0 == " " })
      return works.title(key) ?? key
    }.joined(separator: ", ")
  }
}
