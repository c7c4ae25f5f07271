"""The record as a person writes it: who signs, what is shown first, changed in an editor, worded by a team's templates."""
import email
import email.policy
import json
import os
import re
import stat
import sys

from checks import Checks, a_call, keep_calls
from terminal import Terminal

WORDS = {
    "fr": {"unsigned": "[votre nom]", "name": "Votre nom", "ask": "Entrée l’écrit", "shown": "Objet", "stopped": "Rien n’a été écrit",
           "agreed": "Convenu", "check": "demain", "nameless": "aucune|personne", "kept": "Zoé Roy"},
    "en": {"unsigned": "[your name]", "name": "Your name", "ask": "Enter writes it", "shown": "Subject", "stopped": "Nothing was written",
           "agreed": "Agreed", "check": "tomorrow", "nameless": "no day|nobody", "kept": "Zoé Roy"},
}


def home(checks, name):
    return {"SOUFFLEUR_HOME": os.path.join(checks.home, name)}


def profile(checks):
    """What is kept once, what is refused, and what other programs read of it."""
    env = checks.environment(**home(checks, "me"))
    checks.equal("nothing is known", json.loads(checks.run("me", "--json", env=env)[1])["name"], None)
    status, out, err = checks.run("me", env=env)
    checks.expect("a pipe is not asked", (status, out) == (0, "") and "--set" in err, err)
    for field, text, kept in (("name", "Zoé Roy", "Zoé Roy"), ("mail", "zoe@example.org", "zoe@example.org"),
                              ("iban", "fr76 3000 6000 0112 3456 7890 189", "FR7630006000011234567890189"),
                              ("postal", "1 rue X | 69000 Lyon", ["1 rue X", "69000 Lyon"]), ("tone", "warm", "warm")):
        checks.equal("%s is kept" % field, checks.run("me", "--set", "%s=%s" % (field, text), env=env)[0], 0)
        checks.equal("%s as it is" % field, json.loads(checks.run("me", "--json", env=env)[1])[field], kept)
    for bad in ("iban=FR76 3000 6000 0112 3456 7890 188", "mail=x", "nme=x", "name", "tone=cold", "name=" + "x" * 300):
        status, out, err = checks.run("me", "--set", bad, env=env)
        checks.expect("%s is refused" % bad[:20], status == 64 and err.startswith("souffleur: "), err)
    checks.equal("and nothing changed", json.loads(checks.run("me", "--json", env=env)[1])["tone"], "warm")
    checks.run("me", "--unset", "tone", env=env)
    checks.equal("what is forgotten is gone", json.loads(checks.run("me", "--json", env=env)[1])["tone"], None)
    # A client of one's own name does not take oneself along.
    keep_calls(checks, {"C-001": a_call(client="Roy")}, **home(checks, "me"))
    checks.equal("a client is erased", checks.run("data", "erase", "--client", "Roy", "--yes", env=env)[0], 0)
    checks.equal("and the call", checks.run("recap", "C-001", env=env)[0], 66)
    checks.equal("and not oneself", json.loads(checks.run("me", "--json", env=env)[1])["name"], "Zoé Roy")
    export = checks.run("data", "export", env=env)[1]
    other = checks.environment(**home(checks, "me-again"))
    path = os.path.join(checks.home, "me.json")
    with open(path, "w") as file:
        file.write(export)
    checks.equal("it comes along to another computer", checks.run("data", "import", path, env=other)[0], 0)
    checks.equal("whole", json.loads(checks.run("me", "--json", env=other)[1])["iban"], "FR7630006000011234567890189")
    broken = json.loads(export)
    broken["documents"][0]["value"]["iban"] = "FR00"
    with open(path, "w") as file:
        json.dump(broken, file)
    checks.equal("a wrong one is refused", checks.run("data", "import", path, env=other)[0], 65)
    checks.run("data", "erase", "--all", "--yes", env=env)
    checks.equal("and everything is erased", json.loads(checks.run("me", "--json", env=env)[1])["name"], None)


