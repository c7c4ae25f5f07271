import Fuzzing
import Scenarios

extension FuzzMode {
  /// A project file beside a script and a table.
  static let project = FuzzMode(
    "project", endings: [".yarnproject"], dictionary: FolderCheck.projectPieces,
    prepare: {
      { input in
        FolderCheck.check([
          "fuzz.yarnproject": input, "fr.csv": Array("id,text\n".utf8),
          "start.yarn": Array("title: Start\n---\nClient: Bonjour.\n-> Bonjour\n-> Au revoir\n===\n".utf8),
        ])
      }
    })

  /// A whole folder, as one text in which a line `##### PATH` begins each file.
  static let folder = FuzzMode(
    "folder", endings: [".folder"], seeds: [FolderCheck.seed],
    dictionary: FolderCheck.projectPieces + FolderCheck.folderPieces,
    prepare: { { FolderCheck.check(FolderCheck.files(in: $0)) } })
}

extension FolderCheck {
  static let projectPieces = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0041", "\\ud83d", "null", "true", "-1", "0", "1e999", "4",
    "\"projectFileVersion\": 4", "\"baseLanguage\": \"fr\"", "\"sourceFiles\": [\"**/*.yarn\"]",
    "\"excludeFiles\": [\"*\"]", "\"localisation\": {\"fr\": {\"strings\": \"fr.csv\"}}",
    "\"definitions\": \"x.ysls.json\"",
    "\"compilerOptions\": {\"diagnosticsSeverity\": {\"YS0010\": \"error\"}}",
    "\"scenario\": {", "**/", "../", "/etc/x", "*?*", "//", "/*", "\u{FEFF}", "\u{0}", "\n", "é",
  ]

  static let folderPieces = [
    "\n##### a.yarn\n", "\n##### strings/en.csv\n", "\n##### cues/fr.csv\n", "\n##### recap/fr.mustache\n",
    "\n##### x.ysls.json\n", "\n##### asides/asides.yarnproject\n", "\n##### plays/a.testplan\n",
    "\"uses\": [\"asides\"]",
    "title: A\n---\n", "===\n", "<<jump Start>>\n", "<<if $x > 1>>\n", "<<endif>>\n", "-> Oui #line:b\n",
    "Client: Bonjour. #line:a\n",
    "#takes:date", "#accepts:a", "#agreed", "#proposed", "Note: x #agreed\n", "ending: a\n",
    "outcome: good\n", "standing:\n",
    "when: once\n", "{heard()}", "{money($x)}", "{date($due)}", "line,cue\n", "language,id,text\n", "line:a",
    "en,line:a,x\n",
    "{{client}}", "\"personas\": [", "\"facts\": [", "\"rubric\": {\"x\": 100}", "\"reactions\": [",
    "\"cast\": [\"X\"]",
    "\"requires\": \"9.9\"", "\"objections\": [", "<<declare $trust = 5>>\n", "<<declare $x = 0>>\n",
  ]

  static let seed = """
    ##### x.yarnproject
    {"projectFileVersion": 4, "sourceFiles": ["**/*.yarn"], "baseLanguage": "fr", "localisation": {"en": {"strings": \
    "strings/en.csv"}}, "scenario": {"id": "x", "version": "1", "title": {"fr": "X", "en": "X"}, "uses": ["asides"], \
    "personas": [{"id": "a", "name": {"fr": "A"}, "values": {"trust": 3}}], "facts": [{"name": "due", "type": "date", \
    "question": {"fr": "?"}, "example": {"days": 3}}], "rubric": {"facts": 100}}}
    ##### x.yarn
    title: Start
    ---
    <<declare $trust = 5>>
    Client: Bonjour, le {date($due)} ? #line:a
    -> Oui. #line:b #plus:facts #takes:due
        Note: Payé. #agreed #owner:client #due:due #line:c
        <<jump End>>
    -> Non. #line:d
    ===
    title: End
    ending: done
    outcome: good
    ---
    Client: {heard()} Au revoir. #line:e
    ===
    title: Always
    standing:
    ---
    -> Pardon ? #line:f
        Client: Je répète. #line:g
    ===
    ##### strings/en.csv
    language,id,text,file,node,lineNumber,lock,comment
    en,line:a,"Hello, on {date($due)}?",x.yarn,Start,3,,
    ##### cues/fr.csv
    line,cue
    line:b,c’est ça
    ##### recap/fr.mustache
    subject: {{due}}
    {{#due}}Le {{due}}.{{/due}}
    ##### plays/a.testplan
    line: `Bonjour`
    select: 1

    """
}
