from __future__ import annotations

import json

from bot.outbox.kept_answers import TEXT
from bot.render.blockkit import Message, escape
from bot.reply import Attachment
from bot.surfaces.slack.packing import files_in, pack, unpack

SAID = (Message("Q&amp;A &lt;b&gt;", ({"type": "divider"},)), Message("two", ()))


def test_what_is_packed_is_unpacked() -> None:
    """Word for word, block for block, and the same bytes each time."""
    assert unpack(pack(SAID)) == SAID
    assert pack(SAID) == pack(SAID)


def test_files_go_along() -> None:
    """Byte for byte; without any the bytes are as they ever were."""
    entry = Attachment("meeting.ics", "text/calendar", b"BEGIN:VCALENDAR\r\n\xff")
    packed = pack(SAID, (entry,))
    assert (unpack(packed), files_in(packed)) == (SAID, (entry,))
    assert files_in(pack(SAID)) == ()


def test_marks_that_only_look_like_marks_are_marks_again() -> None:
    """What was typed as a mark is one in the mail."""
    typed = "*bold* _all_ 2 * 3 ~x `y` a_b"
    assert json.loads(pack((Message(escape(typed), ()),)))[TEXT] == typed


def test_the_words_stand_alone_as_they_were_typed() -> None:
    """A mail that goes instead shows no entities."""
    assert json.loads(pack(SAID))[TEXT] == "Q&A <b>\n\ntwo"
