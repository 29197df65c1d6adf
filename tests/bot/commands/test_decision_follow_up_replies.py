"""Whether what is still to come is said with whatever is recorded of a decision."""

from __future__ import annotations

from governance_store.records.decision_follow_up import FollowUp
from tests.bot.commands.sitting import sitting
from tests.bot.conftest import OBI, SAM, buttons, words


def test_what_is_still_to_come_is_said() -> None:
    """Boards that have not answered, and the next review; the decision is a button away."""
    house = sitting("#topic MRI", "#agreed To adopt the guideline")
    house.done("decision ask 001(a) nht", SAM)
    reply = house.done("decision review 001(a) on 1 Mar 2028", SAM)
    assert "Still awaited: Northmoor Hospitals NHS Trust." in words(reply)
    assert "Next review: Wednesday 1 March 2028." in words(reply)
    assert [one.line for one in buttons(reply)] == ["decision show DCS-2026-0001"]


def test_what_follows_from_a_confidential_decision_is_as_confidential() -> None:
    """Also by the record itself."""
    house = sitting("#topic MRI", "#confidential Money", "#agreed To pay for it")
    (made,) = house.done("decision list", SAM).ids
    house.done(f"decision review {made} on 1 Mar 2028", SAM)
    (one,) = house.all(FollowUp)
    assert not house.say(f"record show {one.id}", OBI).ok
