"""The forms of a recap: files that go with a mail, calendars that update each other, pages, Markdown, and the programs that read
them. `icalendar` and `vobject` are asked too where Python has them."""
import datetime
import email
import email.policy
import html.parser
import json
import os
import re
import socket
import sqlite3
import sys

from checks import Checks, play

try:
    import icalendar
except ImportError:
    icalendar = None
try:
    import vobject
except ImportError:
    vobject = None

PROJECT = {"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr", "scenario": {
    "id": "dated", "version": "1", "title": {"fr": "Dates", "en": "Dates"},
    "facts": [{"name": "client", "type": "text", "required": True, "question": {"fr": "Qui ?"}, "example": "Éts Ferrand & Cie"},
              {"name": "by", "type": "date", "required": True, "question": {"fr": "Quand ?"}, "example": {"days": 12}},
              {"name": "call_day", "type": "date", "required": True, "question": {"fr": "Quand ?"}, "example": {"days": 20}},
              {"name": "sum", "type": "money", "role": "amount", "required": True, "question": {"fr": "Combien ?"},
               "example": {"amount": "2400", "currency": "EUR"}}]}}
SCRIPT = """title: Start
---
Client: Bonjour, {$client} le {date($by)}, {date($call_day)}, {money($sum)}.
-> Vous payez ; c'est dit, n'est-ce pas ?
    Client: Oui. #accepts:pay
    Note: Payer la facture; tout, sans reste #agreed #item:pay #owner:client #due:by #amount:sum
    Note: Envoyer le relevé #announced #item:file #owner:me #due:by
    Note: Point au téléphone #announced #item:call #on:call_day
    Note: Fermer les accès #announced #item:access #owner:me #from:by
    Note: Une remise #refused #item:rebate #owner:client #due:by
-> Rien.
    Client: Bien.
    Note: Écrire à {$client} #open #item:write
===
"""


class Tags(html.parser.HTMLParser):
    """The tags of a page, the words, and what it would fetch."""

    def __init__(self):
        super().__init__()
        self.words, self.tags, self.open, self.fetched = [], set(), [], []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)
        self.fetched += [v for k, v in attributes if k in ("src", "href", "background", "srcset", "action")]

    def handle_endtag(self, tag):
        self.open = self.open[:-1] if self.open and self.open[-1] == tag else self.open + ["/" + tag]

    def handle_data(self, data):
        self.words.append(data)


def project(checks):
    folder = os.path.join(checks.home, "dated")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "dated.yarnproject"), "w", encoding="utf-8") as file:
        json.dump(PROJECT, file)
    with open(os.path.join(folder, "dated.yarn"), "w", encoding="utf-8") as file:
        file.write(SCRIPT)
    return folder


def said(checks, language, *args, **more):
    """Runs the program for somebody who reads a language; the record stays in that of its session."""
    return checks.run(*args, env=checks.environment(SOUFFLEUR_LANG=language), **more)


def rehearsed(checks, folder, reply="1", language="fr"):
    status, events, err = play(checks, [reply], folder, "--example", "--lang", language, "--seed", "1")
    checks.equal("the scene is played", (status, events[-1]["event"]), (0, "end"))
    return events[0]["session"]


# Files that go with a mail.

