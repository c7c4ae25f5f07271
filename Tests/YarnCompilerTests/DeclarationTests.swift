import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

@Suite struct DeclarationTests {
  private func compiled(_ text: String, name: String = "a.yarn") -> Compilation {
    compile([SourceText(name: name, text: text)])
  }

  private func declaration(_ name: String, in compilation: Compilation) -> Declaration? {
    compilation.declarations.first { $0.name == name }
  }

  @Test func tellsStoredFromSmart() {
    let found = compiled(
      """
      title: A
      ---
      /// How it feels.
      <<declare $a = -1.5>>
      <<declare $b = (1)>>
      <<declare $c = $a + 1>>
      <<declare $d = "x \\"y\\"">>
      <<set $e = true>>
      {$a} {$b} {$c} {$d}
      ===
      """)
    #expect(declaration("$a", in: found)?.initial == .number(-1.5))
    #expect(declaration("$a", in: found)?.description == "How it feels.")
    #expect(declaration("$a", in: found)?.isSmart == false)
    #expect(declaration("$b", in: found)?.isSmart == true)
    #expect(declaration("$c", in: found)?.initial == nil)
    #expect(declaration("$d", in: found)?.initial == .string("x \"y\""))
    #expect(declaration("$e", in: found)?.isImplicit == true)
    #expect(declaration("$e", in: found)?.description == "Implicitly declared in a.yarn, node A")
  }

  @Test func startsImplicitEnumsWithTheirFirstCase() {
    let found = compiled(
      "title: A\n---\n<<enum E>>\n<<case X = \"x\">>\n<<case Y = \"y\">>\n<<endenum>>\n<<set $e = .Y>>\n===\n"
    )
    #expect(declaration("$e", in: found)?.initial == .string("x"))
    #expect(declaration("$e", in: found)?.typeName == "E")
  }

  @Test func namesOnceVariables() {
    let found = compiled(
      """
      title: G
      subtitle: s
      when: once
      ---
      x <<once>> #line:x
      <<once>>
      y
      <<endonce>>
      ===

      """)
    #expect(declaration("$Yarn.Internal.Once.line:x", in: found)?.initial == .bool(false))
    #expect(declaration("$Yarn.Internal.Once.G.s", in: found)?.isInternal == true)
    // The checksum of: 'once' statement in file a.yarn, node G, line 6
    #expect(found.declarations.count { $0.name.hasPrefix("$Yarn.Internal.Once.") } == 3)
  }

  @Test(arguments: [
    ("{visited(\"B\")}", ["B"]),
    ("{string(visited_count((\"B\")))}", ["B"]),
    ("{visited(\"B\" + \"\")}", ["A", "B", "G", "G.s"]),
    ("{visited(\"G\")}", ["G"]),
    ("{visited(\"G.s\")}", ["G.s"]),
    ("x", []),
  ])
  func tracksVisits(_ body: String, _ tracked: [String]) {
    let found = compiled(
      """
      title: A
      ---
      \(body)
      ===
      title: B
      ---
      x
      ===
      title: N
      tracking: never
      ---
      {visited("N")}
      ===
      title: G
      subtitle: s
      when: not visited("N")
      ---
      x
      ===

      """)
    let prefix = "$Yarn.Internal.Visiting."
    let names = found.declarations.map(\.name).filter { $0.hasPrefix(prefix) }.map {
      $0.dropFirst(prefix.count)
    }
    #expect(names.map(String.init).sorted() == tracked)
  }

  @Test func tracksWhatAsksForIt() {
    let found = compiled("title: G\nsubtitle: s\nwhen: always\ntracking: always\n---\nx\n===\n")
    #expect(declaration("$Yarn.Internal.Visiting.G", in: found)?.initial == .number(0))
    #expect(declaration("$Yarn.Internal.Visiting.G.s", in: found) != nil)
  }

  @Test func describesNodes() {
    let found = compiled(
      """
      title: A
      colour: red // why not
      ---
      <<jump B>>
      -> x
          <<detour B>>
      -> y
          <<jump {"B"}>>
      ===
      title: B
      when: always
      ---
      x
      ===

      """)
    #expect(found.nodes.map(\.title) == ["A", "B"])
    #expect(found.nodes[0].headers.map(\.value) == ["A", "red"])
    #expect(
      found.nodes[0].destinations == [
        .init(title: "B", isDetour: false), .init(title: "B", isDetour: true),
        .init(title: nil, isDetour: false),
      ])
    #expect(found.nodes[1].group == "B")
    #expect(found.nodes[1].name.hasPrefix("B.") && found.nodes[1].name.utf8.count == 10)
    #expect(found.nodes[1].line == 10)
  }
}
