import Testing

/// Cases of our own, in the order of the rules they are about.
struct MarkupCase: Sendable, CustomTestStringConvertible {
  var input: String
  var text: String
  /// Attributes as `name@position+length` followed by the properties as `name=value`.
  var attributes: [String] = []
  var processors: [String] = ["select", "plural", "ordinal"]
  var locale = "fr"

  init(
    _ input: String, _ text: String, _ attributes: [String] = [], processors: [String]? = nil,
    locale: String = "fr"
  ) {
    self.input = input
    self.text = text
    self.attributes = attributes
    if let processors { self.processors = processors }
    self.locale = locale
  }

  var testDescription: String { input }
}

extension MarkupCase {
  /// Markers, values and the text they leave.
  static let markers: [MarkupCase] = [
    MarkupCase("Rien à signaler.", "Rien à signaler."),
    MarkupCase("un [fort]prix[/fort] net", "un prix net", ["fort@3+4"]),
    MarkupCase("[a]un [b]deux[/b][/a]", "un deux", ["a@0+7", "b@3+4"]),
    MarkupCase("[ton=sec]Non.[/ton]", "Non.", ["ton@0+4 ton=sec"]),
    MarkupCase(
      "[visage humeur=\"très calme\" force=3 part=-0.5 net=true nu=False /]Oui.", "Oui.",
      ["visage@0+0 humeur=très calme force=3 part=-0.5 net=True nu=False trimwhitespace=True"]),
    MarkupCase("Un [pause/] deux", "Un deux", ["pause@3+0 trimwhitespace=True"]),
    MarkupCase("Un [pause trimwhitespace=false/] deux", "Un  deux", ["pause@3+0 trimwhitespace=False"]),
    MarkupCase("[a][b]x[/] y", "x y", ["a@0+1", "b@0+1"]),
    MarkupCase("[a]\\[b\\] reste[/a]", "[b] reste", ["a@0+9"]),
    MarkupCase("[a p=\"il dit \\\"non\\\"\"]x[/a]", "x", ["a@0+1 p=il dit \"non\""]),
    MarkupCase("[a p={$reste}]x[/a]", "x", ["a@0+1 p=$reste"]),
    MarkupCase("[a p=2147483647 q=2147483648]x[/a]", "x", ["a@0+1 p=2147483647 q=2147483600"]),
    MarkupCase("[a p=1E+07 q=2.]x[/a]", "x", ["a@0+1 p=10000000 q=2"]),
    MarkupCase("[été_1|b]x[/été_1|b]", "x", ["été_1|b@0+1"]),
    MarkupCase("voir ] et <b>", "voir ] et <b>"),
    MarkupCase("[nomarkup][b]brut[/b] \"[x\"[/nomarkup].", "[b]brut[/b] \"[x\".", ["nomarkup@0+16"]),
    MarkupCase("[nomarkup]a[ / nomarkup ]b", "ab", ["nomarkup@0+1"]),
    MarkupCase("e\u{301}te\u{301} [b]e\u{301}[/b]", "été é", ["b@4+1"]),
    MarkupCase("🧶 [b]🧶[/b]!", "🧶 🧶!", ["b@3+2"]),
  ]

  /// Markers whose ends come in another order than their starts.
  static let overlaps: [MarkupCase] = [
    MarkupCase("[a]un[b]deux[/a]trois[/b]", "undeuxtrois", ["a@0+6", "b@2+9"]),
    MarkupCase("[a][b]x[/a][/b]", "x", ["a@0+1", "b@0+1"]),
    MarkupCase("[a][b][c]1[/a]2[/c]3[/b]", "123", ["a@0+1", "b@0+3", "c@0+2"]),
    MarkupCase("[a]1[b]2[/a][c]3[/b]4[/c]", "1234", ["a@0+2", "b@1+2", "c@2+2"]),
    MarkupCase("[a k=1]1[b k=2]2[/a]3[/b]", "123", ["a@0+2 k=1", "b@1+2 k=2"]),
    MarkupCase("[a][a]x[/a][/a]", "x", ["a@0+1", "a@0+1"]),
  ]

  /// Who speaks.
  static let speakers: [MarkupCase] = [
    MarkupCase("Client: Allô ?", "Client: Allô ?", ["character@0+8 name=Client"]),
    MarkupCase("Client :  Allô ?", "Client :  Allô ?", ["character@0+10 name=Client "]),
    MarkupCase("Mélanie:\u{A0}« Oui »", "Mélanie:\u{A0}« Oui »", ["character@0+9 name=Mélanie"]),
    MarkupCase("Client: à 12:30", "Client: à 12:30", ["character@0+8 name=Client"]),
    MarkupCase("12:30", "12:30", ["character@0+3 name=12"]),
    MarkupCase("12\\:30", "12:30"),
    MarkupCase("a\\:b: c\\:d", "a:b: c:d", ["character@0+5 name=a:b"]),
    MarkupCase("Client:", "Client:", ["character@0+7 name=Client"]),
    MarkupCase("Client: [b]Non[/b].", "Client: Non.", ["character@0+8 name=Client", "b@8+3"]),
    MarkupCase("[character name=\"Zoé\"]Z. [/character]12:30", "Z. 12:30", ["character@0+3 name=Zoé"]),
    MarkupCase("C'est \\[12:30\\]", "C'est [12:30]", ["character@0+10 name=C'est [12"]),
    MarkupCase("[b]Client: non[/b]", "Client: non", ["character@0+8 name=[b]Client", "b@0+11"]),
  ]

