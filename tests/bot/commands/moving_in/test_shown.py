"""Is an import shown so that somebody can say yes to it?"""

from __future__ import annotations

from bot.render.plain import plain
from bot.reply import Attachment, Line
from tests.bot.commands.moving_in.books import PEOPLE, WHOLE, Rows, book, send
from tests.bot.conftest import Spoken, buttons, words


def test_the_first_rows_are_shown_with_the_names_of_the_file(bare: Spoken) -> None:
    """Also of organisations and people who are not in the record yet."""
    told = " ".join(plain(send(bare, book(**WHOLE))).split())
    assert "organisation: Northmoor Hospitals NHS Trust" in told
    assert "holder: Dr Asha Rahman" in told
    assert "known to calendars as" not in told
    assert "details erased" not in told


def test_it_is_told_how_each_column_was_read(bare: Spoken) -> None:
    """A heading that says it itself is not said twice."""
    told = " ".join(plain(send(bare, book(**WHOLE))).split())
    assert "Name; E-mail → email; Trust → organisation; Job title → profession" in told


def test_a_long_list_is_cut(bare: Spoken) -> None:
    """With how many more there are."""
    many = [PEOPLE[0], *([f"Person {one} X", f"p{one}@x.example", "", ""] for one in range(40))]
    assert "And 28 more like these." in plain(send(bare, book(People=many)))


def test_faults_without_end_go_into_a_file(bare: Spoken) -> None:
    """All of them are there, and the first are shown."""
    many: Rows = [PEOPLE[0], *([f"Person {one} X", "x@@y", "", ""] for one in range(70))]
    reply = send(bare, book(People=many))
    assert "70 things must be put right first" in words(reply)
    (file,) = [part for part in reply.parts if isinstance(part, Attachment)]
    lines = file.content.decode().splitlines()
    assert len(lines) == 70
    assert lines[-1] == "Sheet People, row 71, column E-mail (B71): “x@@y” is not an address."
    assert "10 more stand, with these, in the file below." in plain(reply)


def test_the_line_for_another_column_can_be_typed(bare: Spoken) -> None:
    """It names a column that was not taken in, and is done as it stands."""
    people = [[*PEOPLE[0], 'Odd "heading"'], [*PEOPLE[1][:2], "", "", "x"]]
    reply = send(bare, book(People=people))
    (line,) = [part.text for part in reply.parts if isinstance(part, Line)]
    assert bare.say(line).ids == ("IMP-001",)


def test_every_button_can_be_pressed(bare: Spoken) -> None:
    """Before it is taken in and after."""
    for reply in (send(bare, book(**WHOLE)), bare.done("network import confirm IMP-001")):
        for button in buttons(reply):
            assert bare.say(button.line).ok or bare.say(button.line).forms, button.line


def test_an_empty_template_says_that_it_is_empty(bare: Spoken) -> None:
    """Nothing is wrong with it, and there is nothing to take in."""
    (file,) = bare.done("network template").attachments
    reply = send(bare, file.content, file.name)
    assert reply.ok
    assert "No row stands under the headings yet" in words(reply)
