"""What must hold after a command was disturbed: what was acknowledged is there, nothing is half done, the next one works."""
import re

from .commands import Command

FOREIGN = re.compile(r"Fatal error|NSCocoa|Error Domain|Optional\(|could ?n[o’']t be completed|operation could not|Thread \d|0x[0-9a-f]{6}"
                     r"|\b(SQLite|errno|EIO|nil)\b")
NOTHING_STORED = ("nothing could be stored", "rien n’a pu être enregistré")


class Judge:
    """Judges disturbed runs; remembers which states were followed up already."""

    def __init__(self, checks, stage):
        self.checks, self.stage, self.followed, self.findings = checks, stage, set(), {}

    def expect(self, what, holds, detail=""):
        """Counts a check; of the same finding in many places the first is printed and the others are counted."""
        kind = what.split(" | ")[-1]
        if not holds:
            self.findings[kind] = self.findings.get(kind, 0) + 1
            if self.findings[kind] > 3:
                self.checks.failed += 1
                return
        self.checks.expect(what, holds, detail)

    def stored(self, command, run, what, complete=True):
        """What is stored is a state the command goes through, no earlier than what it acknowledged.

        `complete` when its end with 0 says that all of it was done.
        """
        steps = self.stage.learn(command)
        state = self.stage.state()
        told = self.stage.acknowledged(command, run, complete)
        detail = "\n  status %s\n  said %s\n  left %s" % (run.status, (run.err or run.out)[-600:], state.left)
        self.expect("%s | the archive is whole" % what, state.whole == "ok", state.whole + detail)
        at = [index for index, step in enumerate(steps) if state.archive in (step[0].archive, step[0].documents if command.apart else None)]
        self.expect("%s | nothing is half stored" % what, bool(at), state.archive[-500:] + detail)
        if at:
            self.expect("%s | nothing acknowledged is lost" % what, at[-1] >= told, (at, told, detail))
        known = set(state.files) | {name for step in steps for name in step[0].files}
        for name in sorted(known):
            allowed = [steps[-1][0].files.get(name)] if run.status == 0 and complete else [step[0].files.get(name) for step in steps]
            self.expect("%s | files are whole or not there" % what, state.files.get(name) in allowed,
                        "%s: %r%s" % (name, (state.files.get(name) or "")[-300:], detail))
        lines = steps[-1][0].history
        self.expect("%s | the history has whole lines" % what, lines.startswith(state.history) and state.history[-1:] in ("", "\n"),
                    repr(state.history) + detail)
        return state, at

    def ended(self, command, run, what, statuses=(0, 74)):
        """No trap, no hang, a status that says so, one plain sentence."""
        said = run.out if command.tty else run.err
        self.expect("%s | it ends by itself" % what, run.status is not None and run.status >= 0, (run.status, said[-800:]))
        self.expect("%s | a sensible status" % what, run.status in statuses or (run.status or 0) < 0, (run.status, said[-800:]))
        if run.status == 74:
            sentences = [line for line in said.splitlines() if line.startswith("souffleur: ")]
            self.expect("%s | one sentence says why" % what, len(sentences) == 1 and len(sentences[0]) < 400, said[-800:])
        found = FOREIGN.search(said)
        self.expect("%s | in plain words" % what, not found, (found and found.group(), said[-800:]))

    def true_words(self, command, run, state, what):
        """Nothing was stored where that is said."""
        said = run.err + run.out
        if not command.kept and any(words in said for words in NOTHING_STORED):
            before = self.stage.learn(command)[0][0]
            self.expect("%s | what is said to be not stored is not" % what, state.archive == before.archive, said[-500:])

    def goes_on(self, command, state, what, always=True):
        """Reading works, each session replays as it was played, the same command works."""
        key = (command.name, state.archive, tuple(sorted(state.left)), tuple(sorted(state.files.items())))
        if key in self.followed and not always:
            return
        self.followed.add(key)
        stage = self.stage
        for args in [["history", "--json"]] + ([["replay", str(state.sessions[-1])]] if state.sessions else []):
            run = stage.run(Command("after", args))
            self.expect("%s | %s works after" % (what, args[0]), run.status == 0, (run.status, run.out[-300:], run.err[-500:]))
        if command.again is not None:
            run = stage.run(command)
            self.expect("%s | the same command works after" % what, run.status in command.again, (run.status, run.out[-300:], run.err[-500:]))
        after = stage.state()
        self.expect("%s | and the archive is whole" % what, after.whole == "ok", (after.whole, after.left))
        if command.gone:
            found = [name for name, data in stage.bytes() if command.gone.encode() in data]
            self.expect("%s | what is erased is in no file" % what, not found, (found, run.status, run.err))
