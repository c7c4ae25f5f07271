public import Foundation

extension CalendarDate {
  /// The day a moment is on, in a zone: here, unless another is given. Moments before the year 1 and after the year 9999
  /// are on the first and the last day.
  public init(local moment: Date, in zone: TimeZone = .current) {
    let bounded = min(max(moment.timeIntervalSince1970, -62_135_596_800), 253_402_300_799)
    let seconds = bounded + Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: bounded)))
    self.init(dayNumber: Int((seconds / 86_400).rounded(.down)))
  }
}
