"""Whether what is offered can be said by the one to whom it is offered."""

from __future__ import annotations

import pytest

from bot.commands import catalogue
from bot.surfaces.console.suggestions import examples, first_lines, may_say
from governance_store.records.person import Permission


@pytest.mark.parametrize("permission", Permission)
def test_what_is_offered_may_be_said(permission: Permission) -> None:
    """Each button and each example is of a command that the permission opens."""
    held = frozenset({permission})
    offered = [catalogue.command_named(button.line) for button in first_lines(held)]
    assert all(command is not None and may_say(command, held) for command in offered)
    assert 2 <= len(offered) <= 7
    assert "brief" in examples(held)


def test_those_who_hold_nothing_are_offered_what_is_open_to_all() -> None:
    """Nobody is left without anything to say."""
    assert [button.line for button in first_lines(frozenset())] == ["brief", "meeting list", "committee list"]


def test_a_lead_is_offered_to_call_a_meeting() -> None:
    """The main job stands among the first buttons of a lead, and not of a member."""
    assert "meeting schedule" in [one.line for one in first_lines(frozenset({Permission.LEAD}))]
    assert "meeting schedule" not in [one.line for one in first_lines(frozenset({Permission.MEMBER}))]
