from __future__ import annotations

import pytest

from bot.commands.naming import (
    as_sentence,
    committee_name,
    count,
    in_a_row,
    organisation_name,
    person_name,
    table,
)
from governance_store.records.ids import CLERK, CommitteeId, OrganisationId, PersonId
from tests.bot.conftest import OWEN, Spoken


def test_people_are_called_by_name(house: Spoken) -> None:
    """Also those who left; nobody is a vacancy, the clerk is the clerk."""
    owen = house.person(OWEN).id
    house.done("person leave Owen")
    with house.store.reading() as view:
        assert person_name(view, owen) == "Owen Pritchard"
        assert person_name(view, None) == "vacant"
        assert person_name(view, CLERK) == "the clerk"


def test_who_was_erased_is_called_by_identifier(house: Spoken) -> None:
    """The name is gone from every answer."""
    owen = house.person(OWEN).id
    house.done("person erase Owen because asked")
    with house.store.reading() as view:
        assert person_name(view, PersonId(owen)) == f"{owen} (details erased)"


def test_organisations_and_committees_are_called_by_name(still_house: Spoken) -> None:
    """Where there is none, a dash."""
    with still_house.store.reading() as view:
        assert organisation_name(view, OrganisationId("ORG-002")) == "ClearView Diagnostics"
        assert committee_name(view, CommitteeId("COM-001")) == "Imaging Network Board"
        assert {organisation_name(view, None), committee_name(view, None)} == {"\N{EN DASH}"}


def test_a_table_counts_its_rows() -> None:
    """The caption says how many there are."""
    made = table("People", ("Name",), (row for row in [("A",), ("B",)]))
    assert (made.caption, made.rows) == ("People (2)", (("A",), ("B",)))


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_names_in_a_row(names: list[str], said: str) -> None:
    """As a sentence lists them."""
    assert in_a_row(names) == said


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 people"), (1, "1 person"), (2, "2 people")], ids=["none", "one", "two"]
)
def test_a_number_with_its_noun(number: int, said: str) -> None:
    """One is singular, all others are plural."""
    assert count(number, "person", "people") == said
    assert count(2, "seat") == "2 seats"


@pytest.mark.parametrize(
    ("text", "told"), [("Buy it", "Buy it."), ("Buy it.", "Buy it."), ("Buy it?", "Buy it?")]
)
def test_what_somebody_wrote_ends_a_sentence_once(text: str, told: str) -> None:
    """Whether they put a full stop or not."""
    assert as_sentence(text) == told
