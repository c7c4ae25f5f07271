import Archive
import Clients
import Coaching
import Scenarios
import Vocabulary

/// Everything there is to do next, in order: the agenda, then a lesson.
struct NextProposals {
  private let archive: Archive
  private let language: Language
  private let today = CalendarDate.today

  init(_ archive: Archive, _ language: Language) {
    self.archive = archive
    self.language = language
  }

  /// The proposals, the first one first.
  func all() throws -> [NextProposal] {
    let room = try PracticeRoom(language, archive: archive)
    let agenda = Agenda(try material(), on: today, callHorizon: NextRehearsal.callHorizon)
    let lesson = room.next(before: []).map { next in
      let view = NextView(next, language)
      return NextProposal(
        rule: .lesson, reason: view.reason, commands: [view.command], scenario: next.scenario,
        persona: next.persona)
    }
    return agenda.items.map { proposal($0, room) } + [lesson].compactMap { $0 }
  }

  private func material() throws -> Agenda.Material {
    let calls = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.call, as: Call.self)
    }
    let clients = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.client, as: ClientFile.self)
    }
    return Agenda.Material(
      promises: try PromiseBook(language, archive: archive).all(),
      plans: try UpcomingCalls.plans(archive, language), calls: calls.map(\.value),
      clients: clients.map(\.value))
  }

  private func proposal(_ item: Agenda.Item, _ room: PracticeRoom) -> NextProposal {
    let reason = AgendaText(language, today: today).reason(item)
    var proposal = NextProposal(rule: item.rule, reason: reason, commands: [])
    let move = "move \(AgendaWords.of(language).aDay)"
    switch item {
    case .callToday(let plan): proposal.take(plan, ["souffleur card \(plan.arguments)"])
    case .callToNote(let plan, _): proposal.take(plan, ["souffleur after \(plan.arguments)"])
    case .callSoon(let plan):
      let next = room.next(before: [plan.call])
      proposal.take(
        plan, [next.map { NextView($0, language).command } ?? "souffleur rehearse \(plan.arguments)"])
      proposal.persona = next?.persona
    case .ownPromise(let named): proposal.take(named, ["keep", move])
    case .clientDue(let named): proposal.take(named, ["keep", "break", move])
    case .clientLate(let named) where !named.promise.isPayment: proposal.take(named, ["keep", "break", move])
    case .clientLate(let named), .secondBroken(let named, _):
      // The money may have come, or another day may have been said.
      proposal.take(named, named.promise.state == .broken ? ["keep", move] : ["keep", "break", move])
      proposal.commands.insert(PromiseAdvice.reminder(named.promise), at: 0)
    case .abuse(let client, _): proposal.take(client, "souffleur client exit")
    case .signals(let client, .raise, _, _): proposal.take(client, rehearsal(about: .limits) + " --client")
    case .signals(let client, _, _, _): proposal.take(client, "souffleur client decide")
    }
    return proposal
  }
}

extension NextProposal {
  fileprivate mutating func take(_ plan: Agenda.Plan, _ commands: [String]) {
    self.commands = commands
    client = plan.client.isEmpty ? nil : plan.client
    scenario = plan.reference
  }

  fileprivate mutating func take(_ named: NamedPromise, _ verbs: [String]) {
    commands = verbs.map { verb in
      let words = verb.split(separator: " ").map(String.init)
      return (["souffleur promises", words[0], named.name] + words.dropFirst()).joined(separator: " ")
    }
    client = named.promise.client.isEmpty ? nil : named.promise.client
    promise = named.name
  }

  fileprivate mutating func take(_ client: String, _ command: String) {
    self.client = client
    commands = ["\(command) \(shellWord(TextSafety.line(client)))"]
  }
}

extension Agenda.Plan {
  /// The options that name the prepared call again.
  fileprivate var arguments: String {
    let words = [reference, client].map { shellWord(TextSafety.line($0)) }
    return words[0] + (client.isEmpty ? "" : " --client " + words[1])
  }
}
