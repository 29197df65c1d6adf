"""Whether a web page says the same as the other renderings, safely and for everybody."""

from __future__ import annotations

from collections import Counter

from hypothesis import given

from bot.render.html import html
from bot.render.html_place import Place
from bot.reply import Attachment, Mood, Reply, Text, Verdict
from tests.bot.render.reading_html import read
from tests.bot.render.replies import REPLIES

PLACE = Place(prefix="turn-3", hidden=(("csrf", "proof"),), key="k1", files="/files/3")


@given(reply=REPLIES)
def test_markup_is_well_formed(reply: Reply) -> None:
    """Every element is closed in order, and no text of a reply ever becomes an element or an attribute."""
    assert read(html(reply, PLACE)).faults == []


@given(reply=REPLIES)
def test_identifiers_are_unique_and_labels_point_at_fields(reply: Reply) -> None:
    """No identifier stands twice, and each label, description and fault link points at something."""
    page = read(html(reply, PLACE))
    ids = Counter(attributes["id"] for _tag, attributes in page.elements if "id" in attributes)
    pointed = [one["for"] for one in page.of("label")]
    pointed += [one["href"][1:] for one in page.of("a") if one["href"].startswith("#")]
    pointed += [id_ for _tag, one in page.elements for id_ in one.get("aria-describedby", "").split()]
    assert [id_ for id_, times in ids.items() if times > 1] == []
    assert [id_ for id_ in pointed if id_ not in ids] == []


@given(reply=REPLIES)
def test_no_attribute_runs_anything(reply: Reply) -> None:
    """No attribute is an event handler or a style, and no address is a script."""
    for _tag, attributes in read(html(reply, PLACE)).elements:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        assert not attributes.get("href", "").lower().startswith("javascript:")


def test_a_mood_is_a_word() -> None:
    """Every mood is said in words, never by colour alone."""
    said = [read(html(Reply((Verdict(mood, "So."),)))).text.split()[0] for mood in Mood]
    assert said == ["Done", "Note", "Warning", "Refused"]


def test_files_lead_to_their_numbers() -> None:
    """Each attachment links to its own number among the reply's files."""
    reply = Reply(
        (Attachment("a.txt", "text/plain", b"a"), Text("and"), Attachment("b.txt", "text/plain", b"b"))
    )
    assert [one["href"] for one in read(html(reply, PLACE)).of("a")] == ["/files/3/0", "/files/3/1"]
