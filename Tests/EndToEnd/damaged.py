"""A damaged archive, and two programs that write into one session: what can be read is read, what cannot is named."""
import itertools
import json
import os
import re
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from checks import PROGRAM, Checks, events
from keep import LOOP, home, started, talk

# What a column can hold instead of what belongs there.
DAMAGES = ["{broken", '{"items":3}']
NAMES = re.compile(r"line:|stored (Ledger|Turn|Action|Setup|ClientFile|Promise|Preparation)")


def change(folder, sql, *values):
    database = sqlite3.connect(os.path.join(folder, "archive.sqlite"))
    with database:
        database.execute(sql, values)
    database.close()


def rows(folder, sql, *values):
    database = sqlite3.connect(os.path.join(folder, "archive.sqlite"))
    got = database.execute(sql, values).fetchall()
    database.close()
    return got


def filled(checks, name):
    """Three sessions, a client, a preparation and three promises."""
    folder, env = home(checks, name)
    for replies in ("1\n1\n/quit\n", "1\n1\n1\n", "2\n/quit\n"):
        checks.equal("%s: played" % name, checks.run(
            "rehearse", "payment-chase", "--example", "--seed", "3", "--json", "--lang", "en", stdin=replies, env=env)[0], 0)
    for args in (["client", "flags", "Ferrand", "--add", "late-payment"], ["client", "flags", "Durand", "--add", "chasing"],
                 ["prep", "payment-chase", "--client", "Ferrand", "--set", "request=Pay", "--set", "call_date=2030-01-01", "--no-input"],
                 ["promises", "add", "one", "--owner", "me"], ["promises", "add", "two", "--owner", "me"],
                 ["promises", "add", "three", "--owner", "me"]):
        status, _, err = checks.run(*args, env=env)
        checks.equal("%s: %s" % (name, " ".join(args)), status, 0)
    # Names are drawn by chance; these are easier to speak of.
    for number, (key,) in enumerate(rows(folder, "SELECT key FROM document WHERE kind = 'promise'")):
        change(folder, "UPDATE document SET key = ? WHERE kind = 'promise' AND key = ?", "P-%03d" % (number + 1), key)
    return folder, env


LISTS = [["history"], ["history", "--json"], ["history", "--search", "invoice"], ["history", "--misread"], ["history", "1"], ["progress"],
         ["next"], ["recap"], ["review"], ["client", "list"], ["promises"], ["card"], ["data", "export"],
         ["prep", "payment-chase", "--client", "Durand", "--show"]]


def damaged_values(checks):
    """One value that cannot be read blocks no list; the list names it, in both languages."""
    folder, env = filled(checks, "damaged")
    tables = [("session", "ledger", "id = 2", "session 2", "séance 2"), ("session", "setup", "id = 2", "session 2", "séance 2"),
              ("document", "value", "kind = 'client' AND key = 'durand'", "durand", "durand"),
              ("document", "value", "kind = 'promise' AND key = 'P-002'", "P-002", "P-002"),
              ("document", "value", "kind = 'preparation'", "payment-chase/ferrand", "payment-chase/ferrand"),
              ("entry", "turn", "session = 2 AND number = 1", "session 2", "séance 2")]
    sound = {tuple(args): checks.run(*args, "--lang", "en", env=env)[0] for args in LISTS}
    checks.equal("all is well before", set(sound.values()), {0})
    languages = itertools.cycle((lambda english, french: ("en", english), lambda english, french: ("fr", french)))
    pool = ThreadPoolExecutor(max_workers=os.cpu_count() or 1)
    for table, column, where, english, french in tables:
        (good,), = rows(folder, "SELECT %s FROM %s WHERE %s" % (column, table, where))
        for damage in DAMAGES:
            change(folder, "UPDATE %s SET %s = ? WHERE %s" % (table, column, where), damage)
            language, name = next(languages)(english, french)
            what = "%s.%s = %r" % (table, column, damage)
            ran = list(pool.map(lambda args: checks.run(*args, "--lang", language, env=env), LISTS))
            for args, (status, out, err) in zip(LISTS, ran):
                # There is nothing to show where the only one there is is damaged.
                fine = (0, 66) if args == ["card"] and "preparation" in where else (0,)
                checks.expect("%s: %s" % (what, " ".join(args)), status in fine, (status, err))
                checks.expect("%s: %s has no name of the inside" % (what, " ".join(args)), not NAMES.search(err), err)
                checks.expect("%s: %s shows nothing of it" % (what, " ".join(args)), "{broken" not in out or args[0] == "data", out)
            checks.expect("%s: it is named (%s)" % (what, language), any(name in err for _, _, err in ran), [err for _, _, err in ran])
            status, out, _ = checks.run("data", "export", env=env)
            if damage == "{broken":
                checks.expect("%s.%s = %r: exported as it stands" % (table, column, damage),
                              '"%s" : %s' % (column, json.dumps(damage)) in out, status)
            two, other = home(checks, "damaged-copy")
            status, _, err = checks.run("data", "import", "-", "--lang", "en", stdin=out, env=other)
            checks.expect("%s.%s = %r: an import takes all of it or says where it is wrong" % (table, column, damage),
                          status == 65 and re.search(r"at (sessions|documents)\[\d\]", err), (status, err))
        change(folder, "UPDATE %s SET %s = ? WHERE %s" % (table, column, where), good)
    checks.equal("all is well again", {tuple(args): checks.run(*args, "--lang", "en", env=env)[0] for args in LISTS}, sound)