def real_call(checks, language):
    """The record of a call: its language is the reader's, the messages are the tool's; nothing private is in it."""
    words, where = WORDS[language], home(checks, "call-" + language)
    env = checks.environment(**where)
    keep_calls(checks, {"C-002": a_call(language), "C-001": a_call(language, isFinished=False, updated=1)}, **where)
    status, out, err = checks.run("recap", env=env)
    checks.expect("%s: the last one" % language, status == 0 and words["agreed"] in out and words["unsigned"] in out, out)
    checks.expect("%s: messages in the tool's language" % language, "Next: souffleur recap C-002" in err, err)
    for form in ("txt", "html", "eml", "json", "ics"):
        checks.expect("%s: nothing private in %s" % (language, form),
                      "PLANTED" not in checks.run("recap", "C-002", "--format", form, env=env)[1])
    record = json.loads(checks.run("recap", "c2", "--format", "json", env=env)[1])
    checks.equal("%s: a call" % language, (record["origin"], record["rehearsal"], record["time"], record["minutes"]),
                 ("call", False, "16:30", 25))
    raw = checks.run("recap", "C-002", "--format", "eml", "--to", "Claire « C » Ferrand <claire@example.org>", env=env)[1]
    mail = email.message_from_string(raw, policy=email.policy.default)
    checks.equal("%s: to whom" % language, (mail["To"].addresses[0].display_name, mail["To"].addresses[0].addr_spec),
                 ("Claire « C » Ferrand", "claire@example.org"))
    checks.expect("%s: no mark" % language, not mail["Subject"].startswith("["), mail["Subject"])
    checks.equal("%s: what was not finished is said" % language, "souffleur after" in checks.run("recap", "C-001", env=env)[2], True)
    for bad, wanted in ((("recap", "C-009"), 66), (("recap", "x"), 64), (("recap", "C-002", "--to", "nobody", "--format", "eml"), 64)):
        checks.equal("%s: %s" % (language, " ".join(bad)), checks.run(*bad, env=env)[0], wanted)
    checks.expect("%s: tu" % language,
                  "toi," in checks.run("recap", "--lang", "fr", "--address", "tu", "--tone", "warm", env=env)[1])
    checks.equal("%s: silence is the user's choice" % language,
                 ["Sans réponse" in checks.run("recap", "--lang", "fr", *more, env=env)[1]
                  for more in ((), ("--silence", "confirms"))], [False, True])


def check(checks, language):
    """What is vague is listed; what is clear is not."""
    where = home(checks, "check-" + language)
    env = checks.environment(SOUFFLEUR_LANG=language, **where)
    words = WORDS[language]
    vague = {"id": "2", "status": "agreed", "owner": "me",
             "text": "Rappeler demain pour payer 2400" if language == "fr" else "Call tomorrow to pay 2400"}
    keep_calls(checks, {"C-001": a_call(language), "C-002": a_call(language, items=[vague])}, **where)
    status, out, err = checks.run("recap", "C-002", "--check", env=env)
    checks.expect("%s: vague" % language, status == 1 and words["check"] in out and "2400" in out, out)
    kinds = [r["kind"] for r in json.loads(checks.run("recap", "C-002", "--check", "--format", "json", env=env)[1])["remarks"]]
    checks.equal("%s: each kind" % language, sorted(kinds), ["no_currency", "no_day", "relative_day"])
    status, out, err = checks.run("recap", "C-001", "--check", env=env)
    checks.expect("%s: clear" % language, (status, out) == (0, ""), out + err)


