"""Every play of every bundled scenario: these replies lead to these words and to that ending."""
import glob
import os
import re
import sys

from checks import Checks, events

SCENARIOS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Sources/CLibrary/scenarios")
STEP = re.compile(r"(line|option|command):\s*(?:`([^`]*)`|(\*))(\s*\[disabled\])?|select:\s*(\d+)|(stop)|(---)|#[^\n]*|\s+")
SPEAKERS = {"client": "Client: ", "coach": "Coach: "}


def steps(text):
    """The steps of a plan and its settings; None when it cannot be read."""
    settings = dict(re.findall(r"^# (\w+): (.*)$", text, re.M))
    found, position = [], 0
    while position < len(text):
        match = STEP.match(text, position)
        if not match:
            return None, settings
        position = match.end()
        kind, words, anything, disabled, number, stop, _ = match.groups()
        if kind:
            found.append((kind, None if anything else words, not disabled))
        elif number:
            found.append(("select", int(number), True))
        elif stop:
            found.append(("stop", None, True))
    return found, settings


def told(event):
    """An event as a plan writes it, or none for what a plan says nothing about."""
    if event["event"] == "line":
        return ("line", SPEAKERS.get(event["speaker"], "") + event["text"], True)
    if event["event"] == "ledger":
        return ("line", "Note: " + event["text"], True)
    return None


def check(checks, scenario, path):
    name = "%s/%s" % (scenario, os.path.basename(path))
    plan, settings = steps(open(path, encoding="utf-8").read())
    if plan is None:
        return checks.expect("%s: can be read" % name, False)
    replies = "".join("%d\n" % words for kind, words, _ in plan if kind == "select")
    status, out, err = checks.run(
        "rehearse", scenario, "--example", "--json", "--persona", settings.get("persona", "cooperative"),
        "--lang", settings.get("lang", "fr"), "--seed", settings.get("seed", "1"),
        "--on", settings.get("today", "2026-11-21"), stdin=replies)
    if status != 0:
        return checks.expect("%s: status %d" % (name, status), False, err)
    got, chosen = [], iter([words for kind, words, _ in plan if kind == "select"])
    for event in events(out):
        if event["event"] == "options":
            got += [("option", o["text"], o["available"]) for o in event["options"]]
            number = next(chosen, None)
            if number is not None:
                got.append(("select", number, True))
        elif told(event):
            got.append(told(event))
        elif event["event"] == "end":
            got.append(("stop", None, True))
    for number, (wanted, came) in enumerate(zip(plan, got)):
        same = wanted == came or (wanted[0] == "line" and wanted[1] is None and came[0] == "line")
        if not same:
            return checks.expect("%s: step %d" % (name, number + 1), False, "\n  wanted %r\n  got    %r" % (wanted, came))
    checks.expect("%s: as many steps" % name, len(plan) <= len(got), (len(plan), len(got)))
    ending = [e["id"] for e in events(out) if e["event"] == "ending"]
    checks.equal("%s: the ending" % name, ending[-1:], [settings["ending"]] if "ending" in settings else ending[-1:])


def main():
    checks = Checks()
    for folder in sorted(glob.glob(os.path.join(SCENARIOS, "*/"))):
        scenario = os.path.basename(folder.rstrip("/"))
        for path in sorted(glob.glob(os.path.join(folder, "plays/*.testplan"))):
            check(checks, scenario, path)
    return checks.done()


sys.exit(main())
