"""Whether a list of attendance is read by address and name, and what is wrong is told cell by cell."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.commands.base import Act, Request
from bot.commands.education_attendees import Outsider
from bot.commands.moving_in.attendances import read_attendances
from bot.commands.moving_in.told import Told
from governance_store.records.network import Network
from governance_store.records.person import Person
from templates.engines.sheet import read_workbook
from tests.bot.commands.moving_in.books import book
from tests.bot.conftest import ADA, ASHA, MIA, Spoken

HEADED = ("Name", "Email", "Organisation", "Job title", "Same person")


def read(
    house: Spoken, *rows: Sequence[object], headed: Sequence[str] = HEADED
) -> tuple[list[Person | Outsider], Told]:
    """Who stands on a list of these rows, and what is told of it."""
    told = Told()
    content = book(Attendance=[list(headed), *(list(one) for one in rows)])
    with house.store.reading() as view:
        request = Request(house.person(ADA).id, "", "test", house.clock.now())
        act = Act(house.store, view, house.person(ADA), request, view.get(Network, "NETWORK"))
        return read_attendances(act, read_workbook(content), told), told


def faults(told: Told) -> list[str]:
    """What has to be put right."""
    return [one.text for one in told.faults]


def test_people_are_known_by_address_or_name(house: Spoken) -> None:
    """An address goes before a name, and needs none; a name with its organisation tells namesakes apart."""
    found, told = read(
        house,
        ("", ASHA.upper(), "", "", ""),
        ("Member, Mia", "", "", "", ""),
        ("Jane Smith", "", "cvd", "", ""),
    )
    assert faults(told) == []
    assert [one.name for one in found] == ["Dr Asha Rahman", "Mia Member", "Jane Smith"]
    assert found[1] == house.person(MIA)
    assert found[2] == house.person("jane.cvd@example.org")


def test_names_may_stand_in_two_columns(house: Spoken) -> None:
    """As in a list of people."""
    found, told = read(house, ("Mia", "Member"), headed=("First name", "Surname"))
    assert (found, faults(told)) == ([house.person(MIA)], [])


def test_others_are_from_outside_with_profession_and_organisation(house: Spoken) -> None:
    """A known organisation is taken as such; another is kept as written, and told."""
    found, told = read(
        house, ("Jo Bloggs", "jo@x.org", "County Hospital", "Nurse", ""), ("Al Bo", "", "nht", "Nurse", "")
    )
    jo, al = found
    assert jo == Outsider("Jo Bloggs", "Nurse", None, "County Hospital")
    assert isinstance(al, Outsider)
    assert (al.body, al.organisation is None) == ("", False)
    (note,) = [one.text for one in told.notes if "County" in one.text]
    assert note.startswith("Sheet Attendance, row 2, column Organisation (C2): “County Hospital” is no")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (("Jo Bloggs", "", "", "", ""), ["column Organisation (C2)", "column Job title (D2)"]),
        (("Jane Smith", "", "", "", ""), ["column Name (A2): there are 2 people called Jane Smith"]),
        (("Mia Member", "", "nht", "Nurse", ""), ["column Name (A2): there is a Mia Member on the record"]),
        (("", "no address", "nht", "Nurse", ""), ["column Email (B2): “no” is not an address."]),
        (("Mia", f"{ASHA}; {MIA}", "", "", ""), ["column Email (B2): these addresses belong to different"]),
        (("", "", "nht", "Nurse", ""), ["row 2, column Name (A2): the row has no name."]),
    ],
)
def test_what_is_wrong_is_told_cell_by_cell(house: Spoken, row: Sequence[str], told: list[str]) -> None:
    """With sheet, row and column."""
    found, said = read(house, row)
    assert found == []
    for one in told:
        assert any(one in fault for fault in faults(said)), faults(said)


def test_who_has_the_same_name_elsewhere_is_said_to_be_the_same_or_not(house: Spoken) -> None:
    """In a column of its own."""
    found, told = read(
        house, ("Mia Member", "", "nht", "Nurse", "yes"), ("Mia Member", "", "nht", "Nurse", "no")
    )
    assert faults(told) == []
    assert found[0] == house.person(MIA)
    assert isinstance(found[1], Outsider)


def test_an_empty_list_is_no_list(house: Spoken) -> None:
    """Nor is one whose headings mean nothing."""
    for headed, row in ((HEADED, ("", "", "", "", "")), (("Colour",), ("red",))):
        found, told = read(house, row, headed=headed)
        assert found == []
        assert headed is HEADED or faults(told)
