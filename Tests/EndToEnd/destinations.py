"""Where results may be written: nothing of the program's own is written over, `-` is standard output everywhere, and what the
system refuses is told in its words, with the file. What the environment says of locales ends no program."""
import json
import os
import resource
import signal
import stat
import sys

from checks import Checks
from outputs import filled

# The options that write a file, with what makes their command write something.
WRITERS = [["recap", "1", "--output"], ["recap", "1", "--format", "json", "--output"], ["card", "--output"], ["data", "export", "--output"],
           ["progress", "--html"]]
WORDS = {"archive": ("l’archive", "the archive"), "journal": ("le journal", "the journal"), "lock": ("le verrou", "the lock"),
         "history": ("l’historique", "the history")}


def content(path):
    with open(path, "rb") as file:
        return file.read()


def own_files(checks, home):
    env = checks.environment(SOUFFLEUR_HOME=home)
    for name, text in (("history", "1\n"), ("session-1.lock", "")):
        with open(os.path.join(home, name), "w") as file:
            file.write(text)
    outside = os.path.join(checks.home, "links")
    os.makedirs(outside, exist_ok=True)
    names = {"archive.sqlite": "archive", "archive.sqlite-journal": "journal", "session-1.lock": "lock", "session-77.LOCK": "lock",
             "history": "history", "ARCHIVE.SQLITE-JOURNAL": "journal"}
    targets = [(os.path.join(home, name), kind) for name, kind in names.items()]
    targets += [(os.path.join(home, "recaps", "..", "archive.sqlite"), "archive"), ("archive.sqlite", "archive"), ("./history", "history")]
    links = [("link", os.path.join(home, "archive.sqlite"), "archive"), ("link-of-link", "link", "archive"),
             ("link-to-nothing-yet", os.path.join(home, "archive.sqlite-journal"), "journal")]
    for name, target, kind in links:
        os.symlink(target, os.path.join(outside, name))
        targets.append((os.path.join(outside, name), kind))
    os.symlink(home, os.path.join(outside, "folder"))
    targets += [(os.path.join(outside, "folder", "archive.sqlite"), "archive"), (os.path.join(outside, "folder", "archive.sqlite-wal"), "journal")]
    for name, kind in (("archive.sqlite", "archive"), ("history", "history"), ("session-1.lock", "lock")):
        os.link(os.path.join(home, name), os.path.join(outside, "hard-" + name))
        targets.append((os.path.join(outside, "hard-" + name), kind))
    os.makedirs(os.path.join(home, "recaps"), exist_ok=True)
    before = {name: content(os.path.join(home, name)) for name in ("archive.sqlite", "history", "session-1.lock")}
    there = sorted(os.listdir(home))
    for writer in WRITERS:
        for number, (target, kind) in enumerate(targets):
            language = number % 2
            spoken = dict(env, SOUFFLEUR_LANG=("fr", "en")[language])
            status, out, err = checks.run(*writer, target, "--lang", ("fr", "en")[language], env=spoken, cwd=home)
            checks.equal("%s %s: refused" % (writer, target), (status, out), (64, ""))
            checks.expect("%s %s: in words" % (writer, target), WORDS[kind][language] in err and target in err, err)
    checks.equal("nothing of ours was written", {name: content(os.path.join(home, name)) for name in before}, before)
    checks.equal("nothing was made", sorted(os.listdir(home)), there)
    checks.equal("the sessions are there", checks.run("history", env=env)[0], 0)
    # A file of the user's own of another name in the same folder, and one of such a name elsewhere, are written.
    for target in (os.path.join(home, "mine.txt"), os.path.join(outside, "history")):
        checks.equal("%s is written" % target, (checks.run("recap", "1", "--output", target, env=env)[0], os.path.exists(target)), (0, True))
    data, state = os.path.join(checks.home, "xdg", "data"), os.path.join(checks.home, "xdg", "state")
    env = checks.environment(XDG_DATA_HOME=data, XDG_STATE_HOME=state)
    env.pop("SOUFFLEUR_HOME")
    checks.run("rehearse", "payment-chase", "--example", "--seed", "3", stdin="1\n" * 40, env=env)
    for target in (data + "/souffleur/archive.sqlite", state + "/souffleur/history"):
        checks.equal("%s is refused" % target, checks.run("recap", "--output", target, env=env)[0], 64)


def standard_output(checks, home):
    env = checks.environment(SOUFFLEUR_HOME=home)
    folder = os.path.join(checks.home, "dash")
    os.mkdir(folder)
    for writer in WRITERS:
        status, out, err = checks.run(*writer, "-", env=env, cwd=folder)
        checks.expect("%s -: standard output" % writer, status == 0 and len(out) > 50, (status, out, err))
        checks.equal("%s -: no file of that name" % writer, os.listdir(folder), [])
        file = os.path.join(checks.home, "same")
        checks.run(*writer, file, env=env, cwd=folder)
        written = content(file).decode()
        if writer[0] == "data":
            written, out = json.loads(written), json.loads(out)
            checks.equal("%s: the same in a file" % writer, (written["sessions"], written["documents"]), (out["sessions"], out["documents"]))
        else:
            checks.equal("%s: the same in a file" % writer, written, out)
        checks.equal("%s: its owner's only" % writer, stat.S_IMODE(os.stat(file).st_mode), 0o600)
        checks.equal("%s: ./- is a file" % writer, (checks.run(*writer, "./-", env=env, cwd=folder)[0], os.listdir(folder)), (0, ["-"]))
        os.remove(os.path.join(folder, "-"))
        os.remove(file)
    facts = json.dumps({"client": "Ferrand from a pipe"})
    status, out, err = checks.run("prep", "payment-chase", "--client", "Pipe", "--facts", "-", "--no-input", "--json", stdin=facts, env=env)
    checks.expect("facts from standard input", status == 0 and "Ferrand from a pipe" in out, (status, out[-300:], err))


