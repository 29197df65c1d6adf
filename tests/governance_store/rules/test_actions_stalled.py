"""Whether an action that did not move between two meetings is known from one that did."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from governance_store.records.action import Action
from governance_store.rules.actions_stalled import TOLD_WITHIN, is_stalled, just_stalled
from tests.bot.commands.an_action_log import POLICY, VAN, log
from tests.bot.conftest import ASHA, LENA, SAM, Spoken

SECOND = datetime(2027, 1, 14, 15, 30, tzinfo=UTC)


@pytest.fixture
def board() -> Spoken:
    """A log of the meeting of 10 December, and a meeting on 14 January, to which the clock goes on."""
    house = log()
    house.done("meeting schedule board 14 Jan 2027 14:00 90m at here", LENA)
    house.done("action close 001.3", SAM)
    house.clock.instant = datetime(2027, 1, 4, 9, tzinfo=UTC)
    return house


def stalled(house: Spoken, at: datetime) -> list[str]:
    """The actions that are told as stalled at an instant."""
    with house.store.reading() as view:
        return [one.reference for _meeting, one in just_stalled(view, at)]


def test_an_action_without_an_entry_between_them_has_stalled(board: Spoken) -> None:
    """Told from the next day on, for a fortnight."""
    assert stalled(board, SECOND) == []
    assert stalled(board, SECOND + timedelta(days=1)) == [POLICY, VAN]
    assert stalled(board, SECOND + TOLD_WITHIN + timedelta(days=1)) == []
    with board.store.reading() as view:
        assert is_stalled(view, view.find(Action, reference=VAN)[0], SECOND + timedelta(days=30))


@pytest.mark.parametrize(
    ("line", "moved"),
    [
        ("action update 001.1 Four of six", True),
        ("action extend 001.1 to 1 Mar 2027 agreed by sam because late", True),
        ("action done 001.1", True),
        ("action snooze 001.1 until 10 Jan 2027 because x", False),
        ("action reassign 001.1 to owen", False),
    ],
)
def test_putting_it_off_is_no_movement(board: Spoken, line: str, moved: bool) -> None:
    """What was really done with it is."""
    board.done(line, ASHA)
    assert (POLICY not in stalled(board, SECOND + timedelta(days=1))) is moved


def test_what_was_given_later_has_not_stalled(board: Spoken) -> None:
    """Nor the network's own, which no meeting looks at."""
    board.done('action add asha "New" committee board', SAM)
    board.done('action add asha "Own"', ASHA)
    assert stalled(board, SECOND + timedelta(days=1)) == [POLICY, VAN]
    with board.store.reading() as view:
        own = view.get(Action, "ACT-2027-0002")
        assert not is_stalled(view, own, SECOND + timedelta(days=1))
