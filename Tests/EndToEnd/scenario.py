"""The commands for those who write scenarios: plays performed and written again, random play."""
import json
import os
import shutil
import sys

from checks import Checks

SCENARIOS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Sources/CLibrary/scenarios")


def plays(checks):
    status, out, err = checks.run("scenario", "test", "payment-chase", "--lang", "en")
    checks.equal("bundled plays: status", status, 0)
    checks.expect("bundled plays: counted", " plays, " in out, out + err)
    folder = os.path.join(checks.home, "pc")
    shutil.copytree(os.path.join(SCENARIOS, "payment-chase"), folder)
    name = "cut-short-hostile-fr.testplan"
    path = os.path.join(folder, "plays", name)
    text = open(path, encoding="utf-8").read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace("Client: Oui. Atelier Ferrand.", "Client: Oui. Atelier Durand."))
    status, out, _ = checks.run("scenario", "test", folder, "--only", name, "--lang", "fr")
    checks.equal("a changed play: status", status, 1)
    checks.expect("a changed play: its line", name + ":8:" in out, out)
    checks.expect("a changed play: what was written", "Durand" in out and "Ferrand" in out, out)
    status, _, _ = checks.run("scenario", "test", folder, "--only", name, "--update")
    checks.equal("written again: status", status, 0)
    status, out, _ = checks.run("scenario", "test", folder, "--only", name)
    checks.equal("written again: holds", (status, out), (0, "1 plays, 1 as written\n"))
    status, _, err = checks.run("scenario", "test", folder, "--only", "no-such-play")
    checks.equal("no play: status", status, 66)
    status, _, err = checks.run("scenario", "test", "payment-chase", "--update", "--only", name)
    checks.equal("bundled files are not written", status, 0)


def exploring(checks):
    status, first, err = checks.run("scenario", "explore", "payment-chase", "--runs", "30", "--json", "--seed", "9")
    checks.expect("explore: status", status in (0, 1), err)
    figures = json.loads(first)
    checks.equal("explore: runs", figures["runs"], 30)
    shares = sum(ending["share"] for ending in figures["endings"].values())
    checks.expect("explore: shares add up", abs(shares - 1) < 0.01, shares)
    _, second, _ = checks.run("scenario", "explore", "payment-chase", "--runs", "30", "--json", "--seed", "9")
    checks.equal("explore: the same seed, the same figures", second, first)
    for language, word in (("fr", "Lignes jamais atteintes"), ("en", "Lines never reached")):
        _, out, _ = checks.run("scenario", "explore", "payment-chase", "--runs", "9", "--lang", language)
        checks.expect("explore: in %s" % language, word in out, out)
    loop = os.path.join(checks.home, "loop.yarn")
    with open(loop, "w", encoding="utf-8") as file:
        file.write("title: Start\n---\n-> Again\n    <<jump Start>>\n===\n")
    status, out, _ = checks.run("scenario", "explore", loop, "--runs", "5", "--json")
    checks.equal("explore: a loop of choices comes to no ending", json.loads(out)["endings"]["none"]["share"], 1)
    status, _, err = checks.run("scenario", "explore", loop, "--runs", "0")
    checks.equal("explore: no runs", status, 64)


def main():
    checks = Checks()
    plays(checks)
    exploring(checks)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
