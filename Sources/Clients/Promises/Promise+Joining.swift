extension Promise {
  /// One promise made of two copies of it: nothing that was noted on either computer is lost.
  ///
  /// - Parameter isNewer: whether the other copy was changed last; what a promise cannot have twice is taken from that one.
  public func joined(with other: Promise, isNewer: Bool) -> Promise {
    var joined = isNewer ? other : self
    let earlier = isNewer ? self : other
    joined.invoice = joined.invoice ?? earlier.invoice
    joined.replaces = joined.replaces ?? earlier.replaces
    joined.session = joined.session ?? earlier.session
    let known = Set(joined.history)
    let events = joined.history + earlier.history.filter { !known.contains($0) }
    joined.history = events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
    return joined
  }
}