def refusals(checks, home):
    """The system's words, with the file, in both languages."""
    env = checks.environment(SOUFFLEUR_HOME=home)
    folder = os.path.join(checks.home, "there")
    os.mkdir(folder)
    plain = os.path.join(checks.home, "plain")
    open(plain, "w").close()
    cases = [(os.path.join(checks.home, "missing", "x"), "No such file or directory", "n’existe pas"), (folder, "Is a directory", "c’est un dossier"),
             (os.path.join(plain, "x"), "Not a directory", "où il faudrait un dossier"),
             (os.path.join(folder, "n" * 300), "File name too long", "trop long")]
    loop = os.path.join(folder, "loop")
    os.symlink(loop, loop)
    cases.append((loop, "Too many levels of symbolic links", "trop de liens"))
    if os.path.exists("/dev/full"):
        cases.append(("/dev/full", "No space left on device", "plus de place"))
    if os.getuid() != 0:
        shut = os.path.join(checks.home, "shut")
        os.mkdir(shut, 0o500)
        cases.append((os.path.join(shut, "x"), "Permission denied", "permission refusée"))
    for writer in WRITERS:
        for target, english, french in cases:
            for language, words in (("en", english), ("fr", french)):
                status, out, err = checks.run(*writer, target, "--lang", language, env=dict(env, SOUFFLEUR_LANG=language))
                checks.equal("%s %s: status" % (writer, target[-12:]), (status, out), (74, ""))
                checks.expect("%s %s: %s" % (writer, target[-12:], words), words in err and target in err and "Cocoa" not in err, err)
    for home, english, french in (("/dev/null/x", "Not a directory", "où il faudrait un dossier"), (plain, "Not a directory", "où il faudrait un dossier"),
                                  ("/proc/nothing/x", "No such file or directory", "n’existe pas")):
        if not os.path.exists(os.path.dirname(home)):
            continue
        for language, words in (("en", english), ("fr", french)):
            status, _, err = checks.run("history", "--lang", language, env=checks.environment(SOUFFLEUR_HOME=home))
            checks.expect("an archive in %s" % home, status == 74 and words in err and home in err, (status, err))
    for command in (["rehearse", "payment-chase", "--facts"], ["client", "decide", "X", "--file"], ["data", "import"]):
        for language, words in (("en", "cannot be read: No such file or directory"), ("fr", "ne se lit pas\u00a0: ce fichier")):
            status, _, err = checks.run(*command, cases[0][0], "--lang", language, env=env)
            checks.expect("%s: %s" % (command, words), status == 66 and words in err and cases[0][0] in err, (status, err))


def too_long(checks, home):
    """A file that would grow longer than the user allows: the system's answer, and no signal."""
    env = checks.environment(SOUFFLEUR_HOME=home)

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512))

    for writer in WRITERS:
        target = os.path.join(checks.home, "limited")
        status, _, err = checks.run(*writer, target, "--lang", "en", env=dict(env, SOUFFLEUR_LANG="en"), preexec_fn=limit)
        checks.equal("%s under ulimit -f: status, no file" % writer, (status, os.path.exists(target)), (74, False))
        checks.expect("%s under ulimit -f: the system's words" % writer, "File too large" in err and "limited" in err, err)
    for command in (["rehearse", "payment-chase", "--example"], ["promises", "add", "x", "--owner", "me"], ["data", "erase", "--session", "2", "--yes"]):
        status, _, err = checks.run(*command, stdin="1\n", env=env, preexec_fn=limit)
        checks.expect("%s under ulimit -f" % command, status == 74 and err, (status, err))
    checks.equal("and everything is there", checks.run("history", env=env)[0], 0)


def locales(checks, home):
    """Names of locales that are none, as libraries read them on their own."""
    nonsense = ["a" * 500, "fr_FR.UTF-8@" + "q" * 300, "en_US@currency=" + "x" * 200, "_" * 40, "." * 40, "@" * 40, "-" * 39 + "@",
                "fr_" + "R" * 36, "%s%n%s%n", "../../../etc/passwd", "\x1b[31m", "fr@calendar=" + "z" * 160, ":" * 40]
    for variable, values in (("LANG", nonsense), ("LC_ALL", nonsense), ("LC_MESSAGES", nonsense), ("LC_CTYPE", nonsense[:2]),
                             ("LANGUAGE", nonsense[:2]), ("LC_TIME", nonsense[:2])):
        for value in values:
            status, out, err = checks.run("review", "1", env=checks.environment(SOUFFLEUR_HOME=home, **{variable: value}))
            checks.expect("%s=%.30s" % (variable, value), status == 0 and out, (status, err))
    for value, word in (("fr_FR.UTF-8@" + "q" * 300, "conduite"), ("en_US@currency=" + "x" * 200, "conduct")):
        out = checks.run("progress", env=checks.environment(SOUFFLEUR_HOME=home, LANG=value))[1]
        checks.expect("%.12s is still that language" % value, word in out, out[:80])


def main():
    checks = Checks()
    home, _ = filled(checks)
    for part in (own_files, standard_output, refusals, too_long, locales):
        part(checks, home)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
