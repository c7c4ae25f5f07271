"""After a real call: the questions in a real terminal, what is kept of them, a kill, a pipe, JSON, and hostile input."""
import datetime
import json
import os
import re
import stat
import subprocess
import sys

from checks import PROGRAM, Checks
from terminal import Terminal, width

TODAY = datetime.date.today()


def day(offset):
    return TODAY + datetime.timedelta(days=offset)


def weekday(name):
    """The next day of that name, 0 for Monday."""
    return TODAY + datetime.timedelta(days=(name - TODAY.weekday() - 1) % 7 + 1)


TYPED = {
    "fr": {
        "first": "Quand était-ce", "done": "Gardé sous C-001",
        "lines": [
            ("aujourd’hui 16h30 au téléphone, 20 min, avec Karim", r"= .*16 h 30, 20 min, au téléphone, avec Karim"),
            ("il règle 1 200 € lundi et le reste vendredi", r"= Atelier Ferrand : régler 1 200 € – le lundi.*= Atelier Ferrand : le reste – le vendredi"),
            ("je lui rends les fichiers contre le solde", r"= vous : rendre les fichiers – \[quel jour \?\] – à condition : le solde"),
            ("jour mardi", r"= vous : rendre les fichiers – pour le mardi|= vous : rendre les fichiers – le mardi"),
            ("a montant 1500 €", r"régler 1 200 € – 1 500 €"), ("a montant 1200 €", r"= Atelier Ferrand : régler 1 200 € – le lundi"),
            ("qui Napoléon", r"« qui » veut"), ("?", r"Ctrl-D"), ("", "3/10"),
            ("je suspends la maintenance à partir de lundi", r"= vous : suspendre la maintenance – à partir du lundi"), ("", "4/10"),
            ("il ne paiera pas avant le 10 janvier", r"= Atelier Ferrand : ne pas payer avant le 10 janvier"), ("", "5/10"),
            ("qui signe les virements ?", r"= qui signe les virements"), ("", "6/10"), ("pas de remise", "= pas de remise"), ("", "7/10"),
            ("1, mardi 10 h", r"= on a pris congé – prochain échange : mardi"), ("1 ; leur comptable est parti", "= .* · leur comptable est parti"),
            ("non", "= ce n’est pas arrivé"), ("7/10, soulagée", "= 7/10 · soulagée"),
        ],
        "offer": "L’attendre la prochaine fois", "yes": "o", "kept": "Gardée avec",
        "report": ["1 attendue, 1 venue, 1 nouvelle", "- nouvelle : leur comptable est parti", "Crainte : « qu’il crie » (7/10) – ce n’est pas arrivé",
                   "Vous vouliez demander : régler 2 400 €", "souffleur recap C-001 --to", "souffleur promises add --from C-001"]},
    "en": {
        "first": "When was it", "done": "Kept as C-001",
        "lines": [
            ("today 4.30pm by phone, 20 min, with Karim", r"= .*16:30, 20 min, by phone, with Karim"),
            ("he pays €1,200 on Monday and the rest on Friday", r"= Atelier Ferrand: pay €1,200 – on Monday.*= Atelier Ferrand: the rest – on Friday"),
            ("I hand over the files against the balance", r"= you: hand over the files – \[which day\?\] – provided: the balance"),
            ("day Tuesday", r"= you: hand over the files – (by|on) Tuesday"),
            ("a sum €1500", r"pay €1,200 – €1,500"), ("a sum €1200", r"= Atelier Ferrand: pay €1,200 – on Monday"),
            ("owner Napoleon", r"“owner” takes"), ("?", r"Ctrl-D"), ("", "3/10"),
            ("I suspend the maintenance from Monday", r"= you: suspend the maintenance – from Monday"), ("", "4/10"),
            ("he won’t pay before 10 January", r"= Atelier Ferrand: he won’t pay before 10 January"), ("", "5/10"),
            ("who signs the transfers?", r"= who signs the transfers"), ("", "6/10"), ("no discount", "= no discount"), ("", "7/10"),
            ("1, Tuesday 10 am", r"= you took leave of each other – you speak again: Tuesday"),
            ("1; their accountant has left", "= .* · their accountant has left"),
            ("no", "= it did not happen"), ("7/10, relieved", "= 7/10 · relieved"),
        ],
        "offer": "Expect it the next time", "yes": "y", "kept": "Kept with",
        "report": ["1 expected, 1 came, 1 new", "- new: their accountant has left", "Feared: “qu’il crie” (7/10) – it did not happen",
                   "You wanted to ask: régler 2 400 €", "souffleur recap C-001 --to", "souffleur promises add --from C-001"]},
}


