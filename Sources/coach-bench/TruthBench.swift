import Coaching
import Foundation
import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// Plays a scenario by chance and reads each ledger beside what was said: prints the faults by item, with the first
/// conversation that shows them.
enum TruthBench {
  static func run(_ id: String, _ count: Int, _ language: Language) -> Int32 {
    guard let scenario = (try? Loader.load(id))?.scenario,
      let today = CalendarDate(iso: "2026-11-28")
    else { return Bench.fail("coach-bench: no scenario \(id)\n", 66) }
    let truth = RecordTruth(Listeners())
    var faults: [String: (count: Int, first: Int, text: String)] = [:]
    var items = 0
    for run in 0..<count {
      guard let rehearsal = RandomRehearsal.played(scenario, language, today, run: run) else { continue }
      items += rehearsal.ledger.items.count
      for (item, fault) in truth.faults(of: rehearsal) {
        let text = rehearsal.ledger.items.first { $0.id == item }?.text ?? ""
        faults["\(item) \(fault.rawValue)", default: (0, run, text)].count += 1
      }
    }
    for (name, found) in faults.sorted(by: { $0.key < $1.key }) {
      print("\(name): \(found.count), first in run \(found.first): \(found.text)")
    }
    print("\(count) conversations, \(items) items, \(faults.values.reduce(0) { $0 + $1.count }) faults")
    return faults.isEmpty ? 0 : 1
  }

  /// Prints one of the conversations.
  static func show(_ id: String, run: Int, _ language: Language) -> Int32 {
    guard let scenario = (try? Loader.load(id))?.scenario, let today = CalendarDate(iso: "2026-11-28"),
      let rehearsal = RandomRehearsal.played(scenario, language, today, run: run)
    else { return 65 }
    for turn in rehearsal.transcript.turns {
      if let reply = turn.reply {
        print("\n> [\(reply.option?.id ?? "")] \(reply.text) \(reply.taken.isEmpty ? "" : "\(reply.taken)")")
      }
      for event in turn.events {
        switch event {
        case .line(let line): print("\(line.speaker): \(line.text) [\(line.id)]")
        case .ledger(let item):
          print(
            "  NOTE \(item.status) \(item.id) \(item.due?.iso ?? "") \(item.amount.map { "\($0.amount)" } ?? ""): \(item.text)"
          )
        default: break
        }
      }
    }
    return 0
  }
}
