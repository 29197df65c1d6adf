"""Whether a letter of a handover keeps what is confidential to itself."""

from __future__ import annotations

from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from governance_store.records.letter import Letter, Matter
from tests.bot.commands.an_action_log import HIDDEN, SECRET, log
from tests.bot.conftest import SAM


def test_nothing_of_a_confidential_action_is_in_a_letter() -> None:
    """But its reference and its day."""
    house = log()
    house.done("lead handover mia to owen now", SAM)
    letters = [one for one in house.all(Letter) if one.matter is Matter.HANDOVER]
    assert len(letters) == 2
    for one in letters:
        text = draft(Office(house.store, "clerk@x.org", "http://h"), one, house.clock.now()).written.text
        assert SECRET not in text
        assert f"Action {HIDDEN}:" in text
        assert "confidential, due Monday 1 February 2027" in text