def environment(checks, name):
    home = os.path.join(checks.home, name)
    return home, checks.environment(SOUFFLEUR_HOME=home)


def plain(text):
    """Words as a person reads them: no-break spaces and line ends are spaces."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def prepare(checks, env, language):
    status, _, err = checks.run(
        "prep", "payment-chase", "--client", "Atelier Ferrand", "--lang", language, "--no-input", "--set", "amount=2 400 €",
        "--set", "wish=+9", "--set", "request=régler 2 400 € pour vendredi", "--set", "objections=9", "--set", "fear=qu’il crie",
        "--set", "fear_level=7", "--set", "contact=Karim Ferrand", "--set", "call_date=+0", env=env)
    checks.equal("prepared", (status, err if status else ""), (0, ""))


def answer(terminal, text):
    terminal.mark()
    terminal.send(text + "\r")
    return terminal.wait(r"\n> \Z|\? \Z", 8)


def asked(checks, language, columns):
    """The whole interview in a terminal, in one's own words; Ctrl-D in the middle, and on."""
    words, name = TYPED[language], "%s, %d columns" % (language, columns)
    home, env = environment(checks, "asked-%s-%d" % (language, columns))
    prepare(checks, env, language)
    more = dict(columns=columns, SOUFFLEUR_HOME=home)
    terminal = Terminal(checks, "after", "payment-chase", "--client", "ferrand", "--lang", language, **more)
    checks.expect("%s: the first question" % name, terminal.wait(r"> \Z"), terminal.text())
    checks.expect("%s: it is the first" % name, words["first"] in plain(terminal.text()), terminal.text())
    shown = ""
    for number, (text, echo) in enumerate(words["lines"]):
        if number == 11:
            terminal.mark()
            terminal.send("\x04")
            checks.equal("%s: Ctrl-D ends" % name, terminal.end(), 0)
            checks.expect("%s: and says how to go on" % name, "souffleur after C-001" in plain(terminal.text()), terminal.text())
            terminal = Terminal(checks, "after", "--client", "Atelier Ferrand", "--lang", language, **more)
            terminal.wait(r"> \Z")
            terminal.send("\x04")
            terminal.end()
            terminal = Terminal(checks, "after", "payment-chase", "--client", "Atelier Ferrand", "--lang", language, **more)
            checks.expect("%s: it goes on at the same question" % name, terminal.wait(r"4/10[\s\S]*> \Z"), terminal.text())
        last = number == len(words["lines"]) - 1
        terminal.mark()
        terminal.send(text + "\r")
        terminal.wait(re.escape(words["offer"][:6]) if last else r"\n> \Z", 8)
        said = plain(terminal.text())
        checks.expect("%s: after %r" % (name, text), re.search(echo, said), said)
        shown += terminal.text()
    checks.expect("%s: the new objection is offered" % name, terminal.wait(r"\?\s+> \Z", 5) and words["offer"] in plain(terminal.text()),
                  terminal.text())
    terminal.send(words["yes"] + "\r")
    status = terminal.end()
    said = plain(terminal.text())
    checks.equal("%s: it ends" % name, status, 0)
    for part in words["report"] + [words["kept"], words["done"]]:
        checks.expect("%s: the report says %r" % (name, part), part in said, said)
    for line in (shown + terminal.text()).split("\n"):
        if "  souffleur " not in line and not any(text and text[:12] in line for text, _ in words["lines"]):
            checks.expect("%s: no line is wider" % name, width(line) <= columns, line)
    kept(checks, name, env, home)


