"""The program in a real pseudo-terminal: keys are sent, the screen is read."""
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import stat
import struct
import sys
import termios
import time
import unicodedata

from checks import PROGRAM, Checks, Screen, events


class Terminal:
    """A program in a terminal of a given size, with a very small screen model: lines as a person would read them."""

    def __init__(self, checks, *args, columns=80, rows=24, program=PROGRAM, **env):
        self.columns = columns
        pid, self.master = pty.fork()
        if pid == 0:
            os.execve(program, [program, *args], checks.environment(**env))
        self.pid = pid
        self.raw = b""
        self.resize(columns, rows)

    def resize(self, columns, rows=24):
        self.columns = columns
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, text):
        os.write(self.master, text if isinstance(text, bytes) else text.encode())

    def read(self, seconds):
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self.raw += data
        return bool(data)

    def wait(self, pattern, seconds=15):
        """Waits until the text since the last mark matches; gives whether it did."""
        end = time.time() + seconds
        while time.time() < end:
            if re.search(pattern, self.text()):
                return True
            self.read(0.2)
        return bool(re.search(pattern, self.text()))

    def mark(self):
        """Forgets what was shown so far."""
        while self.read(0.15):
            pass
        self.raw = b""

    def mark_into(self, screen):
        """Gives a screen what was shown since the last mark, and forgets it."""
        while self.read(0.3):
            pass
        screen.feed(self.raw.decode("utf-8", "replace"))
        self.raw = b""

    def text(self):
        """What was shown, without escape sequences."""
        shown = self.raw.decode("utf-8", "replace")
        shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)
        return shown.replace("\r\n", "\n").replace("\r", "\n")

    def end(self, seconds=10):
        """Waits for the end; gives the exit status, or -signal."""
        end = time.time() + seconds
        while time.time() < end:
            self.read(0.1)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self.read(0.05):
                    pass
                os.close(self.master)
                return os.waitstatus_to_exitcode(status)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        return None


def width(text):
    """Columns of a text in a terminal."""
    columns = 0
    for character in text:
        if unicodedata.combining(character):
            continue
        columns += 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return columns


WORDS = {
    "fr": {"prompt": "vous> ", "kept": "Tout est gardé", "menu": "avec vos mots", "unknown": "n’existe pas"},
    "en": {"prompt": "you> ", "kept": "Everything is kept", "menu": "in your own words", "unknown": "There is no"},
}


def conversation(checks, language, columns):
    words, name = WORDS[language], "%s, %d columns" % (language, columns)
    terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", language, "--seed", "3",
                        "--persona", "evasive", columns=columns)
    checks.expect("%s: the prompt appears" % name, terminal.wait(words["prompt"]), terminal.text()[-400:])
    for line in terminal.text().split("\n"):
        checks.expect("%s: no line is wider" % name, width(line) <= columns, line)
    terminal.mark()
    terminal.send("\r")
    checks.expect("%s: an empty line shows the menu" % name, terminal.wait(r"1\. "), terminal.text())
    terminal.mark()
    terminal.send("/frobnicate\r")
    checks.expect("%s: an unknown command is said" % name, terminal.wait(words["unknown"]), terminal.text())
    terminal.mark()
    terminal.send("1\r")
    checks.expect("%s: a number answers" % name, terminal.wait(words["prompt"]), terminal.text())
    checks.expect("%s: the state is shown" % name, re.search("tension", terminal.text()), terminal.text())
    terminal.mark()
    terminal.send("/undo\r")
    checks.expect("%s: undo" % name, terminal.wait(words["prompt"] + r"\Z", 5), terminal.text())
    terminal.mark()
    terminal.send("/lang %s\r" % ("en" if language == "fr" else "fr"))
    other = WORDS["en" if language == "fr" else "fr"]
    checks.expect("%s: the other language" % name, terminal.wait(other["prompt"]), terminal.text())
    terminal.mark()
    terminal.send("\x04")
    checks.equal("%s: Ctrl-D ends politely" % name, terminal.end(), 0)
    checks.expect("%s: and says what is kept" % name, other["kept"] in terminal.text(), terminal.text())


