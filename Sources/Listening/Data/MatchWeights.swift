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
      0.055, 0.000, 0.000, 1.614, 1.322, 0.079, 0.518, 0.890, 0.063, 1.230,
      0.990, 0.000, 0.069, 0.689, 0.023, 0.205, 0.235, 0.134, 0.156, -0.051,
      -0.276, 0.021, 0.322, -0.514, 1.851, -1.074, 1.545, 1.194, 1.112, 3.098,
      3.138, 2.580, 0.803, -0.650,
    ],
    none: [
      4.517, 0.551, 0.317, 0.487, -0.319, -2.828, 2.348, 1.169, -0.127, 1.005,
      0.128, 0.283, 0.768, -0.376, 0.847, 0.921, 0.063, 4.630, 0.950, 1.650,
      -1.172, 1.245,
    ],
    threshold: 0.44, margin: 0.33, doubt: 0.18, grave: 0.55)
}
