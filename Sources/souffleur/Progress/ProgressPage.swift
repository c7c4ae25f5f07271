import Coaching
import Rehearsal
import Vocabulary

/// How the user gets on, as a page that needs nothing else: no script, no picture from elsewhere.
struct ProgressPage {
  private let report: ProgressReport
  private let language: Language

  init(_ report: ProgressReport, _ language: Language) {
    self.report = report
    self.language = language
  }

  var text: String {
    let title = language.pick("Souffleur : vos répétitions", "Souffleur: your rehearsals")
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <style>
      body { font: 16px/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; }
      table { border-collapse: collapse; width: 100%; }
      td, th { text-align: left; padding: .2em .8em .2em 0; border-bottom: 1px solid #ddd; font-weight: normal; }
      td.n { text-align: right; font-variant-numeric: tabular-nums; }
      svg { vertical-align: middle; }
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      \(report.rows.map(section).joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private func section(_ row: ProgressReport.Row) -> String {
    let who = row.pairing.persona.map { " – \(ProgressPage.escaped($0))" } ?? ""
    let conduct = language.pick("conduite", "conduct")
    let lines = [(conduct, row.conduct)] + row.criteria.map { ($0.label(language), $0.trend) }
    return """
      <h2>\(ProgressPage.escaped(row.pairing.scenario))\(who)</h2>
      <table>
      \(lines.map { line($0.0, $0.1) }.joined(separator: "\n"))
      </table>
      """
  }

  private func line(_ name: String, _ trend: Trend) -> String {
    let level = trend.level.map(String.init) ?? "–"
    return
      "<tr><th>\(ProgressPage.escaped(name))</th><td class=\"n\">\(level)</td><td>\(curve(trend, name))</td></tr>"
  }

  /// A curve of 0 to 100 over the sessions, with its marks as text for those who do not see it.
  private func curve(_ trend: Trend, _ name: String) -> String {
    let marks = trend.marks.suffix(40)
    guard marks.count > 1 else { return "" }
    let points = marks.enumerated().map { "\($0.offset * 6 + 2),\(34 - $0.element * 32 / 100)" }
    let label = "\(name) : " + marks.map(String.init).joined(separator: ", ")
    return """
      <svg width="\(marks.count * 6 + 4)" height="36" role="img" aria-label="\(ProgressPage.escaped(label))">\
      <polyline points="\(points.joined(separator: " "))" fill="none" stroke="#246" stroke-width="1.5"/></svg>
      """
  }

  /// A text as it stands in HTML.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
