"""What is said of an agenda: its items with their numbers and times, what overruns, and what is proposed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.commands.agenda_readers import may_know, why_no_paper
from bot.commands.authority import permissions_held
from bot.commands.base import CONVENORS, Act
from bot.commands.naming import person_name, table
from bot.reply import Button, Choices, Heading, Mood, Part, Reply, Table, Verdict
from governance_store.records.agenda import AgendaItem, ItemState
from governance_store.records.committee import Committee
from governance_store.records.interest import Interest
from governance_store.records.meeting import Meeting
from governance_store.records.paper import Paper
from governance_store.rules.agenda_building import numbered, starts, times
from governance_store.rules.local_time import duration_text, full, local, time_text

_COLUMNS = ("Item", "Time", "Title", "For", "Lead", "Paper", "Minutes")


def shown(act: Act, meeting: Meeting, items: Sequence[AgendaItem]) -> Reply:
    """The whole agenda."""
    committee = act.view.get(Committee, meeting.committee)
    heading = Heading(f"Agenda: {committee.name}, {full(meeting.starts, act.zone)}")
    return Reply((heading, *_parts(act, meeting, items)), ids=(meeting.id,))


def changed(act: Act, meeting: Meeting, items: Sequence[AgendaItem], item: AgendaItem, told: str) -> Reply:
    """What was changed, and the agenda as it is now."""
    return Reply((Verdict(Mood.GOOD, told), *_parts(act, meeting, items)), ids=(item.id, meeting.id))


def unchanged(act: Act, meeting: Meeting, items: Sequence[AgendaItem], told: str) -> Reply:
    """That it stands so already."""
    return Reply((Verdict(Mood.NOTE, told), *_parts(act, meeting, items)), ids=(meeting.id,))


def _parts(act: Act, meeting: Meeting, items: Sequence[AgendaItem]) -> Iterator[Part]:
    total = times(items, meeting.minutes)
    if total.over:
        long = duration_text(total.needed)
        over = f"The items take {long}, {duration_text(total.over)} longer than the meeting."
        yield Verdict(Mood.WARNING, over)
    rows = (
        _row(act, meeting, number, minute, one)
        for number, (minute, one) in enumerate(zip(starts(items), numbered(items), strict=True), start=1)
    )
    yield table("Agenda", _COLUMNS, rows)
    if papers := _papers(act, meeting, items):
        yield Choices(papers)
    if _orders(act, meeting):
        yield from _waiting(act, meeting, items)
        if act.view.find(Interest):
            yield Choices((Button("Interests that it may touch", f"interest match {meeting.id}"),))


def _papers(act: Act, meeting: Meeting, items: Sequence[AgendaItem]) -> tuple[Button, ...]:
    """A button for each paper that has come and that the reader may have."""
    return tuple(
        Button(f"Paper {number}: {one.title}", f"paper get {meeting.id} {one.id}")
        for number, one in enumerate(numbered(items), start=1)
        if act.view.find(Paper, item=one.id) and not why_no_paper(act, meeting, one, number)
    )


def _row(act: Act, meeting: Meeting, number: int, minute: int, one: AgendaItem) -> tuple[str, ...]:
    at = local(meeting.starts + timedelta(minutes=minute), act.zone).time()
    return (
        str(number),
        time_text(at),
        title_of(act, meeting, one),
        one.purpose.value,
        person_name(act.view, one.lead) if one.lead else "–",
        _paper(act, one),
        str(one.minutes),
    )


def _paper(act: Act, one: AgendaItem) -> str:
    papers = act.view.find(Paper, item=one.id)
    if papers:
        return "received, late" if papers[-1].late else "received"
    return "promised" if one.paper else "verbal"


def title_of(act: Act, meeting: Meeting, one: AgendaItem) -> str:
    """What an item is called, with its kind and statements; of a confidential one only who may know it."""
    if not may_know(act, meeting, one):
        return "Confidential item"
    told = one.kind.value if one.kind else ""
    marks = [told, *one.statements, "confidential" if one.confidential else ""]
    carried = "carried forward" if one.carried_from and not one.recurring else ""
    more = ", ".join(filter(None, (*marks, carried)))
    return f"{one.title} ({more})" if more else one.title


def _orders(act: Act, meeting: Meeting) -> bool:
    committee = act.view.get(Committee, meeting.committee)
    return bool(permissions_held(act.view, act.actor.id, committee) & CONVENORS.permissions)


def _waiting(act: Act, meeting: Meeting, items: Sequence[AgendaItem]) -> Iterator[Part]:
    """What was proposed, for those who decide about it."""
    waiting = [one for one in items if one.state is ItemState.PROPOSED]
    proposed = [one for one in waiting if may_know(act, meeting, one)]
    if not proposed:
        return
    yield _proposals(act, proposed)
    yield Choices(
        tuple(
            button
            for one in proposed
            for button in (
                Button(f"Accept “{one.title}”", f"agenda accept {meeting.id} {one.id}"),
                Button(f"Defer “{one.title}”", f"agenda defer {meeting.id} {one.id}"),
            )
        )
    )


def _proposals(act: Act, proposed: Sequence[AgendaItem]) -> Table:
    rows = (
        (one.id, one.title, one.purpose.value, person_name(act.view, one.proposed_by), str(one.minutes))
        for one in proposed
    )
    return table("Proposed", ("Reference", "Title", "For", "Proposed by", "Minutes"), rows)
