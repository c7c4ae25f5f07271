"""Preparing a call: the questions in a real terminal, what is kept, the card, and the rehearsal that takes it up."""
import json
import os
import re
import stat
import subprocess
import sys

from checks import PROGRAM, Checks
from terminal import Terminal, width

ANSWERS = {
    "fr": {
        "who": "Pour quel client", "ask": r"%d/\d+ ", "kept": r"\[2 400,00 €\]",
        "steps": [("Camille Roy", None), ("", None), ("la refonte du site", None), ("F-2031", None),
                  ("beaucoup", "n’est pas un montant"), ("2 400 €", None), ("", None), ("32 octobre", "n’est pas un jour"),
                  ("29 octobre 2026", "= jeudi 29 octobre 2026")],
        "opening": "Vous ne payez jamais à l’heure !", "rule": "règle ", "card": "Première phrase", "next": "Ensuite",
        "missing": "[à préparer]", "said": "Facture en retard"},
    "en": {
        "who": "For which client", "ask": r"%d/\d+ ", "kept": r"\[€2,400.00\]",
        "steps": [("Camille Roy", None), ("", None), ("the website", None), ("F-2031", None),
                  ("a lot", "is no amount"), ("€2,400", None), ("", None), ("32 October", "is no day"),
                  ("29 October 2026", "= Thursday 29 October 2026")],
        "opening": "You never pay on time!", "rule": "rule ", "card": "First sentence", "next": "Next",
        "missing": "[to prepare]", "said": "Chasing a payment"},
}


def environment(checks, name):
    home = os.path.join(checks.home, name)
    return home, checks.environment(SOUFFLEUR_HOME=home)


def answer(terminal, text):
    """Answers one question and waits for the prompt of the next, or for the end."""
    terminal.mark()
    terminal.send(text + "\r")
    return terminal.wait(r"\n> \Z", 5)


def asked(checks, language, columns):
    words, name = ANSWERS[language], "%s, %d columns" % (language, columns)
    home, _ = environment(checks, "asked-%s-%d" % (language, columns))
    terminal = Terminal(checks, "prep", "payment-chase", "--lang", language, columns=columns, SOUFFLEUR_HOME=home)
    checks.expect("%s: the client first" % name, terminal.wait(words["who"]), terminal.text())
    shown = terminal.text()
    checks.expect("%s: the questions begin" % name, answer(terminal, "Zorglub et fils"), terminal.text())
    checks.expect("%s: with the first" % name, re.search(words["ask"] % 1, terminal.text()), terminal.text())
    for text, echo in words["steps"]:
        shown += terminal.text()
        checks.expect("%s: after %r" % (name, text), answer(terminal, text), terminal.text())
        if echo:
            # Narrow screens wrap what is said.
            said = " ".join(terminal.text().split())
            checks.expect("%s: %r is answered" % (name, text), echo in said, said)
    answer(terminal, "<")
    answer(terminal, "<")
    answer(terminal, "<")
    said = " ".join(terminal.text().split())
    checks.expect("%s: back, and what is kept is shown" % name, re.search(words["kept"], said), said)
    shown += terminal.text()
    for line in shown.split("\n"):
        checks.expect("%s: no line is wider" % name, width(line) <= columns, line)
    terminal.mark()
    terminal.send("\x04")
    checks.equal("%s: Ctrl-D ends" % name, terminal.end(), 0)
    said = " ".join(terminal.text().split())
    checks.expect("%s: the next command is named" % name, words["next"] in said and "souffleur rehearse" in said, said)
    for line in terminal.text().split("\n"):
        if "  souffleur " not in line:
            checks.expect("%s: nor the summary" % name, width(line) <= columns, line)
    histories = [os.path.join(path, n) for path, _, names in os.walk(home) for n in names if "history" in n]
    checks.expect("%s: nothing in a history" % name,
                  not any(b"F-2031" in open(file, "rb").read() for file in histories), histories)
    checks.equal("%s: the archive is its owner's only" % name,
                 oct(stat.S_IMODE(os.stat(os.path.join(home, "archive.sqlite")).st_mode)), "0o600")
    if columns == 80:
        again(checks, language, columns, home)
    card(checks, language, columns, home)