def editing(checks):
    """Line editing, accents under any locale, Tab, history."""
    for locale in ({"LANG": "C.UTF-8"}, {"LANG": "C"}, {"LANG": "", "LC_ALL": ""}):
        name = "locale %r" % locale.get("LANG")
        terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", "fr", "--seed", "3", **locale)
        checks.expect("%s: prompt" % name, terminal.wait("vous> "), terminal.text()[-300:])
        terminal.mark()
        # Two accents typed, one rubbed out with one key, then a slash command in front of what is left.
        terminal.send("é")
        terminal.send("à")
        terminal.send("\x7f\x7f")
        terminal.send("/point\r")
        checks.expect("%s: one Backspace takes one letter" % name, terminal.wait(r"0 réponses|0 réponse"), terminal.text())
        terminal.mark()
        terminal.send("/regi\t\r")
        checks.expect("%s: Tab completes a command" % name, terminal.wait("registre est vide"), terminal.text())
        terminal.mark()
        terminal.send("\x1b[A")
        checks.expect("%s: the line before is in the history" % name, terminal.wait("/registre"), terminal.text())
        terminal.send("\x15\x04")
        checks.equal("%s: end" % name, terminal.end(), 0)
    history = os.path.join(checks.home, "history")
    checks.equal("history is its owner's only", oct(stat.S_IMODE(os.stat(history).st_mode)), "0o600")
    terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", "fr", "--seed", "3")
    terminal.wait("vous> ")
    terminal.mark()
    terminal.send("\x1b[A")
    checks.expect("history lasts from run to run", terminal.wait("/registre"), terminal.text())
    terminal.send("\x15\x04")
    terminal.end()


def interrupts(checks):
    terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", "en", "--seed", "3")
    terminal.wait("you> ")
    terminal.send("half a sen")
    terminal.wait("half a sen")
    terminal.mark()
    terminal.send("\x03")
    checks.expect("Ctrl-C drops the line", terminal.wait(r"\^C[\s\S]*you> "), terminal.text())
    terminal.send("/ledger\r")
    checks.expect("and goes on", terminal.wait("ledger is empty"), terminal.text())
    terminal.wait("you> ")
    terminal.mark()
    terminal.send("\x03")
    terminal.wait(r"\^C[\s\S]*you> ")
    terminal.mark()
    terminal.send("x\x7f")
    terminal.mark()
    terminal.send("\x03")
    checks.expect("a key parts two Ctrl-C", terminal.wait(r"\^C[\s\S]*you> "), terminal.text())
    terminal.send("\x03")
    checks.equal("twice leaves", terminal.end(), 130)
    checks.expect("with everything said", "Everything is kept" in terminal.text(), terminal.text())
    terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", "en", "--seed", "3")
    terminal.wait("you> ")
    os.kill(terminal.pid, signal.SIGTERM)
    checks.equal("SIGTERM ends in order", terminal.end(), 0)
    checks.expect("and says what is kept", "Everything is kept" in terminal.text(), terminal.text())


def stop_and_return(checks):
    """Ctrl-Z under a shell: the shell has an ordinary terminal, and `fg` brings the half-typed line back."""
    shell = shutil.which("bash")
    if not shell:
        return
    terminal = Terminal(checks, "--norc", "--noprofile", "--noediting", "-i", program=shell, PS1="shell$ ")
    terminal.wait(r"shell\$ ")
    terminal.send("%s rehearse payment-chase --example --lang en --seed 3\r" % os.path.abspath(PROGRAM))
    checks.expect("the program starts in a shell", terminal.wait("you> "), terminal.text())
    terminal.send("half a line")
    terminal.wait("half a line")
    terminal.mark()
    terminal.send("\x1a")
    checks.expect("Ctrl-Z gives the shell", terminal.wait(r"shell\$ "), terminal.text())
    flags = termios.tcgetattr(terminal.master)[3]
    checks.expect("with an ordinary terminal", flags & termios.ICANON and flags & termios.ECHO)
    terminal.mark()
    terminal.send("fg\r")
    checks.expect("fg shows the line again", terminal.wait("you> half a line"), terminal.text())
    terminal.mark()
    terminal.send("\x15/ledger\r")
    checks.expect("and editing goes on", terminal.wait("ledger is empty"), terminal.text())
    terminal.mark()
    terminal.send("\x04")
    terminal.wait(r"shell\$ ")
    terminal.send("exit\r")
    terminal.end()


def sizes_and_paste(checks):
    terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", "en", "--seed", "3", columns=80)
    terminal.wait("you> ")
    terminal.resize(40)
    os.kill(terminal.pid, signal.SIGWINCH)
    terminal.mark()
    terminal.send("\r")
    terminal.wait(r"4\. ")
    widest = max(width(line) for line in terminal.text().split("\n"))
    checks.expect("after a resize the menu fits", widest <= 40, widest)
    terminal.wait("you> ")
    terminal.mark()
    terminal.send("\x1b[200~one line\nanother line\nthe third\x1b[201~")
    time.sleep(0.3)
    checks.expect("a paste of three lines waits as one reply", terminal.text().count("you> ") <= 1, terminal.text())
    terminal.send("\r")
    checks.expect("and is read once", terminal.wait("you> "), terminal.text())
    terminal.mark()
    terminal.send("\x04")
    checks.equal("end", terminal.end(), 0)


