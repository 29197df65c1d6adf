"""Whether a reference is enough, its end where one alone is live, and what fits several is asked about."""

from __future__ import annotations

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import Which, Words
from bot.parameters.programmes import AN_OBJECTIVE
from tests.bot.commands.a_programme import begun, objective
from tests.bot.conftest import LENA


def words(said: str) -> Words:
    """A text as it is read."""
    return Words(split(said).words)


@pytest.mark.parametrize("said", ["IB/2728/WP01", "ib/2728/wp01", "WP01,", "OBJ-0001"])
def test_one_is_known_by_its_reference_its_end_or_its_identifier(said: str) -> None:
    """In whatever case, with a mark behind it."""
    house = begun()
    read = AN_OBJECTIVE.take(words(said), 0, house.scene(LENA))
    assert isinstance(read, Took)
    assert read.value == objective(house)


def test_of_two_with_one_end_the_live_one_is_meant() -> None:
    """While both are, it is asked; once neither is, both are offered."""
    house = begun()
    house.done("programme carry WP01 to 2028/29", LENA)
    asked = AN_OBJECTIVE.take(words("WP01"), 0, house.scene(LENA))
    assert isinstance(asked, Which)
    house.done("programme drop IB/2829/WP01 because so", LENA)
    read = AN_OBJECTIVE.take(words("WP01"), 0, house.scene(LENA))
    assert isinstance(read, Took)
    assert read.value == objective(house)
    assert [one.value for one in AN_OBJECTIVE.options(house.scene(LENA))] == ["IB/2728/WP01"]


def test_what_looks_like_one_and_is_none_is_told() -> None:
    """With where those are that there are; any other word is left to others."""
    scene = begun().scene(LENA)
    for said in ("WP09", "OBJ-0099"):
        read = AN_OBJECTIVE.take(words(said), 0, scene)
        assert isinstance(read, Fault)
        assert "“programme show” shows those there are" in read.sentence
    assert AN_OBJECTIVE.take(words("word"), 0, scene) is None