def damaged_one(checks):
    """What was asked for by its name and cannot be read is said in words, can be erased, and stops nothing else."""
    folder, env = filled(checks, "damaged-one")
    change(folder, "UPDATE document SET value = '{broken'")
    for args, name in ((["client", "flags", "Ferrand"], "ferrand"), (["promises", "keep", "P-002"], "P-002"),
                       (["prep", "payment-chase", "--client", "Ferrand", "--show"], "payment-chase/ferrand")):
        status, out, err = checks.run(*args, "--lang", "en", env=env)
        checks.expect("%s names it" % " ".join(args), status == 65 and name in err and "data export" in err, (status, err))
    status, out, err = checks.run("rehearse", "payment-chase", "--example", "--set", "client=Ferrand", "--json", stdin="1\n", env=env)
    checks.expect("one can rehearse without what was prepared", status == 0 and '"reply"' in out, (status, err))
    checks.equal("a promise is noted beside those that cannot be read", checks.run("promises", "add", "four", "--owner", "me", env=env)[0], 0)
    checks.expect("and listed alone", "four" in checks.run("promises", env=env)[1] and "P-002" not in checks.run("promises", env=env)[1])
    checks.equal("none of theirs is touched", rows(folder, "SELECT count(*) FROM document WHERE kind = 'promise' AND value = '{broken'"), [(3,)])
    checks.equal("one that cannot be read is forgotten", checks.run("promises", "forget", "P-002", env=env)[0], 0)
    checks.equal("and gone", checks.run("promises", "forget", "P-002", env=env)[0], 66)
    checks.equal("a client is erased", checks.run("data", "erase", "--client", "Durand", "--yes", env=env)[0], 0)
    checks.expect("and gone", "durand" not in checks.run("client", "list", env=env)[2])
    change(folder, "UPDATE session SET setup = '{broken' WHERE id = 2")
    checks.equal("a session is erased", checks.run("data", "erase", "--session", "2", "--yes", env=env)[0], 0)
    checks.equal("and gone", checks.run("history", "2", env=env)[0], 66)


