"""The neutral answer: parts in order, and nothing of how a surface shows them."""

from __future__ import annotations

from bot.reply import Attachment, Field, Form, Mood, Reply, Text, Verdict

SAID = Verdict(Mood.GOOD, "Done.")
FORM = Form("network set", "Set it", (Field("name", "Name"),))
FILE = Attachment("a.ics", "text/calendar", b"BEGIN:VCALENDAR")


def test_parts_are_added_behind_those_there_are() -> None:
    """What was said first stays first, and the reply itself is not changed."""
    reply = Reply((SAID,), ids=("MTG-2026-001",))
    longer = reply.with_parts(Text("More."), FORM)
    assert longer.parts == (SAID, Text("More."), FORM)
    assert longer.ids == reply.ids
    assert reply.parts == (SAID,)


def test_files_and_forms_are_found_among_the_parts() -> None:
    """A surface that handles them apart need not look through the rest."""
    reply = Reply((SAID, FILE, FORM))
    assert reply.attachments == (FILE,)
    assert reply.forms == (FORM,)


def test_every_mood_is_a_word_that_people_can_read() -> None:
    """No mood is told by colour alone."""
    assert all(mood.value.isalpha() for mood in Mood)
