from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.ids import CommitteeId, MeetingId, PersonId
from governance_store.records.meeting import Meeting
from governance_store.records.nation import Nation
from governance_store.rules.clashes import Clash, clashes, day_off, overlaps

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
ADA, BEN, CEM = (PersonId(name) for name in ("PER-001", "PER-002", "PER-003"))


def meeting(starts: datetime = NOON, minutes: int = 60, number: int = 1) -> Meeting:
    """A meeting, at noon for an hour unless it is said otherwise."""
    return Meeting(MeetingId(f"MTG-2026-00{number}"), CommitteeId("COM-001"), starts, minutes, "uid")


@pytest.mark.parametrize(
    ("day", "nation", "said"),
    [
        pytest.param(date(2026, 12, 10), Nation.ENG, None, id="a Thursday"),
        pytest.param(date(2026, 12, 12), Nation.ENG, "at the weekend", id="a Saturday"),
        pytest.param(date(2026, 12, 13), Nation.SCT, "at the weekend", id="a Sunday"),
        pytest.param(date(2026, 11, 30), Nation.SCT, "Scotland", id="St Andrew's Day in Scotland"),
        pytest.param(date(2026, 11, 30), Nation.ENG, None, id="but not in England"),
        pytest.param(date(2027, 3, 17), Nation.NIR, "Northern Ireland", id="St Patrick's Day there"),
        pytest.param(date(2027, 3, 17), Nation.WLS, None, id="but not in Wales"),
        pytest.param(date(2027, 3, 29), Nation.ENG, "Easter Monday", id="Easter Monday in England"),
        pytest.param(date(2027, 3, 29), Nation.SCT, None, id="but not in Scotland"),
        pytest.param(date(2026, 12, 28), Nation.WLS, "Wales", id="the day in place of Boxing Day"),
    ],
)
def test_a_day_off_is_told_by_nation(day: date, nation: Nation, said: str | None) -> None:
    """The bank holidays of the network's nation count, and no other's; a weekend counts everywhere."""
    told = day_off(day, nation)
    assert (told is None) if said is None else (told is not None and said in told)


@pytest.mark.parametrize(
    ("starts", "minutes", "expected"),
    [
        pytest.param(0, 60, True, id="the same hour"),
        pytest.param(-60, 60, False, id="one that ends as the other begins"),
        pytest.param(60, 60, False, id="one that begins as the other ends"),
        pytest.param(-60, 61, True, id="a minute into it"),
        pytest.param(59, 60, True, id="its last minute"),
        pytest.param(20, 10, True, id="within it"),
        pytest.param(-600, 1_440, True, id="all around it"),
    ],
)
def test_sharing_a_minute_is_an_overlap(starts: int, minutes: int, expected: bool) -> None:
    """Meetings may follow one another, and may not share a minute."""
    begins = NOON + timedelta(minutes=starts)
    assert overlaps(begins, begins + timedelta(minutes=minutes), meeting()) is expected


@given(st.integers(-300, 300), st.integers(1, 300), st.integers(1, 300))
def test_overlap_is_mutual(starts: int, minutes: int, others: int) -> None:
    """Two meetings overlap whichever of them is asked."""
    one, other = meeting(NOON + timedelta(minutes=starts), minutes), meeting(NOON, others)
    assert overlaps(one.starts, one.ends, other) is overlaps(other.starts, other.ends, one)


def test_a_clash_names_who_is_invited_to_both() -> None:
    """Only the people who would have to be in two places are named, for each meeting apart."""
    first, second, apart = meeting(number=1), meeting(number=2), meeting(NOON + timedelta(hours=3), number=3)
    others = {first: [ADA, BEN], second: [CEM], apart: [ADA]}
    assert clashes(NOON, first.ends, [ADA, BEN, PersonId("PER-009")], others) == (Clash(first, (ADA, BEN)),)


def test_meetings_of_other_people_are_no_clash() -> None:
    """Two groups may meet at once where nobody sits on both."""
    assert clashes(NOON, NOON + timedelta(hours=1), [ADA], {meeting(): [BEN, CEM]}) == ()
