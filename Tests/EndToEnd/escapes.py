"""What acts on a terminal is planted in every text that comes from elsewhere; no output of any command holds it.

Planted: escape sequences of two kinds, a bell, one of C1, all that sets the direction of text, a line separator. Looked at: standard
output, standard error and written files of every command, in every form it has.
"""
import concurrent.futures
import json
import os
import re
import shutil
import sqlite3
import sys

from checks import Checks
from terminal import Terminal

HERE = os.path.dirname(os.path.abspath(__file__))
EVIL = "\x1b]0;pwn\x07\x1b[31mX\x9b31m\u202e\u2066\u200e\u200f\u061c\u2028"
ACTS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\r(?!\n)")
# Lines of a terminal end in CR LF, and an editor draws with sequences of its own: there, what was planted is looked for.
PLANTED = re.compile("\x1b\\]0;pwn|\x1b\\[31mX|[\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Text that looks strange and is none of it.
KEPT = "Zoé e\u0301 12\u202f000\u00a0€ \U0001f469\u200d\U0001f469\u200d\U0001f467"


def readers(scenario):
    """Commands that show what is kept, in every form."""
    commands = [["list"], ["history"], ["history", "--json"], ["history", "--search", "X"], ["history", "--search", "X", "--json"],
                ["history", "--misread"], ["history", "--misread", "--json"], ["history", "--misread", "--format", "csv"],
                ["compare", "1", "2"], ["compare", "1", "2", "--json"], ["promises"], ["promises", "--json"], ["promises", "--all"], ["promises", "list", "--ics"],
                ["ladder"], ["ladder", "--json"], ["ladder", "X"], ["ladder", "X", "--json"], ["ladder", "X", "--rung", "notice"],
                ["ladder", "X", "--rung", "firm", "--format", "eml"],
                ["progress"], ["progress", "--json"], ["progress", "--html", "-"], ["next"], ["next", "--json"],
                ["client", "list"], ["client", "flags", "X"], ["client", "flags", "X", "--why"], ["client", "flags", "X", "--json"],
                ["client", "exit", "X"], ["client", "exit", "X", "--json"], ["client", "exit", "X", "--message-only"],
                ["client", "decide", "X", "--show"], ["client", "decide", "X", "--show", "--json"],
                ["card"], ["card", "--format", "html"], ["card", "--format", "md"],
                ["prep", scenario, "--show"], ["prep", scenario, "--json"], ["drill", "--count", "1"],
                ["data", "where"], ["data", "export"], ["data", "erase", "--all"], ["data", "erase", "--client", "X"],
                ["scenario", "check", scenario], ["scenario", "test", scenario], ["scenario", "explore", scenario, "--runs", "5"],
                ["scenario", "explore", scenario, "--runs", "5", "--json"],
                ["rehearse", scenario, "--example", "--seed", "2"], ["rehearse", scenario, "--example", "--seed", "2", "--json"],
                ["rehearse", "--resume"], [], ["data", "erase", "--session", "1"]]
    for number in ("1", "2"):
        commands += [["recap", number, "--format", form] for form in ("txt", "html", "md", "eml", "ics", "mailto", "json")]
        commands += [["history", number], ["history", number, "--json"], ["review", number], ["review", number, "--all"],
                     ["review", number, "--json"], ["replay", number], ["replay", number, "--json"]]
    return commands


def clean(checks, name, *texts):
    for text in texts:
        found = ACTS.search(text)
        around = text[max(0, found.start() - 40):found.start() + 40] if found else ""
        checks.expect("%s: nothing acts" % name, not found, repr(around))


def show(checks, where, env, scenario, language="en"):
    """Runs every command that reads and looks at what it says; gives the statuses."""
    def run(command):
        status, out, err = checks.run(*command, "--lang", language, stdin="1\n?\n/note " + EVIL + "\n" + EVIL + "\n", env=env, timeout=300)
        clean(checks, "%s, %s" % (where, command), out, err)
        checks.expect("%s, %s: no trap" % (where, command), 0 <= status <= 74, (status, err[-300:]))
        return status

    commands = readers(scenario)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        statuses = dict(zip(map(tuple, commands), pool.map(run, commands)))
    for form, name in (("txt", "a"), ("html", "b"), ("eml", "c"), ("ics", "d"), ("json", "e"), ("md", "f")):
        file = os.path.join(checks.home, "written-" + name)
        if checks.run("recap", "1", "--format", form, "--output", file, env=env)[0] == 0:
            clean(checks, "%s, a file in %s" % (where, form), open(file, newline="", encoding="utf-8").read())
    return statuses


def planted_scenario(checks):
    """A scenario whose every text of its project file holds what acts, in a folder whose name does."""
    folder = os.path.join(checks.home, "s" + EVIL.replace("/", "") + "c")
    shutil.copytree(os.path.join(HERE, "../../Sources/CLibrary/scenarios/payment-chase"), folder)
    path = os.path.join(folder, "payment-chase.yarnproject")
    with open(path, encoding="utf-8") as file:
        project = json.load(file)
    words = {"title", "summary", "goal", "name", "brief", "label", "question", "hint", "author", "unclear", "answers", "choices", "example"}

    def plant(value, is_text):
        if isinstance(value, dict):
            return {key: plant(child, key in words or (is_text and key in ("fr", "en"))) for key, child in value.items()}
        if isinstance(value, list):
            return [plant(child, is_text) for child in value]
        return value + EVIL if is_text and isinstance(value, str) and " " in value else value

    project["scenario"] = plant(project["scenario"], False)
    # A folder without an id of its own takes its name for one.
    project["scenario"].pop("id")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(project, file)
    return folder


def filled(checks, env, scenario):
    """Everything a person can type or hand over."""
    x = "X" + EVIL
    facts = ["--set", "client=" + x, "--set", "contact=" + x, "--set", "invoice=" + x, "--set", "me=" + x]
    says = [x, "I would like to be paid " + x, "/no", "/note " + x, "/" + x, "1", "/ledger", "/status", "/why", "/hint"] + ["1"] * 40
    for seed in ("3", "4"):
        status, out, err = checks.run("rehearse", scenario, "--example", *facts, "--persona", "cooperative", "--seed", seed, "--lang", "en",
                                      "--sender", x, stdin="\n".join(says) + "\n", env=env)
        clean(checks, "rehearse " + repr(scenario), out, err)
        checks.expect("%r is played" % scenario, status == 0, err[-500:])
    commands = [["prep", scenario, "--client", "X", "--no-input"] + [part for name in (
        "request", "fallback", "their_fallback", "red_lines", "key_facts", "concession", "opening", "closing", "channel_reason", "fear",
        "perspective", "mantra", "call_date") for part in ("--set", name + "=" + ("+1" if name == "call_date" else x))],
        ["promises", "add", x, "--owner", "me", "--client", x, "--due", "+3", "--for", x, "--invoice", x], ["client", "flags", x, "--add", "late-payment", "--note", x],
        ["ladder", "X", "--amount", "5", "--due=-30", "--client", x, "--contact", x, "--project", x], ["ladder", "X", "--sender", x],
        ["ladder", x, "--amount", "5", "--due=-30", "--client", x], ["ladder", x], ["ladder", "X", "--from", x, "--format", "eml"],
        ["interest", "5", "--due=-30", "--regime", x], ["interest", "5", "--due=-30", "--regime", "eu", "--client", x],
        ["client", "milestone", x, x, "--price", "1200", "--done", "50", "--handover", x],
        ["client", "terms", x, "--notice", "30", "--clause", x], ["client", "exit", x, "--words", x, "--sender", x],
        ["say", "You never pay, " + x], ["say", "--json", "You never pay, " + x],
        ["recap", "1", "--sender", x], ["recap", "1", "--from", x], ["recap", "1", "--format", "eml", "--to", x, "--from", x]]
    for command in commands:
        _, out, err = checks.run(*command, env=env)
        clean(checks, command, out, err)
    _, out, err = checks.run("client", "decide", x, stdin="\n".join([x] * 12) + "\n", env=env)
    clean(checks, "client decide", out, err)
    _, out, err = checks.run("prep", scenario, stdin="\n".join([x, "?"] * 12) + "\n", env=env)
    clean(checks, "prep", out, err)


def arguments(checks, env):
    """What is typed after a command comes back in messages about it."""
    x = "X" + EVIL
    missing = os.path.join(checks.home, x.replace("/", ""), "y")
    for command in (["list", x], [x], ["--" + x], ["rehearse", x], ["rehearse", "payment-chase", "--facts", missing],
                    ["rehearse", "payment-chase", "--persona", x, "--example"], ["rehearse", "payment-chase", "--off", x],
                    ["rehearse", "payment-chase", "--from", x, "--example"], ["rehearse", "payment-chase", "--set", x],
                    ["rehearse", "payment-chase", "--set", x + "=" + x, "--example"], ["rehearse", "payment-chase", "--on", x],
                    ["rehearse", "--resume", x], ["rehearse", "payment-chase", "--client", x], ["history", x],
                    ["recap", "1", "--output", missing], ["recap", "1", "--format", x], ["card", "--output", missing], ["card", x],
                    ["card", "--client", x], ["data", "export", "--output", missing], ["data", "import", missing],
                    ["progress", "--html", missing], ["progress", "--scenario", x], ["promises", "keep", x], ["promises", "--kept", x], ["promises", x], ["promises", "add", x, "--owner", x],
                    ["ladder", x], ["ladder", x, "--amount", x], ["ladder", "X", "--regime", x], ["ladder", "X", "--received", x],
                    ["ladder", "X", "--on", x, "--paid"], ["ladder", "--client", x], ["ladder", "--why", x], ["interest", x],
                    ["interest", x, "--due", x], ["interest", "5", "--due", x], ["interest", "5", "--due=-9", "--regime", x],
                    ["interest", "5", "--due=-9", "--regime", "contract:" + x], ["interest", "5", "--due=-9", "--regime", "eu:" + x],
                    ["interest", "5", "--due=-9", "--regime", "eu", "--reference", x], ["interest", "--why", x],
                    ["interest", "5", "--due=-9", "--regime", "eu", "--payment", x], ["interest", "5", "--due=-9", "--regime", "eu", "--rates", missing],
                    ["promises", "add", "x", "--owner", "me", "--due", x], ["client", "decide", "X", "--file", missing], ["client", "exit", x],
                    ["drill", x], ["say", "--off", x, "y"], ["language", "check", x],
                    ["language", "show", "en", x], ["say", "--language-folder", x, "y"], ["scenario", "check", x], ["scenario", "check", "--explain", x],
                    ["scenario", "check", "--explain", "SF0005"], ["scenario", "explore", "payment-chase", "--persona", x],
                    ["scenario", "test", x], ["data", "erase", "--client", x], ["compare", x, "1"], ["list", "--lang", x]):
        language = ("en", "fr")[len(command) % 2]
        status, out, err = checks.run(*command, env=dict(env, SOUFFLEUR_LANG=language))
        clean(checks, command, out, err)
        checks.expect("%r: no trap" % command, 0 <= status <= 74, status)


def rows_by_hand(checks, base, every):
    """An archive that somebody wrote in: every text of it, or those only that people read."""
    home = os.path.join(checks.home, "by-hand")
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(base, home)
    read = {"client", "text", "note", "title", "name", "handover", "clause", "request", "opening", "closing", "mantra", "sentence",
            "answer", "keyFacts", "redLines", "typed", "fear", "perspective", "needs", "values", "touches", "fr", "en", "_0"}

    def plant(value, key=""):
        if isinstance(value, dict):
            return {k: plant(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [plant(v, key) for v in value]
        wanted = isinstance(value, str) and (every or (key in read and (" " in value or key != "_0")))
        return value + EVIL if wanted else value

    with sqlite3.connect(os.path.join(home, "archive.sqlite")) as archive:
        for table, columns in (("session", ("title", "setup", "ledger", "closed", "reference")), ("entry", ("action", "turn", "note")),
                               ("document", ("value",))):
            key = {"session": "id", "entry": "session || '.' || number", "document": "kind || key"}[table]
            for row in archive.execute("select %s, %s from %s" % (key, ", ".join(columns), table)).fetchall():
                for column, text in zip(columns, row[1:]):
                    if text is None or (column == "reference" and not every):
                        continue
                    try:
                        text = json.dumps(plant(json.loads(text)), ensure_ascii=every)
                    except ValueError:
                        text += EVIL
                    # JSON as it is written elsewhere holds C1 and direction marks as they are.
                    archive.execute("update %s set %s = ? where %s = ?" % (table, column, key), (text, row[0]))
    return home


def environment(checks):
    """Folders of the user's own, and a terminal, with such names."""
    for home in (os.path.join(checks.home, "h" + EVIL.replace("/", "")), "/dev/null/" + EVIL.replace("/", "")):
        env = checks.environment(SOUFFLEUR_HOME=home, NO_COLOR=EVIL, SOUFFLEUR_LANG=EVIL)
        for command in (["data", "where"], ["history"], ["rehearse", "payment-chase", "--example", "--seed", "3"], ["data", "export"],
                        ["data", "erase", "--all", "--yes"]):
            _, out, err = checks.run(*command, stdin="1\n" * 40, env=env)
            clean(checks, "SOUFFLEUR_HOME, %s" % command, out, err)
    env = checks.environment(XDG_DATA_HOME=checks.home + "/d" + EVIL.replace("/", ""), XDG_STATE_HOME=checks.home + "/e" + EVIL.replace("/", ""))
    env.pop("SOUFFLEUR_HOME")
    clean(checks, "XDG folders", *checks.run("data", "where", env=env)[1:])


def in_terminals(checks, homes, scenario):
    """The same in a terminal, where the editor shows prompts and lines are wrapped."""
    for home in homes:
        for args, keys in ((["rehearse", scenario, "--example", "--seed", "2"], ["1\r", "/moves\r", "/ledger\r", "\x04"]),
                           (["rehearse", scenario], ["\r", "?\r", "\r", "?\r", "\x04"]), (["prep", scenario], ["\r", "?\r", "\r", "\x04"]),
                           (["rehearse", "--resume", "2"], ["\r", "\x04"]), ([], ["q"]), (["history"], []), (["history", "2"], []),
                           (["promises"], []), (["recap", "1"], []), (["client", "flags", "X"], []), (["review", "1"], [])):
            terminal = Terminal(checks, *args, "--lang", "en", "--color", "always", columns=60, SOUFFLEUR_HOME=home)
            for key in keys:
                terminal.read(1)
                while terminal.read(0.15):
                    pass
                try:
                    terminal.send(key)
                except OSError:
                    break
            status = terminal.end(5)
            shown = terminal.raw.decode("utf-8", "replace")
            found = PLANTED.search(shown)
            checks.expect("%s in a terminal: nothing acts" % args, not found, repr(shown[max(0, found.start() - 60):found.end() + 20] if found else ""))
            checks.expect("%s in a terminal: no trap" % args, status is None or status >= 0 or status == -9, status)


def kept(checks):
    """What only looks strange gets out as it came in."""
    env = checks.environment(SOUFFLEUR_HOME=os.path.join(checks.home, "kept"))
    checks.run("promises", "add", KEPT, "--owner", "client", "--client", KEPT, env=env)
    out = checks.run("promises", env=env)[1]
    checks.equal("legitimate text stays", out.count(KEPT), 2)
    checks.equal("in JSON too", json.loads(checks.run("promises", "--json", env=env)[1])[0]["text"], KEPT)


def main():
    checks = Checks()
    base = os.path.join(checks.home, "base")
    env = checks.environment(SOUFFLEUR_HOME=base)
    for scenario in (planted_scenario(checks), "payment-chase"):
        shutil.rmtree(base, ignore_errors=True)
        filled(checks, env, scenario)
        statuses = show(checks, "typed, %s" % scenario[-3:], env, scenario)
        for needed in (("recap", "1", "--format", "html"), ("review", "1"), ("history", "1"), ("card",), ("promises",), ("progress",)):
            checks.equal("%s, %s works" % (scenario[-3:], needed), statuses[needed], 0)
        if scenario != "payment-chase":
            file = os.path.join(checks.home, "f" + EVIL.replace("/", "") + ".yarn")
            with open(file, "w") as script:
                script.write("title: Start\n---\nClient: Hello?\n-> Hello.\n    Client: Goodbye.\n-> No.\n===\n")
            clean(checks, "a script by its file", *checks.run("rehearse", file, stdin="1\n", env=env)[1:])
            clean(checks, "a script that went wrong", *checks.run("scenario", "check", file + "x", env=env)[1:])
            clean(checks, "history of it", *checks.run("history", env=env)[1:])
            in_terminals(checks, [base], scenario)
    arguments(checks, env)
    home = rows_by_hand(checks, base, every=False)
    statuses = show(checks, "rows by hand", dict(env, SOUFFLEUR_HOME=home), "payment-chase", "fr")
    for needed in (("history",), ("promises",), ("client", "flags", "X"), ("history", "1"), ("client", "list"), ("prep", "payment-chase", "--show")):
        checks.equal("rows by hand, %s works" % (needed,), statuses[needed], 0)
    exported = checks.run("data", "export", env=dict(env, SOUFFLEUR_HOME=home))[1]
    notes = [d["value"]["text"] for d in json.loads(exported)["documents"] if d["kind"] == "promise"]
    checks.expect("an export changes no value", any("\u202e" in note and "\x1b]0;pwn" in note for note in notes), notes)
    in_terminals(checks, [home], "payment-chase")
    show(checks, "every text by hand", dict(env, SOUFFLEUR_HOME=rows_by_hand(checks, base, every=True)), "payment-chase")
    environment(checks)
    kept(checks)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
