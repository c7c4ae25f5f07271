"""What is kept: taken out and brought in, erased to the byte, searched, replayed, compared; kills, two programs, full disks."""
import csv
import fcntl
import json
import os
import pty
import random
import re
import resource
import select
import shutil
import signal
import sqlite3
import stat
import struct
import subprocess
import sys
import termios
import threading
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
        rehearse(checks, env, ["1", "turlututu, quel jour part le virement ?", "/note abracadabra", "2", "1"], *FACTS)
        rehearse(checks, env, ["1", "2", "/note bricabrac", "/quit"])
    status, out, err = checks.run("rehearse", "--resume", "1", stdin="/quit\n", env=env)
    checks.equal("a recap is written", (status, os.listdir(os.path.join(folder, "recaps"))), (0, ["session-1.eml"]))
    with open(os.path.join(folder, "history"), "w") as file:
        file.write("1\nturlututu, quel jour part le virement ?\nMonsieur Zorglub, bonjour\nbricabrac\n")
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
    for language, words in (("fr", ("[non]", "n’effacent rien", "Rien n’a été effacé")), ("en", ("[no]", "erase nothing", "Nothing has been erased"))):
        for keys in ("\n", "<\n", "?\n\n", "?\n?\n<\n"):
            status, _, err = checks.run("data", "erase", "--client", "zorglub", "--lang", language, stdin=keys, env=env)
            checks.expect("%r erases nothing (%s)" % (keys, language), status == 0 and words[0] in err and words[2] in err, err)
            checks.equal("%r: ? explains (%s)" % (keys, language), err.count(words[1]), keys.count("?"))
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


