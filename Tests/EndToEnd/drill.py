"""Drills: single client lines answered through a pipe and in a real terminal."""
import json
import re
import sys

from checks import Checks, events
from terminal import Terminal, width

SKILLS = ["money-ask", "no-excuse", "observation", "fogging", "deadline", "trade", "closing", "listening"]


def drill(checks, *args, replies=()):
    return checks.run("drill", *args, stdin="".join(r + "\n" for r in replies))


def through_a_pipe(checks):
    args = ("money-ask", "--lang", "fr", "--seed", "4")
    replies = ["/why", "euh, oui, quand vous pourrez", "/why", "Le solde est de 600 €, à régler avant vendredi.", "/why", "",
               "/skip", "/nope", "/quit"]
    status, out, err = drill(checks, *args, replies=replies)
    checks.equal("status", status, 0)
    checks.expect("what is missing is said", "Pas de montant\u00a0; pas de date\u00a0; 2 adoucissants" in out, out)
    checks.expect("with the words and the rules", "«\u00a0quand vous pourrez\u00a0» (filler.hesitation, drill.softener)" in out, out)
    checks.expect("what held is said", "Tenu\u00a0: montant «\u00a0600 €\u00a0»" in out, out)
    checks.equal("one way is given for each, another where it held", (len(re.findall("Une façon", out)), len(re.findall("Une autre façon", out))), (3, 1))
    checks.expect("/why explains what is missing", "drill.amount (B) · Dites le montant" in out, out)
    checks.expect("and what is there", "amount.said (A) · Le montant est dit" in out, out)
    checks.expect("but nothing before the first answer", "Rien à expliquer encore." in err, err)
    checks.expect("an unknown command is said", "/nope" in err, err)
    checks.expect("the summary counts", "Réponses tenues\u00a0: 1 sur 2 (2 passées)." in out, out)
    checks.expect("and names what came up most", "Revient le plus" in out, out)
    checks.expect("what comes next", "souffleur rehearse payment-chase --persona evasive" in err, err)
    going_back(checks, "fr", "Il y faut\u00a0: montant, date.")
    going_back(checks, "en", "It needs: amount, date.")
    checks.equal("the same seed, the same words", drill(checks, *args, replies=replies)[1], out)
    checks.expect("another seed, other lines", drill(checks, "money-ask", "--lang", "fr", "--seed", "5", replies=replies)[1] != out)
    status, out, err = drill(checks, "closing", "--lang", "en", "--seed", "1", replies=["Bye."])
    checks.expect("the end of the pipe ends with the summary", status == 0 and "Held: 0 of 1." in out, out + err)


def going_back(checks, language, needs):
    """? says what is needed, < goes back one line and its answer does not count, Enter skips."""
    replies = ["<", "?", "oui", "<", "Le solde est de 600 €, à régler le 30 octobre." if language == "fr" else
               "The balance is $600, due on October 30.", "", "<", "/quit"]
    status, out, _ = drill(checks, "money-ask", "--lang", language, "--seed", "4", "--count", "3", replies=replies)
    places = re.findall(r"^(\d)/3", out, re.M)
    checks.equal("%s: where it went" % language, (status, places), (0, ["1", "1", "2", "1", "2", "3", "2"]))
    checks.expect("%s: ? says what is needed" % language, needs in out, out)
    checks.expect("%s: what was gone back over does not count" % language, re.search(r"(1 sur 1\.|Held: 1 of 1\.)", out), out)
    seen = events(drill(checks, "money-ask", "--lang", language, "--seed", "4", "--json", replies=["?", "/quit"])[1])
    checks.equal("%s: as an event" % language, (seen[2]["event"], len(seen[2]["needs"])), ("drill-help", 2))


