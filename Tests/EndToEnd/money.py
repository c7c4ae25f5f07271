"""Late interest and the ladder of an invoice: by pipe, as JSON, at a terminal of 80 and of 40 columns, and with bad input."""
import datetime
import email
import email.policy
import json
import os
import re
import sqlite3
import sys

from checks import Checks
from terminal import Terminal, width

TODAY = datetime.date.today()
VECTORS = [
    # amount, due, paid, regime, more options, days, interest, fixed sum, total
    ("1000.00", "2025-02-28", "2025-03-30", "fr-b2b", [], 30, "10.81", "40", "1050.81"),
    ("2 400 €", "2025-05-31", "2025-08-15", "fr-b2b", [], 76, "62.69", "40", "2502.69"),
    ("3.850,40 EUR", "2024-12-15", "2025-01-20", "fr-b2b", [], 36, "51.8", "40", "3942.2"),
    ("€2,400.00", "2025-05-31", "2025-08-15", "contract:12", [], 76, "59.97", "40", "2499.97"),
    ("£10,000", "2025-12-31", "2026-03-01", "uk", [], 60, "193.15", "100", "10293.15"),
    ("£999.99", "2025-12-31", "2026-01-30", "uk-b2b", [], 30, "9.66", "40", "1049.65"),
    ("2400", "31/05/2025", "15 August 2025", "fr-b2b", ["--segment", "first-day"], 76, "65.71", "40", "2505.71"),
    ("1000", "2025-05-31", "2025-08-15", "fr-b2b", ["--payment", "2025-06-10=100", "--payment", "2025-07-10=300"],
     76, "20.27", "40", "660.27"),
    ("1000", "2025-05-31", "2025-07-10", "fr-consumer", ["--notice", "2025-06-15"], 25, "2.28", None, "1002.28"),
    ("1000 PLN", "2025-08-01", "2025-08-31", "eu:pl", ["--reference", "5.25"], 30, "10.89", "40", "1010.89"),
    ("1200", "2025-06-30", "2025-06-30", "fr-b2b", [], 0, "0", None, "1200"),
]
REFUSED = [
    # arguments, status, what the message must hold
    (["1.200", "--due", "2025-05-31", "--regime", "eu"], 64, "1200"),
    (["12.345,678", "--due", "2025-05-31", "--regime", "eu"], 64, "12.345,678"),
    (["0", "--due", "2025-05-31", "--regime", "eu"], 64, "0"),
    (["-- -5", "--due", "2025-05-31", "--regime", "eu"], 64, None),
    (["1e9", "--due", "2025-05-31", "--regime", "eu"], 64, "1e9"),
    (["9" * 400, "--due", "2025-05-31", "--regime", "eu"], 64, None),
    (["١٢٣", "--due", "2025-05-31", "--regime", "eu"], 64, None),
    (["\x1b[31m5", "--due", "2025-05-31", "--regime", "eu"], 64, None),
    (["100", "--due", "31 February 2025", "--regime", "eu"], 64, "--due"),
    (["100", "--due", "2025-05-31", "--paid", "soon", "--regime", "eu"], 64, "--paid"),
    (["100", "--due", "2025-05-31"], 64, "fr-b2b|fr-consumer"),
    (["100", "--regime", "fr-b2b"], 64, "--due"),
    (["100", "--due", "2025-05-31", "--regime", "fr"], 64, "contract:RATE"),
    (["100", "--due", "2025-05-31", "--regime", "contract"], 64, "contract:12"),
    (["100", "--due", "2025-05-31", "--regime", "eu:fr"], 64, "fr-b2b"),
    (["100", "--due", "2025-05-31", "--regime", "fr-consumer"], 64, "--notice"),
    (["100", "--due", "2025-05-31", "--regime", "uk", "--segment", "half-year"], 64, "--segment"),
    (["100", "--due", "2025-05-31", "--paid", "2025-08-15", "--regime", "contract:11"], 65, "11.13%"),
    (["100", "--due", "2026-12-30", "--paid", "2027-01-02", "--regime", "fr-b2b"], 65, "--reference 2027-01-01="),
    (["100", "--due", "2026-12-30", "--paid", "2027-01-02", "--regime", "fr-b2b"], 65, "https://www.ecb.europa.eu/"),
    (["100", "--due", "2026-06-30", "--paid", "2026-07-20", "--regime", "fr-consumer", "--notice", "2026-06-30"], 65,
     "fr-legal,2026-07-01"),
    (["100", "--due", "2025-12-30", "--paid", "2029-01-02", "--regime", "fr-b2b", "--reference", "2"], 64,
     "--reference 2027-01-01="),
    (["100", "--due", "2025-05-31", "--paid", "2025-06-02", "--regime", "eu", "--reference", "2"], 64, "DAY=RATE"),
    (["100", "--due", "2025-05-31", "--regime", "eu", "--reference", "2027-01-01=x"], 64, "2026-07-01=2.15"),
    (["100", "--due", "2025-05-31", "--paid", "2025-06-30", "--regime", "eu", "--payment", "2025-06-10=101"], 64, None),
    (["100", "--due", "2025-05-31", "--paid", "2025-06-30", "--regime", "eu", "--payment", "500"], 64, "DAY=SUM"),
    (["100", "--due", "2025-05-31", "--paid", "2025-06-30", "--regime", "eu", "--payment", "2025-07-10=1"], 64, None),
    (["100", "--due", "2025-05-31", "--paid", "2025-06-30", "--regime", "eu", "--payment", "2025-06-10=£1"], 64, "EUR"),
    (["100", "--due", "2025-05-31", "--regime", "eu", "--client", ""], None, None),
    (["--why", "fr-b2b.rat"], 64, "fr-b2b.rate"),
]
FILES = [
    ("table,first_day,percent,source\necb-mro,2027-02-01,2,here\n", ":2:9"),
    ("table,first_day,percent,source\necb-mro,2027-01-01,200,here\n", ":2:20"),
    ("table,first_day,percent,source\nlibor,2027-01-01,2,here\n", ":2:1"),
    ("table,first_day,percent,source\necb-mro,2027-01-01,2,\n", ":2:22"),
    ("nothing\n", ":1:1"),
    ("", ":1:1"),
    ("table,first_day,percent,source\necb-mro,2027-01-01,2,\"here\n", ":2:22"),
    ("\x00" * 100, ""),
]


