from __future__ import annotations

from dataclasses import replace

import pytest

from bot.commands import catalogue
from bot.commands.words import split
from bot.outbox.answering import answers
from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from governance_store.records.letter import Letter, Matter, Rendered
from templates.contexts.letter import Recipient
from templates.contexts.notice import Notice, Step
from tests.bot.outbox.scene import MAILBOX, MEETING, NOW, call, cancel, house, letter_of

OFFICE = "http://127.0.0.1:8000"


def test_an_invitation_is_answered_with_the_lines_that_its_mail_names() -> None:
    """The same lines, so that both do the same."""
    store = house()
    (first, *_others) = call(store)
    parcel = draft(Office(store, MAILBOX, OFFICE), letter_of(store, first), NOW)
    assert [one.line for one in parcel.buttons] == [f"attend {MEETING}", f"apologies {MEETING}"]
    assert all(one.line in parcel.written.text for one in parcel.buttons)


def test_a_cancellation_needs_no_answer() -> None:
    """There is nothing to come to."""
    store = house()
    call(store)
    (first, *_others) = cancel(store)
    assert not draft(Office(store, MAILBOX, OFFICE), letter_of(store, first), NOW).buttons


def of(matter: Matter, kind: str, id_: str) -> Letter:
    """A letter about a record."""
    store = house()
    (first, *_others) = call(store)
    letter = letter_of(store, first)
    return replace(letter, matter=matter, renders=(Rendered(kind, id_, 1),))


@pytest.mark.parametrize(
    ("letter", "lines"),
    [
        (of(Matter.SERIES_INVITATION, "series", "SER-001"), ["series attend SER-001"]),
        (
            of(Matter.LETTER_FAILED, "letter", "LTR-00009"),
            ["letter show LTR-00009", "letter resend LTR-00009"],
        ),
        (of(Matter.SIGN_IN, "sign-in", "PER-001:sign-in"), []),
        (of(Matter.POLL, "poll", "POLL-001"), ["poll answer POLL-001"]),
    ],
    ids=["a series", "a failure", "a link", "a poll"],
)
def test_each_matter_has_its_own_lines(letter: Letter, lines: list[str]) -> None:
    """Each begins a command that there is."""
    found = [one.line for one in answers(letter, None)]
    assert found == lines
    assert all(isinstance(catalogue.find(split(line).words), catalogue.Meant) for line in found)


def test_a_notice_offers_its_steps_and_asks_for_what_must_be_said() -> None:
    """What a person has to fill in is left out, and a form asks for it."""
    steps = (
        Step("Appoint somebody:", 'post fill POST-001 "NAME" since DATE'),
        Step("Renew the term:", "post set POST-001 until DATE"),
        Step("Read them:", "tor show board"),
    )
    notice = Notice(
        "N", False, Recipient("X", "x@example.org"), "LTR-1", OFFICE, "POST-001", "S", (), (), steps
    )
    found = answers(of(Matter.VACANCY, "post", "POST-001"), notice)
    assert [one.line for one in found] == ["post fill POST-001", "post set POST-001", "tor show board"]
    assert found[0].label == "Appoint somebody"
