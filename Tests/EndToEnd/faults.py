"""Calls that fail: each write, sync, rename, unlink, open, truncation and folder in turn, short writes, interruptions, full disks.

Short by default: some of each. `--long`, or SOUFFLEUR_LONG=1, takes every call of every command that writes.
"""
import errno
import os
import random
import re
import shutil
import signal
import subprocess
import sys

from breaking.commands import Command, Stage, writers
from breaking.preload import fault, compiled
from breaking.verdict import Judge
from checks import Checks

LONG = "--long" in sys.argv[1:] or os.environ.get("SOUFFLEUR_LONG", "") not in ("", "0")
ERRORS = {"write": ("EIO", "ENOSPC", "EDQUOT"), "sync": ("EIO", "ENOSPC"), "rename": ("EIO", "ENOSPC", "EROFS"), "unlink": ("EIO", "EROFS"),
          "open": ("EIO", "ENOSPC", "EDQUOT", "EROFS"), "truncate": ("EIO", "EDQUOT"), "mkdir": ("EIO", "ENOSPC", "EROFS"),
          "out": ("EIO", "ENOSPC"), "err": ("EIO", "ENOSPC"), "read": ("EIO",)}
NEED_ROOM = ("write", "open", "truncate", "mkdir")

# The names of promises are drawn by chance.
NAME = re.compile(r"\bP-[0-9A-Z]+")


class Count:
    injected = commands = steps = 0


def struck(checks, stage, judge, preload, command, kind, number, how, error):
    """Runs a command whose call of that number fails; gives whether there was such a call."""
    stage.learn(command)
    stage.fresh(command.new)
    more, seen = fault(preload, checks, kind, number, how, getattr(errno, error))
    what = "%s: %s %d %s %s" % (command.name, kind, number, how, error)
    run = stage.run(command, **more)
    if not os.path.exists(seen):
        return False
    Count.injected += 1
    # What cannot be read is a file that is not there, or one that is none of ours.
    judge.ended(command, run, what, (0, 65, 66, 74) if kind == "read" else (0, 74))
    state, _ = judge.stored(command, run, what)
    if kind in NEED_ROOM:
        judge.true_words(command, run, state, what)
    if kind in ("out", "err"):
        judge.expect("%s | an output that fails is no success" % what, kind == "err" or run.status != 0 or command.tty, run.out[-300:])
    if kind != "unlink" and how == "once" and kind != "write":
        left = [name for name in state.left if not name.endswith("-journal")]
        judge.expect("%s | nothing is left beside" % what, not left, left)
    judge.goes_on(command, state, what, always=False)
    return True


def one_by_one(checks, stage, judge, preload, chosen):
    """The first, the second, the third call of each kind, until a command needs no more."""
    for command in chosen:
        for kind, errors in ERRORS.items():
            if command.tty and kind in ("out", "err", "read"):
                continue  # closed terminals are another check's
            for how in ("once", "on"):
                number = 1
                while number < 2000:
                    error = errors[number % len(errors)]
                    if not struck(checks, stage, judge, preload, command, kind, number, how, error):
                        break
                    number += 1
        Count.commands += 1
        if LONG:
            print("  %s: %d faults so far" % (command.name, Count.injected), flush=True)


def some(checks, stage, judge, preload, chosen, each):
    """A few calls of each command, chosen by chance."""
    generator = random.Random(14)
    for command in chosen:
        for _ in range(each):
            kind = generator.choice(["write", "write", "sync", "rename", "unlink", "open", "truncate", "out", "read"])
            kind = "write" if command.tty and kind == "out" else kind
            highest = {"write": 60, "out": 6, "open": 8, "read": 60}.get(kind, 4)
            number, how = generator.randint(1, highest), generator.choice(["once", "on"])
            while number and not struck(checks, stage, judge, preload, command, kind, number, how, generator.choice(ERRORS[kind])):
                number //= 2
        Count.commands += 1


