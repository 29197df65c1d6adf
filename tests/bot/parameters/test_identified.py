"""Is a record found by its identifier, and by nothing like it?"""

from __future__ import annotations

import pytest

from bot.language.reading import Fault, Took
from bot.parameters.base import Word, Words
from bot.parameters.identified import Identified
from governance_store.records.letter import Letter
from tests.bot.conftest import Spoken

A_LETTER = Identified("a letter such as LTR-00001", "letter", "LTR", Letter)


def read(house: Spoken, said: str, quoted: bool = False) -> object:
    """What is read from a word."""
    return A_LETTER.take(Words((Word(said, quoted),)), 0, house.scene())


@pytest.mark.parametrize("said", ["LTR-00001", "ltr-00001", "LTR-00001,", "Ltr-00001."])
def test_an_identifier_is_read_however_it_is_written(still_house: Spoken, said: str) -> None:
    """In any letters, and before any mark."""
    taken = read(still_house, said)
    assert isinstance(taken, Took)
    assert A_LETTER.line(taken.value, still_house.scene()) == "LTR-00001"


def test_one_that_nothing_has_is_named(still_house: Spoken) -> None:
    """It is never taken for the next one."""
    fault = read(still_house, "LTR-99999")
    assert isinstance(fault, Fault)
    assert fault.sentence == "There is no letter LTR-99999."


@pytest.mark.parametrize(("said", "quoted"), [("LTR-x", False), ("RCV-00001", False), ("LTR-00001", True)])
def test_anything_else_is_none(still_house: Spoken, said: str, quoted: bool) -> None:
    """Another kind's identifier, and a text in quotation marks, are for other readers."""
    assert read(still_house, said, quoted) is None
