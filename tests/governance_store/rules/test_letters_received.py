"""Is what somebody wrote passed on to somebody, once?"""

from __future__ import annotations

from dataclasses import replace

from governance_store.records.ids import ReceivedId
from governance_store.records.letter import Matter
from governance_store.records.received import Received, Sort
from governance_store.rules.letters_received import letters_received
from tests.governance_store.rules.test_owed import BOARD, CHAIR, FIRST, MEMBER, NOW, SECRETARY, record

MAIL = Received(
    ReceivedId("RCV-00001"),
    Sort.WORDS,
    NOW,
    "sha256:x",
    person=MEMBER,
    committee=BOARD.id,
    for_a_person=True,
)


def owed(mail: Received, *keys: str) -> list[tuple[str, str]]:
    """To whom it is owed, and by which key."""
    with record(instead=[mail], keys=keys).reading() as view:
        found = list(letters_received(view, NOW))
    assert all(one.matter is Matter.RECEIVED for one in found)
    return [(one.person, one.key) for one in found]


def test_the_secretary_reads_what_is_about_a_committee() -> None:
    """By a key of its own."""
    assert owed(MAIL) == [(SECRETARY, "received:RCV-00001")]


def test_an_administrator_reads_what_is_about_none() -> None:
    """Nothing lies unread."""
    assert owed(replace(MAIL, committee=None)) == [(FIRST, "received:RCV-00001")]


def test_nobody_is_passed_their_own_mail() -> None:
    """What the secretary wrote goes to the chair."""
    assert owed(replace(MAIL, person=SECRETARY)) == [(CHAIR, "received:RCV-00001")]


def test_what_was_passed_on_or_need_not_be_is_not_owed() -> None:
    """Once, and only what a person has to read."""
    assert owed(MAIL, "received:RCV-00001") == []
    assert owed(replace(MAIL, for_a_person=False)) == []
