import Recap
import Scenarios
import Vocabulary

/// Words what a record is made of with the user's own templates, on the day it is written.
struct RecordWording {
  /// Folders of templates that were asked for beside the user's own.
  var templates: [String] = []
  /// The language of messages.
  let language: Language

  /// The record in the language of its reader; whatever cannot be used of the templates is told.
  func record(_ source: RecordSource, style: LetterStyle, in target: Language) throws -> Record {
    let folder = try TemplateFolder.read(named: templates, scenario: source.scenario?.id, language)
    var source = source
    source.style = style
    source.written = .today
    source.templates = folder.templates
    var record = Record(source, language: target)
    record.templateErrors = folder.errors + record.templateErrors
    for error in record.templateErrors {
      tell(RecapWords.of(language).templateLeft(error.sentence(in: language)))
    }
    return record
  }
}
