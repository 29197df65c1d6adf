from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from governance_store.records.ids import NETWORK, InterestId, PersonId
from governance_store.records.interest import Interest
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.rules.interests import KINDS, days_late, kinds_of, standing

DAY = date(2026, 11, 2)
WHO = PersonId("PER-001")


def interest(number: int, ended: date | None) -> Interest:
    """One that began some time ago."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return Interest(InterestId(f"INT-{number}"), WHO, "x", "financial", at, WHO, ended=ended)


def test_the_kinds_are_the_guidances_or_the_networks_own() -> None:
    """The network's, where it has set any."""
    network = Network(NETWORK, "nmr", "Northmoor", Nation.ENG)
    assert kinds_of(network) == KINDS
    own = Network(NETWORK, "nmr", "Northmoor", Nation.ENG, interest_kinds=("a", "b"))
    assert kinds_of(own) == ("a", "b")


def test_an_interest_stands_until_its_last_day_is_over() -> None:
    """That day is one of it."""
    known = [interest(1, None), interest(2, DAY), interest(3, DAY - timedelta(days=1))]
    assert [one.id for one in standing(known, DAY)] == ["INT-1", "INT-2"]


@pytest.mark.parametrize(
    ("days", "late"), [(0, 0), (28, 0), (29, 1), (40, 12)], ids=["at once", "28th", "29th", "later"]
)
def test_an_interest_is_late_after_28_days(days: int, late: int) -> None:
    """By so many days; without a day on which it arose nobody knows."""
    assert days_late(DAY - timedelta(days=days), DAY) == late
    assert days_late(None, DAY) == 0