def as_events(checks):
    status, out, _ = drill(checks, "trade", "--lang", "en", "--seed", "9", "--count", "3", "--json",
                           replies=["Yes, if you pay by Friday.", "", "Fine, it's on the house."])
    seen = events(out)
    checks.equal("events", (status, [e["event"] for e in seen]),
                 (0, ["drill", "drill-line", "drill-answer", "drill-line", "drill-skip", "drill-line", "drill-answer", "drill-summary"]))
    checks.equal("one holds, one does not", [e["held"] for e in seen if e["event"] == "drill-answer"], [True, False])
    fault = seen[-2]["faults"][0]
    checks.equal("offsets fit the words", "Fine, it's on the house.".encode()[fault["start"]:fault["end"]].decode(), fault["quote"])
    checks.equal("summary", (seen[-1]["answers"], seen[-1]["held"], seen[-1]["skipped"]), (2, 1, 1))
    for language in ("fr", "en"):
        for skill in SKILLS:
            _, out, _ = drill(checks, skill, "--lang", language, "--seed", "2", "--count", "50", "--json", replies=[""] * 50)
            lines = [e["client"] for e in events(out) if e["event"] == "drill-line"]
            checks.expect("%s, %s: fourteen lines or more, none twice" % (skill, language),
                          len(lines) >= 14 and len(set(lines)) == len(lines), lines)
            # Every example, played back as the answer to its own line, holds.
            ways = [e["example"] for e in events(out) if e["event"] == "drill-skip"]
            _, out, _ = drill(checks, skill, "--lang", language, "--seed", "2", "--count", "50", "--json", replies=ways)
            checks.equal("%s, %s: the examples hold" % (skill, language), events(out)[-1]["held"], len(ways))


def usage(checks):
    status, out, _ = drill(checks, "--list", "--lang", "en")
    checks.equal("--list", (status, [line.split()[0] for line in out.splitlines()]), (0, SKILLS))
    checks.equal("--list --json", [s["skill"] for s in json.loads(drill(checks, "--list", "--json")[1])], SKILLS)
    status, _, err = drill(checks, "mony-ask", "--lang", "en")
    checks.expect("a near name", status == 64 and "did you mean “money-ask”?" in err, err)
    for option in (("--count", "0"), ("--minutes", "0"), ("--count", "51"), ("--minutes", "121")):
        checks.equal(" ".join(option), drill(checks, "trade", *option)[0], 64)
    status, out, _ = drill(checks, "--lang", "en", "--seed", "1", replies=["/quit"])
    checks.expect("without sessions: money, and why", status == 0 and "money first" in out and "money-ask" in out, out)
    status, out, err = checks.run("drill", "fogging", "--seed", "1", "--lang", "fr", stdin=b"\xff\xfe \x1b[2J\n" + b"x" * 70000 + b"\n\n")
    checks.expect("bytes that are no text, a line too long", status == 0 and "\x1b" not in out and "trop longue" in err, err)


def weakest(checks):
    """After a session, the lowest criterion that can be drilled is taken."""
    env = checks.environment()
    status, _, _ = checks.run("rehearse", "payment-chase", "--example", "--persona", "evasive", "--seed", "3", "--lang", "en",
                              stdin="3\n2\n1\n/quit\n", env=env)
    checks.equal("a session", status, 0)
    status, out, _ = checks.run("drill", "--lang", "en", "--seed", "1", stdin="/quit\n", env=env)
    checks.expect("the lowest criterion is named", status == 0 and "Your lowest criterion" in out, out)


def at_a_terminal(checks, columns):
    name = "%d columns" % columns
    terminal = Terminal(checks, "drill", "deadline", "--lang", "fr", "--seed", "6", "--count", "3", columns=columns)
    checks.expect("%s: the first line" % name, terminal.wait(r"1/3[\s\S]*vous> "), terminal.text())
    shown = terminal.text()
    terminal.mark()
    terminal.send("Oui, pas de souci, demain.\r")
    checks.expect("%s: a verdict and the next line" % name, terminal.wait(r"Une façon[\s\S]*2/3[\s\S]*vous> "), terminal.text())
    checks.expect("%s: quoted" % name, "drill.instant-yes" in " ".join(terminal.text().split()), terminal.text())
    shown += terminal.text()
    checks.expect("%s: nothing in red" % name, b"\x1b[31" not in terminal.raw and b"\x1b[1;31" not in terminal.raw)
    terminal.mark()
    terminal.send("\r")
    checks.expect("%s: Enter skips" % name, terminal.wait(r"3/3[\s\S]*vous> "), terminal.text())
    terminal.mark()
    terminal.send("\x04")
    checks.equal("%s: Ctrl-D ends" % name, terminal.end(), 0)
    checks.expect("%s: with the summary" % name, "sur 1 (1 passée)" in " ".join(terminal.text().split()), terminal.text())
    for line in shown.split("\n"):
        checks.expect("%s: no line is wider" % name, width(line) <= columns, line)


def main():
    checks = Checks()
    through_a_pipe(checks)
    as_events(checks)
    usage(checks)
    weakest(checks)
    for columns in (40, 80):
        at_a_terminal(checks, columns)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