def attachments(checks, session):
    folder = os.path.join(checks.home, "files")
    os.mkdir(folder)
    names = {"invoice.pdf": b"%PDF-1.7\r\n.\r\nFrom me\n\x00\xff" * 300, "Relevé n° 12 – été.csv": "a;é\n".encode(),
             "x" * 120 + "é.bin": b"", 'a "b" %27\'; c.txt': b".\n", "From here.eml": b"Subject: x\n\n.\n"}
    for name, content in names.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)
    options = [part for name in names for part in ("--attach", os.path.join(folder, name))]
    raw = checks.run("recap", session, "--format", "eml", *options, "--from", "zoe@example.org", "--sender", "Zoé Roy")[1]
    checks.expect("ASCII, CRLF, short lines", raw.isascii() and raw.count("\n") == raw.count("\r\n")
                  and max(map(len, raw.split("\r\n"))) <= 78, [line for line in raw.split("\r\n") if len(line) > 78])
    checks.expect("no line that ends or begins a message for somebody",
                  not re.search(r"(?m)^(\.|From )", raw), re.findall(r"(?m)^(?:\.|From ).*", raw)[:3])
    mail = email.message_from_bytes(raw.encode(), policy=email.policy.default)
    checks.equal("no defect", [str(d) for p in mail.walk() for d in p.defects], [])
    found = {p.get_filename(): p for p in mail.iter_attachments()}
    checks.equal("the files, then the days", list(found), list(names) + ["dates.ics"])
    for name, content in names.items():
        checks.equal("%s: as it was" % name[:20], found[name].get_payload(decode=True), content)
        checks.equal("%s: a file" % name[:20], found[name].get_content_disposition(), "attachment")
    kinds = [found[name].get_content_type() for name in list(names) + ["dates.ics"]]
    checks.equal("kinds", kinds, ["application/pdf", "text/csv", "application/octet-stream", "text/plain",
                                  "application/octet-stream", "application/ics"])
    checks.expect("text and page are there", mail.get_body(("plain",)) is not None and mail.get_body(("html",)) is not None)
    # What a careless sender does: every line that begins with a dot loses one on the way.
    careless = re.sub(r"(?m)^\.", "", raw)
    checks.equal("it survives one that forgets to double dots", careless, raw)


def refusals(checks, session):
    folder = os.path.join(checks.home, "odd")
    os.mkdir(folder)
    path = lambda name: os.path.join(folder, name)
    os.symlink("loop", path("loop"))
    os.mkfifo(path("pipe"))
    with open(path("large.bin"), "wb") as file:
        file.truncate(21 << 20)
    with open(path("half.bin"), "wb") as file:
        file.truncate(11 << 20)
    with open(path("secret"), "w") as file:
        file.write("x")
    server = socket.socket(socket.AF_UNIX)
    server.bind(path("socket"))
    out = path("out.eml")
    cases = [(["/dev/zero"], 66), (["/dev/null"], 66), ([folder], 66), ([path("loop")], 66), ([path("pipe")], 66), ([path("socket")], 66),
             ([path("nothing")], 66), ([""], 66), ([path("secret"), path("nothing")], 66), ([path("large.bin")], 65), ([path("half.bin")] * 2, 65),
             ([os.path.join(checks.home, "archive.sqlite")], 64)]
    for names, wanted in cases:
        for language in ("fr", "en"):
            options = [part for name in names for part in ("--attach", name)]
            status, text, err = said(checks, language, "recap", session, "--format", "eml", "--output", out, *options, timeout=20)
            checks.expect("%s: refused" % names, (status, text) == (wanted, "") and not os.path.exists(out), (status, text, err))
            words = {"fr": "rien n’a été écrit", "en": "nothing was written"}[language]
            checks.expect("%s: in a sentence" % names, words in err and len(err.splitlines()) == 1, err)
    server.close()
    os.symlink("secret", path("link"))
    status, text, _ = checks.run("recap", session, "--format", "eml", "--attach", path("link"))
    checks.expect("a link to a file is one", status == 0 and 'filename="link"' in text, text)
    for arguments in (["--attach", path("secret")], ["--format", "ics", "--attach", path("secret")]):
        checks.equal("%s: files go with mail" % arguments, checks.run("recap", session, *arguments)[:2], (64, ""))


# The calendar.

def calendar(checks, session, *more):
    status, raw, err = checks.run("recap", session, "--format", "ics", "--lang", "fr", *more)
    checks.equal("a calendar is written", status, 0)
    return raw


def entries(raw):
    """The components by UID, as pairs of property and value."""
    found = {}
    for block in re.findall(r"BEGIN:(VEVENT|VTODO)\r\n(.*?)END:\1", raw.replace("\r\n ", ""), re.S):
        lines = block[1].split("BEGIN:VALARM")[0].split("\r\n")
        values = dict(line.split(":", 1) for line in lines if ":" in line)
        found[values["UID"]] = dict(values, kind=block[0])
    return found


