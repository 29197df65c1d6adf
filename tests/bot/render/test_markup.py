"""Whether text is never taken for markup."""

from __future__ import annotations

from bot.render.markup import element, escape, joined, lines, void


def test_text_is_escaped() -> None:
    """Nothing in a text means anything to a browser, within attributes too."""
    assert escape("<Chair> \"R&D\" 'x'") == "&lt;Chair&gt; &quot;R&amp;D&quot; &#x27;x&#x27;"


def test_an_element_holds_markup_and_escapes_its_attributes() -> None:
    """What stands inside is markup already; attributes are texts, and an underscore in their name is a hyphen."""
    assert element("p", void("br"), class_="a", aria_label='"') == '<p class="a" aria-label="&quot;"><br></p>'


def test_line_ends_are_breaks() -> None:
    """A text of two lines stands on two lines."""
    assert lines("a\r\n<b>") == "a<br>&lt;b&gt;"


def test_joined_leaves_nothing_out_but_nothing() -> None:
    """Empty pieces leave no trace."""
    assert joined(["a", "", "b"]) == "a\nb"
