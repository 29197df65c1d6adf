"""Which of the dates suit me? Yes, if need be, or no, for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Final

from bot.commands.attendance import FOR, refuse_stranger, way_of
from bot.commands.base import EVERYBODY, Act, Incomplete, Param, Problem, Refused, command
from bot.commands.naming import committee_name, person_name
from bot.commands.poll_replies import dates_in_words
from bot.language.moments import Moment
from bot.parameters.polling import A_POLL, MOMENTS
from bot.parameters.text import A_FLAG
from bot.reply import Button, Choices, Facts, Mood, Reply, Verdict
from governance_store.records.ids import poll_answer_id
from governance_store.records.person import Person
from governance_store.records.poll import Fits, Poll, PollAnswer, PollState
from governance_store.rules.local_time import date_in_full, full
from governance_store.rules.poll import is_over

Dates = tuple[Moment, ...] | None
PARAMETERS: Final = {Fits.YES: "yes", Fits.IF_NEED_BE: "maybe", Fits.NO: "no"}
"""By which parameter each answer is said."""


@command(
    "poll answer",
    "Say which dates of a date poll suit you",
    who=EVERYBODY,
    examples=(
        "poll answer board yes 3 and 8 Dec 2026 if need be 10 Dec 2026",
        "poll answer board all",
        "poll answer board none",
    ),
    submit="Answer",
)
def answer(
    act: Act,
    poll: Annotated[Poll, Param(A_POLL, "Date poll")],
    yes: Annotated[Dates, Param(MOMENTS, "Suits me", "yes", hint="For example, 3 and 8 Dec.")] = None,
    maybe: Annotated[Dates, Param(MOMENTS, "If need be", "if need be", ("maybe", "perhaps"))] = None,
    no: Annotated[Dates, Param(MOMENTS, "Does not suit me", "no")] = None,
    everything: Annotated[bool, Param(A_FLAG, "All dates suit me", "all")] = False,  # noqa: FBT002 -- a tick box
    nothing: Annotated[bool, Param(A_FLAG, "No date suits me", "none")] = False,  # noqa: FBT002 -- a tick box
    person: Annotated[Person | None, FOR] = None,
) -> Reply:
    """What is said of a date replaces what was said of it before; what is not said stays open."""
    before = _asked(act, poll, person or act.actor)
    said = {Fits.YES: yes, Fits.IF_NEED_BE: maybe, Fits.NO: no}
    found = _read(act, poll, {fits: dates for fits, dates in said.items() if dates})
    for whole, fits in ((everything, Fits.YES), (nothing, Fits.NO)):
        if whole and not found:
            found = dict.fromkeys(range(len(poll.dates)), fits)
        elif whole:
            raise Refused("Say it of all dates, or of each: not both.")
    if not found:
        dates = dates_in_words(act, poll)
        raise Incomplete("yes", "maybe", "no", ask=f"Which dates suit you? Asked are {dates}.")
    said_now = tuple(found.get(at, known) for at, known in enumerate(before.fits))
    if said_now == before.fits and before.answered:
        told = "That is recorded already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(poll.id,))
    told_by = None if before.person == act.actor.id else act.actor.id
    after = replace(before, fits=said_now, answered=act.now, way=way_of(act), told_by=told_by)
    act.commit("poll.answered", after)
    return _recorded(act, poll, after)


def _asked(act: Act, poll: Poll, person: Person) -> PollAnswer:
    refuse_settled(act, poll)
    refuse_stranger(act, poll.committee, person)
    if is_over(poll, act.scene.today):
        told = f"The poll {poll.id} closed on {date_in_full(poll.closes)}."
        raise Refused(Problem(f"{told} Who calls the meeting may take answers for longer.", "poll"))
    found = act.view.maybe(PollAnswer, poll_answer_id(poll.id, person.id))
    if found is None:
        who = "You were" if person.id == act.actor.id else f"{person.name} was"
        told = f"{who} not asked by this poll of {committee_name(act.view, poll.committee)}."
        raise Refused(Problem(told, "poll"))
    return found


def refuse_settled(act: Act, poll: Poll) -> None:
    """Raise Refused where a poll is cancelled, or a date was chosen."""
    if poll.state is PollState.CANCELLED:
        why = f"Reason given: {poll.cancelled_because.rstrip('.')}."
        raise Refused(Problem(f"The poll {poll.id} is cancelled. {why}", "poll"))
    if poll.state is PollState.CHOSEN:
        here = committee_name(act.view, poll.committee)
        told = f"A date was chosen in {poll.id}: {here} is called as {poll.meeting}."
        raise Refused(Problem(f"{told} “attend {poll.meeting}” answers that.", "poll"))


def _read(act: Act, poll: Poll, said: Mapping[Fits, Sequence[Moment]]) -> dict[int, Fits]:
    """What is said of which date, by its place; raises Refused with all that is wrong."""
    problems: list[Problem] = []
    found: dict[int, Fits] = {}
    for fits, dates in said.items():
        for one in dates:
            places = list(places_of(act, poll, one))
            if not places:
                asked = dates_in_words(act, poll)
                problems.append(
                    Problem(f"{one.full} is none of the dates: they are {asked}.", PARAMETERS[fits])
                )
            twice = [at for at in places if found.setdefault(at, fits) is not fits]
            both = (f"{one.full} is said to be both {found[at]} and {fits}." for at in twice)
            problems += [Problem(told, PARAMETERS[fits]) for told in both]
    if problems:
        raise Refused(*problems)
    return found


def places_of(act: Act, poll: Poll, one: Moment) -> Iterator[int]:
    """Where a day stands among the dates; a day without a time is all that there are on it."""
    for at, starts in enumerate(poll.dates):
        here = starts.astimezone(act.zone)
        if here.date() == one.day and one.clock in {None, here.time().replace(tzinfo=None)}:
            yield at


def _recorded(act: Act, poll: Poll, after: PollAnswer) -> Reply:
    who = (
        "Your answer"
        if after.person == act.actor.id
        else f"The answer of {person_name(act.view, after.person)}"
    )
    left = [full(one, act.zone) for one, fits in zip(poll.dates, after.fits, strict=True) if fits is None]
    reasons = (f"Not said yet: {'; '.join(left)}.",) if left else ()
    pairs = tuple(
        (full(one, act.zone), fits.value if fits else "not said")
        for one, fits in zip(poll.dates, after.fits, strict=True)
    )
    whom = "" if after.person == act.actor.id else f" for {after.person}"
    again = Button("Change it", f"poll answer {poll.id}{whom}")
    parts = (
        Verdict(Mood.GOOD, f"{who} is recorded for {committee_name(act.view, poll.committee)}.", reasons),
        Facts(pairs),
        Choices((again, Button("Who can come when", f"poll show {poll.id}"))),
    )
    return Reply(parts, ids=(poll.id,))