def plain(text):
    """The text with all its no-break spaces as spaces."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def in_terminal(checks, columns, env, *args, keys=""):
    """Runs the program in a terminal of so many columns; gives what it showed."""
    pid, master = pty.fork()
    if pid == 0:
        os.execve(PROGRAM, [PROGRAM, *args], env)
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    screen, end = b"", time.time() + 30
    while time.time() < end:
        ready, _, _ = select.select([master], [], [], 0.3)
        try:
            data = os.read(master, 65536) if ready else None
        except OSError:
            break
        if data == b"":
            break
        screen += data or b""
        if data is None and keys and screen.rstrip(b"\x1b[0m").endswith(b"> "):
            os.write(master, keys[:keys.index("\n") + 1].encode())
            keys = keys[keys.index("\n") + 1:]
    os.close(master)
    os.waitpid(pid, 0)
    return plain(re.sub(r"\x1b\[[0-?]*[ -/]*[@-~]", "", screen.decode("utf-8", "replace").replace("\r", "")))


def history(checks):
    folder, env = home(checks, "read")
    rehearse(checks, env, ["1", "quelle date vous engage ?", "/note demander l’œuvre", "/undo", "2"])
    rehearse(checks, env, ["1", "1"], language="en")
    script = os.path.join(checks.home, "small.yarn")
    with open(script, "w") as file:
        file.write("title: Start\n---\nClient: DÉJÀ ? #line:a\n-> Oui #line:b\n    Client: Bien. #line:d\n===\n")
    checks.run("rehearse", script, stdin="1\n", env=env)
    status, out, err = checks.run("history", "--lang", "fr", env=env)
    checks.equal("the list", (status, [line[0] for line in out.splitlines()]), (0, ["3", "2", "1"]))
    checks.expect("the next command", "souffleur history 3" in err, err)
    checks.equal("one at most", len(checks.run("history", "--limit", "1", env=env)[1].splitlines()), 1)
    checks.equal("of a scenario", len(checks.run("history", "--scenario", "payment-chase", env=env)[1].splitlines()), 2)
    checks.equal("of a file", len(checks.run("history", "--scenario", "small", env=env)[1].splitlines()), 1)
    sessions = json.loads(checks.run("history", "--json", env=env)[1])["sessions"]
    checks.equal("as JSON", [(s["session"], s["closed"]) for s in sessions], [(3, "finished"), (2, None), (1, None)])
    for language, back, note in (("fr", "(repris ensuite)", "(note pour vous) demander"), ("en", "(taken back later)", "(note to yourself) demander")):
        status, out, err = checks.run("history", "1", "--lang", language, env=env)
        checks.equal("%s: read again" % language, status, 0)
        checks.expect("%s: what was typed, what was taken back, the note" % language,
                      "quelle date vous engage ?" in out and back in out and note in out, out)
        checks.expect("%s: it names the next command" % language, "--resume 1" in err, err)
        checks.expect("%s: 80 columns" % language, max(map(len, out.splitlines())) <= 80)
    turns = json.loads(checks.run("history", "1", "--json", env=env)[1])["turns"]
    checks.equal("turns as JSON", [(t["turn"], t["taken_back"], t["typed"]) for t in turns],
                 [(0, False, None), (1, False, None), (2, True, "quelle date vous engage ?"), (2, False, None)])
    for words, wanted in (("QUELLE  Date", [(1, 2, "reply")]), ("l'oeuvre", [(1, 2, "note")]), ("deja", [(3, 0, "line")]), ("xyzzy", [])):
        found = json.loads(checks.run("history", "--search", words, "--json", env=env)[1])["found"]
        checks.equal("search %s" % words, [(f["session"], p["turn"], p["kind"]) for f in found for p in f["passages"]], wanted)
    status, out, err = checks.run("history", "--search", "quelle date", "--lang", "fr", env=env)
    checks.expect("search in words", status == 0 and "tour 2 · Vous (repris)" in out and "quelle date vous engage ?" in out, out)
    checks.expect("and what next", "souffleur history 1" in err, err)
    for given, wanted in ((["99"], 66), (["1", "--search", "x"], 64), (["--search", "?!"], 64), (["--limit", "0"], 64)):
        checks.equal("history %s" % given, checks.run("history", *given, env=env)[0], wanted)
    for columns in (80, 40):
        out = in_terminal(checks, columns, env, "history", "1", "--lang", "fr")
        checks.expect("%d columns" % columns, 0 < max(map(len, out.splitlines())) <= columns, out)


def misread(checks):
    """What /no took back is listed for the author: to read, as the rows of a cue file, as JSON."""
    _, env = home(checks, "misread")
    script = os.path.join(checks.home, "cues.yarn")
    with open(script, "w") as file:
        file.write("title: Start\n---\nClient: Encore, \"vraiment\", ou non ? #line:a\n-> Oui, encore un peu #line:b\n"
                   "    Client: Bien. #line:c\n-> Non, merci beaucoup #line:d\n    Client: Dommage. #line:e\n<<jump Start>>\n===\n")
    status, _, err = checks.run("history", "--misread", "--lang", "fr", env=env)
    checks.expect("nothing yet", status == 0 and "rien n’a été repris" in err, err)
    status, out, _ = checks.run("history", "--misread", "--format", "csv", env=env)
    checks.equal("an empty file has its heading", (status, out), (0, "line,cue,taken_for,after\n"))
    checks.run("rehearse", script, "--lang", "fr", "--json", stdin="oui, encore\n/no\n1\n/undo\nnon, merci\n/no\n2\n", env=env)
    checks.run("rehearse", script, "--lang", "fr", "--json", stdin="1\n", env=env)
    status, out, _ = checks.run("history", "--misread", "--format", "csv", env=env)
    checks.equal("as cues to complete, with what they were taken for and what they answered", (status, list(csv.reader(out.splitlines()))),
                 (0, [["line", "cue", "taken_for", "after"], ["", "oui, encore", "line:b", "Encore, \"vraiment\", ou non ?"],
                      ["", "non, merci", "line:d", "Encore, \"vraiment\", ou non ?"]]))
    for language, words in (("fr", "pris pour"), ("en", "taken for")):
        status, out, err = checks.run("history", "--misread", "--lang", language, env=env)
        text = " ".join(out.split())
        checks.expect("to read (%s)" % language, status == 0 and words in text and "oui, encore" in text and "(line:b)" in text, out)
        checks.expect("the next command (%s)" % language, "souffleur history --misread --format csv" in " ".join(err.split()), err)
    rows = json.loads(checks.run("history", "--misread", "--json", env=env)[1])["misread"]
    checks.equal("as JSON", [(r["session"], r["turn"], r["typed"], r["taken_for"], r["taken_for_text"]) for r in rows],
                 [(1, 1, "oui, encore", "line:b", "Oui, encore un peu"), (1, 1, "non, merci", "line:d", "Non, merci beaucoup")])
    checks.equal("of one session", len(json.loads(checks.run("history", "2", "--misread", "--json", env=env)[1])["misread"]), 0)
    checks.equal("of one scenario", checks.run("history", "--misread", "--scenario", "cues", "--format", "csv", env=env)[1].count("\n"), 3)
    for options in (["--format", "csv"], ["--misread", "--search", "x"], ["--misread", "--json", "--format", "csv"]):
        checks.equal("history %s" % " ".join(options), checks.run("history", *options, env=env)[0], 64)


WANTED = """title: Start
---
<<declare $later = "">>
<<set $later = add_days($by, 7)>>
<<declare $day = "">>
Client: Quel jour ? #line:a
-> Le {date($by)}. #line:b
    <<set $day = $by>>
    <<jump Paid>>