def day(offset):
    return (TODAY + datetime.timedelta(days=offset)).isoformat()


def interest(checks):
    for amount, due, paid, regime, more, days, wanted, fixed, total in VECTORS:
        args = ["interest", amount, "--due", due, "--paid", paid, "--regime", regime, *more]
        status, out, err = checks.run(*args, "--json")
        checks.equal("%s: it is done" % args, status, 0)
        found = json.loads(out or "{}")
        checks.equal("%s: days" % args, found.get("days"), days)
        checks.equal("%s: interest" % args, found.get("interest"), wanted)
        checks.equal("%s: fixed sum" % args, (found.get("fixed_sum") or {}).get("amount"), fixed)
        checks.equal("%s: total" % args, found.get("total"), total)
        for language in ("fr", "en"):
            status, out, err = checks.run(*args, "--lang", language)
            last = {"fr": "Une information, pas un conseil juridique.", "en": "Information, not legal advice."}
            checks.expect("%s: no advice" % args, last[language] in out, out)
            checks.expect("%s: next" % args, "souffleur ladder" in err, err)
    status, out, _ = checks.run("interest", "100", "--due", day(-3), "--regime", "eu", "--lang", "en")
    checks.expect("without --paid it is today, and said", status == 0 and "up to today" in out, out)
    consumer = checks.run("interest", "1000", "--due", "2025-05-31", "--paid", "2025-07-10", "--regime", "fr-consumer",
                          "--notice", "2025-06-15", "--lang", "fr")[1]
    checks.expect("a consumer is no professional", "L441-10" not in consumer and "D441" not in consumer, consumer)


def refused(checks):
    for args, status, text in REFUSED:
        got, out, err = checks.run("interest", *args, "--lang", "en", "--no-input")
        if status is not None:
            checks.equal("%s: refused" % args, got, status)
            checks.equal("%s: no result" % args, out, "")
        if text:
            checks.expect("%s: says %s" % (args, text), text in err, err)
        checks.expect("%s: nothing acts on the terminal" % args, "\x1b" not in out + err, err)
        french = checks.run("interest", *args, "--lang", "fr", "--no-input")
        checks.equal("%s: in French too" % args, french[0], got)


