"""Is a mail that came in kept once, with what follows from it for a letter of ours?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.outbox.dispatcher import deliver
from bot.outbox.receiving import Mail, letter_answered, person_with_address, receive
from governance_store import Store
from governance_store.records.letter import Letter, LetterState
from governance_store.records.received import Received, Sort
from tests.bot.outbox.scene import BOARD, MEMBER, NOW, PEOPLE, Pigeonholes, call, found, house, postroom

MAIL = Mail("<one@x.example>", Sort.WORDS, b"Hello.", "SAM@south.example.org", "Re: x", "Hello.")


@pytest.fixture
def store() -> Store:
    """A record in which everybody's invitation has left."""
    store = house()
    call(store)
    deliver(postroom(store, Pigeonholes()))
    return store


def invitation_of_sam(store: Store) -> Letter:
    """The letter to the member."""
    with store.reading() as view:
        (letter,) = view.find(Letter, person=MEMBER)
    return letter


def test_a_mail_is_kept_with_who_wrote_it_and_what_it_answers(store: Store) -> None:
    """The bytes lie in the vault, and the committee is that of the meeting."""
    letter = invitation_of_sam(store)
    kept = receive(store, replace(MAIL, answers=("<no@x>", letter.message_id)), NOW)
    assert kept is not None
    assert (kept.person, kept.letter, kept.committee, kept.subject) == (MEMBER, letter.id, BOARD, "Re: x")
    assert store.vault.read(kept.file) == b"Hello."


def test_the_same_mail_is_kept_once(store: Store) -> None:
    """However often it is read."""
    assert receive(store, MAIL, NOW) is not None
    assert receive(store, MAIL, NOW) is None
    with store.reading() as view:
        assert len(view.find(Received)) == 1


def test_a_letter_that_came_back_has_failed(store: Store) -> None:
    """With what the other server said; the secretary is then told as of any failure."""
    letter = invitation_of_sam(store)
    given_up = (("sam@SOUTH.example.org", "550 User unknown"),)
    receive(store, replace(MAIL, sort=Sort.RETURNED, answers=(letter.message_id,), given_up=given_up), NOW)
    after = invitation_of_sam(store)
    assert (after.state, after.outcome) == (LetterState.FAILED, "The mail came back: 550 User unknown")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"answers": ("<LTR-00001.ffffffffffffffff@northern.example.org>",)}, id="guessed name"),
        pytest.param({"given_up": (("other@x.example", "550"),)}, id="somebody else's address"),
    ],
)
def test_a_forged_return_harms_no_letter(store: Store, change: dict[str, object]) -> None:
    """Only who has the letter knows its whole name, and only its own recipient can be missed."""
    letter = invitation_of_sam(store)
    mail = Mail(
        "<back@x>", Sort.RETURNED, b"x", answers=(letter.message_id,), given_up=((letter.address, "550"),)
    )
    receive(store, replace(mail, **change), NOW)  # type: ignore[arg-type]  # fields by name
    assert invitation_of_sam(store).state is LetterState.ACCEPTED


def test_an_address_of_two_people_is_nobodys() -> None:
    """Nobody is answered for by chance."""
    twin = replace(PEOPLE[0], emails=("sam@south.example.org",))
    store = house()
    with store.reading() as view:
        assert person_with_address(view, "Sam@South.example.org") == PEOPLE[1]
        assert person_with_address(view, "") is None
    found(store, twin)
    with store.reading() as view:
        assert person_with_address(view, "sam@south.example.org") is None


def test_a_name_that_is_no_letters_is_passed_over(store: Store) -> None:
    """Mails of others stand in between."""
    letter = invitation_of_sam(store)
    with store.reading() as view:
        assert letter_answered(view, ("", "<x>", "<LTR-99999.0@y>", letter.message_id)) == letter
        assert letter_answered(view, ()) is None
