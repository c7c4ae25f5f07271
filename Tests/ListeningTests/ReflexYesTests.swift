import Testing
import Vocabulary

@testable import Listening

/// A yes that promises the work at once, before anything was checked or asked in return.
@Suite("A reflex yes") struct ReflexYesTests {
  static let found: [(Language, String)] = [
    (.french, "c’est d’accord, vous aurez tout ça… demain"),
    (.french, "C'est d'accord, vous aurez tout ça demain"),
    (.french, "D’accord, vous aurez tout ça… demain"), (.french, "D’accord, vous aurez tout ça demain."),
    (.french, "Oui, vous l’aurez ce soir."), (.french, "Ok, je vous envoie ça demain matin."),
    (.french, "Pas de problème, je vous livre tout demain."), (.french, "Entendu, ce sera prêt demain."),
    (.french, "Bien sûr, je vous fais ça pour demain."), (.french, "Oui oui, c’est bon, vous l’avez demain."),
    (.french, "Ça marche, je vous le rends ce soir."),
    (.french, "D’accord, d’accord, ce sera fait aujourd’hui."),
    (.french, "Très bien, je m’y mets tout de suite."),
    (.french, "Avec plaisir, vous aurez la maquette demain à la première heure."),
    (.french, "Aucun souci, je vous renvoie les fichiers dans l’heure."),
    (.french, "C’est entendu, je vous boucle ça ce soir."),
    (.french, "Oui, pas de souci, je vous termine la page cette nuit."),
    (.french, "Bon, d’accord, vous aurez les visuels demain."),
    (.french, "OK, comptez sur moi, c’est livré demain."),
    (.french, "Oui, bien sûr, tout sera en ligne demain matin."),
    (.french, "Ça roule, je vous mets ça en ligne ce soir."),
    (.french, "D’accord… je vous prépare tout pour demain."),
    (.english, "It’s fine, you’ll have it all… tomorrow."),
    (.english, "Yes, of course, you’ll get it tonight."),
    (.english, "OK, I’ll send it all over tomorrow morning."),
    (.english, "No problem, it’ll be ready tomorrow."),
    (.english, "Sure, I’ll do it tonight."), (.english, "Absolutely, everything will be live by tomorrow."),
    (.english, "Oh, no worries, I’ll fix it right away."), (.english, "Fine, I’ll get it to you today."),
  ]

  static let silent: [(Language, String)] = [
    (.french, "D’accord, vous aurez tout ça jeudi, contre 200 €."),
    (.french, "D’accord, si vous m’envoyez les textes ce soir, vous aurez tout demain."),
    (.french, "D’accord, je vous envoie le devis demain."), (.french, "D’accord, je vous rappelle demain."),
    (.french, "Oui, je vous écris ce soir ce qu’on a dit."), (.french, "D’accord, vous me payez demain."),
    (.french, "Oui, vous aurez la facture demain."), (.french, "Non, vous n’aurez pas tout ça demain."),
    (.french, "Je vérifie mon planning et je vous dis demain si c’est possible."),
    (.french, "Oui, c’est d’accord pour demain, à condition de décaler la page d’accueil."),
    (.french, "D’accord, demain c’est impossible."), (.french, "Oui, le virement part demain."),
    (.french, "Oui, vous l’aurez demain ?"), (.french, "Vous aurez tout ça le 12 décembre."),
    (.english, "OK, you’ll have it tomorrow if the texts come today."),
    (.english, "Yes, I’ll call you back tomorrow."), (.english, "OK, I’ll send you the quote tomorrow."),
    (.english, "Fine, it will be ready tomorrow, at the emergency rate."),
    (.english, "No, you won’t have it tomorrow."), (.english, "Yes, you’ll have your answer tomorrow."),
  ]

  @Test(arguments: found) func isFound(_ language: Language, _ sentence: String) {
    #expect(Listener(language: language).moves(in: sentence).contains(.reflexYes), "\(sentence)")
  }

  @Test(arguments: silent) func isNotSeenElsewhere(_ language: Language, _ sentence: String) {
    #expect(!Listener(language: language).moves(in: sentence).contains(.reflexYes), "\(sentence)")
  }
}