def rates(checks):
    path = os.path.join(checks.home, "mine.csv")
    args = ["interest", "1000", "--due", "2026-12-22", "--paid", "2027-01-10", "--regime", "fr-b2b", "--lang", "en"]
    for content, place in FILES:
        with open(path, "w") as file:
            file.write(content)
        status, out, err = checks.run(*args, "--rates", path)
        checks.equal("%r: refused" % content[:60], status, 65)
        checks.expect("%r: its place" % content[:60], path + place in err, err)
    checks.equal("a file that is not there", checks.run(*args, "--rates", path + ".no")[0], 66)
    checks.equal("a folder", checks.run(*args, "--rates", checks.home)[0], 66)
    with open(path, "w") as file:
        file.write("table,first_day,percent,source,read_on,status\necb-mro,2027-01-01,2.65,my bank,2027-01-04,\n")
    status, out, err = checks.run(*args, "--rates", path)
    checks.expect("a rate of one's own is marked", status == 0 and "given by you" in out and "my bank" in out, out)
    with open(path, "w") as file:
        file.write("table;first_day;percent;source;read_on;status\necb-mro;2027-01-01;2,65;a friend;;unchecked\n")
    out = checks.run(*args, "--rates", path)[1]
    checks.expect("one that nobody checked warns", "not checked" in out and "No sentence" in out, out)
    kept = os.path.join(checks.home, "rates.csv")
    os.rename(path, kept)
    found = json.loads(checks.run(*args, "--json")[1])
    checks.equal("rates.csv is read", [r["given_by_user"] for r in found["rates"]], [False, True])
    checks.equal("and there is no sentence", found["sentence"], None)
    os.remove(kept)


def why(checks):
    everything = checks.run("interest", "--why", "all", "--json", "--lang", "fr")[1]
    facts = json.loads(everything)
    checks.expect("every sentence has its source", all(f["source"] and f["status"] in "VSM" and f["read_on"]
                                                       for f in facts), everything[:300])
    for fact in facts:
        status, out, _ = checks.run("ladder", "--why", fact["id"], "--lang", "fr")
        checks.expect("%s is explained" % fact["id"], status == 0 and fact["article"] in out and fact["text"] in out, out)


def ladder(checks):
    language = ["--lang", "en"]
    status, out, err = checks.run("ladder", *language)
    checks.expect("no invoice: how to begin", status == 0 and out == "" and "--amount" in err, out + err)
    checks.equal("an unknown one", checks.run("ladder", "F-1", *language)[0], 66)
    checks.equal("half of one", checks.run("ladder", "F-1", "--amount", "5", *language)[0], 64)
    status, out, err = checks.run("ladder", "F-1", "--amount", "2 400,00 €", "--due", day(-28), "--client", "Atelier Zed",
                                  "--regime", "fr-b2b", "--contact", "Ana", "--issued", day(-60), *language)
    checks.expect("begun, with a draft", status == 0 and "Hello" not in out and "Dear Ana" in out, out + err)
    checks.expect("friendly, without a word of interest", "L441" not in out and "overlooked" in out, out)
    for args, status in [
        (["--sent", "friendly", "--on", day(1)], 64), (["--sent", "beyond"], 64), (["--sent", "nothing"], 64),
        (["--received", "2401"], 64), (["--received", "£5"], 64), (["--received", "0"], 64), (["--on", day(-1)], 64),
        (["--paid", "--sent", "firm"], 64), (["--after", "-1"], 64), (["--after", "366"], 64),
        (["--rung", "upcoming"], 64), (["--rung", "due"], 64), (["--rung", "call"], 64), (["--rung", "beyond"], 64),
        (["--claim-interest"], 64), (["--regime", "mars"], 64), (["--issued", day(3)], 64), (["--undo"], 64),
        (["--deadline", "9"], 64), (["--rung", "notice", "--format", "eml"], 64),
        (["--rung", "firm", "--format", "eml", "--to", "nobody"], 64),
    ]:
        got, out, err = checks.run("ladder", "F-1", *args, *language)
        checks.equal("ladder %s" % args, got, status)
        checks.equal("ladder %s changes nothing" % args,
                     json.loads(checks.run("ladder", "F-1", "--json")[1])["steps"], [])
    checks.equal("a note needs its invoice", checks.run("ladder", "--paid", *language)[0], 64)
    checks.equal("a number is one", checks.run("ladder", "---", *language)[0], 64)
    checks.run("ladder", "f-1", "--sent", "friendly", "--on", day(-20), *language)
    found = json.loads(checks.run("ladder", "F-1", "--json")[1])
    checks.equal("the step is kept", found["steps"],
                 [{"rung": "friendly", "day": day(-20), "by": "mail", "deadline": None}])
    checks.equal("the next one", (found["state"], found["next"]["rung"]), ("now", "firm"))
    checks.expect("with a draft", found["draft"]["rung"] == "firm" and "€2,400.00" in found["draft"]["body"], found)
    claimed = json.loads(checks.run("ladder", "F-1", "--json", "--claim-interest", "--lang", "en")[1])["draft"]["body"]
    checks.expect("claimed when asked", "L441-10" in claimed and "L441-10" not in found["draft"]["body"], claimed)
    promises(checks, language)
    notice(checks, language)
    closed(checks, language)


