"""Whether it is known who looks after a log, and each change is a further entry."""

from __future__ import annotations

from governance_store.records.action import ActionEntry
from tests.bot.commands.an_action_log import POLICY, action, log
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ADA, ASHA, BETH, CORA, LENA, MIA, OBI, SAM


def test_officers_and_who_keeps_the_record_look_after_a_log() -> None:
    """Not a member, and not the chair of another committee."""
    house = log()
    for who in (ADA, CORA, LENA, SAM):
        house.done("action update 001.1 seen", who)
    for who in (MIA, OBI, BETH):
        assert "they can say that" in refusal(house, "action update 001.1 x", who)


def test_entries_are_numbered_one_after_the_other() -> None:
    """Each is a record of its own, so the action itself stays small."""
    house = log()
    before = action(house, POLICY)
    for number in range(3):
        house.done(f"action update 001.1 Number {number}", ASHA)
    entries = house.all(ActionEntry, action=before.id)
    assert [one.id for one in entries] == [f"ACT-2026-0001:entry-{number}" for number in (1, 2, 3)]
    assert action(house, POLICY) == before
