import Testing

@testable import Scenarios

struct GlobTests {
  @Test(arguments: [
    ("**/*.yarn", "a.yarn", true), ("**/*.yarn", "x/y/a.YARN", true), ("**/*.yarn", "a.txt", false),
    ("*.yarn", "x/a.yarn", false), ("*.yarn", "a.yarn", true), ("x/**", "x/y/z", true), ("x/**", "x", true),
    ("x/**/z.yarn", "x/z.yarn", true), ("x/**/z.yarn", "x/y/y/z.yarn", true),
    ("x/**/z.yarn", "y/z.yarn", false),
    ("a?c.yarn", "abc.yarn", true), ("a?c.yarn", "ac.yarn", false), ("./a.yarn", "a.yarn", true),
    ("Sub\\*.yarn", "sub/é.yarn", true), ("a*b*c", "axxbyyc", true), ("a*b*c", "axxbyy", false),
    ("**", "x/y", true),
  ])
  func matches(_ pattern: String, _ path: String, _ expected: Bool) throws {
    #expect(try Glob(pattern).matches(path) == expected)
  }

  @Test(arguments: [
    ("../x", Glob.Refusal.leavesFolder), ("a/../../x", .leavesFolder), ("/etc/*.yarn", .leavesFolder),
    ("C:\\x", .leavesFolder), ("..\\x", .leavesFolder), ("", .empty), (".", .empty),
  ])
  func refuses(_ pattern: String, _ refusal: Glob.Refusal) {
    #expect(throws: refusal) { try Glob(pattern) }
  }

  @Test func starsDoNotExplode() throws {
    let glob = try Glob(String(repeating: "*a", count: 400) + "b")
    #expect(!glob.matches(String(repeating: "a", count: 5_000)))
    let folders = try Glob(String(repeating: "**/", count: 300) + "b")
    #expect(!folders.matches(String(repeating: "a/", count: 2_000) + "c"))
  }
}
