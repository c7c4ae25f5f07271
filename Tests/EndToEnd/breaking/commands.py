"""The commands that write, each with the states that it goes through when nothing disturbs it."""
import json
import os
import pty
import select
import shutil
import signal
import sqlite3
import subprocess
import time

from checks import PROGRAM
from .state import State

YARN = """title: Start
---
<<declare $later = "">>
<<set $later = add_days($by, 7)>>
<<declare $day = "">>
Client: Quel jour, {$client} ? #line:a
-> Le {date($by)}. #line:b
    <<set $day = $by>>
    <<jump Paid>>
-> Une semaine après. #line:c
    <<set $day = $later>>
    <<jump Paid>>
-> Attendez encore un peu. #line:g
    <<jump Start>>
-> Encore un mot. #line:h
    Client: Dites ? #line:i
    <<jump Start>>
===
title: Paid
ending: paid
---
Client: D'accord. #line:d #accepts:payment
Note: Payer #line:e #agreed #owner:client #due:day #amount:sum #item:payment #gets
===
"""
FACTS = [{"name": "client", "type": "text", "role": "given", "required": True, "question": {"fr": "Qui ?"},
          "example": {"fr": "Atelier Ferrand"}},
         {"name": "by", "type": "date", "role": "wish", "required": True, "question": {"fr": "Quand ?"}, "example": {"days": 6}},
         {"name": "sum", "type": "money", "role": "amount", "required": True, "question": {"fr": "Combien ?"},
          "example": {"amount": "2400", "currency": "EUR"}}]
SET = ["--set", "client=Zorglub et fils", "--set", "by=2026-12-01", "--set", "sum=2 400 €"]
BALANCE = "Calm\nIncome\n\nHonesty\n\n2000 a month\n4 2\n\nthe evenings\n5 1 b\n\n\nevenings\n5 1 b\n\n\n\n4\n".splitlines()


