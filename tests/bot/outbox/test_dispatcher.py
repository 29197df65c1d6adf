"""Does everything due leave once, in order, with every step in the record, whatever goes wrong on the way?"""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.outbox.dispatcher import Outcome, deliver
from bot.outbox.sending import Parcel, PutOff, Undeliverable, Unreachable
from governance_store import LockHeld, Named, Store, erase
from governance_store.records.ids import CLERK, LetterId
from governance_store.records.letter import LetterState
from tests.bot.outbox.scene import (
    CHAIR,
    MEMBER,
    NOW,
    Pigeonholes,
    call,
    cancel,
    house,
    later,
    letter_of,
    postroom,
    read,
    states,
    troubled,
)

ACCEPTED, ATTEMPTED, FAILED, QUEUED = (
    LetterState.ACCEPTED,
    LetterState.ATTEMPTED,
    LetterState.FAILED,
    LetterState.QUEUED,
)


def verbs(store: Store, id_: LetterId) -> list[str]:
    """What happened to a letter, in order."""
    return [one.commit.verb for one in store.history(type(letter_of(store, id_)), id_)]


def test_what_is_due_leaves_and_each_step_is_recorded() -> None:
    """Attempted with the digest of the bytes before they leave, accepted after, both by the clerk itself."""
    store, sender = house(), Pigeonholes()
    first, *others = call(store)
    assert deliver(postroom(store, sender)) == Outcome(accepted=(first, *others))
    after = letter_of(store, first)
    assert verbs(store, first) == ["meeting.scheduled", "letter.attempted", "letter.accepted"]
    assert (after.attempts, after.outcome, after.settled) == (1, "Kept.", NOW)
    assert store.vault.read(after.digest) == sender.sent[0][1]
    assert read(sender.sent[0][1])["Message-ID"] == after.message_id
    last = store.commit(store.head().seq)
    assert (last.actor, last.surface) == (CLERK, "timetable")


def test_nothing_leaves_twice() -> None:
    """A second delivery, or a clerk started again, finds nothing to do."""
    store, sender = house(), Pigeonholes()
    call(store)
    room = postroom(store, sender)
    deliver(room)
    assert deliver(later(room, days=1)) == Outcome()
    assert len(sender.sent) == 3


def test_the_sender_is_closed_after_each_delivery() -> None:
    """No connection is held from one minute to the next."""
    store, sender = house(), Pigeonholes()
    deliver(postroom(store, sender))
    assert sender.closed == 1


def test_a_letter_put_off_is_tried_again_with_the_same_bytes() -> None:
    """Not before its time; the reason stands in the record meanwhile."""
    store, sender = house(), troubled(PutOff("Greylisted."))
    first, *_ = call(store)
    room = postroom(store, sender)
    assert deliver(room).delayed == (first,)
    waiting = letter_of(store, first)
    assert (waiting.state, waiting.outcome, waiting.due) == (
        QUEUED,
        "Greylisted.",
        NOW + timedelta(minutes=1),
    )
    assert deliver(later(room, seconds=59)) == Outcome()
    assert deliver(later(room, seconds=60)).accepted == (first,)
    assert sender.sent[-1][1] == store.vault.read(waiting.digest)
    assert letter_of(store, first).message_id == waiting.message_id


def test_a_letter_refused_for_good_fails_visibly() -> None:
    """With what the server said; the others leave."""
    store, sender = house(), troubled(None, Undeliverable("550 No such mailbox.", "Correct the address."))
    first, second, third = call(store)
    assert deliver(postroom(store, sender)) == Outcome(accepted=(first, third), failed=(second,))
    after = letter_of(store, second)
    assert (after.state, after.settled) == (FAILED, NOW)
    assert after.outcome == "550 No such mailbox. Correct the address."