def updates(checks, folder):
    """A second recap updates the first, and what is gone is cancelled; erased with its session."""
    session = rehearsed(checks, folder)
    first = entries(calendar(checks, session))
    checks.equal("four entries: two tasks and days, none refused", sorted(e["kind"] for e in first.values()), ["VEVENT"] * 3 + ["VTODO"])
    checks.expect("sums are said", any("2\u202f400\\,00\u00a0€" in e["SUMMARY"] for e in first.values()), first)
    checks.equal("new", {e["SEQUENCE"] for e in first.values()}, {"0"})
    again = entries(calendar(checks, session))
    checks.equal("the same again", [dict(e, DTSTAMP="") for e in again.values()], [dict(e, DTSTAMP="") for e in first.values()])
    # The record changes: one day moves, one goes, one item goes.
    database = sqlite3.connect(os.path.join(checks.home, "archive.sqlite"))
    row = database.execute("SELECT ledger FROM session WHERE id = ?", (int(session),)).fetchone()[0]
    ledger = json.loads(row)
    kept = {item["id"]: item for item in ledger["items"]}
    kept["pay"]["due"] = "2027-03-05"
    del kept["file"]["due"]
    ledger["items"] = [item for item in ledger["items"] if item["id"] != "call"]
    with database:
        database.execute("UPDATE session SET ledger = ? WHERE id = ?", (json.dumps(ledger, ensure_ascii=False), int(session)))
    database.close()
    second = entries(calendar(checks, session))
    checks.equal("the same identifiers", set(second), set(first))
    changed = {e["SUMMARY"].removeprefix("[Répétition] ").split(" (")[0].split("\\")[0]: (e["SEQUENCE"], e["STATUS"]) for e in second.values()}
    checks.equal("what moved, what stayed, what is gone", changed, {
        "Payer la facture": ("1", "CONFIRMED"), "Fermer les accès": ("0", "CONFIRMED"),
        "Envoyer le relevé": ("1", "CANCELLED"), "Point au téléphone": ("1", "CANCELLED")})
    checks.expect("cancelled ones are quiet", "CANCELLED" not in "".join(re.findall(r"BEGIN:VALARM.*?END", calendar(checks, session), re.S)))
    mailed = checks.run("recap", session, "--format", "eml", "--lang", "fr")[1]
    checks.expect("a mail takes back nothing that no mail brought", "CANCELLED" not in mailed, mailed)
    # Export, import elsewhere, and the numbers go on there.
    exported = checks.run("data", "export")[1]
    stamps = {d["key"]: d["value"] for d in json.loads(exported)["documents"] if d["kind"] == "calendar"}
    checks.expect("kept, with where they come from", set(first) <= set(stamps) and len({stamps[u]["origin"] for u in first}) == 1, stamps)
    other = checks.environment(SOUFFLEUR_HOME=os.path.join(checks.home, "other"))
    status, _, err = checks.run("data", "import", "-", stdin=exported, env=other)
    checks.equal("imported", status, 0)
    there = entries(checks.run("recap", session, "--format", "ics", "--lang", "fr", env=other)[1])
    checks.equal("the numbers go on elsewhere", {u: e["SEQUENCE"] for u, e in there.items()}, {u: e["SEQUENCE"] for u, e in second.items()})
    for wrong in ({"sequence": -1}, {"sequence": 10 ** 9}, {"content": "x"}, {"origin": ""}, {"day": "2026-02-30"}):
        file = json.loads(exported)
        document = next(d for d in file["documents"] if d["kind"] == "calendar")
        document["value"].update(wrong)
        third = checks.environment(SOUFFLEUR_HOME=os.path.join(checks.home, "third"))
        checks.equal("%s is no stamp" % wrong, checks.run("data", "import", "-", stdin=json.dumps(file), env=third)[0], 65)
    checks.run("data", "erase", "--session", session, "--yes")
    left = json.loads(checks.run("data", "export")[1])["documents"]
    checks.equal("erased with the session", [d["key"] for d in left if d["kind"] == "calendar" and d["key"] in first], [])