def reaped(pid, seconds):
    """The status of a child, or minus its signal; none when it did not end in time and had to be killed."""
    end = time.time() + seconds
    while True:
        ended, code = os.waitpid(pid, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(code)
        if time.time() >= end:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            return None
        time.sleep(0.01)


class Command:
    """A command as it is typed.

    `lines` is what is answered; when `kept`, each answer is stored before the next question. `{out}` stands for a folder
    beside the home. `again` are the statuses when it is run once more, `gone` a word that no file holds after that. `apart` when its
    documents are stored before its session begins.
    """

    def __init__(self, name, args, lines=(), kept=False, again=(0,), tty=None, new=False, gone=None, apart=False):
        self.name, self.args, self.lines, self.kept, self.again = name, args, list(lines), kept, again
        self.tty, self.new, self.gone, self.apart = tty, new, gone, apart
        self.steps, self.seconds = None, 0


class Run:
    """How a command ended: its status, or minus the signal; what it wrote; how many answers it asked to go on after."""

    def __init__(self, status, out, err, answered=0):
        self.status, self.out, self.err, self.answered = status, out, err, answered


class Stage:
    """A home that is the same before each command, and the commands' undisturbed runs."""

    def __init__(self, checks, root=None):
        self.checks = checks
        self.root = root or checks.home
        self.project = os.path.join(checks.home, "petit")
        if not os.path.exists(self.project):
            self.write_project()
        self.template, self.work = os.path.join(checks.home, "template"), os.path.join(self.root, "work")
        self.scratch = os.path.join(checks.home, "scratch")
        os.makedirs(self.scratch, exist_ok=True)
        self.home, self.out = os.path.join(self.work, "home"), os.path.join(self.work, "out")
        self.env = checks.environment(SOUFFLEUR_HOME=self.home)
        if not os.path.exists(self.template):
            self.fill_template()

    def write_project(self):
        os.mkdir(self.project)
        with open(os.path.join(self.project, "petit.yarn"), "w", encoding="utf-8") as file:
            file.write(YARN)
        data = {"id": "petit", "version": "1", "title": {"fr": "Petit"}, "facts": FACTS,
                "endings": {"paid": {"title": {"fr": "Payé"}, "outcome": "good"}}}
        with open(os.path.join(self.project, "petit.yarnproject"), "w", encoding="utf-8") as file:
            json.dump({"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr", "scenario": data}, file)

    def fill_template(self):
        """Three sessions, one of them open; a client, a preparation, promises; files that are there to be replaced."""
        self.fresh(new=True)
        play = ["rehearse", self.project, *SET, "--lang", "fr", "--seed", "3", "--on", "2026-11-20"]
        for args, lines in (
                (play, ["3", "1"]), (play + ["--json"], ["3", "/note un mot", "4"]), (play, ["4", "2"]),
                (["data", "export", "--output", "{out}/import.json"], []),
                (["data", "erase", "--session", "3", "--yes"], []),
                (["client", "flags", "Zorglub et fils", "--add", "late-payment", "--on", "2026-10-02"], []),
                (["client", "milestone", "Zorglub et fils", "Pages", "--price", "1200", "--done", "60"], []),
                (["prep", self.project, "--client", "Zorglub et fils", "--no-input", "--set", "request=Un virement"], []),
                (["promises", "add", "Envoyer les pages", "--owner", "me", "--due", "2026-12-24"], []),
                (["recap", "1", "--output", "{out}/recap.txt"], [])):
            run = self.run(Command("template", args, lines))
            self.checks.equal("template: %s" % " ".join(args[:2]), run.status, 0)
        with open(os.path.join(self.out, "balance.json"), "w") as file:
            json.dump({"needs": ["Calm"], "values": ["Honesty"], "moneyMayWin": False, "way": "pause", "items": [
                {"side": "stay", "kind": "gain", "text": "2000 a month", "weight": 4, "isWellBeing": False}]}, file)
        shutil.move(self.work, self.template)

    def promise(self):
        """The name of the promise that is there, which was drawn by chance."""
        database = sqlite3.connect(os.path.join(self.template, "home/archive.sqlite"))
        (name,), = database.execute("SELECT key FROM document WHERE kind = 'promise'").fetchall()
        database.close()
        return name

    def fresh(self, new=False):
        """Puts the home back as it was; an empty one when `new`."""
        shutil.rmtree(self.work, ignore_errors=True)
        if new:
            os.makedirs(self.out)
        else:
            shutil.copytree(self.template, self.work)

    def bytes(self):
        """The files of the home and what they hold."""
        for path, _, names in os.walk(self.home):
            for name in names:
                with open(os.path.join(path, name), "rb") as file:
                    yield name, file.read()

    def state(self):
        return State(self.home, self.out, self.scratch)

    def arguments(self, command):
        return [arg.replace("{out}", self.out) for arg in command.args]

    def run(self, command, lines=None, timeout=120, **more):
        """Runs a command to its end, with more in its environment."""
        lines = command.lines if lines is None else lines
        if command.tty:
            return self.typed(command, lines, timeout=timeout, **more)
        process = self.start(command, **more)
        try:
            out, err = process.communicate("".join(line + "\n" for line in lines).encode(), timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return Run(None, "", "no end within %d s" % timeout)
        return Run(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))

    def start(self, command, **more):
        return subprocess.Popen([PROGRAM, *self.arguments(command)], env=dict(self.env, **more), stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def typed(self, command, lines, timeout=120, disturb=None, **more):
        """Runs a command in a terminal; each line is typed at a prompt, Ctrl-D at the one after.

        `disturb` is called with the process and the terminal each time something was read; it gives true to end.
        """
        pid, master = pty.fork()
        if pid == 0:
            os.execve(PROGRAM, [PROGRAM, *self.arguments(command)], dict(self.env, **more))
        shown, seen, answered, left, end = b"", 0, -1, [line + "\r" for line in lines] + ["\x04"], time.time() + timeout
        while time.time() < end:
            ready, _, _ = select.select([master], [], [], 0.02)
            try:
                data = os.read(master, 65536) if ready else None
            except OSError:
                break
            if data == b"":
                break
            shown += data or b""
            if disturb and disturb(pid, master):
                break
            if data is None and command.tty in shown[seen:].decode("utf-8", "replace") and left:
                answered, seen = answered + 1, len(shown)
                try:
                    os.write(master, left.pop(0).encode())
                except OSError:
                    break
        try:
            os.close(master)
        except OSError:
            pass
        status = reaped(pid, max(0, min(20, end - time.time())))
        text = shown.decode("utf-8", "replace").replace("\r\n", "\n")
        return Run(status, text, "" if status is not None else "no end", max(answered, 0))

    def learn(self, command):
        """The states that a command goes through, and what it had written when each of them was stored."""
        if command.steps is None:
            self.fresh(command.new)
            command.steps = [(self.state(), Run(0, "", ""))]
            started = time.time()
            for count in range(len(command.lines) + 1) if command.kept else [len(command.lines)]:
                self.fresh(command.new)
                run = self.run(command, command.lines[:count])
                fine = (0,) if count == len(command.lines) else (0, 130)  # questions that are left end with 130
                self.checks.expect("%s, undisturbed" % command.name, run.status in fine, (run.status, run.out, run.err))
                command.seconds, started = time.time() - started, time.time()
                command.steps.append((self.state(), run))
        return command.steps

    def acknowledged(self, command, run, complete=True):
        """How many steps of the command were surely stored, going by what it wrote, and by its end when that says so."""
        steps = self.learn(command)
        if run.status == 0 and complete:
            return len(steps) - 1
        if not command.kept:
            return 0
        if command.tty:
            return min(run.answered + 1, len(steps) - 1) if run.answered else 0
        told = 0
        for step in range(2, len(steps)):
            before, after = steps[step - 1][1].out, steps[step][1].out
            same = len(os.path.commonprefix([before, after]))
            line = after.find("\n", same) + 1
            if same < len(after) and line and run.out.startswith(after[:line]):
                told = step
        return told


def writers(stage):
    """Every command that writes something."""
    play = ["--lang", "fr", "--seed", "3", "--on", "2026-11-20"]
    rehearse = ["rehearse", stage.project, *SET, *play]
    talk = ["3", "/note un mot", "encore un mot", "/undo", "4", "/redo", "/fork", "3", "2"]
    client, typed, promise = "Zorglub et fils", "> ", stage.promise()
    return [
        Command("a rehearsal", rehearse + ["--json"], talk, kept=True),
        Command("a first rehearsal", rehearse + ["--json"], ["3", "1"], kept=True, new=True),
        Command("a rehearsal, page by page", rehearse + ["--coach", "after"], ["4", "3", "1"], kept=True),
        Command("a rehearsal that goes on", ["rehearse", "--resume", "2", "--json"], ["3", "4", "1"], kept=True, again=(0, 64, 66)),
        Command("a rehearsal that is left", ["rehearse", "--resume", "2"], ["3", "/quit"], kept=True, again=(0, 64, 66)),
        Command("typed in a terminal", rehearse, ["3", "encore un mot", "/note un mot", "1"], kept=True, tty=typed),
        Command("asked in a terminal", ["rehearse", stage.project, *play], ["Untel", "2026-12-24", "1 000 €", "3", "1"], kept=True,
                tty=typed, new=True, again=None, apart=True),
        Command("prep, asked", ["prep", stage.project, "--client", "Untel", "--lang", "fr"],
                ["2026-12-24", "1 000 €", "1;2", "Un virement le 24 décembre"], kept=True),
        Command("prep in a terminal", ["prep", stage.project, "--client", "Untel", "--lang", "fr"], ["2026-12-24", "1 000 €"], kept=True,
                tty=typed),
        Command("prep --set", ["prep", stage.project, "--client", client, "--no-input", "--set", "request=Un autre jour", "--set", "by=+20"]),
        Command("card --output", ["card", stage.project, "--client", client, "--output", "{out}/card.md", "--format", "md"]),
        Command("recap --output", ["recap", "1", "--output", "{out}/recap.txt", "--lang", "fr", "--sender", "Moi"]),
        Command("recap as mail", ["recap", "1", "--output", "{out}/recap.eml", "--format", "eml"]),
        Command("recap as calendar", ["recap", "1", "--output", "{out}/dates.ics", "--format", "ics"]),
        Command("progress --html", ["progress", "--html", "{out}/page.html"]),
        Command("data export", ["data", "export", "--output", "{out}/copy.json"]),
        Command("data import", ["data", "import", "{out}/import.json"]),
        Command("data import, first", ["data", "import", os.path.join(stage.template, "out/import.json")], new=True),
        Command("data erase --session", ["data", "erase", "--session", "1", "--yes"], again=(0, 66)),
        Command("data erase --client", ["data", "erase", "--client", client, "--yes", "--lang", "fr"], again=(0, 66), gone="Zorglub"),
        Command("data erase --all", ["data", "erase", "--all", "--yes"], gone="Zorglub"),
        Command("client flags --add", ["client", "flags", client, "--add", "abuse", "--on", "2026-11-02", "--lang", "fr"]),
        Command("client flags --remove", ["client", "flags", client, "--remove", "1"], again=(0, 64)),
        Command("client decide", ["client", "decide", client, "--lang", "en"], BALANCE),
        Command("client decide --file", ["client", "decide", client, "--file", "{out}/balance.json"]),
        Command("client milestone", ["client", "milestone", client, "Maquettes", "--price", "2 500 €", "--done", "100", "--billed", "2500"]),
        Command("client terms", ["client", "terms", client, "--notice", "30", "--clause", "article 7"]),
        Command("promises add", ["promises", "add", "Payer", "--owner", "client", "--due", "2026-12-24", "--client", client]),
        Command("promises add, first", ["promises", "add", "Payer", "--owner", "client"], new=True),
        Command("promises add in a terminal", ["promises", "add", "--lang", "fr"], ["Payer", "2", "2026-12-24", "1 000 €", "Untel"], tty=typed),
        Command("promises add --replaces", ["promises", "add", "Payer", "--owner", "me", "--replaces", promise], again=(0, 64, 66)),
        Command("promises add --from", ["promises", "add", "--from", "1", "--lang", "fr"]),
        Command("promises keep", ["promises", "keep", promise], again=(0, 64, 66)),
        Command("promises break", ["promises", "break", promise], again=(0, 64, 66)),
        Command("promises move", ["promises", "move", promise, "2027-01-08"], again=(0, 64, 66)),
        Command("promises forget", ["promises", "forget", promise], again=(0, 64, 66)),
        Command("promises list --ics", ["promises", "list", "--ics", "--output", "{out}/promises.ics"]),
        Command("drill", ["drill", "money-ask", "--seed", "4", "--count", "2", "--json", "--lang", "fr"], ["600 € vendredi", "oui"]),
    ]
