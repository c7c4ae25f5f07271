import Vocabulary

extension Promise {
  /// One promise made of two copies of it: nothing that was noted on either computer is lost.
  ///
  /// What a promise cannot have twice is taken from the copy of which something was noted last; where that does not tell,
  /// the words decide, on every computer alike.
  public func joined(with other: Promise) -> Promise {
    var joined = self
    let isOther = (other.lastMoment, "\(other.origin as Origin?)") > (lastMoment, "\(origin as Origin?)")
    joined.origin = isOther ? other.origin : origin
    joined.invoice = Promise.one(invoice, other.invoice)
    joined.replaces = Promise.one(replaces, other.replaces)
    joined.session = Promise.one(session, other.session)
    joined.history = Set(history).union(other.history).sorted { $0.order < $1.order }
    return joined
  }

  private var lastMoment: Int { history.map(\.at).max() ?? 0 }

  /// Of two the greater one, and any rather than none.
  private static func one<Value: Comparable>(_ one: Value?, _ other: Value?) -> Value? {
    [one, other].compactMap { $0 }.max()
  }
}

extension Promise.Event {
  /// Its place in a history, the same on every computer.
  fileprivate var order: (Int, String) { (at, "\(day?.iso ?? "") \(change)") }
}
