"""Whether templates escape what they print, and miss nothing silently."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from bot.surfaces.console.typesetting import Pages, ready


def test_texts_are_escaped() -> None:
    """What is no markup of ours is shown as text."""
    said = Pages().page("fault", title="<t>", heading="<h>", told="", hint="")
    assert "&lt;h&gt;" in said
    assert "<h>" not in said


def test_a_missing_value_is_an_error() -> None:
    """A page with a gap is not shown."""
    with pytest.raises(UndefinedError):
        Pages().page("fault", title="x")


def test_what_is_ready_is_printed_as_it_is() -> None:
    """Markup that a renderer made is not escaped again."""
    said = Pages().page("fault", title="x", heading=ready("<em>h</em>"), told="", hint="")
    assert "<em>h</em>" in said
