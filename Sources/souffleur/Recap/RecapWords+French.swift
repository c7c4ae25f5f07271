import Vocabulary

extension RecapWords {
  static let french = RecapWords(
    noName: {
      "«\u{A0}\($0)\u{A0}» n’est ni le numéro d’une séance (3) ni celui d’un appel (C-003)\u{202F}; souffleur history les montre"
    },
    noCall: { "il n’y a pas d’appel \($0)\u{202F}; souffleur after en note un" },
    noFolder: { "il n’y a pas de dossier de modèles \($0)" },
    templateLeft: { "modèle laissé de côté, nos mots à sa place\u{A0}: \($0)" },
    rehearsalHasNoReader:
      "une répétition n’a pas de destinataire\u{A0}: rien n’en a été dit au client. Après le vrai appel\u{A0}: souffleur after, puis souffleur recap",
    notOver: { "La conversation n’est pas finie\u{A0}: souffleur rehearse --resume \($0)" },
    callNotOver: { "L’appel \($0) n’est noté qu’en partie\u{A0}: souffleur after le reprend." },
    typedIn: { language in
      "Les points restent dans la langue où vous les avez notés (\(language == .french ? "français" : "anglais"))\u{A0}: à traduire avant l’envoi."
    },
    heading: "Le courriel, tel qu’il sera écrit\u{A0}:",
    attached: { ($0.count == 1 ? "Joint\u{A0}: " : "Joints\u{A0}: ") + $0.joined(separator: ", ") + "\n" },
    editsMail: "--edit change les mots du mail\u{A0}: --format ics et --format json ne les contiennent pas",
    ask: { "Entrée l’écrit dans \($0), e le modifie d’abord, n arrête> " },
    askHelp:
      "Entrée\u{A0}: écrire le fichier\u{202F}; e\u{A0}: modifier le texte dans votre éditeur\u{202F}; n\u{A0}: ne rien écrire.",
    stopped: "Rien n’a été écrit.",
    editorFailed: { command, status in
      "l’éditeur «\u{A0}\(command)\u{A0}» s’est terminé en erreur (\(status))\u{202F}; le texte est resté tel quel. VISUAL ou EDITOR en nomme un autre"
    },
    needsTerminal: "--edit demande un terminal",
    noText: "le texte est vide\u{202F}; rien n’a été écrit",
    textTooLong: { "le texte dépasse \($0) octets\u{202F}; rien n’a été écrit" },
    clean: "Rien à reprendre\u{A0}: tout est daté, attribué et dit.",
    nextForRehearsal: "Ensuite\u{A0}: l’appel, puis souffleur after pour noter ce qui s’y est dit.",
    nextForCall: {
      "Ensuite\u{A0}: souffleur recap \($0) --format eml --output recap.eml, puis souffleur promises add --from \($0)"
    })
}
