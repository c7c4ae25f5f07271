"""The library that makes calls fail, compiled for the occasion."""
import os
import shutil
import subprocess
import sys


def library(checks):
    """The path of the compiled library; none, with a word why, where there can be none."""
    if not sys.platform.startswith("linux"):
        print("skipped: faults are injected on Linux only")
        return None
    compiler = next((c for c in ("cc", "gcc", "clang") if shutil.which(c)), None)
    if compiler is None:
        print("skipped: no C compiler for the faults")
        return None
    target = os.path.join(checks.home, "faults.so")
    source = os.path.join(os.path.dirname(__file__), "faults.c")
    got = subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", target, source, "-ldl"], stderr=subprocess.PIPE)
    if got.returncode != 0:
        print("skipped: the faults do not compile here: %s" % got.stderr.decode("utf-8", "replace")[:400])
        return None
    return target


def fault(library, checks, kind, number, how, error=0):
    """What the environment says to make it happen, and the file that tells whether it did."""
    seen = os.path.join(checks.home, "seen")
    if os.path.exists(seen):
        os.remove(seen)
    return {"LD_PRELOAD": library, "SOUFFLEUR_FAULT": "%s %d %s %d" % (kind, number, how, error), "SOUFFLEUR_FAULT_SEEN": seen}, seen