def again(checks, language, columns, home):
    """The next day: the client is offered, Enter keeps, the first sentence gets one remark."""
    words, name = ANSWERS[language], "%s, %d columns, again" % (language, columns)
    terminal = Terminal(checks, "prep", "payment-chase", "--lang", language, columns=columns, SOUFFLEUR_HOME=home)
    checks.expect("%s: the client is offered" % name, terminal.wait("Zorglub et fils"), terminal.text())
    answer(terminal, "")
    for _ in range(40):
        if re.search(r"première phrase|first sentence", " ".join(terminal.text().split())):
            break
        answer(terminal, "")
    checks.expect("%s: the opening is asked for" % name, answer(terminal, words["opening"]), terminal.text())
    said = " ".join(terminal.text().split())
    checks.equal("%s: one remark on it" % name, said.count(words["rule"]), 1)
    terminal.mark()
    terminal.send("\x03")
    terminal.wait(r"\^C[\s\S]*> ")
    terminal.send("\x03")
    checks.equal("%s: Ctrl-C twice leaves" % name, terminal.end(), 130)


def card(checks, language, columns, home):
    words, name = ANSWERS[language], "%s, %d columns" % (language, columns)
    terminal = Terminal(checks, "card", "--lang", language, columns=columns, SOUFFLEUR_HOME=home)
    checks.equal("%s: the card" % name, terminal.end(), 0)
    text = terminal.text()
    for line in text.split("\n"):
        if "  souffleur " not in line:
            checks.expect("%s: the card fits" % name, width(line) <= columns, line)
    for part in (words["said"], words["card"], "F-2031", words["missing"]):
        checks.expect("%s: the card has %r" % (name, part), part in text, text)


def without_a_terminal(checks):
    home, env = environment(checks, "piped")
    base = ["prep", "payment-chase", "--client", "Zorglub et fils", "--lang", "fr"]
    status, out, err = checks.run(*base, "--no-input", "--set", "request=Un virement vendredi 27", "--set", "amount=2 400 €",
                                  "--set", "objection.paid=De quel compte, quel jour ?", "--set", "readiness=2", env=env)
    checks.equal("--no-input", status, 0)
    checks.expect("says what is missing", "[ ] échéance" in out and "[x] la demande" in out, out)
    checks.expect("a low readiness proposes the easiest", "--persona cooperative" in err, err)
    status, out, _ = checks.run(*base, "--json", env=env)
    kept = json.loads(out)
    checks.equal("kept", (status, kept["request"], kept["facts"]["amount"]),
                 (0, "Un virement vendredi 27", {"amount": "2400", "currency": "EUR"}))
    checks.equal("with the answer", kept["objections"][0]["answer"], "De quel compte, quel jour ?")
    for option, part in (("reqest=x", "request"), ("due=32/10/2026", "calendrier"), ("readiness=12", "0 à 10"), ("x", "NOM=VALEUR")):
        status, _, err = checks.run(*base, "--no-input", "--set", option, env=env)
        checks.equal("%s is refused" % option, status, 64)
        checks.expect("%s is explained" % option, part in err, err)
    # Through a pipe the questions are answered one a line; the end of input keeps everything.
    status, out, _ = checks.run(*base, stdin="Camille Roy\n\nla refonte\nF-77\n", env=env)
    checks.expect("a pipe answers", status == 0 and "F-77" in out, out)
    status, out, err = checks.run(*base, "--show", env=env)
    checks.expect("--show asks nothing", status == 0 and "F-77" in out and "1/" not in err, err)
    facts = os.path.join(home, "facts.json")
    with open(facts, "w", encoding="utf-8") as file:
        json.dump({"due": "2026-10-29", "invoice": "F-78"}, file)
    status, out, _ = checks.run(*base, "--no-input", "--facts", facts, env=env)
    checks.expect("--facts", status == 0 and "F-78" in out and "29 octobre" in out, out)
    status, out, _ = checks.run("prep", "set-limits", "--client", "ZORGLUB ET FILS", "--json", env=env)
    checks.equal("what scenarios have in common is known", (json.loads(out)["facts"]["me"], json.loads(out)["client"]),
                 ("Camille Roy", "Zorglub et fils"))
    rehearsal(checks, env)
    erased(checks, env, home)


