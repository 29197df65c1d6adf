"""Whether items of minutes and kept files are known by what people type."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import ParameterType, Words
from bot.parameters.evidence import A_DIGEST, A_MINUTE
from tests.bot.commands.a_plan import minuted
from tests.bot.conftest import Spoken

HASH = "0123456789abcdef" * 4


@pytest.fixture(scope="module")
def house() -> Spoken:
    """The board has minuted an item."""
    return minuted()


def read(house: Spoken, type_: ParameterType[Any], said: str) -> Any:  # noqa: ANN401 -- of each type another
    """What a type makes of words."""
    return type_.take(Words(split(said).words), 0, house.scene())


@pytest.mark.parametrize("said", ["IB/2627/001", "ib/2627/001", "001"])
def test_an_item_is_known_by_its_reference_or_its_end(house: Spoken, said: str) -> None:
    """And its line holds the whole of it."""
    found = read(house, A_MINUTE, said)
    assert isinstance(found, Took)
    assert A_MINUTE.line(found.value, house.scene()) == "IB/2627/001"


def test_an_item_that_is_not_there_is_named(house: Spoken) -> None:
    """Other words are none."""
    missed = read(house, A_MINUTE, "IB/2627/099")
    assert isinstance(missed, Fault)
    assert "No minutes have an item IB/2627/099" in missed.sentence
    assert read(house, A_MINUTE, "board") is None


def test_a_digest_is_read_with_or_without_its_beginning(house: Spoken) -> None:
    """And nothing shorter."""
    for said in (HASH, f"sha256:{HASH}", f"SHA256:{HASH.upper()}"):
        found = read(house, A_DIGEST, said)
        assert isinstance(found, Took)
        assert found.value == A_DIGEST.line(found.value, house.scene()) == f"sha256:{HASH}"
    assert read(house, A_DIGEST, HASH[:12]) is None
