"""What every renderer must do, whatever it is given: the contract that a new one joins by one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from bot.render.blockkit import messages
from bot.render.data import as_json
from bot.render.html import html
from bot.render.legible import legible
from bot.render.plain import plain
from bot.reply import Part, Reply
from tests.bot.render.reading_blocks import everything
from tests.bot.render.reading_html import read
from tests.bot.render.replies import EVERY_PART, REPLIES, texts_of

RENDERERS: dict[str, Callable[[Reply], str]] = {
    "plain": plain,
    "data": lambda reply: "\n".join(_strings(as_json(reply))),
    "html": lambda reply: read(html(reply)).everything,
    "blockkit": lambda reply: everything(messages(reply, ZoneInfo("Europe/London"))),
}


def _strings(value: object) -> list[str]:
    """Every string within data, after a round by way of JSON."""
    parsed = json.loads(json.dumps(value)) if isinstance(value, dict) else value
    if isinstance(parsed, dict):
        return [text for one in parsed.values() for text in _strings(one)]
    if isinstance(parsed, list):
        return [text for one in parsed for text in _strings(one)]
    return [str(parsed)]


@pytest.fixture(params=list(RENDERERS))
def shown(request: pytest.FixtureRequest) -> Callable[[Reply], str]:
    """Each renderer in turn."""
    return RENDERERS[str(request.param)]


@pytest.mark.parametrize("part", EVERY_PART.parts, ids=lambda part: type(part).__name__)
def test_each_part_is_shown(part: Part, shown: Callable[[Reply], str]) -> None:
    """Each part is shown with every text that it has."""
    said = shown(Reply((part,)))
    for text in texts_of(part):
        assert _lost(text, said) == []


@pytest.mark.parametrize("name", RENDERERS)
@given(reply=REPLIES)
def test_no_reply_is_too_much(name: str, reply: Reply) -> None:
    """Whatever a reply holds, it is rendered, no word is lost, and what comes out can be sent."""
    said = RENDERERS[name](reply)
    said.encode()
    assert [word for part in reply.parts for text in texts_of(part) for word in _lost(text, said)] == []


@pytest.mark.parametrize("name", RENDERERS)
@given(reply=REPLIES)
def test_nothing_steers_the_screen(name: str, reply: Reply) -> None:
    """No control character but the line end comes out, so that no text steers a terminal or hides itself."""
    said = RENDERERS[name](reply)
    assert legible(said) == said


def test_nothing_to_show_is_shown_as_nothing(shown: Callable[[Reply], str]) -> None:
    """A reply without parts is rendered too."""
    assert isinstance(shown(Reply(())), str)


def _lost(text: str, said: str) -> list[str]:
    """The words of a text that are not said."""
    return [word for word in legible(text).split() if word not in said]
