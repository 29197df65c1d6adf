"""Do calendars of other people's making read our entries as they are meant?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import vobject  # type: ignore[import-untyped]  # an independent reader, for tests only
from hypothesis import example, given
from hypothesis import strategies as st

from governance_store.records.meeting import Answer, Capacity
from templates.catalogue import described
from templates.contexts.entry import Entry, Method, entry
from templates.contexts.letter import Recipient
from templates.contexts.series import series_entries
from templates.engines.calendar import EntryIncomplete, calendar_file
from templates.filters import one_line, plain
from tests.templates import ics
from tests.templates.scene import CALLED, MAILBOX, SAM, context, of_series, year

ANY_TEXT = st.text(alphabet=st.characters(), max_size=300)
AWKWARD = 'Ŵ "quoted", 👩‍⚕️; \\n \x00\x1f\r\nBEGIN:VEVENT\r\n\ud800^\' & <Chair>'


def made(
    method: Method = Method.REQUEST, who: Recipient | None = SAM, place: str = "Room 4, Infirmary"
) -> Entry:
    """The entry of a meeting."""
    told = context(replace(CALLED, place=place))
    return entry(told, method, mailbox=MAILBOX, description="Agenda:\nMRI, CT; \\ all", attendee=who)


def event(content: bytes) -> ics.Component:
    """The one event of a file."""
    return ics.calendar(content).part("VEVENT")


def test_an_independent_reader_finds_what_was_meant() -> None:
    """It reads the method, the hours in their zone, the texts and the addresses."""
    read = vobject.readOne(calendar_file(made()).decode())
    found = read.vevent
    assert read.method.value == "REQUEST"
    assert found.dtstart.value.astimezone(UTC) == CALLED.starts
    assert found.dtend.value.astimezone(UTC) == CALLED.ends
    assert found.location.value == "Room 4, Infirmary"
    assert found.description.value == "Agenda:\nMRI, CT; \\ all"
    assert (found.organizer.value, found.attendee.value) == (f"mailto:{MAILBOX}", f"mailto:{SAM.address}")
    assert found.attendee.params["CN"] == ["Sam O'Neill"]
    assert (found.uid.value, found.sequence.value, found.status.value) == (CALLED.uid, "0", "CONFIRMED")


def test_summer_time_begins_at_one_and_ends_at_two_by_rules_alone() -> None:
    """Outlook reads annual rules and offsets, and ignores lists of dates."""
    zone = ics.calendar(calendar_file(made())).part("VTIMEZONE")
    summer, winter = zone.part("DAYLIGHT"), zone.part("STANDARD")
    assert (summer.one("DTSTART").value, winter.one("DTSTART").value) == (
        "19700329T010000",
        "19701025T020000",
    )
    assert (summer.one("TZOFFSETFROM").value, summer.one("TZOFFSETTO").value) == ("+0000", "+0100")
    assert (winter.one("TZOFFSETFROM").value, winter.one("TZOFFSETTO").value) == ("+0100", "+0000")
    rules = {tuple(sorted(part.one("RRULE").value.split(";"))) for part in (summer, winter)}
    assert rules == {
        ("BYDAY=-1SU", "BYMONTH=3", "FREQ=YEARLY"),
        ("BYDAY=-1SU", "BYMONTH=10", "FREQ=YEARLY"),
    }
    assert not [part for part in (zone, summer, winter) if part.all("RDATE")]


@pytest.mark.parametrize(
    "starts",
    [
        pytest.param(datetime(2026, 12, 10, 14, 0, tzinfo=UTC), id="in winter"),
        pytest.param(datetime(2027, 6, 10, 13, 0, tzinfo=UTC), id="in summer"),
        pytest.param(datetime(2027, 3, 28, 1, 0, tzinfo=UTC), id="as the clocks have gone forward"),
        pytest.param(datetime(2026, 10, 25, 2, 30, tzinfo=UTC), id="after the clocks have gone back"),
    ],
)
def test_hours_are_those_of_london(starts: datetime) -> None:
    """What stands there is what the clock on the wall shows, and another reader gets the instant back."""
    told = context(replace(CALLED, starts=starts))
    content = calendar_file(entry(told, Method.PUBLISH, mailbox=MAILBOX, description=""))
    stands = event(content).one("DTSTART")
    assert stands.parameters == {"TZID": "Europe/London"}
    assert stands.value == f"{starts.astimezone(ZoneInfo('Europe/London')):%Y%m%dT%H%M%S}"
    assert vobject.readOne(content.decode()).vevent.dtstart.value.astimezone(UTC) == starts


@pytest.mark.parametrize(
    ("capacity", "role"),
    [
        (Capacity.CHAIR, "CHAIR"),
        (Capacity.MEMBER, "REQ-PARTICIPANT"),
        (Capacity.IN_ATTENDANCE, "OPT-PARTICIPANT"),
    ],
)
def test_a_capacity_is_a_role(capacity: Capacity, role: str) -> None:
    """As what one is invited shows in one's calendar."""
    asked = event(calendar_file(made(who=replace(SAM, capacity=capacity)))).one("ATTENDEE")
    assert (asked.parameters["ROLE"], asked.parameters["CUTYPE"], asked.parameters["RSVP"]) == (
        role,
        "INDIVIDUAL",
        "TRUE",
    )


