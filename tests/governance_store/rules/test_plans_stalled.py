"""Whether a plan that did not move between two meetings is told to the chair, and one that did is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default

import pytest

from bot.outbox.reminders import queue_owed
from governance_store.rules.plans_stalled import plans_stalled
from tests.bot.commands.a_plan import WORKFORCE, kept
from tests.bot.conftest import ADA, ASHA, CORA, LENA, SAM, Spoken

AFTER = datetime(2027, 2, 12, 9, tzinfo=UTC)


@pytest.fixture
def house() -> Spoken:
    """The strategy is due by 10 March and may begin in December; the board meets in January and February."""
    spoken = kept()
    for line in ("11 Jan 2027", "11 Feb 2027"):
        spoken.done(f"meeting schedule board {line} 14:00 90m at here", LENA)
    spoken.clock.instant = datetime(2027, 1, 20, 9, tzinfo=UTC)
    return spoken


def told(house: Spoken, at: datetime = AFTER) -> list[str]:
    """Who is told of which plan at an instant."""
    with house.store.reading() as view:
        return [f"{one.address.split('.')[0]} {one.renders[0].id}" for one in plans_stalled(view, at)]


def test_what_did_not_move_is_told_to_the_chair(house: Spoken) -> None:
    """From the day after the second meeting, for a fortnight."""
    assert told(house, AFTER - timedelta(hours=17)) == []
    assert told(house) == [f"cora {WORKFORCE}"]
    assert told(house, AFTER + timedelta(days=15)) == []
    house.done("person leave cora", ADA)
    assert told(house) == [f"sam {WORKFORCE}"]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        (f"review paper {WORKFORCE}", ASHA),
        (f"review postpone {WORKFORCE} to 1 Apr 2027 because late", SAM),
        (f'action add asha "Fill two posts" plan {WORKFORCE}', SAM),
        (f'plan engaged {WORKFORCE} "Patient panel" on 19 Jan 2027', SAM),
        (f"plan set aside {WORKFORCE} because superseded", ADA),
        (f"plan change {WORKFORCE} committee mri", ADA),
    ],
)
def test_whatever_is_recorded_of_it_is_movement(house: Spoken, line: str, who: str) -> None:
    """And what is set aside, or reviewed by a committee that has not met, has not stalled."""
    house.done(line, who)
    assert told(house) == []


def test_progress_of_what_serves_it_is_movement(house: Spoken) -> None:
    """An entry of one of its actions, and a note on an objective."""
    house.clock.instant = datetime(2027, 1, 4, 9, tzinfo=UTC)
    house.done(f'action add asha "Fill two posts" plan {WORKFORCE}', SAM)
    house.done(f'programme add 2026/27 "Fill posts" plans {WORKFORCE} lead asha', ADA)
    assert told(house) == [f"cora {WORKFORCE}"]
    house.clock.instant = datetime(2027, 1, 20, 9, tzinfo=UTC)
    house.done("action update ACT-2027-0001 halfway", ASHA)
    assert told(house) == []


def test_what_stands_on_an_agenda_ahead_is_in_hand(house: Spoken) -> None:
    """A meeting before its day has it by itself; one that dealt with it is asked about elsewhere."""
    house.done("meeting schedule board 4 Mar 2027 14:00 90m at here", LENA)
    assert told(house) == []


def test_before_its_window_nothing_has_stalled(house: Spoken) -> None:
    """A review that may not begin yet need not move."""
    house.done(f"plan change {WORKFORCE} window 10 days", ADA)
    assert told(house) == []


def test_it_is_told_once_for_a_meeting(house: Spoken) -> None:
    """As a line of the chair's brief, with the line that puts it on an agenda."""
    house.delivered()
    house.clock.instant = AFTER
    queue_owed(house.store, AFTER, "test")
    assert told(house) == []
    (letter,) = [content for address, content in house.delivered() if address == CORA]
    body = message_from_bytes(letter, policy=default).get_body(("plain",))
    said = " ".join(body.get_content().split()) if body else ""
    assert "Without movement: Workforce strategy, Imaging Network Board" in said
    assert 'agenda add board "Without progress: Workforce strategy" 10m for discussion by "' in said
