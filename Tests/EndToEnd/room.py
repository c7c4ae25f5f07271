"""Erasing with little room on the disk: what is gone is said to be gone, what is left of it is said apart."""
import os
import shutil
import subprocess
import sys

from checks import Checks
from keep import occurrences

WORDS = {"en": ("it is erased, but", "traces", "run it again"), "fr": ("c’est effacé, mais", "traces", "recommencez")}


def filled(checks, folder):
    """A home with two sessions of which one is to go, its draft, and the prompt's history."""
    env = checks.environment(SOUFFLEUR_HOME=folder)
    for client, typed in (("Zorglub", "turlututu, quel jour part le virement ?"), ("Ferrand", "bonjour")):
        status, _, err = checks.run("rehearse", "payment-chase", "--example", "--lang", "fr", "--seed", "7", "--set", "client=" + client,
                                    stdin="1\n%s\n/quit\n" % typed, env=env)
        checks.equal("played", (status, err if status else ""), (0, ""))
    with open(os.path.join(folder, "history"), "w") as file:
        file.write("1\nturlututu, quel jour part le virement ?\nbonjour\n")
    return env


def erased(checks, what, folder, env, language):
    """Erases the first session without room to write the file anew, looks at what is said and done; then with room."""
    filler = filled_up(folder)
    status, _, err = checks.run("data", "erase", "--session", "1", "--yes", "--lang", language, env=env)
    first, traces, again = WORDS[language]
    checks.expect("%s: it is said to be erased, and what is left of it" % what, status == 74 and first in err and traces in err and again in err, (status, err))
    checks.expect("%s: not that nothing was stored" % what, "nothing could be" not in err and "rien n’a pu" not in err, err)
    checks.equal("%s: it is gone" % what, checks.run("history", "1", env=env)[0], 66)
    checks.equal("%s: the other is not" % what, checks.run("history", "2", env=env)[0], 0)
    checks.equal("%s: its draft is gone, the other's is not" % what, os.listdir(os.path.join(folder, "recaps")), ["session-2.eml"])
    checks.equal("%s: so are its lines" % what, open(os.path.join(folder, "history")).read(), "1\nbonjour\n")
    os.remove(filler)
    status, _, err = checks.run("data", "erase", "--session", "1", "--yes", "--lang", language, env=env)
    checks.expect("%s: again, with room: nothing is left" % what, status == 66, (status, err))
    checks.equal("%s: not a byte" % what, occurrences(folder, "Zorglub", "turlututu"), [])
    checks.equal("%s: the other is there" % what, checks.run("history", "2", env=env)[0], 0)


def filled_up(folder):
    """Fills the disk but for a part of what the archive takes; gives the file that does."""
    filler, room = os.path.join(folder, "filler"), os.statvfs(folder)
    left = os.path.getsize(os.path.join(folder, "archive.sqlite")) * 2 // 3
    with open(filler, "wb") as file:
        file.write(b"x" * max(0, room.f_bavail * room.f_frsize - left))
    return filler


def mounted(folder):
    """Mounts a small file system in memory; false where that cannot be done."""
    os.makedirs(folder, exist_ok=True)
    return subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1500k,mode=700", "tmpfs", folder], stderr=subprocess.DEVNULL).returncode == 0


def entered():
    """Whether this is a place of mounts of one's own, which goes with the program; enters it where that can be done."""
    if "--inside" in sys.argv:
        return True
    enter = ["unshare", "--map-root-user", "--mount"] if os.geteuid() else ["unshare", "--mount"]
    if shutil.which("unshare") is None or subprocess.run([*enter, "true"], stderr=subprocess.DEVNULL).returncode:
        return False
    os.execvp(enter[0], [*enter, sys.executable, os.path.abspath(__file__), "--inside"])


def main():
    if not entered():
        print("skipped: a small disk cannot be mounted here")
        return 0
    checks = Checks()
    for language in ("en", "fr"):
        folder = os.path.join(checks.home, language)
        if not mounted(folder):
            print("skipped: a small disk cannot be mounted here")
            break
        erased(checks, language, folder, filled(checks, folder), language)
        subprocess.run(["umount", folder])
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
