"""Promises: noted, taken over, kept, broken, moved; on two computers; in a terminal, through a pipe, killed; and `next`."""
import datetime
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import zoneinfo
from concurrent.futures import ThreadPoolExecutor

from checks import PROGRAM, Checks
from terminal import Terminal, width

NAME = re.compile(r"^P-([2346789CDFHJKMNQRTVWX]{4,8}|\d{3,6})$")
HOSTILE = "a\x1b[31mb\x07\u202ec\nd\u0301 « x »; rm -rf ' \" $(id)"
# Where the program takes itself to be.
TODAY = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Paris")).date()


def day(days):
    return (TODAY + datetime.timedelta(days=days)).isoformat()


def spaced(text):
    """A text with plain spaces."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def home(checks, name, **more):
    folder = os.path.join(checks.home, name)
    return checks.environment(SOUFFLEUR_HOME=folder, **more)


def listed(checks, env, *args):
    status, out, err = checks.run("promises", "list", "--json", *args, env=env)
    checks.equal("list --json %s" % (args,), status, 0)
    return json.loads(out)


def added(checks, env, *args):
    status, out, err = checks.run("promises", "add", *args, "--json", env=env)
    checks.equal("add %s" % (args,), (status, err), (0, ""))
    return json.loads(out)


def noting(checks):
    env = home(checks, "noting")
    checks.equal("none yet", checks.run("promises", "--json", env=env)[:2], (0, "[]\n"))
    for language, words in (("fr", "rien n’est supposé"), ("en", "nothing is assumed")):
        for args in (["--no-input"], []):
            status, out, err = checks.run("promises", "add", "les photos", "--lang", language, *args, env=env)
            checks.expect("whose it is is never assumed (%s)" % language, (status, out) == (64, "") and words in err, (status, err))
        checks.equal("nor what it is (%s)" % language, checks.run("promises", "add", "--owner", "me", "--lang", language, env=env)[:2], (64, ""))
    checks.equal("nothing was noted", listed(checks, env), [])
    mine = added(checks, env, "la page", "--owner", "me", "--due", "+2")
    theirs = added(checks, env, "payer", "--owner", "client", "--due=-8", "--amount", "2 400,10 €", "--client", "Atelier Ferrand",
                   "--for", "la mise en ligne", "--invoice", "F-2031")
    checks.expect("names that are short to type", NAME.match(mine["promise"]) and NAME.match(theirs["promise"]), (mine, theirs))
    checks.equal("what was said, exactly", [theirs[k] for k in ("owner", "client", "due", "amount", "in_exchange", "invoice", "days_late")],
                 ["client", "Atelier Ferrand", day(-8), {"amount": "2400.1", "currency": "EUR"}, "la mise en ligne", "F-2031", 8])
    for language, words in (("fr", ("en retard de 8 jours", "dans 2 jours", "2 400,10 €")), ("en", ("8 days late", "in 2 days", "€2,400.10"))):
        status, out, err = checks.run("promises", "--lang", language, env=env)
        checks.expect("in words (%s)" % language, status == 0 and all(w in spaced(out) for w in words), out)
        checks.expect("the soonest first (%s)" % language, out.index(theirs["promise"]) < out.index(mine["promise"]), out)
        checks.expect("what to do next (%s)" % language, "souffleur ladder F-2031" in err, err)
    checks.equal("by client, part of the name", [p["text"] for p in listed(checks, env, "--client", "ferrand")], ["payer"])
    checks.equal("due or late", [p["text"] for p in listed(checks, env, "--due")], ["payer"])
    for args in (("add", "x", "--owner", "me", "--due", "some day"), ("add", "x", "--owner", "them all"), ("add", "x", "--owner", "me", "--amount", "lots"),
                 ("add", "x", "--owner", "me", "--amount", "0"), ("add", "x" * 501, "--owner", "me"), ("keep", "x"), ("keep", "P-CCCC"),
                 ("move", mine["promise"]), ("move", mine["promise"], "some day"), ("keep", mine["promise"], "--on", "+1"),
                 ("keep", mine["promise"], "--part", "5"), ("keep", theirs["promise"], "--part", "2500"), ("keep", theirs["promise"], "--part", "$5"),
                 ("add", "--from", "999"), ("add", "--from", "C-001"), ("add", "--from", "x"), ("add", "x", "--from", "1"),
                 ("list", "--output", "x.ics"), ("forget", "P-CCCC"), ("add", "x", "--owner", "me", "--replaces", "P-CCCC")):
        status, out, err = checks.run("promises", *args, env=env)
        checks.expect("%s is refused" % (args,), status in (64, 66) and out == "" and len(err.splitlines()) == 1, (status, out, err))
    checks.equal("and changed nothing", listed(checks, env), [json.loads(json.dumps(p)) for p in (theirs, mine)])
    for flag, value, command in (("--add", "x", "add x"), ("--from", "12", "add --from 12"), ("--kept", "P-001", "keep P-001"),
                                 ("--broken", "P-001", "break P-001"), ("--forget", "P-001", "forget P-001")):
        status, out, err = checks.run("promises", flag, value, "--lang", "fr", env=env)
        checks.expect("%s names its command" % flag, (status, out) == (64, "") and "souffleur promises " + command in err, err)
    for language, words in (("fr", "vouliez-vous dire souffleur promises keep"), ("en", "did you mean souffleur promises keep")):
        status, out, err = checks.run("promises", "keeep", mine["promise"], "--lang", language, env=env)
        checks.expect("a slip is met halfway (%s)" % language, (status, out) == (64, "") and words in err, err)
    status, out, err = checks.run("promises", "--add", "x", "--due", "+3", "--client", "Y", env=env)
    checks.expect("with what went with it too", status == 64 and "promises add x" in err, err)


def what_became_of_it(checks):
    env = home(checks, "became")

    def change(*args, status=0):
        got, out, err = checks.run("promises", *args, "--json", env=env)
        checks.equal("%s: status" % (args,), got, status)
        return json.loads(out) if got == 0 else err

    name = added(checks, env, "payer", "--owner", "client", "--amount", "2400", "--due", "+5")["promise"]
    short = name[2:].lower()
    part = change("keep", short, "--part", "500")
    checks.equal("a part leaves the rest due", (part["status"], part["received"]["amount"], part["rest"]["amount"]), ("open", "500", "1900"))
    moved = change("move", name, "+9")
    checks.equal("moved: the old day stays", (moved["due"], moved["earlier_days"], moved["moved"]), (day(9), [day(5)], 1))
    whole = change("keep", name, "--part", "1 900 €", "--on", "today")
    checks.equal("the parts make the whole", (whole["status"], whole["rest"]["amount"]), ("kept", "0"))
    change("keep", name, status=64)
    change("move", name, "+20", status=64)
    checks.equal("kept ones are listed with --all", (listed(checks, env), len(listed(checks, env, "--all"))), ([], 1))
    back = change("keep", name, "--undo")
    checks.equal("a slip is taken back", (back["status"], back["rest"]["amount"], back["due"]), ("open", "1900", day(9)))
    change("break", name, "--undo", status=64)
    broken = change("break", name)
    checks.equal("broken, and when", (broken["status"], broken["settled"]), ("broken", day(0)))
    again = change("move", name, "+20")
    checks.equal("another day: it is waited for again", (again["status"], again["moved"]), ("open", 2))
    new = added(checks, env, "payer le solde", "--owner", "client", "--amount", "1900", "--due", "+12", "--replaces", name)
    old = [p for p in listed(checks, env, "--all") if p["promise"] == name][0]
    checks.equal("one takes the other's place", (old["status"], old["replaced_by"], new["replaces"]), ("superseded", new["promise"], name))
    checks.equal("its history is dated", [(e["day"], e["change"]) for e in old["history"]],
                 [(day(0), "part"), (day(0), "moved"), (day(0), "broken"), (day(0), "moved"), (day(0), "superseded")])
    change("keep", name, status=64)
    checks.equal("forgotten", checks.run("promises", "forget", new["promise"], env=env)[0], 0)
    checks.equal("and gone", [p["promise"] for p in listed(checks, env, "--all")], [name])
    for language, words in (("fr", "dans 20 jours"), ("en", "in 20 days")):
        out = checks.run("promises", "list", "--lang", language, env=env)[1]
        checks.expect("what is left is waited for again (%s)" % language, words in out, out)


def orders(checks):
    """Commands in an order nobody thought of: nothing is stuck, nothing is noted without effect."""
    env = home(checks, "orders")

    def change(*args, status=0):
        got, out, err = checks.run("promises", *args, "--json", "--lang", "en", env=env)
        checks.equal("%s: status" % (args,), got, status)
        return json.loads(out) if got == 0 and out else err

    one = added(checks, env, "payer", "--owner", "client", "--amount", "2400", "--due", "+5", "--client", "Zed")["promise"]
    other = added(checks, env, "payer", "--owner", "client", "--due", "+9", "--replaces", one)["promise"]
    checks.expect("what was replaced is told", other in change("keep", one, status=64))
    checks.equal("the new one is erased", checks.run("promises", "forget", other, env=env)[0], 0)
    checks.equal("and the old one is waited for again", [(p["promise"], p["status"]) for p in listed(checks, env)], [(one, "open")])
    checks.equal("it can be moved", change("move", one, "+12")["due"], day(12))
    change("keep", one, "--part", "2400")
    checks.expect("kept in parts is not broken by the way", "--undo" in change("break", one, status=64))
    status, out, err = checks.run("promises", "add", "payer", "--owner", "client", "--replaces", one, "--lang", "en", env=env)
    checks.expect("what was kept is not replaced", (status, out) == (64, "") and "kept already" in err, err)
    checks.equal("and stays kept", [p["status"] for p in listed(checks, env, "--all")], ["kept"])
    change("keep", one, "--undo")
    checks.equal("the cheque that did not come is taken back", change("break", one)["status"], "broken")
    # One whose place was taken by a promise that is gone in another way, with an older version or from another computer.
    gone = added(checks, env, "payer", "--owner", "client", "--due", "+9", "--replaces", one)["promise"]
    store = sqlite3.connect(os.path.join(env["SOUFFLEUR_HOME"], "archive.sqlite"))
    store.execute("DELETE FROM document WHERE kind = 'promise' AND key = ?", [gone])
    store.commit()
    store.close()
    checks.equal("can still be moved", change("move", one, "+3")["status"], "open")


def said_of_paying(checks):
    """What the words of an item say decides whether it is a payment, and the ladder waits for nothing else."""
    env = home(checks, "paying")
    checks.run("ladder", "F-9", "--client", "Zed", "--amount", "5000", "--due", day(-20), "--issued", day(-50), "--regime", "fr-b2b", env=env)
    items = [item("c1", due=day(4), text="elle paie vendredi"), item("c2", due=day(9), amount=5000, text="envoyer le devis signé, 5 000 €"),
             item("c3", "announced", "me", due=day(2), text="envoyer le RIB")]
    exported = json.loads(call("calltoken9", items, "2026-11-01T00:00:00Z", "Zed", day(-1)))
    exported["documents"][0]["value"]["facts"] = {"invoice": {"text": {"_0": "F-9"}}}
    checks.equal("a call", checks.run("data", "import", "-", stdin=json.dumps(exported), env=env)[0], 0)
    checks.run("promises", "add", "--from", "C-003", env=env)
    promises = {p["text"]: p["invoice"] for p in listed(checks, env)}
    checks.equal("the invoice goes with the payment only", promises,
                 {"elle paie vendredi": "F-9", "envoyer le devis signé, 5 000 €": None, "envoyer le RIB": None})
    found = json.loads(checks.run("ladder", "F-9", "--json", env=env)[1])
    checks.equal("the ladder waits for it", (found["state"], found["promises"]["open_until"]), ("promised", day(4)))
    # Announced is not agreed: the calendar says of it what the record says.
    calendar = checks.run("promises", "list", "--ics", "--lang", "fr", env=env)[1].replace("\r\n ", "")
    for entry in calendar.split("BEGIN:VEVENT")[1:]:
        word = "Annoncé" if "RIB" in entry else "Convenu"
        checks.expect("%s stands in its entry" % word, word in entry and ("Annoncé" in entry) == ("RIB" in entry), entry)
    # A second one that goes by: one sentence for both, and what can be done with them.
    paid = [p["promise"] for p in listed(checks, env) if p["invoice"]][0]
    checks.run("promises", "break", paid, env=env)
    late = added(checks, env, "payer F-9", "--owner", "client", "--client", "Zed", "--due=-2", "--invoice", "F-9")["promise"]
    out = checks.run("next", "--lang", "en", env=env)[1]
    checks.equal("one sentence", out.count("promised days go by"), 1)
    for command in ("souffleur ladder F-9", "promises keep " + late, "promises break " + late, "promises move " + late):
        checks.expect("%s is offered" % command, command in out, out)


def call(token, items, updated, client="Atelier Ferrand", when=None, finished=True):
    """An export that holds one real call as it was noted."""
    # Seconds since 2001, as the value itself has them.
    noted = datetime.datetime.fromisoformat(updated.replace("Z", "+00:00")).timestamp() - 978307200
    value = {"token": token, "client": client, "contact": "", "language": "fr", "items": items, "facts": {}, "objections": [],
             "answered": 3, "typed": {}, "lastItem": 9, "isFinished": finished, "updated": noted, "scenario": "payment-chase", "reference": "payment-chase"}
    if when:
        value["day"] = when
    return json.dumps({"format": "souffleur-archive", "version": 1, "sessions": [], "documents": [
        {"kind": "call", "key": "C-003", "updated": updated, "value": value}]})


def item(name, status="agreed", owner="client", due=None, amount=None, text="payer"):
    value = {"id": name, "status": status, "text": text}
    if owner:
        value["owner"] = owner
    if due:
        value["due"] = due
    if amount:
        value["amount"] = {"amount": amount, "currency": "EUR"}
    return value


def taking_over(checks):
    env = home(checks, "taking")
    checks.run("rehearse", "payment-chase", "--example", "--seed", "1", "--persona", "cooperative", "--lang", "fr", stdin="1\n" * 40, env=env)
    record = json.loads(checks.run("recap", "--format", "json", env=env)[1])
    agreed = [i for i in record["items"] if i["status"] in ("agreed", "announced") and i["owner"]]
    checks.expect("the play agreed something", agreed, record)
    for turn in range(2):
        status, out, err = checks.run("promises", "add", "--from", "1", "--lang", "fr", env=env)
        checks.equal("taken over", status, 0)
        checks.expect("it is told what was new", ("reprise" in err) == (turn == 0) and ("déjà là" in err) == (turn == 1), err)
    promises = listed(checks, env)
    checks.equal("what was agreed or announced, once", sorted(p["text"] for p in promises), sorted(i["text"] for i in agreed))
    checks.expect("with its client and its session", all(p["client"] == "Atelier Ferrand" and p["session"] == 1 for p in promises), promises)
    # A real call: what it says by now counts, what was noted here since stands.
    first = [item("pay", due=day(5), amount=2400), item("photos", due=day(3), text="photos"), item("none", owner=None, text="le ton"),
             item("maybe", "proposed", text="un acompte")]
    checks.equal("a call", checks.run("data", "import", "-", stdin=call("calltoken1", first, "2026-11-01T00:00:00Z"), env=env)[0], 0)
    status, out, err = checks.run("promises", "add", "--from", "c3", "--json", env=env)
    taken = json.loads(out)
    checks.equal("taken over from a call", ([p["text"] for p in taken["added"]], taken["without_owner"]), (["payer", "photos"], ["le ton"]))
    checks.equal("its client comes along", {(p["client"], p["call"]) for p in taken["added"]}, {("Atelier Ferrand", "C-003")})
    photos = [p["promise"] for p in taken["added"] if p["text"] == "photos"][0]
    checks.run("promises", "move", photos, day(8), env=env)
    second = [item("pay", due=day(12), amount=2400), item("photos", due=day(3), text="les photos")]
    checks.run("data", "import", "-", stdin=call("calltoken1", second, "2026-11-02T00:00:00Z"), env=env)
    taken = json.loads(checks.run("promises", "add", "--from", "C-003", "--json", env=env)[1])
    changed = {p["text"]: (p["due"], p["moved"]) for p in taken["updated"]}
    checks.equal("moved in the record, and what was moved here stays", changed, {"payer": (day(12), 1), "les photos": (day(8), 1)})
    checks.run("data", "import", "-", stdin=call("calltoken1", second[1:], "2026-11-03T00:00:00Z"), env=env)
    taken = json.loads(checks.run("promises", "add", "--from", "C-003", "--json", env=env)[1])
    checks.equal("what the record no longer holds is no promise", [(p["text"], p["status"]) for p in taken["updated"]], [("payer", "superseded")])
    calendar(checks, env)
    # An erased session takes its promises with it, whatever its number is elsewhere.
    other = home(checks, "taking-other")
    checks.run("rehearse", "set-limits", "--example", "--lang", "fr", stdin="1\n", env=other)
    checks.run("data", "import", "-", stdin=checks.run("data", "export", env=env)[1], env=other)
    erased = {p["session"] for p in listed(checks, other, "--all")} - {None}
    checks.equal("known here by its number here", len(erased), 1)
    checks.expect("which is another one", erased != {1}, erased)
    checks.run("data", "erase", "--session", str(erased.pop()), "--yes", env=other)
    checks.equal("they go with it", {p["call"] for p in listed(checks, other, "--all")}, {"C-003"})


def calendar(checks, env):
    def entries(text):
        return re.findall(r"UID:(\S+)", text), re.findall(r"(?:DTSTART|DUE);VALUE=DATE:(\d+)", text)

    status, out, err = checks.run("promises", "list", "--ics", env=env)
    dated = [p for p in listed(checks, env) if p["due"]]
    uids, days = entries(out)
    checks.equal("a calendar of all", (status, sorted(set(days))), (0, sorted({p["due"].replace("-", "") for p in dated})))
    checks.equal("each with an identifier of its own", len(set(uids)), len(dated))
    checks.equal("which is the same every time", entries(checks.run("promises", "list", "--ics", "--lang", "en", env=env)[1])[0], uids)
    file = os.path.join(checks.home, "promises.ics")
    checks.equal("into a file", checks.run("promises", "list", "--ics", "--output", file, env=env)[0], 0)
    checks.expect("which only its owner reads", os.stat(file).st_mode & 0o777 == 0o600 and "BEGIN:VCALENDAR\r\n" in open(file, newline="").read())
    empty = home(checks, "undated")
    added(checks, empty, "x", "--owner", "me")
    for language, words in (("fr", "aucun fichier"), ("en", "no file")):
        none = os.path.join(checks.home, "none.ics")
        status, out, err = checks.run("promises", "list", "--ics", "--output", none, "--lang", language, env=empty)
        checks.expect("nothing dated, no file (%s)" % language, (status, out) == (0, "") and words in err and not os.path.exists(none), (status, err))


def two_computers(checks):
    here, there = home(checks, "here"), home(checks, "there")

    def carry(one, other, language="en"):
        return checks.run("data", "import", "-", "--lang", language, stdin=checks.run("data", "export", env=one)[1], env=other)

    common = added(checks, here, "commune", "--owner", "client", "--amount", "900", "--due", "+4")["promise"]
    checks.equal("carried over", carry(here, there)[0], 0)
    for env, text in ((here, "ici"), (there, "là")):
        for number in range(3):
            added(checks, env, "%s %d" % (text, number), "--owner", "me")
    # Both note something of the same promise, and neither knows of the other.
    checks.run("promises", "keep", common, "--part", "300", env=here)
    checks.run("promises", "move", common, "+9", env=there)
    # The same name for two promises, which chance hardly ever gives.
    export = json.loads(checks.run("data", "export", env=there)[1])
    mine = listed(checks, here)[-1]["promise"]
    for document in export["documents"]:
        if document["value"]["text"] == "là 0":
            document["key"] = mine
    fresh = home(checks, "there-again")
    checks.run("data", "import", "-", stdin=json.dumps(export), env=fresh)
    status, _, err = carry(fresh, here, "fr")
    checks.expect("a name that was taken is told", status == 0 and "s’appelle" in err and mine in err, err)
    checks.equal("and back", carry(here, fresh)[0], 0)
    both = [sorted((p["text"], p["due"], p["moved"], json.dumps(p["rest"]), p["status"]) for p in listed(checks, env)) for env in (here, fresh)]
    checks.equal("nothing lost or doubled, on either side", both[0], both[1])
    checks.equal("seven in all", [p[0] for p in both[0]], ["commune"] + ["ici %d" % n for n in range(3)] + ["là %d" % n for n in range(3)])
    joined = [p for p in listed(checks, here) if p["text"] == "commune"][0]
    checks.equal("with what both noted", (joined["due"], joined["rest"]["amount"]), (day(9), "600"))
    for one, other in ((here, fresh), (fresh, here)):
        status, _, err = carry(one, other)
        checks.expect("twice adds nothing", "Nothing new" in err, err)


OLDER = {"format": "souffleur-archive", "version": 1, "sessions": [], "documents": [
    {"kind": "promise", "key": "P-001", "updated": "2026-11-01T08:00:00Z", "value": {
        "owner": "client", "text": "payer", "due": "2026-11-26", "client": "Ferrand", "status": "open", "made": "2026-11-01",
        "amount": {"amount": 2400, "currency": "EUR"}}},
    {"kind": "promise", "key": "P-002", "updated": "2026-11-01T08:00:00Z", "value": {
        "owner": "me", "text": "la page", "client": "", "status": "kept", "made": "2026-11-01"}},
    {"kind": "promise", "key": "P-003", "updated": "2026-11-01T08:00:00Z", "value": {
        "owner": "me", "text": "la page", "client": "", "status": "broken", "made": "2026-11-01", "session": 3}}]}


def older_version(checks):
    env = home(checks, "older")
    checks.equal("an older export comes in", checks.run("data", "import", "-", stdin=json.dumps(OLDER), env=env)[0], 0)
    checks.equal("as it was", [(p["promise"], p["status"]) for p in listed(checks, env, "--all")],
                 [("P-001", "open"), ("P-002", "kept"), ("P-003", "broken")])
    checks.equal("its names are typed as before", checks.run("promises", "keep", "p1", "--part", "400", env=env)[0], 0)
    status, _, err = checks.run("data", "import", "-", stdin=json.dumps(OLDER), env=env)
    checks.expect("and again: nothing is doubled or put back", status == 0 and "Nothing new" in err, err)
    checks.equal("what was noted since stands", [p["rest"]["amount"] for p in listed(checks, env)], ["2000"])
    other = home(checks, "older-other")
    added(checks, other, "x", "--owner", "me")
    checks.run("data", "import", "-", stdin=json.dumps(OLDER), env=other)
    checks.run("data", "import", "-", stdin=checks.run("data", "export", env=env)[1], env=other)
    checks.equal("two that had it have one", len(listed(checks, other, "--all")), 4)
    # As an older version left it in the archive itself.
    database = sqlite3.connect(os.path.join(env["SOUFFLEUR_HOME"], "archive.sqlite"))
    with database:
        database.execute("INSERT INTO document VALUES ('promise', 'P-007', 0, ?)", (json.dumps(OLDER["documents"][0]["value"]),))
    database.close()
    checks.equal("what is stored in the older form is changed", checks.run("promises", "break", "P-007", env=env)[0], 0)
    status, out, _ = checks.run("data", "export", env=env)
    checks.equal("and imported", checks.run("data", "import", "-", stdin=out, env=home(checks, "older-third"))[0], 0)


QUESTIONS = {
    "fr": (["Qu’est-ce qui est promis", "Par qui", "Pour quel jour", "Quelle somme", "Avec quel client"],
           ["envoyer les photos", "2", "dans 8 jours", "1 200 €", "Atelier Ferrand"], "Sans cela", "Rien n’est noté", "= le client"),
    "en": (["What is promised", "By whom", "By which day", "How much", "With which client"],
           ["send the photos", "2", "in 8 days", "€1,200", "Atelier Ferrand"], "Without this", "Nothing is noted", "= the client"),
}


def asked(checks, language, columns):
    questions, answers, needed, nothing, echo = QUESTIONS[language]
    name, env = "asked, %s, %d columns" % (language, columns), home(checks, "asked-%s-%d" % (language, columns))
    terminal = Terminal(checks, "promises", "add", "--lang", language, columns=columns, SOUFFLEUR_HOME=env["SOUFFLEUR_HOME"])
    shown = ""
    for number, (question, answer) in enumerate(zip(questions, answers)):
        words = r"\s+".join(question.split())
        checks.expect("%s: %s" % (name, question), terminal.wait(words + r"[\s\S]*> \Z"), terminal.text())
        if number == 1:
            for wrong, reply in (("", needed), ("?", "1")):
                shown += terminal.text()
                terminal.mark()
                terminal.send(wrong + "\r")
                terminal.wait(words + r"[\s\S]*> \Z")
                checks.expect("%s: %r is answered" % (name, wrong), reply in " ".join(terminal.text().split()), terminal.text())
        if number == 2:
            checks.expect("%s: it is said how it was understood" % name, echo in terminal.text(), terminal.text())
            terminal.mark()
            terminal.send("<\r")
            checks.expect("%s: back" % name, terminal.wait(r"\s+".join(questions[1].split()) + r"[\s\S]*> \Z"), terminal.text())
            terminal.send("\r")
            terminal.wait(words + r"[\s\S]*> \Z")
        shown += terminal.text()
        terminal.mark()
        terminal.send(answer + "\r")
    checks.equal("%s: ends well" % name, terminal.end(), 0)
    shown += terminal.text()
    for line in shown.split("\n"):
        checks.expect("%s: no line is wider" % name, width(line) <= columns, line)
    promise = listed(checks, env)[0]
    checks.equal("%s: what was typed" % name, [promise[k] for k in ("text", "owner", "due", "client")],
                 [answers[0], "client", day(8), "Atelier Ferrand"])
    checks.equal("%s: exactly" % name, promise["amount"], {"amount": "1200", "currency": "EUR"})
    terminal = Terminal(checks, "promises", "--lang", language, columns=columns, SOUFFLEUR_HOME=env["SOUFFLEUR_HOME"])
    checks.equal("%s: the list" % name, terminal.end(), 0)
    for line in terminal.text().split("\n"):
        checks.expect("%s: no line of the list is wider" % name, width(line) <= columns, line)
    for keys, status in (("\x04", 0), ("\x03", 130)):
        terminal = Terminal(checks, "promises", "add", "--lang", language, columns=columns, SOUFFLEUR_HOME=env["SOUFFLEUR_HOME"])
        terminal.wait(r"> \Z")
        terminal.send("zorglub\r")
        terminal.wait(r"2/5[\s\S]*> \Z")
        terminal.send(keys)
        if status:
            terminal.wait(r"\^C[\s\S]*> ")
            terminal.send(keys)
        checks.equal("%s: %r leaves" % (name, keys), terminal.end(), status)
        checks.expect("%s: and says that nothing is noted" % name, nothing in terminal.text(), terminal.text())
    checks.equal("%s: and nothing is" % name, len(listed(checks, env)), 1)
    terminal = Terminal(checks, "promises", "add", "x", "--lang", language, columns=columns, SOUFFLEUR_HOME=env["SOUFFLEUR_HOME"])
    checks.expect("%s: only what is missing is asked" % name, terminal.wait(r"1/1[\s\S]*> \Z"), terminal.text())
    terminal.send("1\r")
    checks.equal("%s: and no more" % name, terminal.end(), 0)
    for path, _, names in os.walk(env["SOUFFLEUR_HOME"]):
        for file in names:
            if "history" in file:
                checks.expect("%s: nothing in a history" % name, b"zorglub" not in open(os.path.join(path, file), "rb").read())


def hostile(checks):
    env = home(checks, "hostile")
    promise = added(checks, env, HOSTILE, "--owner", "client", "--client", HOSTILE, "--for", HOSTILE, "--invoice", HOSTILE, "--due", "+1",
                    "--amount", "5")
    clean = "a[31mbc d\u0301 « x »; rm -rf ' \" $(id)"
    checks.equal("what acts is taken out", [promise[k] for k in ("text", "client", "in_exchange", "invoice")], [clean] * 4)
    for args in (["promises"], ["promises", "list", "--ics"], ["promises", "keep", promise["promise"], "--part", "1"], ["next"],
                 ["promises", "--client", HOSTILE], ["promises", "keep", HOSTILE], ["promises", "--kept", HOSTILE]):
        status, out, err = checks.run(*args, env=env)
        checks.expect("%s lets nothing out" % args[:2], not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202e]", out + err), repr(out + err))
    status, out, err = checks.run("next", env=home(checks, "hostile"))
    late = added(checks, env, "payer", "--owner", "client", "--client", "x", "--invoice", "$(id); 'x", "--due=-3", "--amount", "5")
    command = [c for c in json.loads(checks.run("next", "--json", env=env)[1])["commands"]][0]
    checks.equal("a command is one line a shell takes whole", subprocess.run(
        ["bash", "-c", "set -- " + command + "; printf %s \"$3\""], capture_output=True, text=True).stdout, late["invoice"])


def killed(checks):
    env, generator, told = home(checks, "killed"), random.Random(4), set()
    added(checks, env, "d’abord", "--owner", "me")
    for number in range(40):
        process = subprocess.Popen([PROGRAM, "promises", "add", "numéro %d" % number, "--owner", "client", "--lang", "fr"], env=env,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        try:
            out = process.communicate(timeout=generator.uniform(0.01, 0.2))[0]
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            out = process.communicate()[0]
        if out.decode().endswith("\n"):
            told.add("numéro %d" % number)
    texts = [p["text"] for p in listed(checks, env)]
    checks.expect("nothing that was acknowledged is lost", told <= set(texts), told - set(texts))
    checks.equal("nothing is there twice", len(texts), len(set(texts)))
    with ThreadPoolExecutor(8) as pool:
        ran = list(pool.map(lambda n: checks.run("promises", "add", "ensemble %d" % n, "--owner", "me", env=env)[0], range(16)))
    checks.equal("many at once", set(ran), {0})
    names = [p["promise"] for p in listed(checks, env)]
    checks.expect("each under a name of its own", len(set(names)) == len(names) and len(names) == len(texts) + 16, names)


def what_next(checks):
    env = home(checks, "next")

    def first(*args):
        status, out, err = checks.run("next", "--json", *args, env=env)
        checks.equal("next", status, 0)
        return json.loads(out)

    rules = [row["rule"] for row in json.loads(checks.run("next", "--order", "--json", env=env)[1])]
    checks.equal("nothing waits: a lesson", first()["rule"], "lesson")
    for client, when in (("Hier SA", 1), ("Jour SARL", 0), ("Bientôt", 5)):
        checks.run("prep", "payment-chase", "--client", client, "--no-input", "--set", "request=Payer", "--set", "call_date=" + day(when), env=env)
    # Two days have gone by.
    database = sqlite3.connect(os.path.join(env["SOUFFLEUR_HOME"], "archive.sqlite"))
    with database:
        database.execute("UPDATE document SET value = replace(value, ?, ?) WHERE key LIKE '%hier%'", (day(1), day(-1)))
    database.close()
    for month in range(1, 4):
        checks.run("client", "flags", "Ferrand", "--add", "late-payment", "--on", day(-30 * month), env=env)
    mine = added(checks, env, "la page", "--owner", "me", "--due=-1")["promise"]
    late = added(checks, env, "les photos", "--owner", "client", "--client", "Ferrand", "--due=-2")["promise"]
    got = first()
    order = [got["rule"]] + [p["rule"] for p in got["also"]]
    checks.equal("in the order of the table", order, ["call-today", "own-promise", "call-to-note", "client-promise-late", "call-soon", "signals", "lesson"])
    checks.equal("which is the one that is printed", order, [rule for rule in rules if rule in order])
    commands = {p["rule"]: p["commands"] for p in [got] + got["also"]}
    for rule, start in (("call-today", "souffleur card payment-chase --client 'Jour SARL'"), ("own-promise", "souffleur promises keep " + mine),
                        ("call-to-note", "souffleur after payment-chase --client 'Hier SA'"), ("client-promise-late", "souffleur promises keep " + late),
                        ("call-soon", "souffleur rehearse payment-chase --client Bientôt --persona"), ("signals", "souffleur rehearse set-limits")):
        checks.expect("%s: its command" % rule, commands[rule][0].startswith(start), commands[rule])
    for language, words in (("fr", ("Jour SARL", "passe avant tout", "Ensuite")), ("en", ("Jour SARL", "comes before everything", "Then"))):
        out = checks.run("next", "--lang", language, env=env)[1]
        checks.expect("with its reason (%s)" % language, all(w in out for w in words), out)
        checks.equal("the table (%s)" % language, len(checks.run("next", "--order", "--lang", language, env=env)[1].splitlines()), len(rules) + 1)
        terminal = Terminal(checks, "next", "--lang", language, columns=40, SOUFFLEUR_HOME=env["SOUFFLEUR_HOME"])
        checks.equal("in 40 columns (%s)" % language, terminal.end(), 0)
        for line in terminal.text().split("\n"):
            if "souffleur " not in line:
                checks.expect("no line is wider (%s)" % language, width(line) <= 40, line)
    # A call that was written down is done with; one that was begun is not.
    checks.run("data", "import", "-", stdin=call("calltoken2", [], "2026-11-01T00:00:00Z", "Hier SA", day(0), finished=False), env=env)
    checks.expect("half an interview is none", "call-to-note" in [p["rule"] for p in first()["also"]])
    checks.run("data", "import", "-", stdin=call("calltoken2", [], "2026-11-02T00:00:00Z", "Hier SA", day(0)), env=env)
    checks.expect("a whole one is", "call-to-note" not in [p["rule"] for p in first()["also"]])


def flags(checks):
    env = home(checks, "flags")
    for kind in ("late-payment", "weekend", "slow-mail", "urgency", "curt-tone"):
        for when in (-40, -10):
            checks.run("client", "flags", "Ferrand", "--add", kind, "--on", day(when), env=env)
    for language, words, thresholds in (("fr", "peser rester et partir", "Seuils : 2 signaux"), ("en", "weigh staying", "Thresholds: 2 different")):
        out = checks.run("client", "flags", "Ferrand", "--lang", language, env=env)[1]
        checks.expect("five kinds with two events each are a finding (%s)" % language, words in out and "R1" in out, out)
        checks.expect("with the thresholds (%s)" % language, thresholds in spaced(out), out)
    checks.run("client", "flags", "Durand", "--add", "weekend", "--on", day(-3), env=env)
    checks.run("client", "flags", "Durand", "--add", "weekend", "--on", day(-2), env=env)
    status, out, err = checks.run("client", "list", "--lang", "en", env=env)
    checks.expect("what comes back is not said to be nothing", "nothing recurs" not in out and "Thresholds" in err, out + err)
    shown = json.loads(checks.run("client", "flags", "Durand", "--json", "--recurrence", "5", env=env)[1])
    checks.equal("thresholds for programs", shown["thresholds"], {"recurrence": 5, "distinct": 2, "returns": 2})


def main():
    checks = Checks()
    parts = [noting, what_became_of_it, orders, taking_over, said_of_paying, two_computers, older_version, hostile, killed, what_next, flags]
    for part in [p for p in parts if not sys.argv[1:] or p.__name__ in sys.argv[1:]]:
        part(checks)
    if not sys.argv[1:] or "asked" in sys.argv[1:]:
        for language in ("fr", "en"):
            for columns in (80, 40):
                asked(checks, language, columns)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
