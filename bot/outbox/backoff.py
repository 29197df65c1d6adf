"""When is a letter tried again, and when is it given up? Soon at first, then ever more rarely, for two days.

Greylisting asks for a second attempt after some minutes (RFC 6647 §5), and RFC 5321 §4.5.4.1 for patience.
A letter that is of no use after a while, as its link has ended then, is not tried beyond that.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.sign_in import LINK_LASTS

LEASE: Final = timedelta(minutes=10)
"""How long an attempt may take; after that it is taken to have died with its process."""
PATIENCE: Final = timedelta(hours=48)
_MINUTES: Final = (1, 5, 15, 60, 180, 360, 720)
_LEAST_ATTEMPTS: Final = 4
"""A letter that waited two days because the clerk was not running still gets a fair trial."""


_OF_USE_FOR: Final = {Matter.SIGN_IN: LINK_LASTS}
_LONGEST_WAIT_OF_THOSE: Final = timedelta(minutes=3)
_OF_NO_USE: Final = "Its link has ended, so it would be of no use now. The person can ask for a new one."


def of_use_until(letter: Letter) -> datetime | None:
    """When what a letter holds has ended; None where it is of use however late it comes."""
    lasts = _OF_USE_FOR.get(letter.matter)
    return letter.queued + lasts if lasts else None


def too_late(letter: Letter, now: datetime) -> Letter | None:
    """The letter given up, or taken back if it was never tried, where it would be of no use any more."""
    until = of_use_until(letter)
    if until is None or now < until:
        return None
    if letter.attempts:
        return failed(letter, now, f"{_OF_NO_USE} {letter.outcome}".strip())
    return withdrawn(letter, now, f"Taken back before it left: {_OF_NO_USE[0].lower()}{_OF_NO_USE[1:]}")


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
    if until := of_use_until(letter):
        wait = asked or min(wait, _LONGEST_WAIT_OF_THOSE)
        if now + wait >= until:
            return failed(letter, now, f"{_OF_NO_USE} {told}")
    return replace(letter, state=LetterState.QUEUED, due=now + wait, outcome=told)
