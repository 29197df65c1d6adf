"""Whether a plan that did not move between two meetings is told of, and one that did is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default

import pytest

from bot.outbox.reminders import queue_owed
from governance_store.rules.actions_stalled import TOLD_WITHIN
from governance_store.rules.plans_stalled import plans_stalled, stalled_between
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept, plan
from tests.bot.conftest import ADA, ASHA, CORA, LENA, SAM, Spoken

AI = "PLN-004"
"""A plan of a sort of which progress is not asked all year."""
AFTER = datetime(2027, 2, 12, 9, tzinfo=UTC)
MOVED = datetime(2027, 1, 20, 9, tzinfo=UTC)
"""Between the two meetings."""


def committed(house: Spoken) -> Spoken:
    """The board meets on 11 January, 11 February and 4 March; it is between the first two."""
    for line in ("11 Jan 2027", "11 Feb 2027", "4 Mar 2027"):
        house.done(f"meeting schedule board {line} 14:00 90m at here", LENA)
    house.clock.instant = MOVED
    return house


@pytest.fixture
def board() -> Spoken:
    """A workforce strategy that the board reviews, led by the clinical lead, Asha Rahman."""
    return committed(kept())


@pytest.fixture
def house() -> Spoken:
    """The policy is due by 10 March and may begin in December; the board meets in January and February."""
    spoken = kept()
    spoken.done(f"plan set aside {WORKFORCE} because merged", ADA)
    spoken.done('plan add ai "AI policy" lead "Clinical lead" committee board last 10 Mar 2026', ADA)
    for line in ("11 Jan 2027", "11 Feb 2027"):
        spoken.done(f"meeting schedule board {line} 14:00 90m at here", LENA)
    spoken.clock.instant = MOVED
    return spoken


def told(house: Spoken, at: datetime = AFTER) -> list[str]:
    """Who is told of which plan at an instant."""
    with house.store.reading() as view:
        return [f"{one.address.split('.')[0]} {one.renders[0].id}" for one in plans_stalled(view, at)]


def test_what_did_not_move_is_told_to_the_chair(house: Spoken) -> None:
    """From the day after the second meeting, for a fortnight."""
    assert told(house, AFTER - timedelta(hours=17)) == []
    assert told(house) == [f"cora {AI}"]
    assert told(house, AFTER + timedelta(days=15)) == []
    house.done("person leave cora", ADA)
    assert told(house) == [f"sam {AI}"]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        (f"review paper {AI}", ASHA),
        (f"review postpone {AI} to 1 Apr 2027 because late", SAM),
        (f'action add asha "Fill two posts" plan {AI}', SAM),
        (f'plan engaged {AI} "Patient panel" on 19 Jan 2027', SAM),
        (f"plan set aside {AI} because superseded", ADA),
        (f"plan change {AI} committee mri", ADA),
    ],
)
def test_whatever_is_recorded_of_it_is_movement(house: Spoken, line: str, who: str) -> None:
    """And what is set aside, or reviewed by a committee that has not met, has not stalled."""
    house.done(line, who)
    assert told(house) == []


def test_progress_of_what_serves_it_is_movement(house: Spoken) -> None:
    """An entry of one of its actions, and a note on an objective; with an open milestone the lead is told."""
    house.clock.instant = datetime(2027, 1, 4, 9, tzinfo=UTC)
    house.done(f'action add asha "Fill two posts" plan {AI}', SAM)
    house.done(f'programme add 2026/27 "Fill posts" plans {AI} lead asha', ADA)
    assert told(house) == [f"asha {AI}", f"cora {AI}"]
    house.clock.instant = datetime(2027, 1, 20, 9, tzinfo=UTC)
    house.done("action update ACT-2027-0001 halfway", ASHA)
    assert told(house) == []


def test_what_stands_on_an_agenda_ahead_is_in_hand(house: Spoken) -> None:
    """A meeting before its day has it by itself; one that dealt with it is asked about elsewhere."""
    house.done("meeting schedule board 4 Mar 2027 14:00 90m at here", LENA)
    assert told(house) == []


def test_before_its_window_nothing_has_stalled(house: Spoken) -> None:
    """A review that may not begin yet need not move."""
    house.done(f"plan change {AI} window 10 days", ADA)
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
    assert "Without movement: AI policy, Imaging Network Board" in said
    assert 'agenda add board "Without progress: AI policy" 10m for discussion by "' in said


def test_its_lead_and_the_chair_are_told_after_the_second_meeting() -> None:
    """From the next day on, for a fortnight, and once for that meeting."""
    house = committed(kept())
    assert told(house, AFTER - timedelta(hours=17)) == []
    assert told(house) == [f"asha {WORKFORCE}", f"cora {WORKFORCE}"]
    assert told(house, AFTER + TOLD_WITHIN) == []
    with house.store.writing() as desk:
        keys = [one.key for one in plans_stalled(desk, AFTER)]
        desk.commit(at=AFTER, actor="clerk", surface="test", verb="told", records=(), keys=keys)
    assert told(house) == []


@pytest.mark.parametrize(
    ("line", "moved"),
    [
        (f'plan progress {WORKFORCE} "Two posts are advertised"', True),
        (f'plan theme {WORKFORCE} "extended roles" "Three sites"', True),
        (f"review paper {WORKFORCE}", True),
        (f'action add asha "Fill two posts" by 1 Mar 2027 plan {WORKFORCE}', True),
        (f'plan change {WORKFORCE} title "Workforce strategy 2027"', False),
        (f"review postpone {WORKFORCE} to 1 May 2027 because of the census", False),
        (f'plan progress {CAPACITY} "Another plan"', False),
    ],
)
def test_whatever_brings_it_on_is_progress(board: Spoken, line: str, moved: bool) -> None:
    """Putting it off, or calling it something else, is not."""
    board.done(line)
    assert (told(board) == []) is moved


def test_what_was_said_before_the_first_meeting_is_none_since() -> None:
    """Progress counts between the two."""
    house = kept()
    house.done(f'plan progress {WORKFORCE} "Early"')
    assert told(committed(house)) == [f"asha {WORKFORCE}", f"cora {WORKFORCE}"]


def test_a_plan_of_any_sort_with_an_open_milestone_has_to_move() -> None:
    """Once nothing of its action plan is open, it need not; a milestone that moves brings it on."""
    house = kept()
    house.done(f"plan change {GUIDELINE} committee board")
    house.done(f'plan progress {WORKFORCE} "Early"')
    (id_,) = house.done(f'action add asha "Send it out" by 1 Mar 2027 plan {GUIDELINE}').ids
    committed(house)
    house.done(f'plan progress {WORKFORCE} "Moves"')
    assert {one.rpartition(" ")[2] for one in told(house)} == {GUIDELINE}
    house.done(f"action update {id_} Sent to four of six")
    assert told(house) == []
    house.done(f"action close {id_}", ADA)
    with house.store.reading() as view:
        assert stalled_between(view, plan(house, GUIDELINE), AFTER) is None


def test_a_plan_that_came_under_review_between_them_has_not_stalled() -> None:
    """Also one that was set aside and taken up again, or is set aside; no committee looks at others."""
    house = committed(kept())
    house.done('plan add workforce "Another" lead asha committee board')
    house.done('plan add workforce "Nobody\'s" lead asha')
    house.done(f"plan set aside {WORKFORCE} because so")
    assert told(house) == []
    house.done(f"plan resume {WORKFORCE}")
    assert told(house) == []


def test_where_nobody_leads_an_officer_is_told() -> None:
    """Each person once."""
    house = committed(kept())
    house.done(f'plan change {WORKFORCE} lead "Cora Chair"')
    assert told(house) == [f"cora {WORKFORCE}"]