def explained(checks):
    """? says what is possible and asks again, < goes back, Enter takes what is in brackets: in both languages."""
    for language, who, possible, keys in (("fr", "tout est gardé par client", "Un nombre entier de 0 à 10.", "Entrée prend ce qui est entre crochets"),
                                          ("en", "everything is kept by client", "A whole number from 0 to 10.", "Enter takes what is in brackets")):
        _, env = environment(checks, "explained-" + language)
        status, _, err = checks.run("prep", "payment-chase", "--lang", language, stdin="?\n<\nDiallo\n?\nCamille\n<\n?\n\n", env=env)
        checks.expect("%s: ? and < before there is a name" % language, status == 0 and err.count(who) == 2, err)
        checks.equal("%s: the intro and twice ?" % language, err.count(keys), 3)
        checks.equal("%s: the same question is asked again" % language, len(re.findall(r"^1/\d+ ", err, re.M)), 4)
        checks.expect("%s: what is there is in brackets" % language, "[Camille]" in err, err)
        status, _, err = checks.run("prep", "payment-chase", "--lang", language, stdin="?\n\n" + "?\n\n" * 29, env=env)
        checks.expect("%s: Enter takes the client in brackets" % language, status == 0 and "[Diallo]" in err, err)
        checks.expect("%s: the possible values are said" % language, possible in err, err)


def quick(checks):
    """Five questions; the feared objection comes first and those that were prepared before stay."""
    answers = ["Un virement vendredi", "+6", "2 400 €", "3", "Bonjour, c’est Camille."]
    for language in ("fr", "en"):
        _, env = environment(checks, "quick-" + language)
        base = ["prep", "payment-chase", "--client", "Diallo", "--lang", language]
        checks.run(*base, "--no-input", "--set", "objection.sixty=C’est trente au devis.", env=env)
        status, _, err = checks.run(*base, "--quick", stdin="\n".join(answers) + "\n", env=env)
        checks.equal("%s: five questions" % language, (status, re.findall(r"^\d+/\d+", err, re.M)), (0, ["%d/5" % n for n in range(1, 6)]))
        kept = json.loads(checks.run(*base, "--json", env=env)[1])
        checks.equal("%s: all five are kept" % language, (kept["request"], kept["facts"]["amount"]["amount"], kept["opening"], "wish" in kept["facts"]),
                     (answers[0], "2400", answers[4], True))
        checks.equal("%s: feared first, prepared kept" % language, [o["id"] for o in kept["objections"]], ["paid", "sixty"])
        checks.equal("%s: with its answer" % language, kept["objections"][1]["answer"], "C’est trente au devis.")
    _, env = environment(checks, "quick-4")
    err = checks.run("prep", "admit-error", "--client", "Diallo", "--quick", "--lang", "en", env=env)[2]
    checks.expect("where there is no sum, four", "1/4" in err, err)


def rehearsal(checks, env):
    """A rehearsal for a client has the facts that were prepared."""
    status, _, err = checks.run("rehearse", "payment-chase", "--client", "zorglub et fils", "--lang", "fr", "--no-input", env=env)
    checks.expect("missing facts are said", status == 64 and "wish" in err and "invoice" not in err, err)
    status, out, err = checks.run("rehearse", "payment-chase", "--client", "zorglub et fils", "--lang", "fr", "--json", "--example",
                                  "--seed", "3", stdin="1\n", env=env)
    checks.expect("the prepared facts win over the examples", status == 0 and "F-78" in out and "F-2031" not in out, out + err)
    status, out, err = checks.run("rehearse", "payment-chase", "--client", "zorglub et fils", "--lang", "fr", "--json", "--example",
                                  "--set", "invoice=F-99", "--seed", "3", stdin="1\n", env=env)
    checks.expect("--set wins over both", status == 0 and "F-99" in out and "F-78" not in out, out + err)
    status, _, err = checks.run("rehearse", "payment-chase", "--client", "Nobody", "--lang", "en", "--no-input", env=env)
    checks.expect("nothing prepared is said, with the command", status == 64 and "souffleur prep payment-chase --client Nobody" in err, err)


