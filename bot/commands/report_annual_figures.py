"""What does a committee's year come to in figures? So many of so many, and beside them what the terms ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bot.commands.base import Act
from bot.commands.naming import count, in_a_row
from governance_store.records.decision import DecisionStanding, TakenBy
from governance_store.rules.annual.attendance import Attended, Share
from governance_store.rules.annual.whole import Annual
from governance_store.rules.annual.work import Became
from governance_store.rules.terms import Terms
from governance_store.rules.terms_in_force import terms_on
from templates.contexts.annual_report import MeasureRow

_WAYS = {
    TakenBy.MEETING: ("at a meeting", "at meetings"),
    TakenBy.RESOLUTION: ("by written resolution", "by written resolution"),
    TakenBy.CHAIR: ("by chair's action", "by chair's action"),
}


def of(share: Share) -> str:
    """4 of 6, 67%; what to say where there was nothing to count."""
    return f"{share.count} of {share.of}, {share.percent}%" if share.of else "none to count"


def percent(share: Share) -> str:
    """The part in a hundred, or a dash."""
    return f"{share.percent}%" if share.of else "–"


def figures(one: Annual) -> list[tuple[str, str]]:
    """The year in a line for each of its matters."""
    return [
        ("Meetings", meetings_told(one)),
        ("Quorate throughout", of(one.quorate)),
        ("Attendance of members", of(one.attendance)),
        ("Decisions", decisions_told(one)),
        ("Work programme", objectives_told(one)),
        ("Reviews done in time", of(one.reviewed_in_time)),
        ("Actions", actions_told(one)),
        ("Interests declared at meetings", str(len(one.declared))),
    ]


def meetings_told(one: Annual) -> str:
    """How many were held, and what became of the others that were called."""
    found = one.meetings
    told = [f"{len(found.held)} held"]
    told += [f"{len(found.cancelled)} cancelled"] if found.cancelled else []
    told += [f"{len(found.unrecorded)} of which nothing is recorded"] if found.unrecorded else []
    told += [f"{len(found.ahead)} still to come"] if found.ahead else []
    return ", ".join(told)


def decisions_told(one: Annual) -> str:
    """How many there were, by the way in which they were taken, and how many do not bind."""
    if not one.decisions:
        return "none recorded"
    ways = Counter(each.taken_by for each in one.decisions)
    told = [
        f"{ways[way]} {few if ways[way] == 1 else many}" for way, (few, many) in _WAYS.items() if ways[way]
    ]
    recommended = sum(each.standing is DecisionStanding.RECOMMENDED for each in one.decisions)
    without = f"; {recommended} without a quorum, as a recommendation" if recommended else ""
    return f"{len(one.decisions)}: {in_a_row(told)}{without}"


def objectives_told(one: Annual) -> str:
    """How many objectives there were, and what became of them."""
    if not one.programmes:
        return "none for this year"
    became = Counter(each.became for each in one.objectives)
    told = [f"{became[each]} {each.value}" for each in Became if became[each]]
    return f"{count(len(one.objectives), 'objective')}: {in_a_row(told)}" if told else "no objective yet"


def actions_told(one: Annual) -> str:
    """What was raised and closed, and how the log stood on the last day."""
    log = one.actions
    still = log.at_end.open + log.at_end.overdue
    late = f", {log.at_end.overdue} of them overdue" if log.at_end.overdue else ""
    return f"{log.raised} raised, {log.closed} closed; {still} open on the last day{late}"


def effectiveness(act: Act, one: Annual) -> Iterator[MeasureRow]:
    """How well the committee worked, each measure with what its terms of reference ask."""
    in_use = terms_on(act.view, one.committee.id, one.span.last)
    terms = in_use.terms if in_use else Terms()
    timely = one.in_time
    yield _frequency(one, terms)
    yield _row("Meetings quorate throughout", one.quorate, terms.quorum)
    yield _row("Agendas sent in time", timely.agendas, _before(terms.agenda))
    yield _row("Papers received in time", timely.papers, _before(terms.papers))
    yield _row("Minutes sent in time", timely.minutes, f"within {terms.minutes}" if terms.minutes else None)
    yield _row("Attendance of members", one.attendance, None)
    least = terms.of("least-attendance")
    if least and isinstance(least.value, int) and one.span.is_over:
        yield _row(
            "Members who came as often as is asked", _often_enough(one.members, least.value), least.words
        )
    yield _measured("Actions done by their day", one.actions.in_time, _moved(one))
    yield _measured("Milestones of the work programme reached", _milestones(one), "")
    yield _measured("Reviews of plans done by their day", one.reviewed_in_time, "")


def _before(period: object) -> str | None:
    return f"{period} before the meeting" if period else None


def _row(measure: str, share: Share, asked: str | None) -> MeasureRow:
    return _measured(measure, share, f"The terms ask for: {asked}" if asked else "The terms set nothing here")


def _measured(measure: str, share: Share, note: str) -> MeasureRow:
    result = f"{share.count} of {share.of}" if share.of else "None to count"
    return MeasureRow(measure, result, percent(share), note or "–")


def _frequency(one: Annual, terms: Terms) -> MeasureRow:
    asked = terms.frequency
    note = f"The terms ask for: {asked}" if asked else "The terms set nothing here"
    share = Share(len(one.meetings.held), asked.least_per_year) if asked and asked.least_per_year else Share()
    result = f"{share.count} of {share.of}" if share.of else str(len(one.meetings.held))
    so_far = "" if one.span.is_over else "; the year is not over"
    return MeasureRow("Meetings held", result, percent(share), f"{note}{so_far}")


def _often_enough(members: list[Attended], least: int) -> Share:
    """Whoever was a member for fewer meetings than are asked for is counted where they came to each."""
    enough = sum(one.came.count >= min(least, one.came.of) for one in members)
    return Share(enough, len(members))


def _moved(one: Annual) -> str:
    moved = one.actions.moved
    return f"{count(moved, 'had', 'had')} been given a later day" if moved else ""


def _milestones(one: Annual) -> Share:
    return sum((each.reached for each in one.objectives), Share())
