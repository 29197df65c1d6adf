from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest

from bot.outbox.quorum_drafting import IN_BRIEF
from bot.outbox.reminders import queue_owed
from governance_store.rules.quorum_forecast import Outlook
from tests.bot.conftest import ASHA, CORA, LENA, OWEN, SAM, Spoken

ID = "MTG-2026-001"


def sent(house: Spoken) -> dict[str, tuple[str, str]]:
    """The subject and the words of the last letter but the brief to each, a week before the meeting."""
    house.clock.instant = datetime(2026, 12, 3, 8, 0, tzinfo=UTC)
    queue_owed(house.store, house.clock.now(), "test")
    mails = [(to, message_from_bytes(one, policy=policy.default)) for to, one in house.delivered()]
    others = {to: one for to, one in mails if not str(one["Subject"]).startswith("Your brief")}
    texts = {address: one.get_body(("plain",)) for address, one in others.items()}
    return {
        address: (str(others[address]["Subject"]), " ".join(body.get_content().split()))
        for address, body in texts.items()
        if body is not None
    }


@pytest.fixture
def board(house: Spoken) -> Spoken:
    """The board, whose clinical member is away, with a deputy who counts."""
    house.done('tor set board quorum "two members including at least one clinical member" deputies count yes')
    house.done("seat deputy SEAT-001 owen", LENA)
    house.done(f"attend {ID}", CORA)
    house.done(f'apologies {ID} because "away"', ASHA)
    return house


def test_the_forecast_says_what_is_missing_and_who_has_not_answered(board: Spoken) -> None:
    """With the clause that it is judged by, and the deputy who was called."""
    subject, text = sent(board)[SAM]
    assert subject.startswith("No quorum in sight: Imaging Network Board")
    assert "not quorate, even if all come who have not answered" in text
    assert "two members including at least one clinical member" in text
    assert "Mia Member" in text
    assert "Deputies called: Owen Pritchard (for Trust representative)" in text
    assert f"quorum check {ID}" in text


def test_a_deputy_is_told_why_and_whom_to_tell(board: Spoken) -> None:
    """Whose place it is, that it makes the difference, and how to answer."""
    subject, text = sent(board)[OWEN]
    assert subject.startswith("Can you deputise?")
    assert "Dr Asha Rahman cannot come" in text
    assert f"Please tell Sam Secretary, {SAM} whether you can come." in text


def test_the_forecast_is_told_by_what_holds_when_it_is_written(board: Spoken) -> None:
    """What was answered between the queue and the sending is in it."""
    board.clock.instant = datetime(2026, 12, 3, 8, 0, tzinfo=UTC)
    queue_owed(board.store, board.clock.now(), "test")
    board.done(f"attend {ID}", ASHA)
    assert "Quorate: Imaging Network Board" in sent(board)[LENA][0]


def test_every_outlook_has_its_subject() -> None:
    """No letter goes out without one."""
    assert set(IN_BRIEF) == set(Outlook)
