from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.outbox.drafting import draft
from bot.outbox.kept_answers import TEXT, keep_answer
from bot.outbox.rendered import NamesNothing, Office
from governance_store import Store
from governance_store.records.ids import LetterId
from governance_store.records.letter import Letter, LetterState, Matter, Route
from tests.bot.outbox.scene import MAILBOX, MEMBER, NOW, found, house, letter_of


def kept(store: Store) -> Letter:
    """An answer that could not be given."""
    content = json.dumps({TEXT: "Two lines,\n\nand <one> more."}).encode()
    id_ = keep_answer(store, MEMBER, Route.SLACK, "U1", content, NOW, NOW + timedelta(seconds=30))
    return letter_of(store, id_)


def test_an_answer_is_a_letter_with_its_bytes() -> None:
    """It leaves when it is due, by its route, word for word."""
    store = house()
    letter = kept(store)
    assert (letter.state, letter.matter, letter.route) == (LetterState.QUEUED, Matter.ANSWER, Route.SLACK)
    assert letter.due - letter.queued == timedelta(seconds=30)
    assert TEXT.encode() in store.vault.read(letter.digest)


def test_the_mail_that_goes_instead_says_the_same() -> None:
    """Each line of it."""
    store = house()
    letter = kept(store)
    mail = Letter(
        LetterId("LTR-00002"), MEMBER, Route.MAIL, "x@example.org", Matter.ANSWER, letter.thread, (), NOW, NOW
    )
    found(store, mail)
    written = draft(Office(store, MAILBOX, "http://127.0.0.1"), mail, NOW).written
    assert written.subject == "What the clerk answered"
    assert "Two lines," in written.text
    assert "and <one> more." in written.text
    assert "&lt;one&gt;" in written.html


def test_a_letter_without_an_answer_cannot_be_written() -> None:
    """It says so."""
    store = house()
    mail = Letter(
        LetterId("LTR-00002"), MEMBER, Route.MAIL, "x@example.org", Matter.ANSWER, "t", (), NOW, NOW
    )
    found(store, mail)
    with pytest.raises(NamesNothing):
        draft(Office(store, MAILBOX, "http://127.0.0.1"), mail, NOW)
