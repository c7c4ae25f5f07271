/// What is said of time, of breath and of other sessions.
extension Wording {
  private func seconds(_ seconds: Double) -> String {
    let whole = Int(min(max(seconds, 0), 86_400).rounded())
    return whole < 120
      ? "\(whole)\u{00A0}s"
      : pick("\(whole / 60)\u{00A0}min \(whole % 60)\u{00A0}s", "\(whole / 60) min \(whole % 60) s")
  }

  func underPressure(_ limit: Double) -> String {
    pick(
      "Une réponse qui tarde plus de \(seconds(limit)) use la patience du client. /respirer arrête le temps.",
      "A reply that takes more than \(seconds(limit)) wears the client’s patience. /breathe stops the clock.")
  }

  var timeIsUp: String { pick("(Le silence dure…)", "(The silence lasts…)") }

  func late(costsPatience: Bool) -> String {
    guard costsPatience else {
      return pick("(Votre réponse s’est fait attendre.)", "(Your reply was slow to come.)")
    }
    return pick(
      "(Votre réponse s’est fait attendre\u{00A0}; la patience s’use.)",
      "(Your reply was slow to come; patience wears thin.)")
  }

  func pace(_ taken: Double, limit: Double) -> String {
    pick(
      "temps de réponse \(seconds(taken)) sur \(seconds(limit))",
      "reply time \(seconds(taken)) of \(seconds(limit))")
  }

  var breathe: String {
    pick(
      "Une minute pour souffler. N’importe quelle touche la termine.", "A minute to breathe. Any key ends it."
    )
  }

  var breatheIn: String { pick("inspirez…", "breathe in…") }
  var breatheOut: String { pick("expirez, longuement.", "and out, slowly.") }
  var breathingOver: String { pick("On reprend où l’on était.", "Back to where we were.") }

  var breathingSkipped: String {
    pick(
      "La pause n’a de sens qu’à un terminal\u{00A0}: passée.",
      "The pause makes sense at a terminal only: skipped.")
  }

  /// The private note of a pause.
  func breathed(_ replies: Int) -> String {
    replies == 0
      ? pick("Pause pour souffler, avant la première réponse.", "Paused to breathe, before the first reply.")
      : pick(
        "Pause pour souffler, après la réponse \(replies).", "Paused to breathe, after reply \(replies).")
  }

  func forkWhere(_ last: Int) -> String {
    pick(
      "Repartir d’après quelle réponse\u{00A0}? De 0 (l’ouverture) à \(last).",
      "Go on from after which reply? 0 (the opening) to \(last).")
  }

  var cannotFork: String {
    pick("Cette répétition ne peut pas bifurquer.", "This rehearsal cannot fork.")
  }

  func forked(from: String, to: String, turn: Int) -> String {
    let place =
      turn == 0
      ? pick("dès l’ouverture", "from the opening")
      : pick("d’après la réponse \(turn)", "from after reply \(turn)")
    return pick(
      "La séance \(from) reste telle quelle\u{00A0}; on continue dans la séance \(to), \(place)\u{00A0}:",
      "Session \(from) stays as it is; we go on in session \(to), \(place):")
  }
}
