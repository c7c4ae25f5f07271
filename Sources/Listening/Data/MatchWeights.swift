/// The weights of the matcher, fitted by `Scripts/fit-matcher`; the names are in `MatchFeatures`.
enum MatchWeights {
  static let options: [Float] = [
    0.268, 0.188, 0.673, 0.183, 1.011, 0.871, 0.711, 1.790, 2.591, 0.841,
    1.427, 1.558, 0.917, 0.739, 0.082, 0.838, 0.587, -0.123, 0.330, 0.401,
    0.073, 0.983, 0.431, -0.365, 0.531,
  ]
  static let none: [Float] = [
    5.116, 1.130, 1.164, 0.656, 0.273, -2.099, 2.220, 1.102, -0.171, 0.608,
    0.234, 0.079, 1.862, -0.409, 0.014, 0.368, -0.187, 2.000,
  ]
  /// How much likelier than "none of these" the best option must be.
  static let threshold: Float = 0.20
  /// How much likelier than the second option the best must be.
  static let margin: Float = 0.05
  /// How likely the best option must be for the coach to ask back with it.
  static let doubt: Float = 0.20
}
