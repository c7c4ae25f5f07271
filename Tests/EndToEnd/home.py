"""souffleur alone in a terminal, promises, completions and the man page."""
import json
import os
import re
import subprocess
import sys
import tempfile

from checks import PROGRAM, Checks
from terminal import Terminal, width

HERE = os.path.dirname(os.path.abspath(__file__))


def unknown(checks):
    status, out, err = checks.run("list", "\x01\x1b[31mx")
    checks.expect("an argument's escape sequences stay out", status == 64 and "\x1b" not in err, repr(err))


def home(checks, language, columns):
    name = "home, %s, %d columns" % (language, columns)
    words = {"fr": ("À venir", "À répéter", "reprendre"), "en": ("Coming", "To rehearse", "resume")}[language]
    checks.run("promises", "add", "rappeler", "--owner", "me", "--due", "+1")
    terminal = Terminal(checks, "--lang", language, columns=columns)
    checks.expect(name + ": scenarios and a key", terminal.wait(r"q\s+quit"), terminal.text())
    checks.expect(name + ": what is coming", words[0] in terminal.text() and words[1] in terminal.text(), terminal.text())
    wide = [line for line in terminal.text().split("\n") if width(line) > columns]
    checks.equal(name + ": no line wider than the screen", wide, [])
    terminal.send("z")
    terminal.send("3")
    checks.expect(name + ": one key", terminal.wait(r"payment-chase"), terminal.text())
    terminal.send("e")
    checks.expect(name + ": the conversation starts", terminal.wait(r"(vous|you)> "), terminal.text())
    terminal.send("/save\r")
    checks.equal(name + ": ends well", terminal.end(), 0)
    terminal = Terminal(checks, "--lang", language, columns=columns)
    checks.expect(name + ": what was interrupted", terminal.wait(words[2]), terminal.text())
    terminal.wait(r"q\s+quit")
    terminal.send("r")
    checks.expect(name + ": goes on", terminal.wait(r"(vous|you)> "), terminal.text())
    terminal.send("/save\r")
    terminal.end()
    for key, what in (("q", "q"), ("\x1b", "Escape"), ("\x03", "Ctrl-C"), ("\x04", "Ctrl-D")):
        terminal = Terminal(checks, "--lang", language, columns=columns)
        terminal.wait(r"q\s+quit")
        terminal.send(key)
        checks.equal("%s: %s leaves" % (name, what), terminal.end(), 0)


def shells(checks):
    for shell in ("bash", "zsh", "fish"):
        status, out, _ = checks.run("--generate-completion-script", shell)
        checks.expect("completions for %s" % shell, status == 0 and "rehearse" in out and "persona" in out)
        if shell == "bash":
            result = subprocess.run(["bash", "-n"], input=out, text=True, capture_output=True)
            checks.equal("completions for bash can be read", (result.returncode, result.stderr), (0, ""))
    folder = tempfile.mkdtemp(prefix="souffleur-man-")
    result = subprocess.run([os.path.join(HERE, "../../Scripts/manual"), os.path.abspath(PROGRAM), folder],
                            capture_output=True, text=True, timeout=600)
    page = os.path.join(folder, "souffleur.1")
    text = open(page, encoding="utf-8").read() if os.path.exists(page) else result.stderr
    for word in ("rehearse", "recap", "promises", "client"):
        checks.expect("the man page tells of %s" % word, re.search(r"\b%s\b" % word, text), text[-400:])


def main():
    checks = Checks()
    unknown(checks)
    for language in ("fr", "en"):
        for columns in (80, 40):
            home(checks, language, columns)
    shells(checks)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
