from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.blockkit_rich import Span, has_more_than_words, rich, section, within, words
from bot.render.legible import legible
from tests.bot.render.reading_blocks import seen

LONDON = ZoneInfo("Europe/London")
SPANS = st.lists(st.builds(Span, st.text(max_size=60), st.sampled_from(["", "bold", "code"])), max_size=5)


@given(spans=SPANS)
def test_rich_text_says_what_it_was_given(spans: list[Span]) -> None:
    """Whatever is found in them, the words on the screen are the words of the spans."""
    assert seen([rich(section(spans, LONDON))]) == "".join(legible(one.text) for one in spans)


@given(spans=SPANS, most=st.integers(8, 50))
def test_parted_spans_say_the_same(spans: list[Span], most: int) -> None:
    """Parted, they say the same, and each part is within the limit."""
    parts = list(within(spans, most))
    assert "".join(map(words, parts)) == words(spans)
    assert all(len(words(part)) <= most for part in parts)


def test_an_instant_becomes_the_reader_s_own() -> None:
    """A date element carries the instant; who cannot show it reads what was written."""
    told = section((Span("On Thursday 10 December 2026, 14:00."),), LONDON)
    before, when, after = told["elements"]
    assert (before["text"], after["text"]) == ("On ", ".")
    assert when["timestamp"] == 1796911200
    assert when["fallback"] == "Thursday 10 December 2026, 14:00"


def test_where_no_zone_is_told_nothing_is_read_as_an_instant() -> None:
    """In a form, words stay words."""
    (only,) = section((Span("On Thursday 10 December 2026, 14:00."),))["elements"]
    assert only["type"] == "text"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("See https://meet.example/x?a=1&b=2.", "https://meet.example/x?a=1&b=2"),
        ("(https://meet.example/)", "https://meet.example/"),
        ("<https://bad.example|the minutes>", "https://bad.example"),
    ],
)
def test_an_address_is_a_link_under_its_own_name(text: str, url: str) -> None:
    """An address can be followed, and never stands behind other words."""
    links = [one for one in section((Span(text),), LONDON)["elements"] if one["type"] == "link"]
    assert links == [{"type": "link", "url": url}]


@pytest.mark.parametrize("text", ["https://", "javascript:alert(1)", "mailto:a@b.example", "Room 4"])
def test_other_words_are_no_links(text: str) -> None:
    """Only addresses of web pages are links."""
    assert not has_more_than_words(text, LONDON)


def test_what_is_set_as_code_is_left_alone() -> None:
    """A line that one may type is shown letter for letter."""
    (only,) = section((Span("https://a.example", "code"),), LONDON)["elements"]
    assert only == {"type": "text", "text": "https://a.example", "style": {"code": True}}