def colours(checks):
    def first(**env):
        terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", "en", "--seed", "3", **env)
        terminal.wait("you> ")
        raw = terminal.raw
        terminal.send("\x04")
        terminal.end()
        return raw
    checks.expect("colours in a terminal", b"\x1b[1;36m" in first())
    checks.expect("none with NO_COLOR", b"\x1b[1;36m" not in first(NO_COLOR="1"))
    checks.expect("none when dumb", b"\x1b[" not in first(TERM="dumb").replace(b"\x1b[?2004h", b""))


def prompt_columns(checks):
    """Colours in the prompt take no column: a line wraps where it should and is edited where it seems to be."""
    for columns in (40, 80):
        terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", "en", "--seed", "3",
                            "--color", "always", columns=columns)
        terminal.wait("you> ")
        terminal.mark()
        screen, typed = Screen(columns), "0123456789" * (columns // 10 + 1)
        screen.feed("you> ")
        for keys, line in ((typed, "you> " + typed), ("\x01X", "you> X" + typed), ("\x05\x7f", "you> X" + typed[:-1])):
            terminal.send(keys)
            terminal.mark_into(screen)
            checks.equal("columns after %r at %d" % (keys[:4], columns), screen.lines()[-2:],
                         [line[:columns], line[columns:]])
        terminal.send("\x15\x0b\x12xyz")
        terminal.wait("search")
        terminal.send("\x03")
        checks.expect("Ctrl-C leaves a search", terminal.wait(r"\^C[\s\S]*you> \Z"), terminal.text())
        terminal.send("\x04")
        checks.equal("end", terminal.end(), 0)


def facts(checks):
    """Missing facts are asked for, echoed as understood, and kept out of the history."""
    terminal = Terminal(checks, "rehearse", "payment-chase", "--lang", "fr", "--seed", "3", "--set", "client=Ferrand")
    checks.expect("a missing fact is asked for", terminal.wait(r"\w+> "), terminal.text())
    terminal.send("secret-value\r")
    time.sleep(0.5)
    terminal.read(0.5)
    terminal.send("\x04")
    terminal.end()
    with open(os.path.join(checks.home, "history"), encoding="utf-8") as file:
        checks.expect("facts are not in the history", "secret-value" not in file.read())


def to_the_end(checks):
    """The main job: from the first ring to the recap e-mail."""
    for language, heading in (("fr", "Le courriel de récapitulation"), ("en", "The recap e-mail")):
        terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", language, "--seed", "3")
        for _ in range(40):
            if not terminal.wait(WORDS[language]["prompt"] + "|" + heading):
                break
            if heading in terminal.text():
                break
            terminal.mark()
            terminal.send("1\r")
        checks.expect("%s: the recap is written" % language, terminal.wait(heading), terminal.text()[-600:])
        checks.equal("%s: status" % language, terminal.end(), 0)
        checks.expect("%s: the draft is named" % language, ".eml" in terminal.text())


BLAMES = {"fr": ("Encore une relance, la deuxième : vous ne lisez jamais mes mails ?", "La règle du coach"),
          "en": ("Hello, it’s Camille Roy. I’ve sent you two reminders about the invoice, you never answer.", "The coach’s rule")}


def coaching(checks, language, columns):
    """A typed reproach: one line of the coach, after the client's answer, explained by /why."""
    prompt, name = WORDS[language]["prompt"], "%s, %d columns, coach" % (language, columns)
    blame, rule = BLAMES[language]
    terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", language, "--seed", "3",
                        "--persona", "evasive", "--accessible", columns=columns)
    terminal.wait(prompt)
    terminal.mark()
    terminal.send(blame + "\r")
    checks.expect("%s: answers" % name, terminal.wait(r"(blame|absolute)\.\w+[\s\S]*" + prompt), terminal.text())
    shown = terminal.text()
    checks.equal("%s: one line" % name, shown.count("Coach"), 1)
    checks.expect("%s: after the client" % name, shown.find("Claire Lenoir") < shown.find("Coach"), shown)
    checks.expect("%s: nothing drawn" % name, "■" not in shown, shown)
    for line in shown.split("\n")[2:]:
        checks.expect("%s: no line is wider" % name, width(line) <= columns, line)
    terminal.mark()
    terminal.send("/why\r")
    checks.expect("%s: /why" % name, terminal.wait(rule + r"[\s\S]*--off[\s\S]*" + prompt), terminal.text())
    terminal.send("\x04")
    checks.equal("%s: end" % name, terminal.end(), 0)


