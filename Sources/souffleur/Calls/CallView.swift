import AfterCall
import Clients
import Rehearsal
import Vocabulary

/// A call in words: what was said, and how it stands beside its preparation and its rehearsal.
struct CallView {
  let number: Int
  let call: Call
  let check: RealityCheck
  let language: Language

  private var words: CallWords { .of(language) }

  /// The whole, a line each.
  var text: String {
    ([heading] + items + rest + reality).map { $0 + "\n" }.joined()
  }

  private var heading: String {
    TextSafety.line(CallView.heading(number, call, language))
  }

  /// `C-003 · Ferrand · mercredi 25 novembre 2026, 16 h 30, 20 min, au téléphone, avec Claire`
  static func heading(_ number: Int, _ call: Call, _ language: Language) -> String {
    let circumstances = call.circumstances(in: language)
    let words = CallWords.of(language)
    let parts = [Call.name(number), call.client, circumstances.isEmpty ? words.noDay : circumstances]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
      + (call.isFinished ? "" : " · \(words.unfinished)")
  }

  private var items: [String] {
    let lines = ItemLineWords(call, language: language)
    return LedgerItem.Status.allCases.flatMap { status -> [String] in
      let items = call.items(status)
      return items.isEmpty ? [] : [words.status(status)] + items.map { "- " + lines.text($0) }
    }
  }

  private var rest: [String] {
    let close = call.closing(in: language)
    return close.isEmpty ? [] : [TextSafety.line(words.end(close))]
  }

  private var reality: [String] {
    check.isEmpty ? [] : ["", AfterWords.of(language).report.heading] + check.lines(call, language: language)
  }

  /// The commands that make sense next.
  var next: [String] {
    let name = Call.name(number)
    guard call.isFinished else { return ["  souffleur after \(name)"] }
    var commands = ["  souffleur recap \(name) --to …"]
    if call.items.contains(where: { $0.status.binds && $0.owner != nil }) {
      commands.append("  souffleur promises add --from \(name)")
    }
    return commands
  }
}
