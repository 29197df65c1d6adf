"""Is everybody known by address or name, listed once, and asked about where it could be two?"""

from __future__ import annotations

import pytest

from governance_store.records.person import Person
from tests.bot.commands.moving_in.books import Rows, book, counts, faults, notes, send, taken_in
from tests.bot.conftest import ASHA, Spoken

HEADED = ["Name", "E-mail", "Trust", "Job title", "Same person"]


def named(house: Spoken, name: str) -> list[Person]:
    """Those who are called so."""
    return [one for one in house.all(Person) if one.name == name]


def sent(house: Spoken, *rows: list[str]) -> str:
    """What has to be put right in a list of these people."""
    return " ".join(faults(send(house, book(People=[HEADED, *rows]))))


@pytest.mark.parametrize(
    "name",
    [
        "O'Brien",
        "Dr Siân Ní Dhomhnaill",
        "Prof Llŷr ap Gwilym",
        "Fiona Llewellyn-Ward",
        "Cher",
        "Jasvinder Kaur Gill MBE",
        "Wójcik",
        "=cmd()",
        "+Plus",
        "李小龙",
        "Ngũgĩ wa Thiong’o",
    ],
)
def test_odd_names_are_kept_as_they_are(bare: Spoken, name: str) -> None:
    """With titles, accents, hyphens and marks; a name of one word is one."""
    taken_in(bare, book(People=[HEADED, [name, "a@x.example"]]))
    assert [one.emails for one in named(bare, name)] == [("a@x.example",)]


@pytest.mark.parametrize(
    ("headings", "row", "name"),
    [
        (["Title", "First name", "Surname"], ["Dr", "Asha", "Rahman"], "Dr Asha Rahman"),
        (["Surname", "Forename"], ["O'Brien", "Niamh"], "Niamh O'Brien"),
        (["Surname, forename"], ["Rahman, Dr Asha"], "Dr Asha Rahman"),
        (["Name"], ["O'Brien, Niamh"], "Niamh O'Brien"),
        (["Name"], ["Jane Smith, MBE"], "Jane Smith, MBE"),
        (["Name"], ["Jane Smith, FRCR PhD"], "Jane Smith, FRCR PhD"),
    ],
)
def test_names_in_one_column_or_several(bare: Spoken, headings: list[str], row: list[str], name: str) -> None:
    """A surname that comes first is turned round; letters behind a name are not."""
    taken_in(bare, book(People=[[*headings, "E-mail"], [*row, "a@x.example"]]))
    assert len(named(bare, name)) == 1


def test_a_turned_name_is_said(bare: Spoken) -> None:
    """Since it was a guess at what was meant."""
    reply = send(bare, book(People=[HEADED, ["O'Brien, Niamh", "n@x.example"]]))
    assert "“O'Brien, Niamh” is read as Niamh O'Brien" in notes(reply)


def test_an_address_says_who_it_is(house: Spoken) -> None:
    """Whatever the name looks like now, and in whichever capitals."""
    taken_in(house, book(People=[HEADED, ["Dr Asha Rahman-Jones", ASHA.upper(), "", "Clinical director"]]))
    (asha,) = named(house, "Dr Asha Rahman-Jones")
    assert asha.emails == (ASHA,)
    assert asha.profession == "Clinical director"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Asha Rahman", "Dr Asha Rahman"),
        ("ASHA RAHMAN", "Dr Asha Rahman"),
        ("Rahman, Asha", "Dr Asha Rahman"),
        ("Prof Asha Rahman", "Dr Asha Rahman"),
        ("Asha Rahman-Jones", "Asha Rahman-Jones"),
    ],
)
def test_a_title_is_not_lost_to_a_file(house: Spoken, said: str, kept: str) -> None:
    """A file that only writes the name otherwise changes nothing."""
    reply = send(house, book(People=[HEADED, [said, ASHA]]))
    assert counts(reply)["People"][2] == ("0" if said != kept and kept.startswith("Dr") else "1")


def test_a_title_that_was_lacking_is_taken(house: Spoken) -> None:
    """The record learns it."""
    taken_in(house, book(People=[HEADED, ["Mr Owen Pritchard", "owen.pritchard@example.org"]]))
    assert len(named(house, "Mr Owen Pritchard")) == 1


def test_a_name_without_an_address_says_it_too(house: Spoken) -> None:
    """With or without the title, where nobody else is called so."""
    reply = send(house, book(People=[HEADED, ["Asha Rahman", "", "nht", ""]]))
    assert counts(reply)["People"] == ("1", "0", "0", "1")


def test_a_known_name_with_a_new_address_is_asked(house: Spoken) -> None:
    """It may be another address, or another person; the answer stands in the file."""
    row = ["Owen Pritchard", "o.pritchard@new.example", "", ""]
    assert "Is it the same person? Say yes or no in a column “Same person”" in sent(house, row)
    taken_in(house, book(People=[HEADED, [*row, "yes"]]))
    (owen,) = named(house, "Owen Pritchard")
    assert owen.emails == ("o.pritchard@new.example", "owen.pritchard@example.org")


def test_another_person_of_that_name_is_added(house: Spoken) -> None:
    """Where the file says that it is another."""
    taken_in(house, book(People=[HEADED, ["Owen Pritchard", "another@x.example", "", "", "no"]]))
    assert len(named(house, "Owen Pritchard")) == 2


def test_two_of_that_name_need_an_address(house: Spoken) -> None:
    """There are two Jane Smiths; nobody guesses."""
    assert "there are 2 people called Jane Smith: write an address" in sent(house, ["Jane Smith", "", "", ""])


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([["A B", "a@x.example"], ["C D", "A@x.example"]], "this address stands in row 2 already"),
        ([["A B", ""], ["Dr A B", ""]], "this name, without an address, stands in row 2 already"),
        ([["", "a@x.example"]], "the row has no name"),
        ([["a@x.example", ""]], "is no name of a person"),
        ([["12345", ""]], "is no name of a person"),
        ([["A B", "x@@y"]], "(B2): “x@@y” is not an address"),
        ([["A B", "", "nhs"]], "there is no organisation called “nhs”"),
        ([["A B", f"{ASHA}; owen.pritchard@example.org"]], "these addresses belong to different people"),
    ],
)
def test_what_is_wrong_is_named(house: Spoken, rows: Rows, fault: str) -> None:
    """With its place."""
    assert fault in sent(house, *[list(row) for row in rows])


def test_whoever_has_left_returns_first(house: Spoken) -> None:
    """A file does not bring somebody back in silence."""
    house.done("person leave Asha")
    assert "no longer takes part: “person return" in sent(house, ["Dr Asha Rahman", ASHA])


def test_an_unknown_trust_is_guessed_at_only_in_words(house: Spoken) -> None:
    """The nearest is named, and not taken."""
    told = sent(house, ["A B", "a@x.example", "Clearview Diagnostic"])
    assert "Did you mean ClearView Diagnostics?" in told
