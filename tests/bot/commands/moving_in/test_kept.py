"""Do the files that name somebody go with them, where they are erased?"""

from __future__ import annotations

import pytest

from bot.commands.moving_in.kept import files_that_name
from governance_store import FileErased
from governance_store.records.importing import Import
from tests.bot.commands.moving_in.books import book, send, taken_in
from tests.bot.conftest import Spoken, words

JANE = [["Surname", "Forename", "E-mail"], ["Doe", "Jane", "jane.doe@x.example"]]
OTHERS = [["Name", "E-mail"], ["Jo Bloggs", "jo@x.example"]]


def test_a_person_who_is_erased_is_in_no_kept_file(bare: Spoken) -> None:
    """The file is taken out of the vault; files that do not name them stay."""
    taken_in(bare, book(People=JANE))
    send(bare, book(People=OTHERS))
    with_jane, without = bare.all(Import)
    reply = bare.say('person erase "Jane Doe" because "request under article 17"')
    assert reply.ok, words(reply)
    with pytest.raises(FileErased):
        bare.store.vault.read(with_jane.file)
    assert bare.store.vault.read(without.file)


def test_an_erased_file_is_not_shown_again(bare: Spoken) -> None:
    """In a sentence."""
    taken_in(bare, book(People=JANE))
    send(bare, book(People=JANE, Contacts=OTHERS))
    bare.done('person erase "Jane Doe" because "request under article 17"')
    reply = bare.say("network import IMP-002")
    assert not reply.ok
    assert "was erased" in words(reply)


@pytest.mark.parametrize("text", ["Jane Doe", "jane.doe@x.example", "JANE DOE"])
def test_a_name_over_several_cells_is_one(bare: Spoken, text: str) -> None:
    """However the columns part it."""
    send(bare, book(People=JANE))
    with bare.store.reading() as view:
        assert len(list(files_that_name(bare.store, view, [text]))) == 1
        assert list(files_that_name(bare.store, view, ["Somebody Else"])) == []
