"""How the user gets on, and what to rehearse next."""
import json
import os
import sys

from checks import Checks


def main():
    checks = Checks()
    status, out, err = checks.run("progress")
    checks.equal("nothing yet: status", (status, out), (66, ""))
    status, out, _ = checks.run("next", "--json")
    checks.equal("nothing yet: what was never rehearsed", (status, json.loads(out)["command"].split()[:2]),
                 (0, ["souffleur", "rehearse"]))
    for number in ("1", "2", "3"):
        checks.run("rehearse", "payment-chase", "--example", "--seed", number, "--persona", "cooperative",
                   stdin=(number + "\n") * 40)
    checks.run("rehearse", "payment-chase", "--example", "--seed", "4", "--persona", "hostile", stdin="1\n" * 40)
    status, out, err = checks.run("progress", "--json")
    rows = json.loads(out)["rows"]
    checks.equal("a row for each temperament", [r["persona"] for r in rows], ["cooperative", "hostile"])
    checks.equal("its sessions", rows[0]["sessions"], 3)
    checks.equal("a mark for each session", len(rows[0]["conduct"]["marks"]), 3)
    checks.equal("temperaments are compared", json.loads(out)["temperaments"][0]["scenario"], "payment-chase")
    _, again, _ = checks.run("progress", "--json")
    checks.equal("the same every time", again, out)
    for language, word in (("fr", "conduite"), ("en", "conduct")):
        _, out, _ = checks.run("progress", "--lang", language)
        checks.expect("in %s" % language, word in out and "▁" not in word, out)
    _, out, _ = checks.run("progress", "--accessible", "--lang", "en")
    checks.expect("no bars for a screen reader", not set(out) & set("▁▂▃▄▅▆▇█"), out)
    page = os.path.join(checks.home, "progress.html")
    status, _, _ = checks.run("progress", "--html", page, "--lang", "fr")
    text = open(page, encoding="utf-8").read()
    checks.expect("a page with curves", status == 0 and "<svg" in text and "<script" not in text and "http" not in text)
    checks.equal("only for its owner", os.stat(page).st_mode & 0o777, 0o600)
    status, out, _ = checks.run("next", "--lang", "fr")
    checks.expect("a reason and a command", status == 0 and "\n  souffleur rehearse " in out, out)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
