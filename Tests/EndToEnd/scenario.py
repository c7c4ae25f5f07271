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


def slips(checks):
    """A slip is told once, at its place, and what is no mistake is not told."""
    path = os.path.join(checks.home, "slips.yarn")
    with open(path, "w", encoding="utf-8") as file:
        file.write("# a/tag\ntitle: Start\n---\nC: Hello. # tag\nC: second [unclosed text\n<<jmup Reason>>\n<<shake 1>>\n"
                   "<<shake 2>>\n===\ntitle: Reason\n---\nC: Well.\n===\n")
    status, out, err = checks.run("scenario", "check", path)
    checks.equal("slips: status", status, 0)
    checks.expect("slips: counted", "0 errors, 3 warnings" in out, out + err)
    checks.expect("slips: the keyword", "did you mean `jump`?" in out, out)
    checks.expect("slips: markup at its place", "slips.yarn:5:11" in out, out)
    checks.equal("slips: a command once", out.count("Unknown command: shake"), 1)
    with open(path, "w", encoding="utf-8") as file:
        file.write("title: Start\n---\n<<declare $x = dcie(6)>>\n{rnd(3) + $x}\nC: a #line:caf\u00e9\nC: b #line:cafe\u0301\n===\n")
    status, out, err = checks.run("scenario", "check", path)
    checks.equal("slips: errors", (status, "4 errors, 0 warnings" in out), (1, True))
    checks.expect("slips: no type of errors", "<ERROR>" not in out + err, out)
    checks.expect("slips: both places of an id", "slips.yarn:5:6" in out and "slips.yarn:6:6" in out, out)


def names(checks):
    """A scenario of a team: its criterion has words of its own, and a name that is none of anything has a cure."""
    team = os.path.join(checks.home, "team")
    shutil.copytree(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../ScenariosTests/Names/team"), team)
    status, out, err = checks.run("scenario", "check", team)
    checks.expect("names: nothing wrong", status == 0 and "0 errors, 0 warnings" in out, out + err)
    script = os.path.join(team, "visit.yarn")
    text = open(script, encoding="utf-8").read()
    with open(script, "w", encoding="utf-8") as file:
        file.write(text.replace('said("blame")', 'said("blaem")').replace("#act:ask-site", "#act:ask-sight"))
    status, out, err = checks.run("scenario", "check", team)
    checks.expect("names: a move", "there is no move `blaem`" in out and "did you mean `blame`?" in out, out)
    checks.expect("names: an act", "visit.yarn:4:71" in out and "`ask-site` (ask for the mason’s day)" in out, out)
    checks.expect("names: they can be played", status == 0 and "0 errors, 2 warnings" in out, out)
    with open(script, "w", encoding="utf-8") as file:
        file.write(text.replace("<<jump End>>", "<<jump Edn>>", 1))
    status, out, err = checks.run("scenario", "check", team)
    checks.expect("names: a jump to nowhere is an error", status == 1 and "YS0012" in out and "1 errors" in out, out)
    with open(script, "w", encoding="utf-8") as file:
        file.write(text)
    os.makedirs(os.path.join(team, "recap"))
    with open(os.path.join(team, "recap", "fr.mustache"), "w", encoding="utf-8") as file:
        file.write("subject: {{wihs}}\n")
    status, out, err = checks.run("scenario", "check", team)
    checks.expect("names: a template", status == 1 and "recap/fr.mustache:1:" in out, out)
    os.remove(os.path.join(team, "recap", "fr.mustache"))
    for language, label, hint in (("fr", "entente sur le chantier", "remerciez"), ("en", "getting on with the site", "thank them")):
        _, out, err = checks.run("rehearse", team, "--example", "--persona", "hostile", "--lang", language, stdin="/hint\n2\n")
        checks.expect("names: the hint in %s" % language, hint in out + err, out + err)
        _, out, err = checks.run("review", "--lang", language)
        checks.expect("names: the review in %s" % language, label in out, out)
        _, out, err = checks.run("progress", "--lang", language)
        checks.expect("names: progress in %s" % language, label in out, out)


def main():
    checks = Checks()
    names(checks)
    slips(checks)
    plays(checks)
    exploring(checks)
    return checks.done()


if __name__ == "__main__":
    sys.exit(main())
