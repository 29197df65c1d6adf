"""A recipient's calendar, kept by the calendar messages that they received and by nothing else.

RFC 5546 as a strict reader has it, and the narrower rules of Outlook: it shares no code with the clerk.
vobject reads the messages, dateutil expands the rules. It holds one entry a UID: a rule with its exceptions,
or a single one; what comes too late by its sequence is not followed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

import vobject  # type: ignore[import-untyped]  # an independent reader, for tests only
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # likewise

LONDON: Final = ZoneInfo("Europe/London")
OUTLOOK_READS: Final = (  # MS-OXCICAL §2.1.3.2.2, as far as the clerk uses it; each with interval and end
    r"BYDAY=(MO|TU|WE|TH|FR|SA|SU) FREQ=WEEKLY",
    r"BYMONTHDAY=(-1|[1-9]|1\d|2[0-8]) FREQ=MONTHLY",
    r"BYDAY=(MO|TU|WE|TH|FR|SA|SU) BYSETPOS=(-1|[1-4]) FREQ=MONTHLY",
)


@dataclass(frozen=True, order=True, slots=True)
class Appointment:
    """What a person sees in their calendar."""

    starts: datetime
    ends: datetime
    where: str


@dataclass(frozen=True, slots=True)
class Version:
    """One component as it was received, and its place in the order of changes."""

    event: Any
    sequence: int
    stamp: datetime

    @property
    def order(self) -> tuple[int, datetime]:
        return self.sequence, self.stamp

    @property
    def appointment(self) -> Appointment:
        where = self.event.contents.get("location")
        starts, ends = (_utc(self.event.contents[name][0].value) for name in ("dtstart", "dtend"))
        return Appointment(starts, ends, where[0].value if where else "")


@dataclass
class Entry:
    """What stands under one UID: the rule or single event, and occurrences that differ or are cancelled."""

    master: Version | None = None
    others: dict[datetime, Version] = field(default_factory=dict)
    cancelled: dict[datetime, Version] = field(default_factory=dict)

    def latest(self, occurrence: datetime) -> tuple[int, datetime]:
        """How far changes of one occurrence have come."""
        known = (self.others.get(occurrence), self.cancelled.get(occurrence), self.master)
        return max((one.order for one in known if one), default=(-1, datetime.min.replace(tzinfo=UTC)))

    def appointments(self) -> list[Appointment]:
        """Everything that this entry puts into the calendar."""
        shown = [one.appointment for one in self.others.values()]
        if self.master is None:
            return shown
        own = self.master.appointment
        as_ruled = (one for one in self.ruled() if one not in self.others and one not in self.cancelled)
        return shown + [Appointment(one, one + (own.ends - own.starts), own.where) for one in as_ruled]

    def ruled(self) -> list[datetime]:
        """When the rule has an occurrence; days taken out are not among them."""
        assert self.master is not None
        contents = self.master.event.contents
        begins = contents["dtstart"][0].value
        if "rrule" not in contents:
            return [_utc(begins)]
        (rule,) = (one.value for one in contents["rrule"])
        assert outlook_reads(rule), rule
        wall = begins.astimezone(LONDON)
        found = [_utc(one) for one in rrulestr(rule, dtstart=wall)]
        out = [_utc(day) for line in contents.get("exdate", []) for day in line.value]
        assert found[0] == _utc(begins), "the first day has to be one of the rule"
        assert set(out) <= set(found), "only days of the rule can be taken out"
        return [one for one in found if one not in out]


class Calendar:
    """One person's calendar."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}

    def receive(self, content: bytes) -> None:
        """Do what a message says."""
        calendar = vobject.readOne(content.decode())
        events = calendar.vevent_list
        assert len({one.uid.value for one in events}) == 1, "one message is about one entry"
        entry = self.entries.setdefault(events[0].uid.value, Entry())
        follow = {"REQUEST": self._request, "CANCEL": self._cancel}[calendar.method.value]
        for one in events:
            follow(entry, Version(one, int(one.sequence.value), _utc(one.dtstamp.value)))
        self._assert_in_order(entry)

    def _request(self, entry: Entry, version: Version) -> None:
        occurrence = _occurrence(version.event)
        if occurrence is None:
            newest = max(
                [entry.master.order] if entry.master else [],
                default=(-1, version.stamp),
            )
            if version.order < newest:
                return
            # A whole entry anew: what it does not name itself is no longer different (RFC 5546 §3.2.2.1).
            entry.master, entry.others, entry.cancelled = version, {}, {}
            return
        if version.order < entry.latest(occurrence):
            return
        if entry.master is not None:
            assert occurrence in entry.ruled(), "an occurrence that the rule does not have"
        entry.others[occurrence] = version
        entry.cancelled.pop(occurrence, None)

    def _cancel(self, entry: Entry, version: Version) -> None:
        assert version.event.status.value == "CANCELLED"
        occurrence = _occurrence(version.event)
        if occurrence is None:
            assert entry.master is None or version.sequence > entry.master.sequence
            entry.master, entry.others, entry.cancelled = None, {}, {}
            return
        assert version.sequence > entry.latest(occurrence)[0], "a cancellation that calendars pass over"
        entry.others.pop(occurrence, None)
        entry.cancelled[occurrence] = version

    def _assert_in_order(self, entry: Entry) -> None:
        """Outlook lets no occurrence come to the day of its neighbour, or past it."""
        if entry.master is None:
            return
        days = []
        for starts in entry.ruled():
            if starts not in entry.cancelled:
                there = entry.others[starts].appointment.starts if starts in entry.others else starts
                days.append(there.astimezone(LONDON).date())
        assert days == sorted(set(days)), days

    def appointments(self) -> list[Appointment]:
        """Everything that the person sees, by time."""
        return sorted(one for entry in self.entries.values() for one in entry.appointments())


def outlook_reads(rule: str) -> bool:
    """Whether a rule is in one of the forms that Outlook reads, with an interval and an end in UTC."""
    parts = set(rule.split(";"))
    ends = {one for one in parts if re.fullmatch(r"INTERVAL=\d+|UNTIL=\d{8}T\d{6}Z", one)}
    said = " ".join(sorted(parts - ends))
    return len(ends) == 2 and any(re.fullmatch(form, said) for form in OUTLOOK_READS)


def _occurrence(event: Any) -> datetime | None:  # noqa: ANN401 -- of a library without types
    told = event.contents.get("recurrence-id")
    if told is None:
        return None
    assert told[0].params.get("X-VOBJ-ORIGINAL-TZID") == ["Europe/London"], "told in the zone of the rule"
    return _utc(told[0].value)


def _utc(value: datetime) -> datetime:
    assert isinstance(value, datetime), "not a whole day"
    assert value.tzinfo is not None, "a time that floats"
    return value.astimezone(UTC)