def nothing_dated(checks, folder):
    session = rehearsed(checks, folder, reply="2")
    out = os.path.join(checks.home, "none.ics")
    for language, words in (("fr", "Rien ne porte de date"), ("en", "Nothing in this conversation has a date")):
        for more in ([], ["--output", out]):
            status, text, err = said(checks, language, "recap", session, "--format", "ics", *more)
            checks.expect("no day: no file, and a sentence", (status, text) == (0, "") and words in err and not os.path.exists(out), (status, err))
    mail = email.message_from_string(checks.run("recap", session, "--format", "eml")[1], policy=email.policy.default)
    checks.equal("no day: nothing attached", mail.get_content_type(), "multipart/alternative")
    for reply, has_dates in (("1", True), ("2", False)):
        _, _, err = checks.run("rehearse", folder, "--example", "--lang", "fr", "--seed", "1", stdin=reply + "\n")
        checks.equal("what comes next names dates where there are some", "--format ics" in err, has_dates)


# Other programs.

def other_programs(checks, raw):
    names = []
    if icalendar:
        names.append("icalendar %s" % icalendar.__version__)
        read = icalendar.Calendar.from_ical(raw)
        items = [c for c in read.walk() if c.name in ("VEVENT", "VTODO")]
        checks.equal("icalendar: entries", sorted(c.name for c in items), ["VEVENT"] * 3 + ["VTODO"])
        checks.equal("icalendar: no error", [c.errors for c in read.walk() if c.errors], [])
        pay = next(c for c in items if "Payer" in c["SUMMARY"])
        checks.expect("icalendar: the text", pay["SUMMARY"] == "[Répétition] Payer la facture; tout, sans reste, 2\u202f400,00\u00a0€ (Éts Ferrand & Cie)", pay["SUMMARY"])
        checks.equal("icalendar: a day", pay["DTEND"].dt - pay["DTSTART"].dt, datetime.timedelta(days=1))
        alarms = [c for c in read.walk("VALARM")]
        checks.expect("icalendar: alarms before", alarms and all(c["TRIGGER"].dt < datetime.timedelta(0) for c in alarms))
    if vobject:
        names.append("vobject %s" % vobject.VERSION)
        read = vobject.readOne(raw)
        checks.equal("vobject: entries", (len(read.vevent_list), len(read.vtodo_list)), (3, 1))
        texts = [e.summary.value for e in read.vevent_list]
        checks.expect("vobject: the text", any("Payer la facture; tout, sans reste, 2\u202f400,00\u00a0€" in t for t in texts), texts)
        checks.expect("vobject: it writes it again", "UID:" in read.serialize())
    print("calendars read by: %s" % (", ".join(names) or "skipped, neither icalendar nor vobject is there"))


def pages(checks, *sessions):
    for session in sessions:
        page = checks.run("recap", session, "--format", "html")[1]
        text = checks.run("recap", session, "--format", "txt")[1]
        reader = Tags()
        reader.feed(page)
        checks.equal("every tag is closed", reader.open, [])
        checks.equal("nothing is fetched", reader.fetched, [])
        checks.expect("no script", "script" not in reader.tags and "default-src 'none'" in page)
        words = " ".join(" ".join(reader.words).split())
        for line in text.splitlines():
            checks.expect("in the page: %s" % line, " ".join(line.removeprefix("- ").split()) in words)
        for piece in ("@media print", "prefers-color-scheme: dark", "width=device-width"):
            checks.expect("for every screen: %s" % piece, piece in page)
        markdown = checks.run("recap", session, "--format", "md")[1]
        plain = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown)
        for line in text.splitlines():
            checks.expect("in the Markdown: %s" % line, line in plain)
        checks.expect("one title", markdown.startswith("# ") and markdown.count("\n# ") == 0, markdown[:80])


def opening(checks, session):
    """A rehearsal is nobody's to get; what does not go together is said."""
    for language, words in (("fr", "c’est une répétition"), ("en", "this is a rehearsal")):
        status, text, err = said(checks, language, "recap", session, "--open")
        checks.expect("a rehearsal is not opened", (status, text) == (64, "") and words in err, (status, err))
    checks.equal("nor standard output", checks.run("recap", session, "--open", "--output", "-")[0], 64)
    checks.equal("nor a calendar", checks.run("recap", session, "--open", "--format", "ics")[0], 64)


# A real call as the archive keeps it.
CALL = {"token": "forms1", "client": "Éts Ferrand", "contact": "Alix Morel", "language": "fr", "day": "2026-11-20", "channel": "phone",
        "ending": "closed", "items": [{"id": "pay", "status": "agreed", "owner": "client", "due": "2031-03-05", "text": "Payer la facture"}],
        "facts": {}, "objections": [], "answered": 10, "isFinished": True, "updated": 0}


