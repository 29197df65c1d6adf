"""Does a spreadsheet come into the record whole or not at all, as it was shown, and only once?"""

from __future__ import annotations

import pytest

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.committee import Committee, Seat
from governance_store.records.importing import Import, ImportState
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.network import Organisation
from governance_store.records.person import Person, Post
from tests.bot.commands.moving_in.books import (
    PEOPLE,
    WHOLE,
    book,
    counts,
    faults,
    notes,
    send,
    taken_in,
)
from tests.bot.conftest import LENA, Spoken, buttons, moods, the_form, words


def test_a_file_is_shown_before_anything_is_taken_in(bare: Spoken) -> None:
    """The file is kept, the answer counts, and the button carries the line that takes it in."""
    content = book(**WHOLE)
    reply = send(bare, content)
    assert reply.ok
    assert counts(reply) == {
        "Organisations": ("2", "2", "0", "0"),
        "People": ("3", "3", "0", "0"),
        "Committees": ("1", "1", "0", "0"),
        "Posts": ("1", "1", "0", "0"),
        "Seats": ("3", "3", "0", "0"),
        "Meetings": ("2", "2", "0", "0"),
    }
    assert len(bare.all(Person)) == 1
    (kept,) = bare.all(Import)
    assert bare.store.vault.read(kept.file) == content
    assert buttons(reply)[0].line == "network import confirm IMP-001"


def test_it_is_taken_in_in_one_commit(bare: Spoken) -> None:
    """Each record refers to those that stand before it in the file."""
    reply = send(bare, book(**WHOLE))
    before = bare.commits()
    bare.done(buttons(reply)[0].line)
    assert bare.commits() == before + 1
    (board,) = bare.all(Committee)
    asha = next(one for one in bare.all(Person) if one.name == "Dr Asha Rahman")
    assert (board.key, board.chair, board.usual_minutes) == ("board", asha.id, 90)
    assert {one.key for one in bare.all(Organisation)} == {"nht", "cvd"}
    assert [one.holder for one in bare.all(Post)] == [asha.id]
    seats = bare.all(Seat)
    assert [one.role for one in seats] == ["Trust representative", "Provider representative", "Lay member"]
    assert seats[0].holder == asha.id
    assert len(seats[0].deputies) == 1
    assert len(bare.all(Meeting)) == 2
    assert {one.person for one in bare.all(Invitation)} == {seats[0].holder, seats[1].holder}
    assert bare.get(Import, "IMP-001").state is ImportState.TAKEN_IN


def test_it_is_safe_to_repeat(bare: Spoken) -> None:
    """The same file once more: everything is as it is, and there is nothing to take in."""
    taken_in(bare, book(**WHOLE))
    again = send(bare, book(**WHOLE))
    assert {one[1:] for one in counts(again).values()} == {
        ("0", "0", row[0]) for row in counts(again).values()
    }
    assert "Everything in the file is recorded already" in words(again)
    people = len(bare.all(Person))
    bare.say("network import confirm IMP-002")
    assert len(bare.all(Person)) == people


def test_what_was_taken_in_is_not_taken_in_twice(bare: Spoken) -> None:
    """A second click on the button changes nothing."""
    taken_in(bare, book(**WHOLE))
    before = bare.commits()
    reply = bare.done("network import confirm IMP-001")
    assert moods(reply) == [Mood.NOTE]
    assert "was taken in on Monday 2 November 2026" in words(reply)
    assert bare.commits() == before
    assert "was taken in" in words(bare.done("network import IMP-001"))


def test_a_change_is_told_and_nothing_is_deleted(bare: Spoken) -> None:
    """What the file leaves out, and what it leaves empty, stays."""
    taken_in(bare, book(**WHOLE))
    fewer = [PEOPLE[0], ["Dr Asha Rahman", "asha@x.example", "", "Clinical director"]]
    reply = send(bare, book(People=fewer))
    assert counts(reply)["People"] == ("1", "0", "1", "0")
    assert "profession: Clinical director" in plain(reply)
    bare.done("network import confirm IMP-002")
    asha = next(one for one in bare.all(Person) if one.name == "Dr Asha Rahman")
    assert (asha.profession, asha.organisation) == ("Clinical director", "ORG-001")
    assert len([one for one in bare.all(Person) if one.active]) == 4


def test_nothing_is_half_taken_in(bare: Spoken) -> None:
    """One fault in one row, and not one record is written, however often it is confirmed."""
    wrong = [*PEOPLE, ["Bad Address", "x@@y", "nht", ""]]
    reply = send(bare, book(**{**WHOLE, "People": wrong}))
    assert not reply.ok
    assert faults(reply) == ["Sheet People, row 5, column E-mail (B5): “x@@y” is not an address."]
    assert not bare.say("network import confirm IMP-001").ok
    assert len(bare.all(Person)) == 1
    assert "network import confirm" not in " ".join(one.line for one in buttons(reply))


def test_every_fault_is_named_by_sheet_row_and_column(bare: Spoken) -> None:
    """All of them at once, also those of other sheets."""
    people = [*PEOPLE, ["Two Faults", "no address", "nowhere", ""]]
    seats = [["Committee", "Role", "Holder"], ["mri", "Lead", "Nobody Known"]]
    found = faults(send(bare, book(**{**WHOLE, "People": people, "Seats": seats})))
    assert found == [
        "Sheet People, row 5, column E-mail (B5): “no” is not an address.",
        "Sheet People, row 5, column E-mail (B5): “address” is not an address.",
        "Sheet People, row 5, column Trust (C5): there is no organisation called “nowhere”.",
        "Sheet Seats, row 2, column Committee (A2): there is no committee called “mri”.",
        "Sheet Seats, row 2, column Holder (C2): there is no person called “Nobody Known”.",
    ]


