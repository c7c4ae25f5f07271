"""What the end-to-end checks share: the built program in a folder of its own, and a count of what held."""
import json
import os
import shutil
import subprocess
import sys
import tempfile

PROGRAM = os.environ.get("SOUFFLEUR_BIN", os.path.join(os.path.dirname(__file__), "../../.build/debug/souffleur"))


class Checks:
    """Counts checks; `done()` prints the counts and gives the exit status."""

    def __init__(self):
        self.passed = 0
        self.failed = 0
        self.home = tempfile.mkdtemp(prefix="souffleur-test-")

    def expect(self, what, holds, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print("FAIL %s %s" % (what, str(detail)[:1500]))

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