def opened(checks):
    """The draft of a real call is handed to the user's own program, without a shell; what that program does is its own."""
    if "C-003" not in checks.run("recap", "--help")[1]:
        return print("opening a draft: skipped, there are no recaps of real calls")
    file = {"format": "souffleur-archive", "version": 1, "sessions": [], "documents": [
        {"kind": "call", "key": "C-001", "updated": "2026-11-21T00:00:00Z", "value": CALL}]}
    checks.equal("a call is there", checks.run("data", "import", "-", stdin=json.dumps(file))[0], 0)
    folder = os.path.join(checks.home, "bin")
    os.makedirs(folder)
    told = os.path.join(checks.home, "told")
    name = "open" if sys.platform == "darwin" else "xdg-open"
    attached = os.path.join(checks.home, "a b;touch x;$(id).txt")
    with open(attached, "w") as file:
        file.write("x")

    def opener(script):
        with open(os.path.join(folder, name), "w") as file:
            file.write("#!/bin/sh\nprintf '%%s\\n' \"$#\" \"$@\" >> '%s'\necho noise\necho noise >&2\n%s\n" % (told, script))
        os.chmod(os.path.join(folder, name), 0o700)

    def run(path, *args, language="fr"):
        return checks.run("recap", "C-001", "--open", "--sender", "Zoé", *args, env=checks.environment(
            PATH=path, SOUFFLEUR_LANG=language), timeout=30)
    path = folder + ":/usr/bin:/bin"
    opener("exit 0")
    draft = os.path.join(checks.home, "recaps", "C-001.eml")
    status, out, err = run(path, "--attach", attached)
    with open(told) as file:
        checks.equal("one file, by its name", file.read(), "1\n%s\n" % draft)
    checks.expect("it says so, and nothing else", status == 0 and out == "" and draft in err and "noise" not in err, (status, out, err))
    with open(draft, "rb") as file:
        mail = email.message_from_bytes(file.read(), policy=email.policy.default)
    checks.equal("with what goes with it", [p.get_filename() for p in mail.iter_attachments()], [os.path.basename(attached), "dates.ics"])
    other = os.path.join(checks.home, "elsewhere.eml")
    status, _, err = run(path, "--output", other)
    checks.expect("from elsewhere", status == 0 and os.path.exists(other) and other in err, (status, err))
    for language, words in (("fr", "aucun programme n’a ouvert"), ("en", "no program opened")):
        for where, script in ((path, "exit 3"), (folder + "/nowhere", "exit 0"), (":.", "exit 0")):
            opener(script)
            status, _, err = run(where, language=language)
            checks.expect("%s %s: where it is" % (where, script), status == 74 and words in err and draft in err, (status, err))
    opener("exec sleep 20")
    checks.equal("one that goes on is not waited for", run(path)[0], 0)


def links(checks, folder, session):
    facts = os.path.join(checks.home, "long.json")
    with open(facts, "w", encoding="utf-8") as file:
        json.dump({"client": "é" * 900}, file)
    status, events, _ = play(checks, ["2"], folder, "--example", "--facts", facts, "--lang", "fr", "--seed", "1")
    for language, words in (("fr", "prenez le brouillon"), ("en", "take the draft")):
        status, text, err = said(checks, language, "recap", events[0]["session"], "--format", "mailto")
        checks.expect("what cannot fit names the draft", (status, text) == (65, "") and words in err and "--format eml" in err, (status, text, err))
    status, text, err = checks.run("recap", session, "--format", "mailto", "--lang", "fr")
    checks.expect("a link", status == 0 and text.startswith("mailto:?subject=") and len(text) <= 2001, (status, text))


def main():
    checks = Checks()
    folder = project(checks)
    session = rehearsed(checks, folder)
    attachments(checks, session)
    refusals(checks, session)
    other_programs(checks, calendar(checks, session))
    pages(checks, session, play(checks, ["1"] * 40, "payment-chase", "--example", "--lang", "en", "--seed", "1")[1][0]["session"])
    opening(checks, session)
    opened(checks)
    links(checks, folder, session)
    nothing_dated(checks, folder)
    updates(checks, folder)
    return checks.done()


sys.exit(main())
