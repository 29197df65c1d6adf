from __future__ import annotations

import json

from bot.outbox.kept_answers import TEXT
from bot.render.blockkit import Message
from bot.surfaces.slack.packing import pack, unpack

SAID = (Message("Q&amp;A &lt;b&gt;", ({"type": "divider"},)), Message("two", ()))


def test_what_is_packed_is_unpacked() -> None:
    """Word for word, block for block, and the same bytes each time."""
    assert unpack(pack(SAID)) == SAID
    assert pack(SAID) == pack(SAID)


def test_the_words_stand_alone_as_they_were_typed() -> None:
    """A mail that goes instead shows no entities."""
    assert json.loads(pack(SAID))[TEXT] == "Q&A <b>\n\ntwo"
