"""The program through a pipe: conversations, JSON, exit statuses, kills, full disks, closed pipes, hostile files."""
import json
import os
import random
import signal
import stat
import subprocess
import sys
import threading
import time

from checks import PROGRAM, Checks, autoplay, events, play


def conversations(checks):
    for language, wanted in (("fr", "vous"), ("en", "you")):
        status, out, err = checks.run("rehearse", "payment-chase", "--example", "--lang", language, "--seed", "7",
                                      stdin="1\n1\n1\n")
        checks.equal("%s: status" % language, status, 0)
        checks.expect("%s: it asks in its language" % language, wanted in out.lower())
        checks.expect("%s: it tells how to go on" % language, "--resume" in err, err)
        checks.expect("%s: no escape sequence in a pipe" % language, "\x1b" not in out + err)
        checks.expect("%s: no line over 80 columns" % language, max(map(len, out.splitlines())) <= 80)
        status, again, _ = checks.run("rehearse", "payment-chase", "--example", "--lang", language, "--seed", "7",
                                      stdin="1\n1\n1\n")
        checks.equal("%s: the same seed and replies, the same conversation" % language, again, out)


def json_protocol(checks):
    replies, seen = autoplay(checks, lambda e: 1, "payment-chase", "--example", "--seed", "3", "--lang", "fr")
    checks.equal("starts", seen[0]["event"], "start")
    checks.equal("seed", seen[0]["seed"], 3)
    checks.equal("ends", seen[-1]["event"], "end")
    kinds = {e["event"] for e in seen}
    checks.expect("every kind of event", kinds >= {"start", "line", "options", "reply", "state", "ledger", "ending", "end"}, kinds)
    for event in seen:
        if event["event"] == "line":
            checks.expect("keys of a line", set(event) == {"event", "speaker", "id", "text", "tags"}, event)
    checks.equal("a reply for each option taken", len([e for e in seen if e["event"] == "reply"]), len(replies))
    status, out, _ = checks.run("rehearse", "payment-chase", "--example", "--seed", "3", "--lang", "fr", "--json",
                                stdin="".join(r + "\n" for r in replies))
    checks.equal("the same through a pipe", [e for e in events(out) if e["event"] != "start"],
                 [e for e in seen if e["event"] != "start"])


def statuses(checks):
    checks.equal("no such scenario", checks.run("rehearse", "payment-chas", "--example")[0], 66)
    checks.expect("did you mean", "payment-chase" in checks.run("rehearse", "payment-chas", "--example")[2])
    checks.equal("no such option", checks.run("rehearse", "--frobnicate")[0], 64)
    checks.equal("facts missing", checks.run("rehearse", "payment-chase")[0], 64)
    checks.equal("no such persona", checks.run("rehearse", "payment-chase", "--example", "--persona", "kind")[0], 64)
    checks.equal("no such session", checks.run("recap", "4711")[0], 66)
    status, out, _ = checks.run("--help")
    checks.equal("help", (status, "rehearse" in out), (0, True))
    bad = os.path.join(checks.home, "bad.yarn")
    with open(bad, "w") as file:
        file.write("title: Start\n---\n<<jump Kitchn>>\n<<if true>>\nx\n===\ntitle: Kitchen\n---\ny\n===\n")
    status, out, err = checks.run("rehearse", bad)
    checks.equal("a script with errors", status, 65)
    checks.expect("with a place", "bad.yarn:" in err, err)
    checks.equal("check finds it", checks.run("scenario", "check", bad)[0], 1)
    checks.equal("explain", checks.run("scenario", "check", "--explain", "YS0012")[0], 0)


