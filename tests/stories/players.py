"""How do people act in the console and on a shell, and is the right thing recorded? Plays are acted out."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.commands import catalogue
from bot.commands.words import split
from tests.bot.surfaces.console.visitor import Visitor
from tests.stories.plays import Fills, Player, Presses, Says, Step
from tests.stories.shell import PATIENCE, ROOT, Clerk
from tests.stories.small_network import ADDRESSES, IDS


@dataclass
class Console:
    """A browser for each person before `clerk serve`."""

    address: str
    clerk: Clerk
    visitors: dict[str, Visitor] = field(default_factory=dict)

    def arrives(self, who: str) -> None:
        """Sign in, once."""
        if who not in self.visitors:
            visitor = self.visitors[who] = Visitor(self.address)
            link = self.clerk.run("link", "--as", ADDRESSES[who]).out.split()[0]
            visitor.open(urlsplit(link).path)
            visitor.press("Sign in")

    def visitor(self, who: str) -> Visitor:
        """The browser of somebody who has arrived."""
        return self.visitors[who]

    def says(self, who: str, line: str) -> None:
        """Type a line."""
        self.visitor(who).say(line)

    def presses(self, who: str, label: str) -> None:
        """Press a button."""
        self.visitor(who).press(label)

    def fills(self, who: str, step: Fills) -> None:
        """Begin a line, and fill in its form."""
        self.says(who, step.line)
        meant = catalogue.find(split(step.line).words)
        assert isinstance(meant, catalogue.Meant)
        names = {one.param.label: one.name for one in meant.command.parameters}
        answers = {names[label]: said for label, said in step.answers.items()}
        self.visitor(who).fill(step.submit, None, **answers)

    def reads(self, who: str, text: str) -> None:
        """Find a text on the page."""
        page = self.visitor(who).page
        assert text in page.text, page.text

    def is_handed(self, who: str, ending: str) -> None:
        """Find a file on the page, and fetch it."""
        visitor = self.visitor(who)
        found = [one for one in visitor.page.links if one.startswith("/files/")]
        assert visitor.client.get(found[-1]).content
        assert ending in visitor.page.text

    def close(self) -> None:
        """Close every browser."""
        for visitor in self.visitors.values():
            visitor.client.close()


@dataclass
class OnTheShell:
    """A process of `clerk say -` for each person, which answers line by line."""

    clerk: Clerk
    spoken: dict[str, subprocess.Popen[str]] = field(default_factory=dict)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)

    def arrives(self, who: str) -> None:
        """Open a shell, once."""
        if who not in self.spoken:
            command = self.clerk.command("say", "-", "--as", ADDRESSES[who], "--json")
            pipe = subprocess.PIPE
            self.spoken[who] = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)

    def says(self, who: str, line: str) -> None:
        """Type a line, and wait for its answer."""
        shell = self.spoken[who]
        assert shell.stdin
        assert shell.stdout
        shell.stdin.write(f"{line}\n")
        shell.stdin.flush()
        self.answers[who] = json.loads(shell.stdout.readline())

    def presses(self, who: str, label: str) -> None:
        """Type the line that stands under a label."""
        choices = (one for one in self.answers[who]["parts"] if one["part"] == "choices")
        lines = {each["label"]: each["line"] for one in choices for each in one["buttons"]}
        self.says(who, lines[label])

    def fills(self, who: str, step: Fills) -> None:
        """Type what a form would say."""
        self.says(who, step.same)

    def reads(self, who: str, text: str) -> None:
        """Find a text in the answer, or in what it holds."""
        answer = self.answers[who]
        told = f"{' '.join(answer['text'].split())} {json.dumps(answer['parts'], ensure_ascii=False)}"
        assert text in told, answer["text"]

    def is_handed(self, who: str, ending: str) -> None:
        """Find a file with the answer."""
        assert any(one.endswith(ending) for one in self.answers[who]["files"])

    def close(self) -> None:
        """End every shell."""
        for shell in self.spoken.values():
            shell.communicate(timeout=PATIENCE)


def committed(data: Path) -> list[tuple[str, str]]:
    """Who has recorded what, from the journal's own lines."""
    lines = (data / "journal.jsonl").read_bytes().splitlines()[1:]
    heads = [json.loads(line)["head"] for line in lines]
    return [(head["actor"], head["verb"]) for head in heads]


def play(player: Player, data: Path, steps: tuple[Step, ...]) -> None:
    """Act a play out; after each step it is looked at what was read, and what was recorded by that person."""
    for step in steps:
        player.arrives(step.who)
        before = len(committed(data))
        match step:
            case Says():
                player.says(step.who, step.line)
            case Presses():
                player.presses(step.who, step.label)
            case Fills():
                player.fills(step.who, step)
        for text in step.reads:
            player.reads(step.who, text)
        if step.hands_over:
            player.is_handed(step.who, step.hands_over)
        found = [verb for actor, verb in committed(data)[before:] if actor == IDS[step.who]]
        assert found == ([step.records] if step.records else []), (found, step)
