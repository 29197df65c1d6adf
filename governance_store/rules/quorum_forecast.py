"""Will a meeting be quorate? By the answers to its invitations, with what would mend it and whom to ask.

Whoever has not answered may or may not come: it is judged without them, and with all of them. Deputies are
called for those seats alone whose holder does not come and of which a part of the clause that fails has use.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Answer, Invitation, Meeting
from governance_store.rules.duty import Recorded
from governance_store.rules.quorum.counting import Committee as Sitting
from governance_store.rules.quorum.counting import deputy_counts
from governance_store.rules.quorum.facts import Matter
from governance_store.rules.quorum.judging import judge
from governance_store.rules.quorum.verdict import Finding, Verdict
from governance_store.rules.quorum_at import as_called
from governance_store.rules.quorum_membership import Membership, promised


class Outlook(Enum):
    """What the answers come to."""

    QUORATE = "quorate by those who have said that they come"
    OPEN = "quorate only if some come who have not answered"
    NOT_QUORATE = "not quorate, even if all come who have not answered"
    CANNOT_SAY = "not to be judged as the clause stands"


@dataclass(frozen=True, slots=True)
class DeputyCall:
    """A named deputy who could take a seat that matters, and whose holder does not come."""

    deputy: PersonId
    seat: Seat


@dataclass(frozen=True, slots=True)
class Forecast:
    """The outlook, the verdict by those who come and the one with the undecided, and whom to ask."""

    outlook: Outlook
    coming: Verdict
    at_best: Verdict
    unanswered: tuple[PersonId, ...]
    calls: tuple[DeputyCall, ...]


def forecast(
    record: Recorded, meeting: Meeting, committee: Committee, by: Membership, matter: Matter | None = None
) -> Forecast:
    """What the answers so far come to: for what the meeting was called, or for another matter."""
    matter = matter or as_called(meeting)
    invitations = [one for one in record.find(Invitation, meeting=meeting.id) if not one.withdrawn]
    seats = [one for one in record.find(Seat, committee=committee.id) if one.active]
    coming = judge(by.understood, by.seats, promised(committee, seats, invitations), matter)
    hoped = promised(committee, seats, invitations, also=Answer.NONE)
    at_best = judge(by.understood, by.seats, hoped, matter)
    unanswered = tuple(one.person for one in invitations if one.answer is Answer.NONE)
    calls = tuple(_calls(by, coming, seats, invitations)) if coming.finding is Finding.NOT_QUORATE else ()
    return Forecast(_outlook(coming, at_best), coming, at_best, unanswered, calls)


def _outlook(coming: Verdict, at_best: Verdict) -> Outlook:
    if coming.finding is Finding.QUORATE:
        return Outlook.QUORATE
    if at_best.finding is Finding.QUORATE:
        return Outlook.OPEN
    both = {coming.finding, at_best.finding}
    return Outlook.NOT_QUORATE if both == {Finding.NOT_QUORATE} else Outlook.CANNOT_SAY


def _calls(
    by: Membership, verdict: Verdict, seats: list[Seat], invitations: list[Invitation]
) -> Iterator[DeputyCall]:
    rule = by.understood.rule
    if rule.deputies is False and not rule.deputised:
        return
    sitting = Sitting(by.seats)
    useful = {id_ for part in verdict.parts if not part.met for id_ in part.from_seats}
    answers = {one.person: one for one in invitations}
    for seat in seats:
        holder = answers.get(seat.holder) if seat.holder else None
        away = holder is not None and holder.answer is Answer.APOLOGIES and not _replaced(holder, answers)
        if seat.id not in useful or not away or deputy_counts(rule, sitting, seat.id) is False:
            continue
        yield from (DeputyCall(one, seat) for one in seat.deputies if _free(one, answers, seats))


def _replaced(holder: Invitation, answers: dict[PersonId, Invitation]) -> bool:
    """Whether somebody is named already, and has not declined."""
    named = answers.get(holder.deputy) if holder.deputy else None
    return named is not None and named.answer is not Answer.APOLOGIES


def _free(deputy: PersonId, answers: dict[PersonId, Invitation], seats: list[Seat]) -> bool:
    """Whether a deputy may come for the seat: no seat of their own, nobody else's place, no apologies."""
    known = answers.get(deputy)
    if deputy in {one.holder for one in seats}:
        return False
    return known is None or (known.answer is not Answer.APOLOGIES and known.deputises is None)
