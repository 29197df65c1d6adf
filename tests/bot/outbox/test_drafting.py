"""Is a letter written from the very versions of the records that it names?"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.outbox.drafting import draft, message_id
from bot.outbox.rendered import NamesNothing, Office
from governance_store import ErasedRecord, Named, Store, UnknownRecord, erase
from governance_store.records.ids import NETWORK, LetterId, PersonId
from governance_store.records.letter import LetterState
from governance_store.records.meeting import Answer, Invitation
from governance_store.records.network import Network
from governance_store.records.person import Person
from tests.bot.outbox.scene import (
    CALLED,
    CHAIR,
    MAILBOX,
    MEETING,
    MEMBER,
    NOW,
    PEOPLE,
    STARTS,
    call,
    cancel,
    found,
    house,
    letter_of,
    move,
)
from tests.templates import ics


def text(store: Store, id_: LetterId) -> str:
    """The letter in plain text, as it would leave now."""
    return draft(Office(store, MAILBOX, "http://127.0.0.1:8000"), letter_of(store, id_), NOW).written.text


def test_a_letter_tells_what_was_true_when_it_was_queued() -> None:
    """An invitation that has waited tells of the day for which it called; the change has its own letter."""
    store = house()
    first, *_ = call(store)
    second, *_ = move(store, replace(CALLED, starts=STARTS + timedelta(days=7), sequence=1))
    assert "10 December 2026" in text(store, first)
    assert "17 December 2026" not in text(store, first)
    assert "was: Thursday 10 December 2026" in text(store, second)
    assert "now: Thursday 17 December 2026" in text(store, second)


def test_each_letter_carries_the_sequence_of_its_version() -> None:
    """Calendars follow changes by it (RFC 5546 §2.1.4)."""
    store = house()
    after = replace(CALLED, place="Room 5", sequence=1)
    ids = [call(store)[0], move(store, after)[0], cancel(store, after)[0]]
    drafts = [draft(Office(store, MAILBOX, ""), letter_of(store, id_), NOW).written for id_ in ids]
    events = [ics.calendar(one.calendar or b"").part("VEVENT") for one in drafts]
    assert [one.one("SEQUENCE").value for one in events] == ["0", "1", "2"]
    assert {one.one("UID").value for one in events} == {CALLED.uid}
    assert [one.method for one in drafts] == ["REQUEST", "REQUEST", "CANCEL"]


def test_it_says_who_called_with_what_notice_and_who_else_is_invited() -> None:
    """People know whom to ask, and whether it was called in time."""
    told = text((store := house()), call(store)[1])
    assert "Called by: Dr Eleri Ŵyn, on Monday 23 November 2026" in told
    assert "16 clear days' notice; the terms of reference ask for 10" in told
    assert "Priya Shah, North & Vale NHS Trust (in attendance)" in told


def test_an_answer_given_stands_in_the_letter() -> None:
    """The letter names the invitation, too, in its version."""
    store = house()
    call(store)
    _answer(store, Answer.ATTENDING)
    told = move(store, replace(CALLED, place="Room 5", sequence=1))[1]
    assert "Your answer so far is: attending" in text(store, told)


def _answer(store: Store, answer: Answer) -> None:
    with store.writing() as desk:
        (before,) = desk.find(Invitation, person=MEMBER)
        after = replace(before, answer=answer)
        desk.commit(at=NOW, actor=MEMBER, surface="test", verb="meeting.accepted", records=(after,))


def test_somebody_uninvited_is_told_just_that() -> None:
    """The meeting goes on, so the letter does not say that it is cancelled."""
    store = house()
    first, *_ = call(store)
    letter = replace(letter_of(store, first), matter=letter_of(store, cancel(store)[0]).matter)
    told = draft(Office(store, MAILBOX, ""), letter, NOW).written
    assert "no longer invited" in told.text
    assert told.method == "CANCEL"


def test_a_letter_whose_person_was_erased_cannot_be_written() -> None:
    """Erasure reaches the outbox."""
    store = house()
    first, *_ = call(store)
    erase(store, Named(records=(("person", CHAIR),)), at=NOW, actor=MEMBER, surface="test", why="asked")
    with pytest.raises(ErasedRecord):
        text(store, first)


def test_a_letter_whose_meeting_was_erased_cannot_be_written() -> None:
    """Nothing is invented in its place."""
    store = house()
    first, *_ = call(store)
    erase(store, Named(records=(("meeting", MEETING),)), at=NOW, actor=MEMBER, surface="test", why="asked")
    with pytest.raises(ErasedRecord):
        text(store, first)


def test_others_who_were_erased_keep_a_place_in_the_list() -> None:
    """A letter to somebody else still leaves."""
    store = house()
    _, second, _ = call(store)
    erase(store, Named(records=(("person", CHAIR),)), at=NOW, actor=MEMBER, surface="test", why="asked")
    told = text(store, second)
    assert "Eleri" not in told
    assert "somebody whose name was erased" in told


def test_a_letter_that_names_nothing_says_so() -> None:
    """A fault of ours is told in a sentence."""
    store = house()
    letter = replace(letter_of(store, call(store)[0]), renders=())
    with pytest.raises(NamesNothing, match="LTR-00001"):
        draft(Office(store, MAILBOX, ""), letter, NOW)


def test_a_version_that_never_was_is_unknown() -> None:
    """A letter cannot tell of what did not happen."""
    store = house()
    letter = letter_of(store, call(store)[0])
    wrong = replace(letter, renders=tuple(replace(one, version=9) for one in letter.renders))
    with pytest.raises(UnknownRecord):
        draft(Office(store, MAILBOX, ""), wrong, NOW)


def test_a_corrected_name_is_used_and_the_letters_address_kept() -> None:
    """The cover names the person as now recorded; where it goes was decided when it was queued."""
    store = house()
    first, *_ = call(store)
    found(store, replace(PEOPLE[0], name="Dr Eleri Wynne", emails=("new@n.example.org",)))
    parcel = draft(Office(store, MAILBOX, ""), letter_of(store, first), NOW)
    assert (parcel.recipient_name, parcel.address) == ("Dr Eleri Wynne", "eleri@north.example.org")


def test_a_message_id_is_the_letters_own_for_good() -> None:
    """The same however often and whenever it leaves; another for another letter, network or address."""
    store = house()
    first, second, _ = (letter_of(store, id_) for id_ in call(store))
    with store.reading() as view:
        network = view.get(Network, NETWORK)
    ids = [
        message_id(first, network, MAILBOX),
        message_id(second, network, MAILBOX),
        message_id(first, replace(network, token="other"), MAILBOX),
        message_id(replace(first, address="new@n.example.org"), network, MAILBOX),
    ]
    assert len(set(ids)) == len(ids)
    assert message_id(replace(first, attempts=3, due=STARTS), network, MAILBOX) == ids[0]
    assert ids[0].startswith("<LTR-00001.")
    assert ids[0].endswith("@northern.example.org>")


def test_a_person_without_a_record_cannot_be_written_to() -> None:
    """The scene has everybody; without one of them the letter says so."""
    store = house()
    letter = replace(letter_of(store, call(store)[0]), person=PersonId("PER-999"))
    with pytest.raises(UnknownRecord, match=r"PER-999"):
        draft(Office(store, MAILBOX, ""), letter, NOW)
    with store.reading() as view:
        assert view.maybe(Person, "PER-999") is None


def test_a_change_is_told_against_what_was_last_sent() -> None:
    """Not against the last change, of which this person's letter was taken back."""
    store = house()
    first, *_ = call(store)
    with store.writing() as desk:
        sent = replace(letter_of(store, first), state=LetterState.ACCEPTED)
        desk.commit(at=NOW, actor=CHAIR, surface="test", verb="letter.accepted", records=(sent,))
    between, *_ = move(store, replace(CALLED, place="Room 5", sequence=1))
    with store.writing() as desk:
        back = replace(letter_of(store, between), state=LetterState.WITHDRAWN)
        desk.commit(at=NOW, actor=CHAIR, surface="test", verb="letter.withdrawn", records=(back,))
    last, *_ = move(store, replace(CALLED, place="Room 6", sequence=2))
    assert "was: Room 4, Infirmary" in text(store, last)
    assert "Room 5" not in text(store, last)