  /// Choices by value and by number.
  static let choices: [MarkupCase] = [
    MarkupCase("[select value=sec doux=\"Volontiers\" sec=\"Non\" /].", "Non."),
    MarkupCase("[select value=SEC sec=\"« % »\" /]", "« SEC »"),
    MarkupCase("[select value=true true=oui false=non /]", "oui"),
    MarkupCase("[plural value=0 one=\"% jour\" other=\"% jours\" /]", "0 jour"),
    MarkupCase("[plural value=1.5 one=\"% jour\" other=\"% jours\" /]", "1.5 jour"),
    MarkupCase("[plural value=2 one=\"% jour\" other=\"% jours\" /]", "2 jours"),
    MarkupCase("[plural value=-2 one=\"% jour\" other=\"% jours\" /]", "-2 jours"),
    MarkupCase("[plural value=1000000 one=\"% euro\" other=\"% euros\" /]", "1000000 euros"),
    MarkupCase(
      "[plural value=1000000 one=\"% euro\" many=\"% d'euros\" other=\"% euros\" /]", "1000000 d'euros"),
    MarkupCase("[plural value=1E+07 one=\"% euro\" other=\"% euros\" /]", "10000000 euros"),
    MarkupCase("[ordinal value=1 one=\"%re\" other=\"%e\" /] relance", "1re relance"),
    MarkupCase("[ordinal value=2 one=\"%re\" other=\"%e\" /] relance", "2e relance"),
    MarkupCase(
      "the [ordinal value=22 one=%st two=\"%nd\" few=\"%rd\" other=\"%th\" /]", "the 22nd", locale: "en-GB"),
    MarkupCase("[plural value=0 one=\"% day\" other=\"% days\" /]", "0 days", locale: "en"),
    MarkupCase("[plural value=22 one=a few=b many=c other=d /]", "b", locale: "pl_PL"),
    MarkupCase(
      "Client: [select value=a a=\"x: y\" /] [b]z[/b]", "Client: x: y z",
      ["character@0+8 name=Client", "b@13+1"]),
  ]

  /// Processors of a host.
  static let processed: [MarkupCase] = [
    MarkupCase("un [bold]mot[/bold] [c]net[/c]", "un <b>mot</b> net", ["c@7+3"], processors: ["bold"]),
    MarkupCase("[a]1[bold]2[/a]3[/bold]", "1<b>2</b><b>3</b>", ["a@0+9"], processors: ["bold"]),
    MarkupCase("Zoé: oui", "ZOÉ: oui", ["character@0+5 name=Zoé"], processors: ["character"]),
    MarkupCase("x[bold/] y", "x<b></b> y", processors: ["bold"]),
  ]

  static let all = markers + overlaps + speakers + choices + processed

  /// Texts with a mistake, with the place of the first diagnostic, or -1 for the whole text.
  static let mistakes: [(input: String, column: Int, part: String)] = [
    ("un [b]mot", -1, "never closed: [b]"),
    ("[a][b]x[/a]", -1, "never closed: [b]"),
    ("un mot[/b]", 8, "Asked to close \"b\""),
    ("[a]x[/b] y[/a]", 6, "Asked to close \"b\""),
    ("[a b]x[/a]", 4, "property"),
    ("[a b=]x[/a]", 4, "property"),
    ("[a b=1 b=2]x[/a]", 0, "twice"),
    ("[a b=c.d]x[/a]", 6, "quotes"),
    ("[a b=1,5 /]", 6, "quotes"),
    ("[a b=\"c]x[/a]", 4, "property"),
    ("[a b={c]x[/a]", 4, "property"),
    ("[a b=1.2.3 /]", 4, "property"),
    ("[a-b]x[/a-b]", 1, "invalid name"),
    ("[-a]x", 1, "starts with"),
    ("[", 1, "the end of the text"),
    ("[/", 0, "no name"),
    ("[/-]", 0, "no name"),
    ("[a / b]x[/a]", 3, "`/`"),
    ("dit [nomarkup]x", 4, "nomarkup"),
    ("Client: un [b]mot[/c][/b]", 19, "Asked to close \"c\""),
    ("a\\:b [b]mot[/c]", 13, "Asked to close \"c\""),
    ("Il dit \"non\": fini", 0, "name of a speaker"),
    ("un [select value=x y=1 /]", 3, "says nothing"),
    ("un [select y=1 /]", 3, "`value`"),
    ("un [select value=y y=1]x[/select]", 3, "close itself"),
    ("un [plural value=\"1\" one=a other=b /]", 3, "not a number"),
    ("un [plural value=1 other=b /]", 3, "says nothing for `one`"),
  ]
}