def actions_that_do_not_fit(checks):
    """A session is gone on with up to the last thing that fits: it says so, stays as it is, and another one goes on."""
    folder, env = home(checks, "unfit")
    script = os.path.join(checks.home, "loop-unfit.yarn")
    with open(script, "w") as file:
        file.write(LOOP)
    checks.equal("played", checks.run("rehearse", script, "--json", stdin="1\n2\n1\n/note n\n2\n", env=env)[0], 0)
    (action,), = rows(folder, "SELECT action FROM entry WHERE number = 3")
    cases = [(action.replace("line:b", "line:gone"), 2, 2), ("{broken", 2, 2), ("null", 2, 2), ('{"jump":{}}', 2, 2)]
    for damage, turns, left in cases:
        change(folder, "UPDATE entry SET action = ? WHERE number = 3 AND session = 1", damage)
        before = rows(folder, "SELECT * FROM entry WHERE session = 1")
        for language, words in (("en", "left out (%d replies or commands). It stays as it is; you go on in session" % left),
                                ("fr", "laissée de côté (%d réponses ou commandes). Elle reste telle quelle ; vous continuez dans la séance" % left)):
            status, out, err = checks.run("rehearse", "--resume", "1", "--json", "--lang", language, stdin="1\n", env=env)
            checks.expect("%r: it goes on (%s)" % (damage, language), status == 0 and words in err, (status, err))
            checks.expect("%r: no name of the inside" % damage, not NAMES.search(err), err)
            number = events(out)[0]["session"]
            checks.expect("%r: in a session of its own" % damage, number != "1", out)
            checks.equal("%r: with what fits and the new reply" % damage, len([e for e in rows(
                folder, "SELECT action FROM entry WHERE session = ? AND action LIKE '{\"reply\"%'", int(number))]), turns + 1)
            checks.equal("%r: which is resumed in its turn" % damage, checks.run("rehearse", "--resume", number, "--json", env=env)[0], 0)
            checks.equal("%r: and replayed" % damage, checks.run("replay", number, env=env)[0], 0)
        checks.equal("%r: the first is as it was" % damage, rows(folder, "SELECT * FROM entry WHERE session = 1"), before)
        status, out, _ = checks.run("history", "1", "--lang", "fr", env=env)
        checks.expect("%r: and can be read" % damage, status == 0 and out.count("Encore ?") >= 3, out)
    change(folder, "UPDATE entry SET action = ? WHERE number = 3 AND session = 1", action)
    change(folder, "UPDATE session SET setup = replace(setup, '\"facts\":{}', '\"facts\":{\"x\":{\"text\":{\"_0\":\"y\"}}}') WHERE id = 1")
    for language, words in (("en", "cannot be resumed"), ("fr", "ne peut pas être reprise")):
        status, _, err = checks.run("rehearse", "--resume", "1", "--lang", language, env=env)
        checks.expect("a set-up that does not fit is said (%s)" % language, status == 65 and words in err and "history 1" in err, (status, err))


def two_writers(checks):
    """Without its lock file a session can be opened twice; only one of the two writes, and the other is told."""
    folder, env = home(checks, "two-writers")
    script = os.path.join(checks.home, "loop-two.yarn")
    with open(script, "w") as file:
        # In English it shows the same, and says what it has to say in English.
        file.write(LOOP)
    for language, words in (("en", "your last reply was not kept"), ("fr", "votre dernière réponse n’est pas gardée")):
        process, session = started(env, script, language)
        talk(process, "1")
        os.remove(os.path.join(folder, "session-%s.lock" % session))
        other = subprocess.Popen([PROGRAM, "rehearse", "--resume", session, "--json", "--lang", language], env=env, stdin=subprocess.PIPE,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for line in other.stdout:
            if json.loads(line)["event"] == "options":
                break
        checks.expect("the first goes on", "reply" in talk(process, "2"))
        for reply in ("1", "/note n"):
            checks.expect("the other is not told that it is kept: %s" % reply, "reply" not in talk(other, reply))
        _, err = other.communicate(timeout=30)
        checks.expect("it is told in words (%s)" % language, other.returncode == 74 and words in err.decode(), (other.returncode, err))
        process.communicate(b"1\n", timeout=30)
        options = [json.loads(a)["reply"]["_0"]["option"] for a, in rows(folder, "SELECT action FROM entry WHERE session = ? AND number > 0", session)]
        checks.equal("what was acknowledged is kept, and nothing else", options, ["line:b", "line:d", "line:b"])
        checks.equal("it is resumed", checks.run("rehearse", "--resume", session, "--json", stdin="1\n", env=env)[0], 0)
        checks.equal("and replays the same", checks.run("replay", session, env=env)[0], 0)


def main():
    checks = Checks()
    for part in [p for p in (damaged_values, damaged_one, actions_that_do_not_fit, two_writers) if not sys.argv[1:] or p.__name__ in sys.argv[1:]]:
        part(checks)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
