"""README.md and docs are what the program prints: every command in them is run, on the day of the page, and compared.

A block whose first line begins with `$` is a transcript: what a terminal of 80 columns shows must be the block, line for
line. A line `…` stands for any lines, `[1]` for an exit status; what follows `you> `, `vous> ` or `> ` is typed. Any other
block that names the program lists commands: each is run in a terminal that gives no answers, and must be right usage.
Remarks of HTML before a block say on what: `<!-- day: 2026-11-21 -->`, `<!-- home: played -->` (a function below),
`<!-- file: call/call.yarn -->` (the block is that file, for the rest of the page), `<!-- not run: why -->`. A day holds to
the end of the page, the rest for one block. No-break spaces are spaces here: nobody sees them in a page.
"""
import calendar
import contextlib
import json
import os
import re
import shutil
import sys
import tempfile
import time

from breaking import preload
from checks import PROGRAM, Checks, Screen, a_call, keep_calls
from terminal import Terminal

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
NAMES = ("Scripts/souffleur", "souffleur")
PROMPT = re.compile(r"^(?:you|vous)?> ?")
REMARK = re.compile(r"<!-- (day|home|file|not run): (.*?) -->")


class Block:
    """An indented block of a page, where it begins, and what was said of it."""

    def __init__(self, page, line, day):
        self.page, self.line, self.day, self.lines = page, line, day, []
        self.home, self.file, self.skipped = "played", None, False

    def place(self, offset=0):
        return "%s:%d" % (self.page, self.line + offset)


def blocks(page):
    """The indented blocks of a page, with the remarks that hold for them."""
    found, block, day, said = [], None, "2026-11-21", {}
    with open(os.path.join(ROOT, page), encoding="utf-8") as file:
        lines = file.read().split("\n")
    for number, line in enumerate(lines, 1):
        if line.startswith("    ") or (block and not line and number < len(lines) and lines[number].startswith("    ")):
            if block is None:
                block = Block(page, number, day)
                block.home, block.skipped, block.file = said.get("home", block.home), "not run" in said, said.get("file")
                found.append(block)
            block.lines.append(line[4:])
            said = {}
            continue
        block = None
        for kind, value in REMARK.findall(line):
            day = value if kind == "day" else day
            said[kind] = value
    return found


class House:
    """A home of the program as a page needs it, and the environment that goes with it."""

    def __init__(self, checks, clock):
        self.checks, self.clock = checks, clock

    def environment(self, home, day):
        moment = calendar.timegm(time.strptime(day + " 09:00", "%Y-%m-%d %H:%M"))
        return {"SOUFFLEUR_HOME": home, "LANG": "en_GB.UTF-8", "SOUFFLEUR_LANG": "en", "EDITOR": "true", "VISUAL": "true",
                "PATH": "/usr/bin:/bin", "LD_PRELOAD": self.clock, "SOUFFLEUR_CLOCK": str(int(moment - time.time()))}

    def run(self, env, *args, stdin=""):
        got = self.checks.run(*args, stdin=stdin, env=self.checks.environment(**env))
        self.checks.expect("home: %s" % " ".join(args), got[0] in (0, 1), got[2])
        return got[1]

    def empty(self, env):
        pass

    def played(self, env):
        """Fifteen sessions, a preparation, three real calls, an invoice, promises: whatever a command of the pages asks for."""
        for number in range(1, 16):
            self.run(env, "rehearse", "payment-chase", "--example", "--set", "client=Ferrand", "--persona", "evasive",
                     "--seed", str(number), stdin="5\n1\n1\n1\n" + ("/save\n" if number == 3 else "/quit\n"))
        self.run(env, "prep", "payment-chase", "--client", "Ferrand", "--no-input", "--set", "due=29 October")
        keep_calls(self.checks, {"C-00%d" % n: a_call("en", client="Ferrand") for n in (1, 2, 3)}, **env)
        self.run(env, "ladder", "F-2031", "--amount", "2400 EUR", "--due", "2026-10-31", "--client", "Ferrand",
                 "--no-input")
        added = self.run(env, "promises", "add", "--from", "C-003")
        # Names of promises are drawn; the pages have one of their own.
        PLACES["P-K7TF"] = re.search(r"P-\w{4}", added).group()
        self.run(env, "client", "flags", "Atelier Ferrand", "--add", "late-payment", "--on", "3/11/2026")
        self.run(env, "client", "milestone", "Atelier Ferrand", "Pages", "--price", "1200 EUR", "--done", "60")

    def halves(self, env):
        """One session at the end of which two payments are agreed."""
        self.run(env, "rehearse", "payment-chase", "--example", "--persona", "cooperative", "--seed", "25",
                 stdin="1\n2\n3\n4\n1\n3\n1\n3\n3\n4\n1\n")


