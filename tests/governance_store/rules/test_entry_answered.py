from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from governance_store.records.ids import CommitteeId, MeetingId, SeriesId
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.period import Cycle
from governance_store.records.series import Recurrence, Series
from governance_store.rules.entry_answered import entry_answered

ENTRY = "ser@x"
SUMMER = datetime(2027, 7, 15, 13, 0, tzinfo=UTC)
SERIES = Series(
    SeriesId("SER-1"), CommitteeId("COM-1"), Recurrence(1, Cycle.MONTHS, 3, 3), date(2027, 1, 21),
    date(2027, 12, 16), time(14), 90, ENTRY,
)  # fmt: skip
MEMBER = Meeting(
    MeetingId("MTG-1"), CommitteeId("COM-1"), SUMMER, 90, ENTRY, series=SERIES.id, stands_for=SUMMER
)
SINGLE = Meeting(MeetingId("MTG-2"), CommitteeId("COM-1"), SUMMER, 90, "single@x")


class Shelf:
    """A record of a few meetings and one series; its network is in London."""

    def __init__(self, *records: Any) -> None:  # noqa: ANN401 -- of any kind
        self.records = records

    def maybe(self, _type: Any, _id: str) -> Any:  # noqa: ANN401 -- of any kind
        return type("InLondon", (), {"zone": "Europe/London"})()

    def find(self, type_: Any, *_: Any, **equal: object) -> list[Any]:  # noqa: ANN401 -- of any kind
        found = (one for one in self.records if isinstance(one, type_))
        return [one for one in found if all(getattr(one, name) == value for name, value in equal.items())]

    def between(self, *_: Any, **_equal: object) -> list[Any]:  # noqa: ANN401 -- of any kind
        raise NotImplementedError

    def version(self, _type: Any, _id: str) -> int:  # noqa: ANN401 -- of any kind
        raise NotImplementedError

    def has_key(self, key: str) -> bool:
        raise NotImplementedError(key)


@pytest.mark.parametrize(
    "occurrence",
    [
        pytest.param(SUMMER, id="in universal time"),
        pytest.param(
            datetime(2027, 7, 15, 14, tzinfo=ZoneInfo("Europe/London")), id="in the zone of the series"
        ),
        pytest.param(datetime(2027, 7, 15, 15, tzinfo=ZoneInfo("Europe/Paris")), id="in another zone"),
        pytest.param(datetime(2027, 7, 15, 14), id="in no zone that is known"),  # noqa: DTZ001 -- that is the case
        pytest.param(date(2027, 7, 15), id="as a day"),
    ],
)
def test_a_meeting_of_a_series_is_known_by_the_time_it_stands_for(occurrence: date) -> None:
    """However that time is told, and wherever the meeting was moved to."""
    moved = replace(MEMBER, starts=datetime(2027, 7, 20, 9, tzinfo=UTC))
    assert entry_answered(Shelf(SERIES, moved), ENTRY, occurrence).meeting == moved


def test_without_an_occurrence_the_whole_series_is_meant() -> None:
    """Never its first meeting."""
    meant = entry_answered(Shelf(SERIES, MEMBER), ENTRY, None)
    assert (meant.series, meant.meeting) == (SERIES, None)


@pytest.mark.parametrize("occurrence", [SUMMER.replace(hour=14), date(2027, 7, 16)])
def test_a_time_at_which_a_series_has_no_meeting_means_nothing(occurrence: date) -> None:
    """It is said which series, and which time."""
    meant = entry_answered(Shelf(SERIES, MEMBER), ENTRY, occurrence)
    assert (meant.meeting, meant.series) == (None, None)
    assert "It answers the series SER-1 for " in meant.why_not


def test_of_two_meetings_for_one_time_the_standing_one_is_meant() -> None:
    """One that was cancelled is meant where there is no other."""
    gone = replace(MEMBER, id=MeetingId("MTG-0"), state=MeetingState.CANCELLED)
    assert entry_answered(Shelf(SERIES, gone, MEMBER), ENTRY, SUMMER).meeting == MEMBER
    assert entry_answered(Shelf(SERIES, gone), ENTRY, SUMMER).meeting == gone


def test_a_single_meeting_is_known_by_its_entry_alone() -> None:
    """And an entry that nobody here called means nothing."""
    assert entry_answered(Shelf(SERIES, SINGLE), "single@x", None).meeting == SINGLE
    assert "not a meeting of this network" in entry_answered(Shelf(SINGLE), "other@x", None).why_not