def cut_and_interrupted(checks, stage, judge, preload, chosen):
    """A write that writes half and a call that is interrupted are no faults: the same is done and said."""
    shapes = [("write", "half"), ("out", "half"), ("err", "half"), ("write", "twice"), ("out", "twice"), ("err", "twice"), ("read", "twice"),
              ("open", "twice")]
    for index, command in enumerate(chosen):
        for kind, how in shapes if LONG else [shapes[index % len(shapes)], shapes[(index + 3) % len(shapes)]]:
            if command.tty and kind != "write":
                continue
            stage.learn(command)
            stage.fresh(command.new)
            more, seen = fault(preload, checks, kind, 1, how, errno.EINTR)
            run = stage.run(command, **more)
            Count.injected += os.path.exists(seen)
            what = "%s: %s %s" % (command.name, kind, "half written" if how == "half" else "interrupted")
            judge.expect("%s | is done all the same" % what, run.status == 0, (run.status, run.err[-500:]))
            judge.stored(command, run, what)
            if not command.tty:
                said, usual = (NAME.sub("P-", text) for text in (run.out, stage.learn(command)[-1][1].out))
                judge.expect("%s | and said all the same" % what, said == usual, run.out[-500:])


def full_disks(checks, chosen):
    """A disk with less and less room: a page at a time when long."""
    if os.name != "posix" or not sys.platform.startswith("linux") or os.geteuid() != 0 or not shutil.which("mount"):
        return print("skipped: a full disk needs root on Linux")
    folder = os.path.join(checks.home, "disk")
    os.mkdir(folder)
    got = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m,mode=0700", "tmpfs", folder], stderr=subprocess.PIPE)
    if got.returncode != 0:
        return print("skipped: no right to mount a small disk (%s)" % got.stderr.decode("utf-8", "replace").strip()[:200])
    try:
        stage = Stage(checks, root=folder)
        judge = Judge(checks, stage)
        for command in chosen:
            shrinking(stage, judge, command, os.path.join(folder, "ballast"))
        return judge
    finally:
        subprocess.run(["umount", "-l", folder])


def shrinking(stage, judge, command, ballast):
    """Runs a command with less and less room, until it has none."""
    page, most = 4096, 130
    stage.learn(command)
    for pages in range(most, -1, -1) if LONG else (60, 40, 29, 21, 14, 9, 5, 3, 1, 0):
        if os.path.exists(ballast):
            os.remove(ballast)
        stage.fresh(command.new)
        room = os.statvfs(os.path.dirname(ballast))
        with open(ballast, "wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(1, room.f_bavail * room.f_bsize - pages * page))
        run = stage.run(command)
        os.remove(ballast)
        Count.steps += 1
        what = "%s: %d pages of room" % (command.name, pages)
        judge.ended(command, run, what)
        state, _ = judge.stored(command, run, what)
        judge.true_words(command, run, state, what)
        left = [name for name in state.left if not name.endswith("-journal")]
        judge.expect("%s | nothing is left beside" % what, not left, left)
        judge.goes_on(command, state, what, always=False)


def main():
    # Told to end, it still takes its small disk away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    checks = Checks()
    stage = Stage(checks)
    judge, commands = Judge(checks, stage), writers(stage)
    names = [name for name in sys.argv[1:] if not name.startswith("--")]
    chosen = [command for command in commands if not names or command.name in names]
    preload = compiled(checks)
    short = Command("a short rehearsal", commands[0].args, ["3", "/fork", "1"], kept=True)
    if preload and LONG:
        one_by_one(checks, stage, judge, preload, [short] + chosen)
        cut_and_interrupted(checks, stage, judge, preload, chosen)
    elif preload:
        some(checks, stage, judge, preload, [short], 12)
        some(checks, stage, judge, preload, [c for c in chosen if not c.tty], 1)
        cut_and_interrupted(checks, stage, judge, preload, [c for c in chosen if not c.tty][::2])
    disks = ("a rehearsal that goes on", "data erase --session", "recap --output", "data import")
    full = full_disks(checks, [c for c in chosen if LONG or c.name in disks])
    print("%d faults injected in %d commands, %d runs on disks with less and less room" % (Count.injected, Count.commands, Count.steps))
    for found in (judge, full):
        for kind, times in sorted(found.findings.items() if found else ()):
            print("finding: %s (%d times)" % (kind, times))
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