def looked_at(checks, language):
    """At a terminal the whole mail is shown before a file is written, and can be changed."""
    words, where = WORDS[language], home(checks, "desk-" + language)
    keep_calls(checks, {"C-001": a_call(language)}, **where)
    editor = os.path.join(checks.home, "editor-" + language)
    with open(editor, "w") as file:
        file.write("#!/bin/sh\nprintf '%s: Changed\\n\\nHello there.\\n' Subject > \"$1\"\n")
    os.chmod(editor, 0o755)
    path = os.path.join(checks.home, "mail-%s.eml" % language)
    terminal = Terminal(checks, "recap", "--format", "eml", "--output", path, SOUFFLEUR_LANG=language, VISUAL=editor, **where)
    checks.expect("%s: who signs is asked" % language, terminal.wait(words["name"]), terminal.text())
    terminal.send("Zoé Roy\r")
    terminal.wait(r"> \Z")
    terminal.send("zoe@example.org\r")
    checks.expect("%s: the mail is shown" % language,
                  terminal.wait(words["ask"]) and words["agreed"] in terminal.text() and "Zoé Roy" in terminal.text(), terminal.text())
    checks.expect("%s: what goes with it is named" % language, "dates.ics" in terminal.text(), terminal.text())
    checks.expect("%s: nothing is written yet" % language, not os.path.exists(path))
    terminal.mark()
    terminal.send("?\r")
    terminal.wait(words["ask"])
    terminal.mark()
    terminal.send("n\r")
    checks.equal("%s: n stops" % language, terminal.end(), 0)
    checks.expect("%s: and nothing is written" % language, words["stopped"] in terminal.text() and not os.path.exists(path))
    terminal = Terminal(checks, "recap", "--format", "eml", "--output", path, SOUFFLEUR_LANG=language, VISUAL=editor, **where)
    checks.expect("%s: who signs is kept" % language, terminal.wait(words["ask"]) and words["name"] not in terminal.text(), terminal.text())
    terminal.mark()
    terminal.send("e\r")
    checks.expect("%s: what was changed is shown" % language, terminal.wait("Hello there") and terminal.wait(words["ask"]), terminal.text())
    checks.expect("%s: a changed text has no calendar" % language, "dates.ics" not in terminal.text(), terminal.text())
    terminal.send("\r")
    checks.equal("%s: Enter writes" % language, terminal.end(), 0)
    with open(path) as file:
        mail = email.message_from_string(file.read(), policy=email.policy.default)
    checks.equal("%s: the subject is the changed one" % language, str(mail["Subject"]), "Changed")
    checks.equal("%s: from whom" % language, mail["From"].addresses[0].addr_spec, "zoe@example.org")
    checks.equal("%s: the text is the changed one" % language, mail.get_body(("plain",)).get_content().strip(), "Hello there.")
    checks.equal("%s: nothing else says other days" % language, [part.get_filename() for part in mail.iter_attachments()], [])
    checks.expect("%s: and so is the page" % language, "<p>Hello there.</p>" in mail.get_body(("html",)).get_content())
    checks.equal("%s: its owner's only" % language, oct(stat.S_IMODE(os.stat(path).st_mode)), "0o600")
    left = os.path.join(where["SOUFFLEUR_HOME"], "recaps")
    checks.equal("%s: no copy is left" % language, os.listdir(left), [])
    failing = Terminal(checks, "recap", "--edit", "--output", path + ".txt", SOUFFLEUR_LANG=language, VISUAL="false", **where)
    checks.equal("%s: an editor that fails" % language, failing.end(), 74)
    checks.expect("%s: writes nothing" % language, not os.path.exists(path + ".txt"))
    env = checks.environment(VISUAL=editor, **where)
    for form in ("ics", "json"):
        checks.equal("%s: %s has no words to edit" % (language, form), checks.run("recap", "--edit", "--format", form, env=env)[0], 64)
    checks.equal("%s: --edit needs a terminal" % language, checks.run("recap", "--edit", env=env)[0], 64)
    quiet = Terminal(checks, "recap", "--yes", "--output", path + ".2", SOUFFLEUR_LANG=language, **where)
    checks.equal("%s: --yes asks nothing" % language, (quiet.end(), os.path.exists(path + ".2")), (0, True))


def promised(checks):
    """One's own calendar holds what became of a promise since; the client's holds what was agreed; none is lost."""
    where = home(checks, "promised")
    env = checks.environment(SOUFFLEUR_LANG="en", **where)
    mine = {"id": "1", "status": "agreed", "owner": "me", "due": "2030-12-04", "text": "Send the logo"}
    keep_calls(checks, {"C-001": a_call("en", items=[mine])}, **where)

    def states(raw):
        return re.findall(r"STATUS:([A-Z-]+)", raw.replace("\r\n ", ""))

    def mailed():
        mail = email.message_from_string(checks.run("recap", "C-001", "--format", "eml", env=env)[1], policy=email.policy.default)
        return states("".join(part.get_payload(decode=True).decode() for part in mail.iter_attachments()))

    first = states(checks.run("recap", "C-001", "--format", "ics", env=env)[1])
    checks.equal("promises are taken over", checks.run("promises", "add", "--from", "C-001", env=env)[0], 0)
    named = json.loads(checks.run("promises", "list", "--json", env=env)[1])
    kept = next(p for p in named if p["due"])
    checks.equal("one is kept", checks.run("promises", "keep", kept["promise"], env=env)[0], 0)
    own = states(checks.run("recap", "C-001", "--format", "ics", env=env)[1])
    checks.expect("and done in one's own calendar", len(own) == len(first) and own != first and "CANCELLED" not in own, own)
    checks.equal("the client's tells what was agreed", mailed(), first)
    # The call is noted anew without its items: what was promised stays, in one's own calendar.
    keep_calls(checks, {"C-001": a_call("en", items=[])}, at="2026-11-28T11:00:00Z", **where)
    left = states(checks.run("recap", "C-001", "--format", "ics", env=env)[1])
    checks.expect("a promise is not cancelled", len(left) == len(named) and "CANCELLED" not in left, (left, named))


