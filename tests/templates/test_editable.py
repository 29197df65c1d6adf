"""What people may edit is declared once: fields are told, samples are there, and the guide says the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from templates import DOCUMENTS
from templates.contexts.declared import declared, every_field
from templates.editable import EDITABLE, Editable, field_table

GUIDE = (Path(__file__).parents[2] / "docs/templates.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("one", EDITABLE.values(), ids=lambda one: one.word)
def test_each_is_whole(one: Editable) -> None:
    """Its paper can be made with another template, from samples of its own context; each field is told."""
    document = DOCUMENTS[one.paper]
    assert document.from_template is not None
    assert {type(sample) for sample in one.samples} == {document.context} == {one.context}
    assert one.shipped_bytes().startswith(b"PK")
    assert [field.path for field in every_field(declared(one.context))] == list(one.told)


@pytest.mark.parametrize("one", EDITABLE.values(), ids=lambda one: one.word)
def test_what_is_wanted_is_declared(one: Editable) -> None:
    """And what is lost without it is said in a sentence."""
    assert {wanted.path for wanted in one.wanted} <= set(one.told)
    assert all(wanted.lost.endswith(".") for wanted in one.wanted)


@pytest.mark.parametrize("word", ["tor", "minutes"])
def test_the_guide_lists_the_fields_that_there_are(word: str) -> None:
    """To the letter."""
    shown = GUIDE.split(f"<!-- fields of {word} -->")[1].split("<!-- /fields -->")[0].strip()
    assert shown == field_table(EDITABLE[word])
