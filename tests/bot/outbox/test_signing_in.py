"""Whether a link is sent to whom it is for, and leads in nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.links import Expired, Links, NotOurs
from bot.outbox.dispatcher import deliver
from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from bot.outbox.sending import PutOff
from bot.outbox.signing_in import UsedLink, ask, ask_by_hand, comparable, entrant, sign_in_link
from governance_store.records.letter import Letter, LetterState
from governance_store.records.sign_in import SignIn
from tests.bot.outbox.scene import MAILBOX, MEMBER, NOW, PEOPLE, house, later, letter_of, postroom, troubled

LINKS = Links(b"secret", "http://127.0.0.1:8000")
SAM = "sam@south.example.org"


def test_the_letter_holds_the_link() -> None:
    """It is queued with the fact, goes to the address in the record, and says until when."""
    store = house()
    id_ = ask(store, SAM.upper(), NOW)
    assert id_ is not None
    office = Office(store, MAILBOX, "http://127.0.0.1:8000", LINKS)
    parcel = draft(office, letter_of(store, id_), NOW)
    with store.reading() as view:
        kept = view.find(SignIn)[0]
    assert parcel.address == SAM
    assert sign_in_link(LINKS, kept, SAM) in parcel.written.text
    assert "until Monday 23 November 2026, 09:15" in parcel.written.text


def test_nobody_is_sent_link_after_link() -> None:
    """The record remembers, so a restart does not open the sluice."""
    store = house()
    assert [bool(ask(store, SAM, NOW)) for _ in range(6)] == [True] * 5 + [False]
    assert ask(store, "nobody@x.example", NOW) is None
    with store.reading() as view:
        assert len(view.find(Letter)) == 5


def test_a_link_leads_to_its_person_until_it_ends() -> None:
    """And a changed secret, time, or a damaged token is told in a sentence."""
    store = house()
    link = sign_in_link(LINKS, ask_by_hand(store, PEOPLE[1], NOW, "root"), SAM)
    token = link.rpartition("/")[2]
    with store.reading() as view:
        assert entrant(view, LINKS, token, NOW).person.id == MEMBER
        with pytest.raises(Expired):
            entrant(view, LINKS, token, NOW + timedelta(minutes=15))
        with pytest.raises(NotOurs):
            entrant(view, Links(b"new secret", LINKS.base_url), token, NOW)


def test_a_link_dies_with_its_address() -> None:
    """A link that went to an address which the person has no longer is over."""
    store = house()
    link = sign_in_link(LINKS, ask_by_hand(store, PEOPLE[1], NOW, "root"), "former@x.example")
    with store.reading() as view, pytest.raises(UsedLink):
        entrant(view, LINKS, link.rpartition("/")[2], NOW)


@pytest.mark.parametrize(
    ("one", "other"),
    [("A@X.example", " a@x.EXAMPLE "), ("a@bücher.example", "a@xn--bcher-kva.example")],
)
def test_addresses_are_compared_as_people_mean_them(one: str, other: str) -> None:
    """Capitals, spaces and the alphabet of a domain make no other address."""
    assert comparable(one) == comparable(other)


@pytest.mark.parametrize(
    ("minutes", "troubled_before", "state"),
    [
        pytest.param(14, False, LetterState.ACCEPTED, id="in time"),
        pytest.param(15, False, LetterState.WITHDRAWN, id="nothing ran meanwhile"),
        pytest.param(15, True, LetterState.FAILED, id="the server was in trouble meanwhile"),
    ],
)
def test_a_link_that_has_ended_is_not_sent(minutes: int, troubled_before: bool, state: LetterState) -> None:
    """What became of its letter, and why, stands in the record."""
    store = house()
    id_ = ask(store, SAM, NOW)
    assert id_ is not None
    sender = troubled(*[PutOff("Greylisted.")] * troubled_before)
    room = replace(postroom(store, sender), links=LINKS)
    if troubled_before:
        deliver(room)
    deliver(later(room, minutes=minutes))
    letter = letter_of(store, id_)
    assert letter.state is state
    assert len(sender.sent) == (state is LetterState.ACCEPTED)
    assert ("link has ended" in letter.outcome) == (state is not LetterState.ACCEPTED)
