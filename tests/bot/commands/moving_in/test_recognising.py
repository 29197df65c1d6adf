"""Is it known what a sheet and its columns hold, however they are headed?"""

from __future__ import annotations

import pytest

from bot.commands.moving_in.layout import Field, Holds
from bot.commands.moving_in.recognising import Recognised, lacking, plain, recognise
from governance_store.records.importing import Mapped
from templates.contexts.sheets import Sheet, Value


def known(*rows: tuple[Value, ...], name: str = "Sheet1", mapped: tuple[Mapped, ...] = ()) -> Recognised:
    """A sheet that must be understood."""
    found = recognise(Sheet(name, rows), mapped)
    assert found is not None
    return found


def fields(found: Recognised) -> list[Field | None]:
    """What its columns hold, in order."""
    return [one.field for one in found.headings]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("E-mail address", Field.EMAIL),
        ("EMAIL", Field.EMAIL),
        ("  e mail ", Field.EMAIL),
        ("E\u2011mail (work)", Field.EMAIL),
        ("Trust", Field.ORGANISATION),
        ("Organization", Field.ORGANISATION),
        ("Surname, forename", Field.SURNAME_FIRST),
        ("Last name", Field.SURNAME),
        ("First name", Field.FORENAME),
        ("Job title", Field.PROFESSION),
        ("Name *", Field.NAME),
        ("Shoe size", None),
    ],
)
def test_headings_of_people(heading: str, field: Field | None) -> None:
    """By the words that people use, without regard to case, hyphens and remarks."""
    assert fields(known((heading, "Name", "Email"), name="People"))[0] is field


@pytest.mark.parametrize(
    ("name", "holds"),
    [("People", "people"), ("CONTACTS", "people"), ("Lead roles", "posts"), ("Membership", "seats"),
     ("Trusts", "organisations"), ("Dates", "meetings"), ("Groups", "committees")],
)  # fmt: skip
def test_a_sheet_is_known_by_its_name(name: str, holds: str) -> None:
    """Whatever else it might hold."""
    assert known(("Name", "Committee", "Date", "Role"), name=name).layout.holds == holds


@pytest.mark.parametrize(
    ("headings", "holds"),
    [
        (("Name", "E-mail", "Trust"), Holds.PEOPLE),
        (("Surname", "First name", "Mail"), Holds.PEOPLE),
        (("Committee", "Date", "Start"), Holds.MEETINGS),
        (("Group", "Role", "Member", "Deputy"), Holds.SEATS),
        (("Lead role", "Holder", "Since"), Holds.POSTS),
        (("Organisation", "Sector", "Short name"), Holds.ORGANISATIONS),
        (("Committee", "Chair", "Secretary"), Holds.COMMITTEES),
    ],
)
def test_else_by_its_headings(headings: tuple[str, ...], holds: Holds) -> None:
    """The kind that most of them fit."""
    assert known(headings).layout.holds is holds


@pytest.mark.parametrize("headings", [("Name",), ("Shoe size", "Colour"), (), (1, 2, 3)])
def test_what_might_be_several_is_not_guessed(headings: tuple[Value, ...]) -> None:
    """Nor what is none."""
    assert recognise(Sheet("Sheet1", (headings,))) is None


def test_headings_may_stand_below_a_title() -> None:
    """The row in which most are known is that of the headings."""
    found = known(("Northmoor: people",), (), ("Name", "E-mail"), ("Jane", "j@x.example"))
    assert found.row == 3


def test_what_somebody_said_wins() -> None:
    """For a column by its heading or its letters, on one sheet or on all; the last word counts."""
    rows = (("Who", "Name", "Trust"),)
    said = (Mapped("People", "who", "name"), Mapped("", "B", "nothing"), Mapped("", "Trust", "profession"))
    assert fields(known(*rows, name="People", mapped=said)) == [Field.NAME, Field.NOTHING, Field.PROFESSION]
    other = (Mapped("Elsewhere", "Who", "name"),)
    assert fields(known(*rows, name="People", mapped=other))[0] is None
    assert fields(known(*rows, name="People", mapped=(*said, Mapped("", "Who", "email"))))[0] is Field.EMAIL


def test_a_sheet_is_what_somebody_said() -> None:
    """Also where its name says otherwise."""
    assert (
        known(("Name",), name="People", mapped=(Mapped("People", "", "posts"),)).layout.holds is Holds.POSTS
    )


def test_what_is_lacking_is_named() -> None:
    """As our own workbook heads it."""
    assert lacking(known(("E-mail",), name="People")) == ("Name",)
    assert lacking(known(("Place",), name="Meetings")) == ("Committee", "Date")
    assert lacking(known(("Surname", "E-mail"), name="People")) == ()


def test_our_own_page_of_explanation_holds_nothing() -> None:
    """It is not read."""
    assert recognise(Sheet("How to use", (("Name", "E-mail"),))) is None


def test_headings_are_compared_as_people_read_them() -> None:
    """Without accents, marks and remarks."""
    assert plain("  É-mail* (required) ") == "e mail"
    assert plain(12) == plain(None) == ""
