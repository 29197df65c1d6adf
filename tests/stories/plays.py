"""The house's stories, told once: who says what, what they read, and what is recorded. Players act them out.

A play names people by their first names, and days by what lies ahead of today, so that it holds whenever and
wherever it is played.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

LONDON: Final = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class Says:
    """Somebody says a line, perhaps with a file, and reads the answer."""

    who: str
    line: str
    reads: tuple[str, ...] = ()
    records: str = ""
    """The verb that is committed; nothing is, where none is named."""
    hands_over: str = ""
    """How the name of the file ends that comes with the answer."""


@dataclass(frozen=True)
class Presses:
    """Somebody presses a button of the last answer that they got."""

    who: str
    label: str
    reads: tuple[str, ...] = ()
    records: str = ""
    hands_over: str = ""


@dataclass(frozen=True)
class Fills:
    """Somebody begins a line, and fills in the form that opens; `same` is the line that says as much."""

    who: str
    line: str
    same: str
    answers: Mapping[str, str]
    submit: str
    reads: tuple[str, ...] = ()
    records: str = ""
    hands_over: str = ""


Step = Says | Presses | Fills


class Player(Protocol):
    """A surface, and how people act on it."""

    def arrives(self, who: str) -> None:
        """Become known, once, before anything is said."""

    def says(self, who: str, line: str) -> None:
        """Type a line."""

    def presses(self, who: str, label: str) -> None:
        """Press a button of their last answer."""

    def fills(self, who: str, step: Fills) -> None:
        """Begin a line, and fill in its form."""

    def reads(self, who: str, text: str) -> None:
        """Find a text in their last answer, or fail."""

    def is_handed(self, who: str, ending: str) -> None:
        """Find a file with the last answer, or fail."""


@dataclass(frozen=True)
class Days:
    """The days of a play, as they are typed and as they are said back."""

    now: datetime
    today: date = field(init=False)
    ahead: date = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "today", self.now.astimezone(LONDON).date())
        object.__setattr__(self, "ahead", self._a_tuesday(8))

    def _a_tuesday(self, weeks: int) -> date:
        day = self.today + timedelta(weeks=weeks)
        day += timedelta(days=(1 - day.weekday()) % 7)
        christmas = (day.month, day.day) > (12, 22) or (day.month, day.day) < (1, 3)
        return day + timedelta(weeks=2) if christmas else day

    def typed(self, days: int = 0) -> str:
        """So many days after the Tuesday ahead, as people type it."""
        day = self.ahead + timedelta(days=days)
        return f"{day.day} {day:%b} {day.year}"

    def said(self, days: int = 0) -> str:
        """The same as the clerk says it back."""
        day = self.ahead + timedelta(days=days)
        return f"{day:%A} {day.day} {day:%B} {day.year}"

    def soon(self) -> str:
        """In twenty minutes, as people type it."""
        soon = (self.now + timedelta(minutes=20)).astimezone(LONDON)
        return f"{soon.day} {soon:%b} {soon.year} {soon:%H:%M}"

    def passed(self, days: int) -> str:
        """So many days before today, as people type it."""
        day = self.today - timedelta(days=days)
        return f"{day.day} {day:%b} {day.year}"


def main_job(days: Days) -> tuple[Step, ...]:
    """A group is constituted; its meeting is called, accepted, moved and cancelled."""
    return (*_constituted(), *_called_moved_and_cancelled(days))


def _constituted() -> tuple[Step, ...]:
    return (
        Fills(
            "ada",
            "committee add",
            'committee add "MRI Safety Group" short mri',
            {"Name": "MRI Safety Group", "Short name": "mri"},
            "Constitute",
            ("MRI Safety Group is constituted, with the short name “mri”",),
            "committee.constituted",
        ),
        Says("ada", 'seat add mri "MRI lead" for "Mia Member"', ("held by Mia Member",), "seat.added"),
        Says("ada", 'committee set mri chair "Cora Chair"', ("Cora Chair",), "committee.set"),
        Says("ada", "tor set mri notice 5 working days", ("are changed: notice",), "terms.set"),
    )


def _called_moved_and_cancelled(days: Days) -> tuple[Step, ...]:
    return (
        Says(
            "lena",
            f'meeting schedule mri {days.typed()} 10:00 60m at "Room 4, R&D <North>"'
            " link https://example.org/join?a=1&b=2",
            ("MRI Safety Group", f"{days.said()}, 10:00", "Room 4, R&D <North>", "example.org/join?a=1&b=2"),
            "meeting.scheduled",
        ),
        Says(
            "mia",
            "attend mri",
            (f"You will attend MRI Safety Group on {days.said()}",),
            "attendance.promised",
        ),
        Presses("mia", "Send apologies after all", ("you will not attend",), "apologies.received"),
        Says("lena", "meeting show mri", ("Mia Member", "apologies")),
        Says(
            "lena",
            f"meeting move mri to {days.typed(1)} 15:00",
            (f"{days.said(1)}, 15:00",),
            "meeting.moved",
        ),
        Says("owen", 'meeting cancel mri because "no"', ("you are an observer here",)),
        Says(
            "lena",
            'meeting cancel mri because "the chair is <unwell> & away"',
            ("MRI Safety Group", "is cancelled"),
            "meeting.cancelled",
        ),
    )


def terms_of_reference(days: Days) -> tuple[Step, ...]:
    """Terms of reference are set, printed, agreed and shown."""
    return (*_set(), *_printed_and_agreed(days))


def _set() -> tuple[Step, ...]:
    return (
        Says(
            "ada",
            'committee add "Contrast Group" short contrast parent board authority advisory',
            ("Contrast Group is constituted",),
            "committee.constituted",
        ),
        Says("ada", 'seat add contrast "Radiographer" for "Mia Member"', ("held by",), "seat.added"),
        Says(
            "lena",
            'tor set contrast purpose "Safe & plentiful <contrast>" quorum "one third of members"',
            ("are changed: purpose, quorum", "Safe & plentiful <contrast>"),
            "terms.set",
        ),
        Says(
            "lena",
            'tor section contrast "Patient voice" "Two lay members *report* to <!here> what `patients` say."',
            ("now have the section “Patient voice”",),
            "terms.section-written",
        ),
    )


def _printed_and_agreed(days: Days) -> tuple[Step, ...]:
    return (
        Says(
            "mia",
            "tor show contrast",
            ("Two lay members *report* to <!here> what `patients` say.", "is a draft"),
        ),
        Says("mia", "tor document contrast", ("is a draft",), hands_over=".docx"),
        Says("mia", 'tor set contrast purpose "none"', ("you are a member here",)),
        Says(
            "lena",
            f'tor agree contrast by contrast on {days.passed(0)} minute "CG/1"',
            ("is agreed by Contrast Group", "Still to agree: Imaging Network Board"),
            "terms.agreed",
        ),
        Says(
            "lena",
            f'tor agree contrast by board on {days.passed(0)} minute "IB/7"',
            ("Version 1 of the terms of reference of Contrast Group is in force",),
            "terms.agreed",
        ),
        Says("owen", "tor history contrast", ("Contrast Group",)),
    )


def people_and_calendars(days: Days) -> tuple[Step, ...]:
    """Somebody joins, is away and back, follows a calendar; a series is called by a button."""
    return (
        Says(
            "lena",
            'person add "Dr Zoë O\'Neill-Wójcik" email zoe@nmr.example at nht profession "R&D <lead>"',
            ("Dr Zoë O'Neill-Wójcik",),
            "person.added",
        ),
        Says("mia", 'person show "Zoë"', ("Dr Zoë O'Neill-Wójcik", "R&D <lead>")),
        Says("mia", f"me away until {days.typed()}", ("You are away from", days.said()), "person.away"),
        Says("mia", "me back", ("You are back",), "person.back"),
        Says("mia", "feed create", ("/calendar/", ".ics"), "feed.created"),
        Says("mia", "feed revoke FEED-001", ("FEED-001",), "feed.revoked"),
        Says(
            "lena",
            f"meeting series board third Tuesday every 2 months from {days.typed()} to {days.typed(300)}",
            ("would be called for", "Nothing is recorded"),
        ),
        Presses("lena", "Call these meetings", ("Imaging Network Board",), "series.called"),
        Says("mia", "meeting list", ("Imaging Network Board",)),
        Says("mia", 'apologies board because "on leave"', ("you will not attend",), "apologies.received"),
        Says("mia", "meeting shedule board", ("I do not know what to do with “meeting shedule”",)),
        Says("mia", "brief"),
        Says("mia", "help", ("You are Mia Member",)),
    )


def quorum(days: Days) -> tuple[Step, ...]:
    """A meeting without quorum, a chair who leaves early, and members who declare an interest."""
    return (*_with_a_quorum(days), *_held(days))


def _with_a_quorum(days: Days) -> tuple[Step, ...]:
    clause = "two members including the chair; a member with an interest in an item is not counted for it"
    return (
        *group_with_terms(days, "Dose Group", "dose", clause),
        called(f"dose {days.soon()} 60m", "Dose Group", "a dose was too high"),
        Says("mia", "quorum check dose", ("Mia Member",)),
    )


def group_with_terms(days: Days, name: str, key: str, clause: str) -> tuple[Step, ...]:
    """A group of two, chaired by Cora, with terms of reference in force."""
    agreed = f'on {days.passed(0)} minute "{key.upper()}/1"'
    return (
        Says(
            "ada",
            f'committee add "{name}" short {key} parent board',
            ("constituted",),
            "committee.constituted",
        ),
        Says("ada", f'committee set {key} chair "Cora Chair"', ("Cora Chair",), "committee.set"),
        Says("ada", f'seat add {key} "Radiographer" for "Mia Member"', ("held by",), "seat.added"),
        Says("lena", f'tor set {key} quorum "{clause}"', ("The quorum is two members",), "terms.set"),
        Says("lena", f"tor quorum {key} right", (), "terms.quorum-confirmed"),
        Says("lena", f"tor agree {key} by {key} {agreed}", (f"is agreed by {name}",), "terms.agreed"),
        Says("lena", f"tor agree {key} by board {agreed}", ("is in force",), "terms.agreed"),
    )


def called(when: str, name: str, why: str) -> Step:
    """A meeting is called at short notice."""
    return Says(
        "lena", f'meeting schedule {when} extraordinary because "{why}"', (name,), "meeting.scheduled"
    )


def _held(days: Days) -> tuple[Step, ...]:
    return (
        Says("lena", 'meeting arrive dose "Mia Member"', ("not quorate", "chair"), "person.arrived"),
        Says("lena", 'meeting arrive dose "Cora Chair"', ("the meeting is quorate",), "person.arrived"),
        Says(
            "lena",
            'meeting declare dose "Mia Member" "Shares in ScanCo" item 5 ruling leave',
            ("the meeting is quorate", "For item 5 it is not quorate"),
            "interest.declared",
        ),
        Says("lena", 'meeting leave dose "Cora Chair"', ("not quorate",), "person.left"),
        Says("owen", "meeting present dose", ("Mia Member",)),
    )


def a_minuted_meeting(days: Days) -> tuple[Step, ...]:
    """A meeting from its agenda to minutes that were checked, sent and acknowledged."""
    return (*_with_an_agenda(days), *_minuted(), *_in_custody())


def _with_an_agenda(days: Days) -> tuple[Step, ...]:
    return (
        *group_with_terms(days, "Protocol Group", "proto", "two members including the chair"),
        called(f"proto {days.soon()} 30m", "Protocol Group", "a protocol was withdrawn"),
        Says(
            "mia",
            'agenda add proto "Head & neck <protocol>" 10m for decision',
            ("is proposed",),
            "agenda.item-proposed",
        ),
        Says("cora", "agenda show proto", ("Head & neck <protocol>",)),
        Presses(
            "cora", "Accept “Head & neck <protocol>”", ("Head & neck <protocol>",), "agenda.item-accepted"
        ),
        Says("lena", "agenda publish proto", ("is published",), "agenda.published"),
    )


def _minuted() -> tuple[Step, ...]:
    return (
        Says("mia", "minutes start proto", ("you are",)),
        Says("lena", "minutes start proto", ("Protocol Group",), "minutes.started"),
        Says("lena", '#arrive "Mia Member", "Cora Chair"', ("Mia Member",), "person.arrived"),
        Says("lena", "#topic Head & neck <protocol>", (), "minutes.said"),
        Says("lena", "#info Two sites have *it* already; <!here> & `there`", (), "minutes.said"),
        Says("lena", "#agred To adopt the protocol", ("#agreed",)),
        Says("lena", "#agreed To adopt the protocol", (), "decision.recorded"),
        Says("lena", '#action @"Mia Member" send it to all sites by 3 Feb', (), "action.raised"),
        Says("lena", "#endmeeting", ("They are a draft until they are approved",), "minutes.closed"),
    )


def _in_custody() -> tuple[Step, ...]:
    return (
        Says("mia", "minutes check proto", ("Cora Chair",)),
        Says("cora", "minutes check proto", ("are checked, version 1",), "minutes.checked"),
        Says("lena", "minutes document proto word", (), hands_over=".docx"),
        Says("lena", "minutes send proto", ("are sent",), "minutes.sent"),
        Says("mia", "minutes acknowledge proto version 1", ("version 1",), "minutes.acknowledged"),
        Says("lena", "minutes receipts proto", ("Mia Member",)),
    )


PLAYS: Final = (
    main_job,
    terms_of_reference,
    people_and_calendars,
    quorum,
    a_minuted_meeting,
)
