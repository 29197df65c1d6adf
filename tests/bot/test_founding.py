"""Can a network be founded with this: everything that is wrong is said at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.bootstrap import Founding
from bot.founding import CannotFound, checked
from governance_store.records.nation import Nation

SOUND = Founding("nmr", "Northmoor Imaging Network", Nation.ENG, "Ada Evans", "ada@example.org")


def test_sound_particulars_pass_unchanged() -> None:
    """What was given is what is founded."""
    assert checked(SOUND) is SOUND


@pytest.mark.parametrize(
    ("wrong", "option"),
    [
        pytest.param({"key": "N M R"}, "--network", id="a key with spaces and capitals"),
        pytest.param({"key": "n"}, "--network", id="a key of one letter"),
        pytest.param({"key": "n" * 31}, "--network", id="a key that is too long"),
        pytest.param({"name": "  "}, "--name", id="no name"),
        pytest.param({"name": "x" * 201}, "--name", id="a name that is too long"),
        pytest.param({"name": "a\nb"}, "--name", id="a name of two lines"),
        pytest.param({"admin_name": ""}, "--admin-name", id="no administrator"),
        pytest.param({"admin_email": "ada"}, "--admin-email", id="no address"),
        pytest.param({"admin_email": "a b@c"}, "--admin-email", id="an address with a space"),
    ],
)
def test_each_fault_names_its_option(wrong: dict[str, str], option: str) -> None:
    """Whoever typed it knows what to type instead."""
    with pytest.raises(CannotFound) as refusal:
        checked(replace(SOUND, **wrong))  # type: ignore[arg-type]  # a table of texts
    assert option in refusal.value.sentence
    assert refusal.value.hint == "Nothing was founded."


def test_all_faults_are_said_at_once() -> None:
    """Nobody has to try four times."""
    with pytest.raises(CannotFound) as refusal:
        checked(replace(SOUND, key="", name="", admin_name="", admin_email=""))
    assert refusal.value.sentence.count("--") == 4
