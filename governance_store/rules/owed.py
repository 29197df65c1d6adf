"""What does the clerk owe to whom at an instant? Asked anew each time, never scheduled (design, idea 3).

Each duty has a key that a commit may carry only once, so a restart, a double start or a week's outage loses
nothing and repeats nothing. What can wait is a line of its reader's brief (`rules/prompts.py`); a further
kind that cannot is one more function in `DUTIES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Final

from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.series import Series
from governance_store.rules.answerable import answerable
from governance_store.rules.briefs import briefs
from governance_store.rules.channel_news import channel_news
from governance_store.rules.duty import Owed, Recorded, as_it_stands, is_left_over
from governance_store.rules.letters_received import letters_received
from governance_store.rules.papers_due import papers_due
from governance_store.rules.poll import poll_reminders, polls_closed
from governance_store.rules.prompts import prompts
from governance_store.rules.quorum_ahead import quorum_ahead
from governance_store.rules.resolutions import votes_awaited
from governance_store.rules.silence import is_silent


def owed(record: Recorded, at: datetime) -> list[Owed]:
    """Everything that is owed at an instant and has not been seen to; nothing while the network is silent."""
    if is_silent(record.maybe(Network, NETWORK)):
        return []
    return [*_interrupting(record, at), *briefs(record, at)]


def all_owed(record: Recorded, at: datetime) -> list[Owed]:
    """What would be owed of a network that is silent, each thing by itself, whatever the hour."""
    return [*_interrupting(record, at), *prompts(record, at)]


def _interrupting(record: Recorded, at: datetime) -> Iterator[Owed]:
    found = (one for duty in DUTIES for one in duty(record, at))
    return (one for one in found if not is_left_over(record, one))


def letters_that_failed(record: Recorded, _at: datetime) -> Iterator[Owed]:
    """Somebody has to know that a letter failed: the secretary, else the chair, else an administrator.

    Never about such a letter itself, which would go round for ever, never about one in whose stead another
    goes, and never to who was not reached.
    """
    for letter in record.find(Letter, state=LetterState.FAILED):
        key = f"letter-failed:{letter.id}"
        if letter.demonstration or letter.instead or letter.matter is Matter.LETTER_FAILED:
            continue
        if record.has_key(key):
            continue
        about = _called_by(record, letter)
        committee = record.maybe(Committee, about.committee) if about else None
        told_to = answerable(record, committee, but=letter.person)
        if told_to:
            renders = as_it_stands(record, letter, *((about,) if about else ()))
            yield Owed(key, Matter.LETTER_FAILED, told_to.id, told_to.emails[0], key, renders)


def _called_by(record: Recorded, letter: Letter) -> Meeting | Series | None:
    """The meeting, or the series of meetings, that a letter tells of."""
    told = {one.kind: one.id for one in letter.renders}
    meeting, series = (told.get(kind_of(type_).name) for type_ in (Meeting, Series))
    if meeting:
        return record.maybe(Meeting, meeting)
    return record.maybe(Series, series) if series else None


DUTIES: Final[tuple[Callable[[Recorded, datetime], Iterable[Owed]], ...]] = (
    letters_that_failed,
    letters_received,
    poll_reminders,
    polls_closed,
    channel_news,
    quorum_ahead,
    papers_due,
    votes_awaited,
)
"""What is not put off until a brief."""
