"""Signals at every prompt, in a real terminal: however the program ends or stops, it leaves an ordinary terminal."""
import json
import os
import pty
import resource
import signal
import sys
import termios
import time

from checks import PROGRAM, Checks
from terminal import Terminal

REHEARSE = ("rehearse", "payment-chase", "--example", "--lang", "en", "--seed", "3")

# Each place where keys are waited for: its name, the command, what is shown first, what leads there, what is shown then.
PLACES = [
    ("rehearse", REHEARSE, r"you> \Z", None, None),
    ("a pause", REHEARSE, r"you> \Z", "/breathe\r", r"breathe in"),
    ("fact questions", ("rehearse", "payment-chase", "--lang", "en"), r"> \Z", None, None),
    ("drill", ("drill", "money-ask", "--lang", "en", "--seed", "4"), r"> \Z", None, None),
    ("prep", ("prep", "payment-chase", "--lang", "en"), r"> \Z", None, None),
    ("home", ("--lang", "en"), r"q\s+quit\s*\Z", None, None),
]


class Watched(Terminal):
    """A program in the foreground of a terminal, with a parent that tells what becomes of it, as a shell is told."""

    def __init__(self, checks, *args, columns=80):
        reading, writing = os.pipe()
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.close(reading)
            watch(writing, args, checks.environment())
        os.close(writing)
        self.told, self.raw, self.states = reading, b"", []
        self.resize(columns)
        self.program = int(self.state("pid"))

    def state(self, kind, seconds=10):
        """The next thing told of the program, when it is of a kind; the terminal is read meanwhile."""
        end = time.time() + seconds
        while time.time() < end:
            if self.states:
                found, value = self.states.pop(0)
                return value if found == kind else None
            self.read(0.05)
            os.set_blocking(self.told, False)
            try:
                lines = os.read(self.told, 4096).decode().splitlines()
            except BlockingIOError:
                continue
            self.states += [line.split() for line in lines]
        return None

    def is_ordinary(self):
        """Whether lines are edited and shown, and keys send signals, as a shell expects it."""
        wanted = termios.ICANON | termios.ECHO | termios.ISIG
        return termios.tcgetattr(self.master)[3] & wanted == wanted

    def takes_terminal(self, seconds=5):
        """Whether the program takes the terminal for itself in time."""
        end = time.time() + seconds
        while time.time() < end and self.is_ordinary():
            self.read(0.05)
        return not self.is_ordinary()

    def close(self):
        for pid, number in ((self.program, signal.SIGKILL), (self.pid, signal.SIGKILL)):
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                pass
        os.waitpid(self.pid, 0)
        os.close(self.master)
        os.close(self.told)


def watch(told, args, env):
    """Runs the program in the foreground and tells its number, its stops and its end; never returns."""
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    # SIGQUIT would leave a file.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    program = os.fork()
    if program == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        os.execve(PROGRAM, [PROGRAM, *args], env)
    os.write(told, b"pid %d\n" % program)
    while True:
        _, status = os.waitpid(program, os.WUNTRACED)
        if os.WIFSTOPPED(status):
            os.write(told, b"stopped %d\n" % os.WSTOPSIG(status))
            continue
        os.write(told, b"ended %d\n" % os.waitstatus_to_exitcode(status))
        time.sleep(60)
        os._exit(0)


def at(checks, name, command, first, keys, shown):
    """The program, waiting at a place."""
    terminal = Watched(checks, *command)
    checks.expect("%s: it waits" % name, terminal.wait(first, 20), terminal.text()[-400:])
    if keys:
        terminal.mark()
        terminal.send(keys)
        checks.expect("%s: it waits there" % name, terminal.wait(shown), terminal.text()[-400:])
    checks.expect("%s: the terminal is taken" % name, terminal.takes_terminal())
    return terminal


def quits(checks, place):
    """Ctrl-\\ ends the program by SIGQUIT, as any other."""
    terminal = at(checks, *place)
    terminal.send("\x1c")
    checks.equal("%s: Ctrl-\\ ends it" % place[0], terminal.state("ended"), str(-signal.SIGQUIT))
    checks.expect("%s: and leaves an ordinary terminal" % place[0], terminal.is_ordinary())
    terminal.close()


