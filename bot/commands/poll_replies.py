"""What is said of a date poll? Who is asked, who can come when, and which date suits best."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from bot.commands.authority import permissions_held
from bot.commands.base import CONVENORS, Act
from bot.commands.naming import committee_name, count, in_a_row, organisation_name, person_name, table
from bot.language.moments import Moment
from bot.outbox.reaching import reach
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Table, Verdict, Weight
from governance_store.records.committee import Committee
from governance_store.records.person import Person
from governance_store.records.poll import Poll, PollAnswer, PollState
from governance_store.rules.local_time import date_in_full, duration_text, full
from governance_store.rules.poll import Tally, is_over, tallies

_MOST_OFFERED = 3


def state(act: Act, poll: Poll) -> str:
    """How a poll stands, in a few words."""
    if poll.state is PollState.CHOSEN:
        return f"chosen: {poll.meeting}"
    if poll.state is PollState.CANCELLED:
        return poll.state.value
    return "closed: choose a date" if is_over(poll, act.scene.today) else poll.state.value


def typed(act: Act, starts: datetime) -> str:
    """A date as one types it."""
    here = starts.astimezone(act.zone)
    return str(Moment(here.date(), here.time().replace(tzinfo=None)))


def dates_in_words(act: Act, poll: Poll) -> str:
    """All dates of a poll, in full."""
    return "; ".join(full(one, act.zone) for one in poll.dates)


def asked(
    act: Act,
    poll: Poll,
    committee: Committee,
    answers: Sequence[PollAnswer],
    against: Mapping[datetime, tuple[str, ...]],
) -> Reply:
    """Everybody is asked: about which dates, until when, and what stands against each."""
    people = count(len(answers), "person is", "people are")
    told = f"{committee.name}: {people} asked about {count(len(poll.dates), 'date')}."
    reasons = (f"Answers are taken up to and with {date_in_full(poll.closes)}.", "No meeting is called yet.")
    dates = ((full(one, act.zone), " ".join(against[one]) or "nothing") for one in poll.dates)
    parts: list[Part] = [
        Verdict(Mood.GOOD, told, reasons),
        _facts(act, poll),
        table("Dates", ("Date", "What stands against it"), dates),
        table("Who is asked, and how", ("Name", "As", "Reached by"), _reached(act, answers)),
        Choices(tuple(_steps(act, poll, ()))),
    ]
    return Reply(tuple(parts), ids=(poll.id,))


def _reached(act: Act, answers: Sequence[PollAnswer]) -> Iterator[tuple[str, ...]]:
    for one in answers:
        found = reach(act.view.maybe(Person, one.person))
        yield (
            person_name(act.view, one.person),
            one.capacity.value,
            found.words if found else "no address: ask them",
        )


def _facts(act: Act, poll: Poll) -> Facts:
    return Facts(
        (
            ("Poll", poll.id),
            ("State", state(act, poll)),
            ("Answers by", date_in_full(poll.closes)),
            ("Length", duration_text(poll.minutes)),
            ("Where", poll.place or "no place yet"),
            ("Link", poll.link or "none"),
        )
    )


def shown(act: Act, poll: Poll) -> Reply:
    """How the dates suit, the best first, and what each person said."""
    answers = act.view.find(PollAnswer, poll=poll.id)
    best = tallies(poll, answers)
    silent = [person_name(act.view, one.person) for one in answers if one.answered is None]
    parts: list[Part] = [Heading(f"Date poll: {committee_name(act.view, poll.committee)}")]
    parts += _how_it_stands(act, poll, best, len(answers) - len(silent), len(answers))
    parts += [_facts(act, poll), _by_date(act, best), _by_person(act, poll, answers)]
    if silent and poll.state is PollState.OPEN:
        parts.append(Verdict(Mood.NOTE, f"Not answered yet: {in_a_row(silent)}."))
    steps = tuple(_steps(act, poll, best))
    return Reply((*parts, *((Choices(steps),) if steps else ())), ids=(poll.id,))


def _how_it_stands(act: Act, poll: Poll, best: tuple[Tally, ...], given: int, asked_: int) -> Iterator[Part]:
    if poll.state is PollState.CANCELLED:
        yield Verdict(Mood.WARNING, "This poll is cancelled.", (f"Reason given: {poll.cancelled_because}",))
    elif given:
        first = best[0]
        chair = "the chair can come" if first.chair else "the chair has not said that they can come"
        members = count(first.members, "member can come", "members can come")
        told = f"{full(first.starts, act.zone)} suits best so far: {members}, and {chair}."
        yield Verdict(Mood.NOTE, told, (f"{given} of {asked_} have answered.",))
    else:
        yield Verdict(Mood.NOTE, f"None of {asked_} has answered yet.")


def _by_date(act: Act, best: tuple[Tally, ...]) -> Table:
    rows = (
        (
            full(one.starts, act.zone),
            str(one.yes),
            str(one.if_need_be),
            str(one.no),
            str(one.not_said),
            str(one.members),
            "can come" if one.chair else "–",
        )
        for one in best
    )
    columns = ("Date", "Yes", "If need be", "No", "Not said", "Members who can", "Chair")
    return table("Dates, the best first", columns, rows)


def _by_person(act: Act, poll: Poll, answers: Sequence[PollAnswer]) -> Table:
    columns = ("Name", "Organisation", "As", *(full(one, act.zone) for one in poll.dates), "By", "When")
    return table("Who can come when", columns, (_row(act, one) for one in answers))


def _row(act: Act, one: PollAnswer) -> tuple[str, ...]:
    person = act.view.maybe(Person, one.person)
    way = one.way.value if one.way else ""
    by = f"{way}, by {person_name(act.view, one.told_by)}" if one.told_by else way
    return (
        person_name(act.view, one.person),
        organisation_name(act.view, person.organisation) if person else "",
        one.capacity.value,
        *(fits.value if fits else "–" for fits in one.fits),
        by,
        full(one.answered, act.zone) if one.answered else "",
    )


def _steps(act: Act, poll: Poll, best: tuple[Tally, ...]) -> Iterator[Button]:
    if poll.state is not PollState.OPEN:
        return
    if act.view.find(PollAnswer, poll=poll.id, person=act.actor.id) and not is_over(poll, act.scene.today):
        yield from to_answer(poll)
    committee = act.view.get(Committee, poll.committee)
    if permissions_held(act.view, act.actor.id, committee) & CONVENORS.permissions:
        for one in best[:_MOST_OFFERED]:
            day = typed(act, one.starts)
            yield Button(f"Call it for {day}", f"poll choose {poll.id} {day}")
        if not best:
            yield Button("Who can come when", f"poll show {poll.id}")
        yield Button("Cancel the poll", f"poll cancel {poll.id}", Weight.WARNING)


def to_answer(poll: Poll) -> Iterator[Button]:
    """The buttons that answer: for all dates at once, or by a form."""
    yield Button("All dates suit me", f"poll answer {poll.id} all")
    yield Button("No date suits me", f"poll answer {poll.id} none")
    yield Button("Say which", f"poll answer {poll.id}")