def test_where_the_record_has_moved_it_is_shown_again(bare: Spoken) -> None:
    """Nothing is taken in that was not shown; the second time it is."""
    send(bare, book(**WHOLE))
    bare.done('organisation add "ClearView Diagnostics" independent short cvd')
    reply = bare.say("network import confirm IMP-001")
    assert "The record has moved since this was shown, so nothing was taken in" in words(reply)
    assert counts(reply)["Organisations"] == ("2", "1", "0", "1")
    assert len(bare.all(Person)) == 1
    assert "is taken in" in words(bare.done("network import confirm IMP-001"))


def test_what_moved_elsewhere_does_not_matter(bare: Spoken) -> None:
    """Somebody else was added meanwhile: the identifiers differ, and what was shown does not."""
    send(bare, book(**WHOLE))
    bare.done('person add "Pat Else" email pat@x.example')
    assert "is taken in" in words(bare.done("network import confirm IMP-001"))
    assert len(bare.all(Person)) == 5


def test_a_column_is_read_as_somebody_says(bare: Spoken) -> None:
    """What was not known is taken as was said, and the proposal is shown anew."""
    people = [["Name", "Mailbox"], ["Jane Smith", "jane@x.example"]]
    reply = send(bare, book(People=people))
    assert "“Mailbox” is not taken in" in notes(reply)
    again = bare.done('network import IMP-001 column "Mailbox" as email')
    assert "Mailbox → email" in plain(again)
    bare.done("network import confirm IMP-001")
    assert [one.emails for one in bare.all(Person)][1:] == [("jane@x.example",)]


def test_a_sheet_is_read_as_somebody_says(bare: Spoken) -> None:
    """A sheet that says nothing of itself holds what somebody says."""
    rows = [["Name"], ["Clinical lead"], ["Nurse lead"]]
    reply = send(bare, book(Blatt=rows))
    assert bare.say('network import IMP-001 sheet "Blatt" holds posts').ids == reply.ids
    again = bare.say('network import IMP-001 column "Name" as role')
    assert counts(again)["Posts"] == ("2", "2", "0", "0")


def test_it_may_be_said_with_the_file(bare: Spoken) -> None:
    """One line is enough."""
    rows = [["Who", "E-mail"], ["Jane Smith", "jane@x.example"]]
    assert counts(send(bare, book(People=rows), more='column "Who" as name'))["People"][1] == "1"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("network import IMP-009", "There is no import IMP-009."),
        ("network import confirm IMP-009", "There is no import IMP-009."),
        ("network import people.xlsx", "No file came with the line"),
        ('network import IMP-001 column "Trust"', "Say which column, and what it holds"),
        ("network import IMP-001 as email", "Say which column, and what it holds"),
        ('network import IMP-001 sheet "People"', "Say which sheet, and what it holds"),
        ('network import IMP-001 sheet "Other" holds people', "The file has no sheet “Other”"),
        ('network import IMP-001 column "Trust" as organisatoin', "organisation"),
        ("network import IMP-001 confirm IMP-001", "One at a time"),
    ],
)
def test_what_cannot_be_done_is_said(bare: Spoken, line: str, told: str) -> None:
    """In a sentence, and nothing is written."""
    send(bare, book(**WHOLE))
    before = bare.commits()
    reply = bare.say(line)
    assert not reply.ok
    assert told in plain(reply).replace("\n", " ")
    assert bare.commits() == before


def test_without_a_file_a_form_asks_for_one(bare: Spoken) -> None:
    """With nothing else to fill in."""
    form = the_form(bare.say("network import"))
    assert [one.name for one in form.fields] == ["file"]


def test_only_an_administrator_takes_in(house: Spoken) -> None:
    """It writes what only an administrator may."""
    assert not send(house, book(**WHOLE), as_=LENA).ok
    assert not house.all(Import)


def test_in_a_silent_network_invitations_wait(bare: Spoken) -> None:
    """An open one says that they will leave."""
    assert "2 invitations to 1 meeting ahead will leave within a minute" in words(send(bare, book(**WHOLE)))


def test_a_workbook_is_handed_out(bare: Spoken) -> None:
    """It comes with the answer."""
    (file,) = bare.done("network template").attachments
    assert file.name == "moving-in.xlsx"
    assert file.content.startswith(b"PK")


@pytest.mark.slow
def test_thirty_thousand_rows_are_taken_in(bare: Spoken) -> None:
    """Far more than any network has people: counted, taken in whole, and known again."""
    rows = [["Name", "E-mail"], *([f"Person Number{one}", f"p{one}@x.example"] for one in range(30_000))]
    content = "\n".join(",".join(row) for row in rows).encode()
    reply = send(bare, content, "people.csv")
    assert counts(reply)["People"] == ("30000", "30000", "0", "0")
    bare.done("network import confirm IMP-001")
    assert len(bare.all(Person)) == 30_001
    assert counts(send(bare, content, "people.csv"))["People"] == ("30000", "0", "0", "30000")
