"""A sample shows everything that a template may print, and what happens where there is nothing."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

from templates.contexts.declared import Kind, declared, every_field
from templates.contexts.terms_of_reference import DRAFT, IN_FORCE, SUPERSEDED, TermsDocument
from templates.contexts.terms_sample import BARE_SAMPLE, DRAFT_SAMPLE, IN_FORCE_SAMPLE, TERMS_SAMPLES


def filled(value: object, path: str) -> set[str]:
    """The paths at which something stands."""
    if isinstance(value, tuple):
        inner = set().union(*(filled(one, path) for one in value)) if value else set()
        return inner | ({path} if value else set())
    if is_dataclass(value) and not isinstance(value, type):
        each = (filled(getattr(value, one.name), f"{path}.{one.name}".strip(".")) for one in fields(value))
        return set().union(*each)
    return {path} if value else set()


def test_the_samples_fill_every_field() -> None:
    """A field that no sample had would be tried by nobody."""
    known = {one.path for one in every_field(declared(TermsDocument)) if one.kind is not Kind.RECORD}
    assert known <= filled(DRAFT_SAMPLE, "") | filled(IN_FORCE_SAMPLE, "")


def test_they_are_a_draft_with_long_tables_one_in_force_and_a_bare_one() -> None:
    """All states are tried, more rows than a page holds, and no rows at all."""
    assert [one.status for one in TERMS_SAMPLES] == [DRAFT, IN_FORCE, SUPERSEDED]
    assert len(DRAFT_SAMPLE.membership) >= 40
    assert {one.vacant for one in DRAFT_SAMPLE.membership} == {True, False}
    assert not BARE_SAMPLE.sections
