"""On which date could a committee meet? Its people are asked before a meeting is called."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from bot.commands import poll_replies as replies
from bot.commands.base import CONVENORS, EVERYBODY, Act, Incomplete, Param, Problem, Refused, command
from bot.commands.calling import Slot, able_to_meet, foreseen, slot
from bot.commands.meeting_parts import A_PLACE
from bot.commands.naming import committee_name, table
from bot.language.moments import Moment
from bot.outbox.poll_letters import poll_letters
from bot.parameters.people import A_COMMITTEE
from bot.parameters.polling import A_POLL, MOMENTS_AHEAD
from bot.parameters.text import A_FLAG, A_LINK
from bot.parameters.when import A_DAY_AHEAD, A_LENGTH, Hours
from bot.reply import Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.ids import PollId, poll_answer_id
from governance_store.records.letter import Matter
from governance_store.records.poll import Poll, PollAnswer, PollState
from governance_store.rules.local_time import date_in_full, full
from governance_store.rules.poll import closing_day

_FEWEST: Final = 2
_MOST: Final = 12


@command(
    "meeting poll",
    "Ask a committee which of several dates suit, before a meeting is called",
    who=CONVENORS,
    examples=(
        'meeting poll board 3, 8 or 10 Dec 2026 14:00 90m at "Room 4, Infirmary"',
        "meeting poll board 3 Dec 2026 14:00 or 8 Dec 2026 10:00 closing 27 Nov 2026",
    ),
    submit="Ask them",
)
def ask(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    dates: Annotated[
        tuple[Moment, ...], Param(MOMENTS_AHEAD, "Dates", hint="For example, 3, 8 or 10 Dec 14:00.")
    ],
    minutes: Annotated[int | None, Param(A_LENGTH, "Length", hint="For example, 90m.")] = None,
    closes: Annotated[
        date | None, Param(A_DAY_AHEAD, "Answers by", "closing", ("closes", "answers by"))
    ] = None,
    place: Annotated[str | None, Param(A_PLACE, "Place", "at", ("place", "in"))] = None,
    link: Annotated[str | None, Param(A_LINK, "Link to join", "link", ("join",))] = None,
) -> Reply:
    """Judge every date as if the meeting were called for it, and queue a letter to everybody."""
    invited = able_to_meet(act, committee)
    slots = _slots(act, committee, dates, minutes)
    last = _closes(act, slots, closes)
    people = tuple(one.person for one in invited)
    against = {one.starts: tuple(foreseen(act, committee, one, people)) for one in slots}
    poll = Poll(
        id=PollId(act.new_id(f"POLL-{slots[0].starts.astimezone(act.zone).year}")),
        committee=committee.id,
        dates=tuple(one.starts for one in slots),
        minutes=slots[0].minutes,
        closes=last,
        asked=act.now,
        asked_by=act.actor.id,
        place=place if place is not None else committee.place,
        link=link if link is not None else committee.link,
    )
    nothing = (None,) * len(slots)
    asked = [
        PollAnswer(poll_answer_id(poll.id, one.person), poll.id, one.person, one.capacity, nothing)
        for one in invited
    ]
    queued = list(poll_letters(act.view, act.now, Matter.POLL, poll, asked, [poll, *asked]))
    act.commit("poll.asked", poll, *asked, *queued)
    return replies.asked(act, poll, committee, asked, against)


def _slots(
    act: Act, committee: Committee, dates: tuple[Moment, ...], minutes: int | None
) -> tuple[Slot, ...]:
    if not _FEWEST <= len(dates) <= _MOST:
        named = f"{dates[0].full} is one date" if len(dates) == 1 else f"These are {len(dates)} dates"
        told = f"{named}: a poll asks about {_FEWEST} to {_MOST}."
        nearest = (f"meeting schedule {committee.key} {dates[0]}",) if len(dates) == 1 else ()
        raise Refused(Problem(told, "dates"), nearest=nearest)
    if committee.usual_time is None and any(one.clock is None for one in dates):
        raise Refused(Problem("At what time? Say it behind the dates, such as 14:00.", "dates"))
    if minutes is None and committee.usual_minutes is None:
        raise Incomplete("minutes")
    slots = tuple(
        slot(act, committee, one.day, Hours(one.clock) if one.clock else None, minutes) for one in dates
    )
    past = [full(one.starts, act.zone) for one in slots if one.starts <= act.now]
    if past:
        now = full(act.now, act.zone)
        raise Refused(*(Problem(f"{one} is in the past: it is {now} now.", "dates") for one in past))
    return tuple(sorted(slots, key=lambda one: one.starts))


def _closes(act: Act, slots: tuple[Slot, ...], closes: date | None) -> date:
    first = slots[0].starts.astimezone(act.zone).date()
    if closes is None:
        return closing_day(act.scene.today, first)
    refuse_late_closing(closes, first)
    return closes


def refuse_late_closing(closes: date, first: date) -> None:
    """Raise Refused where answers would be taken when the first of the dates has passed."""
    if closes > first:
        told = f"Answers by {date_in_full(closes)} come too late: the first date is {date_in_full(first)}."
        raise Refused(Problem(told, "closes"))


@command(
    "poll show",
    "Show who can come on which date, the best date first",
    who=EVERYBODY,
    writes=False,
    examples=("poll show board", "poll show POLL-2026-001"),
)
def show(act: Act, poll: Annotated[Poll, Param(A_POLL, "Date poll")]) -> Reply:
    """Date by date and person by person."""
    return replies.shown(act, poll)


@command(
    "poll list",
    "List the date polls that are open, or all of them",
    who=EVERYBODY,
    writes=False,
    examples=("poll list", "poll list all"),
)
def list_polls(
    act: Act,
    everything: Annotated[bool, Param(A_FLAG, "Those that are over too", "all", ("everything",))] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """By when answers are taken."""
    chosen = {} if everything else {"state": PollState.OPEN}
    found = sorted(act.view.find(Poll, **chosen), key=lambda one: (one.closes, one.id))
    if not found:
        return Reply((Verdict(Mood.NOTE, "There is no date poll. “meeting poll” begins one."),))
    columns = ("Poll", "Committee", "Dates", "Answers by", "Answered", "State")
    listed = table("Date polls", columns, _rows(act, found))
    return Reply((listed,), ids=tuple(one.id for one in found))


def _rows(act: Act, polls: list[Poll]) -> Iterator[tuple[str, ...]]:
    for one in polls:
        answers = act.view.find(PollAnswer, poll=one.id)
        given = sum(answer.answered is not None for answer in answers)
        yield (
            one.id,
            committee_name(act.view, one.committee),
            replies.dates_in_words(act, one),
            date_in_full(one.closes),
            f"{given} of {len(answers)}",
            replies.state(act, one),
        )
