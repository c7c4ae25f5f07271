extension RecapFormWords {
  static let french = RecapFormWords(
    attachNeedsMail: "--attach joint un fichier à un courriel\u{A0}: ajoutez --format eml ou --open",
    openNeedsMail: "--open ouvre un courriel\u{A0}: retirez --format, ou écrivez --format eml",
    openRehearsal:
      "c’est une répétition\u{A0}: il n’y a rien à envoyer, donc rien à ouvrir. Après le vrai appel, souffleur after note ce qui s’est dit\u{202F}; --format eml écrit le brouillon de la répétition",
    openNeedsFile: "--open ouvre un fichier\u{A0}: retirez --output -, ou donnez un nom",
    nothingOpens: { path in
      "aucun programme n’a ouvert le brouillon. Il est ici\u{A0}: \(path)\u{202F}; ouvrez-le depuis votre messagerie"
    },
    opened: { path, opener in
      "Brouillon confié à votre messagerie (\(opener))\u{A0}: \(path)\nRien n’est envoyé\u{A0}: relisez, et envoyez vous-même. Ensuite\u{A0}: souffleur promises suit ce qui est promis."
    },
    linkTooLong: { name in
      "même abrégé, ce récapitulatif est trop long pour un lien\u{202F}; prenez le brouillon\u{A0}: souffleur recap \(name) --format eml --output recap.eml"
    },
    linkShortened:
      "Le lien porte une version courte du récapitulatif, qui seule y tient\u{202F}; --format eml donne le texte entier.",
    noCalendar: { name in
      "Vous avez changé le texte\u{A0}: aucun calendrier n’y est joint, ses dates pourraient être autres. souffleur recap \(name) --format ics les écrit."
    },
    nothingDated:
      "Rien ne porte de date dans cet échange\u{A0}: il n’y a pas d’agenda à écrire, et aucun fichier n’a été écrit.",
    calendarNext: { file in
      "Ensuite\u{A0}: ouvrez \(file) avec votre agenda. Un prochain fichier du même échange met ces entrées à jour au lieu de les doubler\u{202F}; Thunderbird ne le prend qu’une fois les premières supprimées."
    },
    next: { session, isUndated in
      "Ensuite\u{A0}: souffleur review \(session) (ce qui dépendait de vous)"
        + (isUndated ? "." : ", souffleur recap \(session) --format ics (les dates).")
    },
    cannotRead: { file, reason in "\(file) ne se lit pas\u{A0}: \(reason)\u{202F}; rien n’a été écrit" },
    noPlainFile: { file in
      "\(file) ne peut pas être joint\u{A0}: ce n’est pas un fichier ordinaire\u{202F}; rien n’a été écrit"
    },
    ownFile: { file, kind in "\(file) ne peut pas être joint\u{A0}: c’est \(kind)\u{202F}; rien n’a été écrit"
    },
    tooLarge: { megabytes in
      "les fichiers joints dépassent \(megabytes)\u{A0}Mo ensemble, plus que ce que les messageries acceptent\u{202F}; rien n’a été écrit"
    })
}
