import Clients
import Preparation
import Scenarios
import Vocabulary

extension FactSources {
  /// Takes the facts that were prepared for a client: with this scenario, and what others have in common with it.
  mutating func use(client name: String) throws {
    let name = try ClientName.checked(name, language)
    let store = PreparationStore(archive: try openArchive(language), language: language)
    if let fact = scenario.clientFact { use([fact: .text(name)]) }
    let all = try store.all()
    let mine = all.first { $0.scenario == scenario.id && ClientFile.isSame($0.client, name) }
    use(PreparationStore.facts(of: name, in: all))
    use(mine?.facts ?? [:])
    if let mantra = mine?.mantra { tell(language.pick("«\u{A0}\(mantra)\u{A0}»", "“\(mantra)”")) }
    prepared = mine.map { PreparedCall(preparation: $0) }
    guard mine == nil else { return }
    let arguments = "\(shellWord(scenario.id)) --client \(shellWord(name))"
    tell(
      language.pick(
        "Rien n’est préparé pour \(name)\u{A0}: souffleur prep \(arguments)",
        "Nothing is prepared for \(name): souffleur prep \(arguments)"))
  }
}
