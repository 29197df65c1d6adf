"""Does a notice say what is to be done, in both its forms?"""

from __future__ import annotations

from dataclasses import replace

from governance_store.records.letter import Matter
from templates import write
from tests.templates.scene import notice


def test_every_step_is_told_with_its_line() -> None:
    """Somebody without the console at hand can copy it."""
    written = write(Matter.TERM_ENDING, notice())
    for step in notice().steps:
        assert step.what in written.text
        assert f"    {step.line}\n" in written.text
        assert step.what in written.html


def test_without_facts_or_steps_nothing_stands_empty() -> None:
    """No heading without anything under it."""
    written = write(Matter.VACANCY, replace(notice(), facts=(), steps=()))
    assert "What to do next" not in written.text + written.html
    assert "<table" not in written.html.partition("Dear")[2].partition("</p>")[2].partition("foot")[0]


def test_where_people_answer_is_a_link_only_if_it_is_one() -> None:
    """Whatever the setting holds."""
    assert notice().console_href == "http://127.0.0.1:8000"
    assert replace(notice(), console="javascript:alert(1)").console_href == ""
