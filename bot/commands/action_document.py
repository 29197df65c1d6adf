"""What does the action log look like on paper? A Word document or PDF, a table of Excel, or values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Annotated, Final

from bot.commands.action_changes import owner_name
from bot.commands.action_list import A_STATE, found_for
from bot.commands.action_picture import charts
from bot.commands.action_replies import counted_in_words, entry_in_words, sources, state_in_words, topic_of
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.naming import count, in_a_row, organisation_name, person_name
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import A_FLAG, OneOf
from bot.reply import Mood, Paper, Reply, Verdict
from governance_store.records.action import Action, ActionEntry, Happened
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.rules.action_log import Sought
from governance_store.rules.action_owner import helpers_of
from governance_store.rules.action_rating import KEY, Rating, rating
from governance_store.rules.local_time import date_in_full, full, local
from templates.contexts.action_log import ActionLine, ActionLog
from templates.contexts.chart import pictured
from templates.contexts.sheets import Heading, TableBook, Value
from templates.contexts.terms_of_reference import Fact


class LogSort(StrEnum):
    """In what form a log is wanted."""

    WORD = "word"
    PDF = "pdf"
    EXCEL = "excel"
    CSV = "csv"


A_LOG_SORT: Final = OneOf(
    LogSort, "a form of action log", (("docx", "word"), ("xlsx", "excel"), ("table", "excel"))
)
_MOST_BARS: Final = 8
"""More would be too small to read on a page."""
_HEADINGS: Final = (
    Heading("Reference", 18),
    Heading("Raised", 14, is_date=True),
    Heading("Source", 36),
    Heading("Action", 52),
    Heading("Owner", 28),
    Heading("Helped by", 24),
    Heading("Organisation", 28),
    Heading("Priority", 10),
    Heading("Statements", 18),
    Heading("Due", 14, is_date=True),
    Heading("First due", 14, is_date=True),
    Heading("State", 20),
    Heading("Rating", 10),
    Heading("Latest update", 48),
    Heading("Updated", 14, is_date=True),
    Heading("Evidence", 36),
    Heading("Closed", 14, is_date=True),
)


@command(
    "action document",
    "Make a document of the action log: Word, PDF, Excel or CSV",
    who=EVERYBODY,
    writes=False,
    examples=("action document board", "action document board all excel", "action document csv"),
    submit="Make it",
)
def document(
    act: Act,
    state: Annotated[Sought | None, Param(A_STATE, "How they stand")] = None,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
    sort: Annotated[LogSort, Param(A_LOG_SORT, "As")] = LogSort.WORD,
    confidential: Annotated[bool, Param(A_FLAG, "Confidential ones too", "confidential")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """A committee's log, or all of them: what is open, unless all is wanted; the confidential if asked."""
    seen = found_for(act, {"committee": committee, "state": state})
    found = _to_print(seen, confidential=confidential)
    without = len(seen) - len(found)
    name = committee.name if committee else act.network.name
    told = f"The action log of {name}. {counted_in_words(act, found)}"
    if sort in {LogSort.EXCEL, LogSort.CSV}:
        paper = Paper(
            "table" if sort is LogSort.EXCEL else "table of values", table_book(act, found, committee)
        )
    else:
        whole = found_for(act, {"committee": committee, "state": Sought.ALL})
        drawn = _to_print(whole, confidential=confidential)
        paper = Paper("action log", action_log(act, found, drawn, committee), as_pdf=sort is LogSort.PDF)
    left = f"Without {count(without, 'confidential action')}: “confidential” puts in what you may know."
    return Reply(
        (Verdict(Mood.GOOD, told, (left,) if without else ()),),
        ids=tuple(one.id for one in found),
        papers=(paper,),
    )


def _to_print(actions: Sequence[Action], *, confidential: bool) -> list[Action]:
    return [one for one in actions if confidential or not one.confidential]


def action_log(
    act: Act, found: Sequence[Action], drawn: Sequence[Action], committee: Committee | None
) -> ActionLog:
    """Everything that a printed log says; its pictures show what is drawn, closed actions too."""
    return ActionLog(
        network=act.network.name,
        title=committee.name if committee else act.network.name,
        key=committee.key if committee else "",
        day=f"{act.scene.today:%Y-%m-%d}",
        made=full(act.now, act.zone),
        counted=counted_in_words(act, found),
        ratings=tuple(Fact(one.value.capitalize(), KEY[one]) for one in Rating),
        actions=tuple(action_line(act, one) for one in found),
        pictures=tuple(map(pictured, charts(act, drawn, committee, _MOST_BARS))) if drawn else (),
        head_hash=act.store.head().hash,
        demonstration=act.network.demonstration,
    )


def action_line(act: Act, one: Action) -> ActionLine:
    """One action as it is printed."""
    last = _last_update(act, one)
    said = f"{date_in_full(local(last.at, act.zone).date())}: {entry_in_words(act, last)}" if last else ""
    return ActionLine(
        reference=one.reference,
        source=_source(act, one),
        action=f"{one.text} (confidential)" if one.confidential else one.text,
        owner=owner_name(act, one),
        due=date_in_full(one.by_when) if one.by_when else "no day",
        first_due=date_in_full(one.originally) if one.originally else "",
        state=state_in_words(one),
        rating=rating(one, act.scene.today).value.capitalize(),
        update=said,
    )


def _source(act: Act, one: Action) -> str:
    """Where an action comes from, in few words: the day of the meeting and its item."""
    meeting = act.view.maybe(Meeting, one.meeting) if one.meeting else None
    topic = topic_of(act, one)
    if meeting is None:
        return "; ".join(sources(act, one)) or f"{date_in_full(local(one.raised, act.zone).date())}"
    day = date_in_full(local(meeting.starts, act.zone).date())
    return f"{day}: {topic.text}" if topic else day


def _last_update(act: Act, one: Action) -> ActionEntry | None:
    entries = act.view.find(ActionEntry, action=one.id)
    told = [each for each in entries if each.what in {Happened.UPDATED, Happened.EXTENDED, Happened.REOPENED}]
    return max(told, key=lambda each: each.number, default=None)


def table_book(act: Act, found: Sequence[Action], committee: Committee | None) -> TableBook:
    """The log as a table, days as days."""
    name = committee.name if committee else act.network.name
    stem = f"action-log-{committee.key if committee else 'network'}-{act.scene.today:%Y-%m-%d}"
    key = tuple((one.value.capitalize(), KEY[one]) for one in Rating)
    return TableBook(
        title=f"Action log of {name}, {full(act.now, act.zone)}",
        file_name=stem,
        sheet="Actions",
        headings=_HEADINGS,
        rows=tuple(tuple(_values(act, one)) for one in found),
        key=key,
    )


def _values(act: Act, one: Action) -> Iterator[Value]:
    last = _last_update(act, one)
    yield one.reference
    yield local(one.raised, act.zone).date()
    yield "; ".join(sources(act, one)) or None
    yield f"{one.text} (confidential)" if one.confidential else one.text
    yield owner_name(act, one)
    yield in_a_row([person_name(act.view, each) for each in helpers_of(one)]) or None
    yield organisation_name(act.view, one.organisation) if one.organisation else None
    yield one.priority.value
    yield ", ".join(one.statements) or None
    yield one.by_when
    yield one.originally
    yield one.state.value
    yield rating(one, act.scene.today).value.capitalize()
    yield entry_in_words(act, last) if last else None
    yield local(last.at, act.zone).date() if last else None
    yield one.evidence or None
    yield one.closed_on
