import Coaching
import Foundation
import Rehearsal
import Testing

@Suite("The review of a rehearsal") struct ReviewTests {
  @Test("The review is the one kept beside the replies, byte for byte", arguments: ReviewCase.all)
  func golden(review: ReviewCase) throws {
    let played = try Played(review)
    let (first, second) = (Review(played.source()), Review(try Played(review).source()))
    let text = first.text(all: false) + "\n===\n\n" + first.text(all: true)
    #expect(try review.expected(text, ".txt") == text)
    let json = first.json.text + "\n"
    #expect(try review.expected(json, ".json") == json)
    #expect(second.json.text == first.json.text)
    #expect(second.text(all: true) == first.text(all: true))
  }
}
