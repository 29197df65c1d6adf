"""Whether minutes are checked, sent with a row for each, acknowledged by exact version, and verified."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from bot.reply import Attachment, Mood, Reply
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.minutes import Minutes, MinutesState
from governance_store.records.minutes_custody import MinutesEdition, MinutesReceipt
from tests.bot.commands.sitting import refusal, sitting
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, CORA, MIA, OBI, SAM, Spoken, buttons, moods, words


@pytest.fixture
def board() -> Spoken:
    """The board's meeting, minuted and closed."""
    said = ("#topic Budget", "#info 40 scans", "#agreed To buy", "#confidential because x", "#info secret")
    return sitting(*said, "#public", "#endmeeting")


def file_of(house: Spoken, number: int = -1) -> bytes:
    """The file of an edition."""
    return house.store.vault.read(house.all(MinutesEdition)[number].file)


def verified(house: Spoken, content: bytes, who: str = OBI) -> Reply:
    """What is said of a file."""
    file = Attachment("minutes.docx", "", content)
    return house.say('minutes verify "minutes.docx"', who, attachments=(file,))


def test_only_the_chair_checks_and_only_what_is_closed(board: Spoken) -> None:
    """The heading of the paper says so from then on."""
    assert "are checked by the chair: Cora Chair" in refusal(board, "minutes check board")
    board.done("minutes start board again", SAM)
    assert "still open" in refusal(board, "minutes check board", CORA)
    assert "still open" in refusal(board, "minutes send board")
    board.done("minutes close board", SAM)
    assert "are checked, version 1" in words(board.done("minutes check board", CORA))
    assert moods(board.done("minutes check board", CORA)) == [Mood.NOTE]
    (file,) = board.done("minutes document board text", SAM).attachments
    assert "DRAFT CHECKED BY CHAIR: version 1. Checked by Cora Chair on" in file.content.decode()
    board.done("minutes correct board 2 44 scans", CORA)
    assert board.all(Minutes)[0].state is MinutesState.CHECKED
    board.done("minutes correct board 2 45 scans", SAM)
    assert board.all(Minutes)[0].state is MinutesState.DRAFT


def test_everybody_concerned_has_a_row_and_a_letter(board: Spoken) -> None:
    """Invited, there, or seated; who has no address has a row too, and the sender is told."""
    board.done('person add "Pat Paper" at nht')
    board.done('seat fill SEAT-003 "Pat Paper"')
    told = words(board.done("minutes send board", SAM))
    assert "4 messages leave now" in told
    assert "No address is known of Pat Paper" in told
    rows = board.all(MinutesReceipt)
    assert len(rows) == 5
    assert sum(one.letter is None for one in rows) == 1
    letters = [one for one in board.all(Letter) if one.matter is Matter.MINUTES]
    assert {one.address for one in letters} == {ASHA, MIA, CORA, SAM}
    assert moods(board.done("minutes send board", SAM)) == [Mood.NOTE]
    assert len(board.all(MinutesEdition)) == 1


def test_the_distribution_list_is_sent_the_public_minutes(board: Spoken) -> None:
    """Partners and whoever the terms name have a row like all others; a line that names nobody is told."""
    pia = "pia@alliance.example"
    board.done(f'person add "Pia Partner" email {pia}')
    board.done('tor set board distribution "Cancer Alliance: Pia Partner\\nCommissioners"')
    told = words(board.done("minutes send board", SAM))
    assert "5 messages leave now" in told
    assert "The distribution list says “Commissioners”, and nobody of that name is known" in told
    assert pia in str(tables(board.done("minutes receipts board", SAM)))
    (letter,) = [one for one in board.all(Letter) if one.address == pia]
    assert letter.matter is Matter.MINUTES
    docx = Document(BytesIO(file_of(board)))
    assert "secret" not in "\n".join(one.text for one in docx.paragraphs)
    assert "version 1 of the minutes" in words(board.done("minutes acknowledge board", pia))


def test_a_version_is_acknowledged_once_by_who_was_sent_it(board: Spoken) -> None:
    """Which version is told; nobody acknowledges what they were not sent."""
    assert "You were not sent these minutes" in refusal(board, "minutes acknowledge board", ASHA)
    assert "were sent to nobody yet" in refusal(board, "minutes receipts board")
    board.done("minutes send board", SAM)
    board.done("minutes correct board 2 44 scans", SAM)
    board.done("minutes send board", SAM)
    board.done("minutes acknowledge board version 1", ASHA)
    assert "version 2 of the minutes" in words(board.done("minutes acknowledge board", MIA))
    assert moods(board.done("minutes acknowledge board", MIA)) == [Mood.NOTE]
    assert "You were not sent version 3" in refusal(board, "minutes acknowledge board version 3", MIA)
    assert "You were not sent these minutes" in refusal(board, "minutes acknowledge board", OBI)
    told = board.done("minutes receipts board", SAM)
    assert "Version 2, sent on" in words(told)
    assert "1 of 4 acknowledged" in words(told)


def test_what_failed_is_told_and_can_be_sent_again(board: Spoken) -> None:
    """Each row says what became of its letter."""
    board.done("minutes send board", SAM)
    letter = next(one for one in board.all(Letter) if one.address == MIA and one.matter is Matter.MINUTES)
    failed = replace(letter, state=LetterState.FAILED, outcome="550 no such mailbox")
    with board.store.writing() as desk:
        desk.commit(
            at=board.clock.now(), actor="clerk", surface="test", verb="letter.failed", records=[failed]
        )
    reply = board.done("minutes receipts board", SAM)
    rows = {row[0]: row for row in tables(reply)["Recipients (4)"]}
    assert rows["Mia Member"][2] == "failed: 550 no such mailbox"
    assert f"letter resend {letter.id}" in [one.line for one in buttons(reply)]


def test_a_copy_is_told_by_its_bytes(board: Spoken) -> None:
    """Which version it is, whether a later one was sent, or that it is none."""
    board.done("minutes send board", SAM)
    first = file_of(board)
    assert "is version 1 of the minutes of Imaging Network Board" in words(verified(board, first))
    assert "It is the last that was sent." in words(verified(board, first))
    board.done("minutes correct board 2 44 scans", SAM)
    board.done("minutes send board", SAM)
    assert "Version 2, draft, was sent on" in words(verified(board, first))
    assert "It is the last" in words(verified(board, file_of(board)))
    other = verified(board, first + b" ")
    assert not other.ok
    assert "is not a copy of any minutes that were sent" in words(other)
    assert b"secret" not in first