def facts_at_their_edges(checks):
    """What cannot be meant as a fact is refused in words; the record of an example is in its own language."""
    for fact, english, french in (("amount=0", "at least", "au moins"), ("delivered=+3", "too late", "trop tard"),
                                  ("wish=-3", "too early", "trop t\u00f4t"), ("reminders=1.5", "whole", "entier")):
        for language, words in (("en", english), ("fr", french)):
            status, out, err = checks.run("rehearse", "payment-chase", "--example", "--lang", language, "--set", fact, stdin="1\n")
            checks.expect("%s is refused in words (%s)" % (fact, language),
                          (status, out) == (64, "") and words in err and err.count("\n") == 1, (status, out, err))
    status, out, _ = checks.run("say", "--lang", "fr", "c\u2019est d\u2019accord, vous aurez tout \u00e7a\u2026 demain")
    checks.expect("a reflex yes is heard", "reflex-yes" in out, out)
    env = checks.environment(SOUFFLEUR_HOME=os.path.join(checks.home, "edges"))
    for scenario, english in (("set-limits", "the quote, section 6"), ("end-collaboration", "the home page")):
        checks.run("rehearse", scenario, "--example", "--lang", "en", "--seed", "3", stdin="1\n1\n1\n", env=env)
        status, out, err = checks.run("recap", "--lang", "fr", env=env)
        checks.expect("%s: a French record of an English example is French" % scenario, status == 0 and english not in out,
                      (status, out, err))
    checks.run("rehearse", "payment-chase", "--example", "--lang", "en", "--set", "due=+20", stdin="1\n", env=env)
    checks.expect("what is not late is not counted", "past the due date" not in checks.run("recap", "--lang", "en", env=env)[1])


def modes(checks):
    for name in os.listdir(checks.home):
        mode = stat.S_IMODE(os.stat(os.path.join(checks.home, name)).st_mode)
        if name.startswith("archive"):
            checks.equal("mode of %s" % name, oct(mode), "0o600")
        if name == "recaps":
            checks.equal("mode of the recaps' folder", oct(mode), "0o700")
            for file in os.listdir(os.path.join(checks.home, name)):
                one = os.stat(os.path.join(checks.home, name, file)).st_mode
                checks.equal("mode of a recap", oct(stat.S_IMODE(one)), "0o600")


def kills(checks, times=12):
    """Killed at any moment, every reply that was acknowledged is there afterwards, and the rehearsal goes on."""
    generator = random.Random(11)
    for round in range(times):
        process = subprocess.Popen([PROGRAM, "rehearse", "payment-chase", "--example", "--seed", "9", "--lang", "en", "--json"],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                   env=checks.environment())
        acknowledged, session, stop_at = [], None, generator.randint(1, 5)
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == "start":
                session = event["session"]
            if event["event"] == "reply":
                acknowledged.append(event["option"])
            if event["event"] == "options":
                available = [o["number"] for o in event["options"] if o["available"]]
                process.stdin.write(("%d\n" % generator.choice(available)).encode())
                process.stdin.flush()
                if len(acknowledged) >= stop_at:
                    break
            if event["event"] == "end":
                break
        time.sleep(generator.random() * 0.02)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().decode("utf-8", "ignore").splitlines()
        process.wait()
        for line in rest:
            try:
                event = json.loads(line)
            except ValueError:
                continue  # the line it was killed in
            if event["event"] == "reply":
                acknowledged.append(event["option"])
        status, out, err = checks.run("rehearse", "--resume", session, "--json")
        checks.equal("round %d: it can be resumed" % round, status, 0)
        stored = stored_replies(checks, session)
        checks.equal("round %d: nothing acknowledged is lost" % round, stored[:len(acknowledged)], acknowledged)
        checks.expect("round %d: at most one more" % round, len(stored) <= len(acknowledged) + 1, (stored, acknowledged))


def stored_replies(checks, session, home=None):
    """The options in the archive, read with another SQLite."""
    import sqlite3
    database = sqlite3.connect(os.path.join(home or checks.home, "archive.sqlite"))
    rows = database.execute("SELECT action FROM entry WHERE session = ? AND action IS NOT NULL ORDER BY number", (session,)).fetchall()
    checks.equal("the archive is whole", database.execute("PRAGMA integrity_check").fetchone()[0], "ok")
    database.close()
    return [json.loads(row[0])["reply"]["_0"]["option"] for row in rows]


