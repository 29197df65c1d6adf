from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from governance_store.commits import ClockWentBack, commit_of, instant_after
from governance_store.journal import chain
from tests.governance_store.journal.lines import draft

LAST = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
AS_LAST = "2026-12-01T09:00:00Z"


@pytest.mark.parametrize(
    ("seconds", "given"),
    [
        pytest.param(0, AS_LAST, id="the same instant"),
        pytest.param(1, "2026-12-01T09:00:01Z", id="a second later"),
        pytest.param(-1, AS_LAST, id="a second earlier"),
        pytest.param(-300, AS_LAST, id="five minutes earlier"),
    ],
)
def test_a_commit_never_precedes_the_last(seconds: int, given: str) -> None:
    """A little skew between machines takes the last instant."""
    assert instant_after(LAST + timedelta(seconds=seconds), LAST) == given


def test_a_clock_that_went_back_is_refused_naming_both_instants() -> None:
    """Beyond five minutes nothing is recorded, and the sentence says which instants are meant."""
    with pytest.raises(ClockWentBack, match=r"1 December 2026, 08:54:59 UTC.*1 December 2026, 09:00:00 UTC"):
        instant_after(LAST - timedelta(seconds=301), LAST)


def test_the_first_commit_has_any_instant() -> None:
    """Before there is a last one, nothing is compared; instants are written in UTC."""
    summer = datetime(2020, 7, 1, 10, 0, tzinfo=timezone(timedelta(hours=1)))
    assert instant_after(summer, None) == "2020-07-01T09:00:00Z"


def test_an_instant_without_a_zone_is_none() -> None:
    """A time on some clock is not an instant."""
    with pytest.raises(ValueError, match="no zone"):
        instant_after(LAST.replace(tzinfo=None), None)


def test_a_commit_tells_who_when_what_how_and_why() -> None:
    """All that an entry says is there in words."""
    _, entry = chain.write_entry(draft(1, "because"), "0" * 64)
    commit = commit_of(entry)
    assert (commit.seq, commit.at, commit.actor, commit.surface) == (1, LAST, "PER-001", "test")
    assert (commit.verb, commit.reason, commit.line, commit.keys) == (
        "note.written", "because", "note write", ("key-1",)
    )  # fmt: skip
    assert [(one.kind, one.id, one.version) for one in commit.changes] == [("example note", "N-1", 1)]
    assert commit.hash == entry.hash
