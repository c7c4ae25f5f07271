extension AgendaWords {
  static let english = AgendaWords(
    callToday: { client, scenario in
      "You are calling" + (client.map { " \($0)" } ?? "") + " today (\(scenario))."
    },
    ownToday: { "You promised it for today: \($1) (\($0))." },
    ownLate: { name, what, days in
      "You promised it, and it is \(days == 1 ? "a day" : "\(days) days") late: \(what) (\(name))."
        + " Keep it, or name another day before they ask."
    },
    callToNote: { client, days in
      let day = days == 1 ? "yesterday" : "\(days) days ago"
      return "The call" + (client.map { " with \($0)" } ?? "") + " was due \(day). How did it go?"
    },
    secondBroken: {
      "\($0) has let \($1) promised days go by without paying: no more friendly reminders, a dated commitment or formal notice."
    },
    clientLate: { name, client, what, days in
      "\(client) promised it, and it is \(days == 1 ? "a day" : "\(days) days") late: \(what) (\(name))."
    },
    paymentBroken: { "\($1) has not kept the promise to pay: \($2) (\($0)). Reminders move up a rung." },
    clientToday: { "\($1) promised it for today: \($2) (\($0)). Has it come?" },
    abuse: {
      "\($0): an insult or an improper gesture is on file. Once is enough; leaving at once is a good way out."
    },
    callSoon: { client, scenario, day in
      "You are calling" + (client.map { " \($0)" } ?? "") + " on \(day) (\(scenario))."
    },
    raise: { client, days in
      "\(client): the same thing keeps coming back" + (days.map { ", \($0) days now" } ?? "")
        + ". It is worth raising with them."
    },
    weigh: { client, rule, days in
      "\(client): the signals say to weigh staying and leaving (rule \(rule)"
        + (days.map { ", for \($0) days" } ?? "") + "). Sooner is better."
    },
    someClient: "The client",
    aDay: "DAY",
    reason: { rule in
      switch rule {
      case .callToday: "a real call today comes before everything"
      case .ownPromise: "your own word comes before that of others"
      case .callToNote: "what was said is soon forgotten"
      case .secondBroken: "two promised days that went by is being strung along"
      case .clientLate: "a promise that is let slide is worth nothing"
      case .clientDue: "what is promised for today is checked today"
      case .abuse: "abuse needs no repeating"
      case .callSoon: "a real call within two weeks is rehearsed first"
      case .signals: "what keeps coming back is raised, or weighed, without waiting"
      case .lesson: "nothing presses: rehearse what holds least"
      }
    },
    orderTitle: "What comes before what",
    also: "Then",
    more: { $0 == 1 ? "and one more thing" : "and \($0) more things" },
    nothing: "there is nothing to do and nothing to rehearse")
}