def promised(checks, text, due, client):
    """Notes a promise of the client's to pay F-1 and gives its name."""
    status, out, err = checks.run("promises", "add", text, "--owner", "client", "--due=" + due, "--client", client, "--invoice", "F-1")
    name = re.match(r"P-\w+", out)
    checks.expect("a promise is noted", status == 0 and name, out + err)
    return name.group(0) if name else ""


def promises(checks, language):
    first = promised(checks, "pay F-1", day(4), "atelier zed")
    found = json.loads(checks.run("ladder", "F-1", "--json")[1])
    checks.equal("a promise suspends", (found["state"], found["draft"]), ("promised", None))
    checks.run("promises", "break", first)
    found = json.loads(checks.run("ladder", "F-1", "--json", *language)[1])
    checks.equal("one that was broken moves up", (found["state"], found["next"]["rung"]), ("now", "firm"))
    checks.run("promises", "forget", first)
    promised(checks, "pay F-1", day(-4), "Atelier Zed")
    found = json.loads(checks.run("ladder", "F-1", "--json", *language)[1])
    checks.equal("one that is late too", (found["state"], found["next"]["rung"]), ("now", "firm"))
    checks.expect("the draft recalls it", "You told me" in found["draft"]["body"], found["draft"])
    promised(checks, "F-1, at last", day(-2), "Atelier Zed")
    found = json.loads(checks.run("ladder", "F-1", "--json", *language)[1])
    checks.equal("the second leads to the notice", (found["state"], found["next"]["rung"]), ("now", "notice"))
    text = checks.run("ladder", "F-1", *language)[1]
    checks.expect("or to a dated commitment", "dated commitment" in text, text)


def notice(checks, language):
    path = os.path.join(checks.home, "notice.txt")
    status, out, err = checks.run("ladder", "F-1", "--output", path, "--sender", "Zoë Roy", "--deadline", "15", *language)
    checks.expect("the draft goes to a file, the rest beside it", status == 0 and out == "" and path in err, out + err)
    text = open(path).read()
    for part in ("Formal notice to pay invoice F-1", "fifteen days", "Zoë Roy", "[your address]", "L441-10",
                 "Atelier Zed"):
        checks.expect("the notice has %r" % part, part in text, text)
    checks.expect("what to check is said", "[address of the client]" in err and "proof of receipt" in err, err)
    checks.run("ladder", "F-1", "--sent", "notice", "--on", day(-9), *language)
    text = checks.run("ladder", "F-1", *language)[1]
    checks.expect("then facts, marked", "[after.payment-order, V]" in text and "no recommendation" in text, text)
    checks.expect("and the limitation, about", "Limitation: about" in text, text)
    mail = os.path.join(checks.home, "firm.eml")
    checks.run("ladder", "F-1", "--rung", "firm", "--format", "eml", "--output", mail, "--to", "ana@example.org", "--lang", "fr",
               "--mail-lang", "fr", "--sender", "Zoë Roy", "--from", "zoe@example.org")
    with open(mail, "rb") as file:
        message = email.message_from_bytes(file.read(), policy=email.policy.default)
    checks.expect("a mail that reads back", "F-1" in message["Subject"] and message["To"] == "ana@example.org"
                  and "2\u202f400,00\u00a0€" in message.get_content() and message["X-Unsent"] == "1", message)
    checks.equal("without a defect", message.defects, [])