def asked_by_rehearse(checks, language):
    """What rehearse asks is kept as by prep and offered the next time; Enter, ? and < mean what they mean there."""
    words = {"fr": ("Pour quel client", r"reste dû> \Z", "l’exemple, pour cette fois", "Gardé pour Zorglub", "non", "travail", "vous> "),
             "en": ("For which client", r"still owed> \Z", "the example, for this time", "Kept for Zorglub", "no", "work", "you> ")}[language]
    name = "asked by rehearse, %s" % language
    home, env = environment(checks, "asked-by-rehearse-" + language)
    options = ["rehearse", "payment-chase", "--lang", language, "--seed", "3"]
    terminal = Terminal(checks, *options, SOUFFLEUR_HOME=home)
    checks.expect("%s: the client first" % name, terminal.wait(words[0] + r"[\s\S]*> \Z"), terminal.text())

    def say(text, pattern):
        terminal.mark()
        terminal.send(text + "\r")
        return terminal.wait(pattern, 5)

    checks.expect("%s: by its label, with the example in brackets" % name, say("Zorglub", r"1/\d+ [\s\S]*\[[^\]]*Camille Roy\][\s\S]*> \Z"), terminal.text())
    checks.expect("%s: < goes back to the client" % name, say("<", words[0]), terminal.text())
    say("Zorglub", r"1/\d+ [\s\S]*> \Z")
    say("Zoé", r"2/\d+ [\s\S]*%s> \Z" % words[5])
    checks.expect("%s: < shows what was said" % name, say("<", r"1/\d+ [\s\S]*\[Zoé\]"), terminal.text())
    say("", r"2/\d+ [\s\S]*> \Z")
    checks.expect("%s: ? explains and asks again" % name, say("?", r"(Vos mots|Your own words)[\s\S]*2/\d+ [\s\S]*> \Z"), terminal.text())
    checks.expect("%s: Enter takes the example, for this time" % name, say("", words[2]), terminal.text())
    say("F-ZORG", words[1])
    say("3 000 €" if language == "fr" else "3000 EUR", r"> \Z")
    terminal.send("\x04")
    checks.equal("%s: Ctrl-D leaves before it begins" % name, terminal.end(), 130)
    checks.equal("%s: no session yet" % name, json.loads(checks.run("history", "--json", env=env)[1])["sessions"], [])
    kept = json.loads(checks.run("prep", "payment-chase", "--client", "zorglub", "--json", env=env)[1])["facts"]
    checks.equal("%s: kept as by prep, the example is not" % name, (kept["me"], kept["invoice"], kept["amount"]["amount"], "project" in kept),
                 ("Zoé", "F-ZORG", "3000", False))
    terminal = Terminal(checks, *options, SOUFFLEUR_HOME=home)
    checks.expect("%s: the next time the client is offered" % name, terminal.wait(r"\[Zorglub\][\s\S]*> \Z"), terminal.text())
    checks.expect("%s: and the facts" % name, say("", words[3] + r"[\s\S]*F-ZORG[\s\S]*\] \Z"), terminal.text())
    checks.expect("%s: ? explains" % name, say("?", r"Ctrl-D[\s\S]*\] \Z"), terminal.text())
    checks.expect("%s: no asks for all of them" % name, say(words[4], r"1/13 [\s\S]*\[Zoé\][\s\S]*> \Z"), terminal.text())
    checks.expect("%s: < leads back to the offer" % name, say("<", words[3]), terminal.text())
    checks.expect("%s: Enter takes them, the others are asked" % name, say("", r"1/10 [\s\S]*%s> \Z" % words[5]), terminal.text())
    for number in range(2, 11):
        say("", r"%d/10 [\s\S]*> \Z" % number)
    checks.expect("%s: then it begins" % name, say("", words[6]), terminal.text())
    terminal.send("/save\r")
    terminal.end()
    setup = json.loads(checks.run("data", "export", env=env)[1])["sessions"][0]["setup"]["facts"]
    checks.equal("%s: with what was kept" % name, (setup["invoice"], setup["me"]), ({"text": {"_0": "F-ZORG"}}, {"text": {"_0": "Zoé"}}))
    for path, _, names in os.walk(home):
        for file in names:
            if "history" in file:
                checks.expect("%s: nothing in a history" % name, b"F-ZORG" not in open(os.path.join(path, file), "rb").read())


