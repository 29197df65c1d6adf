"""Which file is meant: one that came with the line, and nothing on anybody's disk."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import Scene, Words
from bot.parameters.files import A_FILE
from bot.reply import Attachment
from tests.bot.conftest import Spoken


def scene(house: Spoken, *names: str) -> Scene:
    """A scene to which files with these names are attached."""
    files = tuple(Attachment(name, "application/octet-stream", name.encode()) for name in names)
    with house.store.reading() as view:
        return Scene(
            view, house.person("ada.admin@example.org"), house.clock.now(), ZoneInfo("Europe/London"), files
        )


def words(line: str) -> Words:
    """The words of a line."""
    return Words(split(line).words)


@pytest.mark.parametrize(
    ("line", "name", "end"),
    [
        pytest.param("minutes.docx now", "minutes.docx", 1, id="one word"),
        pytest.param("Board minutes.docx now", "Board minutes.docx", 2, id="a name of two words"),
        pytest.param('"Board minutes.docx" now', "Board minutes.docx", 1, id="in quotation marks"),
        pytest.param("MINUTES.DOCX", "minutes.docx", 1, id="in capitals"),
    ],
)
def test_an_attached_file_is_known_by_its_name(house: Spoken, line: str, name: str, end: int) -> None:
    """With or without quotation marks, over as many words as it has, whatever the case."""
    taken = A_FILE.take(words(line), 0, scene(house, "minutes.docx", "Board minutes.docx"))
    assert isinstance(taken, Took)
    assert (taken.value.name, taken.end) == (name, end)


@pytest.mark.parametrize("line", ["/etc/passwd", "../minutes.docx", "other.docx"])
def test_nothing_else_is_a_file(house: Spoken, line: str) -> None:
    """A path is a name that nothing attached has, so nothing is opened."""
    assert A_FILE.take(words(line), 0, scene(house, "minutes.docx")) is None


def test_a_missing_file_is_told_with_those_that_came(house: Spoken) -> None:
    """The only file that came is offered, in a way that is read back."""
    here = scene(house, "Board minutes.docx")
    fault = A_FILE.miss(words("minutes.docx"), 0, 1, here)
    assert isinstance(fault, Fault)
    assert "Board minutes.docx" in fault.sentence
    assert A_FILE.take(words(fault.nearest[0]), 0, here) is not None


def test_without_any_file_it_is_said_that_one_is_to_be_attached(house: Spoken) -> None:
    """What to do next is named."""
    assert "attach it" in A_FILE.miss(words("minutes.docx"), 0, 1, scene(house)).sentence


def test_its_line_is_read_back(house: Spoken) -> None:
    """A name with marks in it survives."""
    here = scene(house, 'The "new" one.docx')
    typed = A_FILE.line(here.attachments[0], here)
    taken = A_FILE.take(words(typed), 0, here)
    assert isinstance(taken, Took)
    assert taken.value is here.attachments[0]
    assert A_FILE.typed(here.attachments[0].name) == typed