def closed(checks, language):
    checks.run("ladder", "F-2", "--amount", "100", "--due", day(10), "--client", "Big Co", *language)
    checks.run("ladder", "F-1", "--received", "400", *language)
    listed = checks.run("ladder", *language)[1]
    checks.expect("all are listed", "F-1" in listed and "F-2" in listed and "in 10 days" in listed, listed)
    checks.equal("of one client", len(json.loads(checks.run("ladder", "--client", "big co", "--json")[1])), 1)
    checks.equal("of nobody", checks.run("ladder", "--client", "nobody", *language)[0], 66)
    status, out, err = checks.run("ladder", "F-1", "--paid", *language)
    checks.expect("paid closes it", status == 0 and "Paid on" in out and "Draft" not in out, out)
    checks.equal("no draft for it", checks.run("ladder", "F-1", "--rung", "firm", *language)[0], 64)
    checks.equal("nor another step", checks.run("ladder", "F-1", "--sent", "firm", *language)[0], 64)
    copy = os.path.join(checks.home, "copy.json")
    checks.run("data", "export", "--output", copy)
    other = checks.environment(SOUFFLEUR_HOME=os.path.join(checks.home, "other"))
    status, _, err = checks.run("data", "import", copy, env=other)
    checks.equal("taken elsewhere", (status, len(json.loads(checks.run("ladder", "--json", env=other)[1]))), (0, 2))
    with open(copy) as file:
        bad = json.load(file)
    for document in bad["documents"]:
        if document["kind"] == "invoice":
            document["value"]["number"] = "F-3"
    with open(copy, "w") as file:
        json.dump(bad, file)
    checks.equal("what cannot be is refused", checks.run("data", "import", copy, env=other)[0], 65)
    checks.run("data", "erase", "--client", "Zed", "--yes")
    checks.equal("erased with its client", [i["invoice"] for i in json.loads(checks.run("ladder", "--json")[1])], ["F-2"])
    checks.equal("forgotten", checks.run("ladder", "F-2", "--forget", *language)[0], 0)
    checks.equal("once", checks.run("ladder", "F-2", "--forget", *language)[0], 66)


def two_clients(checks):
    """Two clients have an invoice of one number, and two computers follow one invoice: nothing of any is lost."""
    here = checks.environment(SOUFFLEUR_HOME=os.path.join(checks.home, "two-here"))
    there = checks.environment(SOUFFLEUR_HOME=os.path.join(checks.home, "two-there"))

    def ladder(env, *args):
        status, out, err = checks.run("ladder", *args, "--lang", "en", "--json", env=env)
        return status, json.loads(out) if status == 0 else err

    def carry(source, target):
        exported = checks.run("data", "export", env=source)[1]
        status, _, err = checks.run("data", "import", "-", stdin=exported, env=target)
        checks.equal("taken over", (status, err if status else ""), (0, ""))

    new = ["--due", day(-20), "--regime", "fr-b2b"]
    ladder(here, "F-1", "--client", "Alpha", "--amount", "2400", *new)
    status, found = ladder(here, "F-1", "--client", "Beta", "--amount", "777", *new)
    checks.equal("another client's has its own sum", (status, found["client"], found["amount"]), (0, "Beta", "777"))
    err = checks.run("ladder", "F-1", "--client", "Beta", "--lang", "en", env=here)[2]
    checks.expect("what comes next names the client", "souffleur ladder F-1 --client Beta --sent friendly" in err, err)
    checks.equal("and the first one keeps its", ladder(here, "F-1", "--client", "alpha")[1]["amount"], "2400")
    status, err = ladder(here, "F-1")
    checks.expect("the number alone is not enough", status == 64 and "Alpha" in err and "Beta" in err, err)
    checks.run("prep", "payment-chase", "--no-input", "--lang", "fr", *[part for pair in (
        "client=Gamma", "invoice=F-1", "amount=50 €", "due=" + day(-9)) for part in ("--set", pair)], env=here)
    checks.equal("a prepared one is not hidden by another client's", sorted(i["client"] for i in ladder(here)[1]),
                 ["Alpha", "Beta", "Gamma"])
    ladder(there, "F-1", "--client", "Delta", "--amount", "5", *new)
    carry(there, here)
    checks.equal("an import takes nobody's place", sorted((i["client"], i["amount"]) for i in ladder(here)[1]),
                 [("Alpha", "2400"), ("Beta", "777"), ("Delta", "5"), ("Gamma", "50")])
    # A part that came is noted here, a letter there, later.
    carry(here, there)
    ladder(here, "F-1", "--client", "Alpha", "--received", "400", "--on", day(-3))
    ladder(there, "F-1", "--client", "Alpha", "--sent", "friendly", "--on", day(-2), "--contact", "Ana")
    carry(there, here)
    carry(here, there)
    for env in (here, there):
        found = ladder(env, "F-1", "--client", "Alpha")[1]
        checks.equal("both are known on both", (found["received"], [s["rung"] for s in found["steps"]], found["contact"]),
                     ("400", ["friendly"], "Ana"))
    exports = [json.loads(checks.run("data", "export", env=env)[1]) for env in (here, there)]
    kept = [{d["key"]: d["value"] for d in e["documents"] if d["kind"] == "invoice"} for e in exports]
    checks.equal("the same on both", kept[0], kept[1])
    found = ladder(there, "F-1", "--client", "Alpha", "--undo")[1]
    checks.equal("the last note is taken back", (found["received"], found["steps"]), ("400", []))
    carry(here, there)
    checks.equal("and does not come back", ladder(there, "F-1", "--client", "Alpha")[1]["steps"], [])
    checks.equal("forgotten of one client", checks.run("ladder", "F-1", "--client", "Beta", "--forget", env=here)[0], 0)
    checks.equal("the others stay", sorted(i["client"] for i in ladder(here)[1]), ["Alpha", "Delta", "Gamma"])
    older(checks)