def undo_and_languages(checks):
    status, seen, _ = play(checks, ["1", "/undo", "2", "/lang en", "/status", "/ledger", "/help"],
                           "payment-chase", "--example", "--seed", "4", "--lang", "fr")
    checks.equal("status", status, 0)
    texts = [e["text"] for e in seen if e["event"] == "line"]
    checks.expect("lines of both languages", len(set(texts)) > 2, texts)
    first = [e for e in seen if e["event"] == "options"]
    checks.equal("the opening is asked again after /undo", first[0]["options"], first[2]["options"])
    session = seen[0]["session"]
    status, _, err = checks.run("rehearse", "--resume", session)
    checks.equal("what was taken back stays so", status, 0)


def answers(checks):
    """Each line is answered by one `options` or `end`, the last event; what is shown again is marked; a fork is replayed."""
    lines = ["/note à moi", "/status", "/help", "/redo", "/ledger", "/hint", "/why", "/no", "/off x", "/lang zz", "/nope", "/breathe",
             "9", "x" * 70000, "?", "", "1", "/undo", "/redo", "/lang fr", "/fork", "1", "/fork 1", "/save"]
    process = subprocess.Popen([PROGRAM, "rehearse", "payment-chase", "--example", "--seed", "3", "--lang", "en", "--json"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=checks.environment())

    # A line that is not answered must not be waited for without end.
    watchdog = threading.Timer(120, process.kill)
    watchdog.start()

    def answer():
        seen = [{"event": "nothing"}]
        for line in process.stdout:
            seen.append(json.loads(line))
            if seen[-1]["event"] in ("options", "end"):
                break
        return seen[1:] or seen

    opening = answer()
    checks.expect("the opening is new", not any("again" in e for e in opening), opening)
    for line in lines:
        try:
            process.stdin.write((line + "\n").encode())
            process.stdin.flush()
        except BrokenPipeError:
            checks.expect("%s: it was answered before" % line[:20], False)
            break
        seen = answer()
        checks.equal("%s: answered" % line[:20], [e["event"] for e in seen if e["event"] in ("options", "end")], ["options"])
        told = [e for e in seen if e["event"] in ("line", "reply", "state", "ledger", "ending", "command")]
        comes_back = line in ("/undo", "/redo", "/lang fr", "/fork", "/fork 1") and len(told) > 0
        checks.expect("%s: marked where it is shown again" % line[:20], all(e.get("again", False) == comes_back for e in told), told)
        checks.expect("%s: options are never marked" % line[:20], "again" not in seen[-1], seen[-1])
    checks.equal("then the program ends", (process.stdout.read(), process.wait(timeout=30)), (b"", 0))
    watchdog.cancel()
    process.stdin.close()
    for session in range(int(opening[0]["session"]), int(opening[0]["session"]) + 3):
        status, out, err = checks.run("replay", str(session), "--lang", "en")
        checks.equal("session %d is replayed as it was" % session, (status, out[:4]), (0, "Same"))
        seen = events(checks.run("rehearse", "--resume", str(session), "--json")[1])
        told = [e for e in seen if e["event"] not in ("start", "options", "end")]
        checks.expect("resumed, it is all shown again", told and all(e.get("again") for e in told), seen)
        checks.equal("and ends with the options", [e["event"] for e in seen[-1:]], ["options"])


def closed_and_full(checks):
    """A reader that goes away is no error; a disk that is full is, and says so."""
    process = subprocess.Popen("'%s' rehearse payment-chase --example --lang fr --seed 1 < /dev/null 2>/dev/null | head -n 1; exit ${PIPESTATUS[0]}" % PROGRAM,
                               shell=True, executable="/bin/bash", stdout=subprocess.PIPE, env=checks.environment())
    process.communicate(timeout=60)
    checks.equal("closed pipe", process.returncode, 0)
    if os.path.exists("/dev/full"):
        with open("/dev/full", "w") as full:
            got = subprocess.run([PROGRAM, "recap"], stdout=full, stderr=subprocess.PIPE, env=checks.environment())
            checks.equal("recap to a full disk", got.returncode, 74)
            got = subprocess.run([PROGRAM, "rehearse", "payment-chase", "--example"], stdin=subprocess.DEVNULL, stdout=full,
                                 stderr=subprocess.PIPE, env=checks.environment())
            checks.equal("rehearse to a full disk", got.returncode, 74)
    blocked = os.path.join(checks.home, "blocked")
    open(blocked, "w").close()
    status, _, err = checks.run("rehearse", "payment-chase", "--example", env=checks.environment(SOUFFLEUR_HOME=blocked))
    checks.equal("nowhere to store", status, 74)


def full_in_the_middle(checks):
    """The disk fills up during a rehearsal: it stops with 74, and what was acknowledged is there and goes on."""
    import resource
    home = os.path.join(checks.home, "full")
    env = checks.environment(SOUFFLEUR_HOME=home)
    checks.run("rehearse", "payment-chase", "--example", "--seed", "2", env=env)
    size = os.path.getsize(os.path.join(home, "archive.sqlite"))

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 24576, size + 24576))

    replies = "1\n" * 40
    status, out, err = checks.run("rehearse", "payment-chase", "--example", "--seed", "2", "--json", stdin=replies, env=env,
                                  preexec_fn=limit)
    checks.equal("a full disk in the middle", status, 74)
    seen = events(out)
    acknowledged = [e["option"] for e in seen if e["event"] == "reply"]
    checks.expect("after some replies", len(acknowledged) > 0, err)
    session = seen[0]["session"]
    stored = stored_replies(checks, session, home)
    checks.equal("what was acknowledged is there", stored, acknowledged)
    status, _, err = checks.run("rehearse", "--resume", session, "--json", stdin="1\n", env=env)
    checks.equal("and it goes on", status, 0)


