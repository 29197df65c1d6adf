"""What does a notice say? What somebody has to see to, the facts of it, and the lines to type."""

from __future__ import annotations

from dataclasses import dataclass

from templates.contexts.chart import Pictured
from templates.contexts.letter import AnswerLink, Recipient
from templates.filters import web_link


@dataclass(frozen=True, slots=True)
class Step:
    """Something that can be done, and the line that does it."""

    what: str
    line: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One of several things that a notice tells: of which record, its headline, and what there is to it."""

    about: str
    head: str
    sentences: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    steps: tuple[Step, ...] = ()
    links: tuple[AnswerLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A letter that prompts somebody: its subject, sentences, facts as label and value, and what to do."""

    network: str
    demonstration: bool
    recipient: Recipient
    letter: str
    console: str
    about: str
    subject: str
    sentences: tuple[str, ...]
    facts: tuple[tuple[str, str], ...] = ()
    steps: tuple[Step, ...] = ()
    links: tuple[AnswerLink, ...] = ()
    """Links by which one answers without an account."""
    entries: tuple[Entry, ...] = ()
    """Where it tells several things, each of them."""
    pictures: tuple[Pictured, ...] = ()
    """Charts that it shows, with their numbers."""

    @property
    def console_href(self) -> str:
        """Where people answer, as an address that may be followed."""
        return web_link(self.console)
