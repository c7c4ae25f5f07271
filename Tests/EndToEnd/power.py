"""A power cut: at every moment of a rehearsal, what is on the disk for sure holds every reply that was acknowledged.

The calls that write, sync, rename and unlink are traced (strace, on Linux). They are played again on a disk that keeps
only what was synced, and on some that keep a part of the rest; the archive that is left is opened and read.
"""
import ast
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys

from checks import PROGRAM, Checks

CALLS = ("openat,open,creat,close,dup,dup2,dup3,fcntl,write,pwrite64,writev,pwritev,lseek,ftruncate,truncate,fsync,fdatasync,sync,syncfs,"
         "rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat")

SCRIPT = """title: Start
---
Client: Encore ? #line:a
-> Oui, encore un peu #line:b
    Client: Bon. #line:c
-> Non, merci #line:d
    Client: Dommage. #line:e
<<jump Start>>
===
"""


class File:
    """A file or a folder: what it holds now, and what of that is on the disk for sure."""

    def __init__(self, is_folder=False):
        self.is_folder = is_folder
        self.now = {} if is_folder else bytearray()
        self.synced = {} if is_folder else b""
        self.pending = []  # writes since the last sync: (offset, bytes) or a new length

    def sync(self):
        self.synced = dict(self.now) if self.is_folder else bytes(self.now)
        self.pending = []

    def write(self, offset, data):
        if len(self.now) < offset:
            self.now.extend(bytes(offset - len(self.now)))
        self.now[offset:offset + len(data)] = data
        self.pending.append((offset, data))

    def truncate(self, length):
        del self.now[length:]
        self.now.extend(bytes(length - len(self.now)))
        self.pending.append((length, None))

    def left(self, chance):
        """What a cut leaves: what was synced, and each write since then or not. None as chance: nothing since then."""
        content = bytearray(self.synced)
        for offset, data in self.pending if chance else []:
            if chance.random() < 0.5:
                continue
            if data is None:
                del content[offset:]
                content.extend(bytes(offset - len(content)))
            else:
                content.extend(bytes(max(0, offset - len(content))))
                content[offset:offset + len(data)] = data
        return bytes(content)


class Disk:
    """The tree under one folder, as traced calls make it."""

    def __init__(self, root):
        self.root = root
        self.top = File(is_folder=True)
        self.open = {}  # descriptors: [file, position, appends]
        self.syncs = 0

    def parts(self, path):
        path = os.path.normpath(path)
        if path == self.root:
            return []
        return path[len(self.root) + 1:].split("/") if path.startswith(self.root + "/") else None

    def find(self, path):
        parts = self.parts(path)
        if parts is None:
            return None, None
        folder = self.top
        for part in parts[:-1]:
            folder = folder.now.get(part)
            if folder is None:
                return None, None
        return folder, parts[-1] if parts else None

    def at(self, path):
        folder, name = self.find(path)
        return folder and (folder.now.get(name) if name else folder)

    def left(self, folder, target, chance=None):
        """Writes what a cut leaves of a folder; each name that was made, taken away or changed since the last sync is there
        or not."""
        os.makedirs(target, exist_ok=True)
        names = dict(folder.synced)
        for name in set(folder.now) | set(folder.synced) if chance else ():
            if folder.now.get(name) is not folder.synced.get(name) and chance.random() < 0.5:
                names[name] = folder.now.get(name)
        for name, file in names.items():
            path = os.path.join(target, name)
            if file is None:
                continue
            if file.is_folder:
                self.left(file, path, chance)
            else:
                with open(path, "wb") as out:
                    out.write(file.left(chance))

    def call(self, name, args, result):
        """Does what a call did; gives the bytes it wrote to standard output."""
        if result < 0:
            return None
        if name in ("openat", "open", "creat"):
            path = text(args[1] if name == "openat" else args[0])
            flags = args[2] if name == "openat" else args[1] if name == "open" else "O_CREAT|O_TRUNC"
            folder, last = self.find(path)
            if folder is None:
                self.open.pop(result, None)
                return None
            file = self.at(path)
            if file is None and "O_CREAT" in flags:
                file = folder.now[last] = File()
            if file is None:
                self.open.pop(result, None)
                return None
            if "O_TRUNC" in flags and not file.is_folder:
                file.truncate(0)
            self.open[result] = [file, 0, "O_APPEND" in flags]
        elif name == "close":
            self.open.pop(int(args[0]), None)
        elif name in ("dup", "dup2", "dup3") or name == "fcntl" and "F_DUPFD" in args[1]:
            if int(args[0]) in self.open:
                self.open[result] = self.open[int(args[0])]
        elif name in ("mkdir", "mkdirat"):
            folder, last = self.find(text(args[-2]))
            if folder is not None and last:
                folder.now[last] = File(is_folder=True)
        elif name in ("unlink", "unlinkat"):
            folder, last = self.find(text(args[0] if name == "unlink" else args[1]))
            if folder is not None:
                folder.now.pop(last, None)
        elif name.startswith("rename") or name.startswith("link"):
            paths = [text(a) for a in args if a.startswith('"')]
            (source, old), (target, new) = self.find(paths[0]), self.find(paths[1])
            if source is not None and target is not None:
                target.now[new] = source.now[old] if name.startswith("link") else source.now.pop(old)
        elif name in ("sync", "syncfs"):
            sys.exit("the program syncs everything (%s): the model has to learn it" % name)
        else:
            return self.use(name, args, result)
        return None

    def use(self, name, args, result):
        """A call on an open file."""
        descriptor = int(args[0]) if args[0].isdigit() else -1
        if descriptor == 1 and name == "write":
            return bytes_of(args[1])[:result]
        if name == "truncate":
            file = self.at(text(args[0]))
            if file:
                file.truncate(int(args[1]))
            return None
        state = self.open.get(descriptor)
        if state is None:
            return None
        file = state[0]
        if name in ("fsync", "fdatasync"):
            file.sync()
            self.syncs += 1
        elif name == "ftruncate":
            file.truncate(int(args[1]))
        elif name == "lseek":
            state[1] = result
        elif name == "pwrite64":
            file.write(int(args[3]), bytes_of(args[1])[:result])
        elif name == "write":
            offset = len(file.now) if state[2] else state[1]
            file.write(offset, bytes_of(args[1])[:result])
            state[1] = offset + result
        elif name != "fcntl":  # locks change nothing on a disk
            sys.exit("the program uses %s on a file of its own: the model has to learn it" % name)
        return None


