from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import vobject  # type: ignore[import-untyped]  # an independent reader, for tests only
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds import CANCELLED_FOR, Calendars
from governance_store.records.ids import CommitteeId, MeetingId
from governance_store.records.meeting import Meeting
from tests.bot.commands.an_audit import planned
from tests.bot.commands.sitting import sitting
from tests.bot.commands.test_audit_result import SHOWN
from tests.bot.conftest import ASHA, LENA, NOW, OWEN, SAM, Spoken, constituted, words
from tests.governance_store.rules.test_year_ahead import full

FIRST = datetime(2026, 10, 20, tzinfo=UTC)
"""Some days before the clocks go back; they go forward again within the 168 days that follow."""


def address(house: Spoken, line: str, as_: str) -> str:
    """The token of a feed that somebody makes."""
    return words(house.done(line, as_)).partition("/calendar/")[2].partition(".ics")[0]


def test_each_feed_shows_its_own_meetings(house: Spoken) -> None:
    """A member's own, a committee's, the network's; somebody who is invited to nothing has an empty one."""
    calendars = Calendars(house.store, "clerk@example.org")
    for line, who, count in (
        ("feed create", ASHA, 1),
        ("feed create board", OWEN, 1),
        ("feed create mri", OWEN, 0),
        ("feed create network", OWEN, 1),
        ("feed create", OWEN, 0),
    ):
        found = calendars.at(address(house, line, who), NOW)
        assert found is not None
        assert found.content.count(b"BEGIN:VEVENT") == count
        assert b"ATTENDEE" not in found.content
        assert b"REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n" in found.content


def test_a_cancelled_meeting_says_so_for_a_while(house: Spoken) -> None:
    """Calendars that ask seldom still learn of it."""
    calendars, token = Calendars(house.store, "c@example.org"), address(house, "feed create board", ASHA)
    before = calendars.at(token, NOW)
    house.done('meeting cancel MTG-2026-001 because "no quorum"', LENA)
    after = calendars.at(token, NOW)
    assert before is not None
    assert after is not None
    assert b"STATUS:CANCELLED" in after.content
    assert before.tag != after.tag
    later = calendars.at(token, datetime(2026, 12, 10, 14, 0, tzinfo=UTC) + CANCELLED_FOR)
    assert later is not None
    assert b"VEVENT" not in later.content


def test_an_event_says_where_its_papers_are(house: Spoken) -> None:
    """Once the agenda was sent out, and not before; without an address of the console never."""
    token = address(house, "feed create board", ASHA)
    with_console = Calendars(house.store, "c@example.org", "https://clerk.example.org")
    before, bare = with_console.at(token, NOW), Calendars(house.store, "c@example.org")
    house.clock.forward(timedelta(hours=1))
    house.done("agenda publish board", SAM)
    after, without = with_console.at(token, NOW), bare.at(token, NOW)
    assert before is not None
    assert after is not None
    assert without is not None
    link = b"https://clerk.example.org/agenda/MTG-2026-001"
    told = [link in one.content.replace(b"\r\n ", b"") for one in (before, after, without)]
    assert told == [False, True, False]
    assert after.tag != before.tag


def test_every_meeting_of_a_series_is_an_event_of_its_own(house: Spoken) -> None:
    """A feed has no entry for the whole series that single ones could belong to."""
    house.done("meeting series board third Thursday every 2 months from Jan 2027 to Dec 2027 confirmed", LENA)
    token = address(house, "feed create board", LENA)
    published = Calendars(house.store, "clerk@example.org").at(token, NOW)
    assert published is not None
    events = vobject.readOne(published.content.decode()).vevent_list
    meetings = house.all(Meeting)
    assert len({one.uid.value for one in events}) == len(events) == len(meetings) > 5
    assert {one.dtstart.value.astimezone(UTC) for one in events} == {one.starts for one in meetings}
    assert not any("recurrence-id" in one.contents for one in events)


def days(house: Spoken, token: str) -> dict[str, date]:
    """What another's reader finds in a calendar that keeps a whole day, and on which."""
    published = Calendars(house.store, "clerk@example.org").at(token, house.clock.now())
    assert published is not None
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n" in published.content
    events = getattr(vobject.readOne(published.content.decode()), "vevent_list", [])
    whole = [one for one in events if type(one.dtstart.value) is date]
    assert all(one.dtend.value - one.dtstart.value == timedelta(days=1) for one in whole)
    assert {one.transp.value for one in whole} <= {"TRANSPARENT"}
    assert len({one.uid.value for one in whole}) == len(whole)
    return {one.summary.value: one.dtstart.value for one in whole}


YEAR = {
    "IB/2728/WP01: All sites send their figures": date(2027, 6, 30),
    "Audit AU01: MRI screening": date(2027, 9, 30),
    "Review: MRI safety (may begin, due by Thursday 30 September 2027)": date(2027, 7, 2),
    "Review: MRI safety (due)": date(2027, 9, 30),
    "Education: CT dose": date(2027, 10, 8),
    "Review: decision IB/2627/001(a)": date(2028, 3, 1),
    "Term ends: Clinical lead": date(2028, 3, 31),
}


def test_a_calendar_of_the_year_has_a_day_for_each_thing_beside_the_meetings() -> None:
    """Of the network everything, of a committee its own; without being asked for, meetings alone."""
    house = full()
    of_board = {
        "IB/2728/WP01: All sites send their figures",
        "Audit AU01: MRI screening",
        "Review: decision IB/2627/001(a)",
    }
    for line, expected in (
        ("feed create network year", YEAR),
        ("feed create board year", {name: YEAR[name] for name in of_board}),
        ("feed create network", {}),
    ):
        assert days(house, address(house, line, ASHA)) == expected


