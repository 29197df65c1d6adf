"""How is one story told on every surface? Steps are data; a teller says each, and tells what came back."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final, Protocol

import lxml.html

from governance_store.clock import FixedClock
from tests.bot.surfaces.console.visitor import Visitor
from tests.stories.conftest import Cast
from tests.stories.shell import Clerk

FILE: Final = "{file}"
"""Stands in a line for the name of the file that comes with it."""


@dataclass(frozen=True)
class Told:
    """What came back for a line."""

    ok: bool
    text: str
    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """Somebody says a line; what has to come back. `later` passes before it is said."""

    who: str
    line: str
    says: tuple[str, ...] = ()
    refused: bool = False
    file: tuple[str, bytes] | None = None
    submit: str = ""
    gives: Mapping[str, Callable[[bytes], bool]] = field(default_factory=dict)
    later: timedelta = timedelta(0)

    def hold(self, told: Told) -> None:
        """Fail where something else came back."""
        text = " ".join(told.text.split())
        assert told.ok is not self.refused, f"{self.line} → {text}"
        for said in self.says:
            assert said in text, f"{self.line} → {text}"
        assert set(self.gives) == set(told.files), f"{self.line} → {sorted(told.files)}: {text}"
        for name, holds in self.gives.items():
            assert holds(told.files[name]), f"{self.line} → {name}"


class Teller(Protocol):
    """A surface on which a story is told."""

    def tell(self, steps: Sequence[Step]) -> Iterator[Told]:
        """What comes back for each step, one after the other."""


def told_on(teller: Teller, story: Sequence[Step]) -> None:
    """Tell a story; each step has to come out as it says."""
    for step, told in zip(story, teller.tell(story), strict=True):
        step.hold(told)


@dataclass
class OnTheShell:
    """A process for what somebody says in one breath, and one of its own where files come or go."""

    clerk: Clerk
    cast: Cast
    room: Path

    def tell(self, steps: Sequence[Step]) -> Iterator[Told]:
        """Say a line with `clerk say`, and several with `clerk say -`."""
        for number, (first, *others) in enumerate(_breaths(steps)):
            self.clerk.at += first.later
            if others:
                lines = [step.line for step in (first, *others)]
                for told in self.clerk.say_all(lines, self.cast.only(first.who)):
                    yield Told(told["ok"], told["text"])
            else:
                yield self._said(first, self.room / f"out-{number}")

    def _said(self, step: Step, out: Path) -> Told:
        line, more = step.line, list[str | Path]()
        if step.file:
            name, content = step.file
            path = self.room / name
            path.write_bytes(content)
            line, more = line.replace(FILE, f'"{name}"'), ["--file", path]
        who, at = self.cast.only(step.who), self.clerk.at.isoformat()
        ran = self.clerk.run("say", line, "--as", who, "--at", at, "--json", "--out", out, *more)
        told = ran.json()
        assert ran.status == (0 if told["ok"] else 1)
        return Told(told["ok"], told["text"], {name: (out / name).read_bytes() for name in told["files"]})


def _breaths(steps: Sequence[Step]) -> Iterator[list[Step]]:
    said: list[Step] = []
    for step in steps:
        bare = not (step.file or step.gives or "\n" in step.line)
        if said and bare and not step.later and step.who == said[-1].who:
            said.append(step)
            continue
        if said:
            yield said
        said = [step]
        if not bare:
            yield said
            said = []
    if said:
        yield said


class OnPages(ABC):
    """Pages on which one first chooses who one is; a file is brought in the form that opens without it."""

    def tell(self, steps: Sequence[Step]) -> Iterator[Told]:
        """Type each line as whoever says it."""
        is_now = ""
        for step in steps:
            self.wait(step.later)
            name = self.named(step.who)
            if name != is_now:
                self.become(name)
                is_now = name
            self.say(step, " ".join(step.line.replace(FILE, "").split()))
            yield self.told()

    @abstractmethod
    def named(self, who: str) -> str:
        """The name of whoever has this permission alone."""

    @abstractmethod
    def wait(self, later: timedelta) -> None:
        """Let so much time pass."""

    @abstractmethod
    def become(self, name: str) -> None:
        """Choose who one is."""

    @abstractmethod
    def say(self, step: Step, line: str) -> None:
        """Type the line, and bring the file of the step, where it has one."""

    @abstractmethod
    def told(self) -> Told:
        """What the newest answer says."""


@dataclass
class OnTheConsole(OnPages):
    """Pages without scripts, asked for by HTTP of a real server."""

    visitor: Visitor
    clock: FixedClock
    cast: Cast

    def named(self, who: str) -> str:
        """As the cast has it."""
        return self.cast.named(who)

    def wait(self, later: timedelta) -> None:
        """On the server's clock."""
        self.clock.forward(later)

    def become(self, name: str) -> None:
        """By the page that asks."""
        self.visitor.become(name)

    def say(self, step: Step, line: str) -> None:
        """In the field for lines, and then in the form."""
        self.visitor.say(line)
        if step.file:
            name, content = step.file
            files = [("answer.file", (name, content, "application/octet-stream"))]
            self.visitor.fill(step.submit, files)

    def told(self) -> Told:
        """Read from the markup."""
        page = lxml.html.fromstring(self.visitor.page.response.text)
        (turn,) = page.find_class("clerk-turn--newest")
        (reply,) = turn.find_class("clerk-reply")
        wrong = reply.find_class("nhsuk-tag--red") or reply.find_class("nhsuk-error-summary")
        links = [one for one in reply.iter("a") if one.get("download")]
        files = {one.get("download"): self.visitor.client.get(one.get("href")).content for one in links}
        return Told(not wrong, " ".join(reply.itertext()), files)