OBJECTIONS = """title: Start
---
Client: Oui ? #line:a
-> Bonjour. #line:b
<<jump Loop>>
===
title: Loop
---
<<if has_any_content("Objection")>>
    <<detour Objection>>
    <<jump Loop>>
<<endif>>
===
"""


def objections(checks):
    """The objections that were prepared come first, whatever the seed; /hint quotes the answer that was prepared."""
    folder = os.path.join(checks.home, "objecting")
    os.mkdir(folder)
    names = ["lost", "paid", "sixty", "never"]
    script = OBJECTIONS
    for name in names:
        when = "false" if name == "never" else "true"
        script += "title: Objection\nsubtitle: %s\nwhen: once if %s\n---\nClient: %s ! #line:%s\n-> Ah. #line:%s-1\n===\n" % (name, when, name, name, name)
    with open(os.path.join(folder, "o.yarn"), "w") as file:
        file.write(script)
    data = {"id": "objecting", "version": "1", "title": {"fr": "O"}, "facts": [
        {"name": "client", "type": "text", "question": {"fr": "Qui ?"}, "example": "Ferrand"}],
        "objections": [{"id": name, "title": {"fr": name + " !"}} for name in names]}
    with open(os.path.join(folder, "o.yarnproject"), "w") as file:
        json.dump({"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr", "scenario": data}, file)
    _, env = environment(checks, "objections")
    base = [folder, "--client", "Ferrand", "--lang", "fr"]

    def order(*options, seed, replies="1\n/hint\n1\n1\n1\n"):
        status, out, err = checks.run("rehearse", *options, "--json", "--seed", str(seed), stdin=replies, env=env)
        checks.equal("plays", (status, err if status else ""), (0, ""))
        seen = [json.loads(line) for line in out.splitlines()]
        return [e["id"][5:] for e in seen if e["event"] == "line" and e["id"][5:] in names], [e["prepared"] for e in seen if e["event"] == "hint"]

    seeds = range(12)
    without = [order(folder, "--lang", "fr", "--set", "client=Ferrand", seed=seed)[0] for seed in seeds]
    checks.expect("without a preparation chance decides", len({tuple(o) for o in without}) > 2, without)
    checks.run("prep", *base, "--no-input", "--set", "objection.sixty=C’est trente au devis.", "--set", "objection.never=Non.",
               "--set", "objection.mon chien=Oui.", env=env)
    with_it = [order(*base, seed=seed) for seed in seeds]
    checks.equal("prepared, it comes first each time, and all others still come", [(o[0], sorted(o)) for o, _ in with_it],
                 [("sixty", ["lost", "paid", "sixty"])] * len(seeds))
    checks.equal("/hint quotes the answer", [hints for _, hints in with_it], [["C’est trente au devis."]] * len(seeds))
    hints = order(*base, seed=1, replies="1\n1\n/hint\n")[1]
    checks.equal("but not to another objection", hints, [None])
    status, out, _ = checks.run("rehearse", *base, "--seed", "1", stdin="1\n/hint\n", env=env)
    checks.expect("in words", status == 0 and "Vous aviez préparé" in out and "C’est trente au devis." in out, out)
    last = json.loads(checks.run("history", "--json", env=env)[1])["sessions"][0]["session"]
    checks.equal("the same when it is played again", checks.run("replay", str(last), env=env)[0], 0)
    status, out, _ = checks.run("rehearse", "--resume", "--json", stdin="/hint\n", env=env)
    checks.expect("and after --resume", status == 0 and "C’est trente au devis." in out, out)


