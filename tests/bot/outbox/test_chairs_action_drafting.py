"""Whether the letter of a chair's action says all that a member would ask of it."""

from __future__ import annotations

from governance_store.records.letter import Matter
from tests.bot.commands.test_chair import HIRE
from tests.bot.commands.test_chair_replies import free
from tests.bot.conftest import ASHA, CORA
from tests.bot.outbox.test_resolution_drafting import written


def test_what_was_decided_why_and_after_asking_whom() -> None:
    """And that it binds, and where it will be minuted."""
    house = free()
    house.done(HIRE, CORA)
    body = written(house, Matter.CHAIRS_ACTION, ASHA)
    assert body.startswith("Decided by the chair: IB/2627/CA01")
    for told in ("Cora Chair has decided for", "To hire a scanner", "The old one failed", "Dr Asha Rahman"):
        assert told in body
    assert "stands on the next agenda" in body


def test_that_it_was_taken_back() -> None:
    """With the reason, and no way to a decision that is none any more."""
    house = free()
    house.done(HIRE, CORA)
    house.done("chair withdraw CA01 because it works again", CORA)
    body = written(house, Matter.CHAIRS_ACTION, ASHA)
    assert body.startswith("Taken back: IB/2627/CA01")
    assert "it works again" in body
    assert "decision show" not in body
