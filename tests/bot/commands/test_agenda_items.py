from __future__ import annotations

import pytest

from bot.commands.agenda_items import AN_ITEM
from bot.commands.words import split
from bot.language.reading import Took
from bot.parameters.base import Words
from tests.bot.conftest import Spoken


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("5", "5"),
        ("AGI-0007", "AGI-0007"),
        ("agi-0007,", "AGI-0007"),
        ("0", None),
        ("5m", None),
        ("item", None),
    ],
)
def test_an_item_is_named_by_number_or_reference(still_house: Spoken, said: str, value: str | None) -> None:
    """Nothing else is taken for one."""
    scene = still_house.scene()
    taken = AN_ITEM.take(Words(split(said).words), 0, scene)
    assert (taken.value if isinstance(taken, Took) else None) == value
    if isinstance(taken, Took):
        assert AN_ITEM.line(taken.value, scene) == value