def older(checks):
    """What an earlier version kept under the number alone, with events that have no moment."""
    env = checks.environment(SOUFFLEUR_HOME=os.path.join(checks.home, "older"))
    value = {"number": "F-1", "client": "Alpha", "contact": "", "project": "", "amount": {"amount": 2400, "currency": "EUR"},
             "due": day(-20), "language": "en", "tone": "formal", "address": "vous", "spacing": {}, "earlierReminders": 0,
             "events": [{"kind": "received", "day": day(-9), "amount": 400}, {"kind": "received", "day": day(-9), "amount": 400},
                        {"kind": "sent", "day": day(-8), "rung": "friendly", "way": "mail"}], "updated": 800000000.5}
    export = json.dumps({"format": "souffleur-archive", "version": 1, "sessions": [], "documents": [
        {"kind": "invoice", "key": "F-1", "updated": "2026-11-01T00:00:00Z", "value": value}]})
    checks.equal("an older one is taken", checks.run("data", "import", "-", stdin=export, env=env)[0], 0)
    store = sqlite3.connect(os.path.join(env["SOUFFLEUR_HOME"], "archive.sqlite"))
    store.execute("UPDATE document SET key = 'F-1', value = ? WHERE kind = 'invoice'", [json.dumps(value)])
    store.commit()
    store.close()
    found = json.loads(checks.run("ladder", "F-1", "--json", env=env)[1])
    checks.equal("and read where it was kept", (found["received"], len(found["steps"])), ("800", 1))
    checks.run("ladder", "F-1", "--undo", env=env)
    checks.run("ladder", "F-1", "--received", "100", env=env)
    found = json.loads(checks.run("ladder", "F-1", "--json", env=env)[1])
    checks.equal("changed, it is one", (found["received"], len(found["steps"])), ("900", 0))
    exported = json.loads(checks.run("data", "export", env=env)[1])["documents"]
    checks.equal("under number and client", [d["key"] for d in exported], ["F-1 alpha"])
    checks.run("data", "import", "-", stdin=export, env=env)
    found = json.loads(checks.run("ladder", "F-1", "--json", env=env)[1])
    checks.equal("the old copy adds nothing", (found["received"], len(found["steps"])), ("900", 0))


