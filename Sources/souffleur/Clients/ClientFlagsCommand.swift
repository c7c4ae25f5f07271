public import ArgumentParser
public import Clients
import Rehearsal
import Vocabulary

/// `souffleur client flags`
struct ClientFlagsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flags", abstract: "Note a dated signal, and see what the rules make of them.",
    discussion: """
      A signal is something the client did on a day. Single events are shown and weigh nothing: recurrence counts, not \
      occurrence. Each rule is told apart, with what made it fire; --why adds where it comes from. The program never \
      tells anybody to leave.
      """)

  @Argument(help: "The client's name.")
  var name: String

  @Option(help: ArgumentHelp("Note a signal; --kinds lists them.", valueName: "kind"))
  var add: String?

  @Option(help: ArgumentHelp("The day of the signal; today by default.", valueName: "date"))
  var on: String?

  @Option(help: ArgumentHelp("What happened, in your words.", valueName: "text"))
  var note: String = ""

  @Flag(help: "Somebody told you; it weighs nothing until you see it.")
  var hearsay = false

  @Option(help: ArgumentHelp("Take the signal of this number out.", valueName: "number"))
  var remove: Int?

  @Option(help: "How often you dread this client's messages.")
  var dread: Dread?

  @Option(help: ArgumentHelp("From how many times on a signal counts.", valueName: "times"))
  var recurrence: Int?

  @Option(help: ArgumentHelp("How many different signals fire the first rule.", valueName: "number"))
  var distinct: Int?

  @Flag(help: "List the kinds of signals.")
  var kinds = false

  @Flag(help: "Say what each rule says and where it comes from.")
  var why = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    if kinds {
      for kind in SignalKind.allCases { try emit("\(kind.rawValue)  \(kind.title[language])\n") }
      return
    }
    let desk = try ClientDesk(name, shared)
    let file = try isChange ? changed(desk) : desk.file()
    let view = FlagsView(file, today: desk.today, language: language)
    try json ? emitJSON(view.json.text + "\n") : emit(view.text(why: why))
    if !json { tell(view.next) }
  }

  private var isChange: Bool {
    add != nil || remove != nil || dread != nil || recurrence != nil || distinct != nil
  }

  private func changed(_ desk: ClientDesk) throws -> ClientFile {
    let signal = try add.map { try noted($0, desk) }
    return try desk.change { (file) throws(Failure) in try apply(signal, to: &file, desk) }
  }

  private func apply(_ signal: Signal?, to file: inout ClientFile, _ desk: ClientDesk) throws(Failure) {
    if let signal { file.signals.append(signal) }
    if let remove {
      guard file.signals.indices.contains(remove - 1) else {
        throw Failure(.usage, desk.say("il n’y a pas de signal \(remove)", "there is no signal \(remove)"))
      }
      file.signals.remove(at: remove - 1)
    }
    if let dread { file.dread = dread }
    if let recurrence { file.thresholds.recurrence = try threshold(recurrence, desk) }
    if let distinct { file.thresholds.distinct = try threshold(distinct, desk) }
  }

  private func threshold(_ number: Int, _ desk: ClientDesk) throws(Failure) -> Int {
    guard SignalThresholds.range.contains(number) else {
      throw Failure(.usage, desk.say("un seuil va de 1 à 50", "a threshold goes from 1 to 50"))
    }
    return number
  }

  private func noted(_ name: String, _ desk: ClientDesk) throws -> Signal {
    guard let kind = SignalKind(rawValue: name) else {
      let nearest = NearestName.of(name, in: SignalKind.allCases.map(\.rawValue))
      let name = TextSafety.line(name)
      throw Failure(
        .usage,
        desk.say(
          "aucun signal ne s’appelle « \(name) »"
            + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""),
          "no signal is called “\(name)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "")))
    }
    let day = try on.map { try desk.day($0, "--on") } ?? desk.today
    guard day <= desk.today else {
      throw Failure(.usage, desk.say("ce jour est à venir", "that day is still to come"))
    }
    return Signal(kind, on: day, note: note, origin: hearsay ? .hearsay : .own)
  }
}

extension Dread: ExpressibleByArgument {}
