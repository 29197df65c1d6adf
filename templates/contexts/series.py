"""What is there to say of a series of meetings, to one person, and what does their calendar take of it?

One entry for the whole series: a rule of the few forms that Outlook reads (MS-OXCICAL §2.1.3.2.2), the days
on which nobody meets taken out, and the meetings that differ from the rule named by the time they stand for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.period import Cycle
from governance_store.records.series import Recurrence, Series
from governance_store.rules.local_time import date_in_full, instant_of, local
from governance_store.rules.recurrence import pattern_days
from templates.contexts.entry import Entry, Method, entry
from templates.contexts.letter import AnswerLink, Recipient
from templates.contexts.meeting import ZONE, Guest, MeetingContext
from templates.filters import one_line, plain, web_link

_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class SeriesContext:
    """A series in words; `dates` are the meetings of it that the recipient is invited to."""

    network: str
    demonstration: bool
    committee: str
    id: str
    pattern: str
    place: str
    link: str
    called_by: str
    called_on: str
    dates: tuple[MeetingContext, ...]
    guests: tuple[Guest, ...] = ()

    @property
    def href(self) -> str:
        """The link as an address that may be followed, or nothing."""
        return web_link(self.link)

    @property
    def zone_note(self) -> str:
        """Whose clock is meant, where people may join from elsewhere."""
        return "UK time" if self.link else ""


@dataclass(frozen=True, slots=True)
class SeriesLetter:
    """A letter about a series: one that was called, or one whose rest `gone` no longer takes place."""

    series: SeriesContext
    record: Series
    recipient: Recipient
    letter: str
    console: str
    written: datetime
    gone: tuple[MeetingContext, ...] = ()
    acted_by: str = ""
    because: str = ""
    followed: bool = False
    """Whether new dates come with a letter of their own."""
    withdrawn: bool = False
    """Whether the meetings go on, and this one person is no longer invited."""
    links: tuple[AnswerLink, ...] = ()
    """By which all meetings are answered without an account."""

    @property
    def console_href(self) -> str:
        """Where people answer, as an address that may be followed."""
        return web_link(self.console)

    @property
    def method(self) -> Method:
        """Calendars keep what is left; where nothing is, they take the entry out."""
        return Method.REQUEST if self.series.dates else Method.CANCEL

    @property
    def ahead(self) -> tuple[MeetingContext, ...]:
        """The meetings that are still to come."""
        return tuple(one for one in self.series.dates if one.ends > self.written)

    def note(self, meeting: MeetingContext) -> str:
        """What sets one meeting apart from the others of its series, in words."""
        return notes_of(meeting, self.record)


def notes_of(meeting: MeetingContext, record: Series) -> str:
    """What sets one meeting apart from the others of its series, in words."""
    told = []
    if meeting.stands_for and meeting.stands_for.date() != meeting.starts.date():
        told.append(f"instead of {date_in_full(meeting.stands_for.date())}")
    if meeting.place and meeting.place != plain(record.place):
        told.append(f"at {one_line(meeting.place)}")
    if meeting.extraordinary:
        told.append("at short notice")
    return "; ".join(told)


def series_entries(
    letter: SeriesLetter, mailbox: str, description: str, describe: Callable[[MeetingContext], str]
) -> tuple[Entry, ...]:
    """The entry of the series for one calendar, and those of the meetings that differ from its rule."""
    record, method, attendee = letter.record, letter.method, letter.recipient
    ordered = sorted(letter.series.dates or letter.gone, key=_stands_for)
    ruled = _as_ruled(ordered[0], letter)
    made = entry(ruled, method, mailbox=mailbox, description=description, attendee=attendee)
    if method is Method.CANCEL:
        return (made,)
    rule = rule_of(record.recurrence, _stands_for(ordered[-1]))
    differing = (one for one in ordered if _differs(one, record))
    return (
        replace(made, rule=rule, excluded=_left_out(record, ordered)),
        *(
            entry(one, method, mailbox=mailbox, description=describe(one), attendee=attendee)
            for one in differing
        ),
    )


def rule_of(recurrence: Recurrence, until: datetime) -> str:
    """A pattern as calendars say it, up to and including its last meeting."""
    interval = f"INTERVAL={recurrence.every}"
    ends = f"UNTIL={until.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    if recurrence.cycle is Cycle.WEEKS:
        return f"FREQ=WEEKLY;{interval};BYDAY={_WEEKDAYS[recurrence.weekday or 0]};{ends}"
    if recurrence.weekday is None:
        return f"FREQ=MONTHLY;{interval};BYMONTHDAY={recurrence.nth};{ends}"
    named = _WEEKDAYS[recurrence.weekday]
    return f"FREQ=MONTHLY;{interval};BYDAY={named};BYSETPOS={recurrence.nth};{ends}"


def _stands_for(meeting: MeetingContext) -> datetime:
    assert meeting.stands_for is not None  # noqa: S101 -- what is added to a series is no part of its entry
    return meeting.stands_for


def _as_ruled(first: MeetingContext, letter: SeriesLetter) -> MeetingContext:
    """The first meeting of the entry as it would be by the rule alone."""
    record, starts, zone = letter.record, _stands_for(first), ZoneInfo(ZONE)
    return replace(
        first,
        starts=starts,
        ends=local(starts.astimezone(UTC) + timedelta(minutes=record.minutes), zone),
        minutes=record.minutes,
        sequence=record.sequence,
        place=plain(record.place),
        link=one_line(record.link),
        extraordinary="",
        papers="",
        cancelled=letter.method is Method.CANCEL,
        stands_for=None,
    )


def _differs(meeting: MeetingContext, record: Series) -> bool:
    """Whether a meeting is not as the rule alone would have it."""
    ruled = (meeting.stands_for, record.minutes, plain(record.place), one_line(record.link), "", "")
    stands = (meeting.starts, meeting.minutes, meeting.place, meeting.link, meeting.extraordinary)
    return ruled != (*stands, meeting.papers)


def _left_out(record: Series, members: Sequence[MeetingContext]) -> tuple[datetime, ...]:
    """The days of the rule from the first meeting to the last on which this person has none."""
    kept = {_stands_for(one).date(): _stands_for(one) for one in members}
    days = pattern_days(record.recurrence, min(kept), max(kept))
    zone = ZoneInfo(ZONE)
    return tuple(local(instant_of(day, record.clock, zone), zone) for day in days if day not in kept)
