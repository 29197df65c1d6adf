"""What is there to say, once, of what was overdue when the network was opened?"""

from __future__ import annotations

from dataclasses import dataclass

from templates.contexts.letter import Recipient


@dataclass(frozen=True, slots=True)
class LeftOver:
    """One thing that nobody was told of: about what, of which record, and who would have been told."""

    what: str
    record: str
    person: str


@dataclass(frozen=True, slots=True)
class LeftOverLetter:
    """The summary that goes to one person in place of every reminder and escalation."""

    network: str
    demonstration: bool
    recipient: Recipient
    letter: str
    console: str
    opened_on: str
    opened_by: str
    things: tuple[LeftOver, ...]
