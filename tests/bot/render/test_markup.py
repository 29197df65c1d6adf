"""Whether text is never taken for markup."""

from __future__ import annotations

import pytest

from bot.render.markup import breakable, element, escape, joined, lines, void


def test_text_is_escaped() -> None:
    """Nothing in a text means anything to a browser, within attributes too."""
    assert escape("<Chair> \"R&D\" 'x'") == "&lt;Chair&gt; &quot;R&amp;D&quot; &#x27;x&#x27;"


def test_an_element_holds_markup_and_escapes_its_attributes() -> None:
    """What stands inside is markup already; attributes are texts, and in their names _ is a hyphen."""
    assert element("p", void("br"), class_="a", aria_label='"') == '<p class="a" aria-label="&quot;"><br></p>'


def test_line_ends_are_breaks() -> None:
    """A text of two lines stands on two lines."""
    assert lines("a\r\n<b>") == "a<br>&lt;b&gt;"


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        pytest.param("a short text", "a short text", id="short words stay"),
        pytest.param("asha.rahman@nht.example", "asha.<wbr>rahman@<wbr>nht.<wbr>example", id="an address"),
        pytest.param("x" * 50, "x" * 24 + "<wbr>" + "x" * 24 + "<wbr>xx", id="no joints"),
        pytest.param("<" * 20 + "&", "&lt;" * 20 + "&amp;", id="an escape is one letter"),
        pytest.param("<" * 30, "&lt;" * 24 + "<wbr>" + "&lt;" * 6, id="an escape is never cut"),
    ],
)
def test_long_words_may_break(text: str, markup: str) -> None:
    """Long words break at their joints, else after so many letters; nothing is lost or added to be read."""
    assert breakable(text) == markup


def test_joined_leaves_nothing_out_but_nothing() -> None:
    """Empty pieces leave no trace."""
    assert joined(["a", "", "b"]) == "a\nb"
