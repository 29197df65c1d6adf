"""Is every kind of prompt gathered under its own matter, and does none interrupt as well?"""

from __future__ import annotations

from datetime import UTC, datetime

from governance_store.rules.owed import DUTIES, all_owed, owed
from governance_store.rules.prompts import PROMPTS, prompts
from tests.bot.commands.an_action_log import log
from tests.bot.conftest import ADA, SAM

AT = datetime(2027, 2, 15, 9, tzinfo=UTC)


def test_each_comes_under_its_matter_and_once() -> None:
    """A log with actions, a vacancy, terms to be reviewed, and somebody who was to leave."""
    house = log()
    for line, who in (
        ('post vacate "Clinical lead"', ADA),
        ('person leave "Owen Pritchard" on 1 Feb 2027', ADA),
        ("tor set board review 1 Mar 2027", SAM),
        ('tor adopt board since 2 Nov 2026 minute "1"', SAM),
    ):
        house.done(line, who)
    with house.store.reading() as view:
        found = list(prompts(view, AT))
        of_kinds = {matter: list(kind(view, AT)) for matter, kind in PROMPTS.items()}
        interrupting = {one.key for duty in DUTIES for one in duty(view, AT)}
    assert {matter for matter, some in of_kinds.items() for one in some if one.matter is not matter} == set()
    assert {"action", "lead role vacant", "person leaving", "review of terms of reference"} <= {
        one.matter.value for one in found
    }
    keys = [one.key for one in found]
    assert len(keys) == len(set(keys))
    assert not interrupting & set(keys)


def test_of_a_silent_network_each_is_told_by_itself() -> None:
    """At night too, since the summary at its opening is no brief."""
    house = log()
    night = AT.replace(hour=3)
    with house.store.reading() as view:
        assert {one.matter.value for one in all_owed(view, night)} >= {"action"}
        assert [one for one in owed(view, night) if one.matter in PROMPTS] == []
