"""Does the notice of a plan that does not move say since when, how it stands, and what to do?"""

from __future__ import annotations

from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from governance_store.records.letter import Matter
from tests.bot.commands.a_plan import WORKFORCE, kept
from tests.bot.conftest import Spoken
from tests.bot.outbox.prompted import prompted
from tests.governance_store.rules.test_plans_stalled import AFTER, committed


def written(house: Spoken) -> tuple[str, str]:
    """The subject and the words of what its lead is told."""
    office = Office(house.store, "clerk@example.org", "http://127.0.0.1:8000")
    letters = [one for one in prompted(house, AFTER) if one.matter is Matter.PLAN_STALLED]
    told = draft(office, letters[0], AFTER).written
    return told.subject, " ".join(told.text.split())


def test_it_says_what_was_said_last_what_is_open_and_what_is_missing() -> None:
    """With the line that would move it; of many milestones three are told, and nothing confidential."""
    house = kept()
    house.done(f'plan progress {WORKFORCE} "Posts <advertised>"')
    house.done(f'plan theme {WORKFORCE} "extended roles" "Three sites"')
    for number in range(4):
        house.done(f'action add asha "Step {number}" by {number + 1} Mar 2027 plan {WORKFORCE}')
    subject, told = written(committed(house))
    assert subject == "Without movement: Workforce strategy, Imaging Network Board"
    for wanted in (
        "Nothing of “Workforce strategy” moved between the last two meetings of the Imaging Network Board",
        "up to Thursday 11 February 2027, 14:00.",
        "Posts <advertised> (Monday 2 November 2026)",
        "ACT-2026-0001 Step 0; ACT-2026-0002 Step 1; ACT-2026-0003 Step 2; and 1 more",
        "recruitment, retention and demand; flexible working between providers",
        f'plan progress {WORKFORCE} "TEXT"',
    ):
        assert wanted in told, told


def test_where_nothing_was_ever_said_that_is_told() -> None:
    """And that nothing is open, since there is no action plan."""
    _subject, told = written(committed(kept()))
    assert "nothing yet" in told
    assert "none" in told
