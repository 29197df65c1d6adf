"""Do papers become files as they were asked for, and is it told where that cannot be?"""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Iterator

import pytest

from bot.commands.papers import with_papers
from bot.reply import Mood, Reply, Text
from templates.engines import redline
from tests.bot.conftest import ASHA, SAM, Spoken, buttons, moods, words

AGREE = 'tor agree board by all members on 1 Oct 2026 minute "IB/1" because "typed in from paper"'


@pytest.fixture
def two(house: Spoken) -> Iterator[Spoken]:
    """A board with two versions of its terms."""
    house.done(AGREE, SAM)
    house.done('tor set board quorum "half of the members" casting vote yes', SAM)
    redline.engine.cache_clear()
    yield house
    redline.engine.cache_clear()


def test_a_reply_without_papers_stays_as_it_is() -> None:
    """Nothing is made that nobody asked for."""
    reply = Reply((Text("Hello."),))
    assert with_papers(reply, "clerk@example.org") is reply


@pytest.mark.slow
def test_a_comparison_in_word_has_tracked_changes(two: Spoken) -> None:
    """In the network's name, beside the comparison on screen."""
    reply = two.done("tor compare board v1 v2 word", ASHA)
    (file,) = reply.attachments
    assert file.name == "terms-of-reference-board-v1-to-2-draft.docx"
    with zipfile.ZipFile(io.BytesIO(file.content)) as parts:
        text = parts.read("word/document.xml").decode()
    assert ">half" in text
    assert "<w:ins " in text
    assert "<w:del " in text
    assert 'w:author="Northmoor Imaging"' in text


def test_the_comparison_on_screen_offers_it(two: Spoken) -> None:
    """By a button that carries the line."""
    assert [one.line for one in buttons(two.done("tor compare board", ASHA))] == [
        "tor compare board v1 v2 word"
    ]


def test_without_the_engine_the_later_version_comes_with_the_reason(
    two: Spoken, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The comparison on screen is there all the same."""
    monkeypatch.setitem(sys.modules, "python_redlines.engines", None)
    reply = two.done("tor compare board v1 v2 word", ASHA)
    assert Mood.WARNING in moods(reply)
    assert "is not installed" in words(reply)
    assert reply.attachments[0].name == "terms-of-reference-board-v2-draft.docx"
