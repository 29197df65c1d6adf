from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.blockkit_text import ended, escape, parted, plain_text, shortened, size, unescape, weight
from bot.render.legible import legible
from tests.slack.limits import shouts
from tests.slack.limits_texts import units


@given(text=st.text(alphabet=st.characters(codec="utf-8")))
def test_a_text_is_never_longer_than_it_is_counted(text: str) -> None:
    """The count is at least what Slack counts, escaped and by UTF-16 units."""
    assert size(text) >= units(escape(text)) or "\t" in text or "\r\n" in text
    assert size(text) >= units(text)


@given(text=st.text(), most=st.integers(8, 60), first=st.none() | st.integers(0, 60))
def test_a_parted_text_is_the_text(text: str, most: int, first: int | None) -> None:
    """Its parts together are the text, each within its limit, and only the first may be empty."""
    parts = list(parted(text, most, first))
    assert "".join(parts) == text
    assert size(parts[0]) <= (most if first is None else first)
    assert all(0 < size(part) <= most for part in parts[1:] or ["x"])


@given(words=st.lists(st.text("abcé🏥", min_size=1, max_size=6), max_size=60))
def test_a_text_is_parted_between_words(words: list[str]) -> None:
    """No word that is short enough is torn apart."""
    parts = list(parted(" ".join(words), 20))
    assert [word for part in parts for word in part.split()] == words
    assert all(before[-1:] == " " for before, _after in pairwise(parts))


@pytest.mark.parametrize("most", range(2, 30))
def test_an_escaped_text_ends_between_its_entities(most: int) -> None:
    """Nothing is left of an entity or of a mark that does not fit, and a short text stays as it is."""
    whole = "Q&amp;A &lt;b&gt; <@U1> end"
    cut = ended(whole, most)
    assert len(cut) <= most or cut == whole
    assert cut == whole or whole.startswith(cut.removesuffix("…"))
    assert re.fullmatch(r"(&(amp|lt|gt);|<@U1>|[^&<>])*", cut)


@given(text=st.text("ab*_~`&<> "))
def test_what_was_escaped_is_read_as_it_was_typed(text: str) -> None:
    """Entities once, and marks as marks."""
    assert unescape(escape(text)) == legible(text)


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("<!channel>", "&lt;!channel&gt;"),
        ("R&D", "R&amp;D"),
        ("&lt;!here&gt;", "&amp;lt;!here&amp;gt;"),
        ("ada_b@nhs.uk in 10~12", "ada_b@nhs.uk in 10~12"),
        ("\u202eback", "\ufffdback"),
    ],
)
def test_markup_is_shown_not_obeyed(typed: str, stands: str) -> None:
    """What Slack would obey is written so that it is shown; an address keeps its marks."""
    assert escape(typed) == stands


@given(text=st.text("<>!@#*_~` ab|&", max_size=40))
def test_no_text_comes_out_as_markup(text: str) -> None:
    """Nothing that is typed mentions, links, or marks up a word."""
    assert shouts({"text": escape(text)}) == []
    words = escape(text).split()
    assert [word for word in words if word[0] in "*_~`" and len(word) > 1] == []


def test_a_short_text_stays_and_a_long_one_says_that_it_ends() -> None:
    """A text that fits is whole; of one that does not, as many words as fit stand before a mark."""
    assert shortened("Set the chair", 24) == "Set the chair"
    assert shortened("Set the chair of the committee", 24) == "Set the chair of the…"
    assert size(shortened("🏥" * 40, 75)) <= 75


def test_what_is_not_read_weighs_nothing() -> None:
    """Names and kinds of elements are not counted; labels and what buttons carry are."""
    button = {"type": "button", "action_id": "say:1", "text": plain_text("Go"), "value": "help"}
    assert weight([button]) == len("Go") + len("help")
