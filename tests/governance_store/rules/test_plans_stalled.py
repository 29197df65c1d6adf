"""Whether a plan that did not move between two meetings of its committee is known from one that did."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from governance_store.records.letter import Matter
from governance_store.records.person import Person
from governance_store.rules.actions_stalled import TOLD_WITHIN
from governance_store.rules.plans_stalled import plans_stalled, stalled_between
from governance_store.rules.prompts import PROMPTS
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept, plan
from tests.bot.conftest import ADA, LENA, Spoken

FIRST = datetime(2026, 12, 10, 14, tzinfo=UTC)
SECOND = datetime(2027, 1, 14, 15, 30, tzinfo=UTC)
AFTER = SECOND + timedelta(days=1)


def committed(house: Spoken) -> Spoken:
    """The board meets on 10 December and 14 January; it is 4 January."""
    house.done("meeting schedule board 14 Jan 2027 14:00 90m at here", LENA)
    house.clock.instant = datetime(2027, 1, 4, 9, tzinfo=UTC)
    return house


@pytest.fixture
def board() -> Spoken:
    """A workforce strategy that the board reviews, led by the clinical lead, Asha Rahman."""
    return committed(kept())


def told(house: Spoken, at: datetime = AFTER) -> list[tuple[str, str]]:
    """Who is told of which plan."""
    with house.store.reading() as view:
        return [(one.renders[0].id, view.get(Person, one.person).name) for one in plans_stalled(view, at)]


def test_its_lead_and_the_chair_are_told_after_the_second_meeting() -> None:
    """From the next day on, for a fortnight, and once for that meeting."""
    house = committed(kept())
    assert told(house, SECOND) == []
    assert told(house) == [(WORKFORCE, "Dr Asha Rahman"), (WORKFORCE, "Cora Chair")]
    assert told(house, SECOND + TOLD_WITHIN + timedelta(days=1)) == []
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
    assert [id_ for id_, _ in told(committed(house))] == [WORKFORCE, WORKFORCE]


def test_a_plan_of_any_sort_with_an_open_milestone_has_to_move() -> None:
    """Once nothing of its action plan is open, it need not; a milestone that moves brings it on."""
    house = kept()
    house.done(f"plan change {GUIDELINE} committee board")
    house.done(f'plan progress {WORKFORCE} "Early"')
    (id_,) = house.done(f'action add asha "Send it out" by 1 Mar 2027 plan {GUIDELINE}').ids
    committed(house)
    house.done(f'plan progress {WORKFORCE} "Moves"')
    assert {one for one, _ in told(house)} == {GUIDELINE}
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
    assert told(house) == [(WORKFORCE, "Cora Chair")]


def test_it_is_a_line_of_the_brief() -> None:
    """As every other prompt of a plan."""
    assert PROMPTS[Matter.PLAN_STALLED] is plans_stalled
