"""Whether statements of the standard are read as people write them."""

from __future__ import annotations

from bot.language.reading import Fault, Took
from bot.parameters.statements import STATEMENTS
from tests.bot.commands.a_programme import begun
from tests.bot.conftest import LENA
from tests.bot.parameters.test_referenced import words


def test_statements_are_read_in_a_row_or_in_a_quotation() -> None:
    """In whatever case; one of imaging networks that there is not is named, and other words are none."""
    scene = begun().scene(LENA)
    for text in ("in-601, XR-702 and in-601", '"IN-601, XR-702"'):
        found = STATEMENTS.take(words(text), 0, scene)
        assert isinstance(found, Took)
        assert found.value == ("IN-601", "XR-702")
    unknown = STATEMENTS.take(words("IN-601 IN-999"), 0, scene)
    assert isinstance(unknown, Fault)
    assert "no statement IN-999: it has IN-101" in unknown.sentence
    assert STATEMENTS.take(words("the standard"), 0, scene) is None