def newer_archive(checks):
    import sqlite3
    home = os.path.join(checks.home, "newer")
    env = checks.environment(SOUFFLEUR_HOME=home)
    checks.run("rehearse", "payment-chase", "--example", env=env)
    path = os.path.join(home, "archive.sqlite")
    database = sqlite3.connect(path)
    database.execute("INSERT INTO grdb_migrations VALUES ('9: from the future')")
    database.commit()
    database.close()
    before = open(path, "rb").read()
    status, _, err = checks.run("history", env=env)
    checks.equal("a newer archive is refused", status, 65)
    checks.expect("and not touched", open(path, "rb").read() == before)


def hostile(checks):
    folder = os.path.join(checks.home, "hostile")
    os.mkdir(folder)

    def file(name, data):
        path = os.path.join(folder, name)
        with open(path, "wb") as out:
            out.write(data)
        return path

    head, tail = b"title: Start\n---\n", b"\n===\n"
    cases = {
        "loop.yarn": (head + b"<<jump Start>>" + tail, (65,)),
        "deep.yarn": (head + b"".join(b" " * i + b"-> a\n" for i in range(10000)) + tail, (65,)),
        "parens.yarn": (head + b"{" + b"(" * 100000 + b"1" + b")" * 100000 + b"}" + tail, (65,)),
        "ifs.yarn": (head + b"<<if true>>\n" * 10000 + b"x\n" + b"<<endif>>\n" * 10000 + tail, (65,)),
        "escape.yarn": (head + b"Hello \x1b[31mred\x1b[0m" + tail, (65,)),
        "latin1.yarn": (head + "déjà".encode("latin-1") + tail, (65,)),
        "nul.yarn": (head + b"a\0b" + tail, (65,)),
        "huge.yarn": (head + b"x" * (50 << 20) + tail, (65,)),
        "garbage.yarn": (random.Random(1).randbytes(200000), (65,)),
        "empty.yarn": (b"", (65,)),
        "grow.yarn": (head + b"<<declare $s = \"ab\">>\n<<jump Grow>>\n===\ntitle: Grow\n---\n<<set $s = $s + $s>>\n<<jump Grow>>" + tail, (65,)),
    }
    for name, (data, wanted) in cases.items():
        path = file(name, data)
        started = time.time()
        status, out, err = checks.run("rehearse", path, timeout=60)
        spent = time.time() - started
        checks.expect("%s: status" % name, status in wanted, (status, out[-300:], err[-300:]))
        checks.expect("%s: names the file" % name, name in err, err[:300])
        checks.expect("%s: in time (%.1f s)" % (name, spent), spent < 10)
        checks.expect("%s: no raw escape" % name, "\x1b" not in out + err)
        checks.expect("%s: few words" % name, len(err) < 60000, len(err))
    longest = checks.run("rehearse", "payment-chase", "--example", "--lang", "en", stdin=b"x" * (10 << 20) + b"\n1\n")
    checks.equal("a reply of 10 MB is skipped", longest[0], 0)
    checks.expect("and said", "KiB" in longest[1], longest[1][-400:])


