from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from bot.reply import Attachment, Mood
from governance_store.records.paper import AgendaEdition
from tests.bot.conftest import ASHA, CORA, LENA, MIA, SAM, Spoken, moods, words

ID = "MTG-2026-001"
PAPER = Attachment("MRI backlog.pdf", "application/pdf", b"%PDF-1.7 backlog")


@pytest.fixture
def board(house: Spoken) -> Spoken:
    """The board with a paper, and nothing left to be delivered."""
    house.done('agenda add board "MRI backlog" 15m for decision by asha with paper', SAM)
    assert house.say('paper add board 5 "MRI backlog.pdf"', ASHA, attachments=(PAPER,)).ok
    house.delivered()
    return house


def mails(house: Spoken) -> dict[str, EmailMessage]:
    """What leaves now, by address."""
    return {address: message_from_bytes(one, policy=policy.default) for address, one in house.delivered()}


def enclosed(mail: EmailMessage) -> list[str | None]:
    """The names of the papers that go along; the calendar's entry is no paper."""
    return [one.get_filename() for one in mail.iter_attachments() if one.get_content_subtype() != "ics"]


def text_of(mail: EmailMessage) -> str:
    """The words of a mail."""
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def test_everybody_invited_is_sent_the_agenda_and_its_papers(board: Spoken) -> None:
    """One letter each, no more; the file is the one that was received, to the byte."""
    assert "4 messages leave now" in words(board.done("agenda publish board", SAM))
    sent = mails(board)
    assert set(sent) == {CORA, ASHA, MIA, SAM}
    _entry, file = sent[ASHA].iter_attachments()
    assert (file.get_filename(), file.get_content()) == ("5 MRI backlog.pdf", PAPER.content)
    assert "5. 14:22:" in text_of(sent[ASHA])


def test_a_withheld_paper_stays_behind(board: Spoken) -> None:
    """Whoever was ruled to have none is told of the item, and not sent its paper."""
    board.done(f'meeting declare {ID} mia "Director of ScanCo" item 5 ruling no paper', SAM)
    board.done("agenda publish board", SAM)
    sent = mails(board)
    assert (enclosed(sent[MIA]), enclosed(sent[ASHA])) == ([], ["5 MRI backlog.pdf"])
    assert "backlog.pdf" not in text_of(sent[MIA])


def test_an_unchanged_agenda_is_not_sent_twice(board: Spoken) -> None:
    """A second click is answered with a note."""
    board.done("agenda publish board", SAM)
    before = board.commits()
    assert moods(board.done("agenda publish board", SAM)) == [Mood.NOTE]
    assert board.commits() == before


def test_a_later_change_is_a_numbered_revision(board: Spoken) -> None:
    """It says that it takes the place of what was sent; what was frozen before stays as it was."""
    board.done("agenda publish board", SAM)
    board.done("agenda time board 5 20m", SAM)
    sent_late = mails(board)
    assert "15 minutes" in text_of(sent_late[ASHA])
    assert "Revision 1 of the agenda" in words(board.done("agenda publish board", SAM))
    revised = mails(board)[ASHA]
    assert str(revised["Subject"]).startswith("Agenda, revision 1:")
    assert "takes the place of what was sent before" in text_of(revised)
    assert "20 minutes" in text_of(revised)
    assert [one.number for one in board.all(AgendaEdition)] == [1, 2]


def test_what_lacks_is_said(board: Spoken) -> None:
    """A paper that has not come, and an agenda that is too long, do not stop it and are told."""
    board.done('agenda add board "Budget" 2h with paper', SAM)
    told = words(board.done("agenda publish board", LENA))
    assert "The paper for “Budget” has not come." in told
    assert "longer than the meeting" in told


def test_a_member_does_not_publish(board: Spoken) -> None:
    """It is for the chair, the secretary or a lead."""
    assert "is for the secretary, chair or lead" in words(board.say("agenda publish board", ASHA))
