"""Libraries that stand between the program and the system, compiled for the occasion."""
import os
import shutil
import subprocess
import sys


def compiled(checks, name="faults"):
    """The path of the compiled library; none, with a word why, where there can be none."""
    if not sys.platform.startswith("linux"):
        print("skipped: %s are a library of Linux only" % name)
        return None
    compiler = next((c for c in ("cc", "gcc", "clang") if shutil.which(c)), None)
    if compiler is None:
        print("skipped: no C compiler for the %s" % name)
        return None
    target = os.path.join(checks.home, name + ".so")
    source = os.path.join(os.path.dirname(__file__), name + ".c")
    got = subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", target, source, "-ldl"], stderr=subprocess.PIPE)
    if got.returncode != 0:
        print("skipped: %s does not compile here: %s" % (name, got.stderr.decode("utf-8", "replace")[:400]))
        return None
    return target


def fault(library, checks, kind, number, how, error=0):
    """What the environment says to make it happen, and the file that tells whether it did."""
    seen = os.path.join(checks.home, "seen")
    if os.path.exists(seen):
        os.remove(seen)
    return {"LD_PRELOAD": library, "SOUFFLEUR_FAULT": "%s %d %s %d" % (kind, number, how, error), "SOUFFLEUR_FAULT_SEEN": seen}, seen