-> Une semaine après. #line:c
    <<set $day = $later>>
    <<jump Paid>>
===
title: Paid
ending: paid
---
Client: D'accord. #line:d #accepts:payment
Note: Payer #line:e #agreed #owner:client #due:day #amount:sum #item:payment #gets
===
"""


def wanted(checks):
    """The goal is reached by the day that was prepared, not by the script's word: in the rehearsal, review, history, compare, progress."""
    folder = os.path.join(checks.home, "wanting")
    os.mkdir(folder)
    with open(os.path.join(folder, "w.yarn"), "w") as file:
        file.write(WANTED)
    facts = [{"name": "by", "type": "date", "role": "wish", "required": True, "question": {"fr": "Quand ?"}, "example": {"days": 6}},
             {"name": "sum", "type": "money", "role": "amount", "required": True, "question": {"fr": "Combien ?"}, "example": {"amount": "2400", "currency": "EUR"}}]
    data = {"id": "wanting", "version": "1", "title": {"fr": "W"}, "facts": facts, "endings": {"paid": {"title": {"fr": "Payé"}, "outcome": "good"}}}
    with open(os.path.join(folder, "w.yarnproject"), "w") as file:
        json.dump({"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr", "scenario": data}, file)
    _, env = home(checks, "wanted")
    words = {"fr": ("l’objectif est atteint", "une partie de l’objectif est atteinte", "7 jours après"),
             "en": ("the goal is reached", "part of the goal is reached", "7 days later")}
    for session, reply, worth in ((1, "1", "good"), (2, "2", "partial")):
        status, out, err = checks.run("rehearse", folder, "--lang", "fr", "--set", "by=2030-03-01", "--set", "sum=3 000 €", stdin=reply + "\n", env=env)
        said = words["fr"][0 if worth == "good" else 1]
        checks.expect("%s: said at the end" % worth, status == 0 and said in " ".join(out.split()), out + err)
        review = json.loads(checks.run("review", str(session), "--json", env=env)[1])["review"]["outcome"]
        checks.equal("%s: review" % worth, (review["outcome"], review["wanted"]["day"], review["wanted"]["amount"], review["wanted"]["days_late"]),
                     (worth, "2030-03-01", "3000", 0 if worth == "good" else 7))
        for language in ("fr", "en"):
            text = " ".join(checks.run("review", str(session), "--lang", language, env=env)[1].split())
            checks.expect("%s: in words (%s)" % (worth, language), words[language][0 if worth == "good" else 1] in text, text)
            checks.equal("%s: how much later (%s)" % (worth, language), words[language][2] in text, worth == "partial")
    listed = json.loads(checks.run("history", "--json", env=env)[1])["sessions"]
    checks.equal("history", {s["session"]: s["outcome"] for s in listed}, {1: "good", 2: "partial"})
    both = json.loads(checks.run("compare", "1", "2", "--json", env=env)[1])
    checks.equal("compare", (both["a"]["outcome"], both["b"]["outcome"]), ("good", "partial"))
    text = " ".join(checks.run("compare", "1", "2", "--lang", "fr", "--accessible", env=env)[1].split())
    checks.expect("compare in words", words["fr"][0] in text and words["fr"][1] in text, text)
    rows = checks.run("progress", "--json", env=env)[1]
    checks.expect("progress", '"good":1' in rows and '"partial":1' in rows, rows)


