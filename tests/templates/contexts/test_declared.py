"""The fields that a template may speak of are those of the dataclass, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from templates.contexts.declared import Kind, declared, every_field, longest
from templates.contexts.terms_of_reference import TermsDocument
from tests.templates.terms import BOARD_TERMS


@dataclass(frozen=True)
class Chair:
    name: str
    since: int


@dataclass(frozen=True)
class Small:
    chair: Chair
    notes: tuple[str, ...]
    urgent: bool


def test_each_field_is_known_by_its_path_and_kind() -> None:
    """Records and lists are gone into; the order is that of the declaration."""
    assert [(one.path, one.kind) for one in every_field(declared(Small))] == [
        ("chair", Kind.RECORD),
        ("chair.name", Kind.WORDS),
        ("chair.since", Kind.NUMBER),
        ("notes", Kind.LIST),
        ("urgent", Kind.ANSWER),
    ]


def test_terms_of_reference_are_declared_down_to_the_facts_of_a_section() -> None:
    """Three lists deep, each with the fields of its entries."""
    paths = {one.path for one in every_field(declared(TermsDocument))}
    assert {"committee", "sections.facts.value", "sections.bullets", "membership.vacant"} <= paths


def test_the_longest_list_of_a_path_is_counted() -> None:
    """Of all sections, the one with the most bullets; so nobody underestimates a loop."""
    assert longest(BOARD_TERMS, "sections") == len(BOARD_TERMS.sections)
    assert longest(BOARD_TERMS, "sections.bullets") == max(len(one.bullets) for one in BOARD_TERMS.sections)
    assert longest(TermsDocument("N", "C", "c", "DRAFT", 1), "sections.bullets") == 0
