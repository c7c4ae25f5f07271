"""Two programs in one session, or in one home at once: what both acknowledged is there, or the second is told.

Short by default; `--long`, or SOUFFLEUR_LONG=1, plays many more turns and stops a program at every call.
"""
import json
import os
import random
import re
import select
import signal
import subprocess
import sys
import time

from breaking.commands import SET, Command, Stage
from breaking.preload import fault, compiled
from breaking.state import replies
from checks import PROGRAM, Checks

LONG = "--long" in sys.argv[1:] or os.environ.get("SOUFFLEUR_LONG", "") not in ("", "0")
GOES_ON = {"3": "line:g", "4": "line:h"}
TOLD = re.compile(r"(?m)^souffleur: .*(another|autre) (terminal|program)")


class Player:
    """A program that is answered event by event."""

    def __init__(self, stage, *args, **more):
        self.process = subprocess.Popen([PROGRAM, "rehearse", *args, "--json", "--lang", "en"], env=dict(stage.env, **more),
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.pending, self.session, self.err = b"", None, ""

    def begin(self):
        """Reads on to the first question; gives whether there is one."""
        return self.read() is not None

    def read(self, seconds=60):
        """The events up to the next question; none when the program has ended."""
        events, end = [], time.time() + seconds
        while time.time() < end:
            while b"\n" in self.pending:
                line, self.pending = self.pending.split(b"\n", 1)
                events.append(json.loads(line))
                if events[-1]["event"] == "start":
                    self.session = events[-1]["session"]
                if events[-1]["event"] == "options":
                    return events
            if not select.select([self.process.stdout], [], [], 0.1)[0]:
                continue
            data = os.read(self.process.stdout.fileno(), 65536)
            if not data:
                self.close()
                return events if any(event["event"] == "reply" for event in events) else None
            self.pending += data
        self.err = "no answer within %d s" % seconds
        return None

    def say(self, line):
        """Answers; gives the option that was acknowledged, none when nothing was."""
        try:
            self.process.stdin.write(line.encode() + b"\n")
            self.process.stdin.flush()
        except (BrokenPipeError, ValueError):
            self.close()
            return None
        chosen = [event["option"] for event in self.read() or [] if event["event"] == "reply"]
        return chosen[-1] if chosen else None

    @property
    def runs(self):
        return self.process.poll() is None

    def close(self, kill=False):
        """Ends it, by the end of its input or by a kill; gives its status."""
        if kill:
            self.process.kill()
        if not self.process.stdout.closed:
            for pipe in (self.process.stdin,):
                try:
                    pipe.close()
                except BrokenPipeError:
                    pass
            try:
                self.process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                self.err = "no end within 30 s"
            self.err += self.process.stderr.read().decode("utf-8", "replace")
            self.process.stdout.close()
            self.process.stderr.close()
        return self.process.returncode


class Session:
    """One session, who plays it, and what was acknowledged in it."""

    def __init__(self, checks, stage):
        self.checks, self.stage = checks, stage
        stage.fresh(new=True)
        self.acknowledged, self.players = [], []
        self.add(stage.project, *SET, "--seed", "3", "--on", "2026-11-20")
        self.number = self.players[0].session

    def add(self, *args):
        player = Player(self.stage, *(args or ("--resume", self.number)))
        if player.begin():
            self.players.append(player)
        else:
            player.close()
            self.told(player)
        return player

    def told(self, player):
        """A program that does not go on says why, and with which status."""
        self.checks.expect("the one that is refused is told", player.process.returncode == 74 and TOLD.search(player.err),
                           (player.process.returncode, player.err[-500:]))

    def reply(self, player, line):
        chosen = player.say(line)
        if chosen:
            self.acknowledged.append(chosen)
            self.checks.equal("the reply that was typed is the one acknowledged", chosen, GOES_ON[line])
        else:
            player.close()
            self.told(player)
            self.players.remove(player)

    def unlock(self):
        lock = os.path.join(self.stage.home, "session-%s.lock" % self.number)
        if os.path.exists(lock):
            os.remove(lock)

    def verdict(self, what, unsure=0):
        """Everything acknowledged is stored in its order, and the session is read, replayed and resumed."""
        for player in self.players:
            player.close()
        stored = replies(self.stage.home, self.number, self.stage.scratch)
        rest = iter(stored)
        self.checks.expect("%s: all that was acknowledged is there, in its order" % what,
                           all(option in rest for option in self.acknowledged), (self.acknowledged, stored))
        self.checks.expect("%s: and nothing else" % what, len(stored) <= len(self.acknowledged) + unsure,
                           (len(self.acknowledged), len(stored)))
        for args in (["history", self.number], ["history", "--json"], ["replay", self.number], ["data", "export"]):
            run = self.stage.run(Command("after", args))
            self.checks.expect("%s: %s works" % (what, args[0]), run.status == 0, (run.status, run.out[-500:], run.err[-500:]))
        run = self.stage.run(Command("after", ["rehearse", "--resume", self.number, "--json"]), ["3"])
        self.checks.expect("%s: it is resumed" % what, run.status == 0, (run.status, run.err[-500:]))
        again = replies(self.stage.home, self.number, self.stage.scratch)
        self.checks.equal("%s: and goes on" % what, again, stored + ["line:g"])


def without_its_lock(checks, stage, rounds):
    """The lock file is removed while a session is played, and a second program is let in or not."""
    generator, refused, turns = random.Random(5), 0, 0
    for round in range(rounds):
        session = Session(checks, stage)
        for turn in range(generator.randint(0, 3)):
            session.reply(session.players[0], generator.choice("34"))
        session.unlock()
        session.add()
        refused += len(session.players) < 2
        for turn in range(generator.randint(2, 8)):
            if not session.players:
                break
            session.reply(generator.choice(session.players), generator.choice("34"))
            turns += 1
            if generator.random() < 0.3:
                session.unlock()
                session.add()
        session.verdict("without its lock, round %d" % round)
    return "%d sessions without their lock file, %d refused at once, %d turns" % (rounds, refused, turns)


def one_dies(checks, stage, rounds):
    """The second is started while the first is killed: it is refused or goes on from all that was acknowledged."""
    generator, went_on = random.Random(6), 0
    session, unsure = Session(checks, stage), 0
    for round in range(rounds):
        if not session.players:
            session.add()
        first = session.players[0]
        for turn in range(generator.randint(0, 2)):
            if session.players:
                session.reply(first, generator.choice("34"))
        typed = generator.random() < 0.5 and first.runs
        if typed:
            # Killed in the middle of a reply: it may be stored, and is not acknowledged.
            first.process.stdin.write(b"3\n")
            first.process.stdin.flush()
            unsure += 1
        second = Player(stage, "--resume", session.number)
        time.sleep(generator.uniform(0, 0.12))
        first.close(kill=True)
        session.players.remove(first)
        if second.begin():
            session.players.append(second)
            session.reply(second, generator.choice("34"))
            went_on += 1
        else:
            second.close()
            session.told(second)
    session.verdict("one is killed, the other begins", unsure)
    return "%d killed while another began, %d of these went on" % (rounds, went_on)


def stopped(checks, stage, preload, calls):
    """A program is stopped at a call, another one plays in the same home, the first goes on: both are there, or told."""
    fresh = ["rehearse", stage.project, *SET, "--lang", "en", "--seed", "3", "--on", "2026-11-20", "--json"]
    struck = 0
    for kind, number in calls:
        stage.fresh(new=True)
        more, seen = fault(preload, checks, kind, number, "pause")
        what = "stopped before %s %d" % (kind, number)
        first = stage.start(Command("first", fresh), **more)
        first.stdin.write(b"3\n4\n")
        first.stdin.close()
        first.stdin = None
        end = time.time() + 20
        while not os.path.exists(seen) and first.poll() is None and time.time() < end:
            time.sleep(0.005)
        second = stage.run(Command("second", fresh), ["4", "3"])
        struck += os.path.exists(seen)
        for args in (["history", "--json"], ["data", "export"]):
            run = stage.run(Command("meanwhile", args))
            checks.expect("%s: %s reads, or says that it cannot now" % (what, args[0]), run.status in (0, 74), (run.status, run.err))
        if first.poll() is None:
            first.send_signal(signal.SIGCONT)
        out, err = first.communicate(timeout=30)
        kept = 0
        for name, status, said, told in (("the first", first.returncode, out.decode(), err.decode()),
                                         ("the second", second.status, second.out, second.err)):
            events = [json.loads(line) for line in said.splitlines()]
            checks.expect("%s: %s ends in order" % (what, name), status == 0 or (status == 74 and told.count("souffleur: ") == 1),
                          (status, told[-500:]))
            acknowledged = [event["option"] for event in events if event["event"] == "reply"]
            if events and events[0]["event"] == "start":
                kept += 1
                stored = replies(stage.home, events[0]["session"], stage.scratch)
                checks.expect("%s: what %s acknowledged is there" % (what, name), stored[:len(acknowledged)] == acknowledged
                              and len(stored) <= len(acknowledged) + 1, (acknowledged, stored))
                checks.equal("%s: it replays" % what, stage.run(Command("after", ["replay", events[0]["session"]])).status, 0)
        state = stage.state()
        checks.expect("%s: the archive is whole, with each session" % what, state.whole == "ok" and len(state.sessions) >= kept,
                      (state.whole, state.sessions, kept))
    return "%d times stopped at a call while another played" % struck


def main():
    checks = Checks()
    stage = Stage(checks)
    print(without_its_lock(checks, stage, 60 if LONG else 5))
    print(one_dies(checks, stage, 120 if LONG else 10))
    preload = compiled(checks)
    if preload:
        calls = [("rename", 1), ("open", 1), ("open", 2), ("open", 5), ("unlink", 2)]
        if LONG:
            calls = [("any", number) for number in range(1, 140)] + calls
        print(stopped(checks, stage, preload, calls))
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
