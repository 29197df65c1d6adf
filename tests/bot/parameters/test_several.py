"""Which of them are meant, where there may be several."""

from __future__ import annotations

import pytest

from bot.language.reading import Took
from bot.parameters.base import Which
from bot.parameters.people import A_PERSON, BODIES
from bot.parameters.several import Several
from tests.bot.conftest import Spoken
from tests.bot.parameters.test_files import scene, words

PEOPLE = Several(A_PERSON, "people")


@pytest.mark.parametrize(
    ("line", "keys", "end"),
    [
        pytest.param("nht", ["nht"], 1, id="one"),
        pytest.param("nht and cvd", ["nht", "cvd"], 3, id="two"),
        pytest.param("nht, cvd, and board", ["nht", "cvd", "board"], 4, id="three with commas"),
        pytest.param('"ClearView Diagnostics" & nht', ["cvd", "nht"], 3, id="a quotation"),
        pytest.param("nht and nht", ["nht"], 3, id="one named twice counts once"),
        pytest.param("nht cvd", ["nht"], 1, id="nothing leads on"),
        pytest.param("nht and on 4 Mar", ["nht"], 1, id="an and that leads to something else"),
        pytest.param("nht,", ["nht"], 1, id="a comma at the end"),
    ],
)
def test_names_in_a_row_are_read(house: Spoken, line: str, keys: list[str], end: int) -> None:
    """As long as a comma or an “and” leads on to a further name."""
    taken = BODIES.take(words(line), 0, scene(house))
    assert isinstance(taken, Took)
    assert ([one.key for one in taken.value], taken.end) == (keys, end)


def test_what_is_no_name_is_none(house: Spoken) -> None:
    """And the name that was probably meant is offered."""
    here = scene(house)
    assert BODIES.take(words("nobody"), 0, here) is None
    assert BODIES.miss(words("bord"), 0, 1, here).nearest == ("board",)


def test_a_name_that_fits_two_is_asked_about(house: Spoken) -> None:
    """Each option holds the names before it too."""
    asked = PEOPLE.take(words("Mia Member and Jane Smith"), 0, scene(house))
    assert isinstance(asked, Which)
    assert [[one.name for one in people] for _label, people in asked.options] == [
        ["Mia Member", "Jane Smith"],
        ["Mia Member", "Jane Smith"],
    ]
