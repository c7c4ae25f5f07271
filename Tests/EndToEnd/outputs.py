"""Every command with its outputs closed, full, or read by nobody, and every conversation in a terminal that goes away.

None may end by a trap: what cannot be written is an error like any other. SOUFFLEUR_LONG=1 closes many more terminals.
"""
import concurrent.futures
import fcntl
import os
import pty
import random
import re
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import termios
import time

from checks import PROGRAM, Checks

TRAPS = {-signal.SIGILL, -signal.SIGTRAP, -signal.SIGSEGV, -signal.SIGABRT, -signal.SIGBUS, -signal.SIGFPE}
LONG = bool(os.environ.get("SOUFFLEUR_LONG"))

# Every command with what is typed into it. Names stand for files of the folder that `filled` makes.
COMMANDS = [
    ([], ""), (["--help"], ""), (["--version"], ""), (["help", "rehearse"], ""), (["--generate-completion-script", "bash"], ""),
    (["nonsense"], ""), (["recap", "--nonsense"], ""),
    (["list"], ""),
    (["prep", "payment-chase", "--client", "Ferrand"], "?\n<\n\nsomething\n"),
    (["prep", "payment-chase", "--client", "Ferrand", "--show"], ""),
    (["prep", "payment-chase", "--client", "Ferrand", "--json"], ""),
    (["prep", "nothing"], ""),
    (["rehearse", "payment-chase", "--example", "--seed", "3"], "1\n?\n/help\n/undo\nI would like to be paid.\n1\n"),
    (["rehearse", "payment-chase", "--example", "--seed", "3", "--json"], "1\n?\n/help\n/undo\nI would like to be paid.\n1\n"),
    (["rehearse", "payment-chase", "--no-input"], ""), (["rehearse", "nothing"], ""),
    (["rehearse", "--resume", "2"], "1\n"), (["rehearse", "--resume", "99"], ""),
    (["review", "1"], ""), (["review", "1", "--json"], ""), (["review", "99"], ""),
    (["card", "payment-chase"], ""), (["card", "--format", "html"], ""), (["card", "--client", "Nobody"], ""),
    (["recap", "1"], ""), (["recap", "1", "--format", "html"], ""), (["recap", "1", "--format", "md"], ""), (["recap", "1", "--format", "eml"], ""),
    (["recap", "1", "--format", "ics"], ""), (["recap", "1", "--format", "mailto"], ""), (["recap", "1", "--format", "json"], ""),
    (["recap", "99"], ""),
    (["history"], ""), (["history", "1"], ""), (["history", "--json"], ""), (["history", "--search", "the"], ""),
    (["history", "--misread"], ""), (["history", "--misread", "--format", "csv"], ""), (["history", "99"], ""),
    (["replay", "1"], ""), (["replay", "1", "--json"], ""), (["replay", "99"], ""),
    (["compare", "1", "2"], ""), (["compare", "1", "2", "--json"], ""), (["compare", "1", "99"], ""),
    (["promises"], ""), (["promises", "add", "x", "--owner", "me", "--due", "+3"], ""), (["promises", "--json"], ""),
    (["promises", "keep", "x"], ""), (["promises", "break", "x"], ""), (["promises", "move", "x", "+3"], ""),
    (["promises", "forget", "x"], ""), (["promises", "list", "--ics"], ""), (["next", "--order"], ""),
    (["after", "--list"], ""), (["after", "--client", "Ferrand"], "today by phone\nthey pay €1,200 on Friday\n"), (["after", "x"], ""),
    (["after", "--client", "Ferrand", "--json", "--no-input"], ""), (["me"], ""), (["me", "--json"], ""), (["me", "--set", "name=Z"], ""),
    (["me", "--set", "iban=1"], ""),
    (["ladder"], ""), (["ladder", "--json"], ""), (["ladder", "F-1"], ""), (["ladder", "F-1", "--json"], ""), (["ladder", "F-1", "--sent", "firm"], ""),
    (["ladder", "F-1", "--rung", "notice", "--output", "-"], ""), (["ladder", "F-1", "--rung", "firm", "--format", "eml"], ""), (["ladder", "x"], ""),
    (["interest", "5", "--due", "2025-05-31", "--paid", "2025-06-30", "--regime", "eu"], ""), (["interest", "--why", "all"], ""),
    (["interest", "5", "--due", "2025-05-31", "--regime", "eu", "--paid", "2025-06-30", "--json"], ""), (["interest", "x"], ""),
    (["progress"], ""), (["progress", "--json"], ""), (["progress", "--html", "-"], ""), (["progress", "--scenario", "nothing"], ""),
    (["next"], ""), (["next", "--json"], ""),
    (["client", "list"], ""), (["client", "flags", "Ferrand"], ""), (["client", "flags", "Ferrand", "--json"], ""),
    (["client", "decide", "Ferrand"], "a\nb\n\nc\n\n"), (["client", "decide", "Nobody", "--show"], ""),
    (["client", "milestone", "Ferrand", "Page", "--price", "100"], ""),
    (["client", "terms", "Ferrand", "--notice", "30"], ""),
    (["client", "exit", "Ferrand"], ""), (["client", "exit", "Ferrand", "--json"], ""), (["client", "exit", "Nobody"], ""),
    (["say", "You never pay on time."], ""), (["say"], "You never pay on time."), (["say", "--json", "x"], ""), (["say"], ""),
    (["language", "check"], ""), (["language", "check", "en"], ""), (["language", "check", "nowhere"], ""),
    (["language", "show", "fr"], ""), (["language", "show", "en", "rules/warm.rules"], ""), (["language", "show", "en", "x"], ""),
    (["drill", "--seed", "1", "--count", "2"], "I would like 200 euros.\n?\n/why\n"),
    (["drill", "--seed", "1", "--count", "2", "--json"], "I would like 200 euros.\n"), (["drill", "--list"], ""), (["drill", "x"], ""),
    (["scenario", "check", "payment-chase"], ""), (["scenario", "check", "BROKEN"], ""), (["scenario", "check", "--explain", "YS0005"], ""),
    (["scenario", "test", "payment-chase", "--only", "nothing"], ""), (["scenario", "test", "BROKEN"], ""),
    (["scenario", "explore", "BROKEN"], ""), (["scenario", "explore", "SMALL"], ""),
    (["data", "where"], ""), (["data", "export"], ""), (["data", "import", "COPY"], ""), (["data", "import", "BROKEN"], ""),
    (["data", "erase", "--session", "1"], "?\nno\n"), (["data", "erase", "--session", "1", "--yes"], ""),
    (["data", "erase", "--session", "99", "--yes"], ""),
]


