"""The cast of the demonstration, as `clerk demo --json` prints it."""

from __future__ import annotations

import json

import pytest

from bot.bootstrap import House, person_with
from bot.commands.authority import permissions_held
from bot.demonstration.players import cast
from governance_store.records.person import Permission

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("permission", list(Permission))
def test_somebody_holds_each_permission_and_no_other(told: House, permission: Permission) -> None:
    """Whoever tries something out as a lead is not by chance a member too."""
    assert [one for one in cast(told)["people"] if one["roles"] == [permission.value] and one["email"]]


def test_roles_are_those_that_the_record_gives(told: House) -> None:
    """What is printed is what the conversation will go by."""
    with told.store.reading() as view:
        for one in cast(told)["people"]:
            if one["email"]:
                held = permissions_held(view, person_with(told, one["email"]).id, None)
                assert set(one["roles"]) == {permission.value for permission in held}


def test_committees_are_those_for_which_somebody_may_do_something(told: House) -> None:
    """A lead of the whole network has them all; a member those with a seat; the observer one."""
    found = {one["name"]: one["committees"] for one in cast(told)["people"]}
    assert found["Marcus Adeyinka"] == ["board", "clinical", "workforce", "digital", "equipment"]
    assert found["Llŷr ap Gwilym"] == ["board", "clinical"]
    assert found["Edward Blythe"] == ["board"]


def test_the_cast_is_printed_as_json_without_loss(told: House) -> None:
    """Every person and committee is there, with what scripts rely on."""
    printed = json.loads(json.dumps(cast(told)))
    assert set(printed) == {"committees", "people"}
    assert all(set(one) == {"key", "name"} for one in printed["committees"])
    assert all(set(one) == {"name", "email", "roles", "committees"} for one in printed["people"])
    assert "Grace Adeyemi" not in {one["name"] for one in printed["people"]}