def test_a_year_of_ones_own_has_what_ones_committees_deal_with_and_what_one_leads_on() -> None:
    """Of another committee only the plan that one leads on, and of lead roles one's own."""
    house = full()
    token = address(house, "feed create year", OWEN)
    assert days(house, token) == {}
    house.done("plan change PLN-001 lead Owen", LENA)
    house.done('post fill "Clinical lead" Owen until 31 Mar 2028', LENA)
    assert set(days(house, token)) == {name for name in YEAR if "Review: MRI" in name or "Term" in name}
    of_a_member = days(house, address(house, "feed create year", ASHA))
    assert "IB/2728/WP01: All sites send their figures" in of_a_member


def test_a_calendar_says_whose_year_it_is_and_where_each_thing_is_shown(house: Spoken) -> None:
    """By its name; by an address once the console has one."""
    house.done('plan add guideline "MRI safety" committee mri due 30 Sep 2027', LENA)
    for line, name in (
        ("feed create network year", "Northmoor Imaging: the year"),
        ("feed create mri year", "MRI Safety Group: the year"),
        ("feed create mri", "MRI Safety Group"),
        ("feed create year", "My year: Northmoor Imaging"),
        ("feed create", "My meetings: Northmoor Imaging"),
    ):
        calendars = Calendars(house.store, "c@example.org", "https://clerk.example.org")
        published = calendars.at(address(house, line, LENA), NOW)
        assert published is not None
        read = vobject.readOne(published.content.decode())
        assert read.contents["x-wr-calname"][0].value == name
        whole = [one for one in getattr(read, "vevent_list", []) if type(one.dtstart.value) is date]
        assert {one.url.value for one in whole} <= {"https://clerk.example.org/shown/PLN-001"}
        assert bool(whole) == (line in {"feed create network year", "feed create mri year"})


def test_a_day_that_moves_is_the_same_entry_of_a_later_version() -> None:
    """A calendar moves what it has, and takes out what is under review no longer."""
    house = full()
    calendars, token = Calendars(house.store, "c@example.org"), address(house, "feed create mri year", ASHA)

    def entry() -> tuple[str, int, datetime, date]:
        published = calendars.at(token, house.clock.now())
        assert published is not None
        events = vobject.readOne(published.content.decode()).vevent_list
        (one,) = [one for one in events if one.summary.value == "Review: MRI safety (due)"]
        return one.uid.value, int(one.sequence.value), one.dtstamp.value, one.dtstart.value

    before, again = entry(), entry()
    house.clock.forward(timedelta(hours=1))
    house.done("plan change PLN-001 due 1 Sep 2027", LENA)
    after = entry()
    assert before == again
    assert (after[0], after[1], after[3]) == (before[0], before[1] + 1, date(2027, 9, 1))
    assert after[2] > before[2]
    house.done("plan set aside PLN-001 because so", LENA)
    assert days(house, token) == {}


def test_an_audit_that_falls_due_again_is_an_entry_of_its_own() -> None:
    """Beside the one of its result, under another identifier, though both are of one record."""
    house = planned()
    house.done(SHOWN, ASHA)
    found = days(house, address(house, "feed create network year", ASHA))
    (again,) = [name for name in found if name.endswith("to be repeated")]
    assert again.removesuffix(", to be repeated") in " ".join(name for name in found if name != again)


def test_nothing_confidential_is_in_a_calendar_of_the_year() -> None:
    """Not for anybody: an address may be read by whoever has it."""
    house = sitting("#topic MRI", "#confidential Money", "#agreed To pay for it")
    (made,) = house.done("decision list", SAM).ids
    house.done(f"decision review {made} on 1 Mar 2028", SAM)
    assert days(house, address(house, "feed create network year", SAM)) == {}


def test_a_feed_ends_with_its_person(house: Spoken) -> None:
    """Who has left reads no meetings any more."""
    calendars, token = Calendars(house.store, "c@example.org"), address(house, "feed create board", OWEN)
    assert calendars.at(token, NOW)
    house.done('person leave "Owen Pritchard"')
    assert calendars.at(token, NOW) is None
    assert calendars.at("guessed", NOW) is None


@given(
    st.lists(
        st.tuples(
            st.integers(0, 168 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes)),
            st.integers(1, 600),
            st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=90),
        ),
        max_size=6,
    )
)
def test_a_feed_is_the_record(meetings: list[tuple[datetime, int, str]]) -> None:
    """Whatever meetings there are, another's reader finds each at its instant, across both clock changes."""
    house = constituted()
    made = [
        Meeting(
            MeetingId(f"MTG-2030-{number}"),
            CommitteeId("COM-001"),
            starts,
            minutes,
            f"uid-{number}",
            place,
        )
        for number, (starts, minutes, place) in enumerate(meetings)
    ]
    calendars = Calendars(house.store, "c@example.org")
    calendars.of_all()
    if made:
        with house.store.writing() as desk:
            desk.commit(at=NOW, actor="clerk", surface="test", verb="test", records=made)
    read = vobject.readOne(calendars.of_all().content.decode())
    told = {
        one.uid.value: (one.dtstart.value.astimezone(UTC), one.dtend.value.astimezone(UTC))
        for one in getattr(read, "vevent_list", [])
    }
    expected = {one.uid: (one.starts, one.ends) for one in house.all(Meeting)}
    assert told.keys() == expected.keys()
    for uid, instants in expected.items():
        for one, instant in zip(told[uid], instants, strict=True):
            assert one == instant or _happens_twice(instant)


def _happens_twice(instant: datetime) -> bool:
    """A time of the night on which clocks go back, which iCalendar cannot tell from the one before."""
    return datetime(2026, 10, 25, 0, tzinfo=UTC) <= instant < datetime(2026, 10, 25, 2, tzinfo=UTC)