def started(house, command, env):
    """A command of a page, run by the shell in a terminal, where the files that the page names are."""
    line = re.sub(r"^(Scripts/)?souffleur", '"$SOUFFLEUR"', re.sub(r"\[[^\]]*\]", "", command))
    return Terminal(house.checks, "-c", 'cd "$FILES" && exec ' + line, program="/bin/sh", SOUFFLEUR=PROGRAM,
                    FILES=os.path.join(env["SOUFFLEUR_HOME"], "files"), **env)


def shown(terminal, typed):
    """What a terminal shows of a command in which some lines are typed, and its exit status."""
    screen = Screen(80)
    for line in typed:
        terminal.wait(r"(?m)^(?:you|vous)?> ?$")
        terminal.mark_into(screen)
        terminal.send(line + "\r")
    if typed:
        terminal.wait(r"(?m)^(?:you|vous)?> ?$", 5)
        terminal.mark_into(screen)
        terminal.send("\x04\x04")
        status = terminal.end()
        return screen.lines(), 0 if status in (0, 130) else status
    status = terminal.end(60)
    screen.feed(terminal.raw.decode("utf-8", "replace"))
    return screen.lines(), status


def plain(line):
    return line.replace("\u00a0", " ").replace("\u202f", " ").rstrip()


def differs(got, wanted):
    """The first line of a page that is not what was shown; `…` stands for any lines."""
    got, wanted = [plain(line) for line in got], [plain(line) for line in wanted]
    place, free = 0, False
    for number, line in enumerate(wanted):
        if line == "…":
            free = True
            continue
        while free and place < len(got) and got[place] != line:
            place += 1
        if place >= len(got) or got[place] != line:
            return number, line, got[place] if place < len(got) else "(the end)"
        place, free = place + 1, False
    return None


def transcript(house, block, home, files):
    """Runs the commands of a transcript one after the other, in one home."""
    starts = [n for n, line in enumerate(block.lines) if line.startswith("$ ")] + [len(block.lines)]
    with visited(house, block, home, files) as env:
        for start, end in zip(starts, starts[1:]):
            one(house, block, env, start, end)


def one(house, block, env, start, end):
    """Runs one command of a transcript, and compares what is shown with the lines below it."""
    command = block.lines[start][2:]
    wanted = [line.rstrip() for line in block.lines[start + 1:end]]
    while wanted and not wanted[-1]:
        wanted.pop()
    status = int(wanted.pop()[1:-1]) if wanted and re.fullmatch(r"\[\d+\]", wanted[-1]) else 0
    typed = [PROMPT.sub("", line) for line in wanted if PROMPT.match(line)]
    got, code = shown(started(house, command, env), typed)
    wrong = differs(got, wanted)
    house.checks.expect("%s: %s" % (block.place(start + 1 + (wrong[0] if wrong else 0)), command),
                        wrong is None, wrong and "\n  page    %r\n  program %r" % wrong[1:])
    if wrong and "--show" in sys.argv:
        print("\n".join("    " + line for line in got))
    house.checks.equal("%s: its exit status" % block.place(start), code, status)


def commands(house, block, home, files):
    """Runs each command of a list in a copy of a home, and sees that it is one."""
    for number, line in enumerate(block.lines):
        if line.split(" ")[0] not in NAMES:
            continue
        command = re.split(r"\s{2,}", line)[0]
        with visited(house, block, home, files) as env:
            status, said = usage(house, command, env)
        house.checks.expect("%s: %s" % (block.place(number), command), status in (0, 1, 130), (status, said[-600:]))


def usage(house, command, env):
    """The exit status of a command that gets no answer but the end of input, and what it said."""
    places = dict(PLACES, FOLDER="rules") if "language" in command else PLACES
    for name, value in places.items():
        command = re.sub(r"(?<![\w-])%s(?![\w-])" % name, value, command)
    terminal = started(house, command, env)
    end = time.time() + 60
    while time.time() < end:
        pid, status = os.waitpid(terminal.pid, os.WNOHANG)
        if pid:
            while terminal.read(0.05):
                pass
            os.close(terminal.master)
            return os.waitstatus_to_exitcode(status), terminal.text()
        if not terminal.read(0.3):
            terminal.send("\x04")
    return terminal.end(0), terminal.text()