def replaying(checks):
    folder, env = home(checks, "replayed")
    script = os.path.join(checks.home, "changing.yarn")
    text = ("title: Start\n---\nClient: Bonjour. #line:a\n-> Oui #line:b\n    Client: Bien. #line:c\n    -> Adieu #line:d\n"
            "        Client: Adieu. #line:e\n    -> Encore #line:f\n-> Non #line:g\n    Client: Ah. #line:h\n===\n")

    def write(changed):
        with open(script, "w") as file:
            file.write(changed)

    write(text)
    checks.run("rehearse", script, "--lang", "fr", stdin="1\n/annuler\n1\n1\n", env=env)
    rehearse(checks, env, ["1", "quelle date vous engage ?", "/undo", "/redo", "/lang en", "1", "1", "1"])
    for session, turns in (("1", 3), ("2", 5)):
        status, out, err = checks.run("replay", session, "--lang", "fr", env=env)
        checks.equal("%s: the same" % session, (status, out), (0, "Pareil, %d tours.\n" % turns))
        checks.expect("%s: what next" % session, "souffleur compare" in err, err)
    checks.equal("as JSON", json.loads(checks.run("replay", "1", "--json", env=env)[1]),
                 {"session": 1, "same": True, "turns": 3, "scenario_changed": False, "differences": []})
    write(text + "title: Other\n---\nClient: X. #line:x\n===\n")
    status, out, _ = checks.run("replay", "1", "--lang", "en", env=env)
    checks.expect("changed elsewhere is the same", status == 0 and out.startswith("Same, 3 turns (the scenario has changed since"), out)
    write(text.replace("Bien.", "Très bien.").replace("Encore", "Toujours"))
    status, out, _ = checks.run("replay", "1", "--lang", "fr", env=env)
    checks.equal("another line: it fails", status, 1)
    out = plain(out)
    checks.expect("loudly", all(w in out for w in ("Tour 1", "avant      Client : Bien.", "maintenant Client : Très bien.",
                                                   "avant      2. Encore", "maintenant 2. Toujours")), out)
    checks.expect("and only where it differs", "Adieu" not in out and "Ah." not in out, out)
    write(text.replace("    -> Adieu #line:d\n        Client: Adieu. #line:e\n", ""))
    status, out, _ = checks.run("replay", "1", "--json", "--lang", "en", env=env)
    found = json.loads(out)
    checks.equal("an option that is gone", (status, found["same"], [d["turn"] for d in found["differences"]]), (1, False, [1, 2]))
    checks.expect("is named", "line:d" in found["differences"][1]["stop"], found)
    write(text.replace("Bien. #line:c", "Bien. #line:c #lastly"))
    status, out, _ = checks.run("replay", "1", env=env)
    checks.expect("a hashtag counts, and is seen", status == 1 and "lastly" in out, out)
    write("title: Start\n---\n<<if true>>\nx\n===\n")
    checks.equal("a scenario with errors", checks.run("replay", "1", env=env)[0], 65)
    os.remove(script)
    checks.equal("a scenario that is gone", checks.run("replay", "1", env=env)[0], 66)
    checks.equal("no such session", checks.run("replay", "99", env=env)[0], 66)


def comparing(checks):
    folder, env = home(checks, "compared")
    for replies in (["1", "1", "1", "1", "1", "/quit"], ["1", "1", "2", "1"], ["1", "1"], ["1", "1", "1", "1", "1", "/quit"]):
        rehearse(checks, env, replies, "--persona", "evasive")
    status, out, err = checks.run("compare", "1", "2", "--lang", "fr", env=env)
    checks.equal("compare", status, 0)
    out = plain(out)
    lines = out.splitlines()
    checks.expect("what is common in one line", sum("En commun : 2 tours" in line for line in lines) == 1, out)
    checks.expect("the fork", "Tour 3 – ici les chemins se séparent" in lines, out)
    checks.expect("side by side", any(line.startswith("A ") and " B " in line for line in lines), out)
    checks.expect("80 columns", max(map(len, lines)) <= 80, out)
    checks.expect("what it did", any("→" in line for line in lines), out)
    checks.expect("nothing before the fork", "Tour 2" not in out)
    checks.expect("what next", "souffleur history 1" in err, err)
    out = checks.run("compare", "1", "2", "--fork", "1", "--lang", "en", env=env)[1]
    checks.expect("from a turn asked for", "\nTurn 1\nA and B" in out, out)
    out = plain(checks.run("compare", "1", "2", "--accessible", "--lang", "en", env=env)[1])
    checks.expect("one after the other", "→" not in out and not any(l.startswith("A ") and " B " in l for l in out.splitlines()), out)
    found = json.loads(checks.run("compare", "1", "2", "--json", env=env)[1])
    checks.equal("as JSON", (found["common"], found["fork"], [r["turn"] for r in found["rows"]]), (2, 3, [3, 4, 5]))
    checks.equal("an end that is missing", (found["rows"][2]["b"], found["a"]["closed"], found["b"]["closed"]), (None, "left", None))
    checks.expect("states", found["rows"][0]["a"]["before"] == found["rows"][0]["b"]["before"] != found["rows"][0]["a"]["after"], found["rows"][0])
    found = json.loads(checks.run("compare", "1", "4", "--json", env=env)[1])
    checks.equal("twice the same", (found["common"], found["fork"], found["rows"]), (5, None, []))
    found = json.loads(checks.run("compare", "3", "1", "--json", env=env)[1])
    checks.equal("one goes further", (found["common"], found["fork"], [r["a"] for r in found["rows"]]), (2, None, [None] * 3))
    for columns in (100, 80, 60, 59, 40):
        out = in_terminal(checks, columns, env, "compare", "1", "2", "--lang", "fr")
        side = any(line.startswith("A ") and " B " in line for line in out.splitlines())
        checks.equal("%d columns: side by side" % columns, side, columns >= 60)
        checks.expect("%d columns: fits" % columns, max(map(len, out.splitlines())) <= columns, out)
    for given, wanted in ((["1", "99"], 66), (["1", "1"], 64), (["1", "2", "--fork", "-1"], 64)):
        checks.equal("compare %s" % given, checks.run("compare", *given, env=env)[0], wanted)