def paid(checks):
    """What is paid is paid whole, and as late as it was."""
    env = checks.environment(SOUFFLEUR_HOME=os.path.join(checks.home, "paid"))
    checks.run("ladder", "F-5", "--amount", "777", "--due", day(-59), "--client", "Zed", "--regime", "fr-b2b", env=env)
    checks.run("ladder", "F-5", "--received", "500", "--on", day(-60), env=env)
    status, out, err = checks.run("ladder", "F-5", "--amount", "300", "--lang", "en", env=env)
    checks.expect("a sum below what came", status == 64 and "€500" in err and "received already" in err, err)
    for language, left in (("en", "€277"), ("fr", "277")):
        out = checks.run("ladder", "F-5", "--paid", "--on", day(-59), "--lang", language, env=env)[1]
        checks.expect("nothing is left (%s)" % language, left not in out, out)
        found = json.loads(checks.run("ladder", "F-5", "--json", env=env)[1])
        checks.equal("as late as it was", (found["days_late"], found["received"], found["outstanding"]), (0, "777", "0"))
        checks.run("ladder", "F-5", "--undo", env=env)
    checks.run("ladder", "F-5", "--sent", "notice", "--on", day(-3), env=env)
    for language, word in (("en", "its deadline counts"), ("fr", "son délai court")):
        status, out, err = checks.run("ladder", "F-5", "--after", "30", "--lang", language, env=env)
        checks.expect("after the notice no days are set", (status, out) == (64, "") and word in err, err)
    checks.run("me", "--set", "name=Zoë Roy", "--set", "mail=zoe@example.org", env=env)
    mail = checks.run("ladder", "F-5", "--rung", "firm", "--format", "eml", "--output", "-", env=env)[1]
    message = email.message_from_string(mail, policy=email.policy.default)
    checks.equal("the mail is the user's", str(message["From"]), "Zoë Roy <zoe@example.org>")


def prepared(checks):
    """What was prepared is known; nothing is kept of it until something is noted."""
    home = checks.environment(SOUFFLEUR_HOME=os.path.join(checks.home, "prepared"))
    sets = ["client=Lenoir", "me=Zoë Roy", "project=le logo", "invoice=F-9", "amount=900 €", "due=" + day(-20),
            "regime=fr-b2b", "reminders=1"]
    args = [part for pair in sets for part in ("--set", pair)]
    checks.run("prep", "payment-chase", "--no-input", "--lang", "fr", *args, env=home)
    found = json.loads(checks.run("ladder", "F-9", "--json", env=home)[1])
    checks.equal("a prepared invoice", (found["client"], found["amount"], found["regime"], found["earlier_reminders"]),
                 ("Lenoir", "900", "fr-b2b", 1))
    checks.equal("its next step", found["next"]["rung"], "firm")
    checks.expect("in the language and name of the preparation", "le logo" in found["draft"]["body"]
                  and "Zoë Roy" in found["draft"]["body"], found["draft"])
    exported = json.loads(checks.run("data", "export", env=home)[1])
    checks.expect("nothing was kept", all(d["kind"] != "invoice" for d in exported["documents"]))
    status, out, err = checks.run("interest", "900", "--due", day(-20), "--client", "lenoir", "--lang", "en", env=home)
    checks.expect("its rules are taken, and said", status == 0 and "prepared for lenoir" in err, err)
    checks.equal("of nobody else", checks.run("interest", "900", "--due", day(-20), "--client", "X", env=home)[0], 66)


WORDS = {
    "fr": {"rules": "Quelles règles", "due": "À quelle date", "notice": "mise en demeure a-t-elle", "done": "intérêts",
           "paid": "Payée depuis", "sum": "Combien", "amount": "Quelle est la somme", "client": "Quel client",
           "draft": "Brouillon", "closed": "Payée le", "known": "Dernier état connu", "left": "reste 2"},
    "en": {"rules": "Which rules", "due": "When was it due", "notice": "formal notice received", "done": "interest",
           "paid": "Paid since", "sum": "How much", "amount": "What is the sum", "client": "Which client",
           "draft": "Draft", "closed": "Paid on", "known": "Last known", "left": "left: €2"},
}


def answer(terminal, text, wanted):
    terminal.mark()
    terminal.send(text + "\r")
    return terminal.wait(wanted, 10)


