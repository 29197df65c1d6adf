"""Does an answer to one of a series reach that meeting, and one to the series all that it should?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.surfaces.mail.collecting import collect, take_up
from bot.surfaces.mail.inbox import Arrived
from governance_store.records.meeting import Answer, Invitation, Meeting
from governance_store.records.received import Received
from governance_store.records.series import Series
from tests.bot.commands.test_meeting_series import LINE, called
from tests.bot.conftest import ASHA, LENA, MIA, Spoken
from tests.bot.surfaces.mail import series_replies as replies
from tests.bot.surfaces.mail.mailboxes import Mailbox

LONDON = ZoneInfo("Europe/London")
JULY = "MTG-2027-004"
NOT, YES, NO = Answer.NONE, Answer.ATTENDING, Answer.APOLOGIES


@pytest.fixture
def house(house: Spoken) -> Spoken:
    """Six meetings of the board on the third Thursday of every second month of 2027, 14:00 in London."""
    called(house, LINE)
    house.clock.forward(timedelta(days=1, hours=2))
    return house


def arrives(house: Spoken, content: bytes) -> Received:
    """A mail is taken up; gives what was kept of it."""
    take_up(house.house, Arrived("1", content))
    return house.all(Received)[-1]


def uid(house: Spoken) -> str:
    """What the series is called in calendars."""
    (series,) = house.all(Series)
    return series.uid


def said(house: Spoken, email: str = MIA) -> list[Answer]:
    """What somebody has answered, meeting by meeting."""
    asked = house.all(Invitation, person=house.person(email).id)
    return [one.answer for one in sorted(asked, key=lambda one: one.meeting) if "2027" in one.meeting]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(lambda uid: replies.outlook(uid, MIA, occurrence="20270715T140000"), id="Outlook"),
        pytest.param(lambda uid: replies.gmail(uid, MIA, occurrence="20270715T130000Z"), id="Gmail"),
        pytest.param(lambda uid: replies.apple(uid, MIA, ("20270715T140000", "ACCEPTED")), id="Apple"),
    ],
)
def test_one_meeting_of_a_series_is_answered_by_the_time_it_stands_for(
    house: Spoken, content: Callable[[str], bytes]
) -> None:
    """In summer time, as each calendar tells it."""
    kept = arrives(house, content(uid(house)))
    assert said(house) == [NOT, NOT, NOT, YES, NOT, NOT]
    assert (kept.meeting, kept.series, kept.for_a_person) == (JULY, None, False)


def test_a_meeting_that_was_moved_is_still_named_by_its_old_time(house: Spoken) -> None:
    """RECURRENCE-ID is the time by the rule."""
    house.done(f"meeting move {JULY} to 22 Jul 2027 10:00", LENA)
    house.clock.forward(timedelta(hours=1))
    stamp = f"{house.clock.now():%Y%m%dT%H%M%SZ}"
    arrives(house, replies.outlook(uid(house), MIA, occurrence="20270715T140000", sequence=1, stamp=stamp))
    assert said(house)[3] is YES


def test_an_answer_to_a_meeting_of_a_series_before_it_moved_does_not_count(house: Spoken) -> None:
    """By when it was given, as the entry of the series keeps its sequence."""
    given = f"{house.clock.now():%Y%m%dT%H%M%SZ}"
    house.clock.forward(timedelta(hours=1))
    house.done(f"meeting move {JULY} to 22 Jul 2027 10:00", LENA)
    kept = arrives(
        house, replies.outlook(uid(house), MIA, occurrence="20270715T140000", sequence=1, stamp=given)
    )
    assert said(house)[3] is NOT
    assert "before it was changed" in kept.outcome


@pytest.mark.parametrize(
    ("occurrence", "told"),
    [
        pytest.param(
            "20270716T140000", "Friday 16 July 2027, 14:00, when that has no meeting", id="another day"
        ),
        pytest.param("20270715T150000", "Thursday 15 July 2027, 15:00, when that", id="another hour"),
        pytest.param("yesterday", "cannot be made out", id="illegible"),
    ],
)
def test_a_meeting_that_the_series_does_not_have_is_for_the_secretary(
    house: Spoken, occurrence: str, told: str
) -> None:
    """And is never taken for the whole series."""
    kept = arrives(house, replies.outlook(uid(house), MIA, occurrence=occurrence))
    assert told in kept.outcome
    assert kept.for_a_person
    assert said(house) == [NOT] * 6


def test_an_answer_from_one_meeting_on_is_for_the_secretary(house: Spoken) -> None:
    """No calendar that we know sends it, and no rule decides it."""
    content = replies.gmail(uid(house), MIA, occurrence="20270715T130000Z")
    kept = arrives(house, content.replace(b"RECURRENCE-ID:", b"RECURRENCE-ID;RANGE=THISANDFUTURE:"))
    assert "from one of its meetings on" in kept.outcome
    assert kept.for_a_person


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(lambda uid: replies.outlook(uid, MIA), id="Outlook"),
        pytest.param(lambda uid: replies.gmail(uid, MIA), id="Gmail"),
        pytest.param(lambda uid: replies.apple(uid, MIA, ("", "ACCEPTED")), id="Apple"),
    ],
)
def test_an_answer_to_the_series_is_one_to_every_meeting_ahead(
    house: Spoken, content: Callable[[str], bytes]
) -> None:
    """Those that were answered singly keep their answer, and the record says so."""
    house.done('apologies MTG-2027-002 because "on leave"', MIA)
    kept = arrives(house, content(uid(house)))
    assert said(house) == [YES, NO, YES, YES, YES, YES]
    assert (kept.meeting, kept.series, kept.for_a_person) == (None, "SER-2027-001", False)
    assert "1 meeting was answered singly before, and that stands." in kept.outcome
    asked = house.all(Invitation, person=house.person(MIA).id)
    assert {one.meeting for one in asked if one.singly} == {"MTG-2027-002"}


def test_a_change_of_mind_about_the_series_takes_the_place_of_the_first(house: Spoken) -> None:
    """With its comment; the mails may come in either order."""
    first = replies.outlook(uid(house), MIA, stamp="20261103T100000Z", name="first")
    then = replies.outlook(
        uid(house), MIA, "DECLINED", stamp="20261103T100500Z", comment="Retiring", name="then"
    )
    arrives(house, then)
    kept = arrives(house, first)
    assert said(house) == [NO] * 6
    assert "later answer" in kept.outcome
    (july,) = house.all(Invitation, person=house.person(MIA).id, meeting=JULY)
    assert july.because == "Retiring"


def test_a_mind_that_changed_before_the_mailbox_was_read_is_understood(house: Spoken) -> None:
    """All of them first, then not one of them: what counts is when each was given."""
    house.clock.forward(timedelta(days=3))
    arrives(house, replies.outlook(uid(house), MIA, stamp="20261103T100000Z", name="all"))
    single = replies.outlook(
        uid(house), MIA, "DECLINED", occurrence="20270715T140000", stamp="20261103T100500Z", name="one"
    )
    arrives(house, single)
    assert said(house) == [YES, YES, YES, NO, YES, YES]


def test_a_meeting_that_moved_after_the_series_was_answered_is_left_out(house: Spoken) -> None:
    """It asked for an answer anew, which this is not."""
    given = f"{house.clock.now():%Y%m%dT%H%M%SZ}"
    house.clock.forward(timedelta(hours=1))
    house.done(f"meeting move {JULY} to 22 Jul 2027 10:00", LENA)
    kept = arrives(house, replies.gmail(uid(house), MIA, stamp=given))
    assert said(house) == [YES, YES, YES, NOT, YES, YES]
    assert f"{JULY} was left out. It answers the meeting as it was before it was changed" in kept.outcome


def test_a_series_with_its_exceptions_in_one_mail(house: Spoken) -> None:
    """What is said of one meeting goes before what is said of all, in whichever order they stand."""
    answers = (("", "ACCEPTED"), ("20270520T140000", "DECLINED"))
    kept = arrives(house, replies.apple(uid(house), MIA, *answers))
    assert said(house) == [YES, YES, NO, YES, YES, YES]
    assert "answered singly before, and that stands" in kept.outcome


def test_what_is_written_with_an_answer_in_google_is_the_reason(house: Spoken) -> None:
    """It stands beside the name there."""
    arrives(house, replies.gmail(uid(house), MIA, "DECLINED", comment="On leave, sorry"))
    (july,) = house.all(Invitation, person=house.person(MIA).id, meeting=JULY)
    assert july.because == "On leave, sorry"


def test_an_added_meeting_is_no_part_of_the_entry(house: Spoken) -> None:
    """It has an entry, and an invitation, of its own."""
    house.done("series add board 14 Jun 2027", LENA)
    (added,) = [one.id for one in house.all(Meeting) if one.series and one.stands_for is None]
    arrives(house, replies.outlook(uid(house), MIA))
    (asked,) = house.all(Invitation, person=house.person(MIA).id, meeting=added)
    assert asked.answer is NOT


def test_meetings_that_are_over_are_not_answered(house: Spoken) -> None:
    """Only what lies ahead."""
    house.clock.instant = datetime(2027, 6, 1, 9, 0, tzinfo=UTC)
    arrives(house, replies.outlook(uid(house), MIA, stamp="20270601T080000Z"))
    assert said(house) == [NOT, NOT, NOT, YES, YES, YES]


def test_an_answer_to_a_series_that_is_over_is_for_the_secretary(house: Spoken) -> None:
    """Nothing of it lies ahead."""
    house.clock.instant = datetime(2028, 6, 1, 9, 0, tzinfo=UTC)
    kept = arrives(house, replies.outlook(uid(house), MIA, stamp="20280601T080000Z"))
    assert "not invited to any meeting ahead" in kept.outcome
    assert kept.for_a_person


def test_nobody_answers_a_series_for_another(house: Spoken) -> None:
    """As with one meeting."""
    content = replies.gmail(uid(house), MIA).replace(f"From: {MIA}".encode(), f"From: {ASHA}".encode())
    kept = arrives(house, content)
    assert f"was sent from {ASHA}" in kept.outcome
    assert kept.for_a_person
    assert said(house) == [NOT] * 6


def test_a_tentative_answer_to_a_series_is_none_yet(house: Spoken) -> None:
    """Nobody is counted on it."""
    kept = arrives(house, replies.outlook(uid(house), MIA, "TENTATIVE"))
    assert "no answer yet" in kept.outcome
    assert said(house) == [NOT] * 6


def test_answers_to_a_series_come_through_a_real_mailbox(house: Spoken, box: Mailbox) -> None:
    """Dovecot keeps them as they came; each is taken up once."""
    box.put(replies.outlook(uid(house), MIA, "DECLINED", comment="Not this year"))
    box.put(replies.gmail(uid(house), ASHA))
    box.put(replies.apple(uid(house), ASHA, ("20270318T140000", "DECLINED")))
    assert collect(house.house, box.folder()) == 3
    assert collect(house.house, box.folder()) == 0
    assert said(house) == [NO] * 6
    assert said(house, ASHA) == [YES, NO, YES, YES, YES, YES]


def test_a_calendar_of_two_megabytes_is_passed_on_and_stops_nothing(house: Spoken, box: Mailbox) -> None:
    """It is not even read; the answer behind it is taken up as ever."""
    padding = b"X-PAD:" + b"\r\n x" * 330_000 + b"\r\n"
    large = replies.outlook(uid(house), MIA, name="large").replace(b"BEGIN:VEVENT", padding + b"BEGIN:VEVENT")
    box.put(large)
    box.put(replies.outlook(uid(house), ASHA, name="after"))
    assert collect(house.house, box.folder()) == 2
    first, _second = house.all(Received)
    assert "at most 262,144 are read" in first.outcome
    assert first.for_a_person
    assert said(house) == [NOT] * 6
    assert said(house, ASHA) == [YES] * 6