def zones(checks):
    """An hour is meant where the call was noted, wherever its calendar is written later."""
    where = home(checks, "zones")
    call = a_call("en", items=[], next="2030-07-01", nextTime="09:30")
    keep_calls(checks, {"C-001": {**call, "zone": "Europe/Paris"}, "C-002": call}, **where)
    starts = []
    for name, zone in (("C-001", "America/New_York"), ("C-001", "Asia/Tokyo"), ("C-002", "America/New_York")):
        env = checks.environment(SOUFFLEUR_LANG="en", TZ=zone, **where)
        starts += re.findall(r"DTSTART:(\S+)", checks.run("recap", name, "--format", "ics", env=env)[1])
    checks.equal("one moment", starts, ["20300701T073000Z", "20300701T073000Z", "20300701T133000Z"])


def templates(checks):
    """A team's folder words parts of the mail; a broken file is named, and ours stand in its place."""
    where = home(checks, "templates")
    env = checks.environment(**where)
    keep_calls(checks, {"C-001": a_call("en")}, **where)
    own, team = os.path.join(where["SOUFFLEUR_HOME"], "templates"), os.path.join(checks.home, "team")
    for folder, name, text in ((own, "closing.en.mustache", "Cheers,"), (own, "subject.en.mustache", "Mine: {{headline}}"),
                               (team, "closing.en.mustache", "See you, {{spoke_with}},"), (team, "confirm.en.mustache", "{{answr_by}}"),
                               (team, "x.mustache", "y")):
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)
    status, out, err = checks.run("recap", env=env)
    checks.expect("the user's own", status == 0 and "\nCheers,\n" in out, out)
    status, out, err = checks.run("recap", "--templates", team, env=env)
    checks.expect("the team's", status == 0 and "\nSee you, Claire Ferrand,\n" in out and "Please reply" in out, out)
    checks.expect("a broken one is named with its place", "confirm.en.mustache:1:1: " in err and "did you mean `answer_by`" in err, err)
    checks.expect("and a file of no part", "x.mustache:1:1: " in err, err)
    checks.equal("it is found by the check", checks.run("recap", "--check", "--templates", team, env=env)[0], 1)
    checks.equal("no such folder", checks.run("recap", "--templates", team + "-no", env=env)[0], 66)
    with open(os.path.join(team, "closing.en.mustache"), "wb") as file:
        file.write(b"\xff\xfe")
    checks.expect("what is no text is named", "UTF-8" in checks.run("recap", "--templates", team, env=env)[2])
    folder = os.path.join(checks.home, "scenario")
    os.makedirs(os.path.join(folder, "recap"))
    files = {"x.yarnproject": '{"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "en", "scenario": {"id": "x", "facts": []}}',
             "x.yarn": "title: Start\n---\nClient: Hello. #line:a\n===\n", "recap/closing.en.mustache": "Hi\n  {{nobody}},"}
    for name, text in files.items():
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)
    status, out, err = checks.run("scenario", "check", folder, env=env)
    checks.expect("a scenario's own is checked", status == 1 and "closing.en.mustache:2:3" in out and "nobody" in out, out)


def main():
    checks = Checks()
    profile(checks)
    for language in ("fr", "en"):
        real_call(checks, language)
        check(checks, language)
        looked_at(checks, language)
    promised(checks)
    zones(checks)
    templates(checks)
    return checks.done()


sys.exit(main())
