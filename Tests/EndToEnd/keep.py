"""What is kept: taken out and brought in, erased to the byte, searched, replayed, compared; kills, two programs, full disks."""
import json
import os
import random
import resource
import signal
import stat
import subprocess
import sys
import time

from checks import PROGRAM, Checks, events

FACTS = ["--set", "client=Zorglub et fils", "--set", "invoice=F-ZORG-77"]


def home(checks, name):
    """A home of its own under the test's folder, and the environment for it."""
    path = os.path.join(checks.home, name)
    return path, checks.environment(SOUFFLEUR_HOME=path)


def rehearse(checks, env, replies, *options, language="fr"):
    """Plays through a pipe; gives the session's number."""
    status, out, err = checks.run("rehearse", "payment-chase", "--example", "--seed", "7", "--lang", language, "--json", "--on",
                                  "2026-11-20", *options, stdin="".join(r + "\n" for r in replies), env=env)
    checks.equal("rehearse %s" % " ".join(options), status, 0)
    return events(out)[0]["session"]


def occurrences(folder, *words):
    """Which files under a folder hold one of the words in their bytes, in any of the usual encodings."""
    found = []
    for path, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                data = file.read()
            for word in words:
                if any(word.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be")):
                    found.append((name, word))
    return found


def export_and_import(checks):
    one, env = home(checks, "exported")
    rehearse(checks, env, ["1", "quelle date vous engage ?", "/note penser à Zorglub", "/undo", "2"], *FACTS)
    rehearse(checks, env, ["1", "1"], language="en")
    status, out, _ = checks.run("data", "export", env=env)
    checks.equal("export", status, 0)
    seen = json.loads(out)
    checks.equal("format", (seen["format"], seen["version"], len(seen["sessions"])), ("souffleur-archive", 1, 2))
    first = seen["sessions"][0]
    checks.equal("facts are in it", first["setup"]["facts"]["client"], {"text": {"_0": "Zorglub et fils"}})
    checks.equal("own words and notes", [e["note"] for e in first["entries"] if "note" in e], ["penser à Zorglub"])
    checks.equal("what was taken back too", [list(e["action"])[0] for e in first["entries"] if "action" in e],
                 ["reply", "reply", "undo", "reply"])
    checks.equal("keys are sorted", list(first), sorted(first))
    file = os.path.join(checks.home, "copie.json")
    status, said, err = checks.run("data", "export", "--output", file, "--lang", "fr", env=env)
    checks.equal("export to a file", (status, said, open(file, encoding="utf-8").read()), (0, "", out))
    checks.equal("only its owner reads it", stat.S_IMODE(os.stat(file).st_mode), 0o600)
    checks.expect("it names the next command", "data import" in err, err)
    two, other = home(checks, "imported")
    status, _, err = checks.run("data", "import", file, env=other)
    checks.equal("import", (status, "2 sessions added" in err), (0, True))
    checks.equal("the same is there", checks.run("data", "export", env=other)[1], out)
    status, _, err = checks.run("data", "import", file, "--lang", "fr", env=other)
    checks.equal("again: nothing new", (status, "Rien de nouveau" in err), (0, True))
    checks.equal("still the same", checks.run("data", "export", env=other)[1], out)
    checks.equal("an imported session goes on", checks.run("rehearse", "--resume", "1", "--json", stdin="1\n", env=other)[0], 0)
    status, _, err = checks.run("data", "import", "-", stdin=checks.run("data", "export", env=other)[1], env=env)
    checks.equal("and back", (status, "1 session continued" in err), (0, True))
    link = os.path.join(checks.home, "lien.json")
    os.symlink(file, link)
    checks.equal("through a link", (checks.run("data", "export", "-o", link, env=env)[0], os.path.islink(link)), (0, True))
    checks.equal("no such file", checks.run("data", "import", os.path.join(checks.home, "non.json"), env=env)[0], 66)
    for name, data in {"cut": out[:-200].encode(), "deep": b"[" * 200000, "empty": b"", "noise": random.Random(1).randbytes(50000),
                       "newer": out.replace('"version" : 1', '"version" : 2').encode()}.items():
        status, _, err = checks.run("data", "import", "-", stdin=data, env=other)
        checks.equal("%s: refused" % name, status, 65)
        checks.expect("%s: in few words" % name, 0 < len(err) < 400 and "\x1b" not in err, err)
    started = time.time()
    status, _, err = checks.run("data", "import", "/dev/zero", env=other)
    checks.equal("a device without end", (status, time.time() - started < 20), (65, True))
    checks.equal("nothing of these was taken", checks.run("data", "export", env=other)[1].count('"token"'), 2)


def erasing(checks):
    folder, env = home(checks, "erased")
    secrets = ["Zorglub", "F-ZORG-77", "turlututu", "abracadabra"]
    for round in range(6):
        rehearse(checks, env, ["1", "turlututu, quelle date vous engage ?", "/note abracadabra", "2", "1"], *FACTS)
        rehearse(checks, env, ["1", "2", "/note bricabrac", "/quit"])
    status, out, err = checks.run("rehearse", "--resume", "1", stdin="/quit\n", env=env)
    checks.equal("a recap is written", (status, os.listdir(os.path.join(folder, "recaps"))), (0, ["session-1.eml"]))
    with open(os.path.join(folder, "history"), "w") as file:
        file.write("1\nturlututu, quelle date vous engage ?\nMonsieur Zorglub, bonjour\nbricabrac\n")
    for left in (".session-1.eml.4711", ".session-12.eml.4711"):
        with open(os.path.join(folder, "recaps", left), "w") as file:
            file.write("Zorglub" if left.startswith(".session-1.") else "bricabrac")
    checks.equal("each secret is there first", {w for _, w in occurrences(folder, *secrets)}, set(secrets))
    before = open(os.path.join(folder, "archive.sqlite"), "rb").read()
    for given, wanted in ((["--no-input"], 64), ([], 64)):
        checks.equal("not without a yes: %s" % given, checks.run("data", "erase", "--client", "zorglub", *given, env=env)[0], wanted)
    status, _, err = checks.run("data", "erase", "--client", "zorglub", "--lang", "fr", stdin="non\n", env=env)
    checks.equal("a no is a no", (status, "Rien n’a été effacé" in err), (0, True))
    checks.equal("untouched", open(os.path.join(folder, "archive.sqlite"), "rb").read() == before, True)
    checks.equal("what?", checks.run("data", "erase", "--yes", env=env)[0], 64)
    checks.equal("one thing at a time", checks.run("data", "erase", "--all", "--session", "1", "--yes", env=env)[0], 64)
    checks.equal("nobody of that name", checks.run("data", "erase", "--client", "Nemo", "--yes", env=env)[0], 66)
    checks.equal("one session", checks.run("data", "erase", "--session", "3", env=env, stdin="yes\n")[0], 0)
    status, _, err = checks.run("data", "erase", "--client", "ZORGLUB ET FILS", "--yes", env=env)
    checks.equal("a client", (status, "5 sessions" in err), (0, True))
    checks.equal("not a byte of them is left", occurrences(folder, *secrets), [])
    kept = {n for n, _ in occurrences(folder, "bricabrac")}
    checks.equal("the others are", kept, {"archive.sqlite", "history", ".session-12.eml.4711"})
    checks.equal("and go on", checks.run("rehearse", "--resume", "12", "--json", env=env)[0], 0)
    checks.equal("everything", checks.run("data", "erase", "--all", "--yes", env=env)[0], 0)
    checks.equal("nothing is left", occurrences(folder, "bricabrac", "Ferrand", "payment-chase"), [])
    names = sorted(n for _, _, files in os.walk(folder) for n in files)
    checks.equal("but an empty archive", names, ["archive.sqlite"])


def main():
    checks = Checks()
    for part in (export_and_import, erasing):
        started = time.time()
        part(checks)
        print("%s: %.1f s" % (part.__name__, time.time() - started))
    return checks.done()


sys.exit(main())
