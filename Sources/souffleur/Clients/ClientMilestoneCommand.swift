import ArgumentParser
import Clients
import Foundation
import Vocabulary

/// `souffleur client milestone`
struct ClientMilestoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milestone",
    abstract: "Keep a milestone of the work: price, done, billed, paid, handed over.")

  @Argument(help: "The client's name.")
  var name: String

  @Argument(help: "What the milestone is called.")
  var title: String

  @Option(help: ArgumentHelp("Its whole price.", valueName: "amount"))
  var price: String?

  @Option(help: ArgumentHelp("How much of it is done, 0 to 100.", valueName: "percent"))
  var done: Int?

  @Option(help: ArgumentHelp("How much has been billed.", valueName: "amount"))
  var billed: String?

  @Option(help: ArgumentHelp("How much has been paid.", valueName: "amount"))
  var paid: String?

  @Option(help: ArgumentHelp("What is handed over of it.", valueName: "text"))
  var handover: String?

  @Option(help: ArgumentHelp("Days it was meant to take.", valueName: "days"))
  var plannedDays: Int?

  @Option(help: ArgumentHelp("Days it has taken so far.", valueName: "days"))
  var elapsedDays: Int?

  @Flag(help: "Take the milestone out.")
  var remove = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    for days in [plannedDays, elapsedDays].compactMap({ $0 }) where !Milestone.dayRange.contains(days) {
      throw ValidationError("Days go from 0 to 36500.")
    }
  }

  func run() throws {
    let desk = try ClientDesk(name, shared)
    let key = WrittenText.line(title)
    let stored = try desk.file().milestones
    let usual = stored.first?.price.currency ?? "EUR"
    let price = try price.map { try desk.money($0, "--price", usual: usual) }
    let billed = try billed.map { try desk.money($0, "--billed", usual: price?.currency ?? usual) }
    let paid = try paid.map { try desk.money($0, "--paid", usual: price?.currency ?? usual) }
    let file = try desk.change { (file) throws(Failure) in
      let place = file.milestones.firstIndex { WrittenText.line($0.title) == key }
      if remove {
        guard let place else {
          throw Failure(
            .usage, desk.say("il n’y a pas d’étape de ce nom", "there is no milestone of that name"))
        }
        file.milestones.remove(at: place)
        return
      }
      let milestone = try milestone(place.map { file.milestones[$0] }, price, billed, paid, file, desk)
      if let place { file.milestones[place] = milestone } else { file.milestones.append(milestone) }
    }
    let view = ExitView(file, leaving: desk.today, today: desk.today, language: shared.language)
    try emit(view.account)
    tell(desk.say("Ensuite : souffleur client exit", "Next: souffleur client exit"))
  }

  private func milestone(
    _ old: Milestone?, _ price: Money?, _ billed: Money?, _ paid: Money?, _ file: ClientFile,
    _ desk: ClientDesk
  ) throws(Failure) -> Milestone {
    guard let price = price ?? old?.price else {
      throw Failure(
        .usage, desk.say("une nouvelle étape a besoin de --price", "a new milestone needs --price"))
    }
    let others = file.milestones.filter { WrittenText.line($0.title) != WrittenText.line(title) }.map(\.price)
    let currencies = Set((others + [price, billed, paid].compactMap { $0 }).map(\.currency))
    guard currencies.count == 1 else {
      throw Failure(
        .usage, desk.say("toutes les étapes sont dans la même monnaie", "all milestones are in one currency"))
    }
    var milestone: Milestone
    do throws(Milestone.Mistake) {
      milestone = try Milestone(
        title: old?.title ?? title, price: price, donePercent: done ?? old?.donePercent ?? 0,
        billed: billed?.amount ?? old?.billed ?? 0, paid: paid?.amount ?? old?.paid ?? 0)
    } catch {
      throw Failure(
        .usage,
        error == .percent
          ? desk.say("--done va de 0 à 100", "--done goes from 0 to 100")
          : desk.say("ce montant ne va pas", "that amount does not do"))
    }
    milestone.handover = handover.map(TextSafety.line) ?? old?.handover
    milestone.plannedDays = plannedDays ?? old?.plannedDays
    milestone.elapsedDays = elapsedDays ?? old?.elapsedDays
    return milestone
  }
}

/// `souffleur client terms`
struct ClientTermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms", abstract: "Keep what the contract says of leaving.")

  @Argument(help: "The client's name.")
  var name: String

  @Option(help: ArgumentHelp("Days of notice.", valueName: "days"))
  var notice: Int?

  @Option(help: ArgumentHelp("Where it is written, such as “section 7”.", valueName: "text"))
  var clause: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let notice, !ExitTerms.noticeRange.contains(notice) {
      throw ValidationError("--notice goes from 0 to 3650 days.")
    }
  }

  func run() throws {
    let desk = try ClientDesk(name, shared)
    let file = try desk.change { (file) throws(Failure) in
      if let notice { file.terms.noticeDays = notice }
      if let clause { file.terms.clause = TextSafety.line(clause) }
    }
    let days = file.terms.noticeDays.map(String.init) ?? desk.say("inconnu", "unknown")
    let place = file.terms.clause.map { " (\($0))" } ?? ""
    try emit(desk.say("Préavis en jours : \(days)\(place)\n", "Notice in days: \(days)\(place)\n"))
    tell(desk.say("Ensuite : souffleur client exit", "Next: souffleur client exit"))
  }
}
