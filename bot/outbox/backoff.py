"""When is a letter tried again, and when is it given up? Soon at first, then ever more rarely, for two days.

Greylisting asks for a second attempt after some minutes (RFC 6647 §5), and RFC 5321 §4.5.4.1 for patience.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from governance_store.records.letter import Letter, LetterState

LEASE: Final = timedelta(minutes=10)
"""How long an attempt may take; after that it is taken to have died with its process."""
PATIENCE: Final = timedelta(hours=48)
_MINUTES: Final = (1, 5, 15, 60, 180, 360, 720)
_LEAST_ATTEMPTS: Final = 4
"""A letter that waited two days because the clerk was not running still gets a fair trial."""


def attempted(letter: Letter, now: datetime, digest: str, message_id: str) -> Letter:
    """The letter as it is about to leave, with its bytes named."""
    taken = replace(tried(letter), state=LetterState.ATTEMPTED, due=now + LEASE)
    return replace(taken, digest=digest, message_id=message_id)


def tried(letter: Letter) -> Letter:
    """The letter with one more attempt to its name."""
    return replace(letter, attempts=letter.attempts + 1)


def accepted(letter: Letter, now: datetime, told: str) -> Letter:
    """The letter once somebody else has taken it over."""
    return replace(letter, state=LetterState.ACCEPTED, settled=now, outcome=told)


def laid_out(letter: Letter, now: datetime, told: str) -> Letter:
    """The letter printed as far as the clerk can: a person posts it."""
    return replace(letter, state=LetterState.TO_POST, settled=now, outcome=told)


def failed(letter: Letter, now: datetime, told: str) -> Letter:
    """The letter given up."""
    return replace(letter, state=LetterState.FAILED, settled=now, outcome=told)


def withdrawn(letter: Letter, now: datetime, told: str) -> Letter:
    """The letter taken back before it was ever tried."""
    return replace(letter, state=LetterState.WITHDRAWN, settled=now, outcome=told)


def put_off(letter: Letter, now: datetime, told: str, asked: timedelta | None = None) -> Letter:
    """The letter queued again for later, or given up when that has gone on for too long.

    Where the other side asked for a wait, that is how long it is.
    """
    if now - letter.queued >= PATIENCE and letter.attempts >= _LEAST_ATTEMPTS:
        return failed(letter, now, f"It was tried {letter.attempts} times over two days. {told}")
    wait = asked or timedelta(minutes=_MINUTES[min(max(letter.attempts, 1), len(_MINUTES)) - 1])
    return replace(letter, state=LetterState.QUEUED, due=now + wait, outcome=told)
