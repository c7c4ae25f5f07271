"""Programs killed at random moments and at random calls, hung up on, told to stop, their pipes and terminals closed.

Short by default; `--long`, or SOUFFLEUR_LONG=1, kills 1,000 rehearsals and 300 other commands.
"""
import os
import random
import signal
import subprocess
import sys
import time

from breaking.commands import Run, Stage, writers
from breaking.preload import fault, compiled
from breaking.verdict import Judge
from checks import Checks

LONG = "--long" in sys.argv[1:] or os.environ.get("SOUFFLEUR_LONG", "") not in ("", "0")
KILLS = (1000, 300, 150) if LONG else (14, 12, 9)
TRAPS = {-getattr(signal, name) for name in ("SIGILL", "SIGABRT", "SIGSEGV", "SIGBUS", "SIGFPE", "SIGTRAP", "SIGSYS", "SIGXFSZ")}


class Count:
    timed = called = between = finished = 0


def disturbed(stage, command, delay, act):
    """Runs a command and does something to it after so long; gives how it ended.

    `act` gets the process and, of a terminal, the descriptor of its other end, else the pipes it reads from.
    """
    if command.tty:
        end, done = time.time() + delay, []

        def disturb(pid, master):
            if time.time() >= end and not done:
                done.append(True)
                return act(pid, [master])

        return stage.typed(command, command.lines, disturb=disturb)
    process = stage.start(command)
    try:
        process.stdin.write("".join(line + "\n" for line in command.lines).encode())
        process.stdin.close()
    except BrokenPipeError:
        pass
    process.stdin = None
    time.sleep(delay)
    act(process.pid, [process.stdout, process.stderr])
    try:
        out, err = [(b"" if pipe.closed else pipe.read()) for pipe in (process.stdout, process.stderr)]
        process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return Run(None, "", "no end within 30 s")
    for pipe in (process.stdout, process.stderr):
        pipe.close()
    return Run(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))


def killed(stage, command, generator, preload, checks):
    """Kills a command at a moment or at a call; gives how it ended and what was done."""
    stage.learn(command)
    stage.fresh(command.new)
    if preload and generator.random() < 0.5:
        number, how = int(generator.triangular(1, 12 + 45 * len(command.steps), 20)), generator.choice(["before", "after", "middle"])
        kind = generator.choice(["any", "any", "any", "write", "sync", "rename", "unlink", "open"])
        number = number if kind in ("any", "write") else 1 + number // 12
        more, _ = fault(preload, checks, kind, number, how)
        run = stage.run(command, **more)
        Count.called += run.status == -signal.SIGKILL
        return run, "killed %s call %d (%s)" % (how, number, kind)
    delay = command.seconds * (generator.uniform(0.3, 1.05) if generator.random() < 0.85 else generator.random())
    run = disturbed(stage, command, delay, lambda pid, ends: os.kill(pid, signal.SIGKILL))
    Count.timed += run.status == -signal.SIGKILL
    return run, "killed after %.3f s" % delay


def kills(checks, stage, judge, preload, commands, times, seed):
    """Kills so many of these commands: what was acknowledged is there, nothing is half done, and all goes on."""
    generator, done, tries = random.Random(seed), 0, 0
    while done < times and tries < 4 * times:
        command = commands[tries % len(commands)]
        tries += 1
        run, what = killed(stage, command, generator, preload, checks)
        if run.status != -signal.SIGKILL:
            Count.finished += 1
            judge.expect("%s, %s | it is killed or done" % (command.name, what), run.status == 0, (run.status, run.err[-500:]))
            continue
        done += 1
        what = "%s, %s" % (command.name, what)
        state, at = judge.stored(command, run, what)
        Count.between += bool(at) and 0 < at[0] < len(command.steps) - 1
        judge.goes_on(command, state, what, always=LONG)
        if LONG and done % 50 == 0:
            print("  %d of %d, %d checks failed" % (done, times, checks.failed), flush=True)
    checks.equal("as many were killed as were meant", done, times)
    return done


def hang_up(which):
    """Closes one end the program writes to."""
    def act(pid, ends):
        end = ends[which % len(ends)]
        end.close() if hasattr(end, "close") else os.close(end)
        return True
    return act


def sent(number):
    return lambda pid, ends: os.kill(pid, number)


def signals(checks, stage, judge, commands, times):
    """Told to stop, hung up on, their reader gone: no trap, and what was acknowledged is there."""
    generator, seen = random.Random(9), {}
    acts = [("SIGHUP", sent(signal.SIGHUP)), ("SIGTERM", sent(signal.SIGTERM)), ("SIGPIPE", sent(signal.SIGPIPE)),
            ("output closed", hang_up(0)), ("messages closed", hang_up(1)), ("SIGINT", sent(signal.SIGINT))]
    for turn in range(times):
        # Terminals every third time: there most of this happens.
        terminals = [command for command in commands if command.tty]
        command = terminals[turn // 3 % len(terminals)] if turn % 3 == 0 else commands[generator.randrange(len(commands))]
        name, act = acts[turn // 3 % len(acts)]
        stage.learn(command)
        stage.fresh(command.new)
        delay = command.seconds * generator.uniform(0.2, 0.95)
        run = disturbed(stage, command, delay, act)
        what = "%s, %s after %.3f s" % (command.name, name, delay)
        seen[run.status] = seen.get(run.status, 0) + 1
        number = getattr(signal, name, signal.SIGHUP)
        judge.expect("%s | no trap" % what, run.status is not None and run.status not in TRAPS, (run.status, run.out[-300:], run.err[-300:]))
        judge.expect("%s | a sensible end" % what, run.status in (None, 0, 74, 130, -number, 128 + number) or run.status in TRAPS,
                     (run.status, run.out[-300:], run.err[-500:]))
        state, _ = judge.stored(command, run, what, complete=False)
        judge.goes_on(command, state, what, always=LONG)
    return seen


def main():
    checks = Checks()
    stage = Stage(checks)
    judge, commands, preload = Judge(checks, stage), writers(stage), compiled(checks)
    rehearsals = [command for command in commands if command.args[0] == "rehearse"]
    others = [command for command in commands if command.args[0] != "rehearse"]
    if not LONG:
        # What a command does undisturbed is learned first, which takes most of the time: fewer of them.
        rehearsals = [command for command in rehearsals if command.name not in ("asked in a terminal", "a first rehearsal")]
        others = [command for command in others if not command.tty][::3]
    played = kills(checks, stage, judge, preload, rehearsals, KILLS[0], 1)
    elsewhere = kills(checks, stage, judge, preload, others, KILLS[1], 2)
    ends = signals(checks, stage, judge, commands if LONG else rehearsals + others[:2], KILLS[2])
    print("%d kills in rehearsals, %d elsewhere: %d at a random moment, %d at a random call; %d left something in between; "
          "%d were done before" % (played, elsewhere, Count.timed, Count.called, Count.between, Count.finished))
    print("%d times signalled, hung up on or closed; ends: %s" % (KILLS[2], ends))
    for kind, times in sorted(judge.findings.items()):
        print("finding: %s (%d times)" % (kind, times))
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
