import Rehearsal
import Scenarios
import Vocabulary

/// A way to answer that the rubric thinks well of, told in three grades.
struct Hint {
  /// The option.
  let option: OfferedOption
  /// The criteria it meets, the weightiest first, two at most.
  let criteria: [String]
  /// What would meet them.
  let advice: [LocalizedText]

  /// The grades there are: in words, the beginning, the whole.
  static let grades = 3

  /// The available option that meets most of the rubric; the first of equals.
  init?(among options: [OfferedOption], rubric: [Criterion], book: CriterionBook = .standard) {
    let weights = Dictionary(rubric.map { ($0.name, $0.weight) }, uniquingKeysWith: max)
    func sum(_ tag: String, _ option: OfferedOption) -> Int {
      Hint.criteria(tag, of: option).reduce(0) { $0 + (weights[$1] ?? 0) }
    }
    let rated = options.filter(\.isAvailable).map { ($0, sum("plus", $0) - sum("minus", $0)) }
    guard var best = rated.first else { return nil }
    for other in rated.dropFirst() where other.1 > best.1 { best = other }
    option = best.0
    let met = Hint.criteria("plus", of: option).filter { weights[$0] != nil }
    criteria = Array(met.sorted { (weights[$0] ?? 0, $1) > (weights[$1] ?? 0, $0) }.prefix(2))
    advice = criteria.map { name in
      LocalizedText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, book.hint(name, $0)) }))
    }
  }

  private static func criteria(_ tag: String, of option: OfferedOption) -> [String] {
    option.tags.filter { $0.hasPrefix(tag + ":") }.map { String($0.dropFirst(tag.count + 1)) }
  }

  /// The hint of a grade, from 1.
  func text(grade: Int, _ wording: Wording) -> String {
    switch grade {
    case 1: wording.hint(advice.map { $0[wording.language] })
    case 2: wording.hintBeginning(beginning)
    default: wording.hintWhole(option.text)
    }
  }

  /// A third of the words, three at least; never all of them.
  var beginning: String {
    let words = option.text.split(separator: " ")
    let count = min(max(words.count / 3, 3), max(words.count - 1, 1))
    return words.prefix(count).joined(separator: " ") + "…"
  }
}
