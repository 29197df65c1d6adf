"""Whether what is said of a chair's action names everything that a reader would ask."""

from __future__ import annotations

from tests.bot.commands.test_chair import HIRE
from tests.bot.commands.test_decision_replies import facts
from tests.bot.conftest import CORA, OBI, Spoken, buttons, constituted, words


def free() -> Spoken:
    """A board whose chair may act, without limits."""
    house = constituted()
    house.done("committee set board code IB")
    house.done("tor set board chair's action yes")
    return house


def test_the_register_tells_why_it_could_not_wait_and_who_was_asked() -> None:
    """In the place of quorum and votes, of which there were none."""
    house = free()
    reply = house.done(HIRE, CORA)
    assert [one.label for one in buttons(reply)] == ["The decision", "Take it back"]
    told = facts(house, "decision show CA01")
    assert told["Taken by"] == "Chair's action of Cora Chair"
    assert told["Could not wait because"] == "The old one failed"
    assert told["Consulted"] == "Dr Asha Rahman"
    assert told["Judged by"].endswith("Chair's action is allowed.")
    assert not {"Quorum", "By how many", "Votes"} & set(told)
    assert "The chair alone" in str(house.done("decision list", OBI).parts)


def test_how_many_are_told_is_said() -> None:
    """As it is taken and as it is taken back."""
    house = free()
    assert "1 message leaves now" in words(house.done(HIRE, CORA))
    assert "1 message leaves now" in words(house.done("chair withdraw CA01 because so", CORA))
