"""The terms of reference of the demonstration: full, agreed, with one version past and one to come."""

from __future__ import annotations

from datetime import date

import pytest

from bot.bootstrap import House
from bot.demonstration.terms import BOARD, terms
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.records.terms_of_reference import (
    Agreement,
    Clause,
    TermsOfReference,
    TermsSection,
    TermsState,
)
from governance_store.rules.terms_fields import FIELDS
from governance_store.rules.terms_in_force import terms_on, versions_of
from tests.bot.demonstration.conftest import AT

pytestmark = pytest.mark.slow


def test_terms_in_force_leave_no_field_open(told: House) -> None:
    """For the board all are its own; a group has the rest from the board."""
    with told.store.reading() as view:
        for one in view.find(Committee):
            found = terms_on(view, one.id, AT.date())
            assert found is not None
            assert not found.is_draft
            assert [field.key for field in FIELDS if found.terms.of(field.key) is None] == []
            inherited = {each.field.key for each in found.terms.said if each.of}
            assert bool(inherited) is (one.parent is not None)
    assert {*BOARD, "review"} == {field.key for field in FIELDS}


def test_one_version_is_superseded_and_one_a_draft(told: House) -> None:
    """The board's first, and the clinical group's second; one group's were adopted."""
    with told.store.reading() as view:
        states = {one.key: [each.state for each in versions_of(view, one.id)] for one in view.find(Committee)}
        adopted = [one for one in view.find(TermsOfReference) if one.adopted]
        sections = view.find(TermsSection)
    assert states == {
        "board": [TermsState.SUPERSEDED, TermsState.IN_FORCE],
        "clinical": [TermsState.IN_FORCE, TermsState.DRAFT],
        "workforce": [TermsState.IN_FORCE],
        "digital": [TermsState.IN_FORCE],
        "equipment": [TermsState.IN_FORCE],
    }
    assert [one.committee for one in adopted] == ["COM-004"]
    assert [one.title for one in sections] == ["Voice of patients"] * 2


def test_the_boards_notice_was_changed_from_one_version_to_the_next(told: House) -> None:
    """From seven clear days to ten; what was in force on a day in between can still be read."""
    with told.store.reading() as view:
        board = view.one(Committee, key="board")
        assert board is not None
        first, second = versions_of(view, board.id)
        texts = [
            each.text
            for one in (first, second)
            for each in view.find(Clause, terms=one.id)
            if each.field == "notice"
        ]
        assert second.since is not None
        then = terms_on(view, board.id, date.fromordinal(second.since.toordinal() - 1))
    assert texts == ["7 clear days", "10 clear days"]
    assert then is not None
    assert then.version == first


def test_members_agreed_at_meetings_that_were_held(told: House) -> None:
    """Six member organisations, each with a row for each of the board's versions."""
    with told.store.reading() as view:
        rows = view.find(Agreement)
        meetings = {one.id: one for one in view.find(Meeting)}
    of_members = [one for one in rows if one.organisation]
    assert len(of_members) == 12
    assert all(meetings[one.meeting].ends < AT for one in rows if one.meeting)
    assert all(one.minute.startswith("IB/") for one in rows)


def test_terms_name_the_day_of_their_review() -> None:
    """The day is given, so that the script is the same for the same instant."""
    lines = [line for line in terms(date(2027, 4, 8)) if line.startswith("tor set")]
    assert len(lines) == 5
    assert all("review 8 Apr 2027" in line for line in lines)
