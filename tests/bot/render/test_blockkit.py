"""Whether nothing that a reply can hold is cut, rejected or obeyed in Slack."""

from __future__ import annotations

from html import unescape
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.render import blockkit
from bot.render.blockkit import Message
from bot.render.legible import legible
from bot.reply import (
    Attachment,
    Button,
    Choices,
    Facts,
    Form,
    Heading,
    Line,
    Mood,
    Reply,
    Table,
    Text,
    Verdict,
)
from tests.bot.render.huge_replies import ODD, reply_of
from tests.bot.render.reading_blocks import everything, held, seen
from tests.bot.render.replies import EVERY_PART, REPLIES, texts_of
from tests.slack.limits import message_faults, shouts

ZONE: Final = ZoneInfo("Europe/London")
NUMBERS: Final = st.integers(0, 10**9)
UNSHRUNK: Final = settings(phases=(Phase.explicit, Phase.generate), max_examples=20)
"""A smaller number makes no smaller reply, so there is nothing to be gained by looking for one."""


def sent(reply: Reply, line: str = "help") -> tuple[Message, ...]:
    """The messages of a reply, each of which Slack takes, and none of which shouts."""
    messages = blockkit.messages(reply, ZONE, line)
    for one in messages:
        payload = {"text": one.text, "blocks": list(one.blocks)}
        assert message_faults(payload) == []
        assert shouts(payload) == []
    return messages


def letters(text: str) -> str:
    """The letters of a text, without the gaps between them."""
    return "".join(legible(text).split())


@given(reply=REPLIES)
def test_no_message_is_refused(reply: Reply) -> None:
    """Whatever a reply holds, no message is refused, and nobody is mentioned."""
    sent(reply)


@UNSHRUNK
@given(number=NUMBERS)
def test_no_message_is_over_a_limit(number: int) -> None:
    """However much a reply holds, no message is over a limit."""
    sent(reply_of(number))


@pytest.mark.slow
@UNSHRUNK
@given(number=NUMBERS)
def test_every_word_is_there(number: int) -> None:
    """Nothing is cut: every word that a reader must be able to read stands in a message."""
    reply = reply_of(number)
    said = everything(sent(reply))
    lost = [word for part in reply.parts for text in texts_of(part) for word in legible(text).split()
            if len(word) < 100 and word not in said]  # fmt: skip
    assert lost == []


@given(text=st.sampled_from(ODD) | st.text(max_size=9000))
def test_a_text_stands_letter_for_letter(text: str) -> None:
    """A text of any length is read through several messages without a letter missing or doubled."""
    shown = (
        seen(one.blocks[:-1] if "Part" in one.text else one.blocks) for one in sent(Reply((Text(text),)))
    )
    assert letters("".join(shown)) == letters(text)


def test_a_reply_of_everything_reads_well_without_its_blocks() -> None:
    """Who gets only the text learns everything, the lines behind the buttons included."""
    (message,) = sent(EVERY_PART)
    for told in (
        "Done: The meeting is called.",
        "Refused: 31 November is not a date.",
        "• Name: Aled Rees; How: mail",
        "When: Thursday 10 December 2026, 14:00",
        "• Cancel it: meeting cancel MTG-2026-001",
        "• Day (needed): 31 Nov Wrong: see above",
        "meeting schedule board 10 Dec 2026 14:00",
        "Attached: invitation.ics (calendar entry, 15 bytes)",
    ):
        assert told in message.text


@UNSHRUNK
@given(number=NUMBERS)
def test_the_text_alone_tells_all_but_long_tables(number: int) -> None:
    """The text of the messages has every word of the blocks but those of tables, which it counts."""
    parts = tuple(part for part in reply_of(number).parts if not isinstance(part, Table))
    said = "".join(letters(one.text) for one in sent(Reply(parts)))
    words = [word for part in parts if not isinstance(part, Form) for text in texts_of(part)
             for word in legible(text).split() if len(word) < 100]  # fmt: skip
    marks = str.maketrans("∗ˍ∼ˋ", "*_~`")  # noqa: RUF001 -- what stands for marks
    told = unescape(said).translate(marks)
    assert [word for word in words if word.translate(marks) not in told] == []


@pytest.mark.parametrize(
    "hostile", ["<!channel>", "<@U1>", "<https://bad.example|minutes>", "@here", "&lt;!here&gt;"]
)
def test_nobody_can_make_the_clerk_shout(hostile: str) -> None:
    """What a person typed is shown as it was typed, wherever it stands; it is never obeyed."""
    parts = (
        Heading(hostile),
        Text(hostile),
        Verdict(Mood.BAD, hostile, (hostile,)),
        Facts(((hostile, hostile),)),
        Table(hostile, (hostile,), ((hostile,),)),
        Line(hostile),
        Choices((Button(hostile, f"person add {hostile}"),), hostile),
        Attachment(hostile, "text/plain", b""),
    )
    (message,) = sent(Reply(parts))
    assert "<" not in message.text.replace("&lt;", "")
    assert seen(message.blocks).count(hostile) >= len(parts)
    assert "mrkdwn" not in str(message.blocks)


def test_no_answer_is_no_message() -> None:
    """A reply that says nothing is no message, as Slack knows no empty one."""
    assert blockkit.messages(Reply(()), ZONE) == ()
    assert blockkit.messages(Reply((Text(" "),)), ZONE) == ()


def test_a_form_in_a_message_is_opened_by_the_line_that_asked_for_it() -> None:
    """The button of a form says the line again that could not be done without it."""
    (message,) = sent(Reply(EVERY_PART.forms), line="meeting schedule board")
    assert "meeting schedule board" in held(message.blocks)
    (message,) = sent(Reply(EVERY_PART.forms), line="")
    (actions,) = (block for block in message.blocks if block["type"] == "actions")
    assert actions["elements"][0]["value"] == "meeting schedule"