def ends(checks, place):
    """SIGTERM, SIGHUP and SIGINT end it, in order or at once."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        terminal = at(checks, *place)
        os.kill(terminal.program, number)
        status = terminal.state("ended")
        wanted = {"home": str(-number), "rehearse": "0", "a pause": "0"}.get(place[0], status)
        checks.equal("%s: %s ends it" % (place[0], number.name), status, wanted)
        checks.expect("%s: %s leaves an ordinary terminal" % (place[0], number.name), status and terminal.is_ordinary(), status)
        terminal.close()


def stops(checks, place):
    """Ctrl-Z stops it with an ordinary terminal; SIGCONT brings it back, and keys go on."""
    terminal = at(checks, *place)
    terminal.send("\x1a")
    checks.equal("%s: Ctrl-Z stops it" % place[0], terminal.state("stopped"), str(int(signal.SIGTSTP)))
    checks.expect("%s: with an ordinary terminal" % place[0], terminal.is_ordinary())
    os.kill(terminal.program, signal.SIGCONT)
    checks.expect("%s: SIGCONT brings it back" % place[0], terminal.takes_terminal())
    terminal.send("\x1c")
    checks.equal("%s: and Ctrl-\\ still ends it" % place[0], terminal.state("ended"), str(-signal.SIGQUIT))
    checks.expect("%s: ordinary in the end" % place[0], terminal.is_ordinary())
    terminal.close()


def ignored(checks):
    """What the program was started to ignore stays ignored."""
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    terminal = at(checks, *PLACES[0])
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)
    terminal.send("\x1c")
    terminal.mark()
    terminal.send("/ledger\r")
    checks.expect("SIGQUIT ignored from outside: it goes on", terminal.wait(r"ledger is empty[\s\S]*you> \Z"), terminal.text())
    terminal.send("\x04")
    checks.equal("and ends in order", terminal.state("ended"), "0")
    terminal.close()


def history(checks):
    """Of a command the prompt's history keeps its word, with a number or a name the program knows; an erasure takes the rest."""
    terminal = Terminal(checks, *REHEARSE)
    terminal.wait(r"you> \Z")
    lines = ["1", "/undo secretword", "/redo", "/hint my private thought", "/off topsecret", "/off blame", "/lang en-Ferrand",
             "/fork 0612345678", "/fork 0", "  /STATUS of Ferrand", "/note abracadabra", "/why 4711", "/undo 2"]
    for line in lines:
        terminal.mark()
        terminal.send(line + "\r")
        checks.expect("%r is answered" % line, terminal.wait(r"you> \Z"), terminal.text())
    terminal.send("\x04")
    checks.equal("end", terminal.end(), 0)
    path = os.path.join(checks.home, "history")
    with open(path, encoding="utf-8") as file:
        kept = file.read().splitlines()
    wanted = ["/undo", "/redo", "/hint", "/off", "/off blame", "/lang en", "/fork", "/fork 0", "/status", "/why", "/undo 2"]
    checks.equal("what is kept", kept[-len(wanted):], wanted)
    checks.expect("no word behind a command is", not any(w in "\n".join(kept) for w in ("secret", "Ferrand", "private", "06123")), kept)
    # What an earlier version left there goes with the next erasure.
    with open(path, "a", encoding="utf-8") as file:
        file.write("/off topsecret\n/hint my private thought\n /undo Zorglub\n/off blame\n/langue fr\nmes mots à moi\n")
    session = json.loads(checks.run("history", "--json")[1])["sessions"][0]["session"]
    checks.equal("an erasure", checks.run("data", "erase", "--session", str(session), "--yes")[0], 0)
    with open(path, encoding="utf-8") as file:
        left = file.read().splitlines()
    checks.equal("takes the words out of the commands", left[-6:], ["/off", "/hint", "/undo", "/off blame", "/langue fr", "mes mots à moi"])


def main():
    # As a shell starts a program, whatever those that run this test ignore (nohup, a job in the background).
    for number in (signal.SIGHUP, signal.SIGQUIT, signal.SIGTERM, signal.SIGTSTP):
        signal.signal(number, signal.SIG_DFL)
    checks = Checks()
    for part in (quits, ends, stops):
        for place in PLACES:
            part(checks, place)
    ignored(checks)
    history(checks)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
