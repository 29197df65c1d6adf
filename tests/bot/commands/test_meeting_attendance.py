from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.reply import Mood
from governance_store.records.attendance import Attendance
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OBI, OWEN, SAM, Spoken, moods, words

ID = "MTG-2026-001"
BEGUN = datetime(2026, 12, 10, 14, 30, tzinfo=UTC)


@pytest.fixture
def sitting(house: Spoken) -> Spoken:
    """The house, half an hour into the board's meeting."""
    house.clock.instant = BEGUN
    return house


def entries(house: Spoken, email: str = ASHA) -> list[Attendance]:
    """The entries of a person."""
    return house.all(Attendance, person=house.person(email).id)


def clocks(house: Spoken, email: str = ASHA) -> list[tuple[str, str | None]]:
    """From when to when a person was there."""
    return [
        (f"{one.arrived:%H:%M}", f"{one.left:%H:%M}" if one.left else None) for one in entries(house, email)
    ]


def test_several_arrive_in_one_line(sitting: Spoken) -> None:
    """Each is a record of its own, in one entry of the journal, with the time that was said."""
    before = sitting.commits()
    reply = sitting.done("meeting arrive board asha, mia and cora at 14:05 remote", SAM)
    assert sitting.commits() == before + 1
    assert [clocks(sitting, one) for one in (ASHA, MIA, CORA)] == [[("14:05", None)]] * 3
    assert all(one.remote for one in sitting.all(Attendance))
    assert "Dr Asha Rahman (Trust representative), Mia Member (Provider representative)" in words(reply)


def test_without_a_time_it_is_now(sitting: Spoken) -> None:
    """Who records it while the meeting goes on need not look at the clock."""
    sitting.done("meeting arrive board asha", CORA)
    assert clocks(sitting) == [("14:30", None)]


def test_people_leave_and_come_back(sitting: Spoken) -> None:
    """The second coming is a further record; the first stays as it was."""
    for line in ("arrive board asha at 14:00", "leave board asha at 14:10", "arrive board asha at 14:20"):
        sitting.done(f"meeting {line}", SAM)
    assert clocks(sitting) == [("14:00", "14:10"), ("14:20", None)]


def test_arriving_twice_is_said_and_changes_nothing(sitting: Spoken) -> None:
    """The answer says since when they are there, and how that would be corrected."""
    sitting.done("meeting arrive board asha at 14:00", SAM)
    before = sitting.commits()
    reply = sitting.done("meeting arrive board asha at 14:10", SAM)
    assert (moods(reply), sitting.commits()) == ([Mood.NOTE, Mood.WARNING], before)
    assert "there since 14:00 already" in words(reply)
    assert "corrected" in words(reply)


def test_of_several_only_the_new_ones_are_recorded(sitting: Spoken) -> None:
    """Who is there already is named beside them."""
    sitting.done("meeting arrive board asha at 14:00", SAM)
    told = words(sitting.done("meeting arrive board asha, mia", SAM))
    assert "Mia Member" in told
    assert "Dr Asha Rahman is recorded as there since 14:00 already" in told
    assert clocks(sitting) == [("14:00", None)]


def test_a_correction_keeps_the_original(sitting: Spoken) -> None:
    """It is a further version of the same record, so its history tells both."""
    sitting.done("meeting arrive board asha at 14:00", SAM)
    sitting.done("meeting arrive board asha at 14:12 remote corrected", SAM)
    sitting.done("meeting leave board asha at 14:20", SAM)
    sitting.done("meeting leave board asha at 14:25 corrected", SAM)
    assert clocks(sitting) == [("14:12", "14:25")]
    told = [
        (f"{one.record.arrived:%H:%M}", one.commit.verb)
        for one in sitting.store.history(Attendance, entries(sitting)[0].id)
        if one.record
    ]
    assert told[:2] == [("14:00", "person.arrived"), ("14:12", "attendance.corrected")]