def card_files(checks):
    _, env = environment(checks, "cards")
    status, out, err = checks.run("prep", "payment-chase", "--lang", "en", stdin="\nDiallo Ltd\nCamille\n", env=env)
    checks.expect("a pipe names the client first", status == 0 and "[x] client: Diallo Ltd" in out and "Camille" in out, out + err)
    checks.run("data", "erase", "--all", "--yes", env=env)
    status, _, err = checks.run("card", "--lang", "en", env=env)
    checks.expect("no card without a preparation", status == 66 and "souffleur prep" in err, err)
    for client in ("First", "Second <b>&"):
        checks.run("prep", "payment-chase", "--client", client, "--no-input", "--set", "request=pay " + client, "--lang", "en", env=env)
    status, _, err = checks.run("prep", "payment-chase", "--no-input", "--set", "request=x", "--lang", "en", env=env)
    checks.expect("whose preparation it is is not guessed", status == 64 and "First" in err and "Second" in err, err)
    status, out, err = checks.run("card", env=env)
    checks.expect("the last one by default", status == 0 and "pay Second" in out, out)
    status, out, err = checks.run("card", "payment-chase", "--client", "FIRST", "--lang", "fr", env=env)
    checks.expect("or the one of a client, in the other language", status == 0 and "La demande\n  pay First" in out, out)
    status, _, err = checks.run("card", "--client", "Fisrt", "--lang", "en", env=env)
    checks.expect("a name that is near", status == 66 and "did you mean “First”?" in err, err)
    checks.run("prep", "payment-chase", "--client", "First", "--no-input", "--set", "call_date=+3", env=env)
    status, out, err = checks.run("next", "--lang", "en", env=env)
    checks.expect("the day of the call is known to next", status == 0 and "First" in out + err, out + err)
    checks.run("prep", "payment-chase", "--client", "Second <b>&", "--no-input", "--set", "request=pay", env=env)
    for form in ("txt", "html", "md"):
        file = os.path.join(checks.home, "card." + form)
        status, out, err = checks.run("card", "--format", form, "--output", file, "--lang", "en", env=env)
        checks.equal("%s file" % form, (status, out, oct(stat.S_IMODE(os.stat(file).st_mode))), (0, "", "0o600"))
        text = open(file, encoding="utf-8").read()
        checks.expect("%s is escaped" % form, form == "txt" or "<b>&" not in text, text[:400])
        checks.expect("%s is at most a page" % form, form != "txt" or len(text.splitlines()) <= 66)
        checks.equal("%s to standard output is the same" % form, checks.run("card", "--format", form, "--lang", "en", env=env)[1], text)
    checks.expect("nothing from elsewhere in the page", "http" not in open(os.path.join(checks.home, "card.html"), encoding="utf-8").read())
    status, _, err = checks.run("card", "--output", os.path.join(checks.home, "no/such/folder/card.txt"), env=env)
    checks.equal("a folder that is not there", status, 74)


def erased(checks, env, home):
    status, _, err = checks.run("data", "erase", "--client", "Zorglub et fils", "--yes", "--lang", "en", env=env)
    checks.equal("erase", status, 0)
    os.remove(os.path.join(home, "facts.json"))
    left = [n for path, _, names in os.walk(home) for n in names if b"F-77" in open(os.path.join(path, n), "rb").read()]
    checks.equal("a preparation is erased with its client", left, [])


def killed(checks):
    """Each answer is on the disk before the next question."""
    home, env = environment(checks, "killed")
    process = subprocess.Popen([PROGRAM, "prep", "payment-chase", "--client", "Diallo", "--lang", "fr"], stdin=subprocess.PIPE,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env)
    process.stdin.write("Camille Roy\n\nla refonte\n".encode())
    process.stdin.flush()
    seen = b""
    while b"4/" not in seen:
        more = os.read(process.stderr.fileno(), 4096)
        if not more:
            break
        seen += more
    process.kill()
    process.wait()
    process.stdin.close()
    process.stderr.close()
    status, out, _ = checks.run("prep", "payment-chase", "--client", "Diallo", "--json", env=env)
    facts = json.loads(out)["facts"]
    checks.equal("answers survive a kill", (facts.get("me"), facts.get("project")), ("Camille Roy", "la refonte"))


def main():
    checks = Checks()
    for language in ("fr", "en"):
        for columns in (80, 40):
            asked(checks, language, columns)
    for language in ("fr", "en"):
        asked_by_rehearse(checks, language)
    for part in (objections, without_a_terminal, explained, quick, card_files, killed):
        part(checks)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