AIDS = {
    "fr": {"hint": "Ce qui aiderait", "start": "Par exemple", "whole": "En entier", "breathe": "inspirez", "back": "On reprend",
           "fork": "reste telle quelle", "late": "fait attendre", "rule": "40", "alarm": "Le silence dure"},
    "en": {"hint": "What would help", "start": "For instance", "whole": "All of it", "breathe": "breathe in", "back": "Back to where",
           "fork": "stays as it is", "late": "slow to come", "rule": "40", "alarm": "The silence lasts"},
}


def aids(checks, language, columns):
    """Hints, a breath cut short by a key, a fork, and a reply that comes late."""
    prompt, words, name = WORDS[language]["prompt"], AIDS[language], "%s, %d columns, aids" % (language, columns)
    terminal = Terminal(checks, "rehearse", "payment-chase", "--example", "--lang", language, "--seed", "3",
                        "--persona", "evasive", "--pressure", "5s", columns=columns)
    checks.expect("%s: the prompt" % name, terminal.wait(prompt), terminal.text())
    terminal.send("half a")
    checks.expect("%s: told when time is up" % name, terminal.wait(re.escape(words["alarm"]) + r"[\s\S]*half a", 12), terminal.text())
    terminal.mark()
    terminal.send("\x151\r")
    checks.expect("%s: late is said" % name, terminal.wait(words["late"].replace(" ", r"\s+") + r"[\s\S]*" + prompt), terminal.text())
    for line in terminal.text().split("\n"):
        checks.expect("%s: no line is wider" % name, width(line) <= columns, line)
    for word in ("hint", "start", "whole"):
        terminal.mark()
        terminal.send("/hint\r")
        checks.expect("%s: %s" % (name, word), terminal.wait(words[word].replace(" ", r"\s+") + r"[\s\S]*" + prompt), terminal.text())
    terminal.mark()
    terminal.send("/breathe\r")
    checks.expect("%s: breathes" % name, terminal.wait(words["breathe"]), terminal.text())
    time.sleep(0.2)
    terminal.send("x")
    checks.expect("%s: a key ends it" % name, terminal.wait(words["back"] + r"[\s\S]*" + prompt + r"\Z", 5), terminal.text())
    checks.expect("%s: the key is not typed" % name, not terminal.text().rstrip(" ").endswith("x"), terminal.text())
    terminal.mark()
    terminal.send("/fork 0\r")
    checks.expect("%s: forks" % name, terminal.wait(words["fork"].replace(" ", r"\s+") + r"[\s\S]*" + prompt), terminal.text())
    terminal.mark()
    terminal.send("\x04")
    checks.equal("%s: end" % name, terminal.end(), 0)
    number = re.search(r"--resume\s+(\d+)", terminal.text())
    checks.expect("%s: the new session is named" % name, number, terminal.text())
    if number:
        status, out, _ = checks.run("rehearse", "--resume", number.group(1), "--json", stdin="")
        seen = events(out)
        checks.expect("%s: the fork is resumed from its opening" % name, not [e for e in seen if e["event"] == "reply"], out)
        old = str(int(number.group(1)) - 1)
        status, out, _ = checks.run("rehearse", "--resume", old, "--json", stdin="")
        checks.expect("%s: the first session has its reply" % name, '"late":true' in out, out)


def breath_and_signals(checks):
    """Signals in the middle of a pause act as they do at the prompt, and the terminal is ordinary afterwards."""
    start = ("rehearse", "payment-chase", "--example", "--lang", "en", "--seed", "3")
    for accessible in ((), ("--accessible",)):
        terminal = Terminal(checks, *start, *accessible)
        terminal.wait("you> ")
        terminal.mark()
        terminal.send("/breathe\r")
        terminal.wait("Any key")
        time.sleep(0.3)
        terminal.send("\x03")
        checks.expect("Ctrl-C ends a pause", terminal.wait(r"Back to where[\s\S]*you> \Z"), terminal.text())
        terminal.send("/ledger\r")
        checks.expect("and the prompt edits as before", terminal.wait("/ledger[\\s\\S]*ledger is empty"), terminal.text())
        terminal.mark()
        terminal.send("/breathe\r")
        terminal.wait("Any key")
        time.sleep(0.3)
        os.kill(terminal.pid, signal.SIGTERM)
        checks.equal("SIGTERM in a pause ends in order", terminal.end(), 0)
        checks.expect("and says what is kept", "Everything is kept" in terminal.text(), terminal.text())


def main():
    checks = Checks()
    for language in ("fr", "en"):
        for columns in (80, 40):
            conversation(checks, language, columns)
            coaching(checks, language, columns)
            aids(checks, language, columns)
    for part in (editing, interrupts, breath_and_signals, stop_and_return, sizes_and_paste, colours, prompt_columns, facts, to_the_end):
        part(checks)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
