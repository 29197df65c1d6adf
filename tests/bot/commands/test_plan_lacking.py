"""Whether what a plan lacks is told with the line that would mend it."""

from __future__ import annotations

from bot.render.plain import plain
from tests.bot.commands.a_plan import CAPACITY, WORKFORCE, kept
from tests.bot.conftest import Spoken
from tests.governance_store.rules.test_plans_stalled import AFTER, committed


def shown(house: Spoken, id_: str) -> str:
    """All that is shown of a plan."""
    return " ".join(plain(house.done(f"plan show {id_}")).split())


def test_a_plan_that_did_not_move_says_between_which_meetings() -> None:
    """Until something is said of it; in the list of those that do not move it stands as long."""
    house = committed(kept())
    house.clock.instant = AFTER.replace(month=1, day=4)
    assert "No progress was recorded" not in shown(house, WORKFORCE)
    house.clock.instant = AFTER
    assert (
        "No progress was recorded between the meetings of Monday 11 January 2027 and of "
        f"Thursday 11 February 2027: “plan progress {WORKFORCE} TEXT” says it." in shown(house, WORKFORCE)
    )
    assert house.done("plan list stalled").ids == (WORKFORCE,)
    house.done(f'plan progress {WORKFORCE} "It moves"')
    assert "No progress was recorded" not in shown(house, WORKFORCE)
    assert house.done("plan list stalled").ids == ()


def test_where_progress_is_asked_of_a_sort_an_action_plan_is_wanted() -> None:
    """Of others it is not."""
    house = kept()
    assert "It has no action plan" in shown(house, WORKFORCE)
    assert "It has no action plan" not in shown(house, CAPACITY)
    house.done(f'action add asha "Fill two posts" by 1 Mar 2027 plan {WORKFORCE}')
    assert "It has no action plan" not in shown(house, WORKFORCE)
