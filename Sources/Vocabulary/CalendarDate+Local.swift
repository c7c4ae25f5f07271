package import Foundation

extension CalendarDate {
  /// The day a moment is on, in a zone: here, unless another is given.
  package init(local moment: Date, in zone: TimeZone = .current) {
    let seconds = moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
    self.init(dayNumber: Int((seconds / 86_400).rounded(.down)))
  }
}
