"""Every field of an export changed in several ways: an import refuses it, or every reader works afterwards as before."""
import copy
import json
import os
import re
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor

from checks import Checks, events

# What reads the sessions, and what reads the documents.
READERS = {
    "sessions": [("history",), ("history", "1"), ("history", "--search", "invoice"), ("history", "--misread"), ("review", "1"),
                 ("recap", "1"), ("recap", "1", "--format", "ics"), ("replay", "1"), ("compare", "1", "2"), ("progress",), ("next",),
                 ("data", "export")],
    "documents": [("promises", "--all"), ("next",), ("client", "list"), ("client", "flags", "Ferrand"), ("client", "exit", "Ferrand"),
                  ("prep", "payment-chase", "--client", "Ferrand", "--show"), ("card", "payment-chase", "--client", "Ferrand"), ("next",),
                  ("data", "export")],
}
HOSTILE = "x\x1b]0;p\x07\u009b31m\u202e"
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# A reader may say of these that there is no such thing here, as it does when a file of the user's is gone.
NAMES_OF_FILES = ("scenario", "reference")


def home(checks, name):
    folder = os.path.join(checks.home, name)
    return folder, checks.environment(SOUFFLEUR_HOME=folder, LANG="en_GB.UTF-8")


def full_export(checks):
    """An export in which everything that can be kept stands at least once."""
    _, env = home(checks, "full")
    for stdin, args in (("1\nWhich day will you pay?\n/note to myself\n/undo\n1\n/no\n/redo\n1\n/quit\n", ["--seed", "3"]),
                        ("1\n1\n1\n1\n1\n1\n1\n1\n", ["--seed", "5", "--persona", "evasive"])):
        checks.run("rehearse", "payment-chase", "--example", "--json", "--lang", "en", "--on", "2026-11-20", *args, stdin=stdin, env=env)
    for args in (["client", "flags", "Ferrand", "--add", "late-payment", "--on", "2026-11-02", "--note", "late", "--dread", "sometimes"],
                 ["client", "milestone", "Ferrand", "Mockups", "--price", "€1,200", "--done", "50", "--billed", "€300", "--paid", "€100"],
                 ["client", "terms", "Ferrand", "--notice", "30", "--clause", "article 7"],
                 ["prep", "payment-chase", "--client", "Ferrand", "--no-input", "--set", "request=Pay", "--set", "amount=€2,400",
                  "--set", "key_facts=invoice", "--set", "red_lines=no discount", "--set", "readiness=6", "--set", "fear=silence",
                  "--set", "fear_level=4", "--set", "call_date=2030-01-01", "--set", "objections=not now"],
                 ["promises", "add", "pay it", "--owner", "client", "--client", "Ferrand", "--due", "2026-12-04"],
                 ["promises", "add", "--from", "2", "--client", "Ferrand"]):
        status, _, err = checks.run(*args, env=env)
        checks.equal(" ".join(args[:2]), (status, err if status else ""), (0, ""))
    export = json.loads(checks.run("data", "export", env=env)[1])
    checks.equal("kinds of documents", {d["kind"] for d in export["documents"]}, {"client", "preparation", "promise"})
    return export


def paths(value, path=()):
    """The places in a value: all fields, and of a list the first element and the last."""
    if path:
        yield path
    if isinstance(value, dict):
        for key in value:
            yield from paths(value[key], path + (key,))
    elif isinstance(value, list):
        for index in sorted({0, len(value) - 1} if value else ()):
            yield from paths(value[index], path + (index,))


def at(value, path):
    for key in path:
        value = value[key]
    return value


def changed(export, path, new):
    value = copy.deepcopy(export)
    at(value, path[:-1])[path[-1]] = new
    return value


def without(export, path):
    value = copy.deepcopy(export)
    del at(value, path[:-1])[path[-1]]
    return value


def kinds(path):
    """A place without the numbers and the names of facts in it, so that the hundredth of a kind is not tried again."""
    kind = ["#" if isinstance(key, int) else key for key in path]
    if "facts" in kind[:-2]:
        kind[kind.index("facts") + 1] = "*"
    return tuple(kind)


def changes(export):
    """The changes, each of a kind of place: another type, nothing, too much, an escape, another word, and away."""
    seen = set()
    for path in paths(export):
        kind = kinds(path)
        if kind in seen or path[0] in ("format", "version"):
            continue
        seen.add(kind)
        old = at(export, path)
        name = ".".join(map(str, path))
        if isinstance(old, bool):
            news = [not old, 3, None]
        elif isinstance(old, (int, float)):
            news = [-1, 1e14, 1e300, "3", None]
        elif isinstance(old, str):
            news = ["zzz", old + HOSTILE, "", "{broken", 7, None]
        elif isinstance(old, list):
            news = [[], {}, old + old, None]
        else:
            news = [{}, [], "text", None]
        for new in news:
            if new != old:
                yield name, new, changed(export, path, new)
        yield name, "(away)", without(export, path)


def main():
    checks = Checks()
    export = full_export(checks)
    everything = list(changes(export))
    if "--all" not in sys.argv:
        everything = everything[::15]

    def attempt(name, document, readers):
        folder, env = home(checks, name)
        status, _, err = checks.run("data", "import", "-", stdin=json.dumps(document), env=env)
        got = {}
        if status == 0:
            for reader in readers:
                code, out, said = checks.run(*reader, env=env)
                got[reader] = (code, out.replace("\r\n", "\n"), said)  # as calendars end their lines
        shutil.rmtree(folder, ignore_errors=True)
        return status, err, got

    status, err, sound = attempt("sound", export, READERS["sessions"] + READERS["documents"])
    checks.equal("the export itself is taken", status, 0)
    checks.equal("and every reader works", {r: s[0] for r, s in sound.items() if s[0]}, {})
    refused = taken = 0
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        runs = pool.map(lambda item: (item[1], attempt("h%d" % item[0], item[1][2], READERS[item[1][0].split(".")[0]])),
                        enumerate(everything))
        for (name, new, _), (status, err, got) in runs:
            what = "%s = %r" % (name, new)
            if status:
                refused += 1
                checks.expect("%s: refused in words" % what, status in (1, 65) and 0 < len(err) < 600 and not CONTROL.search(err), (status, err))
                continue
            taken += 1
            for reader, (code, out, said) in got.items():
                fine = {sound[reader][0]}
                if name.split(".")[-1] in NAMES_OF_FILES or name.split(".")[0] == "sessions" and "fingerprint" in name:
                    fine |= {1, 66}
                if re.fullmatch(r"(documents|sessions)(\.\d+)?", name):
                    fine |= {64, 66}  # what was taken out of the file is not there
                if reader == ("replay", "1"):
                    fine.add(1)  # what was shown is not what would be shown: it says so
                checks.expect("%s: %s" % (what, " ".join(reader)), code in fine, (code, said))
                checks.expect("%s: %s shows nothing a terminal obeys" % (what, " ".join(reader)), not CONTROL.search(out + said), (out + said)[:300])
                checks.expect("%s: %s reads all of it" % (what, " ".join(reader)), "damaged" not in said, said)
    print("%d changes: %d refused, %d taken" % (len(everything), refused, taken))
    checks.expect("some are refused and some are taken", min(refused, taken) > 9, (refused, taken))
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
