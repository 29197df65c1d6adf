from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.ids import CommitteeId, clause_id, terms_id
from governance_store.records.period import Cycle, Frequency, NotInCanonicalForm, Period, Unit
from governance_store.records.terms_of_reference import Clause
from governance_store.rules.terms import LABELS, Terms, terms_of

TERMS = terms_id(CommitteeId("COM-001"), 1)


def clauses(**texts: str) -> list[Clause]:
    """Clauses of one version, by their fields."""
    return [Clause(clause_id(TERMS, field), TERMS, field, text) for field, text in texts.items()]


def test_every_field_is_read_into_its_type() -> None:
    """The canonical texts of all fields become values that rules can count with."""
    said = clauses(
        quorum="one third of members",
        frequency="every 2 months",
        notice="10 clear days",
        agenda="5 working days",
        papers="5 clear working days",
        minutes="2 weeks",
        review="2027-03-31",
    )
    assert terms_of(said) == Terms(
        quorum="one third of members",
        frequency=Frequency(2, Cycle.MONTHS),
        notice=Period(10, Unit.CLEAR_DAYS),
        agenda=Period(5, Unit.WORKING_DAYS),
        papers=Period(5, Unit.CLEAR_WORKING_DAYS),
        minutes=Period(2, Unit.WEEKS),
        review=date(2027, 3, 31),
    )


def test_what_is_not_said_is_none() -> None:
    """A field that is not set, or set empty, is open: nobody takes it for nought days."""
    assert terms_of(clauses(quorum="", notice="")) == Terms() == terms_of([])


def test_clauses_of_other_fields_are_left_aside() -> None:
    """A later version of the clerk may know more fields; this one still reads those that it knows."""
    assert terms_of(clauses(remuneration="none", notice="1 week")) == Terms(notice=Period(1, Unit.WEEKS))


def test_every_field_has_a_label() -> None:
    """People see a label for each field that there is, and for no other."""
    assert list(LABELS) == list(Terms.__match_args__)


@pytest.mark.parametrize("field", ["notice", "agenda", "papers", "minutes", "frequency"])
def test_text_that_is_not_canonical_is_refused(field: str) -> None:
    """What the record should never hold is named, and not read as something near it."""
    with pytest.raises(NotInCanonicalForm, match="a fortnight or so"):
        terms_of(clauses(**{field: "a fortnight or so"}))
