"""What is stored in a home, put so that two states can be compared: the archive's rows, the files beside it, the history."""
import json
import os
import re
import shutil
import sqlite3

# What an interrupted program may leave: its lock, the journal of a transaction, files that were not put in place yet.
ASIDE = re.compile(r"^(session-\d+\.lock|archive\.sqlite(-journal)?|\.dat\.nosync.*|\.[^/]*\.\d+|history\.new)$")
# What tells of the moment and not of what was done.
MOMENTS = [(re.compile(pattern), word) for pattern, word in (
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)", "MOMENT"), (r"\d{8}T\d{6}Z?", "MOMENT"),
    (r"(?m)^Date: .*$", "Date: MOMENT"), (r"<\w+\.\d+@souffleur", "<MESSAGE@souffleur"), (r"=_souffleur_\w+", "=_souffleur_PART"), (r'"(updated|at|changed|noted)"\s*:\s*-?[\d.]+', r'"\1":MOMENT'))]


def timeless(text):
    for pattern, word in MOMENTS:
        text = pattern.sub(word, text)
    return text


def unnamed(kind, key, value):
    """A document without what is drawn by chance: the name of a promise, and its token here and in others."""
    if kind != "promise":
        return kind, key, value
    return kind, "NAME", timeless(re.sub(r'"(token|by|replaces)":"\w+"', r'"\1":"TOKEN"', value))


def written(rows):
    return timeless(json.dumps(rows, ensure_ascii=False).replace('\\"', '"')) if rows else ""


def copied(home, scratch):
    """A copy of the archive with its journal: what was left half done stays there for the program to finish."""
    copy = os.path.join(scratch, "archive.sqlite")
    for suffix in ("", "-journal"):
        if os.path.exists(copy + suffix):
            os.remove(copy + suffix)
        if os.path.exists(os.path.join(home, "archive.sqlite" + suffix)):
            shutil.copy(os.path.join(home, "archive.sqlite" + suffix), copy + suffix)
    return copy


class State:
    """What a home and the folder beside it hold.

    `archive` is "" where nothing is stored yet; `documents` are what the archive would be without its sessions.
    """

    def __init__(self, home, out, scratch):
        self.whole, self.sessions, self.documents = "ok", [], ""
        self.archive = self.read_archive(home, scratch)
        self.history = ""
        if os.path.exists(os.path.join(home, "history")):
            with open(os.path.join(home, "history"), encoding="utf-8", errors="replace") as file:
                self.history = file.read()
        self.files, self.left = {}, []
        for root in (home, out):
            for path, _, names in os.walk(root):
                for name in names:
                    whole = os.path.join(path, name)
                    if ASIDE.match(name):
                        if name != "archive.sqlite":
                            self.left.append(name)
                    elif whole != os.path.join(home, "history"):
                        with open(whole, encoding="utf-8", errors="replace") as file:
                            self.files[os.path.relpath(whole, os.path.dirname(home))] = timeless(file.read())

    def read_archive(self, home, scratch):
        """The rows, read from a copy."""
        copy = copied(home, scratch)
        if not os.path.exists(copy):
            return ""
        database = sqlite3.connect(copy)
        try:
            self.whole = database.execute("PRAGMA integrity_check").fetchone()[0]
            if database.execute("PRAGMA foreign_key_check").fetchall():
                self.whole = "entries without a session"
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not {"session", "entry", "document"} <= tables:
                return ""
            rows = []
            for row in database.execute("SELECT id, reference, setup, closed, ledger FROM session ORDER BY id"):
                self.sessions.append(row[0])
                rows.append(["session", *row])
            rows += [["entry", *row] for row in database.execute(
                "SELECT session, number, action, turn, note FROM entry ORDER BY session, number")]
            documents = sorted(["document", *unnamed(*row)] for row in database.execute("SELECT kind, key, value FROM document"))
            self.documents = written(documents)
            return written(rows + documents)
        except sqlite3.DatabaseError as error:
            self.whole = str(error)
            return "unreadable"
        finally:
            database.close()


def replies(home, session, scratch):
    """The options that were chosen in a session, in the order they are stored in."""
    copy = copied(home, scratch)
    database = sqlite3.connect(copy)
    rows = database.execute("SELECT action FROM entry WHERE session = ? AND action LIKE '{\"reply\"%' ORDER BY number", (session,))
    chosen = [json.loads(row[0])["reply"]["_0"]["option"] for row in rows]
    database.close()
    return chosen
