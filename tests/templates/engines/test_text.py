"""Are templates held to what they are given, and to nothing else?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import Environment

from templates.engines.text import FILES, TemplateAtFault, environment, fill


@dataclass(frozen=True)
class Name:
    """A context with one field."""

    name: str = "R&D <Chair>"


def _file(directory: Path, name: str, text: str) -> Path:
    (directory / name).write_text(text, encoding="utf-8")
    return directory


def test_html_is_escaped_and_plain_text_is_not(tmp_path: Path) -> None:
    """A name with signs in it is shown as it is, in either."""
    _file(tmp_path, "a.html.j2", "<p>{{ it.name }}</p>")
    _file(tmp_path, "a.txt.j2", "{{ it.name }}")
    assert fill("a.html.j2", Name(), tmp_path) == "<p>R&amp;D &lt;Chair&gt;</p>"
    assert fill("a.txt.j2", Name(), tmp_path) == "R&D <Chair>"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("{{ it.nmae }}", id="a field that there is not"),
        pytest.param("{{ it.name", id="a tag that does not end"),
        pytest.param("{% include 'other' %}", id="a file that there is not"),
        pytest.param("{{ it.name | shout }}", id="a filter that there is not"),
    ],
)
def test_a_template_at_fault_is_named(tmp_path: Path, text: str) -> None:
    """Whoever edits templates is told which one is wrong, in a sentence."""
    with pytest.raises(TemplateAtFault, match="letter"):
        fill("letter.txt.j2", Name(), _file(tmp_path, "letter.txt.j2", text))


HOSTILE = "{{ it.__class__.__mro__ }}"


def test_a_hostile_template_is_stopped(tmp_path: Path) -> None:
    """A template gets at nothing but its context."""
    with pytest.raises(TemplateAtFault, match="unsafe"):
        fill("a.txt.j2", Name(), _file(tmp_path, "a.txt.j2", HOSTILE))


def test_without_the_sandbox_it_would_not_be() -> None:
    """The guard is what stops it, not luck."""
    assert "object" in Environment(autoescape=True).from_string(HOSTILE).render(it=Name())


def test_every_template_of_ours_is_sound() -> None:
    """Each file compiles."""
    names = environment(FILES).list_templates(extensions=["j2"])
    assert names
    for name in names:
        environment(FILES).get_template(name)