# What stands for something else in the lists.
PLACES = {"SCENARIO": "payment-chase", "FOLDER": "scenario", "SESSION": "3", "FILE": "out", "SKILL": "money-ask"}


# The files that commands of the pages name.
FILES = {
    "rules/en/rules/warm.rules": "rule gratitude.hats-off gratitude\nmatch hats off (to|,)\nyes Hats off to your team.\n",
    "draft.txt": "You never pay on time.\n", "quote.pdf": "%PDF-1.4 a quote", "invoice.pdf": "%PDF-1.4 an invoice",
    "call.json": json.dumps({"agreed": ["they pay half on the 4th"]}),
    "facts.json": json.dumps({"client": "Ferrand", "amount": {"amount": "2400.00", "currency": "EUR"}}),
}


def prepare(env, files):
    """The files that commands of the pages name, where they are run."""
    folder = os.path.join(env["SOUFFLEUR_HOME"], "files")
    os.makedirs(folder, exist_ok=True)
    shutil.copytree(os.path.join(ROOT, "Sources/CLibrary/scenarios/payment-chase"), os.path.join(folder, "scenario"))
    shutil.copy(os.path.join(ROOT, "Tests/ArchiveTests/Fixtures/format-1.export.json"), os.path.join(folder, "copy.json"))
    for name, text in files.items():
        os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)


def page_of(house, page, made):
    """Runs the blocks of one page, in copies of the homes they ask for."""
    files = dict(FILES)
    for block in blocks(page):
        first = block.lines[0]
        if block.file:
            files[block.file] = "\n".join(block.lines) + "\n"
            continue
        if block.skipped or not (first.startswith("$ ") or any(line.split(" ")[0] in NAMES for line in block.lines)):
            continue
        key = (block.home, block.day)
        if key not in made:
            made[key] = tempfile.mkdtemp(prefix="home-", dir=house.checks.home)
            getattr(house, block.home)(house.environment(made[key], block.day))
        (transcript if first.startswith("$ ") else commands)(house, block, made[key], files)


@contextlib.contextmanager
def visited(house, block, home, files):
    """The environment of a copy of a home, with the files of the page; gone afterwards."""
    copy = tempfile.mkdtemp(prefix="page-", dir=house.checks.home)
    shutil.copytree(home, copy, dirs_exist_ok=True)
    env = house.environment(copy, block.day)
    prepare(env, files)
    yield env
    shutil.rmtree(copy)


def schema(checks):
    """Every key of the project file stands in the page on writing."""
    with open(os.path.join(ROOT, "Sources/CLibrary/scenarios/scenario.schema.json"), encoding="utf-8") as file:
        tree = json.load(file)
    with open(os.path.join(ROOT, "docs/writing.md"), encoding="utf-8") as file:
        page = file.read()
    for key in sorted(keys(tree)):
        checks.expect("docs/writing.md has `%s`" % key, re.search(r'[`"]%s[`"]' % re.escape(key), page))


def keys(tree):
    """The names of properties in a schema, at any depth."""
    if isinstance(tree, list):
        return set().union(*map(keys, tree)) if tree else set()
    if not isinstance(tree, dict):
        return set()
    own = set(tree["properties"]) if isinstance(tree.get("properties"), dict) else set()
    return own.union(*(keys(value) for value in tree.values()))


def links(checks, page):
    """What a page points to within the repository is there."""
    with open(os.path.join(ROOT, page), encoding="utf-8") as file:
        for target in re.findall(r"\]\(([^)#:]+)\)", file.read()):
            path = os.path.join(ROOT, os.path.dirname(page), target)
            checks.expect("%s points to %s" % (page, target), os.path.exists(path))


def main():
    checks = Checks()
    schema(checks)
    clock = preload.compiled(checks, "clock")
    if clock is None:
        return checks.done()
    docs = sorted("docs/" + n for n in os.listdir(os.path.join(ROOT, "docs")) if n.endswith(".md"))
    made = {}
    for page in [a for a in sys.argv[1:] if a != "--show"] or ["README.md", "CONTRIBUTING.md"] + docs:
        links(checks, page)
        page_of(House(checks, clock), page, made)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