def drafts(checks):
    for language, risky, plain in (("fr", "Vous ne payez jamais à l’heure.", "Pouvez-vous régler la facture le 30 mai ?"),
                                   ("en", "You never pay on time.", "Could you pay the invoice by 30 May?")):
        status, out, _ = checks.run("say", "--lang", language, risky)
        checks.equal("say %s: a risk" % language, status, 1)
        checks.expect("say %s: quotes and names the rule" % language, "(A)" in out and "source" in out, out)
        status, out, err = checks.run("say", "--lang", language, stdin=plain)
        checks.equal("say %s: no risk" % language, (status, out), (0, ""))
        status, out, _ = checks.run("say", "--lang", language, "--json", stdin=risky)
        found = json.loads(out)
        checks.expect("say %s: JSON" % language, status == 1 and found["risk"] and found["findings"], out)
        for finding in found["findings"]:
            span = risky.encode()[finding["start"]:finding["end"]].decode()
            checks.equal("say %s: the span holds the words" % language, span, finding["quote"])
    checks.equal("say: no such rule", checks.run("say", "--off", "nonsense", "Hello")[0], 64)
    checks.equal("say: nothing", checks.run("say", stdin=" \n")[0], 64)
    checks.equal("say: no UTF-8", checks.run("say", stdin=b"\xff\xfe")[0], 65)
    checks.equal("say: too long", checks.run("say", stdin=b"a " * (1 << 20))[0], 65)
    checks.expect("say: no escape sequence", "\x1b" not in checks.run("say", "--all", "you \x1b[31m never pay")[1])


def coaching(checks):
    """The coach in a rehearsal: one line a turn at most, as words and as JSON; never, or afterwards, when asked."""
    cases = {"fr": ("Encore une relance, la deuxième : vous ne lisez jamais mes mails ?", "fiabilité A", "jamais"),
             "en": ("Hello, it’s Camille Roy. I’ve sent you two reminders about the invoice, you never answer.", "reliability A", "never")}
    for language, (blame, trust, word) in cases.items():
        start = ["rehearse", "payment-chase", "--example", "--seed", "3", "--persona", "evasive", "--lang", language]
        typed = "".join(line + "\n" for line in (blame, "1", "1"))
        status, out, _ = checks.run(*start, "--json", stdin=typed)
        seen = events(out)
        found = [i for i, e in enumerate(seen) if e["event"] == "finding" and "rule" in e]
        if not any(e["event"] == "reply" and e["typed"] for e in seen):
            checks.expect("%s: the sentence is understood" % language, False, out[-800:])
            continue
        checks.equal("%s: one finding" % language, len(found), 1)
        finding = seen[found[0]]
        checks.equal("%s: its words" % language, blame.encode()[finding["start"]:finding["end"]].decode(), finding["quote"])
        checks.expect("%s: the rule" % language, word in finding["quote"] and finding["risk"] and finding["turn"] == 1, finding)
        checks.equal("%s: before the next choice" % language, seen[found[0] + 1]["event"], "options")
        status, out, err = checks.run(*start, stdin="%s\n/why\n" % blame)
        checks.expect("%s: the coach quotes and names the rule" % language,
                      "Coach" in out and finding["rule"] in out.replace("\n", " "), out[-600:])
        checks.expect("%s: /why explains the rule" % language, trust in out and "--off" in out, out[-600:])
        for extra in (["--coach", "off"], ["--off", "blame", "--off", "absolute"], ["--coach", "after"]):
            status, out, _ = checks.run(*start, *extra, "--json", stdin=typed)
            rules = [e["rule"] for e in events(out) if "rule" in e]
            checks.expect("%s: silent with %s" % (language, extra),
                          not [r for r in rules if extra[0] == "--coach" or r.startswith(("blame", "absolute"))], rules)
        status, out, _ = checks.run(*start, "--coach", "after", "--json", stdin=typed + "/quit\n")
        seen = events(out)
        checks.expect("%s: afterwards" % language, 1 <= len([e for e in seen if "rule" in e]) <= 3 and seen[-1]["event"] == "end", out[-600:])
        status, _, err = checks.run(*start, "--off", "blam")
        checks.expect("%s: no such rule" % language, status == 64 and "blame" in err, err)


