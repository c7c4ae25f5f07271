"""What is kept of a client: signals and rules, the balance, the account on the day one leaves."""
import json
import sys

from checks import Checks


def signals(checks):
    for day in ("01/09/2026", "2026-10-02", "3/11/2026"):
        status, _, err = checks.run("client", "flags", "Atelier Ferrand", "--add", "late-payment", "--on", day)
        checks.equal("a signal on %s" % day, status, 0)
    status, out, err = checks.run("client", "flags", "ATELIER  férrand", "--json")
    reading = json.loads(out)
    checks.equal("one client whatever the case", len(reading["signals"]), 3)
    checks.equal("recurrence is worth raising", reading["verdict"], "raise")
    checks.equal("its rule", [r["rule"] for r in reading["rules"]], ["R2"])
    checks.expect("its source", all(r["source"] for r in reading["rules"]))
    _, out, err = checks.run("client", "flags", "Atelier Ferrand", "--add", "abuse", "--lang", "fr")
    checks.expect("abuse is enough once", "R3  s’applique" in out and "client exit" in err, out + err)
    status, _, _ = checks.run("client", "flags", "Atelier Ferrand", "--remove", "4")
    checks.equal("a signal can be taken out", status, 0)
    for arguments in (("--add", "late-paiment"), ("--remove", "9"), ("--recurrence", "0"),
                      ("--add", "abuse", "--on", "2099-01-01"), ("--add", "abuse", "--on", "some day")):
        status, out, err = checks.run("client", "flags", "Atelier Ferrand", *arguments)
        checks.equal("%s is refused" % (arguments,), (status, out), (64, ""))
    status, out, _ = checks.run("client", "flags", "Atelier Ferrand", "--json")
    checks.equal("what is refused changes nothing", len(json.loads(out)["signals"]), 3)
    for kind in ("weekend", "urgency"):
        for day in ("2026-09-05", "2026-10-03"):
            checks.run("client", "flags", "Bertin", "--add", kind, "--on", day)
    status, out, _ = checks.run("client", "flags", "Bertin", "--json")
    reading = json.loads(out)
    checks.equal("two kinds that come back are a finding", (reading["verdict"], [r["rule"] for r in reading["rules"]]),
                 ("weigh-leaving", ["R1"]))
    for language, never in (("fr", "rien ne se r\u00e9p\u00e8te"), ("en", "nothing recurs")):
        out = checks.run("client", "flags", "Bertin", "--lang", language)[1]
        checks.expect("it is not said that nothing recurs (%s)" % language, never not in out and "R1" in out, out)
    status, _, err = checks.run("client", "flags", " ")
    checks.equal("a client has a name", status, 64)


def account(checks):
    checks.run("client", "milestone", "Atelier Ferrand", "Maquettes", "--price", "2 500 €", "--done", "100",
               "--billed", "2500", "--paid", "2500")
    checks.run("client", "milestone", "Atelier Ferrand", "Pages", "--price", "1200", "--done", "60", "--billed", "600",
               "--handover", "les gabarits")
    checks.run("client", "terms", "Atelier Ferrand", "--notice", "30", "--clause", "article 7")
    status, out, err = checks.run("client", "exit", "Atelier Ferrand", "--on", "+3", "--json", "--lang", "fr")
    result = json.loads(out)
    checks.equal("what is owed, to bill, at stake", (result["owed"], result["toBill"], result["exposure"]),
                 ("600", "120", "720"))
    checks.equal("a day before the notice", result["breaksNotice"], True)
    for reason, words in (("none", False), ("line", True), ("short", True)):
        _, out, _ = checks.run("client", "exit", "Atelier Ferrand", "--reason", reason, "--words", "Je change de voie.",
                               "--message-only", "--lang", "fr")
        checks.equal("reason %s" % reason, "Je change de voie." in out, words)
    status, _, err = checks.run("client", "milestone", "Atelier Ferrand", "Pages", "--price", "900 £")
    checks.equal("two currencies are refused", status, 64)
    status, _, _ = checks.run("client", "milestone", "Atelier Ferrand", "Pages", "--done", "101")
    checks.equal("more than done is refused", status, 64)


def balance(checks):
    answers = "Calm\nIncome\n\nHonesty\n\n2000 a month\n4 2\n\nthe evenings\n5 1 b\n\n\nevenings\n5 1 b\n\n\n\n4\n"
    status, out, err = checks.run("client", "decide", "Atelier Ferrand", "--lang", "en", stdin=answers)
    checks.equal("balance: status", status, 0)
    checks.expect("balance: leans", "leans towards leaving" in out, out)
    checks.expect("balance: what is at stake", "€720.00" in out, out)
    checks.expect("balance: a step back", "client exit" in out, out)
    status, again, _ = checks.run("client", "decide", "Atelier Ferrand", "--lang", "en", "--show")
    checks.equal("balance: kept, the same words", again, out)
    bad = checks.home + "/balance.json"
    with open(bad, "w") as file:
        file.write("[" * 70000)
    status, _, _ = checks.run("client", "decide", "Atelier Ferrand", "--file", bad)
    checks.equal("balance: a file that is none", status, 65)
    status, _, _ = checks.run("client", "decide", "Nobody", "--show")
    checks.equal("balance: none yet", status, 66)


def main():
    checks = Checks()
    signals(checks)
    account(checks)
    balance(checks)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
