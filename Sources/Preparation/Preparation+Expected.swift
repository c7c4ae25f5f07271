extension Preparation {
  /// Adds an objection to those that are expected, when there is room and it is not there yet.
  public mutating func expect(_ objection: Answer) {
    let isThere = objections.contains { $0.id == objection.id && $0.words == objection.words }
    guard !isThere, objections.count < Question.Limit.objections else { return }
    objections.append(objection)
  }
}