LOOP = """title: Start
---
Client: Encore ? #line:a
-> Oui, encore un peu #line:b
    Client: Bien. #line:c
-> Non, merci #line:d
    Client: Dommage. #line:e
<<jump Start>>
===
"""


def stored(folder, session, aside):
    """The options of a session in a copy of the archive, so that what a kill left is still there for the program."""
    for name in ("archive.sqlite", "archive.sqlite-journal"):
        target = os.path.join(aside, name)
        if os.path.exists(target):
            os.remove(target)
        if os.path.exists(os.path.join(folder, name)):
            shutil.copy(os.path.join(folder, name), target)
    database = sqlite3.connect(os.path.join(aside, "archive.sqlite"))
    whole = database.execute("PRAGMA integrity_check").fetchone()[0]
    rows = database.execute("SELECT action FROM entry WHERE session = ? AND action LIKE '{\"reply\"%' ORDER BY number", (session,))
    options = [json.loads(row[0])["reply"]["_0"]["option"] for row in rows]
    database.close()
    return whole, options


def killed(env, args, replies, questions, delay):
    """Plays until it is killed, so many seconds after so many questions; gives the session, what was acknowledged, and
    whether it got as far as asking."""
    process = subprocess.Popen([PROGRAM, "rehearse", *args, "--json", "--lang", "fr"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, env=env)
    timer = threading.Timer(delay, process.kill)
    if questions == 0:
        timer.start()
    session, acknowledged, asked = None, [], False
    for line in process.stdout:
        try:
            event = json.loads(line)
        except ValueError:
            break  # the line it was killed in
        if event["event"] == "start":
            session = event["session"]
        elif event["event"] == "reply" and asked:  # what comes before is the turn that is gone back to
            acknowledged.append(event["option"])
        elif event["event"] == "options":
            asked, questions = True, questions - 1
            if questions == 0:
                timer.start()
            try:
                process.stdin.write(next(replies))
                process.stdin.flush()
            except BrokenPipeError:
                break
    process.wait()
    timer.cancel()
    try:
        process.stdin.close()
    except BrokenPipeError:
        pass
    process.stdout.close()
    return session, acknowledged, asked


def kills(checks, times=210):
    """Killed at random moments, from start-up on: nothing acknowledged is lost, and each session goes on each time."""
    folder, env = home(checks, "killed")
    aside = os.path.join(checks.home, "aside")
    os.mkdir(aside)
    script = os.path.join(checks.home, "loop.yarn")
    with open(script, "w") as file:
        file.write(LOOP)
    generator = random.Random(2026)

    def answers():
        while True:
            yield generator.choice([b"1\n", b"2\n", b"oui encore un peu\n", b"1\n/note n\n"])

    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
    checks.run("rehearse", script, "--json", stdin="1\n", env=env)
    begin = time.time() - started

    def moment():
        """At any time from start-up on, but most often while it plays."""
        return (0, generator.uniform(0, begin)) if generator.random() < 0.2 else (generator.randint(1, 5), generator.uniform(0, 0.02))

    session, known, replies, in_play, further = None, [], 0, 0, 0
    for round in range(times):
        args = ["--resume", session] if session else [script]
        number, acknowledged, asked = killed(env, args, answers(), *moment())
        in_play += asked
        replies += len(acknowledged)
        if session is None and number is None:
            continue  # killed before there was a session
        checks.expect("round %d: the same session" % round, number in (None, session) or session is None, (number, session))
        session = session or number
        whole, options = stored(folder, session, aside)
        wanted = known + acknowledged
        checks.equal("round %d: the archive is whole" % round, whole, "ok")
        checks.equal("round %d: nothing acknowledged is lost" % round, options[:len(wanted)], wanted)
        checks.expect("round %d: at most one more was stored" % round, len(options) <= len(wanted) + 1, (options, wanted))
        further += len(options) - len(wanted)
        known = options
        if len(known) > 60:
            status, _, err = checks.run("rehearse", "--resume", session, "--json", stdin="1\n", env=env)
            checks.equal("round %d: it goes on" % round, (status, len(stored(folder, session, aside)[1])), (0, len(known) + 1))
            checks.equal("round %d: and replays the same" % round, checks.run("replay", session, env=env)[0], 0)
            session, known = None, []
    print("%d kills, %d of them in play, %d replies acknowledged, %d stored and not yet shown" % (times, in_play, replies, further))
    checks.expect("most kills were in play", in_play > times // 2 and replies > times, (in_play, replies))
    # Of the processor's time, not the clock's: the machine may be busy with something else.
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    checks.expect("under a minute", used < 60, used)


def talk(process, reply):
    """Answers a program and reads on to its next question; gives the kinds of events, none when it has ended."""
    try:
        process.stdin.write(reply.encode() + b"\n")
        process.stdin.flush()
    except BrokenPipeError:
        return []
    seen = []
    for line in process.stdout:
        seen.append(json.loads(line)["event"])
        if seen[-1] == "options":
            break
    return seen


def started(env, script, language="fr"):
    process = subprocess.Popen([PROGRAM, "rehearse", script, "--json", "--lang", language], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, env=env)
    session = json.loads(process.stdout.readline())["session"]
    for line in process.stdout:
        if json.loads(line)["event"] == "options":
            return process, session


def together(checks):
    """Two programs in the same home: both are kept; one erases while another plays."""
    folder, env = home(checks, "together")
    aside = os.path.join(checks.home, "aside2")
    os.mkdir(aside)
    script = os.path.join(checks.home, "loop2.yarn")
    with open(script, "w") as file:
        file.write(LOOP)
    (one, first), (other, second) = started(env, script), started(env, script)
    checks.expect("two sessions", first != second, (first, second))
    for turn in range(25):
        for process, reply in ((one, "1"), (other, "2")):
            checks.expect("both go on", "reply" in talk(process, reply))
    checks.equal("the first is kept", stored(folder, first, aside), ("ok", ["line:b"] * 25))
    checks.equal("the second is kept", stored(folder, second, aside), ("ok", ["line:d"] * 25))
    checks.equal("one is erased while both play", checks.run("data", "erase", "--session", second, "--yes", env=env)[0], 0)
    checks.expect("the other goes on", "reply" in talk(one, "1"))
    checks.equal("the erased one is told nothing is kept", "reply" in talk(other, "1"), False)
    other.communicate(timeout=30)
    checks.equal("and stops", other.returncode, 74)
    checks.equal("nothing of it is left", occurrences(folder, "Dommage"), [])
    erasers = [subprocess.Popen([PROGRAM, "data", "erase", "--session", "99", "--session", first, "--yes"], env=env, stderr=subprocess.DEVNULL)
               for _ in range(2)]
    while talk(one, "1"):
        pass
    checks.expect("two who erase the same: it is gone, and both say so", {p.wait(timeout=60) for p in erasers} <= {0, 66})
    one.communicate(timeout=30)
    checks.equal("the player stops", one.returncode, 74)
    writers = [started(env, script) for _ in range(3)]
    export = subprocess.Popen([PROGRAM, "data", "export"], env=env, stdout=subprocess.PIPE)
    for _ in range(5):
        for process, _ in writers:
            talk(process, "1")
    checks.equal("an export while three play is whole", len(json.loads(export.communicate(timeout=30)[0])["sessions"]), 3)
    for process, session in writers:
        process.communicate(timeout=30)
        checks.equal("all three are kept", stored(folder, session, aside)[1], ["line:b"] * 5)


def one_session(checks):
    """Two programs in one session: the second is told so and refused; a kill frees it; reading goes on meanwhile."""
    folder, env = home(checks, "one-session")
    aside = os.path.join(checks.home, "aside3")
    os.mkdir(aside)
    script = os.path.join(checks.home, "loop3.yarn")
    with open(script, "w") as file:
        file.write(LOOP)

    def resume(session, language="en", replies="1\n"):
        return checks.run("rehearse", "--resume", session, "--json", "--lang", language, stdin=replies, env=env)

    def refused(what, session):
        for language, words in (("fr", "se joue déjà dans un autre terminal"), ("en", "is being played in another terminal already")):
            status, out, err = resume(session, language)
            checks.expect("%s: refused in words (%s)" % (what, language), (status, out) == (74, "") and words in err, (status, out, err))

    process, session = started(env, script)
    talk(process, "1")
    refused("beside a running one", session)
    status, _, err = checks.run("rehearse", "--resume", "--json", env=env)
    checks.expect("also without a number, and who plays it is said", status == 74 and "(process %d)" % process.pid in err, err)
    checks.equal("nothing was played by them", stored(folder, session, aside), ("ok", ["line:b"]))
    for command in (["history"], ["history", session], ["history", "--search", "oui"], ["replay", session], ["review", session], ["recap", session]):
        status, _, err = checks.run(*command, env=env)
        checks.expect("%s works meanwhile" % " ".join(command), status == 0, (status, err))
    checks.expect("the first goes on", "reply" in talk(process, "1"))
    talk_until(process, "/fork", "fork")
    listed = json.loads(checks.run("history", "--json", env=env)[1])["sessions"]
    forked = str(max(s["session"] for s in listed))
    refused("after /fork, the new one", forked)
    checks.equal("and the one it left is free", resume(session)[0], 0)
    checks.expect("it plays on in the new one", "reply" in talk(process, "2"))
    process.kill()
    process.communicate()
    checks.equal("after kill -9 it is free", resume(forked)[0], 0)
    process, session = started(env, script)
    process.communicate(b"1\n", timeout=30)
    checks.equal("after the end too", resume(session)[0], 0)
    checks.equal("and nothing is left beside the archive", [n for n in os.listdir(folder) if "lock" in n], [])
    racers = [subprocess.Popen([PROGRAM, "rehearse", "--resume", session, "--json"], env=env, stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) for _ in range(6)]
    begun = [json.loads(line)["session"] for line in (r.stdout.readline() for r in racers) if line]
    checks.equal("of six at once one plays", begun, [session])
    for racer in racers:
        racer.communicate(timeout=30)
    checks.equal("the others are refused", sorted(r.returncode for r in racers), [0] + [74] * 5)
    imported_meanwhile(checks, env, session)


def imported_meanwhile(checks, env, session):
    """What went on elsewhere is not brought into a session that is being played here."""
    _, elsewhere = home(checks, "elsewhere")
    copy = os.path.join(checks.home, "further.json")
    checks.run("data", "export", "--output", copy, env=env)
    checks.equal("it is taken elsewhere", checks.run("data", "import", copy, env=elsewhere)[0], 0)
    checks.equal("and goes on there", checks.run("rehearse", "--resume", session, "--json", stdin="1\n", env=elsewhere)[0], 0)
    checks.run("data", "export", "--output", copy, env=elsewhere)
    process = subprocess.Popen([PROGRAM, "rehearse", "--resume", session, "--json"], env=env, stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    process.stdout.readline()
    before = checks.run("data", "export", env=env)[1]
    for language, words in (("fr", "se joue déjà dans un autre terminal"), ("en", "is being played in another terminal already")):
        status, out, err = checks.run("data", "import", copy, "--lang", language, env=env)
        checks.expect("an import meanwhile is refused in words (%s)" % language, (status, out) == (74, "") and words in err, (status, out, err))
    checks.equal("and changes nothing", checks.run("data", "export", env=env)[1], before)
    process.kill()
    process.communicate()
    checks.equal("afterwards it is taken", checks.run("data", "import", copy, env=env)[0], 0)


def talk_until(process, reply, event):
    """Types something and reads on to an event of that kind."""
    process.stdin.write(reply.encode() + b"\n")
    process.stdin.flush()
    for line in process.stdout:
        if json.loads(line)["event"] == event:
            break
    for line in process.stdout:
        if json.loads(line)["event"] == "options":
            break


def full(checks):
    """A full disk: nothing half done, nothing left, a status that says so."""
    folder, env = home(checks, "full")
    rehearse(checks, env, ["1", "1", "1"], *FACTS)
    copy, archive = os.path.join(checks.home, "full.json"), os.path.join(folder, "archive.sqlite")
    checks.run("data", "export", "--output", copy, env=env)
    before = open(archive, "rb").read()

    def limit(size):
        def apply():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        return apply

    target = os.path.join(checks.home, "out", "copy.json")
    os.mkdir(os.path.dirname(target))
    status, _, err = checks.run("data", "export", "--output", target, env=env, preexec_fn=limit(4096))
    checks.equal("export on a full disk", (status, os.listdir(os.path.dirname(target))), (74, []))
    checks.expect("says where", "copy.json" in err, err)
    with open(target, "w") as file:
        file.write("older")
    checks.run("data", "export", "--output", target, env=env, preexec_fn=limit(4096))
    checks.equal("an older copy stays as it was", open(target).read(), "older")
    if os.path.exists("/dev/full"):
        checks.equal("export to a full device", checks.run("data", "export", "--output", "/dev/full", env=env)[0], 74)
        checks.expect("which is still a device", stat.S_ISCHR(os.stat("/dev/full").st_mode))
        for args in (["data", "export"], ["history"], ["history", "1"], ["history", "--search", "facture"], ["compare", "1", "2"], ["replay", "1"]):
            if args[0] == "compare":
                checks.run("data", "import", copy, env=env)
                rehearse(checks, env, ["2"])
                before = open(archive, "rb").read()
            with open("/dev/full", "w") as device:
                got = subprocess.run([PROGRAM, *args], stdout=device, stderr=subprocess.PIPE, env=env)
                checks.equal("%s to a full device" % args, got.returncode, 74)
    status, _, err = checks.run("data", "erase", "--session", "1", "--yes", "--lang", "en", env=env, preexec_fn=limit(4096))
    checks.expect("erase on a full disk", status == 74 and "nothing could be erased" in err, (status, err))
    checks.equal("the archive is as it was, or rid of it", checks.run("history", env=env)[0], 0)
    checks.run("data", "erase", "--session", "1", "--yes", env=env)
    checks.equal("erase again, with room", checks.run("data", "erase", "--client", "Zorglub", "--yes", env=env)[0] in (0, 66), True)
    checks.equal("nothing is left", occurrences(folder, "Zorglub", "F-ZORG-77"), [])
    small, other = home(checks, "full-import")
    checks.run("history", env=other)
    size = os.path.getsize(os.path.join(small, "archive.sqlite"))
    exported = json.load(open(copy))
    signal_noted = {"kind": "late-payment", "day": "2026-11-02", "note": "y" * 3000, "origin": "own"}
    client = {"signals": [signal_noted], "thresholds": {"recurrence": 3, "distinct": 2}, "milestones": [], "terms": {}}
    exported["documents"] = [{"kind": "client", "key": "k%d" % n, "updated": "2026-11-21T10:00:00Z", "value": dict(client, name="k%d" % n)}
                             for n in range(40)]
    with open(copy, "w") as file:
        json.dump(exported, file)
    status, _, err = checks.run("data", "import", copy, env=other, preexec_fn=limit(size + 65536))
    checks.equal("import on a full disk", status, 74)
    held = json.loads(checks.run("data", "export", env=other)[1])
    checks.equal("takes nothing", (held["sessions"], held["documents"]), ([], []))
    checks.equal("and all of it with room", checks.run("data", "import", copy, env=other)[0], 0)
    checks.equal("documents too", len(json.loads(checks.run("data", "export", env=other)[1])["documents"]), 40)


def privacy(checks):
    """Whatever the mask, folders are 0700 and files 0600; neither facts nor notes are in a history."""
    folder, env = home(checks, "private")
    env["HOME"], env["HISTFILE"] = folder, os.path.join(folder, "shell-history")
    os.umask(0)
    in_terminal(checks, 80, env, "rehearse", "payment-chase", "--example", "--set", "client=Zorglub", "--lang", "fr",
                keys="quelle date vous engage ?\n/note abracadabra\n/quit\n")
    rehearse(checks, env, ["1"], *FACTS)
    checks.run("data", "export", "-o", os.path.join(folder, "copie.json"), env=env)
    checks.run("data", "import", os.path.join(folder, "copie.json"), env=env)
    os.umask(0o022)
    for path, _, names in os.walk(folder):
        checks.equal("mode of %s" % path[len(folder):], oct(stat.S_IMODE(os.stat(path).st_mode)), "0o700")
        for name in names:
            checks.equal("mode of %s" % name, oct(stat.S_IMODE(os.stat(os.path.join(path, name)).st_mode)), "0o600")
    kept = open(os.path.join(folder, "history"), encoding="utf-8").read()
    checks.expect("what was answered is in the history", "quelle date" in kept, kept)
    checks.expect("facts and notes are not", "Zorglub" not in kept and "abracadabra" not in kept, kept)
    checks.equal("no other history is written", sorted(os.listdir(folder)), ["archive.sqlite", "copie.json", "history", "recaps"])


def main():
    checks = Checks()
    for part in [p for p in (export_and_import, erasing, history, misread, wanted, replaying, comparing, kills, together, one_session, full, privacy) if not sys.argv[1:] or p.__name__ in sys.argv[1:]]:
        started = time.time()
        part(checks)
        print("%s: %.1f s" % (part.__name__, time.time() - started))
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