def bytes_of(argument):
    """The bytes of a string in a trace; strace was asked for hexadecimal and for all of it."""
    return ast.literal_eval("b" + argument)


def text(argument):
    return bytes_of(argument).decode()


def traced(path):
    """The calls of a trace in the order in which they ended: (name, arguments, result)."""
    unfinished = {}
    with open(path, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            pid, _, rest = line.rstrip("\n").partition(" ")
            rest = rest.lstrip()
            if rest.endswith("<unfinished ...>"):
                unfinished[pid] = rest[:-len("<unfinished ...>")].rstrip()
                continue
            resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", rest)
            if resumed:
                rest = unfinished.pop(pid, "") + resumed.group(1)
            call = re.match(r"(\w+)\((.*)\)\s+= (-?\d+)", rest)
            if call:
                yield call.group(1), re.findall(r'"(?:[^"\\]|\\.)*"(?:\.\.\.)?|\[[^]]*\]|[^,\s][^,]*', call.group(2)), int(call.group(3))


def trace(checks, trace_file, env, stdin, *args):
    """Runs the program under strace; its status, or none where it cannot be traced here."""
    command = ["strace", "-f", "-qq", "-xx", "-s", "1000000", "-e", "trace=" + CALLS, "-e", "signal=none", "-o", trace_file, PROGRAM, *args]
    got = subprocess.run(command, input=stdin.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env, timeout=300)
    if not os.path.exists(trace_file) or b"ptrace" in got.stderr:
        return None
    return got.returncode


def stored(folder):
    """The options that an archive holds, in order, whichever session; none where there is no archive that can be read."""
    path = os.path.join(folder, "archive.sqlite")
    if not os.path.exists(path):
        return []
    database = sqlite3.connect(path)
    try:
        if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            return None
        rows = database.execute("SELECT action, note FROM entry WHERE action IS NOT NULL OR note IS NOT NULL ORDER BY session, number")
        return [note or json.loads(action)["reply"]["_0"]["option"] for action, note in rows]
    except sqlite3.OperationalError as error:
        return [] if "no such table" in str(error) else None
    except sqlite3.DatabaseError:
        return None
    finally:
        database.close()


def replayed(checks, disk, home, trace_file, aside, known, chance, what):
    """Cuts the power after each call; gives the replies that were acknowledged, with those known before."""
    acknowledged, cuts, asked, is_lost = list(known), 0, False, False
    for name, args, result in traced(trace_file):
        written = disk.call(name, args, result)
        for line in (written or b"").splitlines():
            try:
                event = json.loads(line)
            except ValueError:
                continue
            asked = asked or event.get("event") == "options"
            if event.get("event") == "reply" and asked:  # what comes before is the turn that is gone back to
                acknowledged.append(event["option"])
        if is_lost or name in ("lseek", "fcntl", "close", "openat", "dup") and written is None:
            continue
        for draw in (None, chance, chance):
            shutil.rmtree(aside, ignore_errors=True)
            disk.left(disk.top, aside, draw)
            held = stored(os.path.join(aside, os.path.relpath(home, disk.root)))
            cuts += 1
            if held is None or held[:len(acknowledged)] != acknowledged:
                checks.expect("%s: cut after %s, %d replies acknowledged" % (what, name, len(acknowledged)), False, held)
                is_lost = True
                break
    return acknowledged, cuts


def main():
    if shutil.which("strace") is None:
        print("skipped: there is no strace here")
        return 0
    checks = Checks()
    root = os.path.realpath(os.path.join(checks.home, "disk"))
    os.mkdir(root)
    home = os.path.join(root, "new", "folder", "souffleur")  # made by the program, name by name
    env = checks.environment(SOUFFLEUR_HOME=home)
    script = os.path.join(checks.home, "loop.yarn")
    with open(script, "w") as file:
        file.write(SCRIPT)
    disk, chance = Disk(root), random.Random(14)
    acknowledged, total = [], 0
    for what, stdin, args in (("a first rehearsal", "1\n2\n1\n2\n", [script]), ("one that goes on", "2\n2\n1\n", ["--resume", "1"])):
        trace_file = os.path.join(checks.home, "trace")
        status = trace(checks, trace_file, env, stdin, "rehearse", *args, "--json", "--lang", "fr")
        if status is None:
            print("skipped: no program can be traced here")
            return checks.done()
        checks.equal("%s ends well" % what, status, 0)
        known = len(acknowledged)
        acknowledged, cuts = replayed(checks, disk, home, trace_file, os.path.join(checks.home, "left"), acknowledged, chance, what)
        total += cuts
        checks.equal("%s: its replies were acknowledged" % what, len(acknowledged) - known, stdin.count("\n"))
    checks.equal("the disk as it was played again is the one there is", bytes(disk.at(os.path.join(home, "archive.sqlite")).now),
                 open(os.path.join(home, "archive.sqlite"), "rb").read())
    print("%d cuts, %d syncs, %d replies acknowledged" % (total, disk.syncs, len(acknowledged)))
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
