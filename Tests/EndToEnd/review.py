"""The debrief of stored sessions: both languages, the same bytes each time, rules off, a scenario that changed or went."""
import json
import os
import pty
import shutil
import struct
import subprocess
import sys

try:
    import fcntl
    import termios
except ImportError:
    sys.exit("this check needs a POSIX terminal")

from checks import Checks, PROGRAM

SCENARIOS = os.path.join(os.path.dirname(__file__), "../CoachingTests/Reviews/invoice")

# What is said, by language: typed words and the words of the scenario's own replies; the third is taken back.
TALK = {
    "fr": ["Bonjour, c'est juste pour une petite facture, quand vous pourrez.", "1", "/undo", "1", "1", "4", "6"],
    "en": ["Hello, it's just about a small invoice, whenever you can.", "1", "/undo", "1", "1", "4", "6"],
}
HEADINGS = {"fr": ["Conduite", "Résultat, à part", "Remarques", "Concessions", "Écoute", "Ensuite"],
            "en": ["Conduct", "Outcome, apart", "Remarks", "Concessions", "Listening", "Next"]}


def in_terminal(checks, columns, *args):
    """What the program writes to a terminal of that many columns."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen([PROGRAM, *args], stdin=follower, stdout=follower, stderr=follower,
                               env=checks.environment())
    os.close(follower)
    data = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:
            break
        if not piece:
            break
        data += piece
    process.wait(timeout=30)
    os.close(leader)
    return data.decode("utf-8", "replace").replace("\r\n", "\n")


def rehearse(checks, scenario, language):
    status, out, err = checks.run("rehearse", scenario, "--example", "--lang", language, "--persona", "evasive",
                                "--seed", "1", "--coach", "off", stdin="\n".join(TALK[language]) + "\n")
    checks.equal("%s: the rehearsal" % language, (status, "error" in err), (0, False))
    given = {"fr": "vous cédez, rien en échange", "en": "you give, nothing in exchange"}[language]
    checks.expect("%s: a gift is told at once" % language, given in " ".join(out.split()), out)


def check_session(checks, session, language):
    status, text, err = checks.run("review", session)
    checks.equal("%s: status" % language, status, 0)
    at = [text.find(heading) for heading in HEADINGS[language]]
    checks.expect("%s: the parts in their order" % language, -1 not in at and at == sorted(at), text)
    checks.expect("%s: the next command" % language, err.startswith("souffleur rehearse "), err)
    checks.expect("%s: what was taken back" % language, "1 reprise" in text or "1 taken back" in text, text)
    checks.equal("%s: the same bytes again" % language, checks.run("review", session), (status, text, err))
    everything = checks.run("review", session, "--all")[1]
    checks.expect("%s: more with --all" % language, len(everything) > len(text))
    raw = checks.run("review", session, "--json")[1]
    review = json.loads(raw)["review"]
    checks.equal("%s: the same JSON again" % language, checks.run("review", session, "--json")[1], raw)
    checks.equal("%s: one line of JSON" % language, raw.count("\n"), 1)
    checks.equal("%s: replies" % language, (review["outcome"]["replies"], review["outcome"]["taken_back"]), (5, 1))
    checks.equal("%s: the dodged day" % language,
                 [(q["asker"], q["kind"], q["answered"]) for q in review["questions"] if q["kind"] == "date"],
                 [("user", "date", False)])
    rules = {remark["rule"] for remark in review["remarks"]}
    points = [point for criterion in review["conduct"]["criteria"] for point in criterion["points"]]
    checks.expect("%s: every point quotes and names a rule" % language,
                  points and all(point["quote"] and point["rule"] for point in points), points)
    checks.expect("%s: C scores nothing" % language, all(point["reliability"] != "C" for point in points), points)
    for rule in sorted(rules):
        without = json.loads(checks.run("review", session, "--json", "--off", rule)[1])["review"]
        checks.expect("%s: %s is off" % (language, rule),
                      all(remark["rule"] != rule for remark in without["remarks"]))
    narrow = in_terminal(checks, 50, "review", session)
    long = [line for line in narrow.split("\n") if len(line) > 50 and " " in line.strip()]
    checks.equal("%s: fits fifty columns" % language, long, [])
    checks.expect("%s: indented there as well" % language, "\n     " in narrow, narrow)


def main():
    checks = Checks()
    checks.equal("no session yet", checks.run("review")[0], 66)
    scenario = os.path.join(checks.home, "invoice")
    shutil.copytree(SCENARIOS, scenario)
    for number, language in enumerate(["fr", "en"], 1):
        rehearse(checks, scenario, language)
        check_session(checks, str(number), language)
    checks.expect("the last one by default", checks.run("review")[1] == checks.run("review", "2")[1])
    other = checks.run("review", "1", "--lang", "en")[1]
    checks.expect("in the other language", other.startswith("Session 1") and "juste pour une petite facture" in other, other)
    checks.equal("no such session", checks.run("review", "99")[0], 66)
    status, _, err = checks.run("review", "2", "--off", "rubrik.calm")
    checks.expect("an unknown rule", status == 64 and "rubric.calm" in err, err)

    before = json.loads(checks.run("review", "2", "--json")[1])
    with open(os.path.join(scenario, "invoice.yarn"), "a") as file:
        file.write("title: More\n---\nClient: More. #line:rv-more\n===\n")
    status, text, err = checks.run("review", "2")
    checks.expect("a changed scenario is told", status == 0 and "changed since" in err, err)
    after = json.loads(checks.run("review", "2", "--json")[1])
    checks.equal("the stored turns count", (after["changed"], after["review"]), (True, before["review"]))
    shutil.rmtree(scenario)
    status, text, _ = checks.run("review", "2")
    checks.expect("a scenario that is gone is told", status == 0 and "can no longer be read" in text, text)
    gone = json.loads(checks.run("review", "2", "--json")[1])["review"]
    checks.equal("and the conduct is still there", gone["conduct"]["rubric"], False)
    checks.expect("with marks", gone["conduct"]["mark"] is not None, gone["conduct"])
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