def aids(checks):
    """Hints, forks, silence, time, and what other programs are told."""
    start = ["rehearse", "payment-chase", "--example", "--seed", "3", "--persona", "evasive"]
    for language in ("fr", "en"):
        typed = "1\n/hint\n/hint\n/hint\n/breathe\n1\n/fork 1\n/status\n/ledger\n/help\n/fork 9\n"
        status, out, err = checks.run(*start, "--lang", language, "--json", stdin=typed)
        seen = events(out)
        kinds = [e["event"] for e in seen]
        checks.equal("%s: three grades" % language, [e["grade"] for e in seen if e["event"] == "hint"], [1, 2, 3])
        checks.expect("%s: status, items, help" % language, {"status", "items", "help"} <= set(kinds), kinds)
        forks = [e for e in seen if e["event"] == "fork"]
        checks.equal("%s: one fork" % language, [(e["from"], e["turn"]) for e in forks], [(seen[0]["session"], 1)])
        first, second = stored_replies(checks, seen[0]["session"]), stored_replies(checks, forks[0]["session"])
        checks.equal("%s: the fork has the first reply" % language, (len(first), second), (2, first[:1]))
        status, again, _ = checks.run("rehearse", "--resume", forks[0]["session"], "--json", stdin="")
        checks.equal("%s: the fork goes on" % language, [e for e in events(again) if e["event"] == "options"],
                     [[e for e in seen if e["event"] == "options"][1]])
        status, out, _ = checks.run(*start, "--lang", language, "--json", stdin="1\n1\n")
        plain = [e["state"] if "state" in e else e for e in events(out) if e["event"] == "state"]
        checks.equal("%s: hints cost nothing" % language, [e for e in seen if e["event"] == "state"][:3], plain[:3])
        process = subprocess.Popen([PROGRAM, *start, "--lang", language, "--json", "--pressure", "5s"],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                   env=checks.environment())
        # The time counts from the moment at which the choice was offered.
        while b'"options"' not in process.stdout.readline():
            pass
        time.sleep(5.3)
        out, _ = process.communicate(b"1\n1\n", timeout=30)
        timed = [e for e in events(out.decode()) if e["event"] == "time"]
        checks.equal("%s: the slow reply only is late" % language, [e["late"] for e in timed], [True, False])
    for bad in ("4", "601", "x", "-5s", "1h", "", "m", "s", "1m 99999999999999999999"):
        checks.equal("--pressure %r" % bad, checks.run(*start, "--pressure=" + bad)[0], 64)
    for good in ("5", "40s", "1m", "1m30", "1min30s", "2 min"):
        checks.equal("--pressure %r" % good, checks.run(*start, "--pressure", good)[0], 0)
    status, out, err = checks.run(*start, "--lang", "fr", stdin="1\nd\u00e9j\u00e0 vu\n".encode("latin-1") + b"\xff\n")
    checks.equal("no UTF-8: goes on", status, 0)
    checks.equal("no UTF-8: said once, with its line", (err.count("UTF-8"), "ligne 2" in err), (1, True))


def main():
    checks = Checks()
    for part in (conversations, json_protocol, statuses, kills, undo_and_languages, answers, closed_and_full, full_in_the_middle, newer_archive, hostile, modes, facts_at_their_edges, drafts, coaching, aids):
        started = time.time()
        part(checks)
        print("%s: %.1f s" % (part.__name__, time.time() - started))
    return checks.done()


sys.exit(main())