def filled(checks):
    """A folder of data with something for every command, and the files that COMMANDS names."""
    home = os.path.join(checks.home, "filled")
    env = checks.environment(SOUFFLEUR_HOME=home)
    start = ["rehearse", "payment-chase", "--example", "--lang", "en", "--persona", "cooperative"]
    checks.run(*start, "--seed", "3", stdin="1\n" * 40, env=env)
    checks.run(*start, "--seed", "4", stdin="1\nI would like to be paid the 2,400 euros on Friday.\n/no\n/note mine\n2\n", env=env)
    checks.run("prep", "payment-chase", "--client", "Ferrand", "--set", "request=to be paid", "--set", "call_date=+2", "--no-input", env=env)
    checks.run("promises", "add", "pay it", "--owner", "client", "--due", "+6", "--client", "Ferrand", env=env)
    checks.run("ladder", "F-1", "--amount", "2400", "--due=-30", "--client", "Ferrand", env=env)
    checks.run("client", "flags", "Ferrand", "--add", "late-payment", "--note", "again", env=env)
    checks.run("client", "milestone", "Ferrand", "Mockups", "--price", "1200", "--done", "50", env=env)
    files = {"BROKEN": os.path.join(checks.home, "broken.yarn"), "SMALL": os.path.join(checks.home, "small.yarn"),
             "COPY": os.path.join(checks.home, "copy.json")}
    with open(files["BROKEN"], "w") as file:
        file.write("title: Start\n---\n<<jump Nowhere>>\n===\n")
    with open(files["SMALL"], "w") as file:
        file.write("title: Start\n---\nClient: Hello?\n-> Hello.\n    Client: Goodbye.\n-> No.\n===\n")
    checks.equal("the copy is written", checks.run("data", "export", "--output", files["COPY"], env=env)[0], 0)
    return home, files


def leaves(checks):
    """The commands there are, as the help tells them."""
    def below(path):
        text = checks.run(*path, "--help")[1]
        names = re.findall(r"^  ([a-z]+)  ", text.split("SUBCOMMANDS:")[1], re.M) if "SUBCOMMANDS:" in text else []
        return [leaf for name in names for leaf in below(path + [name])] if names else [path]
    return below([])


# How each output may be: as it is by default, closed, a full device, a pipe that nobody reads.
OPEN, CLOSED, FULL, UNREAD = "open", "closed", "full", "unread"
REDIRECTED = {OPEN: "", CLOSED: "%d>&-", FULL: "%d>/dev/full", UNREAD: ""}


def started(args, stdin, env, out, err, closes_input=False):
    """Runs the program with its outputs so; gives (status, standard output, standard error)."""
    opened = []

    def stream(kind):
        if kind != UNREAD:
            return subprocess.PIPE
        read, write = os.pipe()
        os.close(read)
        opened.append(write)
        return write

    words = ['exec "$0" "$@"'] + [REDIRECTED[kind] % number if "%d" in REDIRECTED[kind] else "" for number, kind in ((1, out), (2, err))]
    process = subprocess.Popen(["/bin/sh", "-c", " ".join(words + ["0<&-"] * closes_input), PROGRAM, *args], stdin=subprocess.PIPE,
                               stdout=stream(out), stderr=stream(err), env=env)
    for descriptor in opened:
        os.close(descriptor)
    try:
        got = process.communicate(stdin.encode(), timeout=120)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None, "", ""
    return process.returncode, *((text or b"").decode("utf-8", "replace") for text in got)


