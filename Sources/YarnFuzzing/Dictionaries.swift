/// Pieces of each format.
enum Dictionaries {
  static let script = [
    "title: A\n", "title: B\nwhen: once\n---\n", "title: Start\n---\n", "when: always\n", "when: $a > 1\n",
    "when: once if $a\n", "subtitle: s\n", "tracking: never\n", "tags: x\n", "---\n", "===\n", "<<", ">>",
    "<<if $a>>\n", "<<elseif 1 > 2>>\n", "<<else>>\n", "<<endif>>\n", "<<once>>\n", "<<once if true>>\n",
    "<<endonce>>\n", "<<enum E>>\n", "<<case A = 1>>\n", "<<case B>>\n", "<<endenum>>\n", "<<set $a = 1>>\n",
    "<<set $s += \"x\">>\n", "<<set $a %= 0>>\n", "<<declare $a = 0>>\n", "<<declare $b = $a + 1>>\n",
    "<<declare $e = E.A>>\n", "<<declare $s = \"\">>\n", "<<declare $t = true as Bool>>\n", "<<jump A>>\n",
    "<<jump {$s}>>\n", "<<detour B>>\n", "<<return>>\n", "<<stop>>\n", "<<call dice(6)>>\n",
    "<<wait {$a}>>\n",
    "visited(\"A\")", "visited_count(\"A\")", "has_any_content(\"A\")", "format(\"{0:N2}\", $a)", "random()",
    "random_range(1, 2)", "round_places(1.5, 1)", "string($a)", "number($s)", "bool($s)", "int(1/0)",
    "unknown(1)",
    "{", "}", "(", ")", "1", "0", "99999999999999999999", "1.5", ".A", "E.A", "\"x\"", "$a", "$s", " + ",
    " - ",
    " * ", " / ", " % ", " == ", " != ", " <= ", " and ", " or ", " xor ", "not ", "-> ", "=> ", "\n",
    "\n    ",
    "\n\t", " #line:a", " #line:b", " #shadow:a", " #tag", "//", "///", "\\", "é", "語", "e\u{301}", "👩‍👩‍👧",
    "\u{0}", "\u{FEFF}", "\r", "\r\n", "\u{2028}", "\u{85}", "[b]x[/b]", "{0}", "Name: ", "text ",
  ]

  static let markup = [
    "[", "]", "/", "[/]", "[a]", "[/a]", "[a /]", "[a=1]", "[a b=1.5]", "[a b=\"q\"]", "[a b=true]",
    "[select ",
    "[select value=1 1=one 2=two /]", "[plural value=2 one=\"% x\" other=\"% xs\" /]",
    "[ordinal value=3 few=\"%rd\" /]", "value=", "one=", "other=", "\"", "\\", "\\[", "\\]", "%",
    "[nomarkup]",
    "[/nomarkup]", "[character name=\"A\"]", "Name: ", ":", "trimwhitespace=true", "=", " ", "-1", "1e9",
    "99999999999999999999", "0.1", "é", "e\u{301}", "\u{1100}\u{1161}", "👩‍👩‍👧", "\u{0}", "\n", "\u{301}",
  ]

  static let csv = [
    "id,text,file,node,lineNumber\n", "language,id,text,file,node,lineNumber,lock,comment\n", "id,text\n",
    ",",
    "\"",
    "\"\"", "\n", "\r\n", "\r", ";", "\t", "line:a", "line:b", "\u{FEFF}", "en,", "fr,", "-1", "1",
    "99999999999999999999", "é", "\u{0}", " ", "lock",
  ]

  static let plan = [
    "line: `x`\n", "line: *\n", "option: `a`\n", "option: `a` [disabled]\n", "select: 1\n", "select: 0\n",
    "command: `c`\n", "set: $a = 1\n", "set: $b = true\n", "node: A\n", "saliency: first\n", "stop\n",
    "---\n",
    "#",
    "# key: value\n", "`", "``", "```", "$", "=", "999999999999999999999", "\u{FEFF}", "é", "\r\n", "\n",
    "saliency: best_least_recently_seen\n",
  ]
}
