"""Plays to an ending in both languages and reads the recap back with Python's own mail and calendar eyes."""
import datetime
import email
import email.policy
import html.parser
import json
import os
import random
import sys
import urllib.parse

from checks import Checks, autoplay


class Text(html.parser.HTMLParser):
    """The words of a page."""

    def __init__(self):
        super().__init__()
        self.words = []

    def handle_data(self, data):
        self.words.append(data)


def squeezed(text):
    return " ".join(text.split())


def check_mail(checks, language, session):
    raw = checks.run("recap", session, "--format", "eml", "--from", "me@example.org", "--sender", "Zoë Lefèvre")[1]
    record = json.loads(checks.run("recap", session, "--format", "json", "--sender", "Zoë Lefèvre")[1])
    plain = checks.run("recap", session, "--sender", "Zoë Lefèvre")[1]
    data = raw.encode()
    checks.expect("%s: the mail is ASCII" % language, all(byte < 128 for byte in data))
    checks.equal("%s: every line end is CRLF" % language, data.count(b"\n"), data.count(b"\r\n"))
    checks.expect("%s: no line is over 78" % language, max(len(line) for line in raw.split("\r\n")) <= 78,
                  [line for line in raw.split("\r\n") if len(line) > 78])
    mail = email.message_from_bytes(data, policy=email.policy.default)
    checks.equal("%s: no defect" % language, [str(d) for p in mail.walk() for d in p.defects], [])
    checks.equal("%s: subject" % language, str(mail["Subject"]), record["subject"])
    checks.equal("%s: from" % language, mail["From"].addresses[0].addr_spec, "me@example.org")
    checks.equal("%s: the sender's name" % language, mail["From"].addresses[0].display_name, "Zoë Lefèvre")
    checks.equal("%s: to nobody" % language, mail["To"], None)
    mark, notice = {"fr": ("[Répétition] ", "Ceci est une répétition"),
                    "en": ("[Rehearsal] ", "This is a rehearsal")}[language]
    checks.expect("%s: a rehearsal says so" % language,
                  record["rehearsal"] and record["origin"] == "rehearsal" and record["subject"].startswith(mark)
                  and plain.startswith(notice), plain[:300])
    status, out, err = checks.run("recap", session, "--format", "eml", "--to", "client@example.org")
    checks.expect("%s: a rehearsal goes to nobody" % language, (status, out) == (64, "") and "souffleur after" in err, err)
    checks.equal("%s: a draft" % language, mail["X-Unsent"], "1")
    checks.expect("%s: date" % language, isinstance(mail["Date"].datetime, datetime.datetime))
    checks.expect("%s: message id" % language, mail["Message-ID"].endswith("@souffleur.invalid>"))
    dated = [i for i in record["items"] if i["due"] and i["status"] != "refused"]
    letter = next(mail.iter_parts()) if dated else mail
    checks.equal("%s: kind" % language, mail.get_content_type(), "multipart/mixed" if dated else "multipart/alternative")
    checks.equal("%s: text, then HTML" % language, [p.get_content_type() for p in letter.iter_parts()], ["text/plain", "text/html"])
    checks.equal("%s: the days go with it" % language, [p.get_filename() for p in mail.iter_attachments()] if dated else [],
                 ["dates.ics"] if dated else [])
    body = mail.get_body(("plain",)).get_content().replace("\r\n", "\n")
    checks.equal("%s: the text is the recap" % language, body.rstrip("\n"), plain.rstrip("\n"))
    page = mail.get_body(("html",)).get_content()
    reader = Text()
    reader.feed(page)
    words = squeezed(" ".join(reader.words))
    checks.expect("%s: and so does the page" % language, notice in words, words[:300])
    # What promises this very mail is kept by it, and not told in it.
    told = [item for item in record["items"] if item["id"] != "recap"]
    for item in told:
        checks.equal("%s: once in the text: %s" % (language, item["text"]), body.count("- " + item["text"]),
                     len([i for i in told if i["text"].startswith(item["text"])]))
        checks.expect("%s: in the text: %s" % (language, item["text"]), item["text"] in body)
        checks.expect("%s: in the page: %s" % (language, item["text"]), squeezed(item["text"]) in words)
    agreed = [item for item in told if item["status"] == "agreed"]
    heading = {"fr": "Convenu\n", "en": "Agreed\n"}[language]
    checks.equal("%s: agreed only where something is" % language, heading in body, bool(agreed))
    return record


def components(raw):
    """The events and tasks of a calendar, each as its properties; those of its alarm begin with ALARM."""
    found, current, alarm = [], None, ""
    for line in raw.replace("\r\n ", "").split("\r\n"):
        if line in ("BEGIN:VEVENT", "BEGIN:VTODO"):
            current = {"kind": line[6:]}
        elif line in ("END:VEVENT", "END:VTODO"):
            found.append(current)
            current = None
        elif line in ("BEGIN:VALARM", "END:VALARM"):
            alarm = "ALARM " if line[0] == "B" else ""
        elif current is not None and ":" in line:
            key, value = line.split(":", 1)
            current[alarm + key.split(";")[0]] = value
    return found