def test_after_two_days_of_trying_it_is_given_up() -> None:
    """The waits grow, and at the end it fails visibly."""
    store, sender = house(), Pigeonholes(itertools.repeat(PutOff("Later.")))
    first, *_ = call(store)
    room, hours = postroom(store, sender), 0
    while letter_of(store, first).state is QUEUED:
        deliver(room)
        room, hours = later(room, hours=1), hours + 1
    after = letter_of(store, first)
    assert (after.state, 48 <= hours <= 72) == (FAILED, True)
    assert "Later." in after.outcome


def test_where_nothing_leaves_one_attempt_stands_for_all() -> None:
    """A server that cannot be reached is not waited for with each letter; each says why it has not left."""
    attempts: list[str] = []

    class Shut(Pigeonholes):
        def send(self, content: bytes, address: str) -> str:
            attempts.append(address)
            raise Unreachable("Nobody is there.")

    store = house()
    ids = call(store)
    assert deliver(postroom(store, Shut())).delayed == ids
    assert len(attempts) == 1
    assert {(letter_of(store, id_).outcome, letter_of(store, id_).attempts) for id_ in ids} == {
        ("Nobody is there.", 1)
    }
    assert deliver(later(postroom(store, Pigeonholes()), minutes=1)).accepted == ids


def test_a_cancellation_stays_behind_the_invitation() -> None:
    """A calendar never hears of an end before it heard of a beginning; other people's letters do not wait."""
    store, sender = house(), troubled(PutOff("Greylisted."))
    invited, cancelled = call(store), cancel(store)
    room = postroom(store, sender)
    deliver(room)
    assert states(store, (invited[0], cancelled[0])) == [QUEUED, QUEUED]
    assert states(store, (invited[1], cancelled[1])) == [ACCEPTED, ACCEPTED]
    deliver(later(room, minutes=1))
    methods = [
        str(read(content)["Subject"]).split(":")[0]
        for address, content in sender.sent
        if address == "eleri@north.example.org"
    ]
    assert methods == ["Invitation", "Cancelled"]


def test_what_follows_a_letter_that_failed_still_leaves() -> None:
    """A thread is not blocked for ever."""
    store, sender = house(), troubled(Undeliverable("No."))
    invited, cancelled = call(store), cancel(store)
    deliver(postroom(store, sender))
    assert states(store, (invited[0], cancelled[0])) == [FAILED, ACCEPTED]


def test_letters_leave_in_order_of_their_numbers() -> None:
    """By number, not by spelling: the hundred-thousandth comes after the others."""
    store, sender = house(), Pigeonholes()
    call(store)
    with store.writing() as desk:
        (one, *_) = desk.find(type(letter_of(store, LetterId("LTR-00001"))))
        late = replace(one, id=LetterId("LTR-100000"), thread="another")
        desk.commit(at=NOW, actor=CHAIR, surface="test", verb="letter.queued", records=(late,))
    accepted = deliver(postroom(store, sender)).accepted
    assert accepted == ("LTR-00001", "LTR-00002", "LTR-00003", "LTR-100000")


def test_an_attempt_whose_process_died_is_taken_up_after_ten_minutes() -> None:
    """Not before, as it may still be on its way; and then with the very bytes that were kept."""
    store, sender = house(), troubled(SystemExit("killed"))
    first, *_ = call(store)
    room = postroom(store, sender)
    with pytest.raises(SystemExit):
        deliver(room)
    before = letter_of(store, first)
    assert before.state is ATTEMPTED
    assert first not in deliver(later(room, minutes=9)).accepted
    assert deliver(later(room, minutes=10)).accepted == (first,)
    after = letter_of(store, first)
    assert (after.digest, after.message_id, after.attempts) == (before.digest, before.message_id, 2)
    assert store.vault.read(after.digest) == sender.sent[-1][1]


def test_a_letter_taken_up_by_another_process_is_left_to_it() -> None:
    """Whoever commits the attempt first sends; the other sends nothing."""
    store, outer, inner = house(), Pigeonholes(), Pigeonholes()
    call(store)

    class Overtaken(Pigeonholes):
        def pack(self, parcel: Parcel) -> bytes:
            deliver(postroom(store, inner))
            return super().pack(parcel)

    overtaken = Overtaken(sent=outer.sent)
    assert deliver(postroom(store, overtaken)) == Outcome()
    assert (len(inner.sent), len(overtaken.sent)) == (3, 0)


