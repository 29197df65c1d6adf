"""Whether links are rationed, end with the first that was used, and sessions end when they should."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from governance_store.records.ids import PersonId, sign_in_id
from governance_store.records.sign_in import OpenSession, SignIn
from governance_store.rules.signing_in import MOST_LINKS, asked, entered, holds, left, left_everywhere

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
BARE = SignIn(sign_in_id(PersonId("PER-001")), PersonId("PER-001"))
SESSION = OpenSession("desk", NOW, "a")
HOUR = timedelta(hours=1)


def test_only_some_links_within_an_hour() -> None:
    """As many as may be, then none until the hour is over; the count of links goes on."""
    record = BARE
    for _ in range(MOST_LINKS):
        record = asked(record, NOW) or BARE
    assert asked(record, NOW) is None
    later = asked(record, NOW + HOUR)
    assert later is not None
    assert (later.serial, later.asked) == (MOST_LINKS + 1, (NOW + HOUR,))


def test_a_clock_that_went_back_locks_nobody_out() -> None:
    """Links that were asked for in a far future do not count."""
    record = replace(BARE, asked=(NOW + 24 * HOUR,) * MOST_LINKS)
    assert asked(record, NOW) is not None


def test_entering_ends_every_link_so_far() -> None:
    """And adds a session, leaving out those that are too old."""
    old = OpenSession("old", NOW - 12 * HOUR, "a")
    after = entered(replace(BARE, serial=3, sessions=(old,)), SESSION, NOW)
    assert (after.spent, after.sessions) == (3, (SESSION,))


def test_leaving_ends_one_session_or_all() -> None:
    """Everywhere is everywhere, links included."""
    other = replace(SESSION, name="phone")
    record = replace(BARE, serial=2, sessions=(SESSION, other))
    assert left(record, "desk").sessions == (other,)
    assert left_everywhere(record) == replace(record, sessions=(), spent=2)


@pytest.mark.parametrize(
    ("seen", "now", "held"),
    [
        pytest.param(NOW, NOW, True, id="at once"),
        pytest.param(NOW, NOW + 2 * HOUR, False, id="idle"),
        pytest.param(NOW + 11 * HOUR, NOW + 12 * HOUR, False, id="too old"),
        pytest.param(NOW + 11 * HOUR, NOW + 11.5 * HOUR, True, id="nearly too old"),
        pytest.param(NOW, NOW - HOUR, False, id="the clock went far back"),
        pytest.param(NOW, NOW - timedelta(minutes=4), True, id="the clock went back a little"),
    ],
)
def test_a_session_holds_for_its_time(seen: datetime, now: datetime, held: bool) -> None:
    """Two hours without a page, twelve in all, and never on the word of a clock that is wrong."""
    record = replace(BARE, sessions=(SESSION,))
    assert (holds(record, "desk", seen, now) is not None) is held
    assert holds(record, "unknown", seen, now) is None
