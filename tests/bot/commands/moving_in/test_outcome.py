"""Does a file come to the same each time it is asked, and to something else where that would differ?"""

from __future__ import annotations

import pytest

from governance_store.records.importing import Import
from governance_store.records.kinds import kind_of
from governance_store.records.person import Person
from tests.bot.commands.moving_in.books import PEOPLE, WHOLE, book, faults, send
from tests.bot.conftest import Spoken


def digest(house: Spoken) -> str:
    """What the last file was shown to come to."""
    return house.all(Import)[-1].outcome


def test_asked_twice_it_comes_to_the_same(bare: Spoken) -> None:
    """Also when others were given the identifiers meanwhile."""
    send(bare, book(**WHOLE))
    first = digest(bare)
    bare.done('person add "Somebody Else"')
    bare.done('post add "Another lead"')
    bare.done("network import IMP-001")
    assert digest(bare) == first


@pytest.mark.parametrize(
    "line",
    [
        'organisation add "ClearView Diagnostics" independent short cvd',
        'person add "Niamh O\'Brien" email niamh@x.example profession "Physicist"',
        'committee add "Imaging Network Board" short board',
    ],
)
def test_what_would_differ_is_another(bare: Spoken, line: str) -> None:
    """Something of the file is there by now."""
    send(bare, book(**WHOLE))
    first = digest(bare)
    bare.done(line)
    bare.done("network import IMP-001")
    assert digest(bare) != first


def test_whoever_is_named_twice_in_different_sheets_is_one(bare: Spoken) -> None:
    """A workbook may list people on several sheets, one for each trust."""
    more = [PEOPLE[0], PEOPLE[1], ["Extra Person", "extra@x.example", "cvd", ""]]
    reply = send(bare, book(**WHOLE, Contacts=more))
    assert faults(reply) == []
    bare.done("network import confirm IMP-001")
    assert len(bare.all(Person)) == 5


def test_it_is_written_as_one(bare: Spoken) -> None:
    """Everything the file comes to stands in one commit, with the import itself."""
    send(bare, book(**WHOLE))
    bare.done("network import confirm IMP-001")
    commit = bare.store.commit(bare.commits())
    kinds = [change.kind for change in commit.changes]
    assert commit.verb == "network.imported"
    assert kinds[0] == kind_of(Import).name
    assert {"organisation", "person", "committee", "post", "seat", "meeting", "invitation", "letter"} <= set(
        kinds
    )
