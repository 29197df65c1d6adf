"""Whether each is prompted of an action when its ladder says so, and somebody is where nobody could be."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.outbox.reminders import queue_owed
from governance_store.records.action import Action
from governance_store.records.ids import NETWORK
from governance_store.records.network import Network
from governance_store.rules.actions_due import prompts
from tests.bot.commands.an_action_log import POLICY, VAN, action, log
from tests.bot.conftest import ADA, ASHA, CORA, LENA, MIA, SAM, Spoken


@pytest.fixture
def board() -> Spoken:
    """Asha's action is due on Wednesday 3 February 2027; that of Cora has no day."""
    return log()


def told(house: Spoken, day: str, about: str = POLICY) -> list[str]:
    """Who is to be told of an action on a day, by their address, and at which rung."""
    at = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC) + timedelta(hours=9)
    with house.store.reading() as view:
        found = prompts(view, view.get(Network, NETWORK), at)
        return [
            f"{one.person.emails[0].split('.')[0]} {one.key.split(':', 3)[-1]}"
            for one in found
            if one.action.reference == about
        ]


def test_the_usual_ladder(board: Spoken) -> None:
    """The owner a week before, the day before, on the day and three days after; after ten also the chair."""
    assert told(board, "2027-01-26") == []
    assert told(board, "2027-01-27") == ["asha T-7:owner"]
    assert told(board, "2027-02-02") == ["asha T-1:owner"]
    assert told(board, "2027-02-03") == ["asha T+0:owner"]
    assert told(board, "2027-02-08") == ["asha T+3:owner"]
    assert told(board, "2027-02-15") == ["asha T+10:owner", "cora T+10:chair"]
    assert told(board, "2027-12-15") == ["asha T+10:owner", "cora T+10:chair"]


def test_the_ladder_of_the_terms(board: Spoken) -> None:
    """That of the demonstration: the lead with the owner after three working days, then the chair."""
    board.done('tor set board reminders "Owners on the day and 3 working days later; then their lead"')
    assert told(board, "2027-02-02") == []
    assert told(board, "2027-02-08") == ["asha T+3w:owner", "lena T+3w:lead"]
    board.done('tor set board reminders "none"')
    assert told(board, "2027-02-08") == []


def test_what_is_in_hand_falls_silent(board: Spoken) -> None:
    """A closure that is proposed is told to the secretary, unless they proposed it; a meeting's to nobody."""
    board.done("action done 001.1", ASHA)
    assert [one.split()[0] for one in told(board, "2027-02-15")] == ["sam"]
    board.done("committee set board actions closed by meeting")
    assert told(board, "2027-02-15") == []
    board.done("action done 001.2", SAM)
    board.done("committee set board actions closed by secretary")
    assert told(board, "2027-02-15", VAN) == []


def test_while_somebody_is_away_their_deputy_is_told(board: Spoken) -> None:
    """Without a deputy they are told when they are back; for the chair the deputy chair is."""
    board.done("me away from 25 Jan 2027 until 16 Feb 2027", ASHA)
    assert told(board, "2027-01-27") == []
    board.done("seat deputy SEAT-001 owen", SAM)
    assert told(board, "2027-01-27") == ["owen T-7:owner"]
    board.done("me away until 16 Feb 2027", CORA)
    assert told(board, "2027-02-15") == ["owen T+10:owner", "sam T+10:chair"]
    board.done("committee set board deputy lena", ADA)
    assert told(board, "2027-02-15") == ["owen T+10:owner", "lena T+10:chair"]
    assert told(board, "2027-02-17") == ["asha T+10:owner", "cora T+10:chair"]


def test_where_nobody_answers_whoever_looks_after_the_committee_is_told(board: Spoken) -> None:
    """The owner has left, or the lead role is vacant."""
    board.done("person leave asha", ADA)
    (asha,) = action(board, POLICY).owners
    assert told(board, "2027-01-27") == ["sam T-7:owner", f"sam {asha}"]
    board.done('action add "Radiology nurse lead" "x" by 3 Feb 2027 committee board', SAM)
    assert told(board, "2027-01-27", "ACT-2026-0004") == ["sam T-7:owner"]