@pytest.mark.parametrize(
    ("answer", "status"),
    [(Answer.NONE, "NEEDS-ACTION"), (Answer.ATTENDING, "ACCEPTED"), (Answer.APOLOGIES, "DECLINED")],
)
def test_an_answer_given_is_kept_by_calendars(answer: Answer, status: str) -> None:
    """A change of place does not ask those again who have answered."""
    asked = event(calendar_file(made(who=replace(SAM, answer=answer)))).one("ATTENDEE")
    assert asked.parameters["PARTSTAT"] == status


def test_a_cancellation_names_the_same_entry() -> None:
    """Same UID, its method and state say that it is off (RFC 5546 §3.2.5)."""
    read = ics.calendar(calendar_file(made(Method.CANCEL)))
    found = read.part("VEVENT")
    assert (read.one("METHOD").value, found.one("STATUS").value) == ("CANCEL", "CANCELLED")
    assert (found.one("UID").value, found.one("ORGANIZER").value) == (CALLED.uid, f"mailto:{MAILBOX}")
    assert "RSVP" not in found.one("ATTENDEE").parameters


def test_a_published_entry_asks_nobody() -> None:
    """A download has no attendee (RFC 5546 §3.2.1)."""
    assert not event(calendar_file(made(Method.PUBLISH, None))).all("ATTENDEE")


@pytest.mark.parametrize(
    ("entry_made", "missing"),
    [
        pytest.param(made(who=None), "ATTENDEE", id="nobody is asked"),
        pytest.param(replace(made(), uid=""), "UID", id="it has no name of its own"),
        pytest.param(replace(made(), organiser=""), "ORGANIZER", id="nobody asks"),
    ],
)
def test_what_calendars_need_is_checked(entry_made: Entry, missing: str) -> None:
    """An entry that calendars would refuse does not leave."""
    with pytest.raises(EntryIncomplete, match=missing):
        calendar_file(entry_made)


def test_the_same_entry_makes_the_same_bytes() -> None:
    """Nothing random stands in it."""
    assert calendar_file(made()) == calendar_file(made())


@given(place=ANY_TEXT, name=ANY_TEXT)
@example(place=AWKWARD, name=AWKWARD)
@example(place="Ŵ" * 4_000, name="👩‍⚕️" * 200)
@example(place="", name="")
def test_whatever_was_typed_is_read_back(place: str, name: str) -> None:
    """Any text in names and places leaves a sound file, and stands in it as it was typed."""
    content = calendar_file(made(who=replace(SAM, name=name), place=place))
    found = event(content)
    expected = plain(place) or CALLED.link
    assert found.one("LOCATION").text == expected
    assert vobject.readOne(content.decode()).vevent.location.value == expected
    called = found.one("ATTENDEE").parameters.get("CN", "")
    assert called.replace("^^", "^") == one_line(name).replace('"', "'")


def test_a_series_is_one_entry_with_its_exceptions() -> None:
    """The rule in local time with its end in UTC; days and occurrences named in the zone of the rule."""
    letter = of_series(*year())
    read = ics.calendar(calendar_file(*series_entries(letter, MAILBOX, "words", described)))
    ruled, moved, _elsewhere = [one for one in read.parts if one.name == "VEVENT"]
    zone = {"TZID": "Europe/London"}
    assert ruled.one("DTSTART").value == "20270121T140000"
    assert "UNTIL=20271118T140000Z" in ruled.one("RRULE").value.split(";")
    assert (ruled.one("EXDATE").value, ruled.one("EXDATE").parameters) == ("20270520T140000", zone)
    told = moved.one("RECURRENCE-ID")
    assert (told.value, told.parameters) == ("20270318T140000", zone)
    assert not moved.all("RRULE")
