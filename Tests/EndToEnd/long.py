"""Long replies, long words and very many options: read within a second or so, in little memory, and nothing kept back."""
import os
import random
import resource
import subprocess
import sys
import time

from checks import PROGRAM, Checks, events

ON_LINUX = sys.platform.startswith("linux")
# What the operating system gives the program at most, and what it may have in memory at once, in MiB. A debug build is
# bigger than a release.
SPACE, MEMORY = 1_500, 250


def bounded(checks, *args, stdin):
    """Runs the program in little space; gives (status, standard output, standard error, memory in MiB)."""
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (SPACE << 20, SPACE << 20))

    error = os.path.join(checks.home, "error.txt")
    with open(error, "wb+") as err, open(os.path.join(checks.home, "out.txt"), "wb+") as out, \
            open(os.path.join(checks.home, "in.txt"), "wb+") as into:
        into.write(stdin.encode())
        into.seek(0)
        process = subprocess.Popen([PROGRAM, *args], stdin=into, stdout=out, stderr=err, env=checks.environment(),
                                   preexec_fn=limit if ON_LINUX else None)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        texts = [file.read().decode("utf-8", "replace") for file in (out, err)]
    memory = usage.ru_maxrss >> (10 if ON_LINUX else 20)
    return process.returncode, *texts, memory


def letters(count, seed=5):
    chance = random.Random(seed)
    return "".join(chance.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(count))


def filled(text, count):
    return (text * (count // len(text) + 1))[:count]


# Each with so many characters as fit on a line that is taken: 64 KiB.
SHAPES = {
    "a": "a" * 60_000, "letters": letters(60_000), "sharp s": "ß" * 30_000, "ligatures": "ﬁ" * 20_000,
    "long ligatures": "ﬃ" * 20_000, "dotted capitals": "İ" * 30_000, "marks": "e" + "\u0301" * 30_000,
    "no spaces": filled("漢字仮名", 20_000), "link": "https://x.io/?t=" + letters(32_000),
    "percent": "https://x.io/" + filled("%C3%A9%20", 60_000), "commas": filled("a, ", 60_000),
    "accusations": filled("why do you never pay me ", 60_000), "clauses": filled("you never pay, ", 60_000),
    "requests": filled("can you send it. could you pay me. ", 60_000), "sums": filled("12 euros, ", 60_000),
    "days": filled("on the 12th of march, ", 60_000), "digits": "9" * 60_000,
    "quotes": "« " * 10_000 + "» " * 10_000, "families": filled("👩\u200d👩\u200d👧 ", 15_000),
    "flags": "🇫🇷" * 7_000, "mixed": filled("I pay. You never do, not on Sundays; he said no! 12 euros? ", 60_000),
}


def long_replies(checks):
    for number, (name, text) in enumerate(SHAPES.items()):
        what = "%s, %s" % (name, ("fr", "en")[number % 2])
        status, out, err, memory = bounded(checks, "rehearse", "payment-chase", "--example", "--json", "--seed", "3",
                                           "--lang", ("fr", "en")[number % 2], stdin=text + "\n\n")
        checks.equal("%s: status" % what, status, 0)
        checks.expect("%s: memory" % what, memory < MEMORY, "%d MiB" % memory)
        notices = [e["text"] for e in events(out) if e["event"] == "finding" and e.get("kind") == "notice"]
        checks.expect("%s: it is said that not all was read" % what, any("6000" in n for n in notices), notices)
        # Whatever was typed is kept whole.
        for reply in (e for e in events(out) if e["event"] == "reply" and e.get("typed")):
            checks.equal("%s: kept" % what, reply["typed"], " ".join(text.split()))


def too_long(checks):
    status, out, err, memory = bounded(checks, "rehearse", "payment-chase", "--example", "--json", "--lang", "en",
                                       stdin="a" * 10_000_000 + "\n1\n")
    checks.equal("a line of 10 MB: status", status, 0)
    checks.expect("a line of 10 MB: memory", memory < MEMORY, "%d MiB" % memory)
    checks.expect("a line of 10 MB: refused", "64 KiB" in out, out[:500])
    checks.expect("a line of 10 MB: the next one counts", any(e["event"] == "reply" for e in events(out)))


def messages(checks):
    for name, text in SHAPES.items():
        text = text.encode()[:16_000].decode("utf-8", "ignore")
        status, out, err, memory = bounded(checks, "say", "--json", "--lang", "en", stdin=text)
        checks.expect("say, %s: status" % name, status in (0, 1), (status, err))
        checks.expect("say, %s: memory" % name, memory < MEMORY, "%d MiB" % memory)
        read = sum(2 if c in "ßœæŒÆẞ" else 1 for c in text)
        checks.equal("say, %s: it is said that not all was read" % name, "6000" in err, read > 6_000)
    status, out, err, memory = bounded(checks, "say", "--lang", "en", stdin="a" * 10_000_000)
    checks.equal("say, 10 MB: refused", status, 65)
    status, out, err, memory = bounded(checks, "drill", "no-excuse", "--lang", "en", "--seed", "3", stdin="a" * 60_000 + "\n/quit\n")
    checks.expect("drill: too long", "too long" in err + out, (status, err[:500]))


WORDS = ("invoice payment tomorrow evening contract meeting deadline project agree refuse propose monday transfer amount "
         "delay reminder signature approve budget website").split()


def many_options(checks):
    chance = random.Random(2)
    for count, length in ((2_000, 40), (2_000, 4)):
        options = [" ".join(chance.choice(WORDS) for _ in range(length)) + " " + letters(6, n) for n in range(count)]
        script = os.path.join(checks.home, "many.yarn")
        with open(script, "w") as file:
            file.write("title: Start\n---\nClient: Yes?\n")
            file.writelines("-> %s\n    Client: fine %d\n" % (text, n) for n, text in enumerate(options))
            file.write("===\n")
        for place in (3, 1_500):
            what = "option %d of %d of %d words" % (place, count, length)
            status, out, err, memory = bounded(checks, "rehearse", script, "--json", "--lang", "en",
                                               stdin="?\n" + options[place] + "\n")
            checks.equal("%s: status" % what, status, 0)
            checks.expect("%s: memory" % what, memory < MEMORY, "%d MiB" % memory)
            said = [e["text"] for e in events(out) if e["event"] == "line"]
            checks.expect("%s: it is the one that is meant" % what, "fine %d" % place in said, said[-3:])
        status, out, err, memory = bounded(checks, "rehearse", script, "--json", "--lang", "en",
                                           stdin="I agree to the budget, tomorrow evening\n")
        checks.equal("other words, %d of %d: status" % (count, length), status, 0)
        checks.expect("other words, %d of %d: memory" % (count, length), memory < MEMORY, "%d MiB" % memory)


def main():
    checks = Checks()
    if not ON_LINUX:
        print("skipped: the bound on space, which Linux alone has")
    for part in (long_replies, too_long, messages, many_options):
        started = time.time()
        part(checks)
        print("%s: %.1f s" % (part.__name__, time.time() - started))
    return checks.done()


sys.exit(main())