def kept(checks, name, env, home):
    status, out, _ = checks.run("after", "C-001", "--json", env=env)
    call = json.loads(out)
    items = {(i["status"], i["owner"], i["day"], i["timing"], (i["sum"] or {}).get("amount"), i["exchange"]) for i in call["items"]}
    monday, friday, tuesday = (weekday(n).isoformat() for n in (0, 4, 1))
    exchange = call["items"][2]["exchange"]
    checks.expect("%s: what is given in return" % name, exchange in ("le solde", "the balance"), exchange)
    wanted = {("agreed", "client", monday, "on", "1200", None), ("agreed", "client", friday, "on", None, None),
              ("announced", "me", monday, "from", None, None), ("proposed", "client", None, None, None, None),
              ("open", None, None, None, None, None), ("refused", None, None, None, None, None)}
    checks.equal("%s: the items" % name, (status, items - wanted, wanted - items),
                 (0, {("agreed", "me", tuesday, call["items"][2]["timing"], None, exchange)}, set()))
    checks.equal("%s: the circumstances" % name,
                 (call["client"], call["contact"], call["day"], call["time"], call["minutes"], call["channel"], call["ending"], call["next_day"]),
                 ("Atelier Ferrand", "Karim", TODAY.isoformat(), "16:30", 20, "phone", "closed", tuesday))
    checks.equal("%s: finished" % name, (call["is_finished"], call["mood"], call["happened"]), (True, 7, "no"))
    prepared = json.loads(checks.run("prep", "payment-chase", "--client", "Atelier Ferrand", "--json", env=env)[1])
    checks.equal("%s: the new objection is expected" % name, len(prepared["objections"]), 2)
    status, out, err = checks.run("next", "--lang", "en", env=env)
    checks.expect("%s: the call is no longer to come" % name, status == 0 and "Ferrand" not in out + err, out + err)
    histories = [os.path.join(path, n) for path, _, names in os.walk(home) for n in names if "history" in n]
    checks.expect("%s: nothing in a history" % name, not any(b"Karim" in open(f, "rb").read() for f in histories), histories)
    checks.equal("%s: its owner's only" % name, oct(stat.S_IMODE(os.stat(os.path.join(home, "archive.sqlite")).st_mode)), "0o600")


def without_a_scenario(checks):
    home, env = environment(checks, "any")
    status, out, err = checks.run("after", "--client", "Diallo Ltd", "--lang", "en",
                                  stdin="today\nthey send the contract on Friday\n\n\n\n\n\n2\n\n\n\n", env=env)
    checks.expect("any call", status == 0 and "Diallo Ltd: send the contract" in out and "C-001" in err, out + err)
    checks.expect("no rehearsal, no comparison", "Rehearsal" not in out, out)
    status, out, err = checks.run("after", "--client", "Diallo Ltd", "--lang", "en", stdin="yesterday\n", env=env)
    checks.expect("another call is another number", status == 0 and "souffleur after C-002" in err, err)
    status, out, err = checks.run("after", "--lang", "en", stdin="", env=env)
    checks.expect("which call", status == 0 and "1. C-002, to be finished · Diallo Ltd" in err and "another call" in err, err)
    status, out, err = checks.run("after", "--lang", "en", stdin="\n\nthey call back\n", env=env)
    checks.expect("Enter goes on with the one that was begun", "C-002 is to be finished" in err and "= Diallo Ltd: call back" in plain(err), err)
    status, out, err = checks.run("after", "--lang", "en", stdin="Roche\ntoday\n", env=env)
    checks.expect("a name begins another", status == 0 and "C-003" in err, err)
    status, out, _ = checks.run("after", "--list", "--lang", "en", env=env)
    checks.equal("listed", (status, [line[:5] for line in out.splitlines()]), (0, ["C-001", "C-002", "C-003"]))
    checks.equal("listed for programs", [c["call"] for c in json.loads(checks.run("after", "--list", "--json", env=env)[1])],
                 ["C-001", "C-002", "C-003"])
    status, out, err = checks.run("after", "C-001", "--lang", "en", stdin="\nb -\na owner me\n" + "\n" * 9, env=env)
    checks.expect("reopened and edited", "you: send the contract" in plain(out), out + err)
    for arguments, wanted in ((["C-009"], 66), (["no-such"], 66), (["--no-input", "--client", "X"], 64),
                              (["payment-chase", "--no-input"], 64), (["--client", "!"], 64), (["--client", "a" * 101], 64)):
        status, out, err = checks.run("after", *arguments, "--lang", "en", env=env)
        checks.equal("%s is refused" % arguments, (status, out, bool(err)), (wanted, "", True))
    moved(checks, env)