def test_an_outcome_that_comes_too_late_is_left_to_the_other() -> None:
    """A letter that was taken up again meanwhile is the other process's to settle."""
    store, inner = house(), Pigeonholes()
    first, *_ = call(store)

    class Slow(Pigeonholes):
        def send(self, content: bytes, address: str) -> str:
            deliver(later(room, minutes=11))
            return super().send(content, address)

    room = postroom(store, inner)
    deliver(postroom(store, Slow()))
    assert verbs(store, first) == [
        "meeting.scheduled",
        "letter.attempted",
        "letter.attempted",
        "letter.accepted",
    ]


def test_a_letter_of_somebody_erased_fails_with_a_sentence() -> None:
    """It is not tried again, and the others leave."""
    store, sender = house(), Pigeonholes()
    first, *others = call(store)
    erase(store, Named(records=(("person", CHAIR),)), at=NOW, actor=MEMBER, surface="test", why="asked")
    assert deliver(postroom(store, sender)) == Outcome(accepted=tuple(others), failed=(first,))
    assert "erased" in letter_of(store, first).outcome


def test_bytes_that_were_erased_fail_with_a_sentence() -> None:
    """What was kept for another attempt has been taken out of the vault."""
    store, sender = house(), troubled(PutOff("Later."))
    first, *_ = call(store)
    room = postroom(store, sender)
    deliver(room)
    store.vault.erase(letter_of(store, first).digest)
    assert deliver(later(room, minutes=1)).failed == (first,)
    assert "was erased" in letter_of(store, first).outcome


def test_a_route_without_a_sender_fails_with_a_sentence() -> None:
    """Somebody has to set it up."""
    store = house()
    ids = call(store)
    room = replace(postroom(store, Pigeonholes()), senders={})
    assert deliver(room).failed == ids
    assert "MAIL_URL" in letter_of(store, ids[0]).outcome


@pytest.mark.parametrize("step", ["pack", "send"])
def test_a_fault_of_ours_keeps_one_letter_only(step: str, caplog: pytest.LogCaptureFixture) -> None:
    """It is tried again, fails visibly in the end, and the log says where, without a word of the letter."""
    store = house()
    first, *others = call(store)

    class Faulty(Pigeonholes):
        def pack(self, parcel: Parcel) -> bytes:
            _trip(step == "pack" and parcel.letter == first)
            return super().pack(parcel)

        def send(self, content: bytes, address: str) -> str:
            _trip(step == "send" and address == "eleri@north.example.org")
            return super().send(content, address)

    assert deliver(postroom(store, Faulty())) == Outcome(accepted=tuple(others), delayed=(first,))
    assert "a mistake of its own" in letter_of(store, first).outcome
    assert letter_of(store, first).attempts == 1
    assert "Dr Eleri" not in caplog.text


def _trip(now: bool) -> None:
    if now:
        raise KeyError("Dr " + "Eleri")


def test_a_locked_record_is_waited_for_once_a_letter_has_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has left must be known to have left, so the outcome is tried to be written six times."""
    store, sender = house(), Pigeonholes()
    first, *_ = call(store)
    refusals = iter([None, *[LockHeld("Somebody writes.")] * 5])
    writing = store.writing

    def sometimes() -> object:
        refusal = next(refusals, None)
        if refusal:
            raise refusal
        return writing()

    monkeypatch.setattr(store, "writing", sometimes)
    assert first in deliver(postroom(store, sender)).accepted


def test_a_clock_that_stands_still_is_no_hindrance() -> None:
    """Each letter has at most one turn in a delivery."""
    store, sender = house(), Pigeonholes(itertools.repeat(PutOff("Later.")))
    ids = call(store)
    room = postroom(store, sender)
    assert deliver(room).delayed == ids
    assert deliver(room) == Outcome()
