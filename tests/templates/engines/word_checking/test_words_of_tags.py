"""Each tag is judged within the loops around it, and what is wrong with one is not told again of others."""

from __future__ import annotations

import pytest

from tests.templates.edited import found, template, told
from tests.templates.shipped.blocks import only, paragraph


def bare(*body: str) -> bytes:
    """A template of these."""
    return template(*body)


def test_a_loops_name_holds_until_the_loop_ends() -> None:
    """After it, there is no such field."""
    inside = paragraph("BodyText", "{{ s.title }}")
    content = bare(only("for s in sections"), inside, only("endfor"), inside)
    (one,) = found(content)
    assert one.where == "Body, paragraph 4: “{{ s.title }}”"
    assert "no field “s”" in one.what


@pytest.mark.parametrize(
    ("opening", "nearest"),
    [
        pytest.param("for s in sectoins", "sections", id="a misspelt list"),
        pytest.param("fro s in sections", "{%p for s in sections %}", id="a misspelt for"),
        pytest.param("for s on sections", "", id="no in"),
    ],
)
def test_a_broken_loop_is_told_once(opening: str, nearest: str) -> None:
    """Not again for its end, nor for each field in it."""
    inside = paragraph("BodyText", "{{ s.title }} {% if s.quorum %}x{% endif %}")
    (one,) = found(bare(only(opening), inside, only("endfor"), paragraph("BodyText", "{{ key }}")))
    assert one.where.startswith("Body, paragraph 1")
    assert one.nearest == nearest


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        pytest.param("{% endfi %}", "{% endif %}", id="a misspelt end"),
        pytest.param("{% if %}", "cannot be read", id="an if without a question"),
        pytest.param("{{ }}", "cannot be read", id="an empty field"),
        pytest.param(
            "{% if key %}{% else key %}{% endif %}", "more words than it takes", id="else with more"
        ),
        pytest.param("{% include 'x' %}", "brings in another file", id="include"),
        pytest.param("{% import 'x' as y %}", "brings in another file", id="import"),
        pytest.param("{% set x = 1 %}", "value of its own", id="set"),
        pytest.param("{% block x %}{% endblock %}", "neither a loop nor an if", id="block"),
        pytest.param("{% zebra %}", "neither a loop nor an if", id="what nobody knows"),
    ],
)
def test_what_else_a_tag_may_be(tag: str, said: str) -> None:
    """Told in its place, in words."""
    told_ = told(bare(paragraph("BodyText", f"x {tag}")))
    assert said in told_.replace("{%  ", "{% ")
    assert "Body, paragraph 1" in told_
