"""Rules and words of a language: those of the program, those of a folder, and folders that are wrong or hostile."""
import json
import os
import sys

from checks import Checks


def folder(checks, name, files):
    """A folder with files by their names."""
    path = os.path.join(checks.home, name)
    for file, text in files.items():
        place = os.path.join(path, file)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "wb") as out:
            out.write(text if isinstance(text, bytes) else text.encode())
    os.makedirs(path, exist_ok=True)
    return path


OWN = """rule gratitude.hats-off gratitude
match hats off
unless clause take
yes Hats off to your team.
no Take your hats off, please.
"""


def program(checks):
    """The program's own rules hold, and can be read."""
    status, out, err = checks.run("language", "check", "--lang", "en")
    checks.expect("both languages hold", status == 0 and out.count("nothing wrong") == 3 and "Next:" in err, out + err)
    checks.expect("and the files of the coach", "coaching: 9 files: nothing wrong" in out, out)
    status, out, err = checks.run("language", "check", "fr", "--lang", "fr")
    checks.expect("one of them", status == 0 and out.startswith("fr\u00a0: ") and "rien à redire" in out, out)
    names = checks.run("language", "show", "en")[1].split()
    checks.expect("files are listed", "rules/warm.rules" in names and "concepts.txt" in names, names)
    for name in names:
        for language in ("fr", "en"):
            status, out, _ = checks.run("language", "show", language, name)
            checks.expect("%s of %s" % (name, language), status == 0 and len(out) > 100, out[:100])
    status, out, err = checks.run("language", "show", "en", "rules/worm.rules")
    checks.expect("a wrong name has a right one", (status, out) == (66, "") and "rules/warm.rules" in err, err)


def own(checks):
    """A folder adds rules, takes the place of others, and is used where it is named."""
    path = folder(checks, "own", {"en/rules/warm.rules": OWN})
    status, out, _ = checks.run("language", "check", path, "--lang", "en")
    checks.expect("it holds", status == 0 and out.startswith("en: ") and "fr" not in out, out)
    found = json.loads(checks.run("say", "--language-folder", path, "--lang", "en", "--json", "Hats off!")[1])
    checks.expect("it is used", "gratitude.hats-off" in [f["rule"] for f in found["findings"]], found)
    rude = folder(checks, "rude", {"en/rules/risks.rules": "rule insult.own insult\nmatch you flumpet\nyes You flumpet!\nno A flumpet.\n"})
    play = ["rehearse", "payment-chase", "--example", "--lang", "en", "--seed", "1", "--json"]
    typed = "You flumpet, I called about invoice F-2031.\n"
    played = checks.run(*play, "--language-folder", rude, stdin=typed)
    checks.expect("and in a rehearsal", played[0] == 0 and "insult.own" in played[1], played[1][-2000:])
    checks.expect("and not without it", "insult.own" not in checks.run(*play, stdin=typed)[1])
    for command in (["review"], ["drill", "--seed", "1", "--count", "1"]):
        checks.equal("%s takes it" % command[0], checks.run(*command, "--language-folder", path, stdin="hats off\n")[0], 0)
    instead = folder(checks, "instead", {"en/rules/warm.rules": "rule gratitude.thanks gratitude\nmatch chapeau\nyes Chapeau.\n"})
    found = json.loads(checks.run("say", "--language-folder", instead, "--lang", "en", "--json", "Thank you very much.")[1])
    checks.equal("a known id takes its place", [f["rule"] for f in found["findings"] if f["rule"].startswith("gratitude")], [])


WRONG = {
    "bracket": ("en/rules/warm.rules", "rule gratitude.a gratitude\nmatch (you | me\n", "warm.rules:2:7"),
    "move": ("en/rules/warm.rules", "rule gratitude.a gratitud\nmatch you\n", "`gratitude`"),
    "field": ("en/rules/risks.rules", "rule blame.a blame\nmach you\n", "`match`"),
    "list": ("en/rules/risks.rules", "rule blame.a blame\nmatch @LIMITS\n", "`LIMIT`"),
    "silent": ("en/rules/risks.rules", "rule blame.a blame\nmatch you\nyes Nobody.\n", "risks.rules:3:5"),
    "fires": ("en/rules/risks.rules", "rule blame.a blame\nmatch you\nno You.\n", "risks.rules:3:4"),
    "nothing": ("en/rules/risks.rules", "rule blame.a blame\n", "match PATTERN"),
    "advice": ("en/rules/risks.rules", "rule zzz.a blame\nmatch you\n", "advice.txt"),
    "key": ("en/small-talk.txt", "thank: cheers\n", "`thanks`"),
    "name": ("en/rules/warn.rules", "x", "`rules/warm.rules`"),
    "control": ("en/concepts.txt", "A: \x1b[31m\n", "U+001B"),
    "bytes": ("en/concepts.txt", b"A: \xff\xfe\n", "UTF-8"),
}


def wrong(checks):
    """Each mistake is told with its place or its cure, and nothing is played with it."""
    for name, (file, text, wanted) in WRONG.items():
        path = folder(checks, "wrong-" + name, {file: text})
        status, out, err = checks.run("language", "check", path, "--lang", "en")
        checks.expect("%s is found" % name, status == 1 and wanted in out and "\x1b" not in out, (status, out, err))
    for missing, wanted in (("nowhere", 66), (folder(checks, "empty", {}), 65), (folder(checks, "es", {"es/concepts.txt": "A: b"}), 65)):
        status, out, err = checks.run("language", "check", missing)
        checks.expect("%s is none" % os.path.basename(missing), (status, out) == (wanted, "") and err, (status, err))
    status, out, err = checks.run("say", "--language-folder", folder(checks, "wrong-name", {}), "--lang", "en", "x")
    checks.expect("a wrong folder is not used", (status, out) == (65, "") and "warn.rules" in err, err)


def hostile(checks):
    """Large, deep and odd folders end quickly."""
    big = folder(checks, "big", {"en/concepts.txt": b"A: " + b"x | " * 600_000})
    status, out, _ = checks.run("language", "check", big, "--lang", "en")
    checks.expect("a large file is refused", status == 1 and "SF0001" in out, out[:300])
    deep = folder(checks, "deep", {"en/rules/warm.rules": "rule blame.a blame\nmatch " + "(" * 20_000 + "\n"})
    status, out, _ = checks.run("language", "check", deep, "--lang", "en")
    checks.expect("a deep pattern is refused", status == 1 and "warm.rules:2:" in out, out[:300])
    ways = "rule blame.a blame\nmatch a " + "[b|b] " * 60 + "c\nno a " + "b " * 60 + "d\n"
    status, out, _ = checks.run("language", "check", folder(checks, "ways", {"en/rules/warm.rules": ways}), "--lang", "en")
    checks.expect("a pattern with many ways ends", status == 0 and "nothing wrong" in out, out[:300])
    odd = folder(checks, "odd", {"en/rules/warm.rules": OWN})
    os.symlink("/etc/passwd", os.path.join(odd, "en", "concepts.txt"))
    os.mkfifo(os.path.join(odd, "en", "objections.txt"))
    status, out, _ = checks.run("language", "check", odd, "--lang", "en")
    checks.expect("links and pipes are left out", status == 0 and "root" not in out, out)


def main():
    checks = Checks()
    program(checks)
    own(checks)
    wrong(checks)
    hostile(checks)
    return checks.done()


sys.exit(main())