def check_calendar(checks, language, session, record):
    status, raw, err = checks.run("recap", session, "--format", "ics", "--lang", language, env=checks.environment(SOUFFLEUR_LANG=language))
    dated = [i for i in record["items"] if i["due"] and i["status"] != "refused"]
    if not dated:
        checks.expect("%s: no day, no calendar, and a sentence that says so" % language,
                      (status, raw) == (0, "") and {"fr": "Rien ne porte de date", "en": "has a date"}[language] in err, (status, raw, err))
        return
    data = raw.encode()
    checks.equal("%s: calendar line ends" % language, data.count(b"\n"), data.count(b"\r\n"))
    checks.expect("%s: calendar lines of 75 octets" % language, all(len(line) <= 75 for line in data.split(b"\r\n")))
    entries = components(raw)
    checks.equal("%s: one entry a day" % language, len(entries), len(dated))
    checks.equal("%s: the days" % language, sorted(e.get("DUE", e.get("DTSTART")) for e in entries),
                 sorted(i["due"].replace("-", "") for i in dated))
    needed = ("DTSTAMP", "UID", "SEQUENCE", "LAST-MODIFIED")
    checks.expect("%s: stamps and names" % language, all(name in e for e in entries for name in needed))
    checks.equal("%s: tasks are what I owe" % language, sorted(e["kind"] for e in entries),
                 sorted("VTODO" if i["owner"] == "me" and i.get("timing", "by") == "by" else "VEVENT" for i in dated))
    checks.equal("%s: unsure ones are tentative" % language,
                 sorted(e["STATUS"] for e in entries if e["kind"] == "VEVENT"),
                 sorted("CONFIRMED" if i["status"] in ("agreed", "announced") else "TENTATIVE" for i in dated
                        if i["owner"] != "me" or i.get("timing", "by") != "by"))
    mark = {"fr": "[Répétition] ", "en": "[Rehearsal] "}[language]
    checks.expect("%s: a rehearsal says so" % language, all(e["SUMMARY"].startswith(mark) for e in entries) and "X-WR-CALNAME:" + mark in raw, raw)
    checks.equal("%s: written again, it is the same" % language, [{k: v for k, v in e.items() if k != "DTSTAMP"} for e in entries],
                 [{k: v for k, v in e.items() if k != "DTSTAMP"} for e in components(checks.run("recap", session, "--format", "ics", "--lang", language, env=checks.environment(SOUFFLEUR_LANG=language))[1])])


def check_link(checks, language, session, record):
    status, link, _ = checks.run("recap", session, "--format", "mailto")
    if status == 0:
        parts = urllib.parse.urlsplit(link.strip())
        query = urllib.parse.parse_qs(parts.query)
        checks.equal("%s: link" % language, (parts.scheme, parts.path), ("mailto", ""))
        checks.equal("%s: link's subject" % language, query["subject"][0], record["subject"])
    else:
        checks.equal("%s: a link that would be too long is refused" % language, status, 65)


def check_hostile_facts(checks):
    """A fact with a line break adds no field and no line of its own."""
    facts = {"client": "Eve\r\nBcc: victim@example.org", "invoice": "F-1\nSubject: gotcha\u202e\u001b[31m"}
    path = os.path.join(checks.home, "facts.json")
    with open(path, "w") as file:
        json.dump(facts, file)
    generator = random.Random(5)
    _, seen = autoplay(checks, lambda e: generator.choice([o["number"] for o in e["options"] if o["available"]]),
                       "payment-chase", "--example", "--facts", path, "--lang", "fr", "--seed", "5")
    session = seen[0]["session"]
    raw = checks.run("recap", session, "--format", "eml")[1]
    mail = email.message_from_string(raw, policy=email.policy.default)
    checks.equal("a fact adds no field", mail["Bcc"], None)
    checks.equal("one subject", len(mail.get_all("Subject")), 1)
    text = checks.run("recap", session)[1]
    checks.expect("no escape sequence in the recap", "\x1b" not in text and "\u202e" not in text)
    checks.expect("no line starts with the fact's", not any(l.startswith("Bcc:") for l in text.splitlines()))


def main():
    checks = Checks()
    for language in ("fr", "en"):
        for persona, seed in (("cooperative", 1), ("evasive", 2), ("hostile", 3)):
            generator = random.Random(seed)
            _, seen = autoplay(checks, lambda e: generator.choice([o["number"] for o in e["options"] if o["available"]]),
                               "payment-chase", "--example", "--lang", language, "--persona", persona,
                               "--seed", str(seed))
            session = seen[0]["session"]
            checks.equal("%s: it comes to an end" % persona, seen[-1]["event"], "end")
            record = check_mail(checks, language, session)
            told = [e for e in seen if e["event"] == "ledger"]
            last = {e["id"]: e for e in told}
            checks.equal("%s %s: nothing but the ledger" % (language, persona),
                         sorted((i["status"], i["text"]) for i in record["items"]),
                         sorted((e["status"], e["text"]) for e in last.values()))
            check_calendar(checks, language, session, record)
            check_link(checks, language, session, record)
    check_hostile_facts(checks)
    return checks.done()


sys.exit(main())
