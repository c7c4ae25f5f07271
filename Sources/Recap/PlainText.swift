import Mustache
import Rehearsal
import Scenarios
import Vocabulary

extension Record {
  /// The record as plain text, lines not wrapped, ended by LF.
  public var plainText: String { Document(self).text }
}

/// The record cut into what the template shows; all words are chosen here, the template only places them.
struct Document {
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

  var text: String { Document.template?.render(values) ?? "" }

  // A literal of this file; a test renders it, so that it cannot fail to parse unnoticed.
  private static let template = try? MustacheTemplate(string: Document.textSource)

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
}