def asked(checks, language, columns):
    words, name = WORDS[language], "%s, %d columns" % (language, columns)
    home = os.path.join(checks.home, "asked-%s-%d" % (language, columns))
    start = dict(columns=columns, SOUFFLEUR_HOME=home)
    terminal = Terminal(checks, "interest", "1000", "--paid", "2025-07-10", "--lang", language, **start)
    checks.expect("%s: the due day is asked for" % name, terminal.wait(words["due"]), terminal.text())
    checks.expect("%s: an empty answer is no answer" % name, answer(terminal, "", "Ctrl-D"), terminal.text())
    checks.expect("%s: nor is a bad day" % name, answer(terminal, "32/13", "--due"), terminal.text())
    checks.expect("%s: then the rules" % name, answer(terminal, "31/05/2025", words["rules"]), terminal.text())
    checks.expect("%s: back" % name, answer(terminal, "<", words["due"]), terminal.text())
    answer(terminal, "31/05/2025", words["rules"])
    checks.expect("%s: help" % name, answer(terminal, "?", "fr-public"), terminal.text())
    said = " ".join(terminal.text().split()) if not answer(terminal, "2", words["notice"].split()[0]) else ""
    checks.expect("%s: a consumer's notice" % name, said == "", said)
    answer(terminal, "15/06/2025", "fr-consumer.no-indemnity")
    checks.equal("%s: done" % name, terminal.end(), 0)
    for line in terminal.text().split("\n"):
        checks.expect("%s: no line is wider" % name, width(line) <= columns, line)
    terminal = Terminal(checks, "interest", "1000", "--lang", language, **start)
    terminal.wait("> $")
    terminal.send("\x04")
    checks.equal("%s: Ctrl-D stops" % name, terminal.end(), 0)
    paid_since(checks, language, columns, start)


def paid_since(checks, language, columns, start):
    words, name = WORDS[language], "%s, %d columns" % (language, columns)
    terminal = Terminal(checks, "ladder", "F-7", "--lang", language, **start)
    checks.expect("%s: the sum is asked for" % name, terminal.wait(words["amount"]), terminal.text())
    checks.expect("%s: the day" % name, answer(terminal, "2400", "> $"), terminal.text())
    checks.expect("%s: the client" % name, answer(terminal, day(-5), words["client"].split()[0]), terminal.text())
    checks.expect("%s: the draft" % name, answer(terminal, "Zed", words["draft"]), terminal.text())
    checks.equal("%s: begun" % name, terminal.end(), 0)
    terminal = Terminal(checks, "ladder", "F-7", "--lang", language, **start)
    checks.expect("%s: paid since? is asked first" % name, terminal.wait(words["paid"] + r"[^>]*> $"), terminal.text())
    shown = " ".join(terminal.text().split())
    checks.expect("%s: after what is known" % name, words["known"] in shown and words["draft"] not in shown, shown)
    checks.expect("%s: help" % name, answer(terminal, "?", "Ctrl-D"), terminal.text())
    checks.expect("%s: yes" % name, answer(terminal, {"fr": "oui", "en": "yes"}[language], "> $"), terminal.text())
    checks.expect("%s: how much" % name, answer(terminal, "", words["sum"]), terminal.text())
    checks.expect("%s: not too much" % name, answer(terminal, "2401", "> $"), terminal.text())
    checks.expect("%s: a part, and the draft" % name, answer(terminal, "400", words["draft"]), terminal.text())
    checks.equal("%s: done" % name, terminal.end(), 0)
    checks.expect("%s: the rest" % name, re.search(words["left"], " ".join(terminal.text().split())), terminal.text())
    for line in terminal.text().split("\n"):
        if "  souffleur " not in line:
            checks.expect("%s: no line is wider" % name, width(line) <= columns, line)
    terminal = Terminal(checks, "ladder", "F-7", "--lang", language, **start)
    terminal.wait(words["paid"] + r"[^>]*> $")
    answer(terminal, "y", "> $")
    answer(terminal, "", words["sum"])
    checks.expect("%s: all of it" % name, answer(terminal, "", words["closed"]), terminal.text())
    checks.equal("%s: closed" % name, terminal.end(), 0)
    checks.expect("%s: no draft" % name, words["draft"] not in terminal.text(), terminal.text())


def main():
    checks = Checks()
    interest(checks)
    refused(checks)
    rates(checks)
    why(checks)
    ladder(checks)
    two_clients(checks)
    paid(checks)
    prepared(checks)
    for language in ("fr", "en"):
        for columns in (80, 40):
            asked(checks, language, columns)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
