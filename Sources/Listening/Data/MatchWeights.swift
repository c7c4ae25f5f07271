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

  /// With the sentence encoder; fitted in both languages together, on replies typed blind and, twice as heavy, on those of
  /// choices in other scenarios.
  static let meaning = MatchWeights(
    options: [
      0.000, 0.000, 0.000, 0.947, 0.998, 0.172, 0.358, 1.066, 0.180, 0.298,
      0.657, 0.000, -0.279, 0.626, -0.313, 0.289, 0.020, -0.043, -0.040, -0.131,
      -0.283, 0.479, 0.100, -0.054, 1.379, -1.479, 2.095, 1.753, 1.968, 4.215,
      2.376, 2.009, 0.209, 0.010,
    ],
    none: [
      3.965, 0.713, 0.379, 0.315, -0.027, -1.722, 2.173, 0.988, -0.506, 0.500,
      0.195, -0.134, 0.704, -0.142, 0.593, 1.217, -0.066, 5.318, -0.186, 0.873,
      -1.501, 1.242,
    ],
    threshold: 0.56, margin: 0.10, doubt: 0.13, grave: 0.50)
}
