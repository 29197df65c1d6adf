from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from email import message_from_bytes
from email.policy import SMTP

import pytest

from bot.links import Links
from bot.outbox.dispatcher import Postroom, deliver
from bot.outbox.timetable import tick
from governance_store.records.letter import Route
from tests.bot.conftest import ASHA, CORA, LENA, MIA, SAM, Spoken
from tests.bot.outbox.scene import Pigeonholes

ASK = "meeting poll board 3, 8 or 17 Dec 2026 14:00"


@pytest.fixture
def asked(house: Spoken) -> Spoken:
    """The board is asked about three dates; its invitations have left before."""
    house.delivered()
    house.done(ASK, LENA)
    return house


def room(house: Spoken) -> tuple[Postroom, Pigeonholes]:
    """A postroom whose letters carry links."""
    sender = Pigeonholes()
    links = Links(b"secret", "https://clerk.example.org")
    made = Postroom(
        house.store, house.clock, {Route.MAIL: sender}, "clerk@example.org", links.base_url, links
    )
    return made, sender


def read(sent: Sequence[tuple[str, bytes]]) -> dict[str, tuple[str, str]]:
    """Each mail by its address: the subject, and the words in one line."""
    found = {}
    for address, content in sent:
        mail = message_from_bytes(content, policy=SMTP)
        body = mail.get_body(("plain",))
        assert body is not None
        found[address] = (str(mail["Subject"]), " ".join(body.get_content().split()))
    return found


def test_the_letter_asks_about_each_date(asked: Spoken) -> None:
    """With a link of one's own, and a line that would do."""
    postroom, sender = room(asked)
    deliver(postroom)
    mails = read(sender.sent)
    assert set(mails) == {ASHA, CORA, MIA, SAM}
    subject, words = mails[ASHA]
    assert subject == "Which date suits you? Imaging Network Board"
    assert "Lena Lead asks which of these dates suit you" in words
    assert "- Tuesday 8 December 2026, 14:00" in words
    links = {
        words.partition("https://clerk.example.org/poll/")[2].split()[0] for _subject, words in mails.values()
    }
    assert len(links) == 4


def test_who_is_silent_is_reminded_and_the_secretary_told(asked: Spoken) -> None:
    """Once each: two days before it closes, and the day behind."""
    asked.done("poll answer board yes 8 Dec", ASHA)
    postroom, sender = room(asked)
    tick(postroom)
    for days, subjects in (
        (4, set()),
        (1, {"Reminder: which date suits you? Imaging Network Board"}),
        (1, set()),
    ):
        sender.sent.clear()
        asked.clock.forward(timedelta(days=days))
        tick(postroom)
        mails = read(sender.sent)
        assert {subject for subject, _words in mails.values()} == subjects
        assert ASHA not in mails
    asked.clock.forward(timedelta(days=2))
    tick(postroom)
    ((address, (subject, words)),) = read(sender.sent).items()
    assert (address, subject) == (SAM, "Choose a date: Imaging Network Board")
    assert "1 of 4 have answered" in words
    assert "poll choose POLL-2026-001 DATE" in words


def test_a_cancelled_poll_says_why(asked: Spoken) -> None:
    """To those who were asked."""
    postroom, sender = room(asked)
    deliver(postroom)
    sender.sent.clear()
    asked.done('poll cancel board because "the chair has set a date"', LENA)
    deliver(postroom)
    subject, words = read(sender.sent)[MIA]
    assert subject == "No date is looked for any more: Imaging Network Board"
    assert "the chair has set a date" in words
    assert "You need not answer." in words
