"""What do a year's minutes say of each objective of its work programme, and of which do they say nothing?

An objective is found where its reference or its own words stand: in an item, a line, a decision or an action
of the minutes, in what was decided between meetings, and in what a decision changed. It is found too where a
plan that it serves was dealt with or had an action raised. Nothing is guessed from words that are merely
alike, and nothing of a confidential part is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.action import Action
from governance_store.records.agenda import AgendaItem
from governance_store.records.decision import Decision
from governance_store.records.ids import MeetingId, MinuteLineId, minutes_id
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.records.programme import Objective, Programme
from governance_store.rules.decisions_followed import follow_up_of
from governance_store.rules.duty import Recorded
from governance_store.rules.local_time import local

_NUMBER: Final = re.compile(r"WP\d+")


class Sort(StrEnum):
    """Where an objective was found."""

    ITEM = "item"
    LINE = "line"
    DECISION = "decision"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Found:
    """One place: of which day and meeting, under which reference, with its words, and for which plan."""

    day: date
    sort: Sort
    reference: str
    text: str
    meeting: MeetingId | None = None
    plan: str = ""


@dataclass(frozen=True, slots=True)
class Minuted:
    """An objective with every place in which it was found, the first first."""

    objective: Objective
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    """One thing that was said or done; `also` are further words of it, `plan` the plan that it is about."""

    found: Found
    also: str = ""
    plan: str = ""


def minuted(record: Recorded, programme: Programme, zone: ZoneInfo) -> list[Minuted]:
    """Every objective that was ever in a programme, dropped ones too, against its own year."""
    said = sorted(_said(record, programme, zone), key=lambda one: one.found.day)
    objectives = sorted(record.find(Objective, programme=programme.id), key=lambda one: one.number)
    return [Minuted(one, tuple(_of(one, said))) for one in objectives]


def _of(one: Objective, said: Sequence[_Said]) -> Iterator[Found]:
    names = _names(one)
    words = one.text.casefold()
    for each in said:
        text = f"{each.found.text} {each.also}"
        if names.search(text) or words in text.casefold():
            yield each.found
        elif each.plan and each.plan in one.plans:
            yield Found(*_fields(each.found), plan=each.plan)


def _names(one: Objective) -> re.Pattern[str]:
    """Its reference, whole or by its number alone, where that is not the end of another year's."""
    number = _NUMBER.search(one.reference)
    known = dict.fromkeys((one.reference, number[0] if number else one.reference))
    return re.compile(rf"(?<![\w/])(?:{'|'.join(map(re.escape, known))})(?!\w)", re.IGNORECASE)


def _fields(one: Found) -> tuple[date, Sort, str, str, MeetingId | None]:
    return one.day, one.sort, one.reference, one.text, one.meeting


def _said(record: Recorded, programme: Programme, zone: ZoneInfo) -> Iterator[_Said]:
    """Everything public of the year: lines of minutes, what was decided between meetings, other actions."""

    def within(instant: datetime) -> date | None:
        day = local(instant, zone).date()
        return day if programme.starts <= day <= programme.ends else None

    decisions = {one.line: one for one in record.find(Decision, committee=programme.committee)}
    actions = {one.line: one for one in record.find(Action, committee=programme.committee)}
    for meeting in record.find(Meeting, committee=programme.committee):
        if day := within(meeting.starts):
            yield from _of_minutes(record, meeting, day, decisions, actions)
    for made in record.find(Decision, committee=programme.committee, meeting=None):
        if (day := within(made.decided)) and not (made.withdrawn or made.confidential):
            found = Found(day, Sort.DECISION, made.reference, made.text)
            yield _Said(found, _effects(record, made))
    for action in record.find(Action, committee=programme.committee, taken_in=None):
        if (day := within(action.raised)) and not (action.withdrawn or action.confidential):
            yield _Said(Found(day, Sort.ACTION, action.id, action.text), plan=action.plan or "")


def _of_minutes(
    record: Recorded,
    meeting: Meeting,
    day: date,
    decisions: dict[MinuteLineId | None, Decision],
    actions: dict[MinuteLineId | None, Action],
) -> Iterator[_Said]:
    item = ""
    lines = record.find(MinuteLine, taken_in=minutes_id(meeting.id))
    for line in sorted(lines, key=lambda one: (one.serial, one.number)):
        if line.withdrawn or line.confidential or line.kind is LineKind.CONFIDENTIAL:
            continue
        made, action = decisions.get(line.id), actions.get(line.id)
        if line.kind is LineKind.TOPIC:
            item = line.reference
            yield _Said(Found(day, Sort.ITEM, item, line.text, meeting.id), plan=_plan_of(record, line))
        elif made:
            found = Found(day, Sort.DECISION, made.reference, line.text, meeting.id)
            yield _Said(found, _effects(record, made))
        elif action:
            found = Found(day, Sort.ACTION, action.reference, action.text, meeting.id)
            yield _Said(found, plan=action.plan or "")
        else:
            yield _Said(Found(day, Sort.LINE, item, line.text, meeting.id))


def _effects(record: Recorded, made: Decision) -> str:
    return " ".join(one.what for one in follow_up_of(record, made.id).effects)


def _plan_of(record: Recorded, topic: MinuteLine) -> str:
    """The plan whose review an item of minutes dealt with."""
    item = record.maybe(AgendaItem, topic.agenda) if topic.agenda else None
    return item.review.partition(":")[0] if item and item.review else ""