def moved(checks, env):
    """Export, import elsewhere, erase."""
    copy = os.path.join(checks.home, "copy.json")
    checks.equal("exported", checks.run("data", "export", "--output", copy, env=env)[0], 0)
    _, other = environment(checks, "other")
    checks.equal("imported", checks.run("data", "import", copy, env=other)[0], 0)
    checks.equal("the same calls", checks.run("after", "--list", "--json", env=other)[1], checks.run("after", "--list", "--json", env=env)[1])
    data = json.load(open(copy))
    for change in ({"token": "a\r\nBcc: x"}, {"minutes": 0}, {"items": 3}, {"mood": 99}):
        call = next(d for d in data["documents"] if d["kind"] == "call" and d["key"] == "C-001")
        call["value"] = dict(call["value"], **change)
        bad = os.path.join(checks.home, "bad.json")
        json.dump(data, open(bad, "w"))
        _, fresh = environment(checks, "fresh")
        status, _, err = checks.run("data", "import", bad, "--lang", "en", env=fresh)
        checks.expect("an import with %s is refused" % change, status == 65 and err, err)
        data = json.load(open(copy))
    checks.equal("erased", checks.run("data", "erase", "--client", "Diallo", "--yes", env=env)[0], 0)
    checks.equal("with all calls of the client", [c["client"] for c in json.loads(checks.run("after", "--list", "--json", env=env)[1])], ["Roche"])


def killed(checks):
    """Each answer is on the disk before the next question."""
    home, env = environment(checks, "killed")
    process = subprocess.Popen([PROGRAM, "after", "--client", "Diallo", "--lang", "en"], stdin=subprocess.PIPE,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env)
    process.stdin.write(b"today\nthey pay on Friday\nI send the files\n")
    process.stdin.flush()
    seen = b""
    while b"send the files" not in seen:
        more = os.read(process.stderr.fileno(), 4096)
        if not more:
            break
        seen += more
    process.kill()
    process.wait()
    process.stdin.close()
    process.stderr.close()
    call = json.loads(checks.run("after", "C-001", "--json", env=env)[1])
    checks.equal("answers survive a kill", [i["text"] for i in call["items"]], ["pay", "send the files"])
    checks.expect("unfinished", not call["is_finished"])
    status, _, err = checks.run("after", "--client", "Diallo", "--lang", "en", stdin="", env=env)
    checks.expect("and it goes on there", "2/10" in err and "[a) Diallo: pay" in plain(err), err)


