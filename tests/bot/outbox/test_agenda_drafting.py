from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest

from bot.outbox.agenda_drafting import MOST_ENCLOSED
from bot.outbox.reminders import queue_owed
from bot.reply import Attachment
from tests.bot.conftest import ASHA, CORA, LENA, OWEN, SAM, Spoken


def texts(house: Spoken) -> dict[str, tuple[str, str]]:
    """The subject and the words of what leaves now, by address."""
    found = {}
    for address, content in house.delivered():
        mail = message_from_bytes(content, policy=policy.default)
        body = mail.get_body(("plain",))
        assert body is not None
        found[address] = (str(mail["Subject"]), " ".join(body.get_content().split()))
    return found


def test_a_confidential_item_has_its_place_alone_for_who_only_attends(house: Spoken) -> None:
    """Members and the secretary read what it is; an officer's guest does not."""
    house.done('committee set board deputy "Owen Pritchard" secretary "Sam Secretary"')
    house.done("meeting invite board", LENA)
    house.done('committee set board deputy "Beth Other"')
    house.done('agenda add board "Staffing of site B" 10m confidential', SAM)
    house.delivered()
    house.done("agenda publish board", SAM)
    sent = texts(house)
    assert "Staffing of site B" in sent[CORA][1]
    assert "Staffing of site B" in sent[SAM][1]
    assert "Confidential item" in sent[OWEN][1]
    assert "Staffing" not in sent[OWEN][1]


@pytest.mark.slow
def test_more_than_a_mail_bears_is_not_enclosed(house: Spoken) -> None:
    """The first papers go along; what is beyond the limit is named and fetched."""
    half = MOST_ENCLOSED // 2 + 1
    for number, title in enumerate(("One", "Two"), start=5):
        house.done(f'agenda add board "{title}" 5m with paper', SAM)
        file = Attachment(f"{title}.pdf", "", bytes([number]) * half)
        assert house.say(f'paper add board {number} "{title}.pdf"', SAM, attachments=(file,)).ok
    house.delivered()
    house.done("agenda publish board", SAM)
    (content,) = [one for address, one in house.delivered() if address == ASHA]
    mail = message_from_bytes(content, policy=policy.default)
    assert [one.get_filename() for one in mail.iter_attachments()] == ["invite.ics", "5 One.pdf"]


def test_a_paper_is_asked_for_with_the_line_that_hands_it_in(house: Spoken) -> None:
    """Whoever promised it is told the day, and how."""
    house.done("tor set board papers 5 working days")
    house.done('agenda add board "MRI backlog" 15m by asha with paper', SAM)
    house.delivered()
    house.clock.instant = datetime(2026, 12, 3, 8, 0, tzinfo=UTC)
    queue_owed(house.store, house.clock.now(), "test")
    subject, text = texts(house)[ASHA]
    assert subject == "Paper due: MRI backlog, Imaging Network Board"
    assert "promised by you" in text
    assert "to be in by Thursday 3 December 2026" in text
    assert 'paper add MTG-2026-001 AGI-0007 "FILE"' in text
