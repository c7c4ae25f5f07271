import Foundation
import Testing
import Vocabulary

@testable import Terminal

/// What is written is clean, and no error of writing is more than an error.
@Suite struct OutputTests {
  /// Both ends of a pipe.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(Foundation.pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  private static func text(from descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes[..<max(count, 0)], as: UTF8.self)
  }

  @Test func theDoorCleans() throws {
    let ends = try Self.pipe()
    defer { close(ends.read) }
    let stream = StandardStream(descriptor: ends.write)
    try stream.write("a\u{1B}[31m\u{202E}b\n\u{9B}0m\u{61C}c\r\nd\r")
    try stream.writeJSON("{\"a\": \"\u{9B}\u{200F}\"}\n")
    try Screen(stream, options: ScreenOptions()).raw("{\"b\":\"\u{202E}\"}")
    close(ends.write)
    let wanted = "a[31mb\n0mc\r\nd {\"a\": \"\\u009b\\u200f\"}\n{\"b\":\"\\u202e\"}\n"
    #expect(Array(Self.text(from: ends.read).utf8) == Array(wanted.utf8))
  }

  @Test func errorsAreTold() throws {
    #expect(throws: OutputError.failed(EBADF)) { try Descriptor.write("x", to: 987) }
    #expect(throws: Never.self) { try Descriptor.write("", to: 987) }
    let full = open("/dev/full", O_WRONLY)
    if full >= 0 {
      #expect(throws: OutputError.failed(ENOSPC)) { try Descriptor.write("x", to: full) }
      close(full)
    }
    signal(SIGPIPE, SIG_IGN)
    let ends = try Self.pipe()
    close(ends.read)
    #expect(throws: OutputError.closed) { try Descriptor.write("x", to: ends.write) }
    close(ends.write)
  }

  /// A descriptor that makes nobody wait is waited for.
  @Test(.timeLimit(.minutes(1))) func nothingIsLostWhereTheReaderIsSlow() throws {
    let ends = try Self.pipe()
    _ = fcntl(ends.write, F_SETFL, O_NONBLOCK)
    let text = String(repeating: "0123456789", count: 50_000)
    let reader = Thread {
      try? Descriptor.write(text, to: ends.write)
      close(ends.write)
    }
    reader.start()
    var length = 0
    var chunk = [UInt8](repeating: 0, count: 8192)
    while case let count = read(ends.read, &chunk, chunk.count), count > 0 { length += count }
    close(ends.read)
    #expect(length == text.utf8.count)
  }

  @Test func promptsAreCleanedInsideTheirColour() {
    var options = ScreenOptions()
    options.hasColour = true
    let screen = Screen(recorder: Screen.Recorder(), options: options)
    let prompt = screen.prompt("you> ", bracketed: true)
    #expect(PromptPaint.cleaned(prompt) == prompt)
    #expect(PromptPaint.cleaned("\u{1}\u{1B}]0;t\u{7}\u{2}name> ") == "]0;tname> ")
    let planted = PromptPaint.bracketed.before + "\u{1B}[2J\u{9B}0m" + PromptPaint.bracketed.after
    #expect(
      PromptPaint.cleaned(planted) == PromptPaint.bracketed.before + "[2J0m" + PromptPaint.bracketed.after)
    #expect(PromptPaint.cleaned(PromptPaint.bracketed.before) == "[\(Screen.Role.user.code)m")
  }

  @Test func coloursComeAfterCleaning() throws {
    var options = ScreenOptions()
    options.hasColour = true
    let recorder = Screen.Recorder()
    let screen = Screen(recorder: recorder, options: options)
    let hostile = "\u{1B}[31ma\u{9B}0m\u{200E}"
    try screen.paragraph(hostile, role: .client, label: hostile, labelRole: .coach)
    try screen.message(hostile)
    try screen.fragment(hostile)
    try screen.write(screen.coloured(hostile, .note))
    let own = /\x{1B}\[[0-9;]+m/
    let rest = recorder.text.replacing(own, with: "")
    #expect(rest.unicodeScalars.allSatisfy { $0 == "\n" || !TextSafety.isActive($0.value) })
    #expect(recorder.text.firstMatch(of: /\x{1B}\[31m/) == nil)
  }
}
