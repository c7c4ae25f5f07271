import Mustache
import Rehearsal
import Scenarios
import Vocabulary

extension Record {
  /// The record as plain text, lines not wrapped, ended by LF.
  public var plainText: String { Document(self).render(.text) }

  /// The record as a complete HTML page without anything from elsewhere.
  public var html: String { Document(self).render(.html) }
}

/// The record cut into what the two templates show; all words are chosen here, the templates only place them.
struct Document {
  enum Form { case text, html }

  private var values: [String: Any]

  init(_ record: Record) {
    let words = Wording(record.language)
    let statuses: [LedgerItem.Status] = [.agreed, .announced, .proposed, .open, .refused]
    let sections: [[String: Any]] = statuses.compactMap { status in
      let items = record.items(status)
      guard !items.isEmpty else { return nil }
      return [
        "heading": words.heading(status),
        "items": items.map { item in
          let particulars = words.particulars(item)
          return item.text + (particulars.isEmpty ? "" : " (\(particulars))")
        },
      ]
    }
    let dates = record.promises.compactMap { item in item.due.map { words.promise(item, due: $0) } }
    values = [
      "language": record.language.rawValue,
      "subject": record.subject,
      "greeting": words.greeting(record.contact),
      "opening": words.opening(day: record.day, channel: record.channel),
      "details": record.details.split(separator: "\n").map(String.init),
      "hasDetails": !record.details.isEmpty,
      "sections": sections,
      "nothing": words.nothing,
      "hasNothing": record.items.isEmpty,
      "hasDates": !dates.isEmpty,
      "datesHeading": words.datesHeading,
      "dates": dates,
      "correction": words.correction(by: record.correctBy),
      "closing": words.closing,
      "sender": record.sender.isEmpty ? words.senderMissing : record.sender,
    ]
  }

  func render(_ form: Form) -> String {
    guard let template = form == .text ? Document.text : Document.html else { return "" }
    return template.render(values)
  }

  // Both are literals of this file; a test renders them, so that they cannot fail to parse unnoticed.
  private static let text = try? MustacheTemplate(string: Document.textSource)
  private static let html = try? MustacheTemplate(string: Document.htmlSource)

  static let textSource = """
    {{% CONTENT_TYPE:TEXT}}
    {{greeting}}

    {{opening}}
    {{#hasDetails}}

    {{#details}}
    {{.}}
    {{/details}}
    {{/hasDetails}}
    {{#hasNothing}}

    {{nothing}}
    {{/hasNothing}}
    {{#sections}}

    {{heading}}
    {{#items}}
    - {{.}}
    {{/items}}
    {{/sections}}
    {{#hasDates}}

    {{datesHeading}}
    {{#dates}}
    - {{.}}
    {{/dates}}
    {{/hasDates}}

    {{correction}}

    {{closing}}
    {{sender}}

    """

  static let htmlSource = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head><meta charset="utf-8"><title>{{subject}}</title></head>
    <body>
    <p>{{greeting}}</p>
    <p>{{opening}}</p>
    {{#hasDetails}}
    <p>{{#details}}{{.}}<br>
    {{/details}}</p>
    {{/hasDetails}}
    {{#hasNothing}}
    <p>{{nothing}}</p>
    {{/hasNothing}}
    {{#sections}}
    <h2>{{heading}}</h2>
    <ul>
    {{#items}}
    <li>{{.}}</li>
    {{/items}}
    </ul>
    {{/sections}}
    {{#hasDates}}
    <h2>{{datesHeading}}</h2>
    <ul>
    {{#dates}}
    <li>{{.}}</li>
    {{/dates}}
    </ul>
    {{/hasDates}}
    <p>{{correction}}</p>
    <p>{{closing}}<br>
    {{sender}}</p>
    </body>
    </html>

    """
}
