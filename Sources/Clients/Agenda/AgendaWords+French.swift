extension AgendaWords {
  static let french = AgendaWords(
    callToday: { client, scenario in
      "C’est aujourd’hui que vous appelez" + (client.map { " \($0)" } ?? "") + " (\(scenario))."
    },
    ownToday: { "Vous l’avez promis pour aujourd’hui\u{A0}: \($1) (\($0))." },
    ownLate: { name, what, days in
      "Vous l’aviez promis, c’est en retard \(days == 1 ? "d’un jour" : "de \(days) jours")\u{A0}: \(what) (\(name))."
        + " Tenez-le, ou dites un autre jour avant qu’on vous le demande."
    },
    callToNote: { client, days in
      let day = days == 1 ? "hier" : "il y a \(days) jours"
      return "L’appel" + (client.map { " avec \($0)" } ?? "")
        + " était prévu \(day). Comment s’est-il passé\u{202F}?"
    },
    secondBroken: {
      "\($0) a laissé passer \($1) jours promis sans payer\u{A0}: plus de relance aimable, un engagement daté ou la mise en demeure."
    },
    clientLate: { name, client, what, days in
      "\(client) l’avait promis, c’est en retard \(days == 1 ? "d’un jour" : "de \(days) jours")\u{A0}: \(what) (\(name))."
    },
    paymentBroken: {
      "\($1) n’a pas tenu sa promesse de payer\u{A0}: \($2) (\($0)). La relance monte d’un cran."
    },
    clientToday: { "\($1) l’a promis pour aujourd’hui\u{A0}: \($2) (\($0)). Est-ce arrivé\u{202F}?" },
    abuse: {
      "\($0)\u{A0}: une insulte ou un geste déplacé est noté. Cela suffit, une seule fois\u{202F}; partir tout de suite est une bonne issue."
    },
    callSoon: { client, scenario, day in
      "Vous appelez" + (client.map { " \($0)" } ?? "") + " le \(day) (\(scenario))."
    },
    raise: { client, days in
      "\(client)\u{A0}: la même chose revient" + (days.map { ", cela fait \($0) jours" } ?? "")
        + ". C’est à dire au client."
    },
    weigh: { client, rule, days in
      "\(client)\u{A0}: les signaux disent de peser rester et partir (règle \(rule)"
        + (days.map { ", depuis \($0) jours" } ?? "") + "). Le plus tôt est le mieux."
    },
    someClient: "Le client",
    aDay: "JOUR",
    reason: { rule in
      switch rule {
      case .callToday: "un vrai appel aujourd’hui passe avant tout"
      case .ownPromise: "votre parole passe avant celle des autres"
      case .callToNote: "ce qui s’est dit s’oublie vite"
      case .secondBroken: "deux jours promis et manqués, c’est être mené en bateau"
      case .clientLate: "une promesse qu’on laisse passer ne vaut plus rien"
      case .clientDue: "ce qui est promis pour aujourd’hui se vérifie aujourd’hui"
      case .abuse: "l’insulte n’a pas besoin de se répéter"
      case .callSoon: "un vrai appel dans les deux semaines se répète d’abord"
      case .signals: "ce qui revient se dit, ou se pèse, sans attendre"
      case .lesson: "rien ne presse\u{A0}: répétez ce qui tient le moins"
      }
    },
    orderTitle: "Ce qui passe avant quoi",
    also: "Ensuite",
    more: { $0 == 1 ? "et une autre chose" : "et \($0) autres choses" },
    nothing: "il n’y a rien à faire ni à répéter")
}
