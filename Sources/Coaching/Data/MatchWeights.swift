/// The weights of the matcher, fitted by `Scripts/fit-matcher`; the names are in `MatchFeatures`.
enum MatchWeights {
  static let options: [Float] = [
    0.107, 0.133, 0.228, 0.280, 2.410, 0.737, 2.864, 0.000, 0.000, 0.145,
    0.372, 0.122, 0.681, 0.064, -0.206, 1.212, 0.797, 0.143, 0.132, 0.108,
    -0.168, 0.892, 0.383, -0.140, 0.503,
  ]
  static let none: [Float] = [
    3.894, 0.547, 0.108, 0.436, 0.138, -0.830, 1.005, 0.203, -0.796, 0.314,
    0.466, -0.001, 0.764, -0.057, 0.075, 0.000, 0.882,
  ]
  /// How much likelier than "none of these" the best option must be.
  static let threshold: Float = 0.45
  /// How much likelier than the second option the best must be.
  static let margin: Float = 0.00
  /// How likely the best option must be for the coach to ask back with it.
  static let doubt: Float = 0.2
}
