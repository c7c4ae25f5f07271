"""What the end-to-end checks share: the built program in a folder of its own, and a count of what held."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata

# The program is where these checks are: its day is theirs, also around midnight.
os.environ["TZ"] = "Europe/Paris"
time.tzset()

PROGRAM = os.environ.get("SOUFFLEUR_BIN", os.path.join(os.path.dirname(__file__), "../../.build/debug/souffleur"))


def place():
    """The line of a program of checks that is being run, outside this file."""
    frame = sys._getframe(1)
    while frame.f_back and frame.f_code.co_filename == __file__:
        frame = frame.f_back
    return "%s:%d" % (os.path.basename(frame.f_code.co_filename), frame.f_lineno)


class Checks:
    """Counts checks; `done()` prints the counts and gives the exit status."""

    def __init__(self):
        if not os.access(PROGRAM, os.X_OK):
            sys.exit("%s is not there: build first, or set SOUFFLEUR_BIN" % PROGRAM)
        self.passed = 0
        self.failed = 0
        self.home = tempfile.mkdtemp(prefix="souffleur-test-")

    def expect(self, what, holds, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print("FAIL %s: %s %s" % (place(), what, str(detail)[:1500]))

    def equal(self, what, got, wanted):
        self.expect(what, got == wanted, "\n  got    %r\n  wanted %r" % (got, wanted))

    def environment(self, **more):
        env = {k: v for k, v in os.environ.items() if not k.startswith(("SOUFFLEUR_", "LC_", "LANG"))}
        env.update({"SOUFFLEUR_HOME": self.home, "LANG": "C.UTF-8", "TZ": "Europe/Paris", "TERM": "xterm"})
        env.update(more)
        return env

    def run(self, *args, stdin="", timeout=60, env=None, **more):
        """Runs the program; gives (status, standard output, standard error)."""
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        got = subprocess.run([PROGRAM, *args], input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             timeout=timeout, env=env or self.environment(), **more)
        return got.returncode, got.stdout.decode("utf-8", "replace"), got.stderr.decode("utf-8", "replace")

    def done(self):
        shutil.rmtree(self.home, ignore_errors=True)
        print("%d passed, %d failed" % (self.passed, self.failed))
        return 1 if self.failed else 0


def events(text):
    """The events of a JSON conversation."""
    return [json.loads(line) for line in text.splitlines()]


def play(checks, replies, *args):
    """Plays a bundled scenario through a pipe and gives its events."""
    status, out, err = checks.run("rehearse", *args, "--json", stdin="".join(r + "\n" for r in replies))
    return status, events(out), err


def autoplay(checks, choose, *args, turns=60):
    """Plays to the end, choosing each option with `choose(event)`; gives the replies and the events.

    The program is one process that is answered event by event, as another program would do it.
    """
    process = subprocess.Popen([PROGRAM, "rehearse", *args, "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, env=checks.environment())
    replies, seen = [], []
    for line in process.stdout:
        event = json.loads(line)
        seen.append(event)
        if event["event"] == "options":
            if len(replies) >= turns:
                break
            number = choose(event)
            replies.append(str(number))
            process.stdin.write(("%d\n" % number).encode())
            process.stdin.flush()
        if event["event"] == "end":
            break
    process.stdin.close()
    process.wait(timeout=30)
    process.stdout.close()
    process.stderr.close()
    return replies, seen


def a_call(language="fr", **fields):
    """A real call as the archive keeps it, finished, with one thing agreed; every private field holds a planted word."""
    item = {"id": "1", "status": "agreed", "owner": "client", "due": "2026-12-04", "text": "Payer F-2031",
            "amount": {"amount": 2400, "currency": "EUR"}}
    call = {"token": "tokenofacall", "client": "Atelier Ferrand", "contact": "Claire Ferrand", "language": language,
            "day": "2026-11-27", "time": "16:30", "minutes": 25, "channel": "phone", "ending": "closed", "items": [item],
            "facts": {}, "request": "PLANTED request", "fear": "PLANTED fear", "happened": "no",
            "objections": [{"words": "PLANTED objection", "wasExpected": True}], "note": "PLANTED note",
            "answered": 10, "isFinished": True, "updated": 801000000}
    return {**call, **fields}


def keep_calls(checks, calls, at="2026-11-28T10:00:00Z", **env):
    """Brings calls into an archive, by their names such as C-001."""
    status, out, _ = checks.run("data", "export", env=checks.environment(**env))
    export = json.loads(out)
    export["documents"] = [{"kind": "call", "key": name, "updated": at,
                            "value": {**call, "token": call["token"] + name[2:]}}
                           for name, call in sorted(calls.items())]
    export["sessions"] = []
    path = os.path.join(checks.home, "calls.json")
    with open(path, "w") as file:
        json.dump(export, file)
    got = checks.run("data", "import", path, env=checks.environment(**env))
    checks.equal("the calls are brought in", got[0], 0)


class Screen:
    """A terminal small enough to read: rows of characters as a person would see them, scroll-back included."""

    def __init__(self, columns):
        self.columns, self.rows, self.row, self.column = columns, [[]], 0, 0
        self.pending = ""

    def feed(self, text):
        text = self.pending + text
        at = 0
        while at < len(text):
            if text[at] == "\x1b":
                match = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[()][0-9A-B]|[=>78M])").match(text, at)
                if not match:
                    break
                self.escape(match.group())
                at = match.end()
            else:
                self.put(text[at])
                at += 1
        self.pending = text[at:]

    def put(self, character):
        if character == "\r":
            self.column = 0
        elif character == "\n":
            self.row += 1
        elif character == "\b":
            self.column = max(0, self.column - 1)
        elif character == "\t":
            self.column = min(self.columns - 1, (self.column // 8 + 1) * 8)
        elif unicodedata.combining(character) or character < " ":
            pass
        else:
            # The cursor waits beyond the last column until the next character comes, as xterm's does.
            if self.column >= self.columns:
                self.row, self.column = self.row + 1, 0
            line = self.line()
            line.extend(" " * (self.column + 1 - len(line)))
            line[self.column] = character
            self.column += 1
        self.line()

    def line(self):
        while len(self.rows) <= self.row:
            self.rows.append([])
        return self.rows[self.row]

    def escape(self, sequence):
        if not sequence.startswith("\x1b["):
            return
        numbers = [int(n) for n in re.findall(r"\d+", sequence)]
        count, final, line = (numbers or [1])[0], sequence[-1], self.line()
        self.column = min(self.column, self.columns - 1) if final in "ABCDKJP@X" else self.column
        if final == "A":
            self.row = max(0, self.row - max(count, 1))
        elif final == "B":
            self.row += max(count, 1)
        elif final == "C":
            self.column = min(self.columns - 1, self.column + max(count, 1))
        elif final == "D":
            self.column = max(0, self.column - max(count, 1))
        elif final == "G":
            self.column = max(count, 1) - 1
        elif final in "KJ":
            del line[self.column:]
            if final == "J":
                del self.rows[self.row + 1:]
        elif final == "P":
            del line[self.column:self.column + max(count, 1)]
        elif final == "@":
            line[self.column:self.column] = " " * max(count, 1)
        elif final == "H":
            self.row, self.column = max(0, len(self.rows) - 1), 0

    def lines(self):
        return ["".join(row).rstrip() for row in self.rows]