def test_what_somebody_left_behind_is_told_at_once(board: Spoken) -> None:
    """Long before its day, and once; not where it is handed over, taken back, or proposed for closure."""
    for number in range(3):
        board.done(f'action add owen "Thing {number}" committee board', SAM)
    board.done("action done ACT-2026-0006", SAM)
    board.done("person leave owen", ADA)
    assert told(board, "2026-12-11", "ACT-2026-0004") == [f"sam {board.all(Action)[3].owners[0]}"]
    board.done('action reassign ACT-2026-0005 to "Mia Member"', SAM)
    board.done("action accept ACT-2026-0005", MIA)
    assert told(board, "2026-12-11", "ACT-2026-0005") == []
    assert [one.split()[0] for one in told(board, "2026-12-11", "ACT-2026-0006")] == []
    at = datetime(2026, 12, 11, 9, tzinfo=UTC)
    queue_owed(board.store, at, "test")
    assert told(board, "2026-12-11", "ACT-2026-0004") == []


def test_an_action_given_late_is_not_reminded_of_at_once(board: Spoken) -> None:
    """What its ladder would have said before is past; a network's own goes to its lead after ten days."""
    board.clock.instant = datetime(2027, 2, 1, 9, tzinfo=UTC)
    board.done('action add obi "x" by 3 Feb 2027', LENA)
    assert told(board, "2027-02-01", "ACT-2027-0001") == []
    assert told(board, "2027-02-02", "ACT-2027-0001") == ["obi T-1:owner"]
    assert told(board, "2027-02-15", "ACT-2027-0001") == ["obi T+10:owner", "lena T+10:chair"]


def test_whoever_is_asked_to_take_one_over_is_told_once_they_are_there(board: Spoken) -> None:
    """Not while they are away, and no longer once they have answered."""
    board.done("action reassign 001.2 to mia", SAM)
    assert [one.split()[0] for one in told(board, "2026-12-11", VAN)] == ["mia"]
    board.done("me away until 14 Dec 2026", MIA)
    assert told(board, "2026-12-11", VAN) == []
    board.done("action decline 001.2 because x", MIA)
    assert told(board, "2026-12-15", VAN) == []


def test_what_was_overdue_when_the_network_opened_is_not_gone_back_to(board: Spoken) -> None:
    """It stands on the log; what is due later is reminded of."""
    with board.store.reading() as view:
        network = view.get(Network, NETWORK)
    opened = Network(
        network.id, network.key, network.name, network.nation, opened=datetime(2027, 2, 4, tzinfo=UTC)
    )
    with board.store.reading() as view:
        assert list(prompts(view, opened, datetime(2027, 2, 15, 9, tzinfo=UTC))) == []
        assert list(prompts(view, network, datetime(2027, 2, 15, 9, tzinfo=UTC)))


def test_what_is_put_aside_is_told_when_that_is_over(board: Spoken) -> None:
    """The chair hears of it all the same."""
    board.clock.instant = datetime(2027, 2, 2, 9, tzinfo=UTC)
    board.done("action snooze 001.1 until 16 Feb 2027 because the supplier is away", ASHA)
    assert told(board, "2027-02-03") == []
    assert told(board, "2027-02-15") == ["cora T+10:chair"]
    assert told(board, "2027-02-16") == ["asha T+10:owner", "cora T+10:chair"]


def test_what_did_not_move_between_two_meetings_is_told_to_the_chair(board: Spoken) -> None:
    """The day after the second of them, once for that meeting."""
    board.done("meeting schedule board 14 Jan 2027 14:00 90m at here", LENA)
    board.done("action update 001.1 Four of six", ASHA)
    assert told(board, "2027-01-14", VAN) == []
    assert [one.split()[0] for one in told(board, "2027-01-15", VAN)] == ["cora"]
    assert [one.split()[0] for one in told(board, "2027-01-15")] == ["cora"]
    board.clock.instant = datetime(2027, 1, 5, 9, tzinfo=UTC)
    board.done("action update 001.1 Five of six", ASHA)
    assert told(board, "2027-01-15") == []