def on_a_copy(checks, base, args, typed, mode, **more):
    """Runs a command on a copy of what is kept, and looks whether the archive is sound afterwards."""
    home = tempfile.mkdtemp(dir=checks.home)
    try:
        shutil.copytree(base, home, dirs_exist_ok=True)
        got = started(args, typed, checks.environment(SOUFFLEUR_HOME=home, SOUFFLEUR_LANG="en"), *mode, **more)
        with sqlite3.connect(os.path.join(home, "archive.sqlite")) as archive:
            return got + (archive.execute("pragma integrity_check").fetchone()[0] == "ok",)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def closed_outputs(checks, base, files):
    both = [CLOSED, UNREAD] + ([FULL] if os.path.exists("/dev/full") else [])
    covered = [command for command, _ in COMMANDS]
    for leaf in leaves(checks):
        checks.expect("%s is among the commands" % leaf, any(c[:len(leaf)] == leaf for c in covered))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda command: closed_output(checks, base, files, both, *command), COMMANDS))


def closed_output(checks, base, files, kinds, command, typed):
    args = [files.get(word, word) for word in command]
    usual, out, err, sound = on_a_copy(checks, base, args, typed, (OPEN, OPEN))
    checks.expect("%s: a status that is documented, the archive sound" % command, usual in (0, 1, 64, 65, 66) and sound, (usual, err))
    modes = [(kind, kind) for kind in kinds]
    modes += [(OPEN, kind) for kind in kinds if err] + [(kind, OPEN) for kind in kinds if out]
    for mode in modes:
        name = "%s, output %s, errors %s" % (command, *mode)
        status, _, said, sound = on_a_copy(checks, base, args, typed, mode)
        wanted = usual if not out or mode[0] == OPEN else 0 if mode[0] == UNREAD else 74
        checks.equal(name + ": the status, the archive sound", (status, sound), (wanted, True))
        if mode == (FULL, OPEN):
            checks.expect(name + ": the system's words", "No space left on device" in said, said)
        if mode == (UNREAD, OPEN):
            checks.expect(name + ": not a word about it", "souffleur: " not in said, said)
    for mode in ((OPEN, OPEN), (CLOSED, CLOSED)):
        status, _, said, sound = on_a_copy(checks, base, args, typed, mode, closes_input=True)
        checks.expect("%s, input closed, outputs %s" % (command, mode[0]), status in (usual, 0, 64, 66, 74) and sound, (status, said))


CONVERSATIONS = [
    (["rehearse", "payment-chase", "--example"], ["1\r", "\r", "/breathe\r", "I would like to be paid.\r", "/save\r"]),
    (["rehearse", "payment-chase"], ["Ferrand\r", "\r", "?\r", "<\r", "2400\r"]),
    (["rehearse", "--resume", "2"], ["1\r", "2\r"]),
    (["prep", "payment-chase", "--client", "Zed"], ["\r", "?\r", "x\r", "<\r"]),
    (["prep", "payment-chase"], ["Zed\r", "\r"]),
    (["drill", "--seed", "1"], ["I would like 200 euros.\r", "/why\r", "?\r", "\r"]),
    ([], ["3", "e", "1\r"]), ([], ["n"]), ([], ["r", "1\r"]),
    (["client", "decide", "Ferrand"], ["a\r", "b\r", "\r"]),
    (["data", "erase", "--session", "2"], ["?\n", "yes\n"]),
    (["say"], ["You never pay.\n", "\x04"]),
    (["recap", "1"], []), (["history", "1"], []), (["review", "1"], []), (["recap", "99"], []),
]


def gone(args, keys, env, chance, controls):
    """Plays in a terminal that is closed at some moment; gives the exit status, none when it waits for ever."""
    master, slave = pty.openpty()

    def control():
        os.setsid()
        if controls:
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    process = subprocess.Popen([PROGRAM, *args], stdin=slave, stdout=slave, stderr=slave, env=env, preexec_fn=control)
    os.close(slave)
    end = time.time() + chance.random() * chance.choice((0.05, 0.3, 1.5))
    left = list(keys)
    while time.time() < end:
        if select.select([master], [], [], 0.02)[0]:
            try:
                if not os.read(master, 65536):
                    break
            except OSError:
                break
        elif left and chance.random() < 0.5:
            os.write(master, left.pop(0).encode())
    os.close(master)
    try:
        return process.wait(60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None


def closed_terminals(checks, base, times):
    home = os.path.join(checks.home, "terminal")
    env = checks.environment(SOUFFLEUR_HOME=home, SOUFFLEUR_LANG="en")
    chance = random.Random(14)
    for args, keys in CONVERSATIONS:
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(base, home)
        for number in range(times):
            # Without a terminal of its own no signal comes either: the errors of reading and writing are all there is.
            status = gone(args, keys, env, chance, controls=number % 3 != 2)
            checks.expect("%s in a terminal that goes away, %d: ends, and by no trap" % (args, number),
                          status is not None and status not in TRAPS, status)
        checks.equal("%s: the archive is whole" % args, checks.run("history", env=env)[0], 0)


def main():
    checks = Checks()
    base, files = filled(checks)
    closed_outputs(checks, base, files)
    closed_terminals(checks, base, 60 if LONG else 6)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