def answers(checks):
    home, env = environment(checks, "answers")
    path = os.path.join(checks.home, "answers.json")

    def given(text, *more):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return checks.run("after", "--client", "Diallo", "--no-input", "--answers", path, "--lang", "en", *more, env=env)

    status, out, err = given(json.dumps({"agreed": ["they pay £500 on Friday", {"text": "send the photos", "owner": "me"}],
                                         "when": "today 4.30pm", "ending": "client-left"}), "--json")
    call = json.loads(out)
    friday = weekday(4).isoformat()
    checks.equal("answers", (status, [(i["text"], i["owner"], i["day"]) for i in call["items"]]),
                 (0, [("pay £500", "client", friday), ("send the photos", "me", None)]))
    status, out, err = checks.run("after", "C-001", "--answers", "-", "--json", stdin='{"agreed": []}', env=env)
    checks.equal("a list takes the place of what was there", (status, json.loads(out)["items"]), (0, []))
    before = checks.run("after", "--list", "--json", env=env)[1]
    for text, where in (('{"agred": []}', ":1:2"), ('{\n "day": "soon"\n}', ":2:9"), ("[" * 10000, "nested"), ("", ":1:1"), ("{", "not closed"),
                        ('{"note": "\x1b[31m"}', "control"), (json.dumps({"note": "a" * 2001}), "2000 at most"), ('{"x": ' * 10000, "nested")):
        status, out, err = given(text)
        checks.expect("%r is refused with its place" % text[:20], status == 65 and out == "" and where in err and "\x1b" not in err, (status, err[:600]))
    with open(path, "wb") as file:
        file.write(b'{"note": "\xff\xfe"}')
    checks.equal("no UTF-8", checks.run("after", "--client", "D", "--answers", path, env=env)[0], 65)
    with open(path, "wb") as file:
        file.write(b'{"note": "' + b"a" * 10_000_000 + b'"}')
    checks.equal("ten megabytes", checks.run("after", "--client", "D", "--answers", path, env=env)[0], 65)
    checks.equal("no such file", checks.run("after", "--client", "D", "--answers", "/no/such.json", env=env)[0], 66)
    checks.equal("nothing of them is kept", checks.run("after", "--list", "--json", env=env)[1], before)


def again(checks):
    """What is said twice is not kept twice, and what was kept for the next time stays."""
    _, env = environment(checks, "again")
    said = json.dumps({"day": day(-1).isoformat(), "agreed": ["they pay £500 by %s" % day(9).isoformat(), "I send the photos"], "mood": 6})
    checks.run("after", "--client", "Diallo Ltd", "--lang", "en", "--answers", "-", "--json", stdin=said, env=env)
    first = json.loads(checks.run("after", "C-001", "--json", "--lang", "en", env=env)[1])
    second = json.loads(checks.run("after", "C-001", "--lang", "fr", "--answers", "-", "--json", stdin=said, env=env)[1])
    checks.equal("the same answers are the same items", [i["id"] for i in second["items"]], [i["id"] for i in first["items"]])
    checks.equal("in the language in which they were typed", (first["language"], second["language"]), ("en", "en"))
    for client, planned, left in (("Roche", "+5", day(5).isoformat()), ("Ferrand", "+0", None)):
        checks.run("prep", "payment-chase", "--client", client, "--lang", "en", "--no-input", "--set", "amount=£900", "--set", "wish=+9",
                   "--set", "objections=9", "--set", "call_date=" + planned, env=env)
        checks.run("after", "payment-chase", "--client", client, "--lang", "en",
                   stdin="today\n\n\n\n\n\n1\nour printer burnt down\n\n5\ny\n", env=env)
        prepared = json.loads(checks.run("prep", "payment-chase", "--client", client, "--json", "--lang", "en", env=env)[1])
        checks.equal("%s: the objection is expected" % client, len(prepared["objections"]), 2)
        checks.equal("%s: only a day that has been is taken out" % client, prepared["call_date"], left)


def hostile(checks):
    home, env = environment(checks, "hostile")
    lines = [b"today", b"a" * 10_000_000, b"they pay \x1b[31m\xc2\x9b5m\xe2\x80\xae on Friday", b"\xff\xfe\x00\x01", b"they pay GBP " + b"9" * 400,
             b"they pay \xc2\xa35 on 31 February", b"," * 5000, b"a -", b"z owner me", b"1 1 1 1 1", b"day " + b"9" * 60, b""]
    for language in ("fr", "en"):
        status, out, err = checks.run("after", "--client", "Eve \x1b]0;x\x07", "--lang", language, stdin=b"\n".join(lines) + b"\n" * 12, env=env)
        checks.equal("%s: hostile lines" % language, status, 0)
        checks.expect("%s: nothing reaches the terminal" % language, not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", out + err), repr(out + err)[:600])
    exported = checks.run("data", "export", env=env)[1]
    checks.expect("nor the archive", not re.search(r"\\u00(0[0-8]|1b|9b)|\\u202e", exported), "")


def main():
    checks = Checks()
    for language in ("fr", "en"):
        for columns in (80, 40):
            asked(checks, language, columns)
    for part in (without_a_scenario, killed, answers, again, hostile):
        part(checks)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
