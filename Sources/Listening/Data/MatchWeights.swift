/// The weights of the matcher, fitted by `Scripts/fit-matcher`; the names are in `MatchFeatures`.
struct MatchWeights: Sendable {
  /// The weights of the measures of an option.
  var options: [Float]
  /// Those of none of the options.
  var none: [Float]
  /// How much likelier than "none of these" the best option must be.
  var threshold: Float
  /// How much likelier than the second option the best must be.
  var margin: Float
  /// How likely the best option must be for the coach to ask back with it.
  var doubt: Float
  /// How much likelier than "none of these" a grave option must be to be taken without showing it first.
  var grave: Float
}

extension MatchWeights {
  /// For a copy without the sentence encoder: words, concepts and word vectors alone.
  static let words = MatchWeights(
    options: [
      0.268, 0.188, 0.673, 0.183, 1.011, 0.871, 0.711, 1.790, 2.591, 0.841,
      1.427, 1.558, 0.917, 0.739, 0.082, 0.838, 0.587, -0.123, 0.330, 0.401,
      0.073, 0.983, 0.431, -0.365, 0.531, 0,
    ],
    none: [
      5.116, 1.130, 1.164, 0.656, 0.273, -2.099, 2.220, 1.102, -0.171, 0.608,
      0.234, 0.079, 1.862, -0.409, 0.014, 0.368, -0.187, 2.000,
    ],
    threshold: 0.20, margin: 0.05, doubt: 0.20, grave: 0.60)

  /// With the sentence encoder; fitted in both languages together, on replies by many hands, some of them typed blind.
  static let meaning = MatchWeights(
    options: [
      0.000, 0.000, 0.492, 0.000, 1.517, 0.000, 1.508, 0.902, 1.554, 0.523,
      0.882, 1.046, 0.670, 0.573, -0.207, 0.376, 0.472, 0.275, 0.496, 0.676,
      -0.392, 0.907, 0.665, -0.344, 0.743, 0, 2.062, 1.923, 2.345, 3.212, 0, 0, 0, 0,
    ],
    none: [
      4.877, 0.520, 0.059, 0.719, 0.136, -1.568, 2.383, 1.269, -0.345, 1.264,
      0.192, 0.144, 0.923, -0.449, 0.513, 1.264, -0.223, 3.967, 0.842, 0.762,
      -0.831, 1.751,
    ],
    threshold: 0.20, margin: 0.50, doubt: 0.18, grave: 0.55)
}