def test_what_was_recorded_in_error_is_taken_back(sitting: Spoken) -> None:
    """First the departure, then the arrival; after that there is nothing left to take back."""
    sitting.done("meeting arrive board asha at 14:00", SAM)
    sitting.done("meeting leave board asha at 14:20", SAM)
    assert "they are there since 14:00" in words(sitting.done("meeting take back board asha", SAM))
    assert "not recorded as having come" in words(sitting.done("meeting take back board asha", SAM))
    assert entries(sitting)[0].withdrawn
    assert "Nothing is recorded of Dr Asha Rahman" in words(sitting.say("meeting take back board asha", SAM))
    sitting.done("meeting arrive board asha at 14:15", SAM)
    assert len(entries(sitting)) == 2


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("leave board asha", "Dr Asha Rahman is not recorded as having come"),
        ("leave board mia at 14:10", "came at 14:10, so they cannot have left at 14:10"),
        ("leave board mia at 14:05", "came at 14:10, so they cannot have left at 14:05"),
        ("leave board mia at 14:31", "14:31 has not come yet"),
        ("arrive board asha at 14:31", "14:31 has not come yet"),
        ("arrive board asha at 12:59", "12:59 lies outside Imaging Network Board"),
        ("arrive board asha at 14:05 corrected", "Nothing is recorded of Dr Asha Rahman to be corrected"),
        ("arrive board owen at 14:05", "left at 14:20, which does not go with an arrival at 14:05"),
        ("arrive board zebedee", "There is no person called"),
        ("arrive board jane", "fits more than one person"),
        ("arrive mri asha", "has no meeting ahead"),
    ],
)
def test_what_is_refused(sitting: Spoken, line: str, said: str) -> None:
    """With a reason and the clock that it goes by; nothing is half recorded."""
    sitting.done("meeting arrive board mia at 14:10", SAM)
    sitting.done("meeting arrive board owen at 14:00", SAM)
    sitting.done("meeting leave board owen at 14:20", SAM)
    before = sitting.commits()
    reply = sitting.say(f"meeting {line}", SAM)
    assert said in words(reply) + " ".join(one.prompt for one in reply.parts if hasattr(one, "prompt"))
    assert not reply.ok
    assert sitting.commits() == before


def test_one_wrong_name_records_nobody(sitting: Spoken) -> None:
    """A list is written down as a whole or not at all, and every fault in it is told."""
    sitting.done("meeting arrive board mia, cora at 14:10", SAM)
    before = sitting.commits()
    reply = sitting.say("meeting leave board mia, asha, owen at 14:20", SAM)
    assert "Dr Asha Rahman is not recorded" in words(reply)
    assert "Owen Pritchard is not recorded" in words(reply)
    assert sitting.commits() == before


def test_nobody_is_at_a_meeting_before_it(house: Spoken) -> None:
    """What people say beforehand is an answer, not attendance."""
    assert "has not begun" in words(house.say(f"meeting arrive {ID} asha", SAM))
    house.clock.instant = datetime(2026, 12, 10, 13, 1, tzinfo=UTC)
    house.done("meeting arrive board asha", SAM)


def test_nobody_is_at_a_meeting_that_is_cancelled(house: Spoken) -> None:
    """The refusal gives the reason of the cancellation."""
    house.done(f'meeting cancel {ID} because "no quorum"', LENA)
    house.clock.instant = BEGUN
    told = words(house.say(f"meeting arrive {ID} asha", SAM))
    assert "is cancelled, so nobody can be at it. Reason given: no quorum." in told


def test_nobody_is_at_a_draft(house: Spoken) -> None:
    """Nobody was called to it."""
    (draft,) = house.done("meeting draft board 21 Jan 2027 14:00", LENA).ids
    assert "is a draft" in words(house.say(f"meeting arrive {draft} asha", SAM))


def test_it_is_recorded_afterwards_with_its_times(sitting: Spoken) -> None:
    """From notes, a month later: a committee's name means the meeting that was held, and a time is needed."""
    sitting.clock.forward(timedelta(days=30))
    assert "say at what time it was" in words(sitting.say("meeting arrive board asha", SAM))
    sitting.done("meeting arrive board asha at 14:02", SAM)
    sitting.done("meeting leave board asha at 15:10", SAM)
    assert clocks(sitting) == [("14:02", "15:10")]


def test_a_meeting_past_midnight(house: Spoken) -> None:
    """A time on the clock is of the next day where the meeting ran into it."""
    (late,) = house.done("meeting schedule mri 11 Dec 2026 22:30 1h", LENA).ids
    house.clock.instant = datetime(2026, 12, 12, 0, 40, tzinfo=UTC)
    house.done(f"meeting arrive {late} finn at 23:00", LENA)
    house.done(f"meeting leave {late} finn at 00:30", LENA)
    (entry,) = house.all(Attendance, meeting=late)
    assert entry.left == datetime(2026, 12, 12, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("who", [MIA, OBI, OWEN])
def test_members_do_not_record_attendance(sitting: Spoken, who: str) -> None:
    """It is for the administrator, the secretary, the chair or a lead."""
    assert "is for the administrator, secretary, chair or lead" in words(
        sitting.say("meeting arrive board asha", who)
    )
