import Coaching
import Listening
import Vocabulary

/// The names of rules that were given to be switched off.
enum RuleNames {
  /// Fails with the nearest name when one is no rule of the language, nor what comes before a rule's dot.
  static func check(_ names: [String], _ language: Language, _ listener: Listener? = nil) throws {
    guard !names.isEmpty else { return }
    let known = DraftCheck.ruleNames(of: listener ?? Listener(language: language))
    try check(names, language, among: known)
  }

  /// Fails with the nearest name when one of `names` is not known.
  static func check(_ names: [String], _ language: Language, among known: Set<String>) throws {
    guard let name = names.first(where: { !known.contains($0) }) else { return }
    let nearest = NearestName.of(name, in: known)
    if language == .french {
      let offer = nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""
      throw Failure(.usage, "il n’y a pas de règle « \(name) »\(offer)")
    }
    let offer = nearest.map { "; did you mean “\($0)”?" } ?? ""
    throw Failure(.usage, "there is no rule “\(name)”\(offer)")
  }
}
