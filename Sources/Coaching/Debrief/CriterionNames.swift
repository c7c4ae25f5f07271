import Vocabulary

/// What the criteria of the bundled scenarios are called; another criterion is shown by its name.
enum CriterionNames {
  static func label(_ name: String, _ language: Language) -> String {
    guard let pair = names[name] else { return name }
    return language == .french ? pair.french : pair.english
  }

  private static let names: [String: (french: String, english: String)] = [
    "agreement": ("accord explicite", "explicit agreement"),
    "alternative": ("autre possibilité offerte", "alternative offered"),
    "announce": ("suite annoncée", "consequence announced"),
    "balance": ("comptes tenus", "accounts kept"),
    "calm": ("calme", "calm"),
    "closing": ("conclusion", "closing"),
    "decision": ("décision dite", "decision stated"),
    "facts": ("faits", "facts"),
    "firm": ("fermeté", "firmness"),
    "grievances": ("pas de liste de reproches", "no list of grievances"),
    "handover": ("passation", "handover"),
    "impact": ("conséquences reconnues", "impact acknowledged"),
    "listening": ("écoute", "listening"),
    "one-fact": ("un seul fait", "one single fact"),
    "ownership": ("sa part prise", "ownership"),
    "plain": ("simplicité", "plain words"),
    "repair": ("réparation", "repair"),
    "request": ("demande précise", "clear request"),
    "rule": ("règle dite", "rule stated"),
    "separate": ("sujets séparés", "matters kept apart"),
    "truth": ("vérité", "truth"),
    "welcome": ("accueil de la réaction", "room for their reaction"),
  ]
}
